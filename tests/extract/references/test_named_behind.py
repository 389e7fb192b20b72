"""Who speaks in a letter is named behind it: "Tại Công văn số …, UBND tỉnh Nghệ An đề nghị"."""

import pytest

from luocdo.extract.references.named_behind import agency_behind

LETTER = "Công văn số 440/UBND-VX ngày 05/9/2025"


def named(before, behind, letters="UBND"):
    return agency_behind(before + LETTER + behind, len(before), len(before + LETTER), (letters,))


@pytest.mark.parametrize(
    ("before", "behind", "agency"),
    [
        ("Tại ", ", UBND tỉnh Nghệ An đề nghị Sở cử người.", "UBND tỉnh Nghệ An"),
        ("Sở đã họp. Tại ", ", Chủ tịch UBND tỉnh đã giao Sở chủ trì.", "UBND tỉnh"),
        ("- Tại ", " về việc rà soát nhà ở, UBND huyện Kỳ Anh có ý kiến như sau", "UBND huyện Kỳ Anh"),
    ],
)
def test_who_says_something_in_a_letter_has_written_it(before, behind, agency):
    assert named(before, behind) == agency


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("Thực hiện chỉ đạo tại ", ", UBND huyện Kỳ Anh yêu cầu các xã báo cáo."),
        ("Theo ", ", UBND huyện Kỳ Anh yêu cầu các xã báo cáo."),
        ("Tại ", ", UBND huyện Kỳ Anh báo cáo đã đạt ba trên năm chỉ tiêu."),
        ("Tại ", ", UBND huyện Kỳ Anh xác định vị trí thửa đất là chưa đúng."),
        ("Tại ", ", UBND huyện Kỳ Anh phải báo cáo trước ngày 30/9."),
        ("Tại ", " gửi UBND huyện Kỳ Anh đề nghị bổ sung."),
        ("Tại ", ", Sở Tài chính đề nghị bổ sung kinh phí."),
        ("Tại ", ". UBND huyện Kỳ Anh đề nghị bổ sung."),
        ("Nội dung nêu tại ", ", UBND tỉnh giao Sở xem xét."),
    ],
)
def test_who_acts_on_a_letter_or_signs_with_other_letters_has_not(before, behind):
    assert named(before, behind) is None
