"""The types of documents (loại văn bản; data/doc_types.csv): their names, how numbers and people write them, and their kinds."""

from functools import cache, lru_cache
from typing import Literal, TypeGuard

from ..letters import small_letters
from ..rules import rows, split
from .alternation import alternation

LETTER = "Công văn"
"""What a document is whose number says no type: a letter bears none."""

Trait = Literal[
    "proposes",
    "tells",
    "concludes",
    "commands",
    "lettered",
    "grounded",
    "follows",
    "yearly",
    "numbered",
    "received",
    "issued",
    "carried",
    "rules",
    "issues",
    "general",
    "particular",
    "listed",
]
"""What else is true of the documents of a type, in the column `traits`:

- proposes: they change nothing but an earlier one of their type;
- tells: what they say was only heard by whoever names them, and asks for nothing;
- concludes: also those above carry out what they say, an inspection's findings for one;
- commands: they order others to answer, and answer nobody;
- lettered: the letters of their type are printed wrong by mistake only ("CT" is also the Cục Thuế, "QĐ" a rule of the Party);
- grounded: they name their căn cứ (Nghị định 30/2020/NĐ-CP Phụ lục I mục II, Luật 64/2025/QH15);
- follows: where they carry something out they say what;
- yearly: what plans a year, or some years, ends with the last of them;
- numbered: the number of one in the title of another document is that of the next document, where the title names none of the type;
- issued: another document issues or changes them, so that "ban hành" at the end of a line goes on with one on the next;
- carried: others carry them out, so that "thực hiện" at the end of a line goes on with the number of one on the next;
- received: whoever receives one carries it out: "Nhận được Công văn này, yêu cầu các đơn vị …";
- rules: they lay down rules for the whole country, and what they order of somebody is only told by whoever names them;
- issues: a plan or a statute is issued with them, "ban hành kèm theo Quyết định …"; what sends one along issues none;
- general: what they say is said to all below, and hardly to one place;
- particular: they go to some offices, of what happens where these are;
- listed: rules are so called where several of them end or change together, "bãi bỏ 05 nghị quyết, quyết định"; "các quy định",
  "các chương trình", "pháp luật" may be provisions, programmes and the law, and are no list of documents.
"""


@lru_cache
def type_names() -> tuple[str, ...]:
    """Return the names of all types."""
    return tuple(row["name"] for row in rows("doc_types"))


@cache
def any_type(*, small: bool = False) -> str:
    """Return the names of all types as an alternation, `small` in small letters: "các quyết định, văn bản"."""
    return alternation(map(small_letters, type_names()) if small else type_names())


@cache
def listed_rules() -> str:
    """Return the types of rules of which several are told at once, as an alternation."""
    return alternation(types_with("listed"))


@cache
def listed_papers() -> str:
    """Return the same types with those of plans and letters: "các kế hoạch, công văn"."""
    return alternation({*types_with("listed"), "Kế hoạch", LETTER})


@lru_cache
def particular_types() -> tuple[str, ...]:
    """Return the names of the types that say what a document is; "Văn bản" may be any."""
    return tuple(name for name in type_names() if kind_of(name) != "generic")


@lru_cache
def types_of_kind(*kinds: str) -> frozenset[str]:
    """Return the types of these kinds; see `kind_of`."""
    return frozenset(row["name"] for row in rows("doc_types") if row["kind"] in kinds)


@lru_cache
def types_by_letters() -> dict[str, str]:
    """Return type letters -> type: "QĐ" -> "Quyết định"."""
    return {letters: row["name"] for row in rows("doc_types") for letters in split(row["symbols"])}


@lru_cache
def types_as_written() -> dict[str, str]:
    """Return what people write for a type, its name or short form -> type: "NĐ" and "Nghị định"."""
    return {each: row["name"] for row in rows("doc_types") for each in (row["name"], *split(row["written"]))}


@lru_cache
def short_forms() -> dict[str, tuple[str, ...]]:
    """Return type -> what stands for it: the letters of its numbers and what people write, "Tờ trình" -> "TTr"."""
    return {row["name"]: split(f"{row['symbols']}|{row['written']}") for row in rows("doc_types")}


@lru_cache
def words_before_title() -> frozenset[str]:
    """Return the words for plans that are called by a title in quotes: "Đề án", "đề án"."""
    return frozenset(words for row in rows("doc_types") for words in split(row["titled"]))


@lru_cache
def types_named_by_issuer(*, with_title: bool = False) -> frozenset[str]:
    """Return the types that are named by their issuer alone, "Kế hoạch của UBND tỉnh"; `with_title`: those of them that then need a title."""
    return frozenset(
        row["name"] for row in rows("doc_types") if row["bare"] in (("titled",) if with_title else ("yes", "titled"))
    )


@lru_cache
def types_with(trait: Trait) -> frozenset[str]:
    """Return the types of which a trait is true; see `Trait`."""
    return frozenset(row["name"] for row in rows("doc_types") if trait in split(row["traits"]))


def kind_of(type_: str | None) -> str:
    """Return what a type is: "law", "state" (other binding acts), "plan", "letter", "generic", or "" where unknown."""
    return _kinds().get(type_ or "", "")


def is_law(type_: str | None) -> TypeGuard[str]:
    """Tell whether documents of a type are cited by their name alone: laws, codes, ordinances, the constitution."""
    return kind_of(type_) == "law"


def sole_issuer(type_: str | None) -> str | None:
    """Return the only agency that issues documents of a type: laws are of the Quốc hội, decrees of the Chính phủ."""
    return _sole_issuers().get(type_ or "")


@lru_cache
def _kinds() -> dict[str, str]:
    return {row["name"]: row["kind"] for row in rows("doc_types")}


@lru_cache
def _sole_issuers() -> dict[str, str]:
    return {row["name"]: row["sole_issuer"] for row in rows("doc_types") if row["sole_issuer"]}
