"""Documents of agencies of which nobody says where they sit, and numbers of which nobody says whether a merged province gave them."""

from collections.abc import Sequence

import pytest

from luocdo.extract.model import Document, Reading, Reference, Source
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.identity.register import register_of
from luocdo.graph.model import Graph, Witness

TITLE = "Về việc kiểm tra hồ chứa trước mùa mưa bão"
LETTER = {"number": "41/UBND-NN", "type": "Công văn", "date": "2024-05-06", "title": TITLE}
MANY, FEW = "UBND huyện Châu Thành", "UBND huyện Từ Liêm"


def read(path: str, named: Sequence[dict[str, str]] = (), words: str = "", **own: object) -> Witness:
    """A document of these facts that names others, each on a line of its own."""
    text = "\n".join([*(f"dòng {line:02}" for line in range(len(named))), words or path])
    places = tuple(
        Reference(start=8 * line, end=8 * line + 7, sentence_start=8 * line, sentence_end=8 * line + 7, **said)
        for line, said in enumerate(named)
    )
    document = Document(**{**LETTER, "issuer": MANY, **own})
    return Witness(Reading(source=Source(path=path), document=document, references=places), text)


def said_in(words: str, named: dict[str, str], **own: object) -> Witness:
    """A document of these facts that names another one in these words, which are all of its text."""
    reading = read("c.txt", [named], **own).reading
    [place] = reading.references
    place = place.model_copy(update={"sentence_end": len(words), "end": len(words)})
    return Witness(reading.model_copy(update={"references": (place,)}), words)


def graph_of(*witnesses: Witness) -> Graph:
    return assemble(witnesses, register_of([]))


def loaded(*witnesses: Witness) -> int:
    return sum(
        node.label == "Document" and node.properties["status"] == "loaded" for node in graph_of(*witnesses).nodes
    )


def meant(*witnesses: Witness) -> list[tuple[str, str]]:
    """Return the edges between documents: their kind, and of which agency the other one is."""
    kinds = {"CITES", "MAY_BE"}
    return sorted((edge.kind, edge.target.split("|")[0]) for edge in graph_of(*witnesses).edges if edge.kind in kinds)


def test_copies_that_one_person_signed_are_one_document_and_reports_of_two_namesakes_are_two() -> None:
    signed = read("a.txt", signer="Lò Văn Páo")
    assert loaded(signed, read("b.txt", signer="LÒ VĂN PÁO")) == 1
    assert loaded(signed, read("b.txt", signer="Đinh Thị Sáu")) == 2
    assert loaded(signed, read("b.txt", signer="Lò Văn Páo", title="Về việc tiêm phòng dại cho chó mèo")) == 2
    assert loaded(read("a.txt", words="như nhau"), read("b.txt", words="như  nhau")) == 1
    assert loaded(read("a.txt", words="một"), read("b.txt", words="hai")) == 2


@pytest.mark.parametrize(
    ("issuer", "said", "kind"),
    [
        (FEW, {}, "CITES"),
        (FEW, {"title": ""}, "MAY_BE"),
        (MANY, {}, "MAY_BE"),
        (MANY, {"title": ""}, "MAY_BE"),
        ("Sở Xây dựng", {"number": "41/SXD-NN"}, "MAY_BE"),
    ],
)
def test_a_letter_of_a_district_of_which_there_is_one_is_found_by_day_and_title_and_of_namesakes_asked_for(
    issuer: str, said: dict[str, str], kind: str
) -> None:
    number = said.get("number", LETTER["number"])
    known = read("a.txt", issuer=issuer, number=number)
    citing = read("b.txt", [{**LETTER, "issuer": issuer, **said}], number="7/NV", issuer="Bộ Nội vụ", date="2024-06-01")
    assert meant(known, citing) == [(kind, f"{issuer.casefold()}@%3F")]


def test_a_letter_of_another_day_and_title_is_no_candidate() -> None:
    other = {**LETTER, "issuer": FEW, "date": "2024-05-20", "title": "Về việc sửa chữa trường học"}
    citing = read("b.txt", [other], number="7/NV", issuer="Bộ Nội vụ", date="2024-06-01")
    assert [kind for kind, _ in meant(read("a.txt", issuer=FEW), citing)] == ["CITES"]
    assert loaded(read("a.txt", issuer=FEW), citing) == 2
    assert len([node for node in graph_of(read("a.txt", issuer=FEW), citing).nodes if node.label == "Document"]) == 3


def test_a_letter_to_another_province_is_not_that_of_a_namesake_whose_province_is_known() -> None:
    facts = {"number": "12/UBND-VX", "date": "2025-09-10", "issuer": "UBND xã Bản Mây"}
    known = read("a.txt", **{**facts, "issuer": "UBND xã Bản Mây tỉnh Quảng Trị"})
    assert loaded(known, read("b.txt", **facts, addressees=("Sở Y tế tỉnh Thái Nguyên",))) == 2
    assert loaded(known, read("b.txt", **facts, addressees=("Sở Y tế tỉnh Quảng Trị",))) == 1


@pytest.mark.parametrize(
    ("said", "edges"),
    [
        ({"date": "2025", "title": "Về việc nạo vét kênh Cát"}, [("CITES", "ubnd tỉnh bình thuận")]),
        ({"title": "Về việc nạo vét kênh Cát"}, [("CITES", "ubnd tỉnh bình thuận")]),
        ({"date": "2025"}, [("MAY_BE", "ubnd tỉnh bình thuận"), ("MAY_BE", "ubnd tỉnh lâm đồng")]),
        ({}, [("MAY_BE", "ubnd tỉnh bình thuận"), ("MAY_BE", "ubnd tỉnh lâm đồng")]),
        ({"date": "2023"}, [("CITES", "?")]),
    ],
)
def test_a_number_without_its_day_in_a_letter_of_a_merged_province_may_be_of_all_that_it_was_made_of(
    said: dict[str, str], edges: list[tuple[str, str]]
) -> None:
    number = {"number": "620/UBND-KT", "type": "Công văn", "issuer": "UBND tỉnh Lâm Đồng"}
    old = [
        read("a.txt", **{**number, "date": "2025-03-04", "title": "Về việc trồng rừng"}),
        read(
            "b.txt",
            **{**number, "date": "2025-02-14", "title": "Về việc nạo vét kênh Cát", "issuer": "UBND tỉnh Bình Thuận"},
        ),
    ]
    citing = read(
        "c.txt",
        [number | said],
        number="9/SNNMT-KH",
        issuer="Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng",
        date="2025-08-20",
    )
    assert meant(*old, citing) == edges


OLD_DECISION = {
    "number": "15/QĐ-UBND",
    "type": "Quyết định",
    "date": "2024-01-18",
    "title": "Về việc kiện toàn Hội đồng thi đua",
}


@pytest.mark.parametrize(
    ("of_others", "said", "edges"),
    [
        ({}, {"title": ""}, [("CITES", "ubnd tỉnh quảng bình")]),
        ({}, {"title": "", "date": "2024-01"}, [("MAY_BE", "ubnd tỉnh quảng bình")]),
        ({}, {"title": "", "date": "2024-01-19"}, [("CITES", "?")]),
        ({}, {"title": "Về việc nạo vét kênh Cát"}, [("MAY_BE", "ubnd tỉnh quảng bình")]),
        (
            {"date": "2024-01-18"},
            {"title": ""},
            [("MAY_BE", "ubnd tỉnh quảng bình"), ("MAY_BE", "ubnd tỉnh quảng trị")],
        ),
        ({"date": "2024-01-22"}, {"title": ""}, [("CITES", "ubnd tỉnh quảng bình")]),
    ],
)
def test_the_day_of_the_only_document_of_the_provinces_that_were_merged_chooses_it_and_that_of_two_does_not(
    of_others: dict[str, str], said: dict[str, str], edges: list[tuple[str, str]]
) -> None:
    known = [read("a.txt", **{**OLD_DECISION, "issuer": "UBND tỉnh Quảng Bình"})]
    if of_others:
        known.append(
            read(
                "b.txt", **{**OLD_DECISION, "title": "Về việc cử cán bộ", "issuer": "UBND tỉnh Quảng Trị", **of_others}
            )
        )
    named = {**OLD_DECISION, "issuer": "UBND tỉnh Quảng Trị", **said}
    citing = read("c.txt", [named], number="8/SNV-TC", issuer="Sở Nội vụ tỉnh Quảng Trị", date="2025-11-20")
    assert meant(*known, citing) == edges


ASKED = {
    "number": "27/SCT-NL",
    "type": "Công văn",
    "date": "2024-03-11",
    "title": "Về việc đấu nối điện mặt trời mái nhà",
}
COMPANY = {
    "number": "5/CV-ML",
    "issuer": "Công ty Cổ phần Mây Lành",
    "province": "Hà Nội",
    "level": "other",
    "date": "2024-04-02",
}


@pytest.mark.parametrize(
    ("provinces", "said", "edges"),
    [
        (
            ["tỉnh Sơn La", "tỉnh Gia Lai"],
            {},
            [("MAY_BE", "sở công thương tỉnh gia lai"), ("MAY_BE", "sở công thương tỉnh sơn la")],
        ),
        (["tỉnh Sơn La"], {}, [("CITES", "sở công thương tỉnh sơn la")]),
        (["tỉnh Sơn La"], {"title": ""}, [("MAY_BE", "sở công thương tỉnh sơn la")]),
        (["thành phố Hà Nội"], {"title": ""}, [("CITES", "sở công thương thành phố hà nội")]),
        ([], {}, [("CITES", "sở công thương@%3F")]),
    ],
)
def test_a_department_that_a_company_names_without_its_province_is_that_of_no_province_in_particular(
    provinces: list[str], said: dict[str, str], edges: list[tuple[str, str]]
) -> None:
    known = [read(f"{name}.txt", **{**ASKED, "issuer": f"Sở Công Thương {name}"}) for name in provinces]
    citing = read("c.txt", [{**ASKED, "issuer": "Sở Công Thương thành phố Hà Nội", **said}], **COMPANY)
    assert meant(*known, citing) == edges


@pytest.mark.parametrize(
    ("words", "own"),
    [
        ("Sở Công Thương TP. Hà Nội", {}),
        ("dòng 00", {"issuer": "Công ty Cấp nước Hà Nội"}),
        ("dòng 00", {"issuer": "Trường Trung cấp Mây Lành", "level": "unit"}),
        ("dòng 00", {"issuer": None, "level": None}),
    ],
)
def test_the_department_is_that_of_the_province_where_the_words_or_the_name_of_the_company_say_so_or_an_office_speaks(
    words: str, own: dict[str, str | None]
) -> None:
    asked = {**ASKED, "issuer": "Sở Công Thương thành phố Hà Nội"}
    text = said_in(words, asked, **{**COMPANY, **own})
    assert meant(text) == [("CITES", "sở công thương thành phố hà nội")]


PERSON = {"number": None, "issuer": None, "level": None, "province": "Hà Nội", "date": "2024-06-02"}
OF_HANOI = {**LETTER, "title": "", "issuer": "UBND thành phố Hà Nội"}


@pytest.mark.parametrize(
    ("offices", "words", "own", "edges"),
    [
        (
            ["tỉnh Sơn La", "tỉnh Gia Lai"],
            "dòng 00",
            COMPANY,
            [("MAY_BE", "ubnd tỉnh gia lai"), ("MAY_BE", "ubnd tỉnh sơn la")],
        ),
        (["tỉnh Sơn La"], "dòng 00", PERSON, [("MAY_BE", "ubnd tỉnh sơn la")]),
        (["tỉnh Sơn La"], "dòng 00", {**PERSON, "symbol": "TCT"}, [("CITES", "ubnd thành phố hà nội")]),
        (
            ["tỉnh Sơn La", "thành phố Hà Nội"],
            "dòng 00",
            COMPANY,
            [("MAY_BE", "ubnd thành phố hà nội"), ("MAY_BE", "ubnd tỉnh sơn la")],
        ),
        (
            ["thành phố Hà Nội", "huyện Mai Sơn tỉnh Sơn La", "tỉnh Sơn La"],
            "của UBND tỉnh",
            COMPANY,
            [("MAY_BE", "ubnd tỉnh sơn la")],
        ),
        (["thành phố Hà Nội"], "của UBND tỉnh", PERSON, [("CITES", "ubnd tỉnh@%3F")]),
        (["tỉnh Sơn La", "thành phố Hà Nội"], "của UBND TP.", COMPANY, [("CITES", "ubnd thành phố hà nội")]),
        (["tỉnh Sơn La"], "của UBND TP Hà Nội", COMPANY, [("CITES", "ubnd thành phố hà nội")]),
        ([], "dòng 00", COMPANY, [("CITES", "ubnd@%3F")]),
    ],
)
def test_the_committee_that_a_company_or_a_person_names_is_not_that_of_the_place_where_the_letter_is_signed(
    offices: list[str], words: str, own: dict[str, str | None], edges: list[tuple[str, str]]
) -> None:
    known = [read(f"{name}.txt", issuer=f"UBND {name}") for name in offices]
    assert meant(*known, said_in(words, OF_HANOI, **{**own, "date": "2024-06-02"})) == edges


def test_a_directive_of_the_party_in_a_province_is_not_that_of_the_place_where_a_company_signs() -> None:
    directive = {"number": "9-CT/TU", "type": "Chỉ thị", "date": "2024-03-11", "title": "Về việc phòng chống hạn"}
    known = [read(f"{name}.txt", **{**directive, "issuer": f"Tỉnh ủy {name}"}) for name in ("Sơn La", "Gia Lai")]
    citing = read("c.txt", [{**directive, "title": "", "issuer": "Thành ủy Hà Nội"}], **COMPANY)
    assert meant(*known, citing) == [("MAY_BE", "tỉnh ủy gia lai"), ("MAY_BE", "tỉnh ủy sơn la")]


BRANCH = {"number": "41/CCKL-QLBV", "type": "Công văn", "date": "2025-03-06"}


def branch(province: str, **facts: str) -> Witness:
    """A letter of the forest rangers of a province, of one number and day in all of them."""
    return read(f"{province}.txt", issuer=f"Chi cục Kiểm lâm tỉnh {province}", **{**BRANCH, **facts})


def cited_by(issuer: str, on: str, **facts: str) -> Witness:
    named = {**BRANCH, "issuer": "Chi cục Kiểm lâm", **facts}
    return read("so.txt", [named], number="7/SNNMT-KL", issuer=issuer, date=on)


def test_a_branch_without_its_province_is_that_of_the_department_which_names_it_on_its_very_day() -> None:
    both = branch("Hà Tĩnh"), branch("Nghệ An")
    letter = cited_by("Sở Nông nghiệp và Môi trường tỉnh Hà Tĩnh", "2025-04-01")
    assert meant(letter, *both) == [("CITES", "chi cục kiểm lâm tỉnh hà tĩnh")]


@pytest.mark.parametrize(
    ("issuer", "on", "facts"),
    [
        ("Sở Nông nghiệp và Môi trường tỉnh Cà Mau", "2025-04-01", {}),
        ("Công ty cổ phần An Bình", "2025-04-01", {}),
        ("Sở Nông nghiệp và Môi trường tỉnh Hà Tĩnh", "2025-04-01", {"date": "2025"}),
        ("Bộ Nông nghiệp và Môi trường", "2025-04-01", {}),
    ],
)
def test_a_branch_of_another_province_or_without_a_day_may_be_any(issuer: str, on: str, facts: dict[str, str]) -> None:
    both = branch("Hà Tĩnh"), branch("Nghệ An")
    assert [kind for kind, _ in meant(cited_by(issuer, on, **facts), *both)] == ["MAY_BE", "MAY_BE"]


def test_a_branch_named_by_a_merged_province_may_be_that_of_any_old_one() -> None:
    both = branch("Quảng Trị"), branch("Quảng Bình")
    letter = cited_by("Sở Nông nghiệp và Môi trường tỉnh Quảng Trị", "2025-09-01")
    assert [kind for kind, _ in meant(letter, *both)] == ["MAY_BE", "MAY_BE"]
