"""Writes the pages that are made from the sources: questions.md from the catalogue, schema.md from the declared schema.

python docs/make.py
"""

import shlex
from collections.abc import Iterator
from pathlib import Path

from luocdo.graph.schema import EDGES, NODES, RELATIONS, EdgeKind, NodeLabel, Property
from luocdo.queries.catalogue import Query, for_people, groups
from luocdo.queries.questions import described

DOCS = Path(__file__).parent

_QUESTIONS = """# Câu hỏi có sẵn · canned questions

Trang này sinh từ các tệp trong [queries/canned](../queries/canned); `luocdo query --list` in cùng nội dung. Made by `python docs/make.py`.

Hỏi bằng lệnh · ask with `luocdo query ID --param NAME=VALUE`, thêm · and `--format table,json,csv`, `--output FILE`, `--limit N`.
Tham số viết thoải mái · parameters are forgiving: văn bản theo số không cần dấu (`918 tb vpcp`), cơ quan và đơn vị theo tên không cần dấu
(`so noi vu lam dong`), ngày `03/9/2025` hoặc · or `2025-09-03`. Tham số có “=” thì không bắt buộc · one with “=” may be left out.
Ngày chỉ biết tháng hoặc năm được coi là đầu tháng, đầu năm · a day of which only month or year is known counts as their beginning.

Chuỗi chỉ đi theo IMPLEMENTS, REPLIES_TO, GUIDES, BASED_ON; không đi theo MAY_BE. Thay thế, bãi bỏ một phần và dự thảo không làm cả văn bản
hết hiệu lực · chains follow these four relations and never MAY_BE; what is replaced or repealed in part, or by a draft, stays in force.
Riêng câu hỏi `impact` đi theo đúng quy tắc của lệnh `luocdo impact` · only `impact` follows the rule of the command `luocdo impact`.
"""

_SCHEMA = """# The graph's schema

Made from [graph/schema.py](../graph/schema.py) by `python docs/make.py`. Names of labels, edges and properties are a promise to whoever writes
Cypher. In Cypher a `date` is a date, a `json` is text.
"""


def questions_page() -> str:
    """Return the page of all questions for people, by their groups."""
    parts = [_QUESTIONS]
    for group in groups().values():
        parts.append(f"## {group.vi} · {group.en}\n")
        parts += [_question(query) for query in for_people().values() if query.group == group.id]
    return "\n".join(parts)


def _question(query: Query) -> str:
    lines = [f"### {query.id}\n", f"{query.vi}\n", f"*{query.en}*\n"]
    lines += [
        f"- `{described(parameter, 'vi').partition(' (')[0]}` {parameter.vi} · {parameter.en}"
        for parameter in query.parameters.values()
    ]
    lines += [""] if query.parameters else []
    words = " ".join(f"--param {shlex.quote(f'{name}={value}')}" for name, value in query.example.items())
    lines.append(f"```console\n$ luocdo query {query.id} {words}".rstrip() + "\n```\n")
    lines.append(f"{', '.join(f'`{column}`' for column in query.columns)}\n")
    return "\n".join(lines)


def schema_page() -> str:
    """Return the page of labels, edges and properties, with a picture."""
    parts = [_SCHEMA, _picture(), *map(_label, NODES), "## Edges\n", *_edges()]
    return "\n".join(parts)


def _picture() -> str:
    """Return the schema as a Mermaid flowchart; the relations between documents share one arrow, as do those that end alike."""
    arrows: dict[tuple[str, str], list[str]] = {}
    for edge in EDGES:
        arrows.setdefault((edge.source, edge.target), []).append(edge.name)
    labels = [f'    {node.name}["{node.name}"]' for node in NODES]
    lines = [f'    {source} -->|"{"<br>".join(names)}"| {target}' for (source, target), names in arrows.items()]
    return "\n".join(["```mermaid", "flowchart LR", *labels, *lines, "```", ""])


def _label(node: NodeLabel) -> str:
    return f"## {node.name}\n\n{node.doc}\n\n{_table(node.properties)}"


def _edges() -> Iterator[str]:
    yield "| edge | from | to | meaning |\n|---|---|---|---|"
    yield from (f"| {edge.name} | {edge.source} | {edge.target} | {edge.doc} |" for edge in EDGES)
    yield f"\nThe relations between documents, and MAY_BE, have these properties:\n\n{_table(RELATIONS[0].properties)}"
    yield from (f"{edge.name}:\n\n{_table(edge.properties)}" for edge in EDGES if _has_its_own(edge))


def _has_its_own(edge: EdgeKind) -> bool:
    return bool(edge.properties) and edge.properties != RELATIONS[0].properties


def _table(properties: tuple[Property, ...]) -> str:
    rows = [f"| {each.name} | {each.kind} | {each.doc.replace('|', chr(92) + '|')} |" for each in properties]
    return "\n".join(["| property | kind | meaning |", "|---|---|---|", *rows, ""])


PAGES = {"questions.md": questions_page, "schema.md": schema_page}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8", newline="\n")
