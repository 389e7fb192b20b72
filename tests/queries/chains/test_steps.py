"""One step away from documents, asked for by the numbers that the store gives to its nodes."""

from collections.abc import Callable, Mapping

from luocdo.graph.model import Row, Value
from luocdo.graph.stores.store import Store
from luocdo.queries.chains.steps import Steps

MADE = (
    "sở|cv|1|vp|2023 IMPLEMENTS tỉnh|cv|1|nc|2023",
    "sở|cv|1|vp|2023 BASED_ON tỉnh|cv|1|nc|2023",
    "sở|cv|2|vp|2023 IMPLEMENTS tỉnh|cv|1|nc|2023",
    "sở|cv|2|vp|2023 IMPLEMENTS sở|cv|2|vp|2023",
)


class Noting:
    """A store that notes how many documents it was asked to tell what they are."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.words_index = store.words_index
        self.tables = None
        self.told = 0

    def read(
        self, cypher: str, parameters: Mapping[str, Value] | None = None, *, limit: int | None = None
    ) -> list[Row]:
        rows = self.store.read(cypher, parameters, limit=limit)
        self.told += len(parameters["nodes"]) if "id: faces" in cypher else 0
        return rows


def taken(store: Store, question: str, *keys: str) -> list[tuple[object, ...]]:
    rows = Steps(store).taken(question, keys)
    return sorted((row["near"], row["kind"], row["fars"]) for row in rows)


def test_steps_lead_from_key_to_keys_and_none_to_where_it_began(made: Callable[..., Store]) -> None:
    store = made(*MADE)
    assert taken(store, "step_down", "tỉnh|cv|1|nc|2023") == [
        ("tỉnh|cv|1|nc|2023", "BASED_ON", ["sở|cv|1|vp|2023"]),
        ("tỉnh|cv|1|nc|2023", "IMPLEMENTS", ["sở|cv|1|vp|2023", "sở|cv|2|vp|2023"]),
    ]
    assert taken(store, "step_up", "sở|cv|2|vp|2023") == [("sở|cv|2|vp|2023", "IMPLEMENTS", ["tỉnh|cv|1|nc|2023"])]


def test_a_key_that_no_document_bears_leads_nowhere(made: Callable[..., Store]) -> None:
    assert taken(made(*MADE), "step_down", "xã|cv|9|vp|2023") == []


def test_what_a_document_is_is_asked_for_once(made: Callable[..., Store]) -> None:
    store = Noting(made(*MADE))
    steps = Steps(store)  # type: ignore[arg-type]
    for _ in range(2):
        assert list(steps.taken("step_up", ["sở|cv|1|vp|2023"]))
    assert store.told == 2
    assert set(steps.nodes) == {"sở|cv|1|vp|2023", "tỉnh|cv|1|nc|2023"}
