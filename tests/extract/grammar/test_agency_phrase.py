"""Where the name of an agency ends in a sentence."""

import pytest

from luocdo.extract.grammar.agency_phrase import agency_end, joint_agencies_end

# (the name, how the sentence goes on)
NAMES = [
    ("Ban Chỉ đạo phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh", ", các sở rà soát."),
    ("Ban Chỉ đạo cải cách hành chính, chuyển đổi số tỉnh", " về kiểm tra cuối năm."),
    ("Trung ương", " hội nhập quốc tế."),
    ("Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực", "."),
    ("Ban Chỉ đạo quốc gia về khoa học, công nghệ và chuyển đổi số", " (sau đây gọi là Ban)."),
    ("Ban Chỉ đạo Trung ương về chuyển đổi số", " về việc sơ kết năm."),
    ("Ban Chỉ đạo Quốc gia về Phòng thủ dân sự", " (sao gửi công điện)."),
    ("Văn phòng Thường trực Ban Chỉ đạo quốc gia về tìm kiếm cứu nạn", ", các xã trực đêm."),
    ("Ban Chỉ đạo Trung ương", " về đẩy mạnh số hóa, liên thông hồ sơ."),
    ("Ban Chỉ đạo Trung ương", " về sơ kết việc thực hiện Nghị quyết."),
    ("Thanh tra tỉnh", " chuyển đơn phản ánh của ông Lò Văn Pán."),
    ("Ban Chỉ đạo sắp xếp, tổ chức lại trường học", "; Sở rà soát."),
    ("Ban Chỉ đạo chuyển đổi số", ", yêu cầu các phòng rà soát."),
    ("Ban Chỉ đạo chuyển đổi số", ", các sở rà soát hồ sơ, gửi Sở."),
    ("Tỉnh ủy", " thành các nhóm việc."),
    ("Ủy ban nhân dân (UBND) tỉnh", ", các sở rà soát."),
    ("Ủy ban nhân dân", " (UBND) có Công văn."),
    ("BTV Tỉnh ủy Sơn La", " về kho."),
    ("Cục Hải quan Lào Cai", " về kho ngoại quan."),
    ("Bảo hiểm xã hội Sơn La", " hướng dẫn các đơn vị."),
    ("Thanh tra tỉnh Sơn La", " cùng nhau lập biên bản."),
    ("UBND thành phố Móng Cái", "\n\nII. Kết quả năm 2020"),
    ("Ban Xây dựng Đảng", "\n\nThống nhất phương án sáp nhập các tổ."),
    ("Trung tâm Y tế", "\n \n  Tập huấn cho nhân viên trạm."),
    ("Liên minh HTX Việt Nam", " hướng dẫn các đơn vị."),
    ("Ban Chỉ đạo Chương trình mục tiêu quốc gia giảm nghèo tỉnh", " về rà soát chợ."),
    ("Ban Chỉ đạo các Chương trình mục tiêu quốc gia", ", Sở báo cáo."),
    ("Sở Công Thương", " trình UBND tỉnh chương trình chợ."),
    ("Ban Chỉ đạo chuyển đổi số", " trình chương trình năm."),
    ("Ban Chỉ đạo tỉnh", " về kiểm tra, giám sát chợ."),
    ("Ban Chỉ đạo 389 tỉnh", ", kiểm tra các chợ."),
    ("Trung tâm Chuyển đổi số", " số 12/KH-CĐS."),
    ("Liên hiệp Hợp tác xã Nông nghiệp Xanh Đồng Tháp", " về đại hội."),
    ("NHNN Chi nhánh tỉnh Lào Cai", " về nợ xấu."),
    ("NHNN Chi nhánh Lào Cai", " về nợ xấu."),
    ("KTNN chuyên ngành III", " về nợ xấu."),
    ("Bộ Chính trị, Ban Bí thư", " về chế độ."),
    ("Bộ Giao thông và Bưu điện", " về đường thư."),
    ("UBND TP", " Lê Thị Thu An đã ký ban hành Chỉ thị."),
    ("UBND thành phố Lê Chân", ", đã có báo cáo."),
    ("Phòng Kinh tế, Hạ tầng và Đô thị", " về việc vá đường."),
    ("Trung tâm Văn hóa, Thể thao và Truyền thông huyện Kỳ Sơn", " về hội thi."),
    ("Chi cục Quản lý chất lượng Nông, Lâm sản và Thủy sản", " số 12/CCQLCL-CL."),
    ("Vụ Tổ chức, cán bộ và đào tạo Bộ Nội vụ", " ngày 02/4/2025."),
    ("Phòng Giám sát, kiểm tra và xử lý sau thanh tra", ", các đội nộp hồ sơ."),
    ("Cục Quản lý, giám sát chính sách thuế, phí và lệ phí", " hướng dẫn thu phí."),
    ("Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ Công an tỉnh", " về diễn tập."),
    ("Cục Quản lý Khám, chữa bệnh", " về giường bệnh."),
    ("Ban Quản lý dự án công trình giao thông", " về tiến độ."),
    ("Vụ Kế hoạch", ", Vụ Pháp chế và Văn phòng về dự thảo."),
    ("Phòng Nội vụ", ", công chức xã và các thôn về việc họp."),
    ("Chi cục Thủy lợi", ", kiểm tra và gia cố mái đê."),
    ("Ban Quản lý rừng phòng hộ", ", tuần tra và đóng mốc ranh giới."),
    ("Phòng Nội vụ", ", Đồng Nai và Cần Thơ về việc họp."),
]


@pytest.mark.parametrize(("name", "rest"), NAMES, ids=[name for name, _ in NAMES])
def test_a_name_goes_on_over_its_tasks_and_no_further(name, rest):
    assert agency_end(f"{name}{rest}", 0) == len(name)


def test_a_body_that_is_named_by_its_tasks_ends_before_what_another_one_says():
    name = "Ban Chỉ đạo Trung ương về phòng, chống thiên tai"
    assert agency_end(f"{name} và ý kiến chỉ đạo của Chủ tịch UBND tỉnh", 0) == len(name)
    assert agency_end(f"{name} và tìm kiếm cứu nạn, các xã", 0) == len(f"{name} và tìm kiếm cứu nạn")


def test_in_a_list_of_ministries_one_without_its_kind_is_no_office_of_a_place():
    assert joint_agencies_end("Bộ Tài chính, Công an và Y tế về quỹ", 0) == len("Bộ Tài chính, Công an và Y tế")
    assert joint_agencies_end("Bộ Tài chính, Công an tỉnh chủ trì rà soát", 0) == len("Bộ Tài chính")
