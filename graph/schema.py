"""The graph's schema, declared once: tables, constraints, exports and the docs are made from these declarations.

Property names are a promise to everyone who writes Cypher. In a `Node` or `Edge` a date is ISO text and a "json"
is text; the store turns dates into Cypher dates.
"""

from dataclasses import dataclass
from typing import Literal

from ..extract.model import Relation

Kind = Literal["text", "texts", "date", "integer", "number", "flag", "json"]
Index = Literal["none", "unique", "lookup", "words"]


@dataclass(frozen=True, slots=True)
class Property:
    """One property: `kind` is its type ("texts" a list of text), `index` how it is looked up ("words": full text)."""

    name: str
    kind: Kind
    doc: str
    index: Index = "none"


@dataclass(frozen=True, slots=True)
class NodeLabel:
    """A label and its properties; the first one, `key`, is unique and never null."""

    name: str
    doc: str
    properties: tuple[Property, ...]


@dataclass(frozen=True, slots=True)
class EdgeKind:
    """A kind of edge from nodes labelled `source` to nodes labelled `target`."""

    name: str
    source: str
    target: str
    doc: str
    properties: tuple[Property, ...] = ()


DECIDED = Property(
    "decided",
    "json",
    "list of decisions of people that this rests on, each {id, who, when, why, what}; null where there are none",
)

DOCUMENT = NodeLabel(
    "Document",
    "A legal or administrative document, read from a file or only cited.",
    (
        Property(
            "key",
            "text",
            "issuer|type|serial|symbol|year, then a mark where these do not tell it apart, as identity.DocumentKey prints it",
            "unique",
        ),
        Property("number", "text", "normalised: 61/2018/NĐ-CP; null when blank", "lookup"),
        Property(
            "number_folded", "text", "number in small letters without diacritics and signs: 61 2018 nd cp", "lookup"
        ),
        Property(
            "number_squeezed", "text", "the same without blanks: 612018ndcp; of a draft its symbol: skhcnvp", "lookup"
        ),
        Property("symbol", "text", "what follows the number, also when it is blank: SKHCN-VP"),
        Property("type", "text", "Nghị định, Công văn, …", "lookup"),
        Property("title", "text", "trích yếu, or the name of a law"),
        Property("title_folded", "text", "title in small letters without diacritics and signs"),
        Property(
            "words",
            "text",
            "all by which it is found, folded: number or symbol, type, title, issuer; where people merged documents those of all of them",
            "words",
        ),
        Property("issuer", "text", "full name of the issuing agency", "lookup"),
        Property("province", "text", "province of the issuer; null at the centre"),
        Property("level", "text", "central, province, department, district, commune, unit, party or other"),
        Property("date", "date", "day of issue; null unless whole", "lookup"),
        Property("date_text", "text", "what is known of it: 2023-09-11, 2023-09 or 2023"),
        Property("year", "integer", "year of issue", "lookup"),
        Property(
            "status",
            "text",
            "loaded (read from a file), cited (only cited, in a register, or known by an annex), provisional (without number, and no sign that it is signed: a draft)",
        ),
        Property("effective_from", "date", "first day in force"),
        Property("expires", "date", "last day in force"),
        Property("received", "date", "day on which it came in, by the register of who got it"),
        Property("addressees", "texts", "Kính gửi"),
        Property("recipients", "texts", "Nơi nhận"),
        Property("signer", "text", "who signed"),
        Property("signer_title", "text", "the signer's office: PHÓ GIÁM ĐỐC"),
        Property("signed_for", "text", "on whose behalf: KT. GIÁM ĐỐC"),
        Property("urgency", "text", "độ khẩn"),
        Property("secrecy", "text", "độ mật"),
        Property("files", "json", "list of {path, member, sha256, format}"),
        Property("findings", "json", "list of findings, each with the path and member of its file"),
        Property("dates_seen", "texts", "every day that some text gives to this number, ISO"),
        Property(
            "date_reason",
            "json",
            "why this date where texts give several days: {by, votes, left_out}; by decision, own text, register or vote; "
            "left_out names days that cannot be, each with the day that it contradicts",
        ),
        Property(
            "other_numbers",
            "texts",
            "folded: what else it is called, where people merged documents or corrected a number",
        ),
        DECIDED,
    ),
)

AGENCY = NodeLabel(
    "Agency",
    "A body of the State, the Party or an office, as of a period: a province merged on 01/7/2025 is another one.",
    (
        Property("key", "text", "name, and the day from which on where two agencies in turn bore the name", "unique"),
        Property("name", "text", "full name, UBND and HĐND kept short", "lookup"),
        Property("name_folded", "text", "name in small letters without diacritics and signs", "lookup"),
        Property("level", "text", "central, province, department, district, commune, unit, party or other"),
        Property("since", "date", "first day, where it is on record"),
        Property("until", "date", "last day, where it is on record; null of who lives on"),
    ),
)

TASK = NodeLabel(
    "Task",
    "An order to somebody (nhiệm vụ).",
    (
        Property(
            "key",
            "text",
            "key of the document, then # and the offset of the task in its text; of an annex in a file of its own after 8 digits of its hash",
            "unique",
        ),
        Property("item", "text", "its number in the document: 2.1"),
        Property(
            "place", "text", "where it stands, as officers say it: điểm a khoản 2 Điều 3, mục 2.1; null in a table"
        ),
        Property("text", "text", "what is to be done"),
        Property(
            "due",
            "date",
            "last day that holds: as a person gave it, as a later document moved it, else as printed; null when relative, "
            "periodic or not given",
            "lookup",
        ),
        Property(
            "due_hour",
            "text",
            "hour of `due` as printed, on the clocks of Vietnam: 17:00; 24:00 is the end of that day; null where none is set",
        ),
        Property("due_printed", "date", "last day as the document itself prints it, also where another one holds"),
        Property("due_text", "text", "the words that set the time"),
        Property("recurrence", "text", "how often, where periodic"),
        Property("moved_by", "text", "key of the later document that moved the day to `due`; null where none did"),
        Property(
            "extended",
            "json",
            "what a later document says of moving the day (gia hạn, lùi thời hạn): {due, was, document, sentence, sure}; "
            "`document` is its key; `due` is null where it names no new day; where `sure` is false another task of the "
            "document may be meant, and the day is not moved",
        ),
        Property(
            "state",
            "text",
            "open; draft where only a draft without its day orders it, which obliges nobody yet; done where somebody decided so",
        ),
        Property("report_to", "text", "who gets the report"),
        Property("start", "integer", "first code point of the task in the text as loaded"),
        Property("end", "integer", "code point after its last"),
        Property("path", "text", "file of the text"),
        Property("member", "text", "name inside the archive; null outside one"),
        Property("page", "integer", "page on which it begins, from 1; null where the format knows no pages"),
        DECIDED,
    ),
)

NODES = (DOCUMENT, AGENCY, TASK)

EVIDENCE = (
    Property("confidence", "number", "of the best witness, 0 to 1"),
    Property("sentence", "text", "the best witness's words, verbatim"),
    Property("partial", "flag", "true where only a part of the target is meant"),
    Property("inferred", "flag", "true where only third documents say so, never the source itself"),
    Property("effective", "date", "day from which the relation holds, where said"),
    Property("pinpoints", "texts", "places of target that are meant, as any witness says: khoản 2 Điều 5"),
    Property(
        "evidence",
        "json",
        "list of {witness, path, member, page, start, end, sentence_start, sentence_end, sentence, confidence, pinpoints, notes}; "
        "witness is the key of the document in whose text it stands; that of MAY_BE has the relation, in which source would stand to target",
    ),
    DECIDED,
)

RELATION_DOCS = {
    Relation.REPLACES: "source takes the place of target (thay thế)",
    Relation.REPEALS: "source ends target (bãi bỏ, hủy bỏ, thu hồi)",
    Relation.SUSPENDS: "source stays target (đình chỉ, ngưng hiệu lực)",
    Relation.AMENDS: "source changes target, or a part of it (sửa đổi, bổ sung)",
    Relation.CORRECTS: "source mends an error of target (đính chính)",
    Relation.CONSOLIDATES: "source restates target with its amendments (hợp nhất)",
    Relation.REPLIES_TO: "source answers target (trả lời, phúc đáp)",
    Relation.IMPLEMENTS: "source carries target out (thực hiện, triển khai, thi hành)",
    Relation.PROPOSED_BY: "source was proposed by target (theo đề nghị tại, xét)",
    Relation.GUIDES: "source says how to apply target (hướng dẫn, quy định chi tiết)",
    Relation.BASED_ON: "source rests on target (căn cứ)",
    Relation.CITES: "source names target in any other way",
}

RELATIONS = tuple(
    EdgeKind(relation.value, "Document", "Document", RELATION_DOCS[relation], EVIDENCE) for relation in Relation
)

MAY_BE = EdgeKind(
    "MAY_BE",
    "Document",
    "Document",
    "a reference in source may be target or another candidate; no chain follows it",
    EVIDENCE,
)

REJECTED = EdgeKind(
    "REJECTED",
    "Document",
    "Document",
    "somebody decided that source is not in `relations` to target, whatever the evidence says; no chain follows it",
    (Property("relations", "texts", "the kinds that were rejected, MAY_BE among them"), *EVIDENCE),
)

EDGES = (
    *RELATIONS,
    MAY_BE,
    REJECTED,
    EdgeKind("ISSUED_BY", "Document", "Agency", "who issued the document"),
    EdgeKind("ADDRESSED_TO", "Document", "Agency", "to whom the document is sent (Kính gửi)"),
    EdgeKind("HAS_TASK", "Document", "Task", "the document orders the task"),
    EdgeKind(
        "ASSIGNED_TO",
        "Task",
        "Agency",
        "who must act",
        (Property("role", "text", "chủ trì (leads), phối hợp (helps) or null"),),
    ),
    EdgeKind("PART_OF", "Agency", "Agency", "source belongs to target"),
    EdgeKind(
        "SUCCEEDED_BY",
        "Agency",
        "Agency",
        "target took over from source",
        (Property("date", "date", "first day of the successor"),),
    ),
)
