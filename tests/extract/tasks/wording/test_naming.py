"""Who is named beside the work, or before it."""

import pytest

from luocdo.extract.tasks.wording.lists import words_of
from luocdo.extract.tasks.wording.naming import (
    after_dash,
    before_colon,
    behind_work,
    helpers,
    helping,
    helping_after,
    in_bracket,
    towards,
    until,
)


@pytest.mark.parametrize(
    ("pattern", "text", "who"),
    [
        (before_colon, "Sở Nội vụ: Rà soát hồ sơ", "Sở Nội vụ"),
        (before_colon, "Các phòng; Trưởng các thôn: Rà soát hồ sơ", "Các phòng; Trưởng các thôn"),
        (before_colon, "Các phòng; rà soát: hồ sơ", None),
        (before_colon, "Sở Nội vụ, các xã rà soát hồ sơ", None),
        (towards, "Đối với Sở Nội vụ: rà soát hồ sơ", "Sở Nội vụ"),
        (towards, "Đối với hồ sơ cũ: rà soát lại", None),
        (towards, "Đối với các xã báo cáo theo Mẫu số 2.", "các xã"),
        (towards, "Đối với các xã báo cáo theo Mẫu số 2 chưa đúng, Văn phòng rà soát lại.", None),
        (towards, "Đối với các xã báo cáo chậm Văn phòng rà soát lại.", None),
        (until, "riêng UBND các xã vùng cao trước ngày 15/9", "UBND các xã vùng cao"),
        (until, "riêng UBND các xã vùng cao nộp sau", None),
        (helping, ", Phòng Tham mưu phối hợp", "Phòng Tham mưu"),
        (helping, ", Phòng Tham mưu phối hợp với Văn phòng", None),
    ],
)
def test_somebody_is_named_at_the_beginning(pattern, text: str, who: str | None) -> None:
    found = pattern().match(text)
    assert (found and found["who"]) == who


@pytest.mark.parametrize(
    ("pattern", "text", "who"),
    [
        (behind_work, "Rà soát hồ sơ do Phòng Giá chủ trì.", "Phòng Giá"),
        (behind_work, "Rà soát hồ sơ, giao Phòng Giá, xong trước 5/7", "Phòng Giá"),
        (behind_work, "Rà soát hồ sơ do Phòng Giá lưu.", None),
        (helpers, "báo cáo công tác phối hợp Nhà trường - Gia đình trong năm", None),
        (helpers, "Quy chế phối hợp Công an - Quân sự xã", None),
        (helpers, "rà soát hồ sơ, phối hợp Công an xã", "Công an xã"),
        (helpers, "Tổ công tác phối hợp Công an xã rà soát hộ dân", "Công an xã"),
        (helpers, "Ban Chỉ huy Quân sự phối hợp Công an xã tuần tra", "Công an xã"),
        (helpers, "Ban Điều hành chương trình phối hợp Sở Y tế rà soát", "Sở Y tế"),
        (helpers, "thực hiện việc phối hợp với Công an xã", "Công an xã"),
        (after_dash, "Mời đại biểu – Văn phòng Sở.", "Văn phòng Sở"),
        (after_dash, "Mời đại biểu – Văn phòng Sở rà soát.", None),
        (helpers, "phối hợp với Sở Tài chính rà soát", "Sở Tài chính"),
        (helpers, "phối hợp nhà trường, Công an xã rà soát", "nhà trường, Công an xã"),
        (helpers, "phối hợp gia đình rà soát", "gia đình"),
        (helpers, "phối hợp gia đình và nhà trường rà soát", "gia đình và nhà trường"),
        (helpers, "Quy chế phối hợp nhà trường, gia đình và xã hội", None),
        (helpers, "cam kết phối hợp trường học an toàn", None),
        (helpers, "xây dựng kế hoạch phối hợp trường học tổ chức khám sức khỏe", None),
        (helpers, "vận động hội viên cùng gia đình thu gom rác", None),
        (helpers, "phối hợp liên ngành rà soát", None),
        (helping_after, "xây dựng phương án; Thanh tra Sở, Văn phòng Sở phối hợp.", "Thanh tra Sở, Văn phòng Sở"),
        (helping_after, "xây dựng phương án; các phòng phối hợp thực hiện", "các phòng"),
        (helping_after, "xây dựng phương án; Thanh tra Sở phối hợp với Công an tỉnh kiểm tra.", None),
        (helping_after, "xây dựng phương án; Thanh tra Sở phối hợp kiểm tra.", None),
    ],
)
def test_somebody_is_named_behind_the_work(pattern, text: str, who: str | None) -> None:
    found = pattern().search(text)
    assert (found and found["who"]) == who


def test_each_in_a_bracket_has_his_role() -> None:
    found = in_bracket().finditer("(Phòng Giá chủ trì; Văn phòng phối hợp)")
    assert [(each["who"], each["role"]) for each in found] == [("Phòng Giá", None), ("Văn phòng", "phối hợp")]


@pytest.mark.parametrize("matter", [*words_of("joint matter"), *words_of("joint plan")])
def test_what_work_together_is_about_names_nobody_who_helps(matter: str) -> None:
    for said in (matter, matter.capitalize()):
        assert helpers().search(f"{said} phối hợp nhà trường, Công an xã rà soát") is None, said
    assert helpers().search("hồ sơ, phối hợp nhà trường, Công an xã rà soát") is not None


@pytest.mark.parametrize("matter", words_of("joint matter"))
def test_behind_a_matter_offices_are_none_either(matter: str) -> None:
    assert helpers().search(f"{matter} phối hợp Công an xã rà soát") is None


@pytest.mark.parametrize("plan", words_of("joint plan"))
def test_a_plan_may_end_the_name_of_who_acts_with_an_office(plan: str) -> None:
    assert helpers().search(f"Ban Điều hành {plan} phối hợp Công an xã rà soát") is not None
