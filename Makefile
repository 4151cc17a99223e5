# run    clean raw/ into curated/            test   the tests
# check  every linter and contract           docs   write the pages that are made from the code
# torture  every promise at full strength: hours   audit  known faults and licences of what is installed
# mutants  what small faults in transforms/ the tests do not notice: an hour
# lock   write locks/, when dependencies changed   clean  remove what was installed and cached
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check docs clean torture mutants audit lock

run: .venv/run
	$(BIN)/winnow run

test: .venv/dev
	$(BIN)/pytest -n auto --dist loadgroup -m "not timing"
	$(BIN)/pytest -m timing

torture: .venv/dev
	-$(MAKE) .venv/fuzz
	WINNOW_TORTURE=full $(BIN)/pytest tests/torture tests/flows/test_store.py tests/flows/report tests/test_locks.py tests/benchmarks

mutants: .venv/dev .venv/mutation
	$(BIN)/python benchmarks/mutants.py

check: .venv/dev audit
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: .venv/run
	$(BIN)/winnow tables > curated/README.md
	$(BIN)/winnow rules --all > docs/rules.md

# Known faults and licences of what is installed. The advisories come over the network: where they cannot be had, it
# says so.
audit: .venv/dev
	$(BIN)/python .ci/audit.py
	$(BIN)/pytest tests/torture/test_licences.py

# What is installed is what locks/ names, to the digest; Winnow itself is built by what was installed that way.
INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check --no-deps

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/run: .venv/bin/python pyproject.toml locks/run.txt
	$(INSTALL) --require-hashes --requirement locks/run.txt
	$(INSTALL) --no-build-isolation --editable .
	touch $@

.venv/%: .venv/run locks/%.txt
	$(INSTALL) --require-hashes --requirement locks/$*.txt
	touch $@

# The versions are those of constraints.txt, and for what is new in pyproject.toml the newest; of each, the digests of
# all files, for any platform. Python 3.11.5 is the first that all of them allow.
LOCK := $(BIN)/uv pip compile pyproject.toml --constraint constraints.txt --universal --python-version 3.11.5 \
	--generate-hashes --no-annotate --custom-compile-command 'make lock' --quiet
BUT_RUN = $$(sed -nE 's/^([^ =]+)==.*/--no-emit-package \1/p' locks/run.txt)

lock: .venv/dev
	$(LOCK) --group build --output-file locks/run.txt
	$(LOCK) --all-extras --group dev $(BUT_RUN) --output-file locks/dev.txt
	for group in spark fuzz mutation; do \
	$(LOCK) --group $$group $(BUT_RUN) --output-file locks/$$group.txt || exit; done
	(sed -n '/^#/p' constraints.txt; sed -nE 's/^([^ =]+==[^ ]+) .*/\1/p' locks/*.txt | LC_ALL=C sort -u -t= -k1,1) > .venv/lock
	mv .venv/lock constraints.txt

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
