"""Writes the pages that are made from the sources: the questions, the schema, the codes of `luocdo check`, the modules.

python docs/make.py
"""

import re
import shlex
from collections.abc import Iterable, Iterator
from pathlib import Path

from luocdo.graph.schema import EDGES, NODES, RELATIONS, EdgeKind, NodeLabel, Property
from luocdo.messages import catalogue
from luocdo.queries.asking.questions import described
from luocdo.queries.catalogue import Group, Query, for_people, groups
from luocdo.queries.checks.catalogue import Code, codes
from luocdo.viz.labels import label

DOCS = Path(__file__).parent

_QUESTIONS = """# Câu hỏi có sẵn · canned questions

Trang này sinh từ các tệp trong [queries/canned](../queries/canned); `luocdo query --list` in cùng nội dung. Made by `python docs/make.py`.

Hỏi bằng lệnh · ask with `luocdo query ID --param NAME=VALUE`, thêm · and `--format table,json,csv,xlsx`, `--output FILE`, `--limit N`.
Tham số viết thoải mái · parameters are forgiving: văn bản theo số không cần dấu (`418 tb vpcp`), cơ quan và đơn vị theo tên không cần dấu
(`so noi vu lam dong`), ngày `03/9/2025` hoặc · or `2025-09-03`. Tham số có “=” thì không bắt buộc · one with “=” may be left out.
Ngày chỉ biết tháng hoặc năm được coi là đầu tháng, đầu năm · a day of which only month or year is known counts as their beginning.

Chuỗi chỉ đi theo IMPLEMENTS, REPLIES_TO, GUIDES, BASED_ON; không đi theo MAY_BE. Thay thế, bãi bỏ một phần và dự thảo không làm cả văn bản
hết hiệu lực · chains follow these four relations and never MAY_BE; what is replaced or repealed in part, or by a draft, stays in force.
Văn bản đã bị thay thế, bãi bỏ, đình chỉ mà không ai biết từ ngày nào thì vẫn nêu, để trống ngày; chỉ câu hỏi phải so hai ngày (`cited_when_fallen`,
`changed_since`) mới bỏ qua · what was replaced, repealed or suspended, nobody knows since when, is told without a day; only the questions that compare two days leave it out.
Riêng câu hỏi `impact` đi theo đúng quy tắc của lệnh `luocdo impact` · only `impact` follows the rule of the command `luocdo impact`.
Câu hỏi nào chỉ xét đến một số bậc thì nói ở dưới và nói khi trả lời; `luocdo trace`, `trace --to` và `luocdo impact` đi xa hơn
· a question that goes so many steps only says so, here and with its answer; the three commands go farther.
Hạn trong các câu trả lời là hạn đang có hiệu lực: người dùng đã quyết định, văn bản sau đã gia hạn, lùi, rồi mới đến hạn in trong văn bản
· deadlines are those that hold: as somebody decided, as a later document moved them, else as printed.

## luocdo find

`luocdo find tiep nhan ho so` tìm không cần dấu: trước hết văn bản có đủ các chữ trong số, ký hiệu, loại, trích yếu, cơ quan; sau đó văn bản có các chữ
trong lời văn, liền nhau trước, gần nhau sau, rồi rải rác, mới trước cũ sau, kèm câu, tệp, trang, dòng. Chữ cuối có thể gõ dở.

Without diacritics: first the documents with all of the words in number, symbol, type, title or issuer; then those with the words in their text, side by side
before near each other before apart, the latest first, each with sentence, file, page and line. The last word may be unfinished. Texts are those that were
read into the store, and lie where it was built: a server that is asked from elsewhere is searched by numbers and titles only, and the answer says so.
The same files give the same answer, in whatever order they came.
"""

_SCHEMA = """# The graph's schema

Made from [graph/schema.py](../graph/schema.py) by `python docs/make.py`. Names of labels, edges and properties are a promise to whoever writes
Cypher. In Cypher a `date` is a date, a `json` is text.
"""


_CHECKS = """# Điều luocdo check nêu · what luocdo check points out

Trang này sinh từ [queries/checks/codes.csv](../queries/checks/codes.csv) và [messages.csv](../messages.csv) bằng `python docs/make.py`.

`luocdo check` soát cả kho; `luocdo check du-thao.docx` soát một dự thảo trước khi ký: đọc tệp, đối chiếu với kho (nếu có) và với danh mục văn
bản quốc gia đi kèm chương trình, không ghi gì vào kho. Mỗi điều có mã, mức (Sai, Nghi ngờ, Lưu ý), chỗ (trang, dòng, vị trí), câu chứa nó, lý do,
và nên ghi gì. Mã thoát là 1 khi còn điều “Sai”, hoặc có dự thảo không đọc được.

`luocdo check` looks at the whole store; `luocdo check draft.docx` at a draft before it is signed: it reads the file, compares it with the store
(where there is one) and with the national register that comes with the program, and writes nothing into the store. Exit code 1 while there are errors, or a draft that
could not be read.

```console
$ luocdo build cong-van
$ luocdo check cong-van/04-cong-van-1187-SKHCN-VP.txt
$ luocdo check cong-van/04-cong-van-1187-SKHCN-VP.txt --fix-list
$ luocdo check cong-van/04-cong-van-1187-SKHCN-VP.txt --fix-list --output sua.xlsx
$ luocdo check cong-van/04-cong-van-1187-SKHCN-VP.txt --output xem-lai.html
$ luocdo check cong-van/04-cong-van-1187-SKHCN-VP.txt --format sarif
```

Điều nào không phải lỗi thì bỏ qua, có lý do; lệnh in sẵn ở cuối. Việc đó ghi vào kho như mọi [quyết định](decisions.md): ai, khi nào, vì sao; còn nguyên
sau mỗi lần dựng lại; `luocdo decide undo` lấy lại; `--all` cho xem cả điều đã bỏ qua, SARIF ghi chúng là *suppressed*. What is no fault is dismissed with a
reason, by the command that is printed; it is kept like every [decision](decisions.md).

Một tệp đã đọc vào kho thì soát trong kho hay soát theo tên tệp đều nêu như nhau; chỉ lời khuyên cho văn bản còn sửa được là riêng của dự thảo: cách viện dẫn
(`first-citation-…`, `chain-not-reached`), căn cứ sắp bị thay thế, hạn vào ngày nghỉ, thiếu căn cứ, lỗi gõ và `missing-middle` (trong kho: `luocdo query missing_middle`, cả của văn bản chỉ căn cứ). Of a file
that was built the same is told in the store and by its name; only advice for what can still be written otherwise is for drafts alone.

## Xác suất · the probability

`number-out-of-series` so ngày với nhịp đánh số của chính cơ quan: giữa hai số đã biết ngày thì số thứ ba nằm theo tỷ lệ; sau số cuối cùng thì theo nhịp
từ đầu năm. Phần trăm in ra là tỷ lệ văn bản đúng trong danh mục quốc gia lệch xa như vậy (`python benchmarks/series.py`), không phải ước đoán.
The percentage is the share of the documents of the national register that lie as far from their place.
"""

_MODULES = """# The modules

What each module is for, floor by floor, each room with the sentence that its `__init__.py` begins with. Made from the first line of each docstring by
`python docs/make.py`. The way through the house stands in [architecture.md](architecture.md).
"""

ROOT = DOCS.parent
_FLOORS = ("cli", "api", "viz", "queries", "graph", "extract", "loaders")
"""From the top of the house to its ground."""


def checks_page() -> str:
    """Return the page of what `luocdo check` points out."""
    return "\n".join([_CHECKS, "## Các mã · the codes\n", *_by_severity(), *map(_code, codes().values())])


def _by_severity() -> Iterator[str]:
    """Yield the table of the codes, the worst first."""
    yield "| mức · severity | mã · codes |\n|---|---|"
    for severity in ("error", "warning", "info"):
        named = (f"[{code}](#{code})" for code in codes() if catalogue()[code].severity == severity)
        yield f"| {label(f'panel.severity.{severity}', 'vi')} · {severity} | {', '.join(named)} |"
    yield ""


def _code(code: Code) -> str:
    message = catalogue()[code.code]
    lines = [f"### {code.code}\n", f"{label(f'panel.severity.{message.severity}', 'vi')} · {message.severity}\n"]
    lines += [f"{_plain(message.vi)} *{_plain(message.en)}*\n"]
    lines += [f"Ví dụ · example: {code.example}\n"]
    lines += [f"{_plain(code.vi_why)} *{_plain(code.en_why)}*\n"] if code.vi_why else []
    lines += (
        [f"Nên ghi · instead: {_plain(code.vi_instead)} · *{_plain(code.en_instead)}*\n"] if code.vi_instead else []
    )
    return "\n".join([*lines, f"{code.rule}\n"] if code.rule else lines)


def _plain(words: str) -> str:
    """Return a message with "…" for each of its places."""
    return re.sub(r"\{\w+\}", "…", words)


def questions_page() -> str:
    """Return the page of all questions for people, by their groups."""
    parts = [_QUESTIONS, "| nhóm · group | câu hỏi · questions |\n|---|---|", *map(_group_row, groups().values()), ""]
    for group in groups().values():
        parts.append(f"## {group.vi} · {group.en}\n")
        parts += [_question(query) for query in for_people().values() if query.group == group.id]
    return "\n".join(parts)


def _group_row(group: Group) -> str:
    named = (f"[{query.id}](#{query.id})" for query in for_people().values() if query.group == group.id)
    return f"| {group.vi} · {group.en} | {', '.join(named)} |"


def _question(query: Query) -> str:
    lines = [f"### {query.id}\n", f"{query.vi}\n", f"*{query.en}*\n"]
    lines += [
        f"- `{described(parameter, 'vi').partition(' (')[0]}` {parameter.vi} · {parameter.en}"
        for parameter in query.parameters.values()
    ]
    lines += [""] if query.parameters else []
    bound = f"Xét đến {query.within} bậc, xa hơn thì không · no farther than {query.within} steps.\n"
    lines += [bound] if query.within else []
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


def modules_page() -> str:
    """Return the page of all modules, and of the scripts of the page for the browser."""
    rooms = (path.parent for floor in _FLOORS for path in sorted(ROOT.glob(f"{floor}/**/__init__.py")))
    return "\n".join([_MODULES, *map(_room, rooms), _beside_the_floors()])


def _room(folder: Path) -> str:
    """Return the section of a room: its modules, and its scripts where it has some."""
    depth = len(folder.relative_to(ROOT).parts)
    head = (
        f"{'#' * min(depth + 1, 4)} {folder.relative_to(ROOT).as_posix()}/\n\n{_first_line(folder / '__init__.py')}\n"
    )
    modules = sorted(path for path in folder.glob("*.py") if path.name != "__init__.py")
    return "\n".join([head, *_rows("module", modules), *_rows("script", sorted(folder.glob("static/*.js")))])


def _beside_the_floors() -> str:
    own = sorted(path for path in ROOT.glob("*.py") if not path.name.startswith("__"))
    return "\n".join(["## On the ground, beside the floors\n", *_rows("module", own)])


def _rows(head: str, paths: Iterable[Path]) -> list[str]:
    rows = [
        f"| `{path.name.removesuffix('.py')}` | {_first_line(path).replace('|', chr(92) + '|')} |" for path in paths
    ]
    return [f"| {head} | what it is for |\n|---|---|", *rows, ""] if rows else []


def _first_line(path: Path) -> str:
    """Return the first line of a module's docstring, or the first sentence of the comment at the head of a script."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return text.removeprefix('"""').splitlines()[0].removesuffix('"""')
    comment = re.search(r"^//.*(?:\n//.*)*", text, re.MULTILINE)
    words = " ".join(comment[0].replace("//", " ").split()) if comment else ""
    return re.split(r"(?<=\.) (?=[A-Z])", words)[0]


PAGES = {"checks.md": checks_page, "modules.md": modules_page, "questions.md": questions_page, "schema.md": schema_page}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8", newline="\n")
