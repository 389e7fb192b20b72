"""The subject that follows a reference, and the clause that only looks like one."""

import pytest

from luocdo.extract.references.subject_lines import title_after

# (what follows the reference, whether it says date or issuer, title)
FOLLOWS = [
    (" về việc kiểm tra công vụ; Kế hoạch", False, "kiểm tra công vụ"),
    (" quy định về công tác văn thư.", False, "quy định về công tác văn thư"),
    (" tổ chức lập và trình duyệt hồ sơ.", False, None),
    (" triển khai chiến dịch làm sạch dữ liệu;", True, "triển khai chiến dịch làm sạch dữ liệu"),
    (" về các trường hợp nộp bổ sung thì người nộp được hoàn lại.", True, "các trường hợp nộp bổ sung"),
    (" quy định về phí sao lục, được sửa đổi tại Thông tư khác.", True, "quy định về phí sao lục"),
    (" về phí sao lục hết hiệu lực từ ngày đó.", True, "phí sao lục"),
    (" về phí sao lục như sau:", True, "phí sao lục"),
    (" về rà soát phí, báo cáo UBND tỉnh trước ngày 15/4/2025.", True, "rà soát phí"),
    (" về kiểm tra, báo cáo công tác văn thư.", True, "kiểm tra, báo cáo công tác văn thư"),
    (" về phí sao lục sau khi thống nhất với Sở Tài chính.", True, "phí sao lục"),
    (" về rà soát phí sao lục và tình hình thực tế của xã, Sở yêu cầu:", True, "rà soát phí sao lục"),
    (" về chế độ công tác phí và các văn bản pháp luật có liên quan;", True, "chế độ công tác phí"),
    (" việc ban hành Quy chế lưu trữ số;", True, "ban hành Quy chế lưu trữ số"),
    (" việc ban hành các biểu mẫu là cần thiết.", True, None),
    ("\n\nThực hiện Kế hoạch số 5/KH-UBND, Sở yêu cầu:", True, None),
    (" về lịch trực\nLào Cai, ngày 03 tháng 4 năm 2025", True, "lịch trực"),
    (" về lịch trực\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", True, "lịch trực"),
]


@pytest.mark.parametrize(("follows", "whole", "title"), FOLLOWS)
def test_a_subject_ends_where_the_sentence_goes_on(follows: str, whole: bool, title: str | None) -> None:
    assert title_after(follows, 0, whole=whole) == title
