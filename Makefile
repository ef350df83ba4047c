# Every target sets up what it needs; nothing but make, git and python3-venv has to be there before.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
READY_DEV := .venv/.ready-dev
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.PHONY: help export test lint quality bench fuzz lock clean

help:  ## Show what can be done
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

export: $(READY)  ## Map articles/ into exports/
	$(BIN)/kg build articles --out exports

test: $(READY_DEV)  ## Run the tests
	$(BIN)/python -m pytest -n auto

lint: $(READY_DEV)  ## Check style, types, and which part of the house may touch which
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

quality: $(READY_DEV)  ## Score the build on texts with known facts, against floors that only rise
	$(BIN)/python -m scripts.quality

bench: $(READY_DEV)  ## Measure speed, each figure beside its yardstick in the same run
	$(BIN)/python -m scripts.bench

fuzz: $(READY_DEV)  ## Read 20,000 mutated texts and files; TEXTS=… says how many, SEED=… which
	KG_FUZZ_TEXTS=$(or $(TEXTS),20000) KG_FUZZ_SEED=$(or $(SEED),1) $(BIN)/python -m pytest -n auto tests/fuzz

lock: $(READY_DEV)  ## Renew the locks after a change to pyproject.toml (needs uv)
	uv pip compile -q pyproject.toml --group build --generate-hashes --no-annotate --no-header --python-version 3.11 -o requirements.lock
	uv pip compile -q pyproject.toml --group dev --generate-hashes --no-annotate --no-header --python-version 3.11 -o requirements-dev.lock

clean:  ## Remove everything that the other targets made, except the exports
	rm -rf .venv exports/store .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	$(PYTHON) -m venv .venv

$(READY): $(BIN)/python requirements.lock pyproject.toml
	$(INSTALL) --require-hashes -r requirements.lock
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(READY_DEV): $(BIN)/python requirements-dev.lock pyproject.toml
	$(INSTALL) --require-hashes -r requirements-dev.lock
	$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@ $(READY)
