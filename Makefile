# run    clean raw/ into curated/            test   the tests
# check  every linter and contract           docs   write the pages that are made from the code
# torture  every promise at full strength: hours   audit  known faults of what is installed
# mutants  what small faults in transforms/ the tests do not notice: an hour
# clean  remove what was installed and cached
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check docs clean torture mutants audit

run: .venv/run
	$(BIN)/winnow run

test: .venv/dev
	$(BIN)/pytest -n auto --dist loadgroup -m "not timing"
	$(BIN)/pytest -m timing

torture: .venv/dev
	-$(BIN)/pip install --quiet --constraint constraints.txt --group fuzz
	WINNOW_TORTURE=full $(BIN)/pytest tests/torture tests/flows/test_store.py

mutants: .venv/dev
	$(BIN)/pip install --quiet --constraint constraints.txt --group mutation
	$(BIN)/python benchmarks/mutants.py

check: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: .venv/run
	$(BIN)/winnow tables > curated/README.md
	$(BIN)/winnow rules --all > docs/rules.md

# Known faults of what is installed. The advisories come over the network: where they cannot be had, it says so.
audit: .venv/dev
	$(BIN)/pip install --quiet pip-audit
	@$(BIN)/pip-audit --skip-editable --timeout 10 >.venv/audit 2>&1; code=$$?; \
	if grep -qiE 'connection|timed out|max retries|HTTPError' .venv/audit; then \
	echo "audit: skipped, for the advisories cannot be reached"; else cat .venv/audit; exit $$code; fi

.venv/bin/python:
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --upgrade pip

.venv/run: .venv/bin/python pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	touch $@

.venv/dev: .venv/run
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dask,delta,iceberg,s3]' --group dev
	touch $@

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
