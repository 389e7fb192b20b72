"""A title goes on over what would end another one."""

import pytest

from luocdo.extract.references.subject_lines import title_after

# (what follows the reference, whether it says date or issuer, title)
WHOLE = [
    (
        " ban hành Biểu phí kho, Biểu phí mượn hồ sơ theo loại giấy tờ như sau:",
        True,
        "ban hành Biểu phí kho, Biểu phí mượn hồ sơ theo loại giấy tờ",
    ),
    (
        " phê duyệt Chương trình kho lạnh, Chương trình năm nay của Sở gồm hai việc.",
        True,
        "phê duyệt Chương trình kho lạnh",
    ),
    (" ban hành Biểu phí kho, Biểu phí này được tính tròn.", True, "ban hành Biểu phí kho"),
    (" ban hành Kế hoạch kho, Kế hoạch số 5/KH-SNV.", True, "ban hành Kế hoạch kho"),
    (" ban hành Quy chế kho, Sở Nội vụ báo cáo.", True, "ban hành Quy chế kho"),
    (
        " công bố Danh mục “Văn bản về đò ngang” hết hiệu lực toàn bộ;",
        True,
        "công bố Danh mục “Văn bản về đò ngang” hết hiệu lực toàn bộ",
    ),
    (
        " sửa đổi Quyết định 5/2020/QĐ-UBND và Quyết định 6/2021/QĐ-UBND;",
        True,
        "sửa đổi Quyết định 5/2020/QĐ-UBND và Quyết định 6/2021/QĐ-UBND",
    ),
    (
        " về thi xếp hạng người giữ kho (hạng II) của các phòng;",
        True,
        "thi xếp hạng người giữ kho (hạng II) của các phòng",
    ),
    (
        " về sáp nhập các xã Bình An, Hòa Lạc, Tân Mỹ và giao kho;",
        True,
        "sáp nhập các xã Bình An, Hòa Lạc, Tân Mỹ và giao kho",
    ),
    (" về phí mượn kho tại Sở Nội vụ, Sở Tài chính.", True, "phí mượn kho tại Sở Nội vụ, Sở Tài chính"),
    (" về phí mượn kho, Sở Tài chính báo cáo.", True, "phí mượn kho"),
    (" về phí mượn kho, Sở Tài chính:", True, "phí mượn kho"),
    (" về mượn kho, các phòng rà soát và cung cấp mục lục.", True, "mượn kho"),
    (" về mượn kho, các xã tổ chức và phân công người giữ.", True, "mượn kho"),
    (" về mục lục của xã Tân Hà (cũ) đề nghị các phòng rà soát.", True, "mục lục của xã Tân Hà"),
    (" về mục lục của xã Tân Hà (cũ) và xã Tân Mỹ.", True, "mục lục của xã Tân Hà (cũ) và xã Tân Mỹ"),
    (" về xây kho (ODA), chủ đầu tư hoàn thành hồ sơ trước ngày 20/6.", True, "xây kho"),
    (
        " phê duyệt danh mục kho, các phòng thực hiện và nguồn vốn, Sở báo cáo.",
        True,
        "phê duyệt danh mục kho, các phòng thực hiện và nguồn vốn",
    ),
    (
        ' ban hành "Sổ tay 07:2023/KHO về\nmượn kho"; Kế hoạch',
        True,
        'ban hành "Sổ tay 07:2023/KHO về mượn kho"',
    ),
    (" về phí gửi bưu kiện nhanh (BKN), mẫu phiếu gửi;", True, "phí gửi bưu kiện nhanh (BKN), mẫu phiếu gửi"),
    (" về trực kho dịp Tết Dương lịch, Tết Nguyên đán;", True, "trực kho dịp Tết Dương lịch, Tết Nguyên đán"),
    (" về lập sổ kho của các Bộ, Ngành, địa phương;", True, "lập sổ kho của các Bộ, Ngành, địa phương"),
    (" về kho lưu trữ bến Bình An, Cà Mau;", True, "kho lưu trữ bến Bình An, Cà Mau"),
    (" quy định về công tác văn thư.", False, "quy định về công tác văn thư"),
    (" triển khai chiến dịch làm sạch dữ liệu;", True, "triển khai chiến dịch làm sạch dữ liệu"),
    (" giao chỉ tiêu biên chế năm 2025;", True, "giao chỉ tiêu biên chế năm 2025"),
    (" về phí sao lục, hiệu lực của giấy phép sao.", True, "phí sao lục, hiệu lực của giấy phép sao"),
    (
        " về phí sao lục; phí chứng thực; lệ phí cấp thẻ lưu trữ;",
        True,
        "phí sao lục; phí chứng thực; lệ phí cấp thẻ lưu trữ",
    ),
    (" về phong trào “3 tốt” của đoàn viên;", True, "phong trào “3 tốt” của đoàn viên"),
    (
        " hướng dẫn sửa đổi, bổ sung khoản 2 Mục III Phần I, Thông tư số 4/2008/TT-BNV về kho;",
        True,
        "hướng dẫn sửa đổi, bổ sung khoản 2 Mục III Phần I, Thông tư số 4/2008/TT-BNV về kho",
    ),
    (
        ' phê duyệt "Đề án kho; bến (2021 - 2025) của Sở";',
        True,
        'phê duyệt "Đề án kho; bến (2021 - 2025) của Sở"',
    ),
    (
        " về rà soát các kế hoạch và các văn bản chỉ đạo của Tỉnh ủy;",
        True,
        "rà soát các kế hoạch và các văn bản chỉ đạo của Tỉnh ủy",
    ),
    (
        " về phân công nhiệm vụ, thay mặt UBND tỉnh ký văn bản;",
        True,
        "phân công nhiệm vụ, thay mặt UBND tỉnh ký văn bản",
    ),
    (
        " về thu hồi các giấy chứng nhận không còn hiệu lực;",
        True,
        "thu hồi các giấy chứng nhận không còn hiệu lực",
    ),
    (
        " hướng dẫn Pháp lệnh số 4/2001/PL-UBTVQH10 và Luật số 6/2001/QH10;",
        True,
        "hướng dẫn Pháp lệnh số 4/2001/PL-UBTVQH10 và Luật số 6/2001/QH10",
    ),
    (
        " về tổng hợp kiến nghị, đề nghị của Công ty Nam Á (Công văn số 6/CV-NA);",
        True,
        "tổng hợp kiến nghị, đề nghị của Công ty Nam Á",
    ),
    (
        " sửa đổi Pháp lệnh số 4/2001/PL-UBTVQH10 và Pháp lệnh số 6/2001/PL-UBTVQH10;",
        True,
        "sửa đổi Pháp lệnh số 4/2001/PL-UBTVQH10 và Pháp lệnh số 6/2001/PL-UBTVQH10",
    ),
    (
        " về mở bến đò từ Vạn Sa (tỉnh Hà Nam) sang Cồn Nổi (đã duyệt);",
        True,
        "mở bến đò từ Vạn Sa (tỉnh Hà Nam) sang Cồn Nổi",
    ),
    (" về kho của sở (cấp tỉnh) và phòng;", True, "kho của sở (cấp tỉnh) và phòng"),
    (
        " công bố Danh mục văn bản về đò ngang hết hiệu lực toàn bộ năm 2023;",
        True,
        "công bố Danh mục văn bản về đò ngang hết hiệu lực toàn bộ năm 2023",
    ),
    (" phê chuẩn đề nghị của Chánh án;", True, "phê chuẩn đề nghị của Chánh án"),
    (" về tiếp nhận đơn và ý kiến của cử tri,", True, "tiếp nhận đơn và ý kiến của cử tri"),
    (" về đề án lưu trữ xanh (LTX-VN) - giai đoạn II;", True, "đề án lưu trữ xanh (LTX-VN) - giai đoạn II"),
    (" ban hành nội quy (mẫu) của kho lưu trữ;", True, "ban hành nội quy (mẫu) của kho lưu trữ"),
    (" về kiểm tra, báo cáo công tác văn thư.", True, "kiểm tra, báo cáo công tác văn thư"),
    (
        " sửa đổi Quyết định số 5/QĐ-UBND và Quyết định số 6/QĐ-UBND;",
        True,
        "sửa đổi Quyết định số 5/QĐ-UBND và Quyết định số 6/QĐ-UBND",
    ),
    (
        " hướng dẫn Nghị định số 5/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 6/2024/NĐ-CP;",
        True,
        "hướng dẫn Nghị định số 5/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 6/2024/NĐ-CP",
    ),
    (
        " thực hiện Nghị định số 5/2020/NĐ-CP và Thông tư liên tịch số 6/2020/TTLT-BNV-BTC;",
        True,
        "thực hiện Nghị định số 5/2020/NĐ-CP và Thông tư liên tịch số 6/2020/TTLT-BNV-BTC",
    ),
    (" về hồ sơ mà Sở Nội vụ đã ban hành;", True, "hồ sơ mà Sở Nội vụ đã ban hành"),
    ("\nvề sắp xếp\n\nkho lưu trữ;", True, "sắp xếp kho lưu trữ"),
    (
        " công bố thủ tục hành chính mới; thủ tục hành chính bị bãi bỏ về lưu trữ;",
        True,
        "công bố thủ tục hành chính mới; thủ tục hành chính bị bãi bỏ về lưu trữ",
    ),
    (" về phí sao lục (2021-2025) của tỉnh;", True, "phí sao lục (2021-2025) của tỉnh"),
    (" về mạng diện rộng (WAN) của tỉnh;", True, "mạng diện rộng (WAN) của tỉnh"),
    (" về cúm gia cầm (H5N1, H7N9) ở chợ;", True, "cúm gia cầm (H5N1, H7N9) ở chợ"),
    (" về xếp bệnh viêm phổi (COVID-19) vào nhóm B;", True, "xếp bệnh viêm phổi (COVID-19) vào nhóm B"),
    (" về việc phê duyệt “Hướng dẫn lưu trữ A (H7)”;", True, "phê duyệt “Hướng dẫn lưu trữ A (H7)”"),
    (" về lập kho và giao Sở Nội vụ chủ trì;", True, "lập kho và giao Sở Nội vụ chủ trì"),
    (" về phân công, giao Sở Nội vụ chủ trì;", True, "phân công, giao Sở Nội vụ chủ trì"),
    (" phê duyệt chủ trương giao Sở Nội vụ quản lý kho.", True, "phê duyệt chủ trương giao Sở Nội vụ quản lý kho"),
    (" về các mục tiêu đề ra trong năm;", True, "các mục tiêu đề ra trong năm"),
    (" sửa đổi Thông tư số: 5/2020/TT-BNV;", True, "sửa đổi Thông tư số: 5/2020/TT-BNV"),
    (
        " thay thế Thông tư liên tịch số 5 của liên Bộ: Nội vụ - Tài chính về phí;",
        True,
        "thay thế Thông tư liên tịch số 5 của liên Bộ: Nội vụ - Tài chính về phí",
    ),
    (" về các bước tiếp theo Công văn số 12/UBND-NC;", True, "các bước tiếp theo Công văn số 12/UBND-NC"),
    (" về trả phí sao lục bằng tiền mặt.", True, "trả phí sao lục bằng tiền mặt"),
    (" quy định về kho, các Nghị định hướng dẫn và phí;", True, "quy định về kho, các Nghị định hướng dẫn và phí"),
    (" về quản lý kho, công văn đến và đi;", True, "quản lý kho, công văn đến và đi"),
    (
        " sửa đổi một số điều của các nghị định về kho và Nghị định số 7/2010/NĐ-CP về phí sao lục;",
        True,
        "sửa đổi một số điều của các nghị định về kho và Nghị định số 7/2010/NĐ-CP về phí sao lục",
    ),
    (" về mở kho lưu trữ, đồng thời bãi bỏ phí sao lục;", True, "mở kho lưu trữ, đồng thời bãi bỏ phí sao lục"),
    (
        " hướng dẫn Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân.",
        True,
        "hướng dẫn Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân",
    ),
    (" về miễn phí sao lục, trừ hồ sơ mật;", True, "miễn phí sao lục, trừ hồ sơ mật"),
]


@pytest.mark.parametrize(("follows", "whole", "title"), WHOLE)
def test_a_title_goes_on_to_the_end_of_its_clause(follows: str, whole: bool, title: str) -> None:
    assert title_after(follows, 0, len(follows), whole=whole) == title


def test_who_acts_with_another_one_is_of_the_subject() -> None:
    for joint in ("phối hợp lưu trữ giữa Sở Nội vụ", "sao lục tài liệu do Bộ Nội vụ"):
        subject = f"{joint} và Công an tỉnh đã ký"
        assert title_after(f" về {subject};", 0, len(subject) + 5, whole=True) == subject


def test_a_subject_in_the_grounds_may_have_parts_behind_semicolons(titles) -> None:
    ground = "Căn cứ Thông tư số 4/2018/TT-BNV quy định về kho lưu trữ; xây dựng danh mục kho; quản lý phí sao lục"
    assert titles(f"{ground};") == ["quy định về kho lưu trữ; xây dựng danh mục kho; quản lý phí sao lục"]
    assert titles(f"{ground} theo Thông tư số 5/2018/TT-BNV;")[0] == "quy định về kho lưu trữ; xây dựng danh mục kho"
    assert titles(f"Thực hiện {ground.removeprefix('Căn cứ ')};") == ["quy định về kho lưu trữ"]


def test_who_somebody_is_stays_in_a_part_of_a_subject(titles) -> None:
    subject = "quy định về kho lưu trữ; quản lý phí cho người giữ kho là công chức"
    assert titles(f"Căn cứ Thông tư số 4/2018/TT-BNV {subject};") == [subject]


def test_the_details_of_a_law_are_a_part_of_a_subject_behind_a_semicolon(titles) -> None:
    subject = "quy định về phân cấp kho lưu trữ; quy định chi tiết một số điều của Luật Lưu trữ"
    assert titles(f"Căn cứ Nghị định số 4/2018/NĐ-CP {subject};")[0] == subject


def test_to_whom_a_regime_applies_is_a_part_of_a_subject_but_where_another_document_says_so(titles) -> None:
    ground = "Căn cứ Thông tư số 4/2018/TT-BNV quy định về kho lưu trữ; chế độ đối với người giữ kho tại xã"
    assert titles(f"{ground};") == ["quy định về kho lưu trữ; chế độ đối với người giữ kho tại xã"]
    assert titles(f"{ground} theo Công văn số 5/SNV-VP;")[0] == "quy định về kho lưu trữ"


@pytest.mark.parametrize(
    "other",
    [
        "việc cấp thẻ được thực hiện đúng quy định",
        "quy định của UBND tỉnh",
        "kiểm tra kho tại các phòng",
        "quy định của pháp luật",
        "quản lý phí sao lục là nhiệm vụ của các phòng",
        "xây dựng danh mục kho là trách nhiệm của Sở",
    ],
)
def test_another_ground_behind_a_semicolon_is_no_part_of_a_subject(titles, other: str) -> None:
    assert titles(f"Căn cứ Thông tư số 4/2018/TT-BNV quy định về kho lưu trữ; {other};") == ["quy định về kho lưu trữ"]
    parts = "công bố thủ tục mới; sửa đổi thủ tục lưu trữ của Bộ Nội vụ"
    assert titles(f"Căn cứ Quyết định số 4/QĐ-BNV ngày 05/3/2025 {parts};") == [parts]


def test_a_subject_names_nothing_that_is_later_than_its_document(titles) -> None:
    text = "Thực hiện Công văn số 12/SNV-VP ngày 05/3/2025 về thực hiện Công văn số 7/BNV-VP ngày 01/3/2025"
    earlier = "Công văn số 8/BNV-VP ngày 02/3/2025"
    assert titles(f"{text} và {earlier}.")[0] == f"thực hiện Công văn số 7/BNV-VP ngày 01/3/2025 và {earlier}"
    later = "Công văn số 13/SNV-VP ngày 06/3/2025"
    assert titles(f"{text} và {later}.")[0] == "thực hiện Công văn số 7/BNV-VP ngày 01/3/2025"


@pytest.mark.parametrize(
    "printed",
    [
        "Quyết định số 317/QĐ-TTg ngày 04/3/2011 của Thủ tướng\nChính phủ về kho lưu trữ",
        "Thông tư số 31/2015/TT-BYT ngày 14/10/2015 của Bộ trưởng Bộ\nY tế về kho lưu trữ",
        "Nghị quyết số 78/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ\nQuốc hội về kho lưu trữ",
        "Nghị quyết số 26/NQ-CP ngày 27/02/2023 của Chính phủ về kho lưu trữ thời kỳ\n2021 - 2030",
        "Công văn số 318/STC-VP ngày 05/3/2011 của Sở Tài chính\nv/v kho lưu trữ",
        "Thông báo số 77/TB-UBND ngày 05/3/2026 của UBND phường\nTân Lập về kho lưu trữ",
        "Nghị quyết số 7/NQ-HĐND ngày 05/3/2026 của Hội đồng nhân dân xã\nTân Lập về kho lưu trữ",
    ],
)
def test_a_name_or_a_period_that_a_line_breaks_does_not_end_the_sentence(titles, printed: str) -> None:
    (title,) = titles(f"Thực hiện {printed}; các phòng rà soát.")
    assert title is not None
    assert title.startswith("kho lưu trữ")
    assert title.endswith("2030") or "\n2021" not in printed


def test_a_day_on_the_next_line_is_that_of_the_number_where_who_issued_it_follows(mentions) -> None:
    found = mentions("(kèm theo Quyết định số: 59/QĐ-UBND\nNgày 22 tháng\n7 năm 2021 của UBND xã Tân Lập)")
    assert [mention.date for _, mention in found] == ["2021-07-22"]
    found = mentions("Thực hiện Nghị quyết số 57-NQ/TW\nNgày 03/9/2025, Giám đốc họp.")
    assert [mention.date for _, mention in found] == [None]


def test_a_title_that_puts_one_form_for_another_names_both(titles) -> None:
    named = "Quyết định số 15/QĐ-SNV ngày 12/4/2025 của Sở Nội vụ"
    assert titles(f"Thực hiện {named} về việc thay thế Mẫu số 01 bằng Mẫu số 02 của sổ mượn.") == [
        "thay thế Mẫu số 01 bằng Mẫu số 02 của sổ mượn"
    ]
    assert titles(f"Thay thế Mẫu số 01 {named} về sổ mượn bằng Mẫu số 02 dưới đây.") == ["sổ mượn"]


def test_the_matters_of_a_subject_behind_semicolons_are_of_it(titles) -> None:
    matters = "tổ chức hội nghị cử tri; việc giới thiệu người ứng cử"
    said = f"Căn cứ Nghị quyết số 7/2025/NQ-HĐND ngày 05/3/2025 của HĐND tỉnh quy định chi tiết {matters};"
    assert titles(said) == [f"quy định chi tiết {matters}"]


@pytest.mark.parametrize(
    ("ground", "title"),
    [
        (
            "hướng dẫn Luật Lưu trữ, Luật Thư viện và Luật Di sản văn hóa;",
            "hướng dẫn Luật Lưu trữ, Luật Thư viện và Luật Di sản văn hóa",
        ),
        ("về nội quy kho, Luật Thư viện và Luật Di sản văn hóa;", "nội quy kho"),
        ("hướng dẫn Luật Lưu trữ, Luật Thư viện số 46/2019/QH14 và Luật Giá;", "hướng dẫn Luật Lưu trữ"),
        ("hướng dẫn Luật Lưu trữ, Luật Thư viện năm 2019 và Luật Giá;", "hướng dẫn Luật Lưu trữ"),
        ("hướng dẫn Luật Lưu trữ, Nghị định số 9/2020/NĐ-CP và Luật Giá;", "hướng dẫn Luật Lưu trữ"),
    ],
)
def test_in_a_ground_a_title_lists_the_laws_that_it_is_on(ground: str, title: str, titles) -> None:
    assert titles(f"Căn cứ Nghị định số 12/2021/NĐ-CP ngày 15/3/2021 của Chính phủ {ground}")[0] == title
