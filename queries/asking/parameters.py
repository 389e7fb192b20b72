"""What is typed for the parameters of a canned question, as the values that it takes."""

import difflib
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from ...errors import QueryError
from ...extract.grammar.dates import typed_day
from ...extract.grammar.pinpoints import expand
from ...graph.model import Value
from ...graph.stores.store import Store
from ..catalogue import ENDED, FIRST_OPEN, LIMIT, Parameter, ParameterKind, Query
from ..chains import resting
from ..duties import owing
from ..naming import receivers
from ..naming.agencies import agency, last_day, unit
from ..naming.lookup import lookup
from ..working_days import first_open

LAST = "9999"
_EXAMPLES = {
    "document": "418/TB-VPCP",
    "agency": "Sở Nội vụ tỉnh Lâm Đồng",
    "unit": "Sở Nội vụ tỉnh Lâm Đồng",
    "date": "03/9/2025, 2025-09-03",
    "integer": "2025",
    "pinpoint": "khoản 2 Điều 5",
}
_LISTS = ("agency", "unit", "texts", "nodes")
_PARTS = {
    "tiet": "tiết",
    "diem": "điểm",
    "khoan": "khoản",
    "dieu": "Điều",
    "muc": "Mục",
    "chuong": "Chương",
    "phan": "Phần",
}
_BARE_PARTS = re.compile(rf"\b(?:{'|'.join(_PARTS)})\b", re.IGNORECASE)


def values(store: Store, query: Query, given: Mapping[str, Value], limit: int) -> dict[str, Value]:
    """Return all parameters of `query` by name: those given as their kinds, the others as they are by default.

    Raises:
        QueryError: "unknown-parameter", "missing-parameter", "wrong-parameter" or "wrong-order".
        NotFoundError: a document or an agency is called so by none, or by several.
    """
    _refuse_unknown(query, given)
    given = {name: value for name, value in given.items() if value is not None}
    missing = [name for name, known in query.parameters.items() if known.default is None and name not in given]
    if missing:
        raise QueryError("missing-parameter", name=query.id, missing=", ".join(missing), first=missing[0])
    found = {
        name: _value(store, known, given[name]) if name in given else default(known)
        for name, known in query.parameters.items()
    }
    _refuse_wrong_order(found.get("since"), found.get("until"))
    around = resting.parameters(store, str(found[query.resting])) if query.resting else {}
    sent = receivers.parameters(store, str(found[query.receiving])) if query.receiving else {}
    lasting = {ENDED: _last_day(store, found[query.lasting])} if query.lasting else {}
    owed = owing.parameters(store, _keys(found[query.owing]), str(found["as_of"]), limit) if query.owing else {}
    judged = {FIRST_OPEN: first_open(str(found[query.judging]))} if query.judging else {}
    return {**found, **around, **sent, **lasting, **owed, **judged, LIMIT: limit}


def _last_day(store: Store, agencies: Value) -> str:
    """Return the last day of agencies that are given by their keys; a day after all others where one lives on."""
    return last_day(store, _keys(agencies)) or LAST


def _keys(agencies: Value) -> list[str]:
    return agencies if isinstance(agencies, list) else []


def _refuse_wrong_order(since: Value, until: Value) -> None:
    if isinstance(since, str) and isinstance(until, str) and since > until:
        raise QueryError("wrong-order", since=since, until=until)


def default(parameter: Parameter) -> Value:
    """Return what an optional parameter is where it is not given."""
    match parameter.default:
        case "today":
            return _today().isoformat()
        case "this-year":
            return _today().year
        case "null" | None:
            return None
        case written:
            return int(written) if parameter.kind == "integer" else written


def assumed(query: Query, given: Mapping[str, Value]) -> Iterator[tuple[Parameter, Value]]:
    """Yield the parameters that are not given and are taken from the day of asking, with their values."""
    for name, known in query.parameters.items():
        if given.get(name) is None and known.default in ("today", "this-year"):
            yield known, default(known)


def _today() -> date:
    return datetime.now().astimezone().date()


def _refuse_unknown(query: Query, given: Mapping[str, Value]) -> None:
    unknown = sorted(set(given) - set(query.parameters))
    if not unknown:
        return
    near = difflib.get_close_matches(unknown[0], query.parameters, n=1, cutoff=0.5)
    known = ", ".join([*near, *(name for name in query.parameters if name not in near)]) or "—"
    raise QueryError("unknown-parameter", name=query.id, unknown=", ".join(unknown), known=known)


def _value(store: Store, parameter: Parameter, value: Value) -> Value:
    """Return a parameter as its kind; what was not typed by hand must be of it."""
    try:
        return _typed(store, parameter.kind, value) if isinstance(value, str) else _of_kind(parameter.kind, value)
    except ValueError:
        example = _EXAMPLES.get(parameter.kind, "…")
        raise QueryError("wrong-parameter", parameter=parameter.name, example=example, value=value) from None


def _of_kind(kind: ParameterKind, value: Value) -> Value:
    """Return a value that is no text where a parameter of this kind takes such.

    Raises:
        ValueError: it takes none.
    """
    fits = isinstance(value, list) if kind in _LISTS else kind == "integer" and type(value) is int
    if not fits:
        raise ValueError(value)
    return value


def _typed(store: Store, kind: ParameterKind, value: str) -> Value:
    match kind:
        case "document":
            return lookup(store, value).key
        case "agency":
            return agency(store, value)
        case "unit":
            return unit(store, value)
        case "texts":
            return [part.strip() for part in value.split(",")]
        case "integer" | "nodes":
            return int(value)
        case "date":
            return _day(value)
        case "pinpoint":
            return _pinpoint(value)
        case "text":
            return value


def day(parameter: str, written: str) -> str:
    """Return as ISO text the day that somebody typed for a parameter.

    Raises:
        QueryError: "wrong-parameter".
    """
    try:
        return _day(written)
    except (ValueError, TypeError):
        raise QueryError("wrong-parameter", parameter=parameter, example=_EXAMPLES["date"], value=written) from None


def _day(written: str) -> str:
    """Return as ISO text the day that is written: 03/9/2025, 03-9-2025, 03.9.2025, 2025-09-03.

    Raises:
        ValueError: it is no whole day, or there is none such.
    """
    if not (day := typed_day(written)):
        raise ValueError(written)
    return day


def _pinpoint(written: str) -> str:
    """Return the place as references keep it: "khoan 2 dieu 5" is "khoản 2 Điều 5".

    Raises:
        ValueError: it names no place, or several.
    """
    (place,) = expand(_BARE_PARTS.sub(lambda found: _PARTS[found[0].lower()], written))
    return place
