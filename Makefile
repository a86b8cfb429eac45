# `make` alone says what there is to make. Everything is installed into .venv, from the lock files.

PYTHON ?= python3
BIN := .venv/bin
# Three workers for two cores: some of the tests wait most of the time.
TESTS := $(BIN)/python -m pytest -n 3 --dist worksteal
# Tests start the bot as a process many times, which would compile all of it each time.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run test test-long lint check everywhere map bench load chaos soak mutants languages import-score screenshots debian lock audit locale forms clean

help: ## Say what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/run ## Run the bot: on Slack with tokens in .env, else in a workspace in the browser
	$(BIN)/python -m bot run

test: .venv/dev ## Run the tests
	$(TESTS)

lint: .venv/dev ## Check the format, the types and the imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/mypy

check: .venv/dev debian ## Run everything that CI runs: lint and test-long
	@$(MAKE) --no-print-directory --jobs=2 lint test-long

test-long: .venv/dev ## Run the tests that take long, too
	$(TESTS) --long --durations=10

everywhere: .venv/dev debian ## Run all tests, on PostgreSQL too wherever they can be
	$(TESTS) --everywhere

map: .venv/dev ## Print each package with what it holds, and write it into docs/architecture.md
	@$(BIN)/python -m tests.docs.package_map

bench: .venv/dev ## Measure against the budgets and write docs/performance.md
	$(BIN)/python -m benchmarks --write

load: .venv/dev ## Put load on the whole bot, for more than an hour, and write docs/performance.md
	$(BIN)/python -m benchmarks.load --write

chaos: .venv/dev ## Kill the bot hundreds of times, count what became of its reminders, and write docs/reliability.md
	$(BIN)/python -m tests.journeys.chaos --write
	$(BIN)/python -m tests.journeys.chaos --write --on postgresql --processes 4

soak: .venv/dev ## Half an hour of everything at once on PostgreSQL: what was lost, doubled or left behind
	$(BIN)/python -m tests.journeys.soak --write

mutants: .venv/dev ## Make small faults in the costliest modules, an hour long, and list those that no test notices
	PATH="$(CURDIR)/$(BIN):$$PATH" nice $(BIN)/mutmut run --max-children 2 $(MODULE)
	@$(BIN)/mutmut results | grep -E ': (survived|timeout|suspicious|no tests)$$' || echo 'every fault was noticed'
	@echo 'see one by: $(BIN)/mutmut show NAME'

languages: .venv/dev ## Ask the held-out questions and write docs/languages.md
	$(BIN)/python -m benchmarks.languages

import-score: .venv/dev ## Read made-up documents, compare with their keys, and write the score into docs/import.md
	$(BIN)/python -m benchmarks.imports --write

screenshots: .venv/dev debian ## Draw the pictures in docs/images, with the system's Chromium
	$(BIN)/python -m tests.bot.sandbox.screenshots
	$(BIN)/python -m tests.bot.documents.pictures
	$(BIN)/python -m tests.bot.documents.charts

lock: .venv/uv ## Resolve the dependencies anew
	$(BIN)/uv pip compile -q --upgrade $(LOCK) --extra postgres pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile -q $(LOCK) --constraint requirements.lock --extra postgres --extra dev pyproject.toml -o requirements-dev.lock

audit: .venv/uv ## Look up known holes in the dependencies, and list these in build/sbom.json
	@mkdir -p build && rm -f build/audit.json
	PYTHONWARNINGS=ignore $(BIN)/uv tool run -q --from 'cyclonedx-bom==7.5.0' cyclonedx-py requirements requirements.lock \
	  --pyproject pyproject.toml --output-reproducible -o build/sbom.json
	-@$(BIN)/uv tool run -q --from 'pip-audit==2.10.1' pip-audit -r requirements.lock --require-hashes --disable-pip \
	  --progress-spinner off -f json -o build/audit.json > build/audit.log 2>&1
	@$(BIN)/python deploy/audit.py build/audit.json

locale: .venv/dev ## Bring the catalogues up to date with the sentences in the code
	$(BIN)/python -m domain.i18n.build_cldr
	$(BIN)/python -m domain.i18n.build_catalogues

forms: .venv/dev ## Make the lexicon files from the tables of words and the dictionaries of their inflected forms
	$(BIN)/python -m domain.reading.words.build_lexicons

debian: ## Install what some tests use of Debian's, where it is not there and this machine lets us
	@test -x /usr/bin/chromium -a -x /usr/sbin/pgbouncer || test "$$(id -u)" != 0 || ! command -v apt-get > /dev/null || { \
	  echo "installing Chromium and PgBouncer from Debian" && apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
	  apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core pgbouncer > /dev/null; \
	} || echo "that could not be installed; the tests that need it are skipped"

clean: ## Remove what was installed and cached
	rm -rf .venv build mutants .mypy_cache .ruff_cache .import_linter_cache .hypothesis

# A ministry's own certificate authority is in the system's store, not in uv's.
export UV_SYSTEM_CERTS := 1
export UV_NATIVE_TLS := 1

# No addresses and no comments: the lock files hold names, versions and hashes.
LOCK := --universal --generate-hashes --no-annotate --no-header --no-emit-index-url

.venv/uv:
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q --disable-pip-version-check 'uv>=0.9,<1'
	@touch $@

.venv/run: requirements.lock | .venv/uv
	@test -e .venv/dev || $(BIN)/uv pip sync -q --require-hashes requirements.lock
	@touch $@

.venv/dev: requirements-dev.lock pyproject.toml | .venv/uv
	$(BIN)/uv pip sync -q --require-hashes requirements-dev.lock
	@touch $@
