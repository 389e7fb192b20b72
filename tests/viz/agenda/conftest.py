"""Obligations made by hand: hostile words, every state, with and without a day."""

from datetime import date

import pytest

from luocdo.queries import Assigned, DocumentCard, Proof
from luocdo.queries.duties import Obligation, Obligations
from luocdo.queries.duties.model import ChainStep, State, Superior

FORMULA = '=HYPERLINK("http://x.vn";"bấm") và, dấu; phẩy \\ gạch\nxuống dòng'
TODAY = date(2025, 9, 20)


def card(name: str, level: str, day: str) -> DocumentCard:
    return DocumentCard(name, name, name, "Công văn", None, f"Cơ quan {level}", level, day, "loaded")


LETTER = card("902/STC-VP", "department", "2025-08-25")
NOTICE = card("512/TB-VPCP", "central", "2025-08-04")
SENTENCE = "=1+1 Thực hiện Thông báo số 512/TB-VPCP"
STEP = ChainStep("IMPLEMENTS", NOTICE, Proof(SENTENCE, 5, 39, LETTER.key, "3.pdf", None, 2, 120, 0), inferred=False)


def obligation(text: str, due: str | None, state: State, **facts: object) -> Obligation:
    known: dict[str, object] = {
        "key": text,
        "document": LETTER,
        "item": "1",
        "text": text,
        "units": (Assigned("@Văn phòng Sở", "chủ trì"),),
        "due": due,
        "due_text": "trước ngày …" if due else None,
        "recurrence": None,
        "state": state,
        "days": (date.fromisoformat(due) - TODAY).days if due else None,
        "report_to": "+Sở Nội vụ",
        "reckoned": None,
        "chain": (STEP,),
        "source": NOTICE,
        "superior": None,
        "squeezes": (),
        "file": "3.pdf",
        "member": None,
        "page": 1,
    }
    return Obligation(**(known | facts))  # type: ignore[arg-type]


DONE = {
    "id": "1",
    "who": "Lan",
    "when": "2025-09-19T08:00:00+07:00",
    "why": "đã nộp",
    "what": {"kind": "done"},
}


@pytest.fixture
def found() -> Obligations:
    above = Superior("2025-10-10", NOTICE, "2", "Báo cáo", 5)
    some = (
        obligation(FORMULA, "2025-09-01", "overdue"),
        obligation("Báo cáo kết quả thực hiện " * 30, "2025-10-05", "due", superior=above),
        obligation("Theo dõi, đôn đốc", None, "undated"),
        obligation("Nộp danh sách", "2025-09-19", "done", decided=(DONE,)),
    )
    return Obligations("2025-09-20", some, 4, {"overdue": 1, "due": 1, "undated": 1, "done": 1})
