# Everything here works in a fresh clone with only Python >= 3.11 and make on the machine.
.DEFAULT_GOAL := help
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
UV := $(shell command -v uv 2>/dev/null)

.PHONY: help setup demo test test-accurate lint types unit model soak bench quality docs lock format clean
help:  ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

$(VENV)/.stamp: pyproject.toml requirements.lock
ifneq ($(UV),)
	$(UV) venv --quiet --allow-existing --python $(PYTHON) $(VENV)
	$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	$(UV) pip install --quiet --python $(BIN)/python --no-deps -e .
else
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
endif
	@touch $@

setup: $(VENV)/.stamp  ## make the virtual environment

demo: setup  ## sandbox, plan, apply, verify, before and after: needs no settings
	@$(BIN)/transcrub demo

test: lint types unit  ## lint, type-check and test

test-accurate: setup  ## test what needs the extras: installs some 300 MB beside the rest
	$(BIN)/uv pip install --quiet --python $(BIN)/python -e '.[accurate,presidio]'
	$(BIN)/pytest tests/detect/accurate tests/evaluate tests/cli/test_eval.py tests/cli/test_accurate.py

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: setup
	$(BIN)/mypy

unit: setup
	$(BIN)/pytest

model: setup  ## train the tagger anew, from generated conversations
	$(BIN)/python -m training.train

soak: setup  ## the kill matrix, 200 random kills, 10,000 conversations under faults: a quarter of an hour
	$(BIN)/python -m tests.faults.soak

bench: setup  ## speed and size, side by side with the plain way
	$(BIN)/python -m benchmarks.run_all $(ARGS)

quality: setup  ## detection beside its peers, on the corpora in TRANSCRUB_CORPORA: some minutes
	$(BIN)/uv pip install --quiet --python $(BIN)/python -e '.[accurate,presidio]'
	$(BIN)/python -m benchmarks.quality $(ARGS)

docs: setup  ## the --help pages and the site under docs/_build
	$(BIN)/python docs/generate_cli_reference.py

format: setup  ## let ruff format the tree
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix-only .

lock: setup  ## pin every dependency anew
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --group dev pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV)
