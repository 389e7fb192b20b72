# A fresh clone needs Python 3.11 or newer with venv and pip, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test check bench bench-graph bundle neo4j clean

demo: $(VENV)/ready
	$(BIN)/luocdo demo

test: check
	$(BIN)/python -m pytest tests --numprocesses 2 --dist loadfile --no-loadscope-reorder

# mypy looks at the package through a link named luocdo, whatever the clone is called.
check: $(VENV)/ready-for-tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@link=$$(mktemp -d) && ln -s "$(CURDIR)" "$$link/luocdo" && cd "$$link" && \
	MYPYPATH="$$link" "$(CURDIR)/$(BIN)/mypy" --strict --config-file "$(CURDIR)/pyproject.toml" -p luocdo; \
	status=$$?; rm -r "$$link"; exit $$status

bench: $(VENV)/ready-for-tests $(VENV)/peer
	$(BIN)/python benchmarks/reading.py --peer $(VENV)/peer/eyecite-*.tar.gz
	@for figures in accuracy vnlegaltext damage identity planted series loading start linear; do $(BIN)/python benchmarks/$$figures.py || exit 1; done

# What grows with the graph: a hundred thousand made-up documents in a folder of their own.
bench-graph: $(VENV)/ready-for-tests
	$(BIN)/python benchmarks/questions.py $(VENV)/bench.store --load
	$(BIN)/python benchmarks/tracing.py $(VENV)/bench.store
	$(BIN)/python benchmarks/killed.py

# A Neo4j on this machine, for development, until Ctrl-C. NEO4J=2026.08.1 needs JDK 25.
NEO4J ?= 5.26.30
neo4j: $(VENV)/ready-for-tests
	$(BIN)/python tests/server/neo4j_server.py --version $(NEO4J)

# A folder with all wheels and a script: a PC without internet installs luocdo from it. ARGS="--system windows --python 3.12"
bundle: $(VENV)/ready-for-tests
	$(BIN)/python bundle/bundle.py $(ARGS)

clean:
	rm -rf $(VENV) build dist *.egg-info

$(VENV)/ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/ready-for-tests: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	touch $@

# The peer of benchmarks/reading.py, and its source package, which holds its test texts.
$(VENV)/peer: $(VENV)/ready-for-tests
	$(BIN)/python -m pip install --quiet --disable-pip-version-check eyecite
	$(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps --no-binary eyecite --dest $@ eyecite
