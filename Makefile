# Two commands: "make run" tries the bot, "make test" checks everything.
# Both begin with "make setup", which is quick when nothing has changed.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
# A process for each core, and one (tests/conftest.py); who is done takes over from the others.
PYTEST := $(BIN)/pytest -n auto --dist worksteal

ifeq ($(wildcard bot/tools/install.py),)
$(error Run make in the folder of the project: "cd" there first, or "make -C folder")
endif

.DEFAULT_GOAL := help
.PHONY: help setup run test check coverage mypy content format lint types unit bench stories voices lock supply audit clean

help:  ## what there is
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(STAMP)  ## make .venv and install what is locked

$(STAMP): requirements-dev.lock pyproject.toml
	@command -v "$(PYTHON)" >/dev/null || \
	  { echo "There is no $(PYTHON). Install Python 3.11 or newer, or say where it is:" \
	         "make setup PYTHON=/path/to/python3.11"; exit 1; }
	@"$(PYTHON)" bot/tools/install.py $(VENV)
	@if test -e .git; then git config core.hooksPath .githooks; fi

# The programs of an environment know where they are: in a copied folder it is made anew.
ifeq ($(shell test -s $(STAMP) && test "$$(cat $(STAMP))" != "$$(pwd -P)" && echo moved),moved)
$(STAMP): moved
.PHONY: moved
endif

run: setup  ## the bot on Telegram when there is a token, else in the browser
	@$(BIN)/bot start

test: setup check  ## all checks and tests; CI adds "make coverage"

# What reads the code stands before what runs it; types and content are looked at side by side.
check:
	$(BIN)/ruff format --check bot tests bench
	$(BIN)/ruff check bot tests bench
	@$(MAKE) --no-print-directory -j2 mypy content
	$(PYTEST) --durations=20 --durations-min=1

# Branches that the tests without processes run, of each at most so many cases: the thousandth
# phrase runs the lines of the first, at three times the time. The floor ("fail_under" in pyproject.toml) only
# rises: see docs/decisions/0012-how-the-tests-run.md.
ROOMS := model engine rendering content service store contracts faces tools running
coverage: setup  ## how much of the program the quick tests run
	$(PYTEST) $(addprefix tests/,$(ROOMS)) $(wildcard tests/test_*_command*.py) \
	  -m "not browser and not endtoend" --most-cases 8 -q --cov --cov-report=term

mypy:
	$(BIN)/mypy

content:
	$(BIN)/bot lint --quiet

format: setup  ## put the code in shape
	$(BIN)/ruff format bot tests bench
	$(BIN)/ruff check --fix bot tests bench

lint: setup  ## check flows and texts
	$(BIN)/bot lint

types: setup
	$(BIN)/mypy

unit: setup  ## the quick tests alone
	$(PYTEST) -m "not browser and not endtoend"

# The peers' dependencies are the bench's alone: an environment of their own, and npm's.
BENCH := bench/.venv/.installed

bench: setup $(BENCH)  ## how fast, beside other bots; ARGS=--quick takes five
	@$(BIN)/python -m bench $(ARGS)
	@$(BIN)/python -m bench.growth $(filter --quick,$(ARGS))
	@$(BIN)/python -m bench.workers $(filter --quick,$(ARGS))

$(BENCH): bench/requirements.txt bench/package-lock.json
	@test -x bench/.venv/bin/python || $(PYTHON) -m venv bench/.venv
	@bench/.venv/bin/python -m pip install --disable-pip-version-check --quiet --require-hashes \
	  --requirement bench/requirements.txt
	@if command -v npm >/dev/null; then npm ci --prefix bench --ignore-scripts --no-audit --no-fund; \
	  else echo "npm is not there: grammY and Telegraf are left out."; fi
	@touch $(BENCH)

voices: setup  ## a machine voice for the French screens that nobody has recorded
	$(BIN)/bot voice machine

stories: setup  ## play every golden conversation again and rewrite it
	$(BIN)/bot chat --update $$(find tests/conversations -name '*.txt')

LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
  --no-strip-extras --no-header

lock: setup  ## choose versions anew
	$(BIN)/python -m pip install --disable-pip-version-check --quiet uv
	$(LOCK) --upgrade --output-file requirements.lock pyproject.toml
	$(LOCK) --upgrade --extra dev --output-file requirements-dev.lock pyproject.toml
	$(LOCK) --upgrade --output-file requirements-supply.lock requirements-supply.in

# What the supply chain is looked through with, in an environment of its own.
SUPPLY := .supply
SUPPLIED := $(SUPPLY)/.installed

$(SUPPLIED): requirements-supply.lock
	@test -x $(SUPPLY)/bin/python || $(PYTHON) -m venv $(SUPPLY)
	@$(SUPPLY)/bin/python -m pip install --disable-pip-version-check --quiet --require-hashes \
	  --no-deps --only-binary :all: --requirement requirements-supply.lock
	@touch $(SUPPLIED)

supply: setup $(SUPPLIED)  ## risky code, licences, and a bill of materials (sbom.json)
	$(SUPPLY)/bin/bandit --quiet --severity-level medium --recursive bot
	$(BIN)/pytest -q tests/tools/test_licences.py
	$(SUPPLY)/bin/cyclonedx-py requirements --output-reproducible --output-file sbom.json requirements.lock

audit: $(SUPPLIED)  ## known holes in what is locked; asks an advisory service
	$(SUPPLY)/bin/pip-audit --disable-pip --require-hashes --requirement requirements.lock

clean:  ## take .venv and caches away
	rm -rf $(VENV) $(SUPPLY) sbom.json .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
