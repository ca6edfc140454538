# Everything here works in a fresh clone with only Python >= 3.11 and make on the machine.
.DEFAULT_GOAL := help
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
TOOLS := .venv-tools
UV := $(shell command -v uv 2>/dev/null)

.PHONY: help setup tools demo test test-accurate lint types unit audit model weigher doubter soak bench quality docs lock format clean
help:  ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 10

$(VENV)/.stamp: pyproject.toml requirements.lock
	$(call installed,$(VENV),requirements.lock)
ifneq ($(UV),)
	$(UV) pip install --quiet --python $(BIN)/python --no-deps -e .
else
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
endif
	@touch $@

$(TOOLS)/.stamp: requirements-tools.lock
	$(call installed,$(TOOLS),requirements-tools.lock)
	@touch $@

# Make a virtual environment of a lock file: $(1) is the folder, $(2) the file.
ifneq ($(UV),)
define installed
$(UV) venv --quiet --allow-existing --python $(PYTHON) $(1)
$(UV) pip install --quiet --python $(1)/bin/python --require-hashes -r $(2)
endef
else
define installed
$(PYTHON) -m venv $(1)
$(1)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(2)
endef
endif

setup: $(VENV)/.stamp  ## make the virtual environment

demo: setup  ## sandbox, plan, apply, verify, before and after: needs no settings
	@$(BIN)/transcrub demo

test: lint types unit audit  ## lint, type-check, test, and look for known holes in what we depend on

test-accurate: setup  ## test what needs the extras: installs some 300 MB beside the rest
	$(BIN)/uv pip install --quiet --python $(BIN)/python -e '.[accurate,presidio]'
	$(BIN)/pytest tests/detect/accurate tests/evaluate tests/cli/test_eval.py tests/cli/test_accurate.py

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: setup
	$(BIN)/mypy

# Where no byte code may be kept, each of the hundreds of processes that the tests start would compile the program anew.
unit: setup
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/pytest -q -n logical --maxprocesses 4 --dist worksteal

audit: setup  ## look for known holes in what we depend on, where the registry answers
	@$(BIN)/python tools/audit.py "$(MAKE) --no-print-directory tools" $(TOOLS)/bin/pip-audit

tools: $(TOOLS)/.stamp

model: setup  ## train the tagger anew, from generated conversations; CORPORA=path lets open corpora join
	$(BIN)/python -m training.train $(if $(CORPORA),--corpora $(CORPORA))

weigher: setup  ## train the weigher anew, from the chats in training/chats; ARGS="--folds 5" tells what that is worth
	$(BIN)/python -m training.weigher.train $(ARGS)

doubter: setup  ## train the doubter of names anew, from the same chats; ARGS="--folds 5" tells what that is worth
	$(BIN)/python -m training.doubter.train $(ARGS)

soak: setup  ## kill matrix, random kills, 10,000 conversations under faults, random stories; ARGS=--write keeps the numbers
	$(BIN)/python -m tests.faults.soak $(ARGS)

bench: setup  ## speed and size, side by side with the plain way
	$(BIN)/python -m benchmarks.run_all $(ARGS)

quality: setup  ## detection beside its peers, on the corpora in TRANSCRUB_CORPORA: some minutes
	$(BIN)/uv pip install --quiet --python $(BIN)/python -e '.[accurate,presidio]'
	$(BIN)/python -m benchmarks.quality $(ARGS)

docs: setup tools  ## the reference pages, and the site under docs/_build/html
	$(BIN)/python docs/generate_cli_reference.py
	$(TOOLS)/bin/sphinx-build -q -W --keep-going -b html docs docs/_build/html

format: setup  ## let ruff format the tree
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix-only .

LOCKED = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url
lock: setup  ## pin every dependency anew
	$(LOCKED) --group dev pyproject.toml -o requirements.lock
	$(LOCKED) --group tools -o requirements-tools.lock

clean:
	rm -rf $(VENV) $(TOOLS) docs/_build
