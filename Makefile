# run    clean raw/ into curated/            test   the tests
# check  every linter and contract           docs   write the pages that are made from the code
# clean  remove what was installed and cached
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check docs clean

run: .venv/run
	$(BIN)/winnow run

test: .venv/dev
	$(BIN)/pytest -n auto --dist loadgroup -m "not timing"
	$(BIN)/pytest -m timing

check: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: .venv/run
	$(BIN)/winnow tables > curated/README.md
	$(BIN)/winnow rules --all > docs/rules.md

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
