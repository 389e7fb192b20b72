"""Where a task stands in its document, as officers say it."""

from luocdo.extract.read import read_text

HEAD = """ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
Số: {number}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Nghệ An, ngày 12 tháng 9 năm 2025

"""

DECISION = (
    HEAD.format(number="1204/QĐ-UBND")
    + """QUYẾT ĐỊNH
Về việc phê duyệt Đề án số hóa hồ sơ đất đai

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;

QUYẾT ĐỊNH:

Điều 1. Phê duyệt Đề án số hóa hồ sơ đất đai.
Điều 2. Tổ chức thực hiện
1. Sở Nông nghiệp và Môi trường lập dự toán, trình UBND tỉnh trước ngày 20/9/2025.
2. Giao UBND các xã, phường:
a) Kiểm đếm hồ sơ, hoàn thành trước ngày 15/9/2025.
b) Báo cáo về Sở trước ngày 30/10/2025.
"""
)

LETTER = (
    HEAD.format(number="2150/UBND-NC")
    + """Kính gửi: Các sở, ban, ngành.

UBND tỉnh yêu cầu:
1. Sở Nội vụ:
a) Rà soát hồ sơ, hoàn thành trước ngày 20/9/2025;
b) Tổng hợp, báo cáo UBND tỉnh trước ngày 30/9/2025.
2. Sở Tài chính bố trí kinh phí trước ngày 05/10/2025.

Văn phòng UBND tỉnh theo dõi, báo cáo UBND tỉnh trước ngày 31/12/2025./.
"""
)

PLAN = (
    HEAD.format(number="88/KH-UBND")
    + """KẾ HOẠCH
Số hóa hồ sơ đất đai

I. MỤC ĐÍCH
1. Nâng cao chất lượng.

II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ chủ trì, rà soát hồ sơ trước ngày 20/9/2025.
2. Sở Tài chính bố trí kinh phí trước ngày 05/10/2025.
"""
)


def places(text: str) -> list[str | None]:
    return [task.place for task in read_text(text).tasks]


def test_in_a_decision_numbers_count_clauses_of_an_article() -> None:
    assert set(places(DECISION)) >= {"khoản 1 Điều 2", "điểm b khoản 2 Điều 2"}
    assert all("Điều 2" in str(place) for place in places(DECISION))


def test_in_a_letter_numbers_count_sections_and_the_paragraph_behind_the_last_one_is_in_none() -> None:
    assert places(LETTER) == ["điểm a mục 1", "điểm b mục 1", "mục 2", None]


def test_below_roman_numbers_stand_clauses() -> None:
    assert places(PLAN) == ["khoản 1 mục II", "khoản 2 mục II"]


def test_each_part_of_a_document_counts_anew() -> None:
    annex = "\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Quyết định số 1204/QĐ-UBND ngày 12/9/2025)\n1. Sở Y tế báo cáo trước ngày 01/10/2025.\n"
    assert [place for place in places(DECISION + annex) if place and "mục" in place] == ["mục 1"]


def test_the_foot_of_a_page_does_not_begin_the_numbers_anew() -> None:
    over_page = PLAN.replace("\n2. Sở Tài chính", "\n\nTrang 5/9\n\n2. Sở Tài chính")
    assert over_page != PLAN
    assert places(over_page) == ["khoản 1 mục II", "khoản 2 mục II"]


def test_words_of_an_annex_before_its_first_number_stand_in_no_article_of_the_document() -> None:
    annex = "\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Quyết định số 1204/QĐ-UBND ngày 12/9/2025)\nGiao Sở Y tế báo cáo trước ngày 01/10/2025.\n"
    assert places(DECISION + annex)[-1] is None
