"""What hangs together by pairs: A is B and B is C, so all three are one."""

from collections.abc import Collection, Iterable

Pair = tuple[str, str]


def grouped(pairs: Iterable[Pair], apart: Collection[frozenset[str]] = ()) -> dict[str, frozenset[str]]:
    """Return for each member of a pair all that hang together with it, itself among them.

    A pair that would bring together two that are to stay `apart` joins nothing. The order of the pairs is of no matter.
    """
    groups: dict[str, frozenset[str]] = {}
    for one, other in sorted(pairs):
        both = groups.get(one, frozenset({one})) | groups.get(other, frozenset({other}))
        if not any(two <= both for two in apart):
            groups.update(dict.fromkeys(both, both))
    return groups
