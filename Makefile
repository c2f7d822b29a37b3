# `make demo` and `make test` do all set-up themselves; VENV=... puts the virtual environment elsewhere.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin

.PHONY: demo test test-browser bundle test-bundle lint check generated clean

demo: $(VENV)/.installed
	$(BIN)/arabic-rules extract fixtures/demo.txt --date 2024-03-14 --format table
	$(BIN)/arabic-rules extract fixtures/demo.txt --date 2024-03-14 --format jsonl --force -o demo.jsonl

test: lint
	$(BIN)/mypy
	$(BIN)/pytest
	$(BIN)/arabic-rules check

# The HTML report in a real browser: needs Chromium on the machine (Debian: apt-get install chromium).
test-browser: $(VENV)/.tools
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[browser]'
	$(BIN)/pytest tests/browser/report_in_chromium.py

# One archive for machines without a network, below dist/. The wheels that it holds are fetched with pip.
bundle: $(VENV)/.tools
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[bundle]'
	$(BIN)/python tools/build_bundle.py

# Builds it twice, compares, and installs and runs it with the network switched off (unshare).
test-bundle: $(VENV)/.tools
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[bundle]'
	rm -rf build/bundles
	$(BIN)/python tools/build_bundle.py --dist build/bundles/one --cache build/wheels
	$(BIN)/python tools/build_bundle.py --dist build/bundles/two --cache build/wheels
	BUNDLES=build/bundles $(BIN)/pytest tests/bundle/bundle_without_network.py

lint: $(VENV)/.tools
	$(BIN)/ruff check

check: $(VENV)/.installed
	$(BIN)/arabic-rules check

$(VENV)/.installed: setup.cfg pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

$(VENV)/.tools: setup.cfg pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test]'
	touch $@ $(VENV)/.installed

# The man page, the completions of the shells and docs/formats.md, from the program itself; kept under version control.
generated: $(VENV)/.tools
	$(BIN)/python tools/build_shell.py
	$(BIN)/python tools/build_formats.py

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis demo.jsonl
