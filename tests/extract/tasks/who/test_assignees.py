"""Who is ordered by an item, in which role, and where his name ends."""

import pytest

import luocdo
from luocdo.extract.model import Document, Task

LETTER = Document(type="Công văn", date="2025-03-10", issuer="Sở Nội vụ tỉnh Cao Bằng", province="Cao Bằng")
PLAN = LETTER.model_copy(update={"type": "Kế hoạch"})
LEAD = "Thực hiện Công văn số 204/UBND-NC ngày 03/3/2025 của UBND tỉnh, Giám đốc Sở yêu cầu các phòng thực hiện:\n\n"


def names_of(task: Task) -> list[tuple[str, str | None]]:
    return [(each.name, each.role) for each in task.assignees]


ASSIGNED = [
    # (an item, who must act)
    ("Đề nghị Trưởng các phòng; đơn vị sự nghiệp trực thuộc; doanh nghiệp thủy lợi rà soát kho.",
     [("Trưởng các phòng", None), ("đơn vị sự nghiệp trực thuộc", None), ("doanh nghiệp thủy lợi", None)]),
    ("Yêu cầu Phòng Dược rà soát kho; đơn vị tư vấn lập bảng kê.", [("Phòng Dược", None)]),
    ("Giao Phòng Dược làm đầu mối, các trạm y tế phối hợp, lập bảng kê.",
     [("Phòng Dược", "chủ trì"), ("các trạm y tế", "phối hợp")]),
    ("Giao trách nhiệm UBND các xã tuần tra rừng.", [("UBND các xã", None)]),
    ("Giao trách nhiệm cho UBND các xã, Công an tỉnh tuần tra rừng.", [("UBND các xã", None), ("Công an tỉnh", None)]),
    ("UBMT TQ Việt Nam xã vận động hội viên.", [("UBMT TQ Việt Nam xã", None)]),
    ("Cuối mỗi quý, Văn phòng Sở tổng hợp kết quả.", [("Văn phòng Sở", None)]),
    ("Đối với các trạm y tế báo cáo theo Phụ lục 2.", [("các trạm y tế", None)]),
    ("Rà soát hồ sơ còn tồn.", []),
    ("Văn phòng Sở tổng hợp kết quả.", [("Văn phòng Sở", None)]),
    ("Giao Thanh tra Sở theo dõi việc nộp lưu.", [("Thanh tra Sở", None)]),
    ("Đề nghị UBND các xã, phường niêm yết công khai.", [("UBND các xã, phường", None)]),
    ("Phòng Văn thư chủ trì, phối hợp với Phòng Tài vụ và Văn phòng Sở lập dự toán.",
     [("Phòng Văn thư", "chủ trì"), ("Phòng Tài vụ", "phối hợp"), ("Văn phòng Sở", "phối hợp")]),
    ("Văn phòng Sở có trách nhiệm chủ trì, phối hợp với Phòng Tài vụ lập dự toán.",
     [("Văn phòng Sở", "chủ trì"), ("Phòng Tài vụ", "phối hợp")]),
    ("Công an tỉnh chịu trách nhiệm chủ trì, Phòng Tài vụ phối hợp lập dự toán.",
     [("Công an tỉnh", "chủ trì"), ("Phòng Tài vụ", "phối hợp")]),
    ("Văn phòng Sở có trách nhiệm giúp đơn vị chủ trì lập dự toán.", [("Văn phòng Sở", None)]),
    ("Cơ quan phối hợp có trách nhiệm cử người kiểm tra kho.", [("Cơ quan phối hợp", None)]),
    ("Công an tỉnh phối hợp kiểm tra kho.", [("Công an tỉnh", "phối hợp")]),
    ("Phòng Tài vụ phối hợp với Văn phòng Sở thanh toán.", [("Phòng Tài vụ", None), ("Văn phòng Sở", "phối hợp")]),
    ("Các sở: Xây dựng, Y tế, Nông nghiệp và Môi trường rút ngắn thời gian.", [("Sở Xây dựng", None), ("Sở Y tế", None), ("Sở Nông nghiệp và Môi trường", None)]),
    ("Phòng Dược rà soát kho. Việc này do Phòng Tài vụ ghi sổ. Phối hợp với Công an tỉnh kiểm tra.", [("Phòng Dược", None)]),
    ("Phòng Dược rà soát kho. Phối hợp với Công an tỉnh kiểm tra.", [("Phòng Dược", None), ("Công an tỉnh", "phối hợp")]),
    ("Phòng Dược trực 24/24 giờ; phối hợp Công an tỉnh, Văn phòng Sở kiểm tra trước ngày 05/9.",
     [("Phòng Dược", None), ("Công an tỉnh", "phối hợp"), ("Văn phòng Sở", "phối hợp")]),
    ("Phòng Dược rà soát kho; việc này do Phòng Tài vụ ghi sổ; phối hợp với Công an tỉnh kiểm tra.", [("Phòng Dược", None)]),
    ("Phòng Dược rà soát kho; phối hợp kiểm tra.", [("Phòng Dược", None)]),
    ("Phòng Dược rà soát kho; Phòng Tài vụ, Văn phòng Sở phối hợp.",
     [("Phòng Dược", None), ("Phòng Tài vụ", "phối hợp"), ("Văn phòng Sở", "phối hợp")]),
    ("Phòng Dược rà soát kho; Phòng Tài vụ phối hợp kiểm tra.", [("Phòng Dược", None)]),
    ("Trạm Y tế phối hợp trường học rà soát hồ sơ.", [("Trạm Y tế", None), ("trường học", "phối hợp")]),
    ("Các cơ sở dân lập, tư thục hướng dẫn người bệnh nộp đơn.", [("Các cơ sở dân lập, tư thục", None)]),
    ("Các bệnh viện dân lập, tư nhân báo cáo số liệu.", [("Các bệnh viện dân lập, tư nhân", None)]),
    ("Các nhóm trẻ dân lập báo cáo số liệu.", [("Các nhóm trẻ dân lập", None)]),
    ("Hội Nông dân lập danh sách.", [("Hội Nông dân", None)]),
    ("Thủ trưởng các bệnh viện (gọi chung: các đơn vị) rà soát kho; thủ trưởng cơ quan ký sổ.", [("Thủ trưởng các bệnh viện", None)]),
    ("Ủy ban nhân dân lập danh sách.", [("Ủy ban nhân dân", None)]),
    ("Trung tâm phát triển quỹ đất huyện chi trả tiền.", [("Trung tâm phát triển quỹ đất huyện", None)]),
    ("Đồng chí Lê Văn Mậu chủ trì hội nghị cán bộ.", [("Lê Văn Mậu", "chủ trì")]),
    ("Ban Quản lý dự án xây dựng huyện nghiệm thu kho.", [("Ban Quản lý dự án xây dựng huyện", None)]),
    ("Ban Quản lý dự án xây dựng kế hoạch di dời kho.", [("Ban Quản lý dự án", None)]),
    ("Ban QLDA xây dựng danh mục kho.", [("Ban QLDA", None)]),
    ("UBND các xã: Trước ngày 20/5/2025 gửi hồ sơ.", [("UBND các xã", None)]),
    ("Chi bộ tự kiểm tra: Từ ngày 15/5/2025 đến ngày 20/5/2025.", [("Chi bộ", None)]),
    ("Các trường nộp hồ sơ: Trước ngày 20/5/2025.", [("Các trường", None)]),
    ("Tổ thẩm định: Từ ngày 15/5/2025 đến ngày 20/5/2025.", [("Tổ thẩm định", None)]),
    ("Các Sở Y tế: Lào Cai, Sơn La giải trình.", [("Các Sở Y tế: Lào Cai, Sơn La", None)]),
    ("Riêng các tỉnh, thành phố: Lào Cai, Huế gửi thêm báo cáo.", [("các tỉnh, thành phố: Lào Cai, Huế", None)]),
    ("Riêng UBND các xã Nậm Ty, Hồ Thầu kiểm tra toàn bộ hồ chứa, báo cáo kết quả.", [("UBND xã Nậm Ty", None), ("UBND xã Hồ Thầu", None)]),
    ("Vụ Kết cấu hạ tầng giao thông chủ trì, phối hợp với Vụ Pháp chế rà soát.",
     [("Vụ Kết cấu hạ tầng giao thông", "chủ trì"), ("Vụ Pháp chế", "phối hợp")]),
    ("Các Phòng giao dịch phối hợp với Hội Nông dân lập danh sách.", [("Các Phòng giao dịch", None), ("Hội Nông dân", "phối hợp")]),
    ("Sở Y tế cùng Sở Tư pháp lắp đặt đường truyền.", [("Sở Y tế", None), ("Sở Tư pháp", "phối hợp")]),
    ("Phòng Kế hoạch tổng hợp chủ trì thống kê.", [("Phòng Kế hoạch tổng hợp", "chủ trì")]),
    ("Khoa Hồi sức tích cực thống kê.", [("Khoa Hồi sức tích cực", None)]),
    ("LĐLĐ các huyện, Công đoàn cấp trên trực tiếp cơ sở thẩm định.", [("LĐLĐ các huyện", None), ("Công đoàn cấp trên trực tiếp cơ sở", None)]),
    ("Đề nghị UB MTTQ xã vận động quỹ.", [("UB MTTQ xã", None)]),
    ("Sở Y tế, Sở Xây dựng và UBND các xã cung cấp số liệu.", [("Sở Y tế", None), ("Sở Xây dựng", None), ("UBND các xã", None)]),
    ("Các cơ quan, tổ chức có liên quan nộp hồ sơ.", [("Các cơ quan, tổ chức có liên quan", None)]),
    ("Đối với hồ sơ quá hạn, giao Trung tâm Lưu trữ lập biên bản.", [("Trung tâm Lưu trữ", None)]),
    ("Sở Y tế: Rà soát danh mục, công khai kết quả.", [("Sở Y tế", None)]),
    ("Lập danh mục. Đơn vị chủ trì: Phòng Dược. Đơn vị phối hợp: Văn phòng Sở.", [("Phòng Dược", "chủ trì"), ("Văn phòng Sở", "phối hợp")]),
    ("Đề nghị Hội Nông dân và các tổ chức đoàn thể tuyên truyền.", [("Hội Nông dân", None), ("các tổ chức đoàn thể", None)]),
    ("Phòng Dược theo chức năng, nhiệm vụ được giao chủ\ntrì, phối hợp với Phòng Tài vụ kiểm kê.", [("Phòng Dược", "chủ trì"), ("Phòng Tài vụ", "phối hợp")]),
    ("Ban hành quy chế, tổ chức tập huấn.", []),
    ("Tổ chức giao ban hằng tuần, nắm tình hình kho.", []),
    ("Giao Ban Quản lý kho kiểm kê.", [("Ban Quản lý kho", None)]),
    ("Giao ban quản lý kho lưu trữ kiểm kê.", [("ban quản lý kho lưu trữ", None)]),
    ("Chỉnh lý xong trước ngày 14/4/2025 (nhắc lần hai, đề nghị Chánh Văn phòng kiểm điểm trách nhiệm).", []),
    ("Chỉnh lý xong trước ngày 14/4/2025 (bản giấy; đề nghị Văn phòng Sở chủ trì).", [("Văn phòng Sở", "chủ trì")]),
    ("Chỉnh lý kho (đề nghị Chánh Văn phòng kiểm điểm), giao Phòng Tài vụ lập dự toán.", [("Phòng Tài vụ", None)]),
    ("UBND các xã chỉ đạo Phòng Kinh tế phối hợp với Công an xã kiểm tra kho.",
     [("UBND các xã", None), ("Phòng Kinh tế", None), ("Công an xã", "phối hợp")]),
    ("UBND các xã chỉ đạo Phòng Kinh tế chủ trì, phối hợp với Công an xã kiểm tra kho.",
     [("UBND các xã", None), ("Phòng Kinh tế", "chủ trì"), ("Công an xã", "phối hợp")]),
    ("UBND các xã chỉ đạo các thôn phối hợp với Công an xã kiểm tra kho.", [("UBND các xã", None), ("Công an xã", "phối hợp")]),
    ("Phòng Văn thư: Chủ trì, theo dõi tiến độ nộp lưu. Phối hợp với Sở Tài chính, Ban Dân tộc cập nhật danh mục.",
     [("Phòng Văn thư", "chủ trì"), ("Sở Tài chính", "phối hợp"), ("Ban Dân tộc", "phối hợp")]),
    ("Phòng Văn thư theo dõi tiến độ nộp lưu. Phối hợp với Sở Tài chính cập nhật danh mục.",
     [("Phòng Văn thư", None), ("Sở Tài chính", "phối hợp")]),
    ("Giao ban Chỉ đạo số hóa vào thứ Sáu.", []),
    ("Quán triệt và yêu cầu 100% công chức, người lao động trong đơn vị ký cam kết.", []),
    ("Kho lưu trữ khen Tổ Số hóa và yêu cầu cán bộ, viên chức kiểm kê.", [("cán bộ, viên chức", None)]),
    ("Các đơn vị hành chính cấp xã báo cáo Sở Nội vụ.", [("Các đơn vị hành chính cấp xã", None)]),
    ("Giao trách nhiệm người đứng đầu: Giám đốc Sở Nội vụ báo cáo kho.", [("Giám đốc Sở Nội vụ", None)]),
    ("Rà soát và đề nghị các hộ kinh doanh ký cam kết.", [("các hộ kinh doanh", None)]),
    ("Chủ tịch UBND các xã dự, chỉ đạo lễ ra quân.", [("Chủ tịch UBND các xã", None)]),
    ("Phòng, chống cháy nổ tại kho lưu trữ.", []),
    ("Văn phòng HĐND và UBND xã niêm yết danh mục.", [("Văn phòng HĐND và UBND xã", None)]),
    ("Trung tâm Lưu trữ lịch sử (TTLT) rà soát kho.", [("Trung tâm Lưu trữ lịch sử", None)]),
    ("Hạn cuối: 20.6.2025, Thanh tra Sở gửi kết quả.", [("Thanh tra Sở", None)]),
    ("Trong tháng 6, Văn phòng Sở trình Giám đốc.", [("Văn phòng Sở", None)]),
    ("Các chi bộ trực thuộc: sinh hoạt chuyên đề.", [("Các chi bộ trực thuộc", None)]),
    ("Phòng Văn thư\n- Chủ trì, phối hợp với Văn phòng Sở lập danh mục.", [("Phòng Văn thư", "chủ trì"), ("Văn phòng Sở", "phối hợp")]),
    ("Thực hiện theo quy trình đã duyệt.", []),
    ("Các doanh nghiệp (lâm trường, đơn vị quản lý kho) rà soát hồ sơ.", [("Các doanh nghiệp (lâm trường, đơn vị quản lý kho)", None)]),
    ("Cơ quan đăng ký đầu tư rà soát hồ sơ.", [("Cơ quan đăng ký đầu tư", None)]),
    ("Sở Y tế (Cơ quan Thường trực Ban Chỉ đạo) tổng hợp số liệu.", [("Sở Y tế", None)]),
    ("Sở Y tế phối hợp Công an tỉnh, Công ty Điện lực kiểm tra kho.",
     [("Sở Y tế", None), ("Công an tỉnh", "phối hợp"), ("Công ty Điện lực", "phối hợp")]),
    ("Các đơn vị có chức năng đào tạo, bồi dưỡng niêm yết danh mục.", [("Các đơn vị có chức năng đào tạo, bồi dưỡng", None)]),
    ("Phân công Phó Giám đốc Sở Trần Văn Bình chỉ đạo việc rà soát.", [("Phó Giám đốc Sở Trần Văn Bình", None)]),
    ("Đề nghị Báo Hà Giang và hệ thống các cơ quan báo chí tăng thời lượng.",
     [("Báo Hà Giang", None), ("hệ thống các cơ quan báo chí", None)]),
    ("Văn phòng Sở phối hợp chặt chẽ cùng với Phòng Dược kiểm kê.", [("Văn phòng Sở", None), ("Phòng Dược", "phối hợp")]),
    ("Văn phòng Sở, chậm nhất 05 ngày trước hội nghị, chuẩn bị kho.", [("Văn phòng Sở", None)]),
    ("Sở Y tế chủ trì, cùng Sở Tài chính lập dự toán.", [("Sở Y tế", "chủ trì"), ("Sở Tài chính", "phối hợp")]),
    ("Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã kiểm tra kho.",
     [("Thủ trưởng các sở, ban, ngành", None), ("Chủ tịch UBND các xã", None)]),
    ("Tập huấn nghiệp vụ. Chủ trì: Phòng Dược. Phối hợp: Văn phòng Sở.", [("Phòng Dược", "chủ trì"), ("Văn phòng Sở", "phối hợp")]),
    ("Giao đồng chí Chánh Văn phòng Sở theo dõi.", [("Chánh Văn phòng Sở", None)]),
    ("Họp phân công thành viên phụ trách từng khu.", []),
    ("Phân công cán bộ đội theo dõi kho.", []),
    ("Riêng 3 xã Nậm Ty, Hồ Thầu, Bản Díu do đường xa, cử cán bộ mang hồ sơ.", [("3 xã Nậm Ty, Hồ Thầu, Bản Díu", None)]),
    ("Phòng Tài vụ phối hợp phòng Dược lập dự toán.", [("Phòng Tài vụ", None), ("phòng Dược", "phối hợp")]),
    ("Trung tâm Phục vụ hành chính công bố trí thêm quầy.", [("Trung tâm Phục vụ hành chính công", None)]),
    ("Các đơn vị có báo cáo chưa đúng mẫu gửi lại biểu số 02.", [("Các đơn vị có báo cáo chưa đúng mẫu", None)]),
    ("UBND 26 xã, phường: Đạt tỷ lệ 90% hồ sơ được số hóa.", [("UBND 26 xã, phường", None)]),
    ("UBND xã có báo cáo không đạt yêu cầu rút kinh nghiệm, báo cáo Sở.", [("UBND xã", None)]),
    ("Sở Tư pháp có báo cáo giải trình trong tháng 6.", [("Sở Tư pháp", None)]),
    ("Các ban xây dựng Đảng, Văn phòng Tỉnh ủy tổ chức học tập.", [("Các ban xây dựng Đảng", None), ("Văn phòng Tỉnh ủy", None)]),
    ("Thống kê cơ sở kinh doanh thuốc thú y, gửi danh sách về Sở.", []),
    ("UBND xã Nậm Ty dứt điểm bàn giao kho.", [("UBND xã Nậm Ty", None)]),
    ("Tham mưu văn bản của UBND tỉnh đề nghị Bộ Tài chính bổ sung vốn.", []),
    ("Các cơ quan: Tòa án tỉnh, Viện kiểm sát tỉnh chuẩn bị báo cáo.", [("Tòa án tỉnh", None), ("Viện kiểm sát tỉnh", None)]),
    ("Các đơn vị: Trạm Y tế rà soát kho, Trường Mầm non báo cáo.", [("Các đơn vị", None)]),
    ("Các đơn vị: rà soát kho, Văn phòng Sở.", [("Các đơn vị", None)]),
    ("Trưởng ban chỉ đạo chung.", [("Trưởng ban", None)]),
    ("Sở Y tế, Sở Xây dựng, UBND các huyện: Lâm Bình, Na Hang gửi báo cáo.",
     [("Sở Y tế", None), ("Sở Xây dựng", None), ("UBND huyện Lâm Bình", None), ("UBND huyện Na Hang", None)]),
    ("Các đơn vị có tên (danh sách kèm theo) hoàn thiện bản kê.", [("Các đơn vị có tên", None)]),
    ("Chủ nhiệm các Hợp tác xã nông nghiệp bơm tát chống hạn.", [("Chủ nhiệm các Hợp tác xã nông nghiệp", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("item", "expected"), ASSIGNED)
def test_an_item_names_who_must_act(tasks_of, item: str, expected: list[tuple[str, str | None]]) -> None:
    (task,) = tasks_of(f"{LEAD}1. {item}\n")
    assert names_of(task) == expected


def test_a_head_of_roles_without_a_name_is_nobody(tasks_of) -> None:
    text = "II. NỘI DUNG\n\n1. Băng rôn, pa nô\n- Đơn vị thực hiện:\n+ Sở Y tế chuẩn bị băng rôn.\n+ Sở Xây dựng lắp đặt pa nô.\n"
    assert [names_of(task) for task in tasks_of(text, PLAN)] == [[("Sở Y tế", None)], [("Sở Xây dựng", None)]]


def test_one_item_that_orders_two_units_is_two_tasks(tasks_of) -> None:
    tasks = tasks_of(f"{LEAD}1. Sở Y tế lập danh mục thuốc. Giao Sở Tài chính bố trí kinh phí trước ngày 01/6/2025.\n")
    assert [(task.item, names_of(task), task.due) for task in tasks] == [
        ("1", [("Sở Y tế", None)], None),
        ("1", [("Sở Tài chính", None)], "2025-06-01"),
    ]


def test_somebody_is_named_behind_an_opening(tasks_of) -> None:
    for opening in ("Đối với hồ sơ cũ, ", "Hằng quý, ", "Chế độ báo cáo: "):
        (task,) = tasks_of(f"{LEAD}1. {opening}Thanh tra Sở gửi kết quả về Văn phòng Sở.\n")
        assert names_of(task) == [("Thanh tra Sở", None)], opening


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("1. Sở Xây dựng rà soát QCVN 06:2022/BXD và báo cáo.", "Sở Xây dựng"),
        ("1. Riêng UBND xã Phúc Sơn tạm dừng xác nhận hồ sơ chuyển nhượng.", "UBND xã Phúc Sơn"),
        ("1. Giao UBND xã Phúc Sơn giao dự toán đến từng đơn vị.", "UBND xã Phúc Sơn"),
        (
            "1. UBND các xã Phúc Sơn, Bình An giải phóng xong mặt bằng trước ngày 15/8/2025.",
            "UBND xã Phúc Sơn",
        ),
        (
            "1. Phòng Quản lý Thu và Phát triển người tham gia tổng hợp vướng mắc.",
            "Phòng Quản lý Thu và Phát triển người tham gia",
        ),
    ],
)
def test_the_name_of_who_acts_ends_where_the_order_begins(tasks_of, item: str, name: str) -> None:
    assert tasks_of(LEAD + item)[0].assignees[0].name == name


def test_who_is_named_behind_two_times_is_found(tasks_of) -> None:
    (task,) = tasks_of(f"{LEAD}1. Hằng quý, chậm nhất ngày 05 của tháng đầu quý sau, Phòng Giá đối chiếu công nợ.\n")
    assert (names_of(task), task.due, task.recurrence) == ([("Phòng Giá", None)], None, "hằng quý")


def test_a_heading_that_says_who_orders_names_nobody_who_is_ordered(tasks_of) -> None:
    below = "- Bổ sung quy chế làm việc.\n\n- Báo cáo kết quả.\n"
    assert [names_of(each) for each in tasks_of(f"{LEAD}3. Ban Thường vụ Đảng ủy yêu cầu:\n\n{below}", LETTER)] == [
        [],
        [],
    ]
    for heading in ("3. Các phòng được giao:", "3. Bộ Ngoại giao"):
        assert [names_of(each)[0][0] for each in tasks_of(f"{LEAD}{heading}\n\n{below}", LETTER)] == [
            heading[3:].removesuffix(" được giao:")
        ]


@pytest.mark.parametrize(
    ("heading", "named"),
    [
        ("3. Trung tâm Ươm tạo và Chuyển giao:", "Trung tâm Ươm tạo và Chuyển giao"),
        ("3. Tổ Bàn giao", "Tổ Bàn giao"),
        ("3. Các phòng theo nhiệm vụ đã giao:", "Các phòng"),
        ("3. Ban Tổ chức (Văn phòng) các đảng ủy tham mưu cấp ủy:", "Ban Tổ chức (Văn phòng) các đảng ủy"),
        ("3. Tổ tham mưu UBND xã:", "Tổ tham mưu UBND xã"),
        ("3. Các bệnh viện, trung tâm y tế", "Các bệnh viện"),
    ],
)
def test_a_heading_that_ends_in_another_word_than_an_order_names_who_is_ordered(
    tasks_of, heading: str, named: str
) -> None:
    below = "- Bổ sung quy chế làm việc.\n\n- Báo cáo kết quả.\n"
    assert [names_of(each)[0][0] for each in tasks_of(f"{LEAD}{heading}\n\n{below}", LETTER)] == [named]


@pytest.mark.parametrize(
    ("heading", "named"),
    [
        ("3. Sở Y tế.", ["Sở Y tế"]),
        ("3. UBND các xã, phường.", ["UBND các xã, phường"]),
        ("3. Yêu cầu đối với Phòng Dược:", ["Phòng Dược"]),
        ("3. Yêu cầu đối với các cơ sở được cấp phép.", ["các cơ sở được cấp phép"]),
        ("3. Các Sở: Y tế, Xây dựng", ["Sở Y tế", "Sở Xây dựng"]),
        ("3. Các Bộ: Y tế, Nông nghiệp và Môi trường:", ["Bộ Y tế", "Bộ Nông nghiệp và Môi trường"]),
    ],
)
def test_a_heading_names_each_of_its_list_also_before_a_stop(tasks_of, heading: str, named: list[str]) -> None:
    (task,) = tasks_of(f"{LEAD}{heading}\n\na) Chủ động kiểm kê kho.\n\nb) Niêm yết kết quả.\n", LETTER)
    assert [name for name, _ in names_of(task)] == named


def test_below_a_heading_that_says_who_orders_the_items_are_orders(tasks_of) -> None:
    below = "a) Đội Quản kho cấp thẻ trước ngày 20/6/2025.\n\nb) Bố trí xe đưa đón.\n"
    tasks = tasks_of(f"{LEAD}1. Chi cục Lưu trữ phân công:\n\n{below}", LETTER)
    assert [each.due for each in tasks] == ["2025-06-20", None]
    assert names_of(tasks[1]) == []


RESOLUTION = """QUỐC HỘI

Số: 5/2025/QH15

Hà Nội, ngày 02 tháng 4 năm 2025

NGHỊ QUYẾT
Về kho lưu trữ

QUYẾT NGHỊ:

Điều 2. {heading}

1. Phê duyệt đề án kho trong năm 2025.
"""


@pytest.mark.parametrize(
    ("heading", "who"),
    [
        ("Quốc hội giao Chính phủ:", [["Chính phủ"]]),
        ("Ủy ban thường vụ Quốc hội yêu cầu Chính phủ, Thủ tướng Chính phủ thực hiện các nhiệm vụ sau đây:", [["Chính phủ", "Thủ tướng Chính phủ"]]),
        ("Ủy ban thường vụ Quốc hội yêu cầu Bộ Nội vụ thực hiện các nhiệm vụ sau:", [["Bộ Nội vụ"]]),
        ("Chính phủ đã trình Quốc hội các nội dung sau:", []),
        ("Nghị quyết của Quốc hội giao Chính phủ quy định nêu các việc:", []),
    ],
)  # fmt: skip
def test_an_assembly_orders_the_government_by_a_heading(heading: str, who: list[list[str]]) -> None:
    tasks = luocdo.read_text(RESOLUTION.format(heading=heading)).tasks
    assert [[each.name for each in task.assignees] for task in tasks] == who
