"""Any of many words as one pattern: a tree of their letters, so that each letter of the text is looked at once."""

import re
from collections.abc import Iterable

Tree = dict[str, "Tree"]


def alternation(words: Iterable[str]) -> str:
    """Return a pattern that matches the longest of `words` that is there, white space as in broken lines."""
    root: Tree = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(r"\s+" if letter == " " else re.escape(letter), {})
        node[""] = {}
    return _pattern(root)


def _pattern(node: Tree) -> str:
    branches = [letter + _pattern(below) if letter else "" for letter, below in sorted(node.items(), reverse=True)]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
