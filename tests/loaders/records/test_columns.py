"""Columns of registers are known by their heads: those of Nghị định 30/2020/NĐ-CP, Phụ lục IV, and what offices write."""

import csv
import unicodedata
from importlib.resources import files

import pytest

from luocdo.loaders.records.columns import FIELDS, columns_of, guessed, map_in_use, map_mark, use_columns

INCOMING = ["Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu", "Ngày tháng", "Tên loại và trích yếu nội dung văn bản",
            "Đơn vị hoặc người nhận", "Ngày chuyển", "Ký nhận", "Ghi chú"]  # fmt: skip
OUTGOING = ["Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Người ký",
            "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận", "Ghi chú"]  # fmt: skip


@pytest.mark.parametrize(
    ("heads", "places"),
    [
        (INCOMING, {"received": 0, "issuer": 2, "number": 3, "date": 4, "title": 5}),
        (OUTGOING, {"number": 0, "date": 1, "title": 2, "signer": 3, "addressees": 4}),
        (["STT", "SỐ/KÝ HIỆU", "NGÀY BAN HÀNH", "NỘI DUNG", "CƠ QUAN BAN HÀNH"],
         {"number": 1, "date": 2, "title": 3, "issuer": 4}),
        (["so_hieu", "ngay_ban_hanh", "trich_yeu", "noi_dung"], {"number": 0, "date": 1, "title": 2, "text": 3}),
        (["TT", "Số/KH", "Ban hành", "Nội dung tóm tắt", "Nơi gửi", "Đơn vị nhận", "Hạn xử lý"],
         {"number": 1, "date": 2, "title": 3, "issuer": 4, "addressees": 5}),
        (["Số thứ tự văn bản trong hồ sơ", "Số của văn bản", "Ký hiệu của văn bản", "Ngày, tháng, năm văn bản",
          "Tên cơ quan, tổ chức ban hành văn bản", "Trích yếu nội dung", "Chức vụ, họ tên người ký", "Độ mật"],
         {"number": 1, "symbol": 2, "date": 3, "issuer": 4, "title": 5, "signer": 6, "secrecy": 7}),
        (["SO KY HIEU", "NGAY BAN HANH", "TRICH YEU", "NGUOI KY", "DON VI SOAN THAO"],
         {"number": 0, "date": 1, "title": 2, "signer": 3}),
        (["Số hiệu", "Ngày ban hành", "Ngày có hiệu lực", "Hình thức văn bản", "Cơ quan ban hành/Người ký"],
         {"number": 0, "date": 1, "type": 3, "issuer": 4}),
        (["STT", "Ngày đến", "Cơ quan", "Số ký hiệu", "Ngày văn bản", "Trích yếu", "Nơi nhận"],
         {"received": 1, "issuer": 2, "number": 3, "date": 4, "title": 5, "addressees": 6}),
        (["Số ký hiệu", "Cơ quan", "Ngày ký", "Cơ quan ban hành"], {"number": 0, "date": 2, "issuer": 3}),
        (["Số", "Ký hiệu", "Ngày tháng", "Trích yếu"], {"number": 0, "symbol": 1, "date": 2, "title": 3}),
    ],
)  # fmt: skip
def test_columns_are_guessed_by_their_heads(heads: list[str], places: dict[str, int]) -> None:
    assert dict(guessed(heads).places) == places
    assert dict(guessed([unicodedata.normalize("NFD", head) for head in heads]).places) == places


def test_a_table_of_something_else_is_no_register() -> None:
    assert not guessed(["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"]).enough
    assert not guessed(["Họ và tên", "Ngày sinh", "Số điện thoại"]).enough


def test_each_pattern_of_a_head_fits_its_own_example() -> None:
    with (files("luocdo.loaders.records") / "heads.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for row in rows:
        found = guessed([row["example"]])
        assert list(found.places) == ([] if row["field"] == "none" else [row["field"]]), row
    assert {row["field"] for row in rows} == {*FIELDS, "none"}


def test_a_named_column_goes_before_a_guessed_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LUOCDO_MAP", "")
    assert map_mark(map_in_use()) == ""
    use_columns({"title": "GHI_CHU"})
    assert dict(columns_of(["so_hieu", "trich_yeu", "ghi_chu"]).places) == {"number": 0, "title": 2}
    assert dict(columns_of(["so_hieu", "trich_yeu"]).places) == {"number": 0, "title": 1}
    assert map_mark(map_in_use()).startswith("#")
