"""Whether two orders are of one thing."""

import re
from pathlib import Path

import pytest

from luocdo.messages import read_rows
from luocdo.queries.above import alike
from luocdo.queries.above.alike import is_collected_for, likeness_of_orders, until_due

SURVEY = "khảo sát hiện trạng hệ thống tưới cây ăn quả vùng đồi"


@pytest.mark.parametrize("verb", ["báo cáo kết quả", "trình UBND tỉnh kết quả", "trình cấp có thẩm quyền kết quả"])
def test_to_do_a_thing_and_to_submit_what_came_of_it_are_two(verb: str) -> None:
    above = f"Sở Nông nghiệp và Môi trường {verb} {SURVEY} trước ngày 20/6/2025"
    assert likeness_of_orders(f"Chi cục Thủy lợi {SURVEY} trước ngày 15/6/2025", above) == 0
    assert likeness_of_orders(f"Chi cục Thủy lợi {verb} {SURVEY} trước ngày 15/6/2025", above) > 0


@pytest.mark.parametrize("words", ["theo quy trình", "cho từng công trình", "theo trình tự", "của Chương trình OCOP"])
def test_a_process_or_a_programme_is_nothing_that_is_submitted(words: str) -> None:
    own = f"Chi cục Thủy lợi {SURVEY} {words} trước ngày 15/6/2025"
    assert likeness_of_orders(own, f"Sở Nông nghiệp và Môi trường {SURVEY} trước ngày 20/6/2025") > 0


def test_work_that_is_handed_in_by_a_day_is_to_be_done_by_then() -> None:
    own = f"Chi cục Thủy lợi {SURVEY}, trình Giám đốc Sở trước ngày 25/6/2025"
    assert (
        likeness_of_orders(own, f"Sở Nông nghiệp và Môi trường {SURVEY}, gửi Thanh tra tỉnh trước ngày 20/6/2025") > 0
    )


def test_the_name_of_a_party_is_no_work() -> None:
    own = "Chi cục Thủy sản và Kiểm ngư cấp phát áo phao, gửi Sở Nông nghiệp và Môi trường trước ngày 25/6/2025"
    above = "Chi cục Thủy sản và Kiểm ngư đếm cọc neo, gửi Sở Nông nghiệp và Môi trường trước ngày 20/6/2025"
    assert likeness_of_orders(own, above, ["Chi cục Thủy sản và Kiểm ngư tỉnh Hà Tĩnh"]) == 0


@pytest.mark.parametrize(("number", "one"), [("27/CT-TTg", True), ("72/CT-TTg", False), ("27-CT/TW", False)])
def test_reports_on_how_one_document_was_carried_out_are_one(number: str, one: bool) -> None:
    above = f"Tổng hợp kết quả thực hiện Chỉ thị số {number}, báo cáo UBND tỉnh trước ngày 20/6/2025"
    own = "Các trạm báo cáo tình hình triển khai, thực hiện Chỉ thị số 27/CT-TTg ngày 05/5/2025 về Sở trước ngày 25/6/2025"
    assert (likeness_of_orders(own, above) > 0) is one
    assert likeness_of_orders("Các trạm thực hiện nghiêm Chỉ thị số 27/CT-TTg trước ngày 25/6/2025", above) == 0


SYSTEM = "Hệ thống thông tin quản lý giá nước sạch nông thôn"


def test_who_connects_a_system_does_not_do_what_is_done_in_it() -> None:
    above = f"Sở Tài chính đo lại sản lượng trên {SYSTEM}, báo cáo UBND tỉnh trước ngày 20/6/2025"
    assert likeness_of_orders(f"b) Nghiệm thu {SYSTEM} của tỉnh trong tháng 7/2025", above) == 0
    assert likeness_of_orders(f"Các trạm đo lại sản lượng trên {SYSTEM} trước ngày 15/6/2025", above) > 0


@pytest.mark.parametrize(
    ("own", "above", "one"),
    [
        ("triển khai", "triển khai", True),
        ("hoàn thành", "hoàn thành", True),
        ("kết nối, chia sẻ", "kết nối, chia sẻ dữ liệu", True),
        ("vận hành", "hoàn thành", False),
        ("báo cáo trên", "báo cáo trên", False),
    ],
)
def test_the_same_deed_to_a_system_is_one_work(own: str, above: str, one: bool) -> None:
    ours, theirs = f"Phòng Công nghệ {own} {SYSTEM} trước ngày 30/6/2025", f"Sở {above} {SYSTEM} trước ngày 20/6/2025"
    assert (likeness_of_orders(ours, theirs) > 0) is one


FIRES = "Sở Nông nghiệp và Môi trường báo cáo UBND tỉnh tình hình cháy rừng trước ngày 20/6/2025"


@pytest.mark.parametrize(
    ("own", "collected"),
    [
        ("Các trạm gửi số liệu cháy rừng về Chi cục để tổng hợp trước ngày 25/6/2025", True),
        ("Các trạm nộp phiếu kiểm đếm cháy rừng, Chi cục tổng hợp trước ngày 25/6/2025", True),
        ("Các trạm gửi số liệu cháy rừng về Sở Nông nghiệp và Môi trường để tổng hợp trước ngày 25/6/2025", True),
        ("Các trạm gửi số liệu cháy rừng về Bộ Tài chính để tổng hợp trước ngày 25/6/2025", False),
        ("Các trạm gửi số liệu cháy rừng về Chi cục trước ngày 25/6/2025", False),
        ("Các trạm gửi tình hình cấp nước về Chi cục để tổng hợp trước ngày 25/6/2025", False),
        ("Các trạm diễn tập chữa cháy rừng trước ngày 25/6/2025", False),
    ],
)
def test_what_is_collected_goes_into_the_report_of_the_same_matter(own: str, collected: bool) -> None:
    assert is_collected_for(own, FIRES, "Sở Nông nghiệp và Môi trường tỉnh Nghệ An") is collected


def test_each_common_pair_is_two_syllables_and_stands_once() -> None:
    pairs = [row["pair"] for row in read_rows(Path(alike.__file__).with_name("common_pairs.csv"))]
    assert all(len(pair.split()) == 2 for pair in pairs)
    assert len(set(pairs)) == len(pairs)


REPEATED = "2. Trạm Thủy nông gửi kết quả đo vẽ về Chi cục {} 20/6/2025"


@pytest.mark.parametrize("by", ["trước ngày", "chậm nhất ngày", "chậm nhất là ngày"])
def test_an_order_that_repeats_another_one_is_of_its_work_however_few_words_tell(by: str) -> None:
    own = "1. Trạm Thủy nông gửi kết quả đo vẽ về Chi cục trước ngày 25/6/2025"
    assert likeness_of_orders(own, REPEATED.format(by), ["Trạm Thủy nông"]) > 0


@pytest.mark.parametrize(
    "own",
    [
        "gửi kết quả đo vẽ đợt 2 về Chi cục trước ngày 25/6/2025",
        "gửi kết quả thu phí về Chi cục trước ngày 25/6/2025",
        "báo cáo kết quả đo vẽ về Chi cục trước ngày 25/6/2025",
        "gửi kết quả về Chi cục trước ngày 25/6/2025",
    ],
)
def test_an_order_in_words_of_its_own_repeats_nothing(own: str) -> None:
    assert likeness_of_orders(f"1. Trạm Thủy nông {own}", REPEATED.format("trước ngày"), ["Trạm Thủy nông"]) == 0


@pytest.mark.parametrize("to", ["Sở", "Sở Nội vụ", "Bộ Khoa học và Công nghệ"])
def test_what_all_orders_say_tells_nothing_though_it_is_repeated(to: str) -> None:
    order = f"Các phòng gửi kết quả thực hiện theo quy định về {to} trước ngày 20/6/2025"
    assert likeness_of_orders(order, order, ["Các phòng"]) == 0


def test_an_order_ends_with_the_clause_of_its_deadline() -> None:
    order = "Sở A đếm cọc neo; vẽ sơ đồ bến trước ngày 20/6/2025; báo cáo kết quả hằng quý"
    assert until_due(order, "trước ngày 20/6/2025") == "Sở A đếm cọc neo; vẽ sơ đồ bến trước ngày 20/6/2025"
    assert until_due(order, None) == order


def test_the_syllables_of_all_orders_are_those_of_our_own_documents(root: Path) -> None:
    rows = read_rows(root / "queries" / "above" / "order_syllables.csv")
    texts = " ".join(file.read_text(encoding="utf-8") for file in (root / "tests" / "documents").glob("kehoach-*.txt"))
    seen = set(re.findall(r"\w+", texts.casefold()))
    listed = [row["syllable"] for row in rows]
    assert len(listed) == len(set(listed))
    assert [each for each in listed if each not in seen] == []
