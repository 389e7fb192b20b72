"""Papers that are listed to be read or handed in, and work on papers."""

import pytest

from luocdo import read_text
from luocdo.extract.tasks.wording.lists import words_of

HEAD = """SỞ Y TẾ TỈNH HÀ GIANG
Số: 71/TB-SYT
Hà Giang, ngày 03 tháng 3 năm 2025

THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban

"""


def tasks_of(asked: str, *items: str) -> list[tuple[str | None, str | None]]:
    below = "\n\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    return [(task.item, task.due) for task in read_text(f"{HEAD}{asked}\n\n{below}\n").tasks]


@pytest.mark.parametrize(
    ("asked", "items", "due"),
    [
        (
            "Đề nghị các phòng rà soát, góp ý hai Dự thảo, cụ thể gồm:",
            ["Dự thảo Báo cáo dược.", "Dự thảo Nội quy kho."],
            None,
        ),
        (
            "Đề nghị các bệnh viện gửi hồ sơ trước ngày 20/3/2025, gồm:",
            ["Tờ trình;", "Báo cáo kết quả kiểm kê;", "Danh sách dược sĩ."],
            "2025-03-20",
        ),
        (
            "Đề nghị các phòng lập hồ sơ gửi Văn phòng Sở trước ngày 20/3/2025. Hồ sơ gồm:",
            ["Tờ trình;", "Báo cáo kết quả kiểm kê;", "Biên bản họp."],
            "2025-03-20",
        ),
        (
            "Sở đề nghị các phòng báo cáo việc trực đêm theo các nội dung cụ thể sau:",
            ["Công tác phân công trực.", "Những đề xuất, kiến nghị."],
            None,
        ),
        ("Yêu cầu các phòng lập hồ sơ gửi Văn phòng Sở. Hồ sơ gồm có:", ["Tờ trình;", "Tổng hợp danh sách."], None),
        (
            "Để xây dựng kho, đề nghị các phòng nộp hồ sơ trước ngày 20/3/2025, gồm:",
            ["Bản vẽ;", "Kiểm điểm của thủ kho."],
            "2025-03-20",
        ),
    ],
)
def test_what_is_asked_for_papers_stands_above_them(asked: str, items: list[str], due: str | None) -> None:
    assert tasks_of(asked, *items) == [(None, due)]


@pytest.mark.parametrize(
    ("asked", "items"),
    [
        (
            "Giao Phòng Dược xây dựng các văn bản, gồm:",
            ["Nội quy kho, xong trước ngày 15/3/2025;", "Sổ kho: trước ngày 25/3/2025."],
        ),
        (
            "Đề nghị các phòng lập hồ sơ trước ngày 20/3/2025. Hồ sơ gồm:",
            ["Phòng Dược lập danh mục kho.", "Văn phòng Sở kiểm tra bản vẽ."],
        ),
        ("Giao Phòng Dược xây dựng, gửi Thanh tra dự thảo văn bản, gồm:", ["Nội quy kho.", "Quy trình xuất kho."]),
        (
            "Đề nghị các phòng gửi văn bản, gồm:",
            ["Nội quy kho, trước ngày 15/3/2025;", "Sổ kho, trước ngày 25/3/2025."],
        ),
        ("Đề nghị các phòng gửi văn bản, gồm:", ["Nội quy kho: tổ chức học tập.", "Sổ kho: trình Giám đốc Sở."]),
        (
            "Đề nghị các phòng hoàn thiện văn bản theo phân công, gồm:",
            ["Phòng Dược lập danh mục.", "Rà soát Nội quy kho."],
        ),
    ],
)
def test_papers_that_somebody_makes_or_that_have_their_own_days_are_work_each(asked: str, items: list[str]) -> None:
    assert [item for item, _ in tasks_of(asked, *items)] == ["1", "2"]


def test_papers_below_an_item_are_no_work_and_work_below_one_is() -> None:
    lead = "Giám đốc Sở yêu cầu các phòng:\n\n1. Lập hồ sơ kho, gửi Sở trước ngày 20/3/2025.\n\n2. {}\n\n"
    below = "- Tờ trình của Trưởng phòng;\n\n- Báo cáo kết quả kiểm kê;\n"
    for heading, items in (("Hồ sơ gồm:", ["1"]), ("Thành phần hồ sơ đề nghị bao gồm:", ["1"])):
        assert [task.item for task in read_text(f"{HEAD}{lead.format(heading)}{below}").tasks] == items
    work = read_text(
        f"{HEAD}{lead.format('Hồ sơ gồm:')}- Phòng Dược lập danh mục trước ngày 25/3/2025;\n\n- Tờ trình.\n"
    )
    assert "2025-03-25" in [task.due for task in work.tasks]


PAPERS = ("Tờ trình;", "Báo cáo kết quả kiểm kê.")
"""One of them sounds like no work, the other may be."""


@pytest.mark.parametrize("verb", set(words_of("reads papers")) - {"ý kiến"})
def test_papers_are_asked_for_to_be_read_or_handed_in(verb: str) -> None:
    assert tasks_of(f"Đề nghị các phòng {verb} các văn bản kho, gồm:", *PAPERS) == [(None, None)]


@pytest.mark.parametrize("papers", words_of("papers"))
def test_what_is_handed_in_is_called_so(papers: str) -> None:
    assert tasks_of(f"Đề nghị các phòng gửi {papers} kho, gồm:", *PAPERS) == [(None, None)]
    assert tasks_of("Đề nghị các phòng gửi dụng cụ kho, gồm:", *PAPERS) != [(None, None)]


@pytest.mark.parametrize("verb", words_of("makes papers"))
def test_papers_that_are_made_are_work_each(verb: str) -> None:
    assert tasks_of(f"Giao Phòng Dược {verb}, gửi Thanh tra dự thảo văn bản, gồm:", *PAPERS) != [(None, None)]
