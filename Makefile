# make site: check the library, and build site/ for colleagues and site-extern/ for tenants.
# make test: lint, types, tests.  make teksttests: those of text, with every Python here that we promise.
# make speuren: property tests on many more cases.
# make serve, make serve-extern: preview.
BIN := .venv/bin
PYTHON ?= python3
export NO_MKDOCS_2_WARNING := 1
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 0)

.PHONY: site test teksttests speuren serve serve-extern tekening golden lock benchmark zoekproef clean

site: .venv/site
	@$(BIN)/inzichten bouw
	@echo "Voor collega's: $$(find site -name '*.html' | wc -l) pagina's in site/. Open site/index.html in je browser, of typ: make serve"
	@echo "Voor huurders: $$(find site-extern -name '*.html' | wc -l) pagina's in site-extern/. Open site-extern/index.html, of typ: make serve-extern"

serve: .venv/site
	@$(BIN)/mkdocs serve

serve-extern: .venv/site
	@$(BIN)/mkdocs serve --config-file mkdocs-extern.yml --dev-addr 127.0.0.1:8001

test: .venv/test
	@.ci/browser
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest --numprocesses auto --dist loadfile --durations 10

teksttests: .venv/test
	@.ci/teksttests

speuren: .venv/test
	@.ci/browser
	$(BIN)/pytest --numprocesses auto -m hypothesis --hypothesis-profile speuren

tekening: .venv/site
	@$(BIN)/python -m tests.tekening

golden: .venv/test
	@$(BIN)/python -m tests.showing.test_golden

benchmark: .venv/test
	@.ci/browser
	@$(BIN)/python -m benchmarks.bouwen
	@$(BIN)/python -m benchmarks.gieten
	@$(BIN)/python -m benchmarks.bewerken
	@$(BIN)/python -m benchmarks.controleren
	@$(BIN)/python -m benchmarks.zoekgroei
	@$(BIN)/python -m benchmarks.leemten
	@$(BIN)/python -m benchmarks.cijfers
	@$(BIN)/python -m benchmarks.bericht

zoekproef: .venv/test
	@.ci/browser
	@$(BIN)/python -m benchmarks.zoekproef $(PROEF)

.venv/%: .ci/%.txt pyproject.toml
	@.ci/omgeving "$(PYTHON)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $<
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

lock:
	uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes --no-header --quiet --output-file .ci/site.txt
	uv pip compile pyproject.toml --group build --group test --universal --python-version 3.11 --generate-hashes --no-header --quiet --output-file .ci/test.txt
	uv pip compile --group tekst --constraint .ci/test.txt --universal --python-version 3.11 --generate-hashes --no-header --quiet --output-file .ci/tekst.txt

clean:
	rm -rf .venv site site-extern .mypy_cache .pytest_cache .ruff_cache .hypothesis
