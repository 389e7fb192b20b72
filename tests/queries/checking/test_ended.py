"""The list of decrees and circulars that others took the place of."""

from importlib.resources import files

from luocdo.graph.identity.key import DocumentKey, document_key
from luocdo.graph.identity.register import national_register
from luocdo.messages import read_rows
from luocdo.queries.checking.ended import ended, listed

ROWS = read_rows(files("luocdo.queries.checking") / "ended.csv")


def test_each_row_names_two_documents_and_the_newer_one_ends_the_older() -> None:
    assert len(ended()) == len(ROWS)
    assert all(DocumentKey.parse(key).complete for key in ended())
    assert all(row["date"] < row["by_date"] <= row["since"] for row in ROWS)


def test_days_agree_with_those_of_the_register() -> None:
    for kind in ("", "by_"):
        for row in ROWS:
            names = ("by" if kind else "number", f"{kind}type", f"{kind}issuer", f"{kind}date")
            known = national_register().get(str(document_key(*(row[name] for name in names))))
            assert known is None or known.date == row[f"{kind}date"], row


def test_a_row_of_successors_ends_with_the_one_that_nothing_ended() -> None:
    old = ended()[str(document_key("24/2014/NĐ-CP", "Nghị định", "Chính phủ", "2014-04-04"))]
    assert old.falls[0].in_place("2025-06-30").by == "45/2025/NĐ-CP"
    assert old.falls[0].in_place("2025-07-01").by == "150/2025/NĐ-CP"


def test_what_took_the_place_of_another_one_is_known_with_its_title_until_it_ended_itself_and_then_too() -> None:
    known = listed()[str(document_key("45/2025/NĐ-CP", "Nghị định", "Chính phủ", "2025-02-28"))]
    assert known.title
    assert known.title.startswith("Quy định tổ chức các cơ quan chuyên môn")
    assert known.falls[0].by == "150/2025/NĐ-CP"
    last = listed()[str(document_key("150/2025/NĐ-CP", "Nghị định", "Chính phủ", "2025-06-12"))]
    assert (last.date, last.falls) == ("2025-06-12", ())
