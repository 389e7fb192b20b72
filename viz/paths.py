"""Paths as a reader needs them: without the folders that all files of an answer lie in."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import takewhile
from typing import overload

from ..queries import Change, Connection, Maybe, Proof, Step, Trace
from ..queries.duties import Obligation, Obligations

_SEPARATOR = re.compile(r"[\\/]")


def shortened(paths: Iterable[str]) -> dict[str, str]:
    """Return how each path is shown: from the deepest folder on that holds all of them.

    >>> shortened(["/srv/kho/2023/a.pdf", "/srv/kho/b.pdf"])["/srv/kho/2023/a.pdf"]
    '2023/a.pdf'
    """
    parts = {path: _SEPARATOR.split(path) for path in paths}
    folders = zip(*(each[:-1] for each in parts.values()), strict=False)
    shared = len(list(takewhile(lambda names: len(set(names)) == 1, folders)))
    return {path: "/".join(each[shared:]) for path, each in parts.items()}


@overload
def with_member(path: str, member: str | None) -> str: ...
@overload
def with_member(path: str | None, member: str | None) -> str | None: ...
def with_member(path: str | None, member: str | None) -> str | None:
    """Return a file as a reader is told it: its path, and its name inside an archive.

    >>> with_member("kho.zip", "a.pdf"), with_member("a.pdf", None)
    ('kho.zip › a.pdf', 'a.pdf')
    """
    return f"{path} › {member}" if member else path


def shared_folder(paths: Iterable[str]) -> str | None:
    """Return the deepest folder that holds all of these files; null where there is none.

    >>> shared_folder(["/srv/kho/2023/a.pdf", "/srv/kho/b.pdf"])
    '/srv/kho'
    """
    folders = zip(*(_SEPARATOR.split(path)[:-1] for path in paths), strict=False)
    return "/".join(names[0] for names in takewhile(lambda names: len(set(names)) == 1, folders)) or None


def with_short_paths(trace: Trace) -> Trace:
    """Return the chain with the paths of its proofs shortened."""
    steps = (*(trace.up or ()), *(trace.down or ()), *trace.cites, *trace.cited_by)
    maybe_up, maybe_down = trace.maybe_up, trace.maybe_down
    shown = shortened(proof.path for proof in _proofs(steps, trace.changes, (*maybe_up, *maybe_down)))
    up, down = (way and _steps(way, shown) for way in (trace.up, trace.down))
    cites, cited_by = (_steps(way, shown) for way in (trace.cites, trace.cited_by))
    changes = _changes(trace.changes, shown)
    maybe_up, maybe_down = (_maybe(places, shown) for places in (maybe_up, maybe_down))
    return replace(
        trace,
        changes=changes,
        up=up,
        down=down,
        cites=cites,
        cited_by=cited_by,
        maybe_up=maybe_up,
        maybe_down=maybe_down,
    )


def changes_with_short_paths(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Return what became of a document with the paths of the proofs shortened."""
    return _changes(changes, shortened(proof.path for proof in _proofs((), changes)))


def connection_with_short_paths(connection: Connection) -> Connection:
    """Return the ways between two documents with the paths of their proofs shortened."""
    shown = shortened(leg.proof.path for way in connection.ways for leg in way if leg.proof)
    ways = (tuple(replace(leg, proof=_proof(leg.proof, shown)) for leg in way) for way in connection.ways)
    return replace(connection, ways=tuple(ways))


def duties_with_short_paths(found: Obligations) -> Obligations:
    """Return the obligations with the paths of their files and proofs shortened: whoever gets the list has folders of her own."""
    proofs = (step.proof.path for each in found.found for step in each.chain if step.proof)
    shown = shortened((*(each.file for each in found.found if each.file), *proofs))
    return replace(found, found=tuple(_duty(each, shown) for each in found.found))


def _duty(each: Obligation, shown: Mapping[str, str]) -> Obligation:
    chain = (replace(step, proof=_proof(step.proof, shown)) for step in each.chain)
    return replace(each, file=each.file and shown[each.file], chain=tuple(chain))


def _proofs(steps: Iterable[Step], changes: Iterable[Change], maybe: Iterable[Maybe] = ()) -> Iterator[Proof]:
    yield from (change.proof for change in changes if change.proof)
    yield from (place.proof for place in maybe)
    for step in steps:
        if step.proof:
            yield step.proof
        yield from _proofs(step.steps, step.changes, step.maybe)


def _steps(steps: Iterable[Step], shown: Mapping[str, str]) -> tuple[Step, ...]:
    return tuple(
        replace(
            step,
            proof=_proof(step.proof, shown),
            changes=_changes(step.changes, shown),
            steps=_steps(step.steps, shown),
            maybe=_maybe(step.maybe, shown),
        )
        for step in steps
    )


def _maybe(places: Iterable[Maybe], shown: Mapping[str, str]) -> tuple[Maybe, ...]:
    return tuple(replace(place, proof=replace(place.proof, path=shown[place.proof.path])) for place in places)


def _changes(changes: Iterable[Change], shown: Mapping[str, str]) -> tuple[Change, ...]:
    return tuple(replace(change, proof=_proof(change.proof, shown)) for change in changes)


def _proof(proof: Proof | None, shown: Mapping[str, str]) -> Proof | None:
    return proof and replace(proof, path=shown[proof.path])
