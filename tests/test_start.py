"""`luocdo --help` answers before anything heavy is loaded."""

import re
import subprocess
import sys

HEAVY = {
    "pydantic", "networkx", "pyvis", "neo4j", "arcadedb", "jinja2", "rich",
    "docx", "pypdfium2", "lxml", "sqlite3", "asyncio", "IPython",
}  # fmt: skip


def test_help_loads_no_heavy_module() -> None:
    command = [sys.executable, "-X", "importtime", "-m", "luocdo", "--help"]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    loaded = {name.split(".")[0] for name in re.findall(r"\| +([\w.]+)$", run.stderr, re.MULTILINE)}
    assert "click" in loaded
    assert not loaded & HEAVY


def test_importing_the_package_loads_no_heavy_module() -> None:
    script = "import sys, luocdo; print(*{name.split('.')[0] for name in sys.modules})"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not set(run.stdout.split()) & HEAVY
