# run    clean raw/ into curated/            test   the tests
# check  every linter and contract           bench  speed and quality, beside the peers
# docs   what is generated: the rule catalogue and the data dictionary
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check bench docs torture clean

run: .venv/run
	$(BIN)/winnow run

test: .venv/dev
	$(BIN)/pytest -n auto -m "not timing"
	$(BIN)/pytest -m timing

check: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/dev
	$(BIN)/python benchmarks/quality.py
	$(BIN)/python benchmarks/speed.py

docs: .venv/dev
	$(BIN)/python -m flows.docs

.venv/bin/python:
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --upgrade pip

.venv/run: .venv/bin/python pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	touch $@

.venv/dev: .venv/run
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dask]' --group dev
	touch $@

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
