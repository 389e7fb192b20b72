"""Which agency a place means that leaves out where it sits, and which province one that was merged."""

import pytest

from luocdo.extract.model import Document, Reading, Source
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.model import Witness

SO = "Sở Y tế tỉnh Hà Giang"
OTHER_SO = "Sở Y tế tỉnh Cà Mau"
LONG = "xây dựng, quản lý và thực hiện cơ chế thử"
PLAN = {"number": "23/KH-SYT", "type": "Kế hoạch"}


def test_a_number_without_an_agency_is_nobodys_until_title_or_day_and_province_agree(letter, cited):
    known = letter({**PLAN, "issuer": SO, "date": "2023-07-07", "title": LONG}, path="a.txt")
    found = ("23/KH-SYT", "2023-07-07")

    def unclear(said, issuer):
        return cited(known, letter({**PLAN, **said}, path="b.txt", issuer=issuer))[1] == [found]

    dated, ministry = {"date": "2023-07-07"}, "Bộ Y tế"
    assert [unclear({}, None), unclear(dated, None), unclear(dated, ministry), unclear(dated, OTHER_SO)] == [True] * 4
    assert [unclear(dated, SO), unclear({**dated, "title": LONG}, ministry)] == [False] * 2


def test_a_department_without_its_province_is_nobodys(letter, cited):
    named = {**PLAN, "date": "2023-07-07", "issuer": "Sở Y tế"}
    both = letter(named, path="a.txt", issuer="Bộ Y tế"), letter(named, path="b.txt", issuer="Bộ Nội vụ")
    assert cited(*both) == ([("23/KH-SYT", "2023-07-07")] * 2, [])


def test_a_commune_without_its_district_is_of_the_only_one_that_is_known_with_this_day(letter, cited, register):
    order = {"number": "30/QĐ-UBND", "type": "Quyết định", "date": "2023-07-07"}
    in_one = letter({**order, "issuer": "UBND xã Tân Lập huyện Bắc Sơn tỉnh Lạng Sơn"}, path="a.txt")
    in_other = letter({**order, "issuer": "UBND xã Tân Lập huyện Hữu Lũng tỉnh Lạng Sơn"}, path="b.txt")
    short = letter({**order, "issuer": "UBND xã Tân Lập tỉnh Lạng Sơn"}, path="c.txt")
    far = letter({**order, "issuer": "UBND xã Tân Lập tỉnh Cà Mau"}, path="c.txt")
    found = ("30/QĐ-UBND", "2023-07-07")
    assert cited(in_one, short) == ([found] * 2, [])
    assert cited(in_one, in_other, short) == ([found] * 2, [found] * 2)
    assert cited(in_one, far) == ([found] * 2, [])
    assert len({each.target for each in assemble([in_one, far], register).edges if each.kind == "CITES"}) == 2


def test_a_letterhead_without_the_province_is_of_the_document_that_others_state_in_full(letter, register):
    order = {"number": "30/QĐ-UBND", "date": "2023-07-07"}
    citing = letter(
        {**order, "type": "Quyết định", "issuer": "UBND xã Tân Lập huyện Bắc Sơn tỉnh Lạng Sơn"}, path="a.txt"
    )

    def files(issuer):
        own = Document(**order, type="Quyết định", issuer=issuer)
        graph = assemble([citing, Witness(Reading(source=Source(path="b.txt"), document=own), "b")], register)
        return sorted(node.properties["status"] for node in graph.nodes if node.label == "Document")

    assert files("UBND xã Tân Lập huyện Bắc Sơn") == ["loaded", "provisional"]
    assert files("UBND xã Tân Lập") == files("UBND xã Tân Lập huyện Hữu Lũng") == ["cited", "loaded", "provisional"]


def test_a_number_of_a_merged_province_without_a_day_is_of_either(letter, cited):
    order = {"number": "30/QĐ-UBND", "type": "Quyết định", "issuer": "UBND tỉnh Bắc Ninh"}
    old = letter({**order, "date": "2025-01-20"}, path="a.txt", date="2025-09")
    assert cited(old, letter(order, path="b.txt", date="2025-03")) == ([("30/QĐ-UBND", "2025-01-20")] * 2, [])
    assert cited(old, letter(order, path="b.txt", date="2025-09"))[1] == [("30/QĐ-UBND", "2025-01-20")]
    assert len(cited(old, letter({**order, "date": "2025-07-08"}, path="b.txt", date="2025-09"))[0]) == 2


def _of_old_quang_tri(**said):
    return {"number": "610/UBND-NC", "type": "Công văn", "date": "2024-03-10", "issuer": "UBND tỉnh Quảng Trị"} | said


def test_a_bare_province_of_before_the_merger_is_any_of_those_that_became_the_own_one(letter, cited, codes):
    heir = {"issuer": "Sở Nội vụ tỉnh Quảng Trị", "path": "heir.txt"}
    one = letter(_of_old_quang_tri(), path="a.txt", date="2024-05", issuer="Sở Nội vụ tỉnh Quảng Trị")
    other = letter(_of_old_quang_tri(issuer="UBND tỉnh Quảng Bình"), path="b.txt", date="2024-05")
    bare, found = letter(_of_old_quang_tri(), date="2025-10", **heir), ("610/UBND-NC", "2024-03-10")
    assert cited(one, other, bare) == ([found, found], [found, found])
    assert cited(other, bare) == ([found, found], [])
    undated = letter(_of_old_quang_tri(date="2024-03"), date="2025-10", **heir)
    assert cited(other, undated) == ([found], [found])
    assert cited(one, other, letter(_of_old_quang_tri(), date="2025-06", **heir)) == ([found] * 3, [])
    assert codes(one, other, bare) == ["ambiguous-reference"]


def test_a_day_or_a_title_chooses_between_the_old_provinces(letter, cited):
    days = [_of_old_quang_tri(), _of_old_quang_tri(issuer="UBND tỉnh Quảng Bình", date="2024-03-12")]
    named = [letter(each, path=f"{each['date']}.txt", date="2024-05") for each in days]
    bare = letter(_of_old_quang_tri(date="2024-03-12"), date="2025-10", issuer="Sở Nội vụ tỉnh Quảng Trị")
    assert cited(*named, bare) == ([("610/UBND-NC", "2024-03-10"), *[("610/UBND-NC", "2024-03-12")] * 2], [])


def test_a_bare_province_that_nobody_else_names_is_none_of_them_for_certain(letter, register):
    graph = assemble([letter(_of_old_quang_tri(), date="2025-10", issuer="Sở Nội vụ tỉnh Quảng Trị")], register)
    assert not [edge for edge in graph.edges if edge.kind == "ISSUED_BY" and "ubnd" in edge.target]


@pytest.mark.parametrize(
    ("known_on", "cited_on", "certain"),
    [
        ("2026-02-06", "2026-03", True),
        ("2026-02-06", "2026", True),
        ("2026-11-20", "2027-01", True),
        ("2025-09-10", "2025-11", False),  # the old province numbered its letters in that year too
        ("2025-11-20", "2026-01", False),
        ("2026-02-06", "2027-06", False),
        ("2026-02-06", None, False),
    ],
)
def test_a_number_without_a_day_is_of_the_new_province_where_its_year_began_after_the_merger(
    known_on, cited_on, certain, letter, cited
):
    known = letter(_of_old_quang_tri(date=known_on), path="a.txt", date="2027-12")
    bare = letter(_of_old_quang_tri(date=None), path="b.txt", date=cited_on, issuer="Sở Nội vụ tỉnh Quảng Trị")
    found = ("610/UBND-NC", known_on)
    assert cited(known, bare) == (([found, found], []) if certain else ([found], [found]))


def test_a_number_without_a_day_and_with_another_title_is_none_for_certain(letter, cited):
    said = {"date": "2026-02-06", "title": "kiểm tra nhà chung cư"}
    known = letter(_of_old_quang_tri(**said), number="610/UBND-NC", date="2026-02-06", issuer="UBND tỉnh Quảng Trị")
    bare = _of_old_quang_tri(date=None, title="thu nộp tài liệu lưu trữ lịch sử")
    assert cited(known, letter(bare, path="b.txt", date="2026-03", issuer="Sở Nội vụ tỉnh Quảng Trị"))[1]
