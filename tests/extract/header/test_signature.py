"""Signers, offices, those signed for, and recipients, in one column or two."""

import pytest

from luocdo.extract.header.signature import Signature, read_signature
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment


def signature_of(lines: str) -> Signature:
    clean = normalise(f"Điều 1. Các phòng thực hiện.\n\n{lines}\n")
    return read_signature(clean.text, segment(clean))


SIGNATURES = [
    # lines of a signature, then: signed for whom, in which office, by whom
    ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn An", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn An"),
    ("KT.GIÁM ĐỐC\n\nPHÓ GIÁM ĐỐC\n\n\n\nLê Văn An", "KT.GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn An"),
    ("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n(đã ký)\nĐỗ Thị Ánh", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Đỗ Thị Ánh"),
    ("KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC Đỗ Thị Ánh (đã ký)", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Đỗ Thị Ánh"),
    ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐã ký: Đỗ Thị Ánh", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Đỗ Thị Ánh"),
    ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nĐÃ KÝ\nĐỗ Thị Ánh", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Đỗ Thị Ánh"),
    ("KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ\nCHỦ NHIỆM\nĐỗ Thị Ánh", "KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "Đỗ Thị Ánh"),
    ("Phó Chủ tịch\n\n(Đã ký)\n\nLò Văn Ún", None, "Phó Chủ tịch", "Lò Văn Ún"),
    ("Giám đốc\n\nLò Văn Ún\n\n(Đã ký)", None, "Giám đốc", "Lò Văn Ún"),
    ("Các phòng lập sổ\n\n(Đã ký)\n\nLò Văn Ún", None, None, "Lò Văn Ún"),
    ("T.M. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Ún", "T.M. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Văn Ún"),
    ("TUQ. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ TỔ CHỨC\nHồ Ý Nhi", "TUQ. BỘ TRƯỞNG", "VỤ TRƯỞNG VỤ TỔ CHỨC", "Hồ Ý Nhi"),
    ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLò Văn Ún", "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Văn Ún"),
    ("Q. GIÁM ĐỐC\nTS. Trần Ngọc Bảo Anh", "Q. GIÁM ĐỐC", None, "Trần Ngọc Bảo Anh"),
    ("GIÁM ĐỐC\nĐại tá Lê Văn An", None, "GIÁM ĐỐC", "Lê Văn An"),
    ("Nơi nhận:                            SƯ ĐOÀN TRƯỞNG\n- Lưu: VT, TM. C12.                  Đại tá Lê Văn An", None, "SƯ ĐOÀN TRƯỞNG", "Lê Văn An"),
    ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nK'Sim", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "K'Sim"),
    ("CÔNG AN HUYỆN      VIỆN KIỂM SÁT NHÂN DÂN      TÒA ÁN NHÂN DÂN\nTRƯỞNG CÔNG AN      VIỆN TRƯỞNG      CHÁNH ÁN\n\nĐại tá Lê Văn An      Hồ Ý Nhi      Đỗ Thị Ánh\n\nNơi nhận:\n- Lưu: VT.", None, "CHÁNH ÁN", "Đỗ Thị Ánh"),
    ("SỞ Y TẾ                              SỞ NỘI VỤ\nKT. GIÁM ĐỐC                         GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn An                            Hồ Ý Nhi", None, "GIÁM ĐỐC", "Hồ Ý Nhi"),
    ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An\n\nKT. TRƯỞNG CÔNG AN\nPHÓ TRƯỞNG CÔNG AN\n\nHồ Ý Nhi", "KT. TRƯỞNG CÔNG AN", "PHÓ TRƯỞNG CÔNG AN", "Hồ Ý Nhi"),
    ("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Văn An", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Văn An"),
    ("T/M BAN BÍ THƯ\nLê Văn An", "T/M BAN BÍ THƯ", None, "Lê Văn An"),
    ("| Nơi nhận: - Như trên; - Lưu: VT. | KT. BỘ TRƯỞNG THỨ TRƯỞNG Lê Văn An |", "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Lê Văn An"),
    ("| Nơi nhận: - Lưu: VT. | TL. TỔNG CỤC TRƯỞNG KT. VỤ TRƯỞNG PHÓ VỤ TRƯỞNG Lê Văn An |", "TL. TỔNG CỤC TRƯỞNG, KT. VỤ TRƯỞNG", "PHÓ VỤ TRƯỞNG", "Lê Văn An"),
    ("|\nNơi nhận:\n- Lưu: VT, KTTH.\n|\nTM. ỦY BAN NHÂN\nDÂN\nCHỦ TỊCH\nLê Văn\nAn\n|", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn An"),
    (" Nơi nhận:                    KT. GIÁM ĐỐC\n - Như trên;                  PHÓ GIÁM ĐỐC\n - Lưu: VT.\n                              Lê Văn An", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn An"),
    ("KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\n\nLê Văn An", "KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "Lê Văn An"),
    ("KT. BỘ TRƯỞNG,\nCHỦ NHIỆM\nPHÓ CHỦ NHIỆM\n\nLê Văn An", "KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "Lê Văn An"),
    ("KT. BỘ TRƯỞNG,\nPHÓ CHỦ NHIỆM\n\nLê Văn An", "KT. BỘ TRƯỞNG", "PHÓ CHỦ NHIỆM", "Lê Văn An"),
    ("TM. ĐOÀN CHỦ TỊCH\nCHỦ TỊCH\n\nLê Văn An", "TM. ĐOÀN CHỦ TỊCH", "CHỦ TỊCH", "Lê Văn An"),
    ("GIÁM ĐỐC\nPGS.TS Lê Văn An", None, "GIÁM ĐỐC", "Lê Văn An"),
    ("GIÁM ĐỐC\nBs.CKII. Lê Văn An", None, "GIÁM ĐỐC", "Lê Văn An"),
    ("HIỆU TRƯỞNG\nThS. Lê Văn An", None, "HIỆU TRƯỞNG", "Lê Văn An"),
    ("GIÁM ĐỐC\nBS.CKII. Lê Văn An", None, "GIÁM ĐỐC", "Lê Văn An"),
    ("T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nLê Văn An", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "Lê Văn An"),
    ("| Nơi nhận:\n- Như trên;\n- Lưu: VT. | TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(đã ký)\nBSCKII. Lê Văn An |", "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn An"),
    ("| Nơi nhận:\n- Lưu: VT. | KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn An |\nVỀ QUẢN LÝ, SỬ DỤNG KHO LƯU TRỮ CHUYÊN DỤNG CỦA TỈNH\n(Ban hành theo Quyết định số 5/QĐ-SNV)", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn An"),
    ("GIÁM ĐỐC\nĐại tá LÊ VĂN AN", None, "GIÁM ĐỐC", "Lê Văn An"),
    ("TM. ỦY BAN NHÂN DÂN\n        Chủ tịch\n\n        LÊ VĂN AN", "TM. ỦY BAN NHÂN DÂN", "Chủ tịch", "Lê Văn An"),
    ("TM. ỦY BAN NHÂN DÂN TỈNH\nLÂM ĐỒNG\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "CHỦ TỊCH", None),
    ("TM. ỦY BAN NHÂN DÂN PHƯỜNG\nLÊ HỒNG PHONG\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN PHƯỜNG LÊ HỒNG PHONG", "CHỦ TỊCH", None),
    ("PHỤ TRÁCH SỞ\n\nH'Yim Kđoh", None, "PHỤ TRÁCH SỞ", "H'Yim Kđoh"),
    ("| Nơi nhận:<br>- Lưu: VT. | KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br><br>Lê Văn An |", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn An"),
    ("GIÁM ĐỐC\n\nLê Văn An\n\nSỞ Y TẾ\nSố: 88/SY-SYT\nSAO Y BẢN CHÍNH\nCHÁNH VĂN PHÒNG\nNgô Thị Bình", None, "GIÁM ĐỐC", "Lê Văn An"),
    ("CHỦ TỊCH\nLê Văn An\n\n1\n\nXã Hàm Thuận", None, "CHỦ TỊCH", "Lê Văn An"),
    ("Nơi nhận: T/M BAN THƯỜNG VỤ\n- Thường trực Tỉnh ủy, PHÓ BÍ THƯ\n- Các chi bộ,\n- Lưu VP. Lê Văn An", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Văn An"),
    ("|\n* *\n*Nơi nhận:*\n- Như Điều 4;\n- Các sở, ban, ngành;\n- Lưu: VT, NC.\n|\n**KT. CHỦ TỊCH**\nPHÓ CHỦ TỊCH\n**Lê Văn An**", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn An"),
    ("K/T TRƯỞNG BAN\n- Như trên, PHÓ TRƯỞNG BAN\n- Lưu Ban Dân vận.\nLê Văn An", "K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Lê Văn An"),
    ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần\n\nChí Hùng", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Chí Hùng"),
    ("Nơi nhận:\n- Lưu: VT.\n\nTHƯ KÝ                                   CHỦ TRÌ\n\nTrần Thị Lam                             Y Wem Hwing", None, "CHỦ TRÌ", "Y Wem Hwing"),
    ("KT. CHÁNH VĂN PHÒNG\nPHÓ VĂN PHÒNG\n\nLê Văn An", "KT. CHÁNH VĂN PHÒNG", "PHÓ VĂN PHÒNG", "Lê Văn An"),
    ("KT. TỔ TRƯỞNG\nTỔ PHÓ THƯỜNG TRỰC\n\nLê Văn An", "KT. TỔ TRƯỞNG", "TỔ PHÓ THƯỜNG TRỰC", "Lê Văn An"),
    ("TM. HỘI ĐỒNG BỘ TRƯỞNG\nCHỦ TỊCH\n\nLê Văn An", "TM. HỘI ĐỒNG BỘ TRƯỞNG", "CHỦ TỊCH", "Lê Văn An"),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "signed_for", "title", "signer"), SIGNATURES)
def test_a_signature_tells_the_signer_his_office_and_in_whose_name_he_signs(
    lines: str, signed_for: str | None, title: str | None, signer: str
) -> None:
    signature = signature_of(lines)
    assert (signature.signed_for, signature.signer_title, signature.signer) == (signed_for, title, signer)


RECIPIENTS = [
    ("Nơi nhận:\n- Như trên;\n- Lưu: VT, NV (5b).\n\nGIÁM ĐỐC\n\nLê Văn An", ("Như trên", "Lưu: VT, NV (5b)")),
    ("GIÁM ĐỐC\n\nLê Văn An\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.", ("Như Điều 3", "Lưu: VT")),
    ("Nơi nhận:\n- Các sở, ban,\nngành tỉnh;\n- UBND tỉnh (b/c);\n- Lưu: VT.", ("Các sở, ban, ngành tỉnh", "UBND tỉnh (b/c)", "Lưu: VT")),
    ("| Nơi nhận: - Như trên; - Bộ trưởng (để b/c); - Lưu: VT. | BỘ TRƯỞNG Lê Văn An |", ("Như trên", "Bộ trưởng (để b/c)", "Lưu: VT")),
    ("|Nơi nhận:           |CHỦ TỊCH   |\n|- Các bộ, cơ quan   |           |\n|ngang bộ;           |           |\n|- Lưu: VT.          |Lê Văn An  |", ("Các bộ, cơ quan ngang bộ", "Lưu: VT")),
    ("Nơi nhận:\n- Các sở;\n- Lưu: VT, NN. TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An", ("Các sở", "Lưu: VT, NN")),
    ("Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.\nVĂN PHÒNG HĐND VÀ UBND\nLê Văn An", ("Như trên", "Lưu: VT, VP")),
    ("| Nơi nhận:<br>- Như trên;<br>- Lưu: VT. | BỘ TRƯỞNG<br>Lê Văn An |", ("Như trên", "Lưu: VT")),
    ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nLê Văn An", ("Như trên", "Lưu: VT")),
    ("Nơi nhận: T/M BAN THƯỜNG VỤ\n- Thường trực Tỉnh ủy, PHÓ BÍ THƯ\n- Các chi bộ,\n- Lưu VP. Lê Văn An", ("Thường trực Tỉnh ủy", "Các chi bộ", "Lưu VP")),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "recipients"), RECIPIENTS)
def test_recipients_are_read_apart_from_the_signing(lines: str, recipients: tuple[str, ...]) -> None:
    signature = signature_of(lines)
    assert signature.recipients == recipients
    assert signature.signer in {"Lê Văn An", None}


def test_a_document_without_a_signature_has_none() -> None:
    assert signature_of("Điều 2. Hết.") == Signature()


def test_the_signature_in_a_form_of_an_annex_is_not_the_documents() -> None:
    signature = signature_of("GIÁM ĐỐC\n\nLê Văn An\n\nPHỤ LỤC\nMẫu giấy mời\n\nTRƯỞNG PHÒNG\n\nNgô Thị Bình")
    assert (signature.signer_title, signature.signer) == ("GIÁM ĐỐC", "Lê Văn An")


@pytest.mark.parametrize(
    ("lines", "signed"),
    [
        ("GIÁM ĐỐC\n\n(Đã ký)\n\nLê Văn An", True),
        ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn An (đã ký)", True),
        ("GIÁM ĐỐC\n\nLê Văn An\n\nKý bởi: Sở Nội vụ\nThời gian ký: 12.08.2025 09:15:20 +07:00", True),
        ("GIÁM ĐỐC\n\nLê Văn An", False),
        ("GIÁM ĐỐC\n\n(Ký tên, đóng dấu)\n\nLê Văn An", False),
        ("1. Thực hiện hợp đồng (đã ký) với nhà thầu.\n\nGIÁM ĐỐC\n\nLê Văn An", False),
        ("GIÁM ĐỐC\n\nLê Văn An\n\nNgười ký: ……………", False),
    ],
)
def test_a_document_is_signed_where_its_signature_says_so_or_an_electronic_one_left_its_stamp(
    lines: str, signed: bool
) -> None:
    assert signature_of(lines).signed is signed


TOGETHER = "SỞ Y TẾ                              BẢO HIỂM XÃ HỘI TỈNH\nKT. GIÁM ĐỐC                         GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn An                            Hồ Ý Nhi"


@pytest.mark.parametrize(
    ("lead", "signer"),
    [
        ("SỞ Y TẾ", ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn An")),
        ("BẢO HIỂM XÃ HỘI TỈNH SƠN LA", (None, "GIÁM ĐỐC", "Hồ Ý Nhi")),
        ("CÔNG AN TỈNH", (None, "GIÁM ĐỐC", "Hồ Ý Nhi")),
    ],
)
def test_of_those_who_sign_together_the_first_of_the_letterhead_is_the_signer(
    lead: str, signer: tuple[str | None, ...]
) -> None:
    clean = normalise(f"Điều 1. Các phòng thực hiện.\n\n{TOGETHER}\n")
    found = read_signature(clean.text, segment(clean), lead)
    assert (found.signed_for, found.signer_title, found.signer) == signer
