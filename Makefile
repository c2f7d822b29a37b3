# `make demo` and `make test` do all set-up themselves; VENV=... puts the virtual environment elsewhere.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin

.PHONY: demo test test-browser lint check shell clean

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

# The man page and the completions of the shells, from the command line's own parser; kept under version control.
shell: $(VENV)/.tools
	$(BIN)/python tools/build_shell.py

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis demo.jsonl
