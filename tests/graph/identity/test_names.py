"""Titles as names."""

import pytest

from luocdo.graph.identity.names import name_of, names_agree

MEETING = "hoi nghi lan thu muoi mot ban chap hanh trung uong dang khoa ix"


@pytest.mark.parametrize(
    ("title", "kind", "name"),
    [
        ("Về việc phê duyệt Đề án Làng thông minh", "Quyết định", "lang thong minh"),
        ("Làng thông minh", "Đề án", "lang thong minh"),
        ("Về Đề án Làng thông minh", "Thông báo", "de an lang thong minh"),
        ("Ban hành Quy định về mức chi", "Quyết định", "muc chi"),
        ("Luật Đất đai", "Luật", "dat dai"),
        ("Đất đai", "Luật", "dat dai"),
        ("Ban hành văn bản quy phạm pháp luật", "Luật", "ban hanh van ban quy pham phap luat"),
        ("V/v rà soát thủ tục", "Công văn", "ra soat thu tuc"),
        ("Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XIII về kinh tế xanh", "Nghị quyết", "kinh te xanh"),
        ("Hội nghị lần thứ mười một Ban Chấp hành Trung ương Đảng khóa IX", "Thông báo", MEETING),
        (
            "Hội nghị lần thứ năm của Hội Làm vườn về kinh tế xanh",
            "Báo cáo",
            "hoi nghi lan thu nam cua hoi lam vuon ve kinh te xanh",
        ),
        ("", None, ""),
    ],
)
def test_a_title_loses_what_only_introduces_it(title, kind, name):
    assert name_of(title, kind) == name


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("ra soat thu tuc", "ra soat thu tuc", True),
        ("ra soat thu tuc hanh chinh", "ra soat thu tuc hanh chinh nam 2023", True),
        ("ra soat thu tuc hanh chinh", "ra soat thu tuc hanh chinhx nam 2023", False),
        ("ra soat", "ra soat thu tuc hanh chinh", False),
        ("mot so van de ve ra soat thu tuc hanh chinh", "ra soat thu tuc hanh chinh", True),
        ("mot so van de ve ra soat thu tuc hanh chinh cong", "ra soat thu tuc hanh chinh", True),
        ("mot so van de ve ra soat thu tuc", "ra soat thu tuc", False),
        ("mot so van de ve ra soat thu tuc hanh chinh", "mot so van de ve ra soat ho so dat dai", False),
        ("", "", False),
        ("", "ra soat", False),
    ],
)
def test_names_agree_when_equal_or_cut_after_enough_words(one, other, agree):
    assert names_agree(one, other) is agree
    assert names_agree(other, one) is agree
