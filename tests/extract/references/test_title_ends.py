"""The title of a cited document ends where the sentence goes on, or before the next document."""

import pytest

from luocdo.extract.grammar.doc_types import type_names, types_with
from luocdo.extract.references.subject_lines import title_after

# (what follows the reference, whether it says date or issuer, title)
ENDS = [
    (" về kho lưu trữ, nhằm tránh hư hỏng và mất mát, Giám đốc Sở yêu cầu:", True, "kho lưu trữ"),
    (" về kho lưu trữ, để kịp kiểm kê, đề nghị các phòng mở kho.", True, "kho lưu trữ"),
    (" về mở rộng kho, nhằm chứa thêm hồ sơ.", True, "mở rộng kho, nhằm chứa thêm hồ sơ"),
    (" về các việc để giữ kho, bảo quản sổ;", True, "các việc để giữ kho, bảo quản sổ"),
    (" về kiểm kê kho, thời hạn gửi về Sở trước ngày 23/02/2025.", True, "kiểm kê kho"),
    (" về kéo dài thời hạn gửi bảng kê kho;", True, "kéo dài thời hạn gửi bảng kê kho"),
    (" về kiểm kê kho và các phụ lục gửi kèm theo công văn này.", True, "kiểm kê kho"),
    (" ban hành sổ kho và các phụ lục kèm theo;", True, "ban hành sổ kho và các phụ lục kèm theo"),
    (" về giữ kho gửi các phòng, UBND các xã yêu cầu trực đêm.", True, "giữ kho"),
    (" về báo cáo gửi các bộ theo yêu cầu kiểm kê kho;", True, "báo cáo gửi các bộ theo yêu cầu kiểm kê kho"),
    (" về danh sách gửi các xã đề nghị mở kho;", True, "danh sách gửi các xã đề nghị mở kho"),
    (" hướng dẫn mượn kho, có căn cứ ban hành như sau:", True, "hướng dẫn mượn kho"),
    (" về căn cứ ban hành sổ kho, cách lập sổ;", True, "căn cứ ban hành sổ kho, cách lập sổ"),
    (" về kho giống và Thông tư 60/2020/TT-BNV, ngày 10/10/2020 hướng dẫn lập kho;", True, "kho giống"),
    (" về kho lưu trữ, các phòng thực hiện và báo cáo Sở.", True, "kho lưu trữ"),
    (" về kho của sở nội vụ (SNV), các kho mở cửa.", True, "kho của sở nội vụ"),
    (" về kho lưu trữ đảm bảo thiết thực, tiết kiệm.", True, "kho lưu trữ"),
    (" về giải pháp bảo đảm đúng tiến độ xây kho lưu trữ;", True, "giải pháp bảo đảm đúng tiến độ xây kho lưu trữ"),
    (" về kho bảo đảm phù hợp với điều kiện của xã.", True, "kho"),
    (" về kho lưu trữ, theo thời hạn tại Kế hoạch số 2/KH-UBND.", True, "kho lưu trữ"),
    (" về kho lưu trữ, ngày 05 tháng 3 năm 2025 Sở Nội vụ có mục lục.", True, "kho lưu trữ"),
    (" về kho lưu trữ, ngày 05/3/2025 của Sở Nội vụ ban hành mục lục.", True, "kho lưu trữ"),
    (" về ngày mở kho, ngày 05/3/2025;", True, "ngày mở kho, ngày 05/3/2025"),
    (
        " hướng dẫn Luật Lưu trữ, ngày 11/11/2011 của Quốc hội tại xã;",
        True,
        "hướng dẫn Luật Lưu trữ, ngày 11/11/2011 của Quốc hội tại xã",
    ),
    (
        " thực hiện Nghị quyết số 4-NQ/TW, ngày 30/10/2016 của Bộ Chính trị;",
        True,
        "thực hiện Nghị quyết số 4-NQ/TW, ngày 30/10/2016 của Bộ Chính trị",
    ),
    (" về “Năm của kho lưu trữ” Đây là việc lớn, các phòng cần làm ngay.", True, "“Năm của kho lưu trữ”"),
    (" về “Năm của kho” trên toàn tỉnh.", True, "“Năm của kho” trên toàn tỉnh"),
    (" về kho lưu trữ, trả lời Công ty trước ngày 26/9/2025.", True, "kho lưu trữ"),
    (" về sáp nhập xã Bình An, Tân Mỹ gửi báo cáo.", True, "sáp nhập xã Bình An"),
    (" về sáp nhập các xã Bình An, Phòng Kho gửi báo cáo.", True, "sáp nhập các xã Bình An"),
    (" về bến Bình An, Cà Mau đã gửi báo cáo.", True, "bến Bình An"),
    (" về kho lưu trữ và để việc giữ kho được thông suốt, Sở yêu cầu:", True, "kho lưu trữ"),
    (
        " quy định xử lý người thiếu trách nhiệm và để xảy ra cháy, Sở yêu cầu:",
        True,
        "quy định xử lý người thiếu trách nhiệm và để xảy ra cháy",
    ),
    (" ban hành quy chế kho và một phần Quyết định số 5/QĐ-SNV", True, "ban hành quy chế kho"),
    (" về kho lưu trữ yêu cầu UBND các xã thực hiện nghiêm việc kiểm kê.", True, "kho lưu trữ"),
    (" về việc yêu cầu Sở Y tế rà soát kho;", True, "yêu cầu Sở Y tế rà soát kho"),
    (" về việc tiếp tục yêu cầu các xã báo cáo kho;", True, "tiếp tục yêu cầu các xã báo cáo kho"),
    (" về nội dung yêu cầu các xã báo cáo kho;", True, "nội dung yêu cầu các xã báo cáo kho"),
    (
        " về việc kiến nghị Sở Nội vụ yêu cầu các xã báo cáo số kho;",
        True,
        "kiến nghị Sở Nội vụ yêu cầu các xã báo cáo số kho",
    ),
    (" về kho đáp ứng yêu cầu các xã thực hiện;", True, "kho đáp ứng yêu cầu các xã thực hiện"),
    (" về ngày lưu trữ đã tổ chức 05 cuộc thi.", True, "ngày lưu trữ"),
    (
        " hướng dẫn một số nội dung về: lập sổ kho, mượn hồ sơ;",
        True,
        "hướng dẫn một số nội dung về: lập sổ kho, mượn hồ sơ",
    ),
    (" về kho lưu trữ, tuy nhiên đến nay các phòng chưa nộp.", True, "kho lưu trữ"),
    (" về việc kiểm tra công vụ; Kế hoạch", False, "kiểm tra công vụ"),
    (" về các trường hợp nộp bổ sung thì người nộp được hoàn lại.", True, "các trường hợp nộp bổ sung"),
    (" quy định về phí sao lục, được sửa đổi tại Thông tư khác.", True, "quy định về phí sao lục"),
    (" về phí sao lục hết hiệu lực từ ngày đó.", True, "phí sao lục"),
    (" về phí sao lục như sau:", True, "phí sao lục"),
    (" về gia hạn nộp tiền thuê bến, thay mặt Chủ tịch, Phó Chủ tịch nêu rõ:", True, "gia hạn nộp tiền thuê bến"),
    (" về kho lưu trữ và các văn bản chỉ đạo của Tỉnh ủy.", True, "kho lưu trữ"),
    (" về kho lưu trữ và các văn bản quy định, hướng dẫn có liên quan.", True, "kho lưu trữ"),
    (" về kho lưu trữ và các văn bản hướng dẫn thi hành.", True, "kho lưu trữ"),
    (" về kho lưu trữ và các văn bản thay thế;", True, "kho lưu trữ"),
    (
        " về phổ biến Luật Thư viện và các văn bản hướng dẫn thi hành.",
        True,
        "phổ biến Luật Thư viện và các văn bản hướng dẫn thi hành",
    ),
    (" về phí sao lục được sửa đổi, bỗ sung một số điều theo Nghị định số 6/2020/NĐ-CP;", True, "phí sao lục"),
    (" kéo dài thời gian thực hiện Đề án kho;", True, "kéo dài thời gian thực hiện Đề án kho"),
    (" kéo dài đến hết ngày 05/3/2025.", False, None),
    (' về góp ý "Nội quy (sửa đổi); Sở báo cáo theo mẫu "Biểu 1".', True, 'góp ý "Nội quy'),
    (" về lệ phí trước bạ năm 2024 không còn giá trị áp dụng.", True, "lệ phí trước bạ năm 2024"),
    (" về rà soát văn bản hết hiệu lực ngày 01/7/2025.", True, "rà soát văn bản"),
    (" về kho lưu trữ và ý kiến của Sở Tư pháp (Công văn số 6/STP-VP) về phí;", True, "kho lưu trữ"),
    (" về kho lưu trữ, đề nghị của Sở Tư pháp (tại Tờ trình số 6/TTr-STP) về phí;", True, "kho lưu trữ"),
    (" về kho lưu trữ và Pháp lệnh số 6/2001/PL-UBTVQH10 về phí;", True, "kho lưu trữ"),
    (" về giao kho cho ông Nam (xã Lạc Đạo) nhưng ông chưa nhận.", True, "giao kho cho ông Nam"),
    (" về công bố thủ tục kho (cấp xã) các phòng niêm yết.", True, "công bố thủ tục kho"),
    (" ban hành “Nội quy kho”, các phòng gửi báo cáo.", True, "ban hành “Nội quy kho”"),
    (" ban hành “Nội quy kho” yêu cầu các phòng báo cáo.", True, "ban hành “Nội quy kho”"),
    (" về kho lưu trữ, với các nội dung sau đây:", True, "kho lưu trữ"),
    (" về kho lưu trữ, với những nhiệm vụ chủ yếu là:", True, "kho lưu trữ"),
    (" về kho lưu trữ, theo đó hồ sơ được giữ 10 năm.", True, "kho lưu trữ"),
    (" về phí sao lục; lệ phí cấp thẻ, được sửa đổi tại Thông tư khác.", True, "phí sao lục; lệ phí cấp thẻ"),
    (" về phí sao lục; phí chứng thực do Sở quy định tại văn bản khác;", True, "phí sao lục"),
    (" về phân cấp; quy định chi tiết tại Thông tư khác;", True, "phân cấp"),
    (" sửa đổi Điều 5, Phòng Kho báo cáo kết quả trước ngày 30/6.", True, "sửa đổi Điều 5"),
    (" về sắp xếp kho lưu trữ, Nhân dân xã Bình An đã góp ý.", True, "sắp xếp kho lưu trữ"),
    (" về phí sao lục, hiệu lực thi hành từ ngày 01/7/2025.", True, "phí sao lục"),
    (" về kho lưu trữ; phí sao lục theo thông tư khác;", True, "kho lưu trữ"),
    (" về phí sao lục “2. Phí thu một lần.", True, "phí sao lục"),
    (" về phí sao lục “a) Phí thu một lần;", True, "phí sao lục"),
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
    (" về nội quy kho tại mục 2, Thông tư số 4/2008/TT-BNV về kho;", True, "nội quy kho tại mục 2"),
    (" về nội quy kho và ý kiến thảo luận của đại biểu,", True, "nội quy kho"),
    (" về rà soát phí, báo cáo UBND tỉnh trước ngày 15/4/2025.", True, "rà soát phí"),
    (" về phí sao lục sau khi thống nhất với Sở Tài chính.", True, "phí sao lục"),
    (" về rà soát phí sao lục và tình hình thực tế của xã, Sở yêu cầu:", True, "rà soát phí sao lục"),
    (" về chế độ công tác phí và các văn bản pháp luật có liên quan;", True, "chế độ công tác phí"),
    (" về chế độ công tác phí và các quy định khác có liên quan;", True, "chế độ công tác phí"),
    (" về kho lưu trữ, số 6/2025/QĐ-UBND về phí sao lục", True, "kho lưu trữ"),
    (" về kho lưu trữ và Công điện số 7/CĐ-UBND về bão;", True, "kho lưu trữ"),
    (" về kho lưu trữ được sửa đổi, bổ sung bởi Thông tư số 7/2024/TT-BNV;", True, "kho lưu trữ"),
    (" về kho lưu trữ được bổ sung bởi Thông tư số 7/2024/TT-BNV;", True, "kho lưu trữ"),
    (
        " hướng dẫn Nghị định số 5/2020/NĐ-CP được sửa đổi, bổ sung bởi Thông tư số 7/2024/TT-BNV;",
        True,
        "hướng dẫn Nghị định số 5/2020/NĐ-CP",
    ),
    (" về kho lưu trữ và được thay thế bởi Quyết định số 7/QĐ-SNV;", True, "kho lưu trữ"),
    (" về kho lưu trữ và Kế hoạch kiểm tra số 7/KH-SNV;", True, "kho lưu trữ"),
    (" về kho lưu trữ, trong đó nêu rõ ba việc.", True, "kho lưu trữ"),
    (" về kho lưu trữ, nhưng chưa nêu mức phí.", True, "kho lưu trữ"),
    (" về kho lưu trữ, nội dung cụ thể như sau:", True, "kho lưu trữ"),
    (" về kho lưu trữ đã quy định rõ mức phí.", True, "kho lưu trữ"),
    (" về kho lưu trữ và Sở Nội vụ đã ban hành Hướng dẫn.", True, "kho lưu trữ"),
    (" về kho lưu trữ và các văn bản hướng dẫn của Sở Nội vụ;", True, "kho lưu trữ"),
    ("\nvề sắp xếp kho\n\nCác phòng lập sổ.", True, "sắp xếp kho"),
    (" về việc phê duyệt “Hướng dẫn lưu trữ (kèm theo);", True, "phê duyệt “Hướng dẫn lưu trữ"),
    (" về phí sao lục (PSL), các phòng lập sổ.", True, "phí sao lục"),
    (" về phí sao lục (sau đây gọi là Đề án);", True, "phí sao lục"),
    (
        " về hoạt động của Sở Văn hóa, Thể thao và Du lịch, UBND tỉnh yêu cầu:",
        True,
        "hoạt động của Sở Văn hóa, Thể thao và Du lịch",
    ),
    (" về phí sao lục giao Bộ Nội vụ chủ trì lập biểu mẫu.", True, "phí sao lục"),
    (" về văn thư đề ra mục tiêu nộp lưu đúng hạn.", True, "văn thư"),
    (" về phí sao lục, trong đó giao Sở Nội vụ lập biểu mẫu.", True, "phí sao lục"),
    (" về phí sao lục, các cơ quan, đơn vị đã quán triệt.", True, "phí sao lục"),
    (" về chuyển đổi số: các phòng lập sổ.", True, "chuyển đổi số"),
    (" về chuyển đổi số:\n1. Lập sổ 5/2025.", True, "chuyển đổi số"),
    (" về mưa bão, tiếp theo Công điện số 12/CĐ-UBND ngày 05/3/2025, Sở yêu cầu:", True, "mưa bão"),
    (" về phí sao lục, nay là phí khai thác.", True, "phí sao lục"),
    (" về lịch trực\nLào Cai, ngày 03 tháng 4 năm 2025", True, "lịch trực"),
    (" quy định về kho lưu trữ gồm: Điều 5;", True, "quy định về kho lưu trữ"),
    (" về biểu mẫu kho bằng Phụ lục I của Quyết định này.", True, "biểu mẫu kho"),
    (" về biểu mẫu kho tương ứng với Phụ lục III ban hành kèm theo Thông tư này.", True, "biểu mẫu kho"),
    (" quy định về kho, các Nghị định sửa đổi Nghị định số 5/1999/NĐ-CP;", True, "quy định về kho"),
    (" về quản lý kho, công văn số 14-NV/VP ngày 05/3/1978 về phí", True, "quản lý kho"),
    (" về quản lý kho và quyết định số 5-NV/QĐ ngày 05/3/1978 về phí", True, "quản lý kho"),
    (
        " sửa đổi một số điều của các nghị định về kho và Nghị định số 7/2010/NĐ-CP ngày 05/3/2010 về phí sao lục;",
        True,
        "sửa đổi một số điều của các nghị định về kho",
    ),
    (" về lịch trực\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", True, "lịch trực"),
    (" về mở kho lưu trữ, đồng thời nhấn mạnh các việc sau:", True, "mở kho lưu trữ"),
    (" về mở kho lưu trữ, kèm theo Tờ trình 33/TTr-SNV và nêu rõ:", True, "mở kho lưu trữ"),
    (" về phí sao lục, trừ quy định tại khoản 5 Điều 7;", True, "phí sao lục"),
    (" về phí sao lục, trừ Điều 7 và Điều 8.", True, "phí sao lục"),
    (" công bố Danh mục văn bản về kho hết hiệu lực kể từ ngày 01/3/2024;", True, "công bố Danh mục văn bản về kho"),
    (" về quản lý kho và được đính chính tại Công văn số 7/SNV-VP;", True, "quản lý kho"),
    (" về quản lý kho và Hướng dẫn số 7/HD-SNV về sao lục;", True, "quản lý kho"),
    (" về giám sát của Hội đồng nhân dân, Ủy ban nhân dân xã lập sổ.", True, "giám sát của Hội đồng nhân dân"),
    (" về phí sao lục, các phòng, đơn vị rà soát sổ thu.", True, "phí sao lục"),
    (
        " về phân cấp cho các sở, các đơn vị thực hiện đấu thầu.",
        True,
        "phân cấp cho các sở, các đơn vị thực hiện đấu thầu",
    ),
    (" về phí sao lục, các đơn vị sự nghiệp.", True, "phí sao lục, các đơn vị sự nghiệp"),
]


@pytest.mark.parametrize(("follows", "whole", "title"), ENDS)
def test_a_title_ends_where_the_sentence_goes_on(follows: str, whole: bool, title: str) -> None:
    assert title_after(follows, 0, len(follows), whole=whole) == title


def test_in_a_line_of_grounds_nobody_acts_behind_a_comma_of_the_subject(titles) -> None:
    ground = "Căn cứ Thông tư số 4/2018/TT-BNV ngày 04/6/2018 hướng dẫn tổ chức của Sở Nội vụ, Phòng Nội vụ, Thông tư số 5/2018/TT-BNV về kho;"
    for line in (ground, f"- {ground}"):
        assert titles(line) == ["hướng dẫn tổ chức của Sở Nội vụ, Phòng Nội vụ", "kho"]


def test_a_resolution_on_the_plans_of_land_is_about_both(titles) -> None:
    ground = "Căn cứ Nghị quyết số 5/2021/QH15 ngày 04/6/2021 của Quốc hội về Quy hoạch sử dụng đất 10 năm, Kế hoạch sử dụng đất 5 năm;"
    assert titles(ground) == ["Quy hoạch sử dụng đất 10 năm, Kế hoạch sử dụng đất 5 năm"]


@pytest.mark.parametrize(
    "other", ["Hướng dẫn số 5/HD-SNV", "Chương trình số 5-CTr/TU", "Biên bản 5/BB-SXD", "Đề án số 5/ĐA-UBND"]
)
def test_in_a_ground_a_subject_ends_before_the_next_document_of_any_type(titles, other: str) -> None:
    ground = "Căn cứ Quyết định số 12/QĐ-SNV ngày 05/3/2025 về chuyển đổi số"
    assert titles(f"{ground}, {other} ngày 06/3/2025;")[0] == "chuyển đổi số"
    assert titles(f"{ground}, Phương án 06, kho lưu trữ;")[0] == "chuyển đổi số, Phương án 06, kho lưu trữ"


def test_a_subject_is_over_where_its_item_of_a_list_is_over(titles) -> None:
    text = """Các văn bản đã rà soát:
- 1 Thông tư số 12/2010/TT-BTC ngày 20/01/2010 về phí sao lục
- 2 Quyết định số 317/QĐ-STC ngày 04/3/2011 quy định về kho lưu trữ
3. Công văn số 318/STC-VP ngày 05/3/2011 về lịch trực
------------"""
    assert titles(text) == ["phí sao lục", "quy định về kho lưu trữ", "lịch trực"]


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("về “Tiếp tục đổi mới”, công tác lưu trữ đã khá hơn.", "“Tiếp tục đổi mới”"),
        ("về “Tiếp tục đổi mới” công tác lưu trữ; các phòng rà soát.", "“Tiếp tục đổi mới” công tác lưu trữ"),
        ("về “Dân vận khéo” theo tiến độ: báo cáo quý.", "“Dân vận khéo”"),
        ("về “Dân vận khéo” theo gương Bác; các phòng rà soát.", "“Dân vận khéo” theo gương Bác"),
        (
            "về chế độ áp dụng đối với Bộ, Ngành, địa phương; các phòng rà soát.",
            "chế độ áp dụng đối với Bộ, Ngành, địa phương",
        ),
        (
            "về bồi dưỡng cán bộ, Ngành yêu cầu các phòng lập danh sách.",
            "bồi dưỡng cán bộ",
        ),
        ("về kho mới, ngày 05/8/2025 Sở Nội vụ đã ban hành Công văn mượn kho.", "kho mới"),
        ("về họp tại Kho 2, ngày 05/8/2025; các phòng dự họp.", "họp tại Kho 2, ngày 05/8/2025"),
        ("về “Thi đua”, “Khen thưởng” trong lưu trữ; các phòng rà soát.", "“Thi đua”, “Khen thưởng” trong lưu trữ"),
        ("về tiết kiệm, và căn cứ tình hình kho, Sở yêu cầu:", "tiết kiệm"),
        ("về rà soát và báo cáo số liệu mượn hồ sơ; các phòng lưu ý.", "rà soát và báo cáo số liệu mượn hồ sơ"),
        ("về kho mới và kế hoạch số hóa sổ mượn.", "kho mới và kế hoạch số hóa sổ mượn"),
    ],
)
def test_a_title_ends_with_its_quotation_marks_and_before_another_ground(titles, printed: str, title: str) -> None:
    assert titles(f"Thực hiện Nghị quyết số 12-NQ/TU ngày 03/3/2020 {printed}") == [title]


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
        ("về phòng, chống lũ, yêu cầu các trạm trực ban.", "phòng, chống lũ"),
        ("về phòng, chống lũ, đề nghị Sở Y tế trực ban.", "phòng, chống lũ"),
        ("về tiêu chuẩn, yêu cầu kỹ thuật của trạm đo mưa.", "tiêu chuẩn, yêu cầu kỹ thuật của trạm đo mưa"),
        ("về phí đo mưa và các Thông tư hướng dẫn.", "phí đo mưa"),
    ],
)
def test_a_title_ends_before_what_is_asked_and_the_circulars_that_guide_it(said: str, title: str, titles) -> None:
    assert titles(f"Thực hiện Quyết định số 77/QĐ-UBND ngày 02/3/2025 của UBND tỉnh {said}") == [title]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("quy định phí đo mưa, trừ trường hợp chủ trạm xin hoãn.", "quy định phí đo mưa"),
        ("về nhiệm vụ của trạm và những nhiệm vụ, quyền hạn cụ thể sau đây:", "nhiệm vụ của trạm"),
        ("về phí đo mưa và các quy định sau:", "phí đo mưa"),
        ("về phí đo mưa và các quy định về sau lũ.", "phí đo mưa và các quy định về sau lũ"),
        ("về việc ban hành Quy chế Thi đua, Khen thưởng.", "ban hành Quy chế Thi đua, Khen thưởng"),
        ("về người giúp Bộ trưởng, Chủ nhiệm Văn phòng.", "người giúp Bộ trưởng, Chủ nhiệm Văn phòng"),
        (
            "về bản đồ trạm đo mưa của tỉnh Hà Giang (cũ) năm 2025.",
            "bản đồ trạm đo mưa của tỉnh Hà Giang (cũ) năm 2025",
        ),
    ],
)
def test_a_title_ends_before_an_exception_and_before_what_else_is_listed(said: str, title: str, titles) -> None:
    assert titles(f"Thực hiện Quyết định số 77/QĐ-UBND ngày 02/3/2025 của UBND tỉnh {said}") == [title]


def test_the_number_of_a_law_or_of_a_type_that_is_cited_by_number_ends_a_title() -> None:
    ends = {
        name
        for name in type_names()
        if title_after(f" về sao lục và {name} số 5/2020;", 0, 60, whole=True) == "sao lục"
    }
    assert {name for name in ends if not name.startswith(tuple(ends - {name}))} == types_with("numbered") | {
        "Luật",
        "Bộ luật",
        "Pháp lệnh",
    }
