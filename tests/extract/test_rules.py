"""The domain lists: every row is read, can be matched, and says something that no other row says."""

import re
from collections import Counter

import pytest

from luocdo.extract import rules
from luocdo.extract.grammar.agency_phrase import agency_end
from luocdo.extract.grammar.doc_types import types_by_letters
from luocdo.extract.grammar.issuers import canonical_issuer, level_of
from luocdo.extract.grammar.numbers import find_numbers
from luocdo.extract.grammar.places import province_name
from luocdo.extract.grammar.symbols import issuer_of, known_letters, spelled
from luocdo.extract.normalise import normalise
from luocdo.extract.read import read_text
from luocdo.extract.references.aliases import alias_mentions
from luocdo.extract.references.heads import find_heads
from luocdo.extract.references.law_titles import laws
from luocdo.extract.references.laws import find_laws
from luocdo.extract.references.numbered import numbered_mentions
from luocdo.extract.references.said_before import read_before

OURS = [
    "doc_types",
    "agencies_central",
    "departments",
    "local_bodies",
    "partners",
    "broken_names",
    "bodies_with_office",
    "unit_codes",
    "provinces_63",
    "provinces_34",
    "provinces_past",
    "provinces_written",
    "party_terms",
    "aliases",
    "law_titles",
    "law_acronyms",
    "not_laws",
    "not_documents",
    "office_holders",
    "person_words",
    "not_fields",
    "agency_heads",
    "title_starts",
    "subject_words",
    "title_parts",
    "title_subjects",
    "title_formulae",
    "symbol_repairs",
    "glyphs",
    "register",
]


@pytest.mark.parametrize("name", OURS)
def test_no_row_is_there_twice_and_none_is_empty(name: str) -> None:
    rows = Counter(tuple(row.values()) for row in rules.rows(name))
    assert max(rows.values()) == 1
    assert all(row[0].strip() == row[0] != "" for row in rows)


@pytest.mark.parametrize("name", OURS)
def test_lists_are_written_in_clean_letters(name: str) -> None:
    values = [value for row in rules.rows(name) for value in row.values()]
    texts = values if name != "glyphs" else []
    assert [text for text in texts if normalise(text).text != text] == []


def test_every_type_is_read_before_a_number() -> None:
    for row in rules.rows("doc_types"):
        for written in (row["name"], *rules.split(row["written"])):
            assert read_before(f"{written} số ", len(f"{written} số ")).type == row["name"]


def test_every_type_letter_means_its_type() -> None:
    assert {types_by_letters()[each] for row in rules.rows("doc_types") for each in rules.split(row["symbols"])} == {
        row["name"] for row in rules.rows("doc_types") if row["symbols"]
    }


def test_every_central_agency_is_recognised_by_its_names_and_signs_with_its_letters() -> None:
    for row in rules.rows("agencies_central"):
        for written in (row["name"], *rules.split(row["written"])):
            assert agency_end(f"{written} về", 0) == len(written), written
            assert canonical_issuer(written) == row["name"], written
        assert issuer_of(row["abbr"], None, None) == row["name"]
        assert level_of(row["name"]) == ("party" if row["kind"] == "party" else "central")


def test_what_is_no_field_ends_the_name_of_an_agency() -> None:
    for row in rules.rows("not_fields"):
        name = "Ban Chỉ đạo Trung ương" if row["of"] == "body" else "Phòng Nội vụ"
        assert row["example"][: agency_end(row["example"], 0)] == name, row
        field = row["example"].replace(row["words"], "sao", 1)
        assert field[: agency_end(field, 0)] == field[:-1], row


def test_the_successor_of_an_agency_is_in_the_list() -> None:
    letters = {row["abbr"] for name in ("agencies_central", "departments") for row in rules.rows(name)}
    named = [row["successor"] for name in ("agencies_central", "departments") for row in rules.rows(name)]
    assert {each for each in named if each} <= letters | {"Cục Thuế"}


def test_every_department_is_recognised_by_its_names() -> None:
    for row in rules.rows("departments"):
        for written in rules.split(row["written"]):
            assert agency_end(f"{written} về", 0) == len(written), written
            assert canonical_issuer(written, "Lạng Sơn") == f"{row['name']} tỉnh Lạng Sơn", written


def test_every_department_signs_with_its_letters() -> None:
    for row in rules.rows("departments"):
        for letters in (row["abbr"], *rules.split(row["variants"])):
            issuer = issuer_of(letters, "Lạng Sơn", "Sở Nội vụ tỉnh Lạng Sơn")
            assert issuer is not None, letters
            assert issuer.endswith(" tỉnh Lạng Sơn"), letters


def test_every_letter_group_is_known_and_keeps_its_spelling() -> None:
    for name, column in (("unit_codes", "code"), ("local_bodies", "letters")):
        for row in rules.rows(name):
            assert row[column] in known_letters()
            assert spelled(row[column]) == row[column]


def test_every_province_has_its_name_and_its_spellings() -> None:
    for name in ("provinces_past", "provinces_63", "provinces_34"):
        assert all(province_name(row["name"].upper()) == row["name"] for row in rules.rows(name))
    assert all(province_name(row["written"]) == row["name"] for row in rules.rows("provinces_written"))


def test_a_province_of_the_past_was_followed_by_others_that_are_known() -> None:
    for row in rules.rows("provinces_past"):
        assert row["valid_from"] < row["valid_to"]
        assert all(province_name(successor) == successor for successor in rules.split(row["successors"]))


def test_the_merged_provinces_are_made_of_the_old_ones() -> None:
    old = {row["name"] for row in rules.rows("provinces_63")}
    parts = [part for row in rules.rows("provinces_34") for part in rules.split(row["formed_from"])]
    assert sorted(parts) == sorted(old)


def test_every_alias_is_found_in_a_text() -> None:
    for row in rules.rows("aliases"):
        for alias in rules.split(row["alias"]):
            text = f"theo {alias}."
            (mention,) = alias_mentions(text, find_heads(text))
            assert mention.resolves_to == (row["number"] or None)


def test_every_title_of_a_law_is_found_in_a_text() -> None:
    for law in laws():
        text = f"Căn cứ {law.type} {law.title};"
        (name,) = find_laws(text, find_heads(text))
        assert (name.type, (name.title or "").lower()) == (law.type, law.title.lower())


def test_every_acronym_of_a_law_is_found_in_a_text() -> None:
    for row in rules.rows("law_acronyms"):
        text = f"theo {row['acronym']}."
        (name,) = find_laws(text, find_heads(text))
        assert (name.type, name.title) == (row["type"], row["title"])


def test_after_these_words_a_law_is_none() -> None:
    for row in rules.rows("not_laws"):
        text = f"{row['before']} Luật Đất đai"
        assert list(find_laws(text, find_heads(text))) == []


def test_what_is_no_document_is_left_out() -> None:
    for row in rules.rows("not_documents"):
        text = (
            f"{row['words']} số 12/2024/AB-CD"
            if row["kind"] in ("before", "form")
            else f"số 12/2024/{row['words'].upper()}-ST"
        )
        assert numbered_mentions(text, find_heads(text)) == [], text


def test_every_office_holder_counts_as_the_agency() -> None:
    for row in rules.rows("office_holders"):
        assert canonical_issuer(f"{row['words']} Sở Y tế tỉnh Lạng Sơn") == "Sở Y tế tỉnh Lạng Sơn"


def test_every_head_opens_the_name_of_an_agency_with_its_level() -> None:
    for row in rules.rows("agency_heads"):
        name = f"{row['words'].capitalize()} Alpha"
        assert agency_end(f"{name} về việc", 0) == len(name)
        assert level_of(name) == row["level"]


def test_every_start_of_a_title_ends_the_name_of_an_agency() -> None:
    for row in rules.rows("title_starts"):
        assert agency_end(f"Ban Chỉ đạo Beta {row['words']} gamma", 0) == len("Ban Chỉ đạo Beta"), row


def test_every_part_of_a_title_goes_on_with_it_behind_a_semicolon() -> None:
    verbs = {row["words"] for row in rules.rows("title_starts") if row["opens_title"] == "yes"}
    for row in rules.rows("title_parts"):
        [cited] = read_text(row["example"]).references
        assert f"; {row['words']} " in str(cited.title), row
        assert row["words"] not in verbs


def test_every_repair_of_a_symbol_mends_a_number() -> None:
    shapes = {
        "CP": "19/2011/NĐ-{}",
        "QĐ": "19/2011/{}-UBND",
        "TU": "19-CTr/{}",
        **{f"QH{term}": "19/2011/{}" for term in range(9, 14)},
    }
    for row in rules.rows("symbol_repairs"):
        shape = shapes.get(row["meant"], "19/2011/{}15")
        (number,) = find_numbers(shape.format(row["printed"]))
        assert number.text == shape.format(row["meant"])


def test_every_glyph_is_mended() -> None:
    for row in rules.rows("glyphs"):
        assert normalise(f"x{chr(int(row['code_point'], 0))}").text == f"x{row['meant']}"


def test_the_register_holds_documents_whose_numbers_the_grammar_reads() -> None:
    known = rules.register()
    assert len(known) > 4000
    unread = [each.number for each in known if next((n.text for n in find_numbers(each.number)), None) != each.number]
    assert len(unread) < len(known) / 200, unread[:20]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", each.date) for each in known)
