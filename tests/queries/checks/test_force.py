"""What is not in force when it is rested on."""

from collections.abc import Callable

import pytest

from luocdo.extract.read import read_text
from luocdo.findings import Finding
from luocdo.graph import Store
from luocdo.graph.model import Witness
from luocdo.queries.checking.drafting import draft_of
from luocdo.queries.checks.catalogue import why
from luocdo.queries.checks.force import unjudged

Found = Callable[..., list[Finding]]
Text = Callable[..., str]


def test_a_law_that_another_of_its_title_replaced_is_no_ground(found: Found, decision: Text) -> None:
    text = "Căn cứ Luật Lưu trữ số {};"
    [odd] = found(decision(text.format("01/2011/QH13"), day="12 tháng 8 năm 2025"), "rests-on-fallen")
    assert odd.severity == "error"
    assert "33/2024/QH15" in odd.facts["successor"]
    assert not found(decision(text.format("33/2024/QH15"), day="12 tháng 8 năm 2025"), "rests-on-fallen")


@pytest.mark.parametrize(
    ("day", "heir"), [("12 tháng 5 năm 2025", "65/2025/QH15"), ("12 tháng 9 năm 2025", "72/2025/QH15")]
)
def test_what_to_write_instead_is_the_law_in_force_on_the_day_and_not_one_that_fell_as_well(
    found: Found, decision: Text, day: str, heir: str
) -> None:
    text = "Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;"
    [odd] = found(decision(text, day=day), "rests-on-fallen")
    assert heir in odd.facts["successor"]
    assert "65/2025/QH15" in odd.facts["by"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức "
            "Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;"
        ),
        "Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 được sửa đổi, bổ sung bởi Nghị định số 154/2020/NĐ-CP ngày 31/12/2020;",
    ],
)
def test_that_a_dead_act_had_been_amended_does_not_let_it_live(found: Found, decision: Text, text: str) -> None:
    assert found(decision(text, day="12 tháng 9 năm 2025"), "rests-on-fallen")


def test_until_the_new_law_is_in_force_the_old_one_is_a_ground(found: Found, decision: Text) -> None:
    assert not found(decision("Căn cứ Luật Lưu trữ số 01/2011/QH13;", day="30 tháng 6 năm 2025"), "rests-on-fallen")


def test_from_the_first_day_of_the_new_law_the_old_one_is_no_ground(found: Found, decision: Text) -> None:
    assert found(decision("Căn cứ Luật Lưu trữ số 01/2011/QH13;", day="01 tháng 7 năm 2025"), "rests-on-fallen")


def test_of_a_day_that_nobody_can_read_nothing_has_fallen(found: Found, decision: Text) -> None:
    text = decision("Căn cứ Luật Lưu trữ số 01/2011/QH13;", day="    tháng    năm")
    assert not found(text, "rests-on-fallen", "cites-fallen")


def test_a_law_by_its_title_alone_is_the_one_in_force(found: Found, decision: Text) -> None:
    assert not found(decision("Căn cứ Luật Lưu trữ;", day="12 tháng 8 năm 2025"), "rests-on-fallen", "cites-fallen")


def test_to_name_the_old_law_beside_the_new_one_is_no_fault(found: Found, letter: Text) -> None:
    body = "Thực hiện Luật Lưu trữ số 33/2024/QH15, thay cho Luật Lưu trữ số 01/2011/QH13, Sở yêu cầu rà soát."
    assert not found(letter(body, day="12 tháng 8 năm 2025"), "rests-on-fallen", "cites-fallen")


def test_what_a_decision_in_the_store_replaced_is_no_ground(found: Found, above: Store, letter: Text) -> None:
    text = "Thực hiện Quyết định số 77/QĐ-UBND ngày 15/01/2019 của Chủ tịch UBND tỉnh, Sở yêu cầu các phòng rà soát."
    [odd] = found(letter(text), "rests-on-fallen", store=above)
    assert (odd.facts["by"], odd.facts["since"]) == ("640/QĐ-UBND", "10/3/2025")
    assert not found(letter(text, day="05 tháng 3 năm 2025"), "rests-on-fallen", store=above)
    assert not found(letter(text), "rests-on-fallen")
    [later] = found(letter(text, day="02 tháng 10 năm 2025"), "rests-on-fallen", store=above)
    assert "2188/QĐ-UBND" in later.facts["successor"]


def test_what_to_write_instead_names_the_successor_in_full(found: Found, above: Store, letter: Text) -> None:
    text = "Thực hiện Quyết định số 77/QĐ-UBND ngày 15/01/2019 của Chủ tịch UBND tỉnh, Sở yêu cầu các phòng rà soát."
    [odd] = found(letter(text), "rests-on-fallen", store=above)
    start = "Quyết định số 640/QĐ-UBND ngày 03/3/2025 của UBND tỉnh Hà Tĩnh ban hành Quy chế"
    assert odd.facts["successor"].startswith(start)


@pytest.mark.parametrize(("year", "heir"), [(2014, None), (2018, "16/2015/NĐ-CP"), (2024, "60/2021/NĐ-CP")])
def test_a_decree_of_daily_use_has_fallen_as_the_list_says(
    year: int, heir: str | None, found: Found, decision: Text
) -> None:
    text = decision("Căn cứ Nghị định số 43/2006/NĐ-CP ngày 25/4/2006 của Chính phủ;", day=f"12 tháng 5 năm {year}")
    told = found(text, "rests-on-fallen")
    assert [heir in each.facts["successor"] for each in told if heir] == [True] * bool(heir)
    assert len(told) == bool(heir)


def test_a_decree_that_is_not_in_force_yet_is_found(found: Found, decision: Text) -> None:
    text = "Căn cứ Luật Lưu trữ số 33/2024/QH15;"
    [early] = found(decision(text, day="12 tháng 5 năm 2025"), "not-yet-in-force")
    assert early.facts["since"] == "01/7/2025"
    assert not found(decision(text, day="12 tháng 8 năm 2025"), "not-yet-in-force")


@pytest.mark.parametrize(
    "grounds",
    [
        "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế số 46/2014/QH13;",
        "Căn cứ Luật Lưu trữ số 01/2011/QH13 (nay là Luật Lưu trữ số 33/2024/QH15);",
        "Căn cứ Luật Lưu trữ số 01/2011/QH13 (đã hết hiệu lực, áp dụng cho hồ sơ nộp trước đó);",
    ],
)
def test_a_law_that_only_amended_stays_and_what_is_told_to_be_over_is_known(
    grounds: str, found: Found, decision: Text
) -> None:
    assert not found(decision(grounds, day="12 tháng 8 năm 2025"), "rests-on-fallen")


def test_a_plan_may_rest_on_the_law_that_it_prepares(found: Found, decision: Text) -> None:
    text = decision("Căn cứ Luật Lưu trữ số 33/2024/QH15;", day="12 tháng 5 năm 2025")
    plan = text.replace(
        "Về việc thành lập Tổ giúp việc sắp xếp kho lưu trữ", "Ban hành Kế hoạch triển khai Luật Lưu trữ"
    )
    assert plan != text
    assert [len(found(each, "not-yet-in-force")) for each in (text, plan)] == [1, 0]


def test_a_letter_rests_on_no_law_that_is_not_in_force_yet_unless_it_looks_ahead(found: Found, letter: Text) -> None:
    order = "Căn cứ Luật Lưu trữ số 33/2024/QH15, Sở yêu cầu các phòng nộp hồ sơ trước ngày 20/6/2025."
    [early] = found(letter(order), "not-yet-in-force")
    assert (early.facts["since"], early.facts["own_date"]) == ("01/7/2025", "12/5/2025")
    told = order.replace("QH15", "QH15 (có hiệu lực từ ngày 01/7/2025)")
    drafting = order.replace("các phòng", "các phòng góp ý dự thảo Quy chế,")
    prepared = {"title": "V/v phổ biến Luật Lưu trữ"}
    carried_out = order.replace("Căn cứ", "Thực hiện")
    for text in (letter(told), letter(drafting), letter(order, **prepared), letter(carried_out)):
        assert not found(text, "not-yet-in-force")
    assert not found(letter(order, day="12 tháng 8 năm 2025"), "not-yet-in-force")


HEADED = "Căn cứ Luật Lưu trữ số 33/2024/QH15, Sở yêu cầu các phòng nộp hồ sơ trước ngày 20/6/2025{}."


@pytest.mark.parametrize(
    "more",
    [
        ", áp dụng từ ngày 01/7/2025",
        " để từ 01 tháng 7 năm 2025 nộp lưu bản điện tử",
        ", đăng ký lớp tập huấn",
        " theo Kế hoạch của UBND tỉnh về triển khai thi hành Luật Lưu trữ",
        " phục vụ soạn thảo Thông tư",
        " để lập dự toán năm 2026",
    ],
)
def test_a_letter_looks_ahead_by_the_day_of_the_law_a_later_year_or_what_is_drafted(
    more: str, found: Found, letter: Text
) -> None:
    assert not found(letter(HEADED.format(more)), "not-yet-in-force")


@pytest.mark.parametrize(
    ("more", "title"),
    [
        (" về hồ sơ năm 2024", "V/v hiệu lực của hợp đồng thuê kho"),
        ("", "V/v xây dựng nhà kho"),
        ("", "V/v nâng cao hiệu lực, hiệu quả quản lý năm 2025"),
        (", triển khai Kế hoạch số hóa", "V/v nộp hồ sơ"),
        (" thay cho ngày 01/6/2025", "V/v nộp hồ sơ"),
    ],
)
def test_a_letter_that_speaks_of_another_matter_does_not_look_ahead(
    more: str, title: str, found: Found, letter: Text
) -> None:
    assert found(letter(HEADED.format(more), title=title), "not-yet-in-force")


def test_what_a_signed_document_is_to_replace_is_told_with_the_day_and_the_successor(
    found: Found, above: Store, letter: Text, decision: Text
) -> None:
    """Nobody could know of a successor that was not signed yet."""
    text = "Thực hiện Quyết định số 77/QĐ-UBND ngày 15/01/2019 của Chủ tịch UBND tỉnh, Sở yêu cầu các phòng rà soát."
    days = ("01 tháng 3", "05 tháng 3", "12 tháng 5")
    told = [found(letter(text, day=f"{day} năm 2025"), "rests-on-falling", store=above) for day in days]
    assert [len(each) for each in told] == [0, 1, 0]
    assert (told[1][0].facts["by"], told[1][0].facts["since"]) == ("640/QĐ-UBND", "10/3/2025")
    [law] = found(decision("Căn cứ Luật Lưu trữ số 01/2011/QH13;"), "rests-on-falling")
    assert (law.facts["since"], "33/2024/QH15" in law.facts["successor"]) == ("01/7/2025", True)


@pytest.mark.parametrize(
    "words",
    [
        "Căn cứ Luật Lưu trữ số 33/2024/QH15;\nCăn cứ Luật Lưu trữ số 01/2011/QH13;",
        "Căn cứ Luật Lưu trữ số 01/2011/QH13 (nay là Luật Lưu trữ số 33/2024/QH15);",
        "Căn cứ Luật Lưu trữ;",
    ],
)
def test_who_names_the_successor_or_no_number_needs_no_word_of_it(words: str, found: Found, decision: Text) -> None:
    assert not found(decision(words), "rests-on-falling")


def test_a_letter_that_applies_a_provision_may_speak_of_what_was_in_force_when_the_case_arose(
    found: Found, letter: Text, decision: Text
) -> None:
    text = "Căn cứ khoản 2 Điều 6 Luật Lưu trữ số 01/2011/QH13, Sở trả lời như sau."
    day = "12 tháng 8 năm 2025"
    assert not found(letter(text, day=day), "rests-on-fallen")
    assert found(letter(text, day=day), "cites-fallen")
    assert found(letter(text.replace("khoản 2 Điều 6 ", ""), day=day), "rests-on-fallen")


def test_a_letter_that_orders_by_a_provision_rests_on_it(found: Found, letter: Text) -> None:
    order = "Căn cứ khoản 2 Điều 6 Luật Lưu trữ số 01/2011/QH13, Sở đề nghị các phòng nộp hồ sơ trước ngày 20/9/2025."
    reply = order.replace("Căn cứ", "Phúc đáp Công văn số 12/TTLT-NV ngày 04/8/2025 của Trung tâm Lưu trữ, căn cứ")
    day = "12 tháng 8 năm 2025"
    assert [len(found(letter(text, day=day), "rests-on-fallen")) for text in (order, reply)] == [1, 0]


def test_the_successor_of_a_law_bears_its_whole_title(found: Found, decision: Text) -> None:
    text = decision("Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13;", day="12 tháng 5 năm 2026")
    [odd] = found(text, "rests-on-fallen")
    assert odd.facts["successor"] == "Luật Ngân sách nhà nước số 89/2025/QH15"


def test_the_reason_says_where_what_took_its_place_has_ended_in_turn(found: Found, decision: Text) -> None:
    text = "Căn cứ Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ;"
    before, after = (
        found(decision(text, day=day), "rests-on-fallen")[0] for day in ("12 tháng 5 năm 2025", "12 tháng 8 năm 2025")
    )
    assert "45/2025/NĐ-CP" not in why(before, "vi")
    assert why(after, "vi").endswith(". 45/2025/NĐ-CP cũng đã hết hiệu lực.")
    assert why(after, "en").endswith(". 45/2025/NĐ-CP is no longer in force either.")


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư", ["30/2020/NĐ-CP"]),
        ("Căn cứ Thông tư số 05/2025/TT-BNV ngày 14/5/2025 của Bộ Nội vụ", ["05/2025/TT-BNV"]),
        ("Các phòng tham khảo mẫu tại Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", []),
        ("Thực hiện Công văn số 812/2024/UBND-NC ngày 03/4/2024 của UBND tỉnh", []),
        ("Căn cứ Luật Kho tàng dân gian năm 2011", ["Luật Kho tàng dân gian 2011"]),
        ("Căn cứ Luật Lưu trữ năm 2024", []),
        ("Căn cứ Luật Bảo vệ và phát triển rừng năm 2004", []),
        ("Thực hiện văn bản số 812/2024/UBND-NC ngày 03/4/2024 của UBND tỉnh", []),
    ],
)
def test_of_whose_force_nobody_tells_are_the_rules_of_law_that_a_draft_rests_on_and_no_letters(
    words: str, numbers: list[str], letter: Text
) -> None:
    text = letter(f"{words}, Sở yêu cầu các phòng rà soát hồ sơ.", day="12 tháng 8 năm 2025")
    assert list(unjudged(draft_of(Witness(read_text(text), text), None, ""))) == numbers
