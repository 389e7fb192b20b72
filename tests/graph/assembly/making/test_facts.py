"""What is known of a document."""

import json
from collections import Counter

import pytest

from luocdo.extract.model import Document
from luocdo.extract.rules import KnownDocument
from luocdo.graph.assembly.making.facts import Dossier, day_of, described, document_node, stated
from luocdo.graph.assembly.telling.claims import Claim
from luocdo.graph.assembly.telling.told import File, Text
from luocdo.graph.identity.key import document_key


def claim(number="12/KH-UBND", kind="Kế hoạch", issuer="UBND tỉnh Hà Giang", date="2023-02-13", **more):
    said = {"title": None, "name": "", **more}
    return Claim(document_key(number, kind, issuer, date), number, kind, issuer=issuer, date=date, **said)


def text_of(document):
    told = {"document": document, "own": claim(), "places": (), "keys": (), "tasks": (), "findings": ()}
    return Text(**told, said=b"", plain="", amounts=(), content="1", files=(File("a.txt", "", "", "txt", ()),))


def node_of(*claims, row=None):
    return document_node(str(claims[0].key), Dossier(claims=Counter(claims), row=row)).properties


@pytest.mark.parametrize(
    ("number", "symbol"),
    [
        ("61/2018/NĐ-CP", "NĐ-CP"),
        ("372/TB-VPCP", "TB-VPCP"),
        ("57-NQ/TW", "NQ/TW"),
        ("31/2024/QH15", "QH15"),
        ("18", None),
        ("01/2021", None),
    ],
)
def test_the_symbol_follows_serial_and_year(number, symbol):
    assert node_of(claim(number))["symbol"] == symbol


def test_number_and_title_are_kept_folded_beside_themselves():
    node = node_of(claim(title="Về Cải cách hành chính"))
    assert (node["number_folded"], node["title_folded"]) == ("12 kh ubnd", "ve cai cach hanh chinh")
    assert node["number_squeezed"] == "12khubnd"


def test_a_document_is_found_by_number_type_title_and_issuer():
    words = f" {node_of(claim(title='Về Cải cách hành chính'))['words']} "
    assert " 12 kh ubnd " in words
    assert " ve cai cach hanh chinh " in words
    assert words.endswith(" ubnd tinh ha giang ")


def test_a_cited_document_has_the_place_and_level_of_its_issuer():
    assert [node_of(claim())[name] for name in ("province", "level", "status")] == ["Hà Giang", "province", "cited"]


def test_the_letters_of_the_number_correct_who_others_think_the_issuer_is():
    assert node_of(claim("06/QĐ-TTg", "Quyết định", "Chính phủ", "2022-01-06"))["issuer"] == "Thủ tướng Chính phủ"


def test_who_issued_a_letter_of_a_committee_is_the_committee_also_where_its_office_is_named() -> None:
    named = claim("45/UBND-NC", "Công văn", "Văn phòng UBND tỉnh Hà Giang")
    assert node_of(named)["issuer"] == "UBND tỉnh Hà Giang"
    own = claim("45/VP-NC", "Công văn", "Văn phòng UBND tỉnh Hà Giang")
    assert node_of(own)["issuer"] == "Văn phòng UBND tỉnh Hà Giang"


def test_what_departments_issue_together_keeps_the_names_of_all():
    both = claim("12/HD-STC-SYT", "Hướng dẫn", "Sở Tài chính - Sở Y tế tỉnh Hà Giang")
    assert node_of(both)["issuer"] == "Sở Tài chính - Sở Y tế tỉnh Hà Giang"


@pytest.mark.parametrize(
    ("number", "kind", "issuer"),
    [
        ("10/2015/TTLT-BYT-BNV", "Thông tư liên tịch", "Bộ Y tế và Bộ Nội vụ"),
        ("9/CV-CCKL", "Công văn", "Chi cục Kiểm lâm thuộc Sở Nông nghiệp và Môi trường tỉnh Nghệ An"),
        ("7/SNV-VP", "Công văn", "Sở Nội vụ"),
    ],
)
def test_who_issues_jointly_or_belongs_to_a_department_keeps_the_whole_name(
    number: str, kind: str, issuer: str
) -> None:
    assert node_of(claim(number, kind, issuer))["issuer"] == issuer


def test_of_what_others_say_the_most_said_counts_and_an_alias_names_only_the_number():
    most = [claim(title="cải cách hành chính")] * 2
    other = claim(title="một kế hoạch khác hẳn", kind="Chương trình")
    alias = [claim(title="Kế hoạch Mười hai", alias=True)] * 3
    assert [node_of(*most, other, *alias)[name] for name in ("title", "type")] == ["cải cách hành chính", "Kế hoạch"]


def test_the_register_counts_more_than_what_others_say():
    row = KnownDocument("12/KH-UBND", "Kế hoạch", "Tên đúng", "2023-02-14", "UBND tỉnh Hà Giang", "2023-03-01")
    node = node_of(claim(title="tên sai"), row=row)
    assert [node[name] for name in ("title", "date", "effective_from")] == ["Tên đúng", "2023-02-14", "2023-03-01"]
    assert node["dates_seen"] == ["2023-02-13"]


def test_the_document_itself_says_its_date_best():
    text = text_of(Document(date="2024-02"))
    day = day_of(Dossier(texts=[text], claims=Counter([claim(date="2024-01-23")])))
    assert (day.date, day.by) == ("2024-02", "own text")


def test_why_a_day_was_chosen_is_told_where_texts_give_several():
    early, late = claim(date="2024-01-23"), claim(date="2024-02-23")
    assert node_of(early, early)["date_reason"] is None
    dossier = Dossier(claims=Counter([early, early, late]), not_before=["2024-02-15"])
    node = document_node(str(early.key), dossier).properties
    assert node["date"] == "2024-02-23"
    assert json.loads(node["date_reason"]) == {
        "by": "vote",
        "votes": {"2024-01-23": 2, "2024-02-23": 1},
        "left_out": {"2024-01-23": "2024-02-15"},
    }


def test_the_register_knows_the_day_better_than_those_who_cite():
    row = KnownDocument("12/KH-UBND", "Kế hoạch", "Tên đúng", "2023-02-14", "UBND tỉnh Hà Giang", "")
    node = node_of(claim(), claim(date="2023-02-14"), row=row)
    assert (node["date"], json.loads(node["date_reason"])["by"]) == ("2023-02-14", "register")


def test_a_document_is_described_as_officers_would():
    assert described(Dossier(claims=Counter([claim()]))) == "12/KH-UBND ngày 13/02/2023 của UBND tỉnh Hà Giang"


def test_a_header_that_says_it_all_describes_its_document_whatever_others_say_of_it():
    header = Document(
        number="12/KH-UBND", title="Phát triển chợ nông thôn", date="2023-02", issuer="UBND tỉnh Lai Châu"
    )
    others = Counter([claim(), claim(), claim(number="21/KH-UBND", date="2023-02-14", title="Phát triển chợ")])
    row = KnownDocument("12/KH-UBND", "Kế hoạch", "Tên khác", "2023-02-15", "UBND tỉnh Hà Giang", "")
    words = described(Dossier(texts=[text_of(header)], claims=others, row=row, cited_on=["2022-12-30"]))
    assert stated(header) == words == "12/KH-UBND tháng 02/2023 của UBND tỉnh Lai Châu"


@pytest.mark.parametrize("missing", ["number", "date", "issuer"])
def test_a_header_that_says_less_leaves_it_to_all_that_is_known(missing):
    header = Document(number="12/KH-UBND", title="Tên", date="2023-02-13", issuer="UBND tỉnh Lai Châu")
    assert stated(header.model_copy(update={missing: None})) is None
