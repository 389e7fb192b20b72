"""What is read again once more is installed."""

import ast
from pathlib import Path

import pytest

from luocdo.loaders import tools

LOADERS = Path(tools.__file__).parent


def said_elsewhere_in_the_loaders() -> set[object]:
    return {
        node.value
        for file in LOADERS.rglob("*.py")
        if file.name != "tools.py"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
    }


@pytest.mark.parametrize("code", tools.WANTING)
def test_what_files_want_is_what_the_loaders_say_that_they_want(code: str) -> None:
    assert code in said_elsewhere_in_the_loaders()
