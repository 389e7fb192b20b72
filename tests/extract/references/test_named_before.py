"""The agency that is named before a reference is its issuer where the letters fit."""

import pytest

from luocdo.extract.references.named_before import agency_before

# (words before the reference, agency letters of its number, the agency)
NAMED = [
    ("Theo đề nghị của Công ty cổ phần Minh Hà tại ", "KT", "Công ty cổ phần Minh Hà"),
    ("Theo đề nghị của UBND tỉnh Cà Mau tại ", "UBND", "UBND tỉnh Cà Mau"),
    ("Theo đề nghị của Giám đốc Sở Tư pháp tại ", "TP", "Sở Tư pháp"),
    ("theo ủy nhiệm của Bộ Thương mại tại ", "TM", "Bộ Thương mại"),
    ("UBND thành phố Huế đã có ", "UBND", "UBND thành phố Huế"),
    ("Sau khi nghe Phòng Tài nguyên và Môi trường báo cáo (", "TNMT", "Phòng Tài nguyên và Môi trường"),
    ("Sau khi nghe Phòng Tài nguyên và Môi trường trình bày ", "TNMT", "Phòng Tài nguyên và Môi trường"),
    ("ý kiến của Sở Tài chính tỉnh Cà Mau (", "STC", "Sở Tài chính tỉnh Cà Mau"),
    ("kiến nghị của Sở Tài chính tỉnh Cà Mau (tại ", "STC", "Sở Tài chính tỉnh Cà Mau"),
    ("chỉ đạo của UBND tỉnh An Giang, UBND tỉnh Cà Mau ban hành ", "UBND", "UBND tỉnh Cà Mau"),
    ("Hạt đã tham mưu UBND huyện ban hành ", "UBND", "UBND huyện"),
    ("Theo đề nghị của UBND tỉnh tại ", "UBND", "UBND tỉnh"),
    ("UBND tỉnh đã ban hành ", "UBND", "UBND tỉnh"),
    ("Hạt đã trình UBND tỉnh ban hành ", "UBND", "UBND tỉnh"),
    ("Xét đề nghị của Phòng Tài nguyên và Môi trường tại ", "TNMT", "Phòng Tài nguyên và Môi trường"),
    ("Theo đề nghị của Trưởng phòng Tài chính - Kế hoạch tại ", "TCKH", "phòng Tài chính - Kế hoạch"),
    ("Xét đề nghị của Phòng Nông nghiệp và Môi trường tại ", "NN", "Phòng Nông nghiệp và Môi trường"),
    ("Xét đề nghị của Trưởng phòng Nội vụ tại ", "NV", "phòng Nội vụ"),
    ("Xét đề nghị của Trưởng phòng Nội vụ huyện tại ", "NV", "phòng Nội vụ huyện"),
    ("Xét đề nghị của Trưởng phòng Văn hóa - Xã hội phường tại ", "VHXH", "phòng Văn hóa - Xã hội phường"),
    ("ý kiến của Phòng Tư pháp quận 8 tại ", "TP", "Phòng Tư pháp quận 8"),
    ("ý kiến của Cục Thuế tỉnh Cà Mau tại ", "CT", "Cục Thuế tỉnh Cà Mau"),
    ("Ban Quản lý các Khu công nghiệp tỉnh Cà Mau tại ", "BQLCKCN", "Ban Quản lý các Khu công nghiệp tỉnh Cà Mau"),
    ("Văn phòng UBND thành phố Huế ban hành ", "VP", "Văn phòng UBND thành phố Huế"),
    ("Văn phòng Đoàn ĐBQH và HĐND tỉnh tại ", "VP", "Văn phòng Đoàn ĐBQH và HĐND tỉnh"),
    ("ý kiến của Hạt Kiểm lâm huyện Bắc Sơn tại ", "HKL", "Hạt Kiểm lâm huyện Bắc Sơn"),
    ("ý kiến của Hội Nông dân tỉnh Cà Mau tại ", "HND", "Hội Nông dân tỉnh Cà Mau"),
    ("Tổ công tác phản ứng nhanh của Chính phủ có ", "TCT", "Tổ công tác phản ứng nhanh của Chính phủ"),
    ("Xét đề nghị của Trung tâm Bảo tồn di sản Cà Mau (", "TT", "Trung tâm Bảo tồn di sản Cà Mau"),
    ("Hội Cựu chiến binh tỉnh Cà Mau có ", "HCCB", "Hội Cựu chiến binh tỉnh Cà Mau"),
    ("Hội Nông dân tỉnh có ", "HND", "Hội Nông dân tỉnh"),
    ("Liên đoàn Lao động tỉnh đã ban hành ", "LĐLĐ", "Liên đoàn Lao động tỉnh"),
    ("BHXH tỉnh có ", "BHXH", "BHXH tỉnh"),
    ("Ủy ban MTTQ Việt Nam tỉnh có ", "MTTQ", "Ủy ban MTTQ Việt Nam tỉnh"),
    ("Hiệp hội Chế biến Thủy sản Việt Nam có ", "HHCBTS", "Hiệp hội Chế biến Thủy sản Việt Nam"),
    ("Hội Nông dân Việt Nam tại ", "HNDTW", "Hội Nông dân Việt Nam"),
    ("HĐND tỉnh Cà Mau thông qua và UBND tỉnh Cà Mau đề xuất tại các ", "UBND", "UBND tỉnh Cà Mau"),
]
UNNAMED = [
    ("Theo đề nghị của Công ty Minh Hà tại ", "SNV"),
    ("cho Công ty xem ", "KT"),
    ("Văn phòng Chính phủ ban hành ", "CP"),
    ("UBND tỉnh đã trả lời UBND tỉnh Cà Mau tại ", "UBND"),
    ("Sở gửi UBND tỉnh Cà Mau ", "UBND"),
    ("Phòng đã báo cáo UBND tỉnh tại ", "UBND"),
    ("Theo đề nghị của Phòng Tài nguyên và Môi trường tại ", "TCKH"),
    ("Theo đề nghị của Trưởng phòng Nội vụ tại ", "TP"),
    ("Theo đề nghị của Trưởng phòng Nội vụ huyện tại ", "TP"),
    ("UBND tỉnh Cà Mau tại ", "SNV"),
    ("UBND tỉnh Cà Mau về việc sáp nhập theo ", "UBND"),
    ("Sở Tư pháp báo cáo Văn phòng UBND tỉnh Cà Mau tại ", "VP"),
    ("Sở Nông nghiệp và Môi trường tỉnh Cà Mau tại ", "SNN"),
    ("Hội Nông dân Việt Nam tại ", "HPN"),
    ("Hội Nông dân tỉnh có ", "BTV"),
    ("BHXH tỉnh có ", "SYT"),
    ("Văn phòng UBND tỉnh có ", "SNV"),
]


@pytest.mark.parametrize(("words", "letters", "agency"), NAMED, ids=[words for words, *_ in NAMED])
def test_an_agency_named_just_before_is_the_issuer(words, letters, agency):
    assert agency_before(f"{words}Công văn", len(words), [letters]) == agency


@pytest.mark.parametrize(("words", "letters"), UNNAMED, ids=[words for words, _ in UNNAMED])
def test_an_addressee_a_relative_name_or_other_letters_name_no_issuer(words, letters):
    assert agency_before(f"{words}Công văn", len(words), [letters]) is None


def test_who_gives_a_permit_is_its_issuer() -> None:
    words = "Công ty được UBND tỉnh Cà Mau cấp\n "
    assert agency_before(f"{words}Giấy phép", len(words), ["UBND"]) == "UBND tỉnh Cà Mau"
    assert agency_before(f"{words}Công văn", len(words), ["UBND"]) is None
