"""A view as columns: whose rows name each other, and what is counted."""

from dataclasses import replace

from luocdo.viz.page.columns import columns_of

from .unpacking import unpacked


def test_rows_name_each_other_by_their_place(view):
    columns = columns_of(view, {path: path for path in paths_of(view)})
    sources = unpacked(columns["relations"]["source"])
    assert [view.documents[row].key for row in sources] == [each.source for each in view.relations]
    units = unpacked(columns["tasks"]["units"])
    assert [[view.units[row].key for row in rows] for rows in units] == [list(task.units) for task in view.tasks]


def test_a_relation_that_a_person_rejected_is_no_citation(view):
    kept, denied = (replace(view, relations=(*view.relations, _cites(view, kind))) for kind in ("CITES", "REJECTED"))
    counts = [_citations(each) for each in (view, denied, kept)]
    assert counts[0] == counts[1]
    assert sum(counts[2]["cites"]) == sum(counts[0]["cites"]) + 1
    assert sum(counts[2]["cited"]) == sum(counts[0]["cited"]) + 1


def _cites(view, kind):
    """Return a relation between two documents that have none."""
    known = {(each.source, each.target) for each in view.relations}
    ends = ((one.key, other.key) for one in view.documents for other in view.documents if one.status == "loaded")
    source, target = next((one, other) for one, other in ends if one != other and (one, other) not in known)
    return replace(view.relations[0], source=source, target=target, kind=kind, inferred=False, tellers=(source,))


def _citations(view):
    columns = columns_of(view, {path: path for path in paths_of(view)})["documents"]
    return {name: unpacked(columns[name]) for name in ("cites", "cited", "known", "no_up", "no_down")}


def paths_of(view):
    yield from (file.path for document in view.documents for file in document.files)
    yield from (place.path for relation in view.relations for place in relation.evidence)
    yield from (task.path for task in view.tasks if task.path)
