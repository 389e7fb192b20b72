"""The known titles of laws as a tree of their words: where the one that begins at a place ends."""

from collections.abc import Iterator
from functools import lru_cache
from re import Match

from ..grammar.note_marks import marked_word
from ..grammar.symbols import one_error
from ..patterns import pattern_of
from .law_titles import OTHER_SPELLINGS, PAUSES, SHORT_NAMES, TOKEN, laws

Titles = dict[str, "Titles"]

LINK = pattern_of(r"\s*(?:,|;|và)\s+(?:của\s+)?")
"""What stands between two laws of a list."""
_LONGEST_PAIR = 16


def title_end(text: str, start: int) -> int | None:
    """Return where the longest known title that begins at `start` ends; commas may be lost or stand for "và", "về" may lead."""
    node = _titles()
    end = None
    paused = False
    behind_end = 0
    for token in TOKEN.finditer(text, start):
        word = token[0].lower()
        if word in PAUSES or (word == "về" and node is _titles()):
            paused = True
            continue
        word = OTHER_SPELLINGS.get(word, word)
        step = node.get(word) or _two_steps(node, word) or (node.get("và", {}).get(word) if paused else None)
        if step is None:
            bare = marked_word(word)
            if bare and "" in node.get(bare, {}):
                return token.start() + len(bare)
            return end if end is None else _end_past_misprint(text, node, token, behind_end) or end
        node, paused, behind_end = step, False, behind_end + 1
        if "" in node:
            end, behind_end = token.end(), 0
    return end


def _end_past_misprint(text: str, node: Titles, misprint: Match[str], before: int) -> int | None:
    """Return where a title ends that is longer than one already read, and has a letter of this word wrong: "Căn cước | côn dân".

    Another word of what is longer must stand there as it should: `before` of them do already.
    """
    meant = [step for word, step in node.items() if one_error(word, misprint[0].lower()) and len(word) > 2]
    for step in meant:
        behind = 0
        for token in TOKEN.finditer(text, misprint.end()):
            if token[0].lower() not in step or "" in step:
                break
            step, behind = step[token[0].lower()], behind + 1
            last = token
        if "" in step and before + behind:
            return last.end() if behind else misprint.end()
    return None


def titles_of_list(text: str, at: int) -> Iterator[tuple[int, int]]:
    """Yield the known titles of a list that begins at `at`: "các Luật: Chứng khoán, Kế toán, Kiểm toán độc lập"."""
    while (end := title_end(text, at)) is not None:
        yield at, end
        link = LINK.match(text, end)
        if link is None:
            return
        at = link.end()


def _two_steps(node: Titles, word: str) -> Titles | None:
    """Return where two words lead between which the blank was lost: "phápluật"."""
    for at in range(1, min(len(word), _LONGEST_PAIR)):
        if (first := node.get(word[:at])) is not None and (second := first.get(word[at:])) is not None:
            return second
    return None


@lru_cache
def _titles() -> Titles:
    """Return the known titles of laws as a tree of tokens; a title is over where "" is a key."""
    root: Titles = {}
    for title in {law.title.lower() for law in laws()}:
        for spelt in _spellings(title):
            node = root
            for token in TOKEN.findall(spelt):
                node = node if token in PAUSES else node.setdefault(token, {})
            node[""] = {}
    return root


def _spellings(title: str) -> set[str]:
    """Return the title with each of its bodies in full or in letters: "hội đồng nhân dân và ubnd"."""
    spelt = {title}
    for full, short in SHORT_NAMES.items():
        spelt |= {each.replace(full, short) for each in spelt}
    return spelt
