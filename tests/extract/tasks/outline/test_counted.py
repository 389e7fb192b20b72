"""What is counted in words is an item where it is ordered."""

import pytest

from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment
from luocdo.extract.tasks.outline.counted import ordered_counts


def labels(*paragraphs: str) -> list[str]:
    clean = normalise("\n\n".join(paragraphs))
    return list(ordered_counts(clean.text, segment(clean)).values())


@pytest.mark.parametrize(
    ("lead", "found"),
    [
        ("Sở đề nghị các phòng:", ["Một là", "Hai là"]),
        ("Thực hiện yêu cầu của UBND tỉnh, Sở giao Phòng Giá:", ["Một là", "Hai là"]),
        ("Dự thảo Nghị định tập trung vào hai nhóm vấn đề:", []),
        ("Phòng Giá làm chưa nghiêm yêu cầu của Giám đốc Sở, cụ thể:", []),
        ("Các phòng chưa lập sổ theo yêu cầu:", []),
        ("Sở đề nghị các phòng tham gia ý kiến về hai nội dung:", []),
    ],
)
def test_where_it_is_ordered_it_is_an_item(lead: str, found: list[str]) -> None:
    assert labels(lead, "Một là, rà soát hồ sơ.", "Hai là, báo cáo.", "Trên đây là ý kiến của Sở.") == found


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ("Hai là, nộp sổ chậm so với thời hạn ngày 30/4/2024.", []),
        ("Hai là, Phòng Giá chưa nộp sổ.", []),
        ("Hai là, khắc phục việc nộp sổ không đúng hạn.", ["Một là", "Hai là"]),
        ("Hai là, Phòng Giá đôn đốc đơn vị chưa nộp sổ.", ["Một là", "Hai là"]),
    ],
)
def test_where_one_tells_of_a_fault_none_is_an_item(second: str, found: list[str]) -> None:
    assert labels("Sở đề nghị các phòng lưu ý:", "Một là, ghi sổ đúng mẫu.", second) == found
