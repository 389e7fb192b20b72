import csv
from importlib.resources import files

import docx
import pytest

from luocdo.loaders.content import Content
from luocdo.loaders.old_encodings import modernise, old_encoding, to_unicode

SENTENCE = "Căn cứ Quyết định số 12/QĐ-UBND, các xã, phường tổng hợp báo cáo gửi về Sở Tư pháp trước ngày mồng một."
TCVN3 = (
    "C¨n cø QuyÕt ®Þnh sè 12/Q§-UBND, c¸c x·, ph\xadêng tæng hîp b¸o c¸o göi vÒ Së T\xad ph¸p tr\xadíc ngµy mång mét."
)
VNI = "Caên cöù Quyeát ñònh soá 12/QÑ-UBND, caùc xaõ, phöôøng toång hôïp baùo caùo göûi veà Sôû Tö phaùp tröôùc ngaøy moàng moät."
NAMES = [("TCVN3", TCVN3), ("VNI", VNI)]


@pytest.mark.parametrize(("name", "printed"), NAMES)
def test_fonts_before_unicode_are_told_and_converted(name, printed):
    assert old_encoding(printed) == name
    assert to_unicode(printed, name) == SENTENCE


def test_small_letters_in_words_of_capitals_become_capitals():
    assert to_unicode("S¾C LÖNH cña CHñ TÞCH N¦íC; Së, §Ò ¸n, Q§-UBND", "TCVN3") == (
        "SẮC LỆNH của CHỦ TỊCH NƯỚC; Sở, Đề án, QĐ-UBND"
    )


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("CéNG HßA X· HéI", "CỘNG HÒA XÃ HỘI"),
        ("§¶NG ñY X·\n", "ĐẢNG ỦY XÃ\n"),
        ("cña UBND x· ë ¸ §«ng", "của UBND xã ở á Đông"),
        ("Së Y tÕ", "Sở Y tế"),
    ],
)
def test_a_short_word_among_capitals_is_one_in_capitals(printed, meant):
    assert to_unicode(printed, "TCVN3") == meant


@pytest.mark.parametrize(("name", "printed"), NAMES)
@pytest.mark.parametrize("suffix", [".txt", ".docx"])
def test_a_file_in_an_old_font_is_read_in_unicode(tmp_path, one, name, printed, suffix):
    file = tmp_path / f"cu{suffix}"
    if suffix == ".txt":
        file.write_bytes(printed.encode("cp1252"))
    else:
        document = docx.Document()
        document.add_paragraph(printed)
        document.save(str(file))
    loaded = one(file)
    assert loaded.text == SENTENCE
    assert [(finding.code, finding.facts["encoding"]) for finding in loaded.findings] == [("old-encoding", name)]


@pytest.mark.parametrize(
    "text",
    [SENTENCE, "Article 5 « traité » à Paris, où ça naît", "© 2025, 5 m², ±3 °C ®", "", "Ok"],
)
def test_other_texts_are_left_alone(text):
    assert modernise(Content(text)) == Content(text)


def test_lines_pasted_from_an_older_file_are_converted_alone():
    old = "N¬i nhËn:\n- Nh\xad trªn.\nKT. GI¸M §èC\nL\xadu V¨n §øc"
    changed = modernise(Content(f"{SENTENCE * 9}\n{old}"))
    assert changed.text == f"{SENTENCE * 9}\nNơi nhận:\n- Như trên.\nKT. GIÁM ĐỐC\nLưu Văn Đức"
    assert [note.code for note in changed.notes] == ["old-encoding"]


def test_signs_among_words_are_no_lines_of_an_older_file():
    signs = Content(f"{SENTENCE}\nGhi chú: ®A ©B §C «D» ±E ¨F\nNote ® © « » ª ¨ ¬ 5 m²")
    assert modernise(signs) == signs


def test_pages_begin_where_they_did():
    changed = modernise(Content(VNI + "\n" + VNI, (0, len(VNI) + 1)))
    assert changed.pages == (0, len(SENTENCE) + 1)


def test_soft_hyphens_of_unicode_texts_vanish():
    assert modernise(Content("công\xadvăn\nsố\xad 5", (0, 9))) == Content("côngvăn\nsố 5", (0, 8))


def test_every_row_turns_signs_into_one_letter_and_none_is_doubled():
    with (files("luocdo.loaders") / "old_encodings.csv").open(encoding="utf-8") as stream:
        rows = [tuple(row.values()) for row in csv.DictReader(stream)]
    assert len({row[:2] for row in rows}) == len(rows)
    for name, points, letter in rows:
        printed = "".join(chr(int(point, 16)) for point in points.split())
        assert to_unicode(printed, name) == letter
        assert len(letter) == 1
