"""The subject that follows a reference, and the clause that only looks like one."""

from collections.abc import Callable

import pytest

import luocdo
from luocdo.extract.references.subject_lines import title_after


@pytest.fixture
def titles() -> Callable[[str], list[str | None]]:
    return lambda text: [each.title for each in luocdo.read_text(text).references]


# (what follows the reference, whether it says date or issuer, title)
FOLLOWS = [
    (" về việc kiểm tra công vụ; Kế hoạch", False, "kiểm tra công vụ"),
    (" quy định về công tác văn thư.", False, "quy định về công tác văn thư"),
    (" tổ chức lập và trình duyệt hồ sơ.", False, None),
    (" triển khai chiến dịch làm sạch dữ liệu;", True, "triển khai chiến dịch làm sạch dữ liệu"),
    (", giao các phòng lập sổ trước ngày 15/4/2025.", True, None),
    (" giao chỉ tiêu biên chế năm 2025;", True, "giao chỉ tiêu biên chế năm 2025"),
    (", ban hành Quy chế tiếp công dân;", True, "ban hành Quy chế tiếp công dân"),
    (" (cũ) ban hành Quy chế tiếp công dân;", True, "ban hành Quy chế tiếp công dân"),
    (" (trước sắp xếp) quy định phí sao lục;", True, "quy định phí sao lục"),
    (" trước đây quy định phí sao lục;", True, "quy định phí sao lục"),
    (" về các trường hợp nộp bổ sung thì người nộp được hoàn lại.", True, "các trường hợp nộp bổ sung"),
    (" quy định về phí sao lục, được sửa đổi tại Thông tư khác.", True, "quy định về phí sao lục"),
    (" về phí sao lục hết hiệu lực từ ngày đó.", True, "phí sao lục"),
    (" về phí sao lục như sau:", True, "phí sao lục"),
    (" về phí sao lục; lệ phí cấp thẻ, được sửa đổi tại Thông tư khác.", True, "phí sao lục; lệ phí cấp thẻ"),
    (" về phí sao lục; phí chứng thực do Sở quy định tại văn bản khác;", True, "phí sao lục"),
    (" về phân cấp; quy định chi tiết tại Thông tư khác;", True, "phân cấp"),
    (" sửa đổi Điều 5, Phòng Kho báo cáo kết quả trước ngày 30/6.", True, "sửa đổi Điều 5"),
    (" về sắp xếp kho lưu trữ, Nhân dân xã Bình An đã góp ý.", True, "sắp xếp kho lưu trữ"),
    (" về phí sao lục, hiệu lực thi hành từ ngày 01/7/2025.", True, "phí sao lục"),
    (" về phí sao lục, hiệu lực của giấy phép sao.", True, "phí sao lục, hiệu lực của giấy phép sao"),
    (
        " về phí sao lục; phí chứng thực; lệ phí cấp thẻ lưu trữ;",
        True,
        "phí sao lục; phí chứng thực; lệ phí cấp thẻ lưu trữ",
    ),
    (" về kho lưu trữ; phí sao lục theo thông tư khác;", True, "kho lưu trữ"),
    (" về phí sao lục “2. Phí thu một lần.", True, "phí sao lục"),
    (" về phí sao lục “a) Phí thu một lần;", True, "phí sao lục"),
    (" về phong trào “3 tốt” của đoàn viên;", True, "phong trào “3 tốt” của đoàn viên"),
    (" của Chính phủ quy định về nội quy kho;", True, "quy định về nội quy kho"),
    (" của Chính phủ và nội quy kho;", True, None),
    (" khóa VII, kỳ họp thứ 5 về nội quy kho;", True, "nội quy kho"),
    (
        " về thực hiện Nghị quyết số 5-NQ/TU của Tỉnh ủy (khóa XX) về lễ hội; Kế hoạch",
        True,
        "thực hiện Nghị quyết số 5-NQ/TU của Tỉnh ủy (khóa XX) về lễ hội",
    ),
    (" về học tập của cán bộ, Nhân dân (gửi kèm).", True, "học tập của cán bộ, Nhân dân"),
    (
        " về chính sách của Đảng, Nhà nước với người có công, Sở yêu cầu",
        True,
        "chính sách của Đảng, Nhà nước với người có công",
    ),
    (" về chính sách của Đảng, Nhà máy gửi báo cáo.", True, "chính sách của Đảng"),
    (
        " hướng dẫn sửa đổi, bổ sung khoản 2 Mục III Phần I, Thông tư số 4/2008/TT-BNV về kho;",
        True,
        "hướng dẫn sửa đổi, bổ sung khoản 2 Mục III Phần I, Thông tư số 4/2008/TT-BNV về kho",
    ),
    (" về nội quy kho tại mục 2, Thông tư số 4/2008/TT-BNV về kho;", True, "nội quy kho tại mục 2"),
    (" về nội quy kho và ý kiến thảo luận của đại biểu,", True, "nội quy kho"),
    (" về tiếp nhận đơn và ý kiến của cử tri,", True, "tiếp nhận đơn và ý kiến của cử tri"),
    (" sửa đổi, bổ sung bởi Thông tư khác", True, None),
    (" về đề án lưu trữ xanh (LTX-VN) - giai đoạn II;", True, "đề án lưu trữ xanh (LTX-VN) - giai đoạn II"),
    (" ban hành nội quy (mẫu) của kho lưu trữ;", True, "ban hành nội quy (mẫu) của kho lưu trữ"),
    (" về rà soát phí, báo cáo UBND tỉnh trước ngày 15/4/2025.", True, "rà soát phí"),
    (" về kiểm tra, báo cáo công tác văn thư.", True, "kiểm tra, báo cáo công tác văn thư"),
    (" về phí sao lục sau khi thống nhất với Sở Tài chính.", True, "phí sao lục"),
    (" về rà soát phí sao lục và tình hình thực tế của xã, Sở yêu cầu:", True, "rà soát phí sao lục"),
    (" về chế độ công tác phí và các văn bản pháp luật có liên quan;", True, "chế độ công tác phí"),
    (" về chế độ công tác phí và các quy định khác có liên quan;", True, "chế độ công tác phí"),
    (" việc ban hành Quy chế lưu trữ số;", True, "ban hành Quy chế lưu trữ số"),
    (" việc ban hành các biểu mẫu là cần thiết.", True, None),
    ("\n\nThực hiện Kế hoạch số 5/KH-UBND, Sở yêu cầu:", True, None),
    (" về kho lưu trữ, số 6/2025/QĐ-UBND về phí sao lục", True, "kho lưu trữ"),
    (" về kho lưu trữ và Công điện số 7/CĐ-UBND về bão;", True, "kho lưu trữ"),
    (
        " sửa đổi Quyết định số 5/QĐ-UBND và Quyết định số 6/QĐ-UBND;",
        True,
        "sửa đổi Quyết định số 5/QĐ-UBND và Quyết định số 6/QĐ-UBND",
    ),
    (" về kho lưu trữ được sửa đổi, bổ sung bởi Thông tư số 7/2024/TT-BNV;", True, "kho lưu trữ"),
    (
        " hướng dẫn Nghị định số 5/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 6/2024/NĐ-CP;",
        True,
        "hướng dẫn Nghị định số 5/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 6/2024/NĐ-CP",
    ),
    (
        " hướng dẫn Nghị định số 5/2020/NĐ-CP được sửa đổi, bổ sung bởi Thông tư số 7/2024/TT-BNV;",
        True,
        "hướng dẫn Nghị định số 5/2020/NĐ-CP",
    ),
    (" về kho lưu trữ và được thay thế bởi Quyết định số 7/QĐ-SNV;", True, "kho lưu trữ"),
    (" về kho lưu trữ và Kế hoạch kiểm tra số 7/KH-SNV;", True, "kho lưu trữ"),
    (
        " thực hiện Nghị định số 5/2020/NĐ-CP và Thông tư liên tịch số 6/2020/TTLT-BNV-BTC;",
        True,
        "thực hiện Nghị định số 5/2020/NĐ-CP và Thông tư liên tịch số 6/2020/TTLT-BNV-BTC",
    ),
    (" về kho lưu trữ, trong đó nêu rõ ba việc.", True, "kho lưu trữ"),
    (" về kho lưu trữ, nhưng chưa nêu mức phí.", True, "kho lưu trữ"),
    (" về kho lưu trữ, nội dung cụ thể như sau:", True, "kho lưu trữ"),
    (" về kho lưu trữ đã quy định rõ mức phí.", True, "kho lưu trữ"),
    (" về kho lưu trữ và Sở Nội vụ đã ban hành Hướng dẫn.", True, "kho lưu trữ"),
    (" về hồ sơ mà Sở Nội vụ đã ban hành;", True, "hồ sơ mà Sở Nội vụ đã ban hành"),
    (" về kho lưu trữ và các văn bản hướng dẫn của Sở Nội vụ;", True, "kho lưu trữ"),
    ("\nvề sắp xếp\n\nkho lưu trữ;", True, "sắp xếp kho lưu trữ"),
    ("\nvề sắp xếp kho\n\nCác phòng lập sổ.", True, "sắp xếp kho"),
    (
        " công bố thủ tục hành chính mới; thủ tục hành chính bị bãi bỏ về lưu trữ;",
        True,
        "công bố thủ tục hành chính mới; thủ tục hành chính bị bãi bỏ về lưu trữ",
    ),
    (" về; Kế hoạch", True, None),
    (" (bản đính kèm) về kho lưu trữ;", True, "kho lưu trữ"),
    (" (bản đính kèm) quy định về phí;", True, None),
    (" quy định cụ thể tại phụ lục;", True, None),
    (" quy\nđịnh: phí sao lục là hai nghìn đồng.", True, None),
    (" về phí sao lục (2021-2025) của tỉnh;", True, "phí sao lục (2021-2025) của tỉnh"),
    (" về mạng diện rộng (WAN) của tỉnh;", True, "mạng diện rộng (WAN) của tỉnh"),
    (" về việc phê duyệt “Hướng dẫn lưu trữ A (H7)”;", True, "phê duyệt “Hướng dẫn lưu trữ A (H7)”"),
    (" về việc phê duyệt “Hướng dẫn lưu trữ (kèm theo);", True, "phê duyệt “Hướng dẫn lưu trữ"),
    (" về phí sao lục (PSL), các phòng lập sổ.", True, "phí sao lục"),
    (" về phí sao lục (sau đây gọi là Đề án);", True, "phí sao lục"),
    (
        " về hoạt động của Sở Văn hóa, Thể thao và Du lịch, UBND tỉnh yêu cầu:",
        True,
        "hoạt động của Sở Văn hóa, Thể thao và Du lịch",
    ),
    (" về phí sao lục giao Bộ Nội vụ chủ trì lập biểu mẫu.", True, "phí sao lục"),
    (" về lập kho và giao Sở Nội vụ chủ trì;", True, "lập kho và giao Sở Nội vụ chủ trì"),
    (" về phân công, giao Sở Nội vụ chủ trì;", True, "phân công, giao Sở Nội vụ chủ trì"),
    (" phê duyệt chủ trương giao Sở Nội vụ quản lý kho.", True, "phê duyệt chủ trương giao Sở Nội vụ quản lý kho"),
    (" về văn thư đề ra mục tiêu nộp lưu đúng hạn.", True, "văn thư"),
    (" về các mục tiêu đề ra trong năm;", True, "các mục tiêu đề ra trong năm"),
    (" về phí sao lục, trong đó giao Sở Nội vụ lập biểu mẫu.", True, "phí sao lục"),
    (" về phí sao lục, các cơ quan, đơn vị đã quán triệt.", True, "phí sao lục"),
    (" sửa đổi Thông tư số: 5/2020/TT-BNV;", True, "sửa đổi Thông tư số: 5/2020/TT-BNV"),
    (
        " thay thế Thông tư liên tịch số 5 của liên Bộ: Nội vụ - Tài chính về phí;",
        True,
        "thay thế Thông tư liên tịch số 5 của liên Bộ: Nội vụ - Tài chính về phí",
    ),
    (" về chuyển đổi số: các phòng lập sổ.", True, "chuyển đổi số"),
    (" về chuyển đổi số:\n1. Lập sổ 5/2025.", True, "chuyển đổi số"),
    (" về mưa bão, tiếp theo Công điện số 12/CĐ-UBND ngày 05/3/2025, Sở yêu cầu:", True, "mưa bão"),
    (" về các bước tiếp theo Công văn số 12/UBND-NC;", True, "các bước tiếp theo Công văn số 12/UBND-NC"),
    (" về phí sao lục, nay là phí khai thác.", True, "phí sao lục"),
    (" về lịch trực\nLào Cai, ngày 03 tháng 4 năm 2025", True, "lịch trực"),
    (" quy định về kho lưu trữ gồm: Điều 5;", True, "quy định về kho lưu trữ"),
    (" về biểu mẫu kho bằng Phụ lục I của Quyết định này.", True, "biểu mẫu kho"),
    (" về biểu mẫu kho tương ứng với Phụ lục III ban hành kèm theo Thông tư này.", True, "biểu mẫu kho"),
    (" về trả phí sao lục bằng tiền mặt.", True, "trả phí sao lục bằng tiền mặt"),
    (" quy định về kho, các Nghị định sửa đổi Nghị định số 5/1999/NĐ-CP;", True, "quy định về kho"),
    (" quy định về kho, các Nghị định hướng dẫn và phí;", True, "quy định về kho, các Nghị định hướng dẫn và phí"),
    (" về quản lý kho, công văn số 14-NV/VP ngày 05/3/1978 về phí", True, "quản lý kho"),
    (" về quản lý kho và quyết định số 5-NV/QĐ ngày 05/3/1978 về phí", True, "quản lý kho"),
    (" về quản lý kho, công văn đến và đi;", True, "quản lý kho, công văn đến và đi"),
    (" qui định về kho lưu trữ;", True, "qui định về kho lưu trữ"),
    (", kỳ họp thứ 6 về kho lưu trữ;", True, "kho lưu trữ"),
    (
        " sửa đổi một số điều của các nghị định về kho và Nghị định số 7/2010/NĐ-CP về phí sao lục;",
        True,
        "sửa đổi một số điều của các nghị định về kho và Nghị định số 7/2010/NĐ-CP về phí sao lục",
    ),
    (
        " sửa đổi một số điều của các nghị định về kho và Nghị định số 7/2010/NĐ-CP ngày 05/3/2010 về phí sao lục;",
        True,
        "sửa đổi một số điều của các nghị định về kho",
    ),
    (" về lịch trực\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", True, "lịch trực"),
    (' "Về việc đặt tên kho lưu trữ";', True, "đặt tên kho lưu trữ"),
    (" “Ban hành Quy định về\nphí sao lục”.", True, "Ban hành Quy định về phí sao lục"),
    (" «V/v sắp xếp kho lưu trữ .»", True, "sắp xếp kho lưu trữ"),
    (' "Về việc đặt tên kho lưu trữ";', False, "đặt tên kho lưu trữ"),
    (" “Ban hành Quy định về phí sao lục”.", False, None),
    (' "về việc dọn kho", các phòng', False, "dọn kho"),
    (' "Về việc ban hành Quy chế "kho mở" tại xã", các phòng', True, 'ban hành Quy chế "kho mở" tại xã'),
    (" “về việc nộp sổ kho” bằng cụm từ “về việc gửi sổ kho”.", True, None),
    (" “ban hành mẫu sổ kho” thành “mẫu mới”.", True, None),
    (" “3. Về việc đặt tên kho lưu trữ”.", True, None),
    (" “Kho lưu trữ là nơi giữ tài liệu”.", True, None),
    (" về mở kho lưu trữ, đồng thời nhấn mạnh các việc sau:", True, "mở kho lưu trữ"),
    (" về mở kho lưu trữ, đồng thời bãi bỏ phí sao lục;", True, "mở kho lưu trữ, đồng thời bãi bỏ phí sao lục"),
    (" về mở kho lưu trữ, kèm theo Tờ trình 33/TTr-SNV và nêu rõ:", True, "mở kho lưu trữ"),
    (
        " hướng dẫn Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân.",
        True,
        "hướng dẫn Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân",
    ),
    (" về phí sao lục, trừ quy định tại khoản 5 Điều 7;", True, "phí sao lục"),
    (" về phí sao lục, trừ Điều 7 và Điều 8.", True, "phí sao lục"),
    (" về miễn phí sao lục, trừ hồ sơ mật;", True, "miễn phí sao lục, trừ hồ sơ mật"),
    (" về giám sát của Hội đồng nhân dân, Ủy ban nhân dân xã lập sổ.", True, "giám sát của Hội đồng nhân dân"),
]


@pytest.mark.parametrize(("follows", "whole", "title"), FOLLOWS)
def test_a_subject_ends_where_the_sentence_goes_on(follows: str, whole: bool, title: str | None) -> None:
    assert title_after(follows, 0, len(follows), whole=whole) == title


@pytest.mark.parametrize(
    ("follows", "title"),
    [
        (" hướng dẫn lưu trữ quy định về phí sao lục như sau:", "hướng dẫn lưu trữ"),
        (" quy định về phí sao lục:", "quy định về phí sao lục"),
        (" về phí sao lục và khoản 2 Điều 4 Thông tư số 5/2020/TT-BNV;", "phí sao lục"),
        (
            " ban hành Quy chế lưu trữ và quy định trách nhiệm của các kho;",
            "ban hành Quy chế lưu trữ và quy định trách nhiệm của các kho",
        ),
        (" sửa đổi Nghị định quy định về phí sao lục:", "sửa đổi Nghị định quy định về phí sao lục"),
    ],
)
def test_what_a_part_of_the_document_says_is_not_its_subject(follows: str, title: str) -> None:
    assert title_after(follows, 0, len(follows), whole=True, of_part=True) == title


def test_who_acts_with_another_one_is_of_the_subject() -> None:
    for joint in ("phối hợp lưu trữ giữa Sở Nội vụ", "sao lục tài liệu do Bộ Nội vụ"):
        subject = f"{joint} và Công an tỉnh đã ký"
        assert title_after(f" về {subject};", 0, len(subject) + 5, whole=True) == subject


def test_in_a_line_of_grounds_nobody_acts_behind_a_comma_of_the_subject(titles) -> None:
    ground = "Căn cứ Thông tư số 4/2018/TT-BNV ngày 04/6/2018 hướng dẫn tổ chức của Sở Nội vụ, Phòng Nội vụ, Thông tư số 5/2018/TT-BNV về kho;"
    for line in (ground, f"- {ground}"):
        assert titles(line) == ["hướng dẫn tổ chức của Sở Nội vụ, Phòng Nội vụ", "kho"]


def test_a_subject_in_the_grounds_may_have_parts_behind_semicolons(titles) -> None:
    ground = "Căn cứ Thông tư số 4/2018/TT-BNV quy định về kho lưu trữ; xây dựng danh mục kho; quản lý phí sao lục"
    assert titles(f"{ground};") == ["quy định về kho lưu trữ; xây dựng danh mục kho; quản lý phí sao lục"]
    assert titles(f"{ground} theo Thông tư số 5/2018/TT-BNV;")[0] == "quy định về kho lưu trữ; xây dựng danh mục kho"
    assert titles(f"Thực hiện {ground.removeprefix('Căn cứ ')};") == ["quy định về kho lưu trữ"]


def test_the_details_of_a_law_are_a_part_of_a_subject_behind_a_semicolon(titles) -> None:
    subject = "quy định về phân cấp kho lưu trữ; quy định chi tiết một số điều của Luật Lưu trữ"
    assert titles(f"Căn cứ Nghị định số 4/2018/NĐ-CP {subject};")[0] == subject


def test_to_whom_a_regime_applies_is_a_part_of_a_subject_but_where_another_document_says_so(titles) -> None:
    ground = "Căn cứ Thông tư số 4/2018/TT-BNV quy định về kho lưu trữ; chế độ đối với người giữ kho tại xã"
    assert titles(f"{ground};") == ["quy định về kho lưu trữ; chế độ đối với người giữ kho tại xã"]
    assert titles(f"{ground} theo Công văn số 5/SNV-VP;")[0] == "quy định về kho lưu trữ"


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Kế hoạch hành động số 24/KH-UBND ngày 01/7/2014 của UBND tỉnh về dọn kho", "dọn kho"),
        ("Quyết định về việc dọn kho số 24/QĐ-UBND ngày 01/7/2014, hướng dẫn của Sở Nội vụ", "về việc dọn kho"),
        ("Quy chế giữ kho số 24/QC-UBND ngày 01/7/2014 ban hành kèm theo Quyết định số 7/QĐ-UBND", "giữ kho"),
        ("Bổ sung vào Quyết định số 24/QĐ-UBND ngày 01/7/2014 của UBND tỉnh “Quy định về thẻ kho” sau Điều 2", None),
        ("Kế hoạch dọn kho số 24/KH-UBND ngày 01/7/2014 của UBND tỉnh", "dọn kho"),
        ("Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024 quy định về hủy tài liệu", "Lưu trữ"),
    ],
)
def test_what_follows_tells_the_title_before_what_stands_between_type_and_number_but_of_a_law(
    titles, printed: str, title: str | None
) -> None:
    assert titles(f"Căn cứ {printed};")[0] == title


@pytest.mark.parametrize("other", ["quy định của UBND tỉnh", "kiểm tra kho tại các phòng", "quy định của pháp luật"])
def test_another_ground_behind_a_semicolon_is_no_part_of_a_subject(titles, other: str) -> None:
    assert titles(f"Căn cứ Thông tư số 4/2018/TT-BNV quy định về kho lưu trữ; {other};") == ["quy định về kho lưu trữ"]
    parts = "công bố thủ tục mới; sửa đổi thủ tục lưu trữ của Bộ Nội vụ"
    assert titles(f"Căn cứ Quyết định số 4/QĐ-BNV ngày 05/3/2025 {parts};") == [parts]


@pytest.mark.parametrize(
    "other", ["Hướng dẫn số 5/HD-SNV", "Chương trình số 5-CTr/TU", "Biên bản 5/BB-SXD", "Đề án số 5/ĐA-UBND"]
)
def test_in_a_ground_a_subject_ends_before_the_next_document_of_any_type(titles, other: str) -> None:
    ground = "Căn cứ Quyết định số 12/QĐ-SNV ngày 05/3/2025 về chuyển đổi số"
    assert titles(f"{ground}, {other} ngày 06/3/2025;")[0] == "chuyển đổi số"
    assert titles(f"{ground}, Phương án 06, kho lưu trữ;")[0] == "chuyển đổi số, Phương án 06, kho lưu trữ"


def test_a_subject_names_nothing_that_is_later_than_its_document(titles) -> None:
    text = "Thực hiện Công văn số 12/SNV-VP ngày 05/3/2025 về thực hiện Công văn số 7/BNV-VP ngày 01/3/2025"
    earlier = "Công văn số 8/BNV-VP ngày 02/3/2025"
    assert titles(f"{text} và {earlier}.")[0] == f"thực hiện Công văn số 7/BNV-VP ngày 01/3/2025 và {earlier}"
    later = "Công văn số 13/SNV-VP ngày 06/3/2025"
    assert titles(f"{text} và {later}.")[0] == "thực hiện Công văn số 7/BNV-VP ngày 01/3/2025"


def test_a_subject_is_over_where_its_item_of_a_list_is_over(titles) -> None:
    text = """Các văn bản đã rà soát:
- 1 Thông tư số 12/2010/TT-BTC ngày 20/01/2010 về phí sao lục
- 2 Quyết định số 317/QĐ-STC ngày 04/3/2011 quy định về kho lưu trữ
3. Công văn số 318/STC-VP ngày 05/3/2011 về lịch trực
------------"""
    assert titles(text) == ["phí sao lục", "quy định về kho lưu trữ", "lịch trực"]


def test_in_a_table_the_subject_is_the_cell_beside(titles) -> None:
    text = """Số: 15/BC-STC

BÁO CÁO
Kết quả rà soát văn bản

Sở Tài chính báo cáo như sau:
STT\tVăn bản\tTên gọi\tLý do
1\tNghị quyết số 02/2020/NQ-HĐND ngày 07/7/2020\tQuy định mức thu phí sao lục\tĐã có văn bản thay thế
2\tQuyết định số 28/2019/QĐ-UBND ngày 02/8/2019\tVề quản lý kho lưu trữ\tKhông còn phù hợp"""
    assert titles(text) == ["Quy định mức thu phí sao lục", "quản lý kho lưu trữ"]


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


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("về “Tiếp tục đổi mới”, công tác lưu trữ đã khá hơn.", "“Tiếp tục đổi mới”"),
        ("về “Tiếp tục đổi mới” công tác lưu trữ; các phòng rà soát.", "“Tiếp tục đổi mới” công tác lưu trữ"),
        ("về “Thi đua”, “Khen thưởng” trong lưu trữ; các phòng rà soát.", "“Thi đua”, “Khen thưởng” trong lưu trữ"),
        ("về tiết kiệm, và căn cứ tình hình kho, Sở yêu cầu:", "tiết kiệm"),
        ("về rà soát và báo cáo số liệu mượn hồ sơ; các phòng lưu ý.", "rà soát và báo cáo số liệu mượn hồ sơ"),
        ("về kho mới và kế hoạch số hóa sổ mượn.", "kho mới và kế hoạch số hóa sổ mượn"),
    ],
)
def test_a_title_ends_with_its_quotation_marks_and_before_another_ground(titles, printed: str, title: str) -> None:
    assert titles(f"Thực hiện Nghị quyết số 12-NQ/TU ngày 03/3/2020 {printed}") == [title]


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("1. Các phòng báo cáo kết quả thực hiện Công văn số 77/UBND-NC về Sở Nội vụ chậm nhất ngày 08/5/2025.", None),
        ("1. Gửi số liệu theo Công văn số 77/UBND-NC về Văn phòng Sở trong 03 ngày làm việc.", None),
        ("1. Báo cáo việc thực hiện Công văn số 77/UBND-NC ngày 02/3/2025 về Sở để tổng hợp.", None),
        ("1. Gửi lại Công văn số 77/UBND-NC ngày 02/3/2025 về Phòng khám lưu động.", "Phòng khám lưu động"),
        ("1. Gửi lại Kế hoạch số 77/KH-UBND ngày 02/3/2025 về Phòng, chống đuối nước.", "Phòng, chống đuối nước"),
        ("1. Báo cáo việc thực hiện Nghị quyết số 7/NQ-HĐND về Hội đồng trẻ em.", "Hội đồng trẻ em"),
        ("1. Báo cáo kết quả thực hiện Công văn số 77/UBND-NC ngày 02/3/2025 về lịch trực.", "lịch trực"),
        ("1. Thực hiện Công văn số 77/UBND-NC ngày 02/3/2025 về Văn phòng một cửa xã.", "Văn phòng một cửa xã"),
    ],
)
def test_to_whom_a_report_is_sent_is_no_title(
    item: str, title: str | None, titles: Callable[[str], list[str | None]]
) -> None:
    assert titles(item) == [title]


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("hướng dẫn thực hiện một số quy định về thuê kho,", "hướng dẫn thực hiện một số quy định về thuê kho"),
        ("ban hành các quy định về mượn hồ sơ tại kho tỉnh;", "ban hành các quy định về mượn hồ sơ tại kho tỉnh"),
        ("hướng dẫn lưu trữ quy định về lệ phí đọc như sau: “1. A.”", "hướng dẫn lưu trữ"),
    ],
)
def test_the_rules_that_a_title_names_are_not_what_a_part_says(printed: str, title: str) -> None:
    assert title_after(f" {printed}", 0, len(printed) + 1, whole=True, of_part=True) == title


def test_a_title_that_puts_one_form_for_another_names_both(titles) -> None:
    named = "Quyết định số 15/QĐ-SNV ngày 12/4/2025 của Sở Nội vụ"
    assert titles(f"Thực hiện {named} về việc thay thế Mẫu số 01 bằng Mẫu số 02 của sổ mượn.") == [
        "thay thế Mẫu số 01 bằng Mẫu số 02 của sổ mượn"
    ]
    assert titles(f"Thay thế Mẫu số 01 {named} về sổ mượn bằng Mẫu số 02 dưới đây.") == ["sổ mượn"]


def test_to_whom_a_letter_went_stands_before_its_title(titles) -> None:
    letter = "Ngày 05/6/2025, Sở Nội vụ có Văn bản số 77/SNV-VP gửi các sở, ngành, UBND xã về việc mượn hồ sơ."
    assert titles(letter) == ["mượn hồ sơ"]
    assert titles("Sở có Văn bản số 77/SNV-VP gửi UBND xã; về việc mượn kho, Sở trả lời sau.") == [None]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        (
            "về phê duyệt Đề án kho lưu trữ và xét đề nghị của Chánh Văn phòng, Sở yêu cầu",
            "phê duyệt Đề án kho lưu trữ",
        ),
        ("về xét tuyển và xét thăng hạng, Sở yêu cầu", "xét tuyển và xét thăng hạng"),
        ("về nâng cao ý thức của cán bộ, Nhân dân.", "nâng cao ý thức của cán bộ, Nhân dân"),
        ("về mượn hồ sơ\n                                   12\n\n   - Lập danh mục.", "mượn hồ sơ"),
    ],
)
def test_a_title_ends_before_other_grounds_and_the_number_of_a_page(said: str, title: str, titles) -> None:
    assert titles(f"Thực hiện Quyết định số 77/QĐ-UBND ngày 02/3/2025 của UBND tỉnh {said}") == [title]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        (
            "Khoản 2 và khoản 6 Điều 21 Nghị định số 26/2024/NĐ-CP của Chính phủ quy định các nơi được miễn lập hồ sơ.",
            None,
        ),
        ("Điều 5 Nghị định số 26/2024/NĐ-CP quy định về phí đọc hồ sơ.", "quy định về phí đọc hồ sơ"),
        (
            "Theo Điều 5 Nghị định số 26/2024/NĐ-CP quy định mức phí đọc hồ sơ.",
            "quy định mức phí đọc hồ sơ",
        ),
    ],
)
def test_what_a_part_of_a_document_lays_down_is_not_the_title_of_the_whole(
    said: str, title: str | None, titles
) -> None:
    assert titles(said) == [title]


def test_how_soon_a_telegram_must_arrive_is_not_its_title(titles) -> None:
    telegram = "Căn cứ Công điện {} số 12/CĐ-UBND ngày 02/3/2025 của UBND tỉnh về việc ứng phó bão;"
    assert titles(telegram.format("khẩn")) == titles(telegram.format("hỏa tốc")) == ["ứng phó bão"]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("về phòng, chống lũ, yêu cầu các trạm trực ban.", "phòng, chống lũ"),
        ("về phòng, chống lũ, đề nghị Sở Y tế trực ban.", "phòng, chống lũ"),
        ("về tiêu chuẩn, yêu cầu kỹ thuật của trạm đo mưa.", "tiêu chuẩn, yêu cầu kỹ thuật của trạm đo mưa"),
        ("về phí đo mưa và các Thông tư hướng dẫn.", "phí đo mưa"),
    ],
)
def test_a_title_ends_before_what_is_asked_and_the_circulars_that_guide_it(said: str, title: str, titles) -> None:
    assert titles(f"Thực hiện Quyết định số 77/QĐ-UBND ngày 02/3/2025 của UBND tỉnh {said}") == [title]
