"""The words of an agency's name, as patterns of its pieces: each is compiled when a text first needs it."""

import re
from functools import lru_cache

from ..kept import kept
from ..letters import LOWER, UPPER
from ..patterns import pattern_of
from ..rules import rows, split
from .alternation import alternation
from .doc_types import type_names, types_by_letters
from .local_government import place_bodies, place_kinds
from .national_heading import HEADING_BEGINS, STATE_BEGINS
from .person_words import person_words
from .places import province_spellings

# What stands in the next column of a letterhead, or below it: motto, place and date, addressees. No name goes on there.
LETTERHEAD = (
    rf"(?<!NƯỚC\s){STATE_BEGINS}|(?:(?<=\n)|(?<=[ ]{{2}}))"
    rf"(?:{HEADING_BEGINS}|Kính\s+gửi|[^,\n]{{2,45}},\s{{0,3}}ngày[\s\d…._]{{1,12}}tháng)"
)
# Words of a name that only look like the beginning of a title: "Bộ Giao thông và Bưu điện", "Ban Quản lý dự án công trình dân dụng".
_NO_START = r"(?![Gg]iao\s+(?:thông|dịch|lưu)\b|trình(?:(?<=[Cc]ông\strình)|(?<=[Cc]hương\strình))\b)"
# Two words for one field, parted by a comma: "Cục Quản lý Khám, chữa bệnh", "Phòng Cảnh sát phòng cháy, chữa cháy".
_PAIR = r",\s+(?:chống(?<=[Pp]hòng,\schống)|chữa(?<=[Kk]hám,\schữa|cháy,\schữa)|cứu(?<=nạn,\scứu)\s+hộ)\b"
# "số" opens a number everywhere else
_DIGITAL = r"số(?:(?<=[Cc]huyển\sđổi\ssố)|(?<=[Kk]inh\stế\ssố)|(?<=[Cc]ông\snghệ\ssố))(?!\s*[:\d])"
_WORD = r"[\w&/]+(?>(?:-[\w&/]+)*)"
_PROPER = rf"(?:[{UPPER}][\w'’]*+|\d{{1,2}}(?![\d/.]))"


@lru_cache
def office() -> re.Pattern[str]:
    """Return the pattern of an office and what leads from it to the agency: "Bộ trưởng, "."""
    names = alternation({row["words"] for row in rows("office_holders")})
    return pattern_of(rf"(?P<name>(?i:{names}))(?:\s*[,-]\s*|\s+(?:kiêm\s+)?)")


@kept
def branch() -> re.Pattern[str]:
    """Return the pattern of a central agency before the place where it has a branch: "Cục Thuế | tỉnh Đồng Nai"."""
    bank = r"(?i:ngân\s+hàng\s+nhà\s+nước(?:\s+việt\s+nam)?|NHNN(?:\s+Việt\s+Nam)?)\s+(?:[-–]\s*)?(?i:chi\s+nhánh)"
    in_province, in_district = (
        place_kinds(*levels, written=True) for levels in (("province",), ("province", "district"))
    )
    return pattern_of(
        rf"{bank}(?=\s+(?i:{in_province})|{bare_province().pattern})"
        rf"|(?i:{_branching()})(?=\s+(?i:{in_district})|{bare_province().pattern})"
    )


# "Trung ương Hội Chữ thập đỏ Việt Nam" is the centre of another organisation than the Party
_NO_PARTY = (
    rf"(?!(?<=rung\sương)\s+(?:Hội\s+(?!nghị)|hội\s+(?=[{UPPER}])|Hiệp\s+hội|Liên\s+(?:đoàn|hiệp)|Mặt\s+trận|MTTQ))"
)

# "NHNN chi nhánh Lào Cai", "KTNN chuyên ngành II" are no centre
_NO_BRANCH = r"(?!\s+(?:Việt\s+Nam\s+)?(?:[Cc]hi\s+nhánh|chuyên\s+ngành\s+[IVX]+)(?!\w))"


@kept
def central() -> re.Pattern[str]:
    """Return the pattern of a central agency, or of its branch in a region or a field: "BHXH khu vực IX", "KTNN chuyên ngành III"."""
    whole = rf"(?i:{alternation(_central_names())})(?:\s+khóa\s+[IVXL]+\b|(?:\s+[Cc]hi\s+nhánh)?\s+[Kk]hu\s+vực\s+[IVX\d]+\b)?"
    of_region = rf"(?i:{_branching()})\s+[Kk]hu\s+vực\s+[IVX\d]+\b"
    # "Hội Nông dân Việt Nam tỉnh Sơn La" is that of the province
    of_no_place = rf"(?!(?<=iệt\sNam)\s+{place_kinds()}\s+[{UPPER}])"
    of_field = r"(?i:kiểm\s+toán\s+nhà\s+nước|KTNN)\s+(?:[Cc]huyên\s+ngành|[Kk]hu\s+vực)\s+[IVX]+\b"
    return pattern_of(
        rf"(?:{of_region}|{of_field}|{whole}|{alternation(_letters())})(?!\w){_NO_PARTY}{_NO_BRANCH}{of_no_place}"
    )


@lru_cache
def _central_names() -> frozenset[str]:
    names = (name for row in rows("agencies_central") for name in (row["name"], *split(row["written"])))
    return frozenset(each for name in names for each in _dashed(name))


def _dashed(name: str) -> set[str]:
    """Return the ways to set the dash of a name: "Bộ Lao động-Thương binh và Xã hội", "Lao động- Thương binh"."""
    return {name.replace(" - ", dash) for dash in (" - ", "-", "- ", " -")}


@lru_cache
def _letters() -> frozenset[str]:
    """Return the letters that stand for an agency in running text ("TTCP"); they count only in capitals."""
    return frozenset(row["abbr"] for row in rows("agencies_central") if len(row["abbr"]) > 3)


def _branching() -> str:
    """Match a central agency with branches all over the country, by its name there."""
    own = {name for name in _central_names() | _letters() if name.startswith(("Cục ", "Bảo hiểm xã hội", "BHXH"))}
    return alternation({name.removesuffix(" Việt Nam") for name in own})


@kept
def department() -> re.Pattern[str]:
    """Return the pattern of a department of a province, without the province."""
    listed = [row for row in rows("departments") if row["name"].startswith("Sở ")]
    names = {each for row in listed for name in (row["name"], *split(row["written"])) for each in _dashed(name)}
    short = {f"Sở {code.removeprefix('S')}" for row in listed for code in (row["abbr"], *split(row["variants"]))}
    return pattern_of(rf"(?i:{alternation(names | short)})(?!\w)")


@lru_cache
def body() -> re.Pattern[str]:
    """Return the pattern of a people's committee or council, without its place; "cấp xã" is its `level`."""
    names = rf"(?i:thường\s+trực\s+)?(?i:{place_bodies()})"
    # the short form may stand behind: "Ủy ban nhân dân (UBND) tỉnh"
    short = rf"(?:\s\((?:UBND|HĐND)\)(?=\s+{place_kinds()}(?!\w)))?"
    return pattern_of(rf"{names}(?!\w){short}(?P<level>\s+(?i:cấp\s+(?:tỉnh|huyện|xã))(?!\w))?")


@kept
def bare_province() -> re.Pattern[str]:
    """Return the pattern of a province behind an agency, without its kind: "Sở Nội vụ Nghệ An", "UBND Hà Nội"."""
    return pattern_of(rf"\s+(?!{LETTERHEAD})(?:{alternation(set(province_spellings()))})(?!\w)")


# "… CỦA UBND THÀNH PHỐ⏎CHỦ TỊCH ỦY BAN NHÂN DÂN …": whoever decides below a title
_NO_PLACE = r"(?i:chủ\s+tịch|ủy\s+ban|hội\s+đồng)(?!\w)"


# "… của UBND thành phố Móng Cái⏎II. Kết quả": a heading below
_HEADING = r"(?<=\n)[IVX]{1,4}[.)]\s"


@kept
def place() -> re.Pattern[str]:
    """Return the pattern of a place behind an agency: " tỉnh Lạng Sơn", ", huyện Bắc Sơn"."""
    provinces = alternation(set(province_spellings()))
    over = _starts(with_capital=True)
    lower = rf"(?!{over}){_PROPER}(?>(?:\s+(?!{over}|{_HEADING}){_PROPER}){{0,3}})"
    return pattern_of(
        rf",?\s+(?:(?i:tỉnh|tinh(?!\s+(?:giản|gọn|thần|hoa))|thành\s+phố|tp\.?)(?:\s*(?!{LETTERHEAD})(?i:{provinces})(?!\w)|(?i:(?<=phố)|(?<=tp)|(?<=tp\.))(?!\s*\n\s*\n)\s*(?!{LETTERHEAD}|{_NO_PLACE}){_no_person()}{lower})?(?!\w)"
        rf"|(?i:quận|thị\s+xã|thị\s+trấn|huyện(?:\s+đảo)?|xã(?:\s+(?-i:đảo))?|phường|đặc\s+khu)(?:\s+(?!{LETTERHEAD}){lower}{_second_half()})?(?!\w))"
    )


@lru_cache
def _no_person() -> str:
    """Return what no name of a place is: "UBND TP Nguyễn Văn An đã ký" names who heads it."""
    return rf"(?!(?:{person_words('family name')})(?:\s+{_PROPER}){{1,3}}\s+(?:vừa|mới|đã)\s)"


def _second_half() -> str:
    """Match the second half of a ward's name, "phường Xuân Hương - Đà Lạt": no province, and no agency that signs with it."""
    heads = {row["words"].split()[0] for name in ("agency_heads", "office_holders") for row in rows(name)}
    others = alternation({*heads, *province_spellings(), *type_names()})
    name = rf"[{UPPER}][{LOWER}]+(?:\s[{UPPER}][{LOWER}]+){{1,2}}"
    return rf"(?:(?<![\d])\s-\s(?!(?i:{others})\b){name}(?=\s*(?:[,.;:)]|\Z)|\s+[{LOWER}(]))?"


@kept
def with_tasks() -> re.Pattern[str]:
    """Return the pattern of a body that is named by its tasks, which have commas: "Ban Chỉ đạo phòng, chống thiên tai tỉnh Sơn La".

    "về" is of the name only behind its level ("Ban Chỉ đạo Trung ương về …"), where none has a name without it; elsewhere a
    title begins with it. What follows a comma in small letters is a task where a stop, another comma or the beginning of a
    title ends it.
    """
    # "… tỉnh vừa ban hành": what it has done just now
    over = rf"(?:{_starts()}|vừa\s)"
    # "… phòng, chống thiên tai và ý kiến chỉ đạo của": what another one says
    said = r"và\s+(?:các\s+)?(?:ý\s+kiến|kết\s+luận)\b"
    step = rf"(?:(?!{over}|{said}){_WORD}|{_DIGITAL}|tổ\s+chức\s+lại\b)"
    ends = rf"(?=\s*(?:[.,;:()“”\"|]|\Z)|\s+(?:{over}|{said}))"
    stops = r"(?=\s*(?:[.,;:()“”\"|]|\Z)|\s+(?:về|quy\s+định|ban\s+hành|hướng\s+dẫn)\b)"
    lower = rf"(?=[{LOWER}])(?!(?:các|những|trong|giám|chủ|trưởng|thủ|bảo|nhằm|đồng|cùng)\b)"
    tasks = rf"{step}(?>(?:\s+{step}){{0,6}})"
    more = rf"(?:,\s+{lower}{tasks}{ends}){{1,4}}(?:\s+(?!{said})và\s+{lower}{tasks}{ends})?"
    level = r"\s+(?i:trung\s+ương|quốc\s+gia)"
    plain = rf"(?:{level})?\s+{lower}(?!(?:{place_kinds()}|cấp|thành)\b){tasks}{more}"
    about = (
        rf"{level}\s+về\s+(?!(?:{_no_fields('body')})\b){tasks}(?:{more}|(?:\s+(?!{said})và\s+{lower}{tasks})?{stops})"
    )
    return pattern_of(
        rf"(?:(?i:văn\s+phòng|cơ\s+quan)(?:\s+(?i:thường\s+trực))?\s+)?(?i:ban\s+chỉ\s+(?:đạo|huy))(?:{about}|{plain})(?!\w)"
    )


# A first field that is itself a deed may go on in others; what stands behind any other name with a verb of order is ordered:
# "thực hiện văn bản của Chi cục Kiểm lâm, tuần tra và bảo vệ rừng".
_DEED = r"(?<![Bb]an\s)(?:[Gg]iám\s+sát|[Kk]iểm\s+tra|[Qq]uản\s+lý)(?=,)"


@kept
def with_fields() -> re.Pattern[str]:
    """Return the pattern of an office that is called by a series of fields: "Phòng Kinh tế, Hạ tầng và Đô thị", "Vụ Tổ chức, cán bộ và đào tạo".

    The group `name` ends before its place, `deeds` are fields in small letters, which elsewhere are what somebody does.
    """
    over, heads = _starts(), alternation({row["words"] for row in rows("agency_heads")})
    ordered = alternation({row["words"] for row in rows("order_verbs")})
    step = rf"(?!{over}|(?:{_no_fields('office')})\b){_WORD}"
    rest = rf"(?:\s+(?=[{LOWER}]){step}){{0,4}}"
    others = alternation({*type_names(), *province_spellings()})
    proper = rf"(?=[{UPPER}])(?!(?i:{heads}|{others})\b){step}{rest}"
    small = rf"(?=[{LOWER}]){step}{rest}"
    first = rf"(?:(?=[{UPPER}]){step}(?>(?:\s+(?:(?=[{LOWER}])|(?!(?i:{heads})\b)){step}){{0,5}})|Tổ\s+chức)"
    place_kind = place_kinds()
    ends = rf"(?=\s*(?:[.,;:()“”\"|]|\Z)|\s+(?:{over}|(?:{place_kind}|thuộc|chủ\s+trì|phối\s+hợp|tham\s+mưu|chịu)\b|[{UPPER}]))"
    series = rf"(?:(?:,\s+{proper}){{1,3}}\s+và\s+{proper}|(?(deed)|(?!,\s+(?:{ordered})\b))(?P<deeds>(?:,\s+{small}){{1,3}}\s+và\s+{small})){ends}"
    further = rf"(?:\s+(?:(?=[{UPPER}])|(?={place_kind}\b)){_WORD}(?>(?:\s+(?!{over}){_WORD}){{0,7}}))?"
    kinds = r"(?i:phòng|vụ|cục|chi\s+cục|ban|trung\s+tâm|viện)"
    return pattern_of(rf"(?P<name>{kinds}\s+(?P<deed>{_DEED})?(?(deed)|{first}){series}(?:{_PAIR})?){further}(?!\w)")


def _no_fields(of: str) -> str:
    """Return what is no field by which a steering `body` or an `office` is called (not_fields.csv), as an alternation.

    A paper of the one is about it, "… của Ban Chỉ đạo Trung ương về tổng kết …"; behind the other stands what somebody does,
    or somebody else: "Phòng Nội vụ, công chức xã và các thôn".
    """
    return alternation(row["words"] for row in rows("not_fields") if row["of"] == of)


# "Công văn … của Kho bạc Nhà nước in “Điều 5”" says what stands there
_SAYS = r"(?:in|ghi|viết)\s+[“\"]"


# "3. Về Tờ trình số 14/TTr-SNV của Sở Nội vụ⏎⏎Thống nhất phương án …": a sentence below it is none of a name, which may have ended
# there; "Công ty Cổ phần⏎⏎Cấp nước Lâm Đồng" had not
_OPEN = r"(?:(?<=[Qq]uản\slý)(?=\s+Khu\s)|(?<=[Cc]ổ\sphần)|(?<=TNHH)|(?<=hành\sviên))"
_SAME_PARAGRAPH = rf"(?:{_OPEN}|(?![ \t]*\n[ \t]*\n\s*[{UPPER}][{LOWER}]))"


# "Kế hoạch … của Tỉnh ủy | phù hợp với thực tế": in small letters only a place or a house is of a committee's name
_OF_COMMITTEE = r"(?:tỉnh|thành|huyện|quận|thị|xã|phường|đặc|khối|khóa|khoá|nhiệm|các|cơ|bộ|ngoài|quân|công|trường|sở|doanh|tập|tổng|đại|học|bệnh|viện|trung|cấp|ban|viên|cục|ngân|vùng|khu|ngành|lâm|nông|liên|cảng|phòng\s+(?:cháy|không)|chi\s+(?:cục|nhánh|ủy)|kho\s+bạc|lực\s+lượng|nhà\s+(?:máy|trường)|văn\s+phòng|kiểm\s+(?:lâm|ngư|toán)|thanh\s+tra\s+(?:tỉnh|bộ|sở)|điện\s+lực|hải\s+quan|biên\s+phòng|chính\s+quyền|bảo\s+hiểm|thống\s+kê|bưu\s+điện|hợp\s+tác\s+xã)"
_NO_NAME_OF_COMMITTEE = rf"(?!(?<=[hnịg]\s[ủỦ]y)\s+(?!{_OF_COMMITTEE}\b)[{LOWER}])"


# "VKS khu vực 3": behind letters, and not "phòng khu vực 3"
_OF_AREA = rf"(?<=(?-i:[{UPPER}]{{3}}))\s+khu\s+vực\s+(?:\d|(?-i:[IVX]))"


@kept
def open_name() -> re.Pattern[str]:
    """Return the pattern of an agency of no list: a head word and what follows it, up to the first word of a title."""
    words = {row["words"] for row in rows("agency_heads")}
    single = {each for each in words if " " not in each}
    # "Bộ luật", "trường hợp": after a head of one word a proper name must follow
    heads = rf"(?:{alternation(words - single)}|{alternation(single)}(?=\W*\Z|\s+(?-i:[{UPPER}])|\s+{place_kinds('province', 'district')}\b|{_OF_AREA}))"
    types = alternation(type_names())
    # "của Bộ Tài chính và QĐ số 5/QĐ-UBND"
    numbered = rf"(?-i:{alternation(types_by_letters().keys())})\s+(?:số\s+)?\d"
    words_of_name = rf"{_SAME_PARAGRAPH}{_NO_NAME_OF_COMMITTEE}\s+(?!{_starts()}|{_SAYS})(?:-\s+)?{_WORD}|{_PAIR}|\s+và\s+(?!(?i:{heads}|{types})\b)(?=[{UPPER}]){_WORD}|\s+{_DIGITAL}"
    # "Thuế cơ sở số 4"
    further = rf"(?:(?<=huế\scơ\ssở)\s+số\s+\d{{1,2}}(?![\d/])|(?!\s+và\s+{numbered})(?:{words_of_name}))"
    small = r"(?:phòng|sở|ban|chi\s+cục|trung\s+tâm|công\s+ty|trường|cục|vụ|viện)"
    return pattern_of(rf"(?=[{UPPER}]|{small}\s+[{UPPER}])(?i:{heads})\b(?>{further}{{0,14}})(?!\w)")


@lru_cache
def _starts(*, with_capital: bool = False) -> str:
    """Match the words at which the name of an agency is over; in capitals only those that open a title.

    `with_capital`: only those with a capital, where nothing else can stand.
    """
    words = {row["words"] for row in rows("title_starts")}
    capitals = {row["words"].upper() for row in rows("title_starts") if row["opens_title"]}
    over = {each for each in words | capitals if each[0].isupper() or not with_capital}
    return rf"(?:{_NO_START}{alternation(over)}(?!\w)|{LETTERHEAD})"
