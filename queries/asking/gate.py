"""What Cypher of one's own may say: it reads this graph, and nothing else.

The store refuses by itself what would change the graph. The gate stands before it, the same for every engine, and also
refuses what an engine would answer: files and addresses (LOAD CSV), other databases (USE), users and settings (SHOW,
procedures), and whatever makes the text mean something else than it seems to (escapes, control characters).
"""

import re

from ...errors import QueryError
from ...graph.schema import EDGES, NODES

OPENING = frozenset(("MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL"))
"""With these words a question begins; EXPLAIN, PROFILE, SHOW, USE, CYPHER and all commands of an administrator do not."""

PROCEDURES = frozenset(
    (
        "db.labels",
        "db.relationshipTypes",
        "db.propertyKeys",
        "db.schema.visualization",
        "db.schema.nodeTypeProperties",
        "db.schema.relTypeProperties",
        "db.index.fulltext.queryNodes",
    )
)
KNOWN = frozenset((*(node.name for node in NODES), *(edge.name for edge in EDGES)))
"""The labels of nodes and the kinds of relations that there may be."""
FAMILIES = frozenset(("date", "datetime", "localdatetime", "time", "localtime", "duration", "point", "vector"))
"""Functions with a dot in their names may be of these families."""

_DISGUISE = re.compile(
    r"\\u|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]", re.IGNORECASE
)
_NOT_CODE = re.compile(
    r"""'(?>(?:[^'\\]|\\.)*)' | "(?>(?:[^"\\]|\\.)*)" | (?P<name>`[^`]*+`) | //[^\r\n]*+ | /\*(?>(?:[^*]|\*(?!/))*)\*/""",
    re.VERBOSE | re.DOTALL,
)
_NAME = "`"
"""What stands for a quoted name in the text that is looked at."""

_AS_NAME = r"(?!\s*[,.)\]=])"
"""A word before one of these is somebody's own name, not a clause."""
_WRITES = re.compile(
    r"(?<![\w.:$])(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|INSERT|DROP|ALTER|GRANT|DENY|REVOKE|RENAME)\b"
    + _AS_NAME,
    re.IGNORECASE,
)
# A digit may stand right before a clause: LIMIT 1LOAD CSV.
_CLAUSE = r"(?<![^\W\d])(?<![.:$])"
_REFUSED = re.compile(
    rf"{_CLAUSE}(?:LOAD\s+CSV|SHOW|USE|TERMINATE|IN\s+(?:\S+\s+)?(?:CONCURRENT\s+)?TRANSACTIONS?)\b{_AS_NAME}"
    r"|^\s*(?:EXPLAIN|PROFILE|CYPHER)\b",
    re.IGNORECASE,
)
_CALL = re.compile(rf"{_CLAUSE}CALL\b\s*(?P<subquery>[{{(])?(?P<name>[\w.\s`]*)", re.IGNORECASE)
_DOTTED = re.compile(r"(?<![\w.$])([\w`]+(?:\s*+\.\s*+[\w`]+)+)\s*\(")
_OPENING = re.compile(r"\s*(\w+)")


_LABELS = re.compile(r"[(\[]\s*\w*\s*:\s*([\w|:&! ]+)")
"""What stands behind the colon of a node or a relation in a pattern."""


def unknown_names(cypher: str) -> tuple[str, ...]:
    """Return the labels of nodes and kinds of relations in a question that the graph has none of, each once.

    >>> unknown_names("MATCH (d:Dokument)-[r:CITES|IMPLEMENT*1..3]->(:Task) RETURN d")
    ('Dokument', 'IMPLEMENT')
    """
    named = (name for found in _LABELS.finditer(_code(cypher)) for name in re.findall(r"\w+", found[1]))
    return tuple(dict.fromkeys(name for name in named if name not in KNOWN))


_APART = re.compile(r"(?<![\w\-<>])\(\s*(\w*)\s*(?:\{[^}]*\}\s*)?\)(?![-<])")
_AROUND_ARROWS = re.compile(r"\s*([-<>])\s*")
"""A node of any label in a pattern, without a relation; `(?<!…)`: no call of a function, and no end of a relation."""


def asks_for_any_node(cypher: str) -> bool:
    """Tell whether Cypher may find nodes of any label that have no relation.

    >>> [asks_for_any_node(f"MATCH {pattern} RETURN count(n)") for pattern in ("(n)", "(n:Task)", "(n) --> (m)", "(n) WHERE n:Task")]
    [True, False, False, False]
    """
    code = _AROUND_ARROWS.sub(r"\1", _code(cypher))
    return any(not re.search(rf"\b{found[1]}:\w", code) for found in _APART.finditer(code))


def refuse_what_may_not_be_asked(cypher: str) -> None:
    """Let through what only reads this graph.

    Raises:
        QueryError: "query-writes", "query-refused", "query-unknown-function" or "query-not-cypher".
    """
    _refuse(_DISGUISE.search(cypher))
    code = _code(cypher)
    if _WRITES.search(code):
        raise QueryError("query-writes")
    if ";" in code.rstrip().rstrip(";"):
        raise QueryError("query-refused", word=";")
    _refuse(_REFUSED.search(code))
    _refuse_procedures(code)
    _refuse_functions(code)
    opening = _OPENING.match(code)
    if not opening or opening[1].upper() not in OPENING:
        raise QueryError("query-not-cypher")


def _code(cypher: str) -> str:
    """Return the text without comments and strings, a quoted name as a mark."""
    return _NOT_CODE.sub(lambda found: _NAME if found["name"] else " ", cypher)


def _refuse(found: re.Match[str] | None) -> None:
    if found:
        word = " ".join(found[0].split()).upper()
        raise QueryError("query-refused", word=word if word.isprintable() and word else f"U+{ord(found[0][0]):04X}")


def _refuse_procedures(code: str) -> None:
    for found in _CALL.finditer(code):
        name = re.sub(r"\s*\.\s*", ".", found["name"]).strip()
        if not found["subquery"] and (name.split() or [""])[0] not in PROCEDURES:
            raise QueryError("query-refused", word=f"CALL {name.split()[0] if name else ''}".strip())


def _refuse_functions(code: str) -> None:
    rest = _CALL.sub(" ", code)
    for found in _DOTTED.finditer(rest):
        name = re.sub(r"\s+", "", found[1])
        if name.partition(".")[0].lower() not in FAMILIES:
            raise QueryError("query-unknown-function", name=name)
