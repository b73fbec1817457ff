# Clausebook. On a machine with Python 3.11.5 or newer, git and make: `make site`, then open site/index.html.

PYTHON ?= python3
SITE ?= site
PORT ?= 8000
TESTS ?=

override VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet --quiet
PIP_COMPILE := .cache/lock/bin/pip-compile --build-deps-for editable
PIP_TOOLS := pip-tools==7.6.2
export CUSTOM_COMPILE_COMMAND := make lock
# Runs a command and shows what it says only when it fails.
quiet = said=$$($(1) 2>&1) || { printf '%s\n' "$$said" >&2; exit 1; }

.DEFAULT_GOAL := help
.PHONY: help site serve test torture lint bundles tools bench search-eval lock upgrade clean
.DELETE_ON_ERROR:

help: ## Say what can be made.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

site: $(VENV)/run.stamp ## Build the site of standard/ in site/.
	@$(BIN)/clausebook build --out $(SITE)

serve: $(VENV)/run.stamp ## Show the site on this machine, and follow the files as they are saved.
	@$(BIN)/clausebook serve --port $(PORT)

test: lint tools ## Check the code and run every test; TESTS=tests/unit runs some.
	@$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(TESTS)

torture: tools ## Try old browsers; kill commands at 200 moments, let every call that writes fail once, fill disks; say what was lost.
	@$(BIN)/python -m tests.tools old
	@$(BIN)/python -m pytest -m torture tests/browser
	@$(BIN)/python -m tests.output.torture

lint: $(VENV)/npm.stamp ## Check style, types, layers and dependencies of the code, of Python and JavaScript.
	@$(call quiet,$(BIN)/ruff check)
	@$(call quiet,$(BIN)/ruff format --check --diff)
	@$(call quiet,$(BIN)/mypy --no-error-summary)
	@$(call quiet,$(BIN)/lint-imports --no-logo)
	@$(call quiet,$(BIN)/deptry --no-ansi .)
	@$(call quiet,$(BIN)/python -m tests.javascript.tasks lint)
	@echo 'Style, types, layers and dependencies of the code: nothing found'

bundles: $(VENV)/npm.stamp ## Write overrides/dist anew after a change of a script or a stylesheet.
	@$(BIN)/python -m tests.javascript.tasks bundles

tools: $(VENV)/test.stamp ## Find or fetch what the tests need beside Python: a browser, a Chinese font, Node.js packages.
	@$(BIN)/python -m tests.tools

bench: site tools ## Measure search, the filling page, the review of a document and what pages weigh in Chromium, then how builds grow with the standard.
	@$(BIN)/python -m tests.search.measure $(SITE) 10000
	@$(BIN)/python -m tests.browser.kit_bench
	@$(BIN)/python -m tests.browser.mirror_bench $(SITE)
	@$(BIN)/python -m tests.browser.weight $(SITE)
	@$(BIN)/clausebook bench

search-eval: site $(VENV)/test.stamp ## Say how well the site's search answers; QUERIES=file.json takes other queries, JSON=out.json writes a report.
	@$(BIN)/python -m tests.search.evaluate $(SITE) $(QUERIES) $(if $(JSON),--json $(JSON))

lock: .cache/lock/bin/pip-compile ## Write the lock files after a change of pyproject.toml.
	@$(PIP_COMPILE) --output-file requirements.txt pyproject.toml
	@$(PIP_COMPILE) --extra test --constraint requirements.txt --output-file requirements-test.txt pyproject.toml

upgrade: PIP_COMPILE += --upgrade
upgrade: lock ## Write the lock files with the newest versions that pyproject.toml allows.

clean: ## Remove the caches and the virtual environment; a site may hold what was put beside its pages, so it stays.
	@rm -rf .venv .cache build *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis \
		.import_linter_cache tests/node/node_modules tests/node/old/node_modules
	@find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11, 5))' || \
		{ echo 'What is locked here needs Python 3.11.5 or newer; name one: make PYTHON=python3.11 …' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo 'there is no venv module; on Debian: apt-get install python3-venv' >&2; exit 1; }

$(VENV)/run.stamp: requirements.txt pyproject.toml | $(BIN)/python
	@echo 'Installing what a build needs in $(VENV)'
	@$(PIP) install --require-hashes --requirement requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test.stamp: requirements-test.txt $(VENV)/run.stamp
	@echo 'Installing what the tests need in $(VENV)'
	@$(PIP) install --require-hashes --requirement requirements-test.txt
	@touch $@

$(VENV)/npm.stamp: tests/node/package-lock.json $(VENV)/test.stamp
	@$(BIN)/python -m tests.tools npm
	@touch $@

.cache/lock/bin/pip-compile:
	@$(PYTHON) -m venv .cache/lock
	@.cache/lock/bin/python -m pip --disable-pip-version-check --no-input --quiet --quiet install $(PIP_TOOLS)
