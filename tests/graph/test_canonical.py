"""The canonical export: one text for one graph."""

import json
from pathlib import Path

from luocdo.graph import build, canonical_lines, opened


def lines(place: Path) -> list[str]:
    with opened(place) as store:
        return list(canonical_lines(store))


def test_every_node_and_edge_is_a_line_in_one_order(letters, tmp_path: Path) -> None:
    summary = build([letters], tmp_path / "kho", jobs=1)
    found = [json.loads(line) for line in lines(tmp_path / "kho")]
    nodes = [row for row in found if "key" in row]
    edges = [row for row in found if "kind" in row]
    assert nodes + edges == found
    assert nodes == sorted(nodes, key=lambda row: (row["label"], row["key"]))
    orders = [(row["source"], row["kind"], row["target"]) for row in edges if row["kind"] == "IMPLEMENTS"]
    assert orders == sorted(orders)
    assert len([row for row in nodes if row["label"] == "Document"]) == sum(summary.counts.documents.values())
    assert len(edges) == sum(summary.counts.edges.values())


def test_what_is_equal_has_one_text_and_what_differs_another(letters, write_letter, tmp_path: Path) -> None:
    files = sorted(letters.iterdir())
    build(files, tmp_path / "một", jobs=1)
    for part in (files[7:], files[:7][::-1]):
        build(part, tmp_path / "hai", jobs=1)
    assert lines(tmp_path / "một") == lines(tmp_path / "hai")
    files[0].write_text(write_letter(1).replace("rà soát", "kiểm kê"), encoding="utf-8")
    build(files, tmp_path / "hai", jobs=1)
    differing = set(lines(tmp_path / "một")) ^ set(lines(tmp_path / "hai"))
    assert 0 < len(differing) < 6


def test_days_are_iso_text_and_what_is_null_is_left_out(letters, tmp_path: Path) -> None:
    build([letters], tmp_path / "kho", jobs=1)
    documents = [row for row in map(json.loads, lines(tmp_path / "kho")) if row.get("label") == "Document"]
    cited = next(row["properties"] for row in documents if row["properties"].get("number") == "91/UBND-KT")
    assert cited["date"] == "2024-03-12"
    assert None not in cited.values()
