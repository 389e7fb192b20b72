"""Which document a place means: never a guess."""

import pytest

from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.model import Witness

SO = "Sở Y tế tỉnh Hà Giang"
OTHER_SO = "Sở Y tế tỉnh Cà Mau"
LONG = "xây dựng, quản lý và thực hiện cơ chế thử"
PLAN = {"number": "23/KH-SYT", "type": "Kế hoạch"}


def test_a_short_form_takes_the_full_form_of_its_text(letter, cited):
    full = {**PLAN, "issuer": SO, "date": "2023-07-07"}
    assert cited(letter(full, PLAN)) == ([("23/KH-SYT", "2023-07-07")], [])
    assert cited(letter(PLAN, full)) == ([("23/KH-SYT", "2023-07-07")], [])


def test_issuer_and_date_said_in_two_places_make_one_full_form(letter, cited):
    assert cited(letter({**PLAN, "issuer": SO}, {**PLAN, "date": "2023-07-07"})) == ([("23/KH-SYT", "2023-07-07")], [])


def test_a_short_form_of_two_full_forms_may_be_either(letter, cited, codes):
    years = [{**PLAN, "issuer": SO, "date": "2022-07-05"}, {**PLAN, "issuer": SO, "date": "2023-07-07"}]
    both = [("23/KH-SYT", "2022-07-05"), ("23/KH-SYT", "2023-07-07")]
    assert cited(letter(*years, PLAN)) == (both, both)
    assert codes(letter(*years, PLAN)) == ["ambiguous-reference"]


@pytest.mark.parametrize(("years", "candidates"), [(12, 12), (13, 0)])
def test_a_short_form_of_more_than_twelve_may_be_anything(years, candidates, letter, cited):
    full = [letter({**PLAN, "issuer": SO, "date": f"{2010 + each}-07-05"}, path=f"{each}.txt") for each in range(years)]
    _, maybe = cited(letter(PLAN), *full)
    assert len(maybe) == candidates


def _plans(letter, years=range(2020, 2024)):
    """The plan of each year, in files of their own."""
    facts = {**PLAN, "issuer": SO}
    return [
        letter(
            {**facts, "date": f"{year}-02-11", "title": f"tiêm chủng mở rộng cho trẻ em năm {year}"}, path=f"{year}.txt"
        )
        for year in years
    ]


@pytest.mark.parametrize("years", [range(2020, 2024), range(2005, 2024)], ids=["some", "more than are candidates"])
@pytest.mark.parametrize("subject", [{}, {"issuer": SO}, {"issuer": SO, "title": "tiêm chủng"}])
def test_a_number_without_a_day_is_the_document_that_the_text_settles_elsewhere(subject, years, letter, cited):
    body = {**PLAN, "issuer": SO, "title": "Về tiêm chủng mở rộng cho trẻ em năm 2021"}
    for places in ([{**PLAN, **subject}, body], [body, {**PLAN, **subject}]):
        certain, maybe = cited(letter(*places), *_plans(letter, years))
        assert (certain.count(("23/KH-SYT", "2021-02-11")), maybe) == (2, [])


def test_the_document_that_the_text_settles_is_not_that_of_another_agency_or_type(letter, cited):
    body = {**PLAN, "issuer": SO, "title": "Về tiêm chủng mở rộng cho trẻ em năm 2021"}
    others = {**PLAN, "issuer": OTHER_SO}, {"number": "23/TB-SYT", "type": "Thông báo"}
    certain, _ = cited(letter(body, *others), *_plans(letter))
    assert {("23/KH-SYT", None), ("23/TB-SYT", None)} <= set(certain)


def test_a_title_that_contradicts_that_of_the_document_which_the_text_settles_leaves_the_place_open(letter, cited):
    body = {**PLAN, "issuer": SO, "title": "Về tiêm chủng mở rộng cho trẻ em năm 2021"}
    other = {**PLAN, "issuer": SO, "title": "kiểm kê đất đai toàn tỉnh kỳ mới"}
    _, maybe = cited(letter(body, other), *_plans(letter))
    assert ("23/KH-SYT", "2022-02-11") in maybe


@pytest.mark.parametrize(("title", "open_"), [("tiêm chủng năm 2019", True), ("tiêm chủng năm 2021", False)])
def test_a_title_of_another_year_leaves_the_place_open(title, open_, letter, cited):
    body = {**PLAN, "issuer": SO, "title": "Về tiêm chủng mở rộng cho trẻ em năm 2021"}
    certain, maybe = cited(letter(body, {**PLAN, "issuer": SO, "title": title}), *_plans(letter))
    assert (("23/KH-SYT", "2022-02-11") in maybe) is open_
    assert ("23/KH-SYT", "2021-02-11") in certain


def test_where_the_text_settles_two_of_a_number_a_third_place_is_neither(letter, cited):
    body = [{**PLAN, "issuer": SO, "title": f"Về tiêm chủng mở rộng cho trẻ em năm {year}"} for year in (2021, 2022)]
    _, maybe = cited(letter(*body, {**PLAN, "issuer": SO}), *_plans(letter))
    assert {("23/KH-SYT", "2021-02-11"), ("23/KH-SYT", "2022-02-11")} <= set(maybe)


def test_a_title_chooses_between_two_full_forms(letter, cited):
    old = {**PLAN, "issuer": SO, "date": "2022-07-05", "title": "tiêm chủng mở rộng năm 2022"}
    new = {**PLAN, "issuer": SO, "date": "2023-07-07", "title": "phòng chống sốt xuất huyết"}
    certain, maybe = cited(letter(old, new, {**PLAN, "title": "Về phòng chống sốt xuất huyết"}))
    assert (len(certain), maybe) == (2, [])


@pytest.mark.parametrize(
    ("title", "cited_on", "certain"),
    [
        ("cải cách hành chính nhà nước", "2022-06", True),
        ("cải cách hành chính nhà nước", "2023-05", False),
        ("cải cách hành chính nhà nước năm 2022", "2023-05", True),
        ("cải cách hành chính nhà nước năm 2022", "2025-05", True),
    ],
)
@pytest.mark.parametrize("number", ["23/KH-SYT", None])
def test_the_plan_of_every_year_is_told_by_the_year_in_its_title(number, title, cited_on, certain, letter, cited):
    plan = {"type": "Kế hoạch", "issuer": SO}
    own = {**plan, "number": "23/KH-SYT", "date": "2022-02-11", "title": "cải cách hành chính nhà nước năm 2022"}
    short = {**plan, "number": number, "title": title}
    found = cited(letter(own, path="a.txt"), letter(short, path="b.txt", date=cited_on))
    assert (found[0].count(("23/KH-SYT", "2022-02-11")) == 2) is (certain and (bool(number) or title.endswith("2022")))


@pytest.mark.parametrize(
    ("cited_on", "certain"),
    [("2023-11", True), ("2024-02", True), ("2024-06", False), ("2024", False), ("2025-02", False), (None, False)],
)
def test_a_number_without_a_year_is_of_this_year_or_early_in_the_year_of_the_last(
    cited_on, certain, letter, cited, codes
):
    known = letter({**PLAN, "issuer": SO, "date": "2023-07-07"}, path="a.txt")
    maybe = cited(known, letter({**PLAN, "issuer": SO}, path="b.txt", date=cited_on))[1]
    assert maybe == ([] if certain else [("23/KH-SYT", "2023-07-07")])
    doubts = codes(known, letter({**PLAN, "issuer": SO}, path="b.txt", date=cited_on))
    assert doubts == ([] if certain else ["uncertain-reference"])


BUDGET, POSTS = "phê duyệt dự toán kinh phí bầu cử", "giao chỉ tiêu biên chế công chức"


DECISION = {"number": "45/QĐ-SYT", "type": "Quyết định", "issuer": SO}


@pytest.mark.parametrize(("title", "certain"), [(POSTS, False), ("dự toán cho bầu cử", True), (None, True)])
def test_an_undated_number_with_the_title_of_another_document_is_doubtful(title, certain, letter, cited):
    known = letter({**DECISION, "date": "2023-07-07", "title": BUDGET}, path="a.txt")
    maybe = cited(known, letter({**DECISION, "title": title}, path="b.txt", date="2023-11"))[1]
    assert maybe == ([] if certain else [("45/QĐ-SYT", "2023-07-07")])


def test_a_number_with_its_day_and_another_title_is_that_document_and_pointed_out(letter, cited, codes):
    own = letter(number="45/QĐ-SYT", date="2023-07-07", path="a.txt")
    document = own.reading.document.model_copy(update={"type": "Quyết định", "title": BUDGET})
    known = Witness(own.reading.model_copy(update={"document": document}), own.text)
    misnaming, naming = (
        letter({**DECISION, "date": "2023-07-07", "title": title}, path="b.txt", date="2023-11")
        for title in (POSTS, "dự toán kinh phí")
    )
    assert cited(known, misnaming) == ([("45/QĐ-SYT", "2023-07-07")], [])
    assert (codes(known, misnaming), codes(known, naming)) == (["titles-differ"], [])


def test_a_short_form_does_not_take_the_full_form_of_another_title(letter, cited):
    full = {**DECISION, "date": "2023-07-07", "title": BUDGET}
    assert cited(letter(full, {**DECISION, "title": POSTS}, date="2023-11"))[1] == [("45/QĐ-SYT", "2023-07-07")]


def test_an_undated_number_of_the_party_is_of_no_term(letter, cited):
    order = {"number": "18-NQ/TW", "type": "Nghị quyết"}
    known = letter({**order, "date": "2022-06-16"}, path="a.txt")
    assert cited(known, letter(order, path="b.txt"))[1] == [("18-NQ/TW", "2022-06-16")]


def test_a_title_chooses_between_resolutions_of_two_terms_also_without_the_words_that_introduce_it(letter, cited):
    order = {"number": "21-NQ/TW", "type": "Nghị quyết"}
    titles = {
        "2017-11-20": "Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII Một số vấn đề về chăm sóc rừng ngập mặn",
        "2022-06-16": "Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XIII về xây dựng làng nghề ven sông",
    }
    known = [letter({**order, "date": day, "title": title}, path=day) for day, title in titles.items()]
    resolutions = [("21-NQ/TW", day) for day in titles]
    for title, found in (
        ("về chăm sóc rừng ngập mặn", ([*resolutions, resolutions[0]], [])),
        ("về chăm sóc rừng", (resolutions, resolutions)),
    ):
        certain, maybe = cited(*known, letter({**order, "title": title}, path="b.txt", date="2024-02-01"))
        assert (certain, maybe) == (sorted(found[0]), found[1])


def test_a_number_of_another_agency_is_no_candidate(letter, cited):
    known = letter({**PLAN, "issuer": SO, "date": "2023-07-07"}, path="a.txt")
    certain, maybe = cited(known, letter({**PLAN, "issuer": OTHER_SO}, path="b.txt"))
    assert (certain, maybe) == ([("23/KH-SYT", "2023-07-07"), ("23/KH-SYT", None)], [])


def test_what_nobody_names_in_full_stays_apart_in_each_text(letter, cited):
    unknown = {"number": "142", "type": "Công văn"}
    assert cited(letter(unknown, unknown, path="a.txt"), letter(unknown, path="b.txt")) == ([("142", None)] * 2, [])


def test_a_document_issued_later_is_no_candidate(letter, cited):
    known = letter({**PLAN, "issuer": SO, "date": "2023-07-07"}, path="a.txt")
    assert cited(known, letter({**PLAN, "issuer": SO}, path="b.txt", date="2023-05"))[1] == []


def test_a_bare_decree_number_is_ambiguous_among_the_years(letter, cited):
    assert cited(letter({"number": "61", "type": "Nghị định"})) == (
        [],
        [("61/2018/NĐ-CP", "2018-04-23"), ("61/2020/NĐ-CP", "2020-05-29")],
    )
    assert cited(letter({"number": "61", "type": "Nghị định"}, date="2019-05"))[1] == [("61/2018/NĐ-CP", "2018-04-23")]


@pytest.mark.parametrize(
    "said",
    [
        {"type": "Đề án", "title": "A về B", "resolves_to": "06/QĐ-TTg"},
        {"type": "Nghị quyết", "number": "176/2025/QH15"},
        {"number": "176/2025/QH15"},
        {"type": "Nghị định", "number": "61", "title": "Về cơ chế một cửa"},
        {"type": "Nghị định", "number": "61/2018/NĐ-CP"},
    ],
)
def test_the_register_completes_what_the_text_leaves_open(said, letter, cited):
    certain, maybe = cited(letter(said, date="2025-09"))
    assert maybe == []
    assert certain[0] in {
        ("06/QĐ-TTg", "2022-01-06"),
        ("176/2025/QH15", "2025-02-18"),
        ("61/2018/NĐ-CP", "2018-04-23"),
    }


def test_an_alias_and_another_years_number_are_not_one(letter, cited):
    alias = {"type": "Đề án", "resolves_to": "06/QĐ-TTg"}
    other = {"number": "06/QĐ-TTg", "type": "Quyết định", "date": "2023-01-05", "issuer": "Thủ tướng Chính phủ"}
    assert cited(letter(alias, other)) == ([("06/QĐ-TTg", "2022-01-06"), ("06/QĐ-TTg", "2023-01-05")], [])


@pytest.mark.parametrize(
    ("said", "date", "certain", "maybe"),
    [
        ({}, "2023-09", ["10/2003/QH11"], []),
        ({}, "2024-03", [], ["10/2003/QH11", "90/2024/QH15"]),
        ({}, "2025-01", ["90/2024/QH15"], []),
        ({"date": "2003"}, "2025-01", ["10/2003/QH11"], []),
        ({"date": "2015"}, "2025-01", ["Thử nghiệm"], []),
        ({}, None, [], ["10/2003/QH11", "90/2024/QH15"]),
    ],
)
def test_a_law_without_a_number_is_the_one_in_force(said, date, certain, maybe, letter, cited):
    found = cited(letter({"type": "Luật", "title": "Thử nghiệm", **said}, date=date))
    assert ([number for number, _ in found[0]], [number for number, _ in found[1]]) == (certain, maybe)


def test_a_law_of_one_name_and_year_is_one_document_everywhere(letter, register):
    law = {"type": "Luật", "title": "Luật Không có trong sổ", "date": "2015"}
    graph = assemble([letter(law, path="a.txt"), letter(law, path="b.txt")], register)
    assert len({edge.target for edge in graph.edges if edge.kind == "CITES"}) == 1


def test_a_date_after_the_citing_document_resolves_by_the_rest(letter, cited):
    real = letter({**PLAN, "issuer": SO, "date": "2023-12-28"}, path="a.txt", date="2024-01")
    wrong = letter({**PLAN, "issuer": SO, "date": "2024-12-28"}, path="b.txt", date="2024-02")
    assert cited(real, wrong) == ([("23/KH-SYT", "2023-12-28")] * 2, [])


def test_a_date_that_cannot_be_stays_as_printed_and_meets_nobody(letter, cited):
    wrong = letter({**PLAN, "issuer": SO, "date": "2024-12-28"}, path="b.txt", date="2024-02")
    later = letter({**PLAN, "issuer": SO, "date": "2024-11-05"}, path="c.txt", date="2025-01")
    assert cited(wrong, later) == ([("23/KH-SYT", "2024-11-05"), ("23/KH-SYT", "2024-12-28")], [])


def test_who_cites_a_document_before_it_existed_cites_the_one_of_that_very_number_and_day(letter, cited):
    early = letter({**PLAN, "issuer": SO, "date": "2024-02-28"}, path="a.txt", date="2024-02-12")
    cited_in_time = letter({**PLAN, "issuer": SO, "date": "2024-02-28"}, path="b.txt", date="2024-03-12")
    assert cited(early, cited_in_time) == ([("23/KH-SYT", "2024-02-28")] * 2, [])


def test_an_impossible_day_that_several_copy_is_of_one_document(letter, cited, register):
    slip = {**PLAN, "issuer": SO, "date": "2024-07-07"}
    letters = [letter(PLAN, slip, path=f"{each}.txt", issuer=f"Sở {each} tỉnh Hà Giang") for each in ("Y tế", "Nội vụ")]
    nodes = [node for node in assemble(letters, register).nodes if node.properties.get("number") == "23/KH-SYT"]
    assert [node.properties["date_text"] for node in nodes] == ["2024-07-07"]
    other = letter({**slip, "date": "2024-07-08"}, path="khac.txt")
    assert cited(letters[0], other)[0] == [("23/KH-SYT", "2024-07-07"), ("23/KH-SYT", "2024-07-08")]


def test_where_the_same_day_of_another_year_has_that_number_too_an_impossible_day_may_be_either(letter, cited):
    early = letter({**PLAN, "issuer": SO, "date": "2024-12-28"}, path="a.txt", date="2024-02")
    before = letter({**PLAN, "issuer": SO, "date": "2023-12-28"}, path="b.txt", date="2024-01")
    after = letter({**PLAN, "issuer": SO, "date": "2024-12-28"}, path="c.txt", date="2025-01")
    certain, maybe = cited(early, before, after)
    assert (len(certain), sorted(maybe)) == (2, [("23/KH-SYT", "2023-12-28"), ("23/KH-SYT", "2024-12-28")])


def test_a_misprinted_symbol_takes_the_full_form_of_its_text_but_never_another_texts(letter, cited):
    full = {**PLAN, "issuer": SO, "date": "2023-07-07"}
    misprint = {"number": "23/KH-SYYT", "suggested": "23/KH-SYT", "type": "Kế hoạch", "issuer": SO}
    assert cited(letter(full, misprint)) == ([("23/KH-SYT", "2023-07-07")], [])
    assert len(cited(letter(full, path="a.txt"), letter(misprint, path="b.txt"))[0]) == 2
    dated = {**misprint, "date": "2023-07-07"}
    assert cited(letter(full, dated))[0] == [("23/KH-SYT", "2023-07-07"), ("23/KH-SYYT", "2023-07-07")]


def test_a_long_title_alone_names_a_document_of_the_register_a_short_one_does_not(letter, cited):
    assert cited(letter({"type": "Quy chế", "title": LONG})) == ([("5/2019/QĐ-TTg", "2019-01-18")], [])
    short = {"type": "Quy chế", "title": "văn hóa công sở"}
    assert cited(letter(short)) == ([("văn hóa công sở", None)], [])
    assert cited(letter({**short, "issuer": "Thủ tướng Chính phủ"})) == ([("7/2019/QĐ-TTg", "2019-01-29")], [])


def test_a_common_title_names_no_document_of_another_agency(letter, cited):
    title = "Kế hoạch cải cách hành chính nhà nước năm 2023"
    known = letter({**PLAN, "issuer": SO, "date": "2023-01-07", "title": title}, path="a.txt")
    named = {"type": "Kế hoạch", "title": title}
    assert len(cited(known, letter({**named, "issuer": OTHER_SO}, path="b.txt"))[0]) == 2
    assert cited(known, letter({**named, "issuer": SO}, path="b.txt")) == ([("23/KH-SYT", "2023-01-07")] * 2, [])


SERIAL = {"number": "61", "type": "Nghị định", "resolves_to": "61/2018/NĐ-CP"}


def test_a_serial_that_the_reading_explains_is_the_document_that_it_stands_for(letter, cited):
    assert cited(letter(SERIAL, date="2023-09")) == ([("61/2018/NĐ-CP", "2018-04-23")], [])


def test_a_serial_takes_day_and_agency_of_the_full_form_in_its_text(letter, cited):
    full = PLAN | {"date": "2021-02-03", "issuer": SO}
    assert cited(letter(full, {"number": "23", "type": "Kế hoạch", "resolves_to": "23/KH-SYT", "issuer": SO})) == (
        [("23/KH-SYT", "2021-02-03")],
        [],
    )


def test_a_serial_that_everybody_knows_is_the_registered_document_of_any_year(letter, cited):
    known = {"number": "06", "type": "Quyết định", "resolves_to": "06/QĐ-TTg"}
    assert cited(letter(known, date="2025-09"))[1] == [("06/QĐ-TTg", "2022-01-06")]
    assert cited(letter(known | {"notes": ("known-alias",)}, date="2025-09")) == ([("06/QĐ-TTg", "2022-01-06")], [])
