"""What may stand between a reference and its title, and with which words that opens."""

import pytest

from luocdo.extract.references.subject_lines import title_after

# (what follows the reference, whether it says date or issuer, title)
FOLLOWS = [
    (" về Về việc thuê kho;", True, "thuê kho"),
    (" của XNTD Minh Hà về việc thuê kho;", True, "thuê kho"),
    (" - Trưởng nhóm sao lục về việc thuê kho;", True, "thuê kho"),
    (" tại Huế về việc thuê kho;", True, "thuê kho"),
    (" tại Khoản 2 về việc thuê kho;", True, None),
    (" của Xí nghiệp Minh Hà về cơ bản đã nêu rõ;", True, None),
    (" vềviệc thuê kho;", True, "thuê kho"),
    (", Hướng dẫn số 12/HD-SNV;", True, None),
    (" bổ sung số 12 hộ nghèo;", True, "bổ sung số 12 hộ nghèo"),
    (", ban hành trước ngày 31/12/2025;", True, None),
    (" hỏi về việc thuê kho;", True, "thuê kho"),
    (" (Việt Nam) hỏi về thuê kho;", True, "thuê kho"),
    (
        " (mã số thuế 0101234567, địa chỉ tại số 12 đường Kho Muối, phường Hòa Lạc, thành phố Huế) về thuê kho;",
        True,
        "thuê kho",
    ),
    (", giao các phòng lập sổ trước ngày 15/4/2025.", True, None),
    (", ban hành Quy chế tiếp công dân;", True, "ban hành Quy chế tiếp công dân"),
    (" (cũ) ban hành Quy chế tiếp công dân;", True, "ban hành Quy chế tiếp công dân"),
    (" (trước sắp xếp) quy định phí sao lục;", True, "quy định phí sao lục"),
    (" trước đây quy định phí sao lục;", True, "quy định phí sao lục"),
    (" của Chính phủ quy định về nội quy kho;", True, "quy định về nội quy kho"),
    (" của Chính phủ và nội quy kho;", True, None),
    (" - Phòng Nội vụ chủ trì về việc thuê kho.", True, None),
    (" tại Hội nghị tổng kết đã quán triệt về tổ chức bộ máy.", True, None),
    (", hủy bỏ Quyết định số 14/QĐ-UBND ngày 05/3/2024", True, None),
    (" khóa VII, kỳ họp thứ 5 về nội quy kho;", True, "nội quy kho"),
    (" Khóa VII, Kỳ họp thứ mười hai về nội quy kho;", True, "nội quy kho"),
    (" Khóa VII, nhiệm kỳ 2021 - 2026, kỳ họp chuyên đề lần thứ 2 về nội quy kho;", True, "nội quy kho"),
    (" khóa VII - kỳ họp thứ năm quy định phí sao lục;", True, "quy định phí sao lục"),
    (" khóa VII tại kỳ họp thứ 5 về nội quy kho;", True, "nội quy kho"),
    (" khóa VII tại kỳ họp thứ 5 đã xem xét báo cáo về kho;", True, None),
    (" Khóa đào tạo thứ hai về lưu trữ;", True, None),
    (" sửa đổi, bổ sung bởi Thông tư khác", True, None),
    (" việc ban hành Quy chế lưu trữ số;", True, "ban hành Quy chế lưu trữ số"),
    (" việc ban hành các biểu mẫu là cần thiết.", True, None),
    (" (bản đính kèm) về kho lưu trữ;", True, "kho lưu trữ"),
    (" (bản đính kèm) quy định về phí;", True, None),
    (" quy định cụ thể tại phụ lục;", True, None),
    (" khóa XII về kho lưu trữ;", True, "kho lưu trữ"),
    (" 6 khóa XII về kho lưu trữ;", True, "kho lưu trữ"),
    (" trình Chính phủ về dự thảo Nghị định về kho;", True, "dự thảo Nghị định về kho"),
    (" trình hồ sơ về Sở Nội vụ;", True, None),
    (" trình bày quan điểm về Đề án kho, Sở báo cáo.", True, None),
    (" phê chuẩn ngày 10/12/2024;", True, None),
    (" phê duyệt, các phòng lập sổ.", True, None),
    (" phê duyệt, công bố kết quả thi;", True, "phê duyệt, công bố kết quả thi"),
    (" phê chuẩn dự toán kho;", True, "phê chuẩn dự toán kho"),
    (" thông qua Đề án kho lưu trữ;", True, "thông qua Đề án kho lưu trữ"),
    (" thông qua tại kỳ họp thứ 7;", True, None),
    (" thông qua ngày 10/12/2024;", True, None),
    (" (khóa XII) về kho lưu trữ;", True, "kho lưu trữ"),
    (" giữa Bộ Tài chính và Bộ Nội vụ hướng dẫn nội quy kho;", True, "hướng dẫn nội quy kho"),
    (" giữa Tòa án tỉnh và Sở Nội vụ chưa quy định về nội quy kho;", True, None),
    (" phê duyệt “Đề án kho; bến (2021 - 2025)”;", True, "phê duyệt “Đề án kho; bến (2021 - 2025)”"),
    (" ban hành “quyền thuê kho” theo luật.", True, None),
    (" (NNMT) ban hành Quy chế kho;", True, "ban hành Quy chế kho"),
    (" (sau đây gọi là Bộ) ban hành Quy chế kho;", True, None),
    (", kỳ họp thứ 6 về kho lưu trữ;", True, "kho lưu trữ"),
]


@pytest.mark.parametrize(("follows", "whole", "title"), FOLLOWS)
def test_a_title_opens_behind_what_is_said_of_its_writer_and_no_verb_that_tells_where_opens_one(
    follows: str, whole: bool, title: str | None
) -> None:
    assert title_after(follows, 0, len(follows), whole=whole) == title
