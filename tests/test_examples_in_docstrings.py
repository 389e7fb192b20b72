"""What a docstring shows is what one gets: of functions, also cached ones, classes and their methods."""

import ast
import doctest
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OUTSIDE = {"tests", "benchmarks", "bundle", "docs", "examples", "build", "dist"}
BESIDE_A_STORE = {"api"}
"""Their examples ask a store; tests/api runs them."""
DEFINED = ast.FunctionDef | ast.ClassDef | ast.Module


def docstrings_with_examples() -> Iterator[tuple[str, str, str]]:
    """Yield each docstring that shows an example, with its module and the name of what it describes."""
    for file in sorted(ROOT.rglob("*.py")):
        place = file.relative_to(ROOT)
        if place.parts[0].startswith((".", *OUTSIDE)) or place.parts[0] in BESIDE_A_STORE:
            continue
        module = ".".join(("luocdo", *place.with_suffix("").parts)).removesuffix(".__init__")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            said = ast.get_docstring(node) if isinstance(node, DEFINED) else None
            if said and ">>>" in said:
                yield module, getattr(node, "name", "the module"), said


EXAMPLES = list(docstrings_with_examples())


@pytest.mark.parametrize(("module", "name", "said"), EXAMPLES, ids=[f"{module}:{name}" for module, name, _ in EXAMPLES])
def test_a_docstring_shows_what_one_gets(module: str, name: str, said: str) -> None:
    examples = doctest.DocTestParser().get_doctest(said, dict(vars(import_module(module))), name, module, 0)
    told: list[str] = []
    assert doctest.DocTestRunner(optionflags=doctest.REPORT_NDIFF).run(examples, out=told.append).failed == 0, told
