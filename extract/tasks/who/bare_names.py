"""The bare names in words that name somebody, without what is said of them: by which right and document, with whom, in which post."""

import re
from collections.abc import Iterator
from functools import cache

from ...grammar.alternation import alternation
from ...grammar.capitals import in_small_letters
from ...grammar.doc_types import types_of_kind, types_with
from ...grammar.listed_names import each_listed
from ...grammar.local_government import party_committees
from ...grammar.person_words import person_words
from ...kept import kept
from ...letters import UPPER
from ...patterns import pattern_of
from ..wording.lists import head, next_behind_semicolon, next_name, words_of

# In what, beside what, how many each and when somebody acts, behind his name.
_BESIDE_NAME = pattern_of(
    r"""
    # "theo lĩnh vực được phân công", "theo từng địa bàn"
    ,?\s+theo\ (?:(?:từng\ )?(?:lĩnh\ vực|địa\ bàn)\ )?(?:(?:đã\ )?được\ )?(?:phân\ công|phụ\ trách)\b.*$
  | ,?\s+theo\ (?:từng\ )?(?:lĩnh\ vực|địa\ bàn)$
    # "trên cơ sở Công văn số 6"
  | ,?\s+(?:trên\ cơ\ sở|dựa\ trên)\b.*$
    # "là cơ quan thường trực của Ban Chỉ đạo"
  | ,?\s+là\s+(?:cơ\s+quan\s+|đơn\s+vị\s+|bộ\s+phận\s+)?(?:thường\s+trực|chủ\s+quản|thư\s+ký)\b.*$
    # "một số nội dung như sau"
  | ,?\s+(?:một\ số\ |các\ )?(?:nội\ dung|vấn\ đề)\ (?:như\ )?sau(?:\ đây)?$
    # "ngoài các nhiệm vụ nêu trên"
  | ,?\s+ngoài\s+(?:việc|nội\ dung|nhiệm\ vụ|các|những)\b.*$
    # "biết, thực hiện"
  | ,?\s+(?:được\s+)?biết(?:\s.*|,.*)?$
    # "do Phó Giám đốc làm trưởng đoàn"
  | ,?\s+do\s+.*$
    # "không nhận hồ sơ giấy", but "Văn phòng không giấy"
  | (?<!hòng)\s+không\s+(?:nhận|để|tự|cho|thu|mua|bán|ký|tiếp|giao|đưa|dùng|làm|gây|huy\s+động)\b.*$
    # "mỗi đơn vị hai người"
  | ,?\s+mỗi\s+(?:
        đơn\s+vị|cơ\s+quan|nơi|sở|ngành|cục|chi\s+cục|trung\s+tâm|bệnh\s+viện|địa\s+phương|xã|phường|huyện|thôn
      | trường|lớp|tổ|đội|phòng|ban|khoa|chi\s+bộ|chi\s+đoàn
    )\b.*$
    # "hằng tuần, mỗi quý"
  | ,?\s+(?:mỗi|hằng|hàng)\s+(?:ngày|tuần|tháng|quý|năm)\b.*$
    # "thừa lệnh Giám đốc", "trong 05 ngày", "trước ngày 20/6"
  | ,?\s+(?:
        thừa\ ủy\ quyền|thừa\ lệnh|thay\ mặt|chậm\ nhất|trong\ (?:thời\ hạn|vòng|\d)|sau\ \d|trước\ ngày|từ\ ngày
    )(?:\b|(?<=\d)).*$
    """,
    re.VERBOSE,
)
# What makes the document by which somebody acts a part of his name: "Các xã sáp nhập theo …".
_CALLED_SO = pattern_of(r"\b(?:được|bị|thuộc|sáp\s+nhập|hợp\s+nhất|thành\s+lập|kiện\s+toàn|sắp\s+xếp)\b")
# "Phòng Kinh tế | hiện đang tham mưu …" does so now; "các đơn vị đang xây dựng trụ sở" are those who do
_DOING_NOW = pattern_of(r"\s+(?:hiện\s+)?đang\s.*\Z")
_SOME_OF_MANY = pattern_of(r"(?:(?:tất\s+cả|toàn\s+bộ)\s+)?(?:các|những)\s|\w+\s+các\s", re.IGNORECASE)
# What is said of a name behind it.
_APPOSITION = pattern_of(
    r"""
    \s*(?:\((?:
        # "(CDC)"
        [A-ZĐ][A-ZĐ&.-]{1,14}
        # "(Cơ quan Thường trực Ban Chỉ đạo)", but no role in the order: "(cơ quan chủ trì)"
      | [Cc]ơ\ quan\ (?!chủ\ trì|phối\ hợp|đầu\ mối)[^()]*
        # "UBND các tỉnh (UBND cấp tỉnh)", but only the bracket tells the level of "Ủy ban nhân dân (UBND cấp xã)"
      | (?<!dân\ \()(?<!UBND\ \()(?<!HĐND\ \()(?:UBND|Ủy\ ban\ nhân\ dân|HĐND)\ cấp\ \w+
        # "(sau đây gọi tắt là Trung tâm)"
      | sau\ đây[^()]*|[Gg]ọi\ [^()]*
        # "(có danh sách kèm theo)"
      | (?:có\ )?(?:danh\ sách|danh\ mục|phụ\ lục|biểu)(?:\ [^()]*)?|kèm\ theo\ [^()]*
        # "(qua Phòng Kinh tế)"
      | qua\ [^()]*
        # "(nếu có)", "(theo quy định tại khoản 5 Điều 3)"
      | nếu\ có|theo\ quy\ định\ [^()]*
        # "(đồng chí Đỗ Mạnh Hùng)"
      | (?:đ/c|đồng\ chí|ông|bà)\ [^()]*
    )\)
    # "- Cơ quan Thường trực Ban Chỉ đạo"
  | \s[-–]\s[Cc]ơ\ quan\ (?:[Tt]hường\ trực|[Cc]hủ\ trì|đầu\ mối)\b.*$)
    """,
    re.VERBOSE,
)
# "Đảng ủy UBND xã lãnh đạo UBND xã" names who leads, and whom.
_LED = pattern_of(
    r"""
    ((?:[Cc]ác\s+)?(?:[Đđ]ảng\s+(?:ủy|uỷ|bộ)|[Cc]hi\s+(?:bộ|ủy)|[Hh]uyện\s+ủy|[Tt]hành\s+ủy|[Tt]ỉnh\s+ủy|[Cc]ấp\s+ủy)\b[^,;]{0,60}?)
    ,?\s+lãnh\s+đạo\s[^;]*$
    """,
    re.VERBOSE,
)
# "Phòng 9 (Phòng Kiểm sát án dân sự)" is called by its number.
_BY_NUMBER = pattern_of(r"((?:(?:Phòng|Vụ|Cục|Ban|Tổ|Đội)\s)\d{1,2})\s\((?:Phòng|Vụ|Cục|Ban|Tổ|Đội)\s[^()]*\)$")
# "Phòng Giá thuộc Sở" is called by its own name; of "các phòng thuộc Sở" none has another one.
_OF_OWN_HOUSE = pattern_of(
    rf"((?:Phòng|Ban|Văn phòng|Thanh tra|Trung tâm|Chi cục|Đội|Tổ|Khoa)\s[{UPPER}].*?)\s+(?:trực\s+)?thuộc\s+(?:Sở|Bộ|Cục|Chi cục|Viện|Trường|Công ty)$"
)
_PERSON = pattern_of(r"(?:[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô|[Đđ]ồng\s+chí)\s")
# "VP HĐND", "P. TCKT" are abbreviations, and no name in capitals
_VOWEL = pattern_of(r"[AEIOUYĂÂÊÔƠƯÀ-ÝẠ-Ỹ\W]")
# The first of two bodies that have one office, before "và".
_BODIES_OF_ONE_OFFICE = ("Văn phòng HĐND", "Văn phòng Hội đồng nhân dân", "Đoàn đại biểu Quốc hội", "Đoàn ĐBQH")


def bare_names(words: str) -> Iterator[str]:
    """Yield the names in running text or a cell, in their order, those in capitals in small letters."""
    whole = _BESIDE_NAME.sub("", _by_right().sub("", _without_document(" ".join(words.split()))))
    whole = _his_post().sub(r"\1", whole) if "," in whole else whole
    whole = _LED.sub(r"\1", whole) if "lãnh đạo" in whole else whole
    several = "," in whole or ";" in whole or " và " in whole
    for name in _between().split(whole) if several else [whole]:
        name = _OF_OWN_HOUSE.sub(r"\1", name) if "thuộc" in name else name
        bare = _BY_NUMBER.sub(r"\1", _APPOSITION.sub("", name)) if "(" in name or "ơ quan" in name else name
        bare = _DOING_NOW.sub("", bare) if " đang " in bare and not _SOME_OF_MANY.match(bare) else bare
        tidy = _leading().sub("", bare, count=1).strip(" ,;:.-")
        tidy = _without_office(tidy) if " - " in tidy or " – " in tidy or "(" in tidy else tidy
        if tidy := _trailing().sub("", tidy) if tidy.endswith(words_of("never last")) else tidy:
            shouts = " " in tidy and tidy.isupper() and all(map(_VOWEL.search, tidy.split()))
            yield from each_listed(in_small_letters(tidy) if shouts and head().match(tidy.lower()) else tidy)


def _without_document(name: str) -> str:
    """Return names without the document by which the bearer of one acts; others may stand behind it."""
    by = _by_document().search(name) if " theo " in name else None
    if by is None or _CALLED_SO.search(name, 0, by.start()):
        return name
    other = _between().search(name, by.end())
    return name[: by.start()] + (name[other.start() :] if other else "")


def _without_office(name: str) -> str:
    """Return a person without what he is, "Nguyễn Thị Bích - Phó Chủ tịch": offices have such words in front."""
    person = _PERSON.match(name) is not None
    return name if head().match(name.lower()) and not person else _post_behind().sub("", name)


@kept
def _leading() -> re.Pattern[str]:
    """Return the pattern of what stands before a name and is none of it: "các đồng chí", "thủ trưởng đơn vị:", "100% số".

    "Các đồng chí thành viên Ban Chỉ huy" are all of them, "thành viên Ban Chỉ huy" would be any one.
    """
    members = rf"{party_committees()}\sviên|(?:ủy|uỷ|thành)\sviên|trong|thuộc|phụ\strách|được"
    comrades = rf"(?:các\s+)?đồng\s+chí:?(?!(?<=ác đồng chí)\s(?:{members})\s)"
    short = rf"(?:các\s+)?đ/c:?(?=\s+(?-i:[{UPPER}]))"
    offices = rf"giám\s+đốc:(?=\s+Sở\s)|(?:thủ\s+trưởng\s+)?(?:các\s+)?(?:cơ\s+quan|đơn\s+vị):(?=\s+(?-i:[{UPPER}]))"
    return pattern_of(
        rf"(?:{comrades}|{short}|(?:các\s+)?ông\s+\(bà\)|{offices}|cho|100\s?%(?:\s+số)?)\s+", re.IGNORECASE
    )


@cache
def _by_right() -> re.Pattern[str]:
    """Return the pattern of the right by which somebody acts, no part of his name: "Bộ Y tế theo chức năng, nhiệm vụ được giao"."""
    right = alternation(words_of("by right"))
    return pattern_of(rf",?\s+(?:theo|căn cứ|trên cơ sở|trong|với)\s+(?:phạm vi\s+)?(?:{right})\b.*$")


@cache
def _trailing() -> re.Pattern[str]:
    """Return the pattern of words at the end that are no part of a name; "Đội Trật tự" is one."""
    return pattern_of(rf"(?:,?\s+(?<!rật\s)(?:{alternation(words_of('never last'))}))+$")


# "Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương", but "Văn phòng Tỉnh ủy, đảng ủy trực thuộc Tỉnh ủy"
_BEFORE_PARTY_COMMITTEES = ("ác tỉnh ủy", "ác thành ủy", "ác huyện ủy", "ủy, thành ủy", "ủy, thị ủy", "ủy, quận ủy")


@cache
def _between() -> re.Pattern[str]:
    """Return the pattern of what parts two names, outside of brackets.

    "Văn phòng HĐND và UBND xã" is one office of two bodies, "Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh" too, and
    "Cục Lâm nghiệp và Kiểm lâm" one of two fields; "các tỉnh ủy, thành ủy, đảng ủy" are those of one list.
    """
    one = "".join(rf"(?<!{body})" for body in _BODIES_OF_ONE_OFFICE)
    lists = "|".join(rf"(?<={before}, đảng ủy trực thuộc)" for before in _BEFORE_PARTY_COMMITTEES)
    within = rf"(?!Kiểm lâm(?<=Lâm nghiệp và Kiểm lâm))(?!đảng ủy trực thuộc(?:{lists}))"
    name = rf"(?:(?:\s*,\s*(?:và\s+)?|{one}\s+và\s+){within}(?={next_name()})|\s*;\s*(?:và\s+)?{within}(?={next_behind_semicolon()}))"
    return pattern_of(rf"{name}(?![^()]{{0,200}}\))")


@cache
def _his_post() -> re.Pattern[str]:
    """Return the pattern of a person with his post, who is one: "Ông Đỗ Mạnh Hùng, Phó Chánh Văn phòng, …"."""
    return pattern_of(
        rf"""
        (?<!\w)((?:[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô|[Đđ]ồng\s+chí:?)\s+(?:[{UPPER}]\w*\s?){{2,5}})(?<!\s)
        ,\s+(?:{person_words("post")})\b
        # up to the next comma, or to the next one who acts: "Trưởng phòng Tài vụ và Phòng Tổ chức"
        (?:(?!\s+và\s+(?:Phòng|Sở|Văn|Ban|Trung|[Ôô]ng|[Bb]à|[Đđ]ồng)\s)[^,;])*
        # and his other post behind that: "UVBTV, Trưởng Ban Xây dựng Đảng"
        (?:,\s+(?:Phó|Chánh|Trưởng|Giám\s+đốc|Chủ\s+tịch|Bí\s+thư)\b[^,;]*)?
        """,
        re.VERBOSE,
    )


@cache
def _post_behind() -> re.Pattern[str]:
    """Return the pattern of a post behind a dash or in a bracket: "Đỗ Mạnh Hùng - Phó Giám đốc Sở", "Lò Thị Mây (Kế toán)"."""
    return pattern_of(rf"(?:\s[-–]\s|\s\()(?:(?:{person_words('post', 'post behind')})\b).*$")


@kept
def _by_document() -> re.Pattern[str]:
    """Return the pattern of by which document somebody acts: "UBND các xã | theo Kế hoạch số 5/KH-UBND …"."""
    acts = alternation(types_with("carried") | types_of_kind("generic"))
    return pattern_of(rf",?\s+theo\s+(?:(?:{acts})\s+số\b|(?:Quy\s+chế|Chương\s+trình)$)")
