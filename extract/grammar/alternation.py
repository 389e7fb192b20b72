"""Any of many words as one pattern: a tree of their letters, so that each letter of the text is looked at once."""

import re
from collections.abc import Iterable, Mapping

Tree = dict[str, "Tree"]


def alternation(words: Iterable[str] | Mapping[str, str], *, blank: str = r"\s+") -> str:
    """Return a pattern that matches the longest of `words` that is there, white space as in broken lines or as `blank` says.

    A mapping says for each word which pattern, one that begins with a parenthesis, must match after it.
    """
    root: Tree = {}
    follows = words if isinstance(words, Mapping) else {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(blank if letter == " " else re.escape(letter), {})
        node[follows.get(word, "")] = {}
    return _pattern(root)


def _pattern(node: Tree) -> str:
    branches = [letter + _pattern(below) for letter, below in sorted(node.items(), reverse=True)]
    return "".join(branches) if len(branches) < 2 else f"(?:{'|'.join(branches)})"
