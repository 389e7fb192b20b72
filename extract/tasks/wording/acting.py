"""Who acts, or is ordered to: the patterns of somebody and his verb."""

import re
from functools import cache

from ...grammar.alternation import alternation
from ...grammar.local_government import NO_COOPERATIVE, place_kinds
from ...grammar.person_words import person_words
from ...kept import kept
from ...letters import LOWER, UPPER
from ...patterns import pattern_of
from ...rules import rows
from .lists import head_words, next_behind_semicolon, order_words, somebody, verb_words, words_of

# "Công văn số 5 về việc giao Sở Y tế …" tells of an order, and so does "đã thống nhất về việc giao …";
# "Thống nhất về việc giao Sở Y tế …" gives one
_TOLD_OF = ("đã", "được", "heo", "báo", "bản", "của", "việc")
_AGREED = "|".join(
    "".join(rf"(?<!{before}\s\w{said}\s{about}\s)" for before in _TOLD_OF) + rf"(?<={said}\s{about}\s)"
    for said in (r"hống\snhất", r"ồng\sý", r"hất\strí", r"ết\sluận", r"ó\sý\skiến")
    for about in ("về", r"về\sviệc")
)
_NOT_TOLD = rf"(?:(?<!về\s)(?<!về\sviệc\s)|{_AGREED})"
_BEGINS = rf"\s*(?:[Rr]iêng\s+)?(?:(?:[^.;:,]{{{{0,60}}}}?\s)??{_NOT_TOLD}(?i:{{}})\s+(?:cho\s+)?(?:đồng\s+chí\s+)?)??(?=[{UPPER}]|(?<=\s)\w)"

_PROPER = rf"(?:\s+[{UPPER}]\w*)"

# The head of an office who "has an opinion" orders; an office that has one answers a question.
SPEAKS = pattern_of(
    r"(?:Chủ tịch|Giám đốc|Bộ trưởng|Thủ tướng|Cục trưởng|Chánh Văn phòng)[^,.;]{0,60}?\s(?:có ý kiến|kết luận)"
)


# What whoever is asked shall do stands below: "… quan tâm chỉ đạo:", "… thực hiện một số nội dung sau:".
_SEE_TO_IT = (
    r"(?:,?\s+(?:quan\s+tâm|tập\s+trung|khẩn\s+trương|nghiêm\s+túc|chỉ\s+đạo|tổ\s+chức|triển\s+khai|phối\s+hợp|thực\s+hiện)){0,4}"
    r"(?:\s+(?:tốt\s+)?(?:một\s+số|các|những)\s+(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|việc))?(?:\s+(?:cụ\s+thể|như\s+sau|sau\s+đây|sau)){0,2}"
)


@kept
def subject() -> re.Pattern[str]:
    """Return the pattern of somebody and his verb at the beginning, also behind words of order."""
    return pattern_of(_BEGINS.format(order_words()) + _who())


@cache
def bracketed_subject() -> re.Pattern[str]:
    """Return the pattern of `subject` where a bracket is part of the name: "Các chủ rừng (lâm trường, ban quản lý) rà soát"."""
    return pattern_of(_BEGINS.format(order_words()) + _who(r"[^.:;()]{0,200}\([^()]{0,200}\)[^.:;()]{0,80}?"))


@cache
def ordered() -> re.Pattern[str]:
    """Return the pattern of an order to somebody to do something, "Giám đốc Sở yêu cầu Văn phòng Sở thực hiện …", but not "bàn giao cho Văn phòng Sở quản lý"."""
    return pattern_of(
        rf"(?<!\w)(?<!đã\s)(?<!được\s)(?<!bàn\s)(?<!chuyển\s){_NOT_TOLD}(?i:{order_words()})\s+(?:cho\s+)?{_who()}"
    )


@cache
def notified() -> re.Pattern[str]:
    """Return the pattern of whoever is told of a thing so that he does it, "Sở thông báo để các đơn vị biết, đăng ký …", or hoped to do it.

    "rất mong quý đơn vị gửi số liệu" is a wish, and an order where it has a day.
    """
    told = r"thông\s+báo\s+(?:để\s+|cho\s+|đến\s+)?"
    return pattern_of(rf"(?<!\w)(?<!đã\s)(?<!được\s)(?:{told}|(?:rất|kính|trân\s+trọng)\s+mong\s+){_who()}")


@cache
def asked() -> re.Pattern[str]:
    """Return the pattern of whom the items below are ordered, named last before the colon: "Sở Y tế yêu cầu các bệnh viện:"."""
    return pattern_of(
        rf"(?<!\w)(?i:{order_words()})\s+(?P<who>(?i:{head_words()})\b(?:(?!\s(?:{verb_words()})\b)[^.:;]){{0,150}}){_SEE_TO_IT}:\s*$"
    )


@kept
def person() -> re.Pattern[str]:
    """Return the pattern of a person with his office and what he does, as lists of persons go on: "Trần Thị Bình, Trưởng phòng Giá, theo dõi …"."""
    return pattern_of(
        rf"\s*(?P<who>[{UPPER}]\w*(?:\s+[{UPPER}]\w*){{1,4}}),\s+(?:{person_words('post')})(?!\w)[^,;:.]{{0,60}},\s+(?:trực\s+tiếp\s+)?(?P<verb>{verb_words()})\b"
    )


@cache
def charged() -> re.Pattern[str]:
    """Return the pattern of whoever is charged with what stands below, named in the last clause before the colon."""
    who = rf"(?:(?=[{UPPER}])|(?=các\s))(?i:{head_words()})\b(?:(?!\s(?:{verb_words()})\b)[^.:;]){{0,150}}?"
    return pattern_of(
        rf"(?:^|(?<=[,;.]\s))(?P<who>{who})\s+(?:có|chịu)\s+(?:trách\s+nhiệm|nhiệm\s+vụ){_SEE_TO_IT}:\s*$"
    )


@kept
def unlisted() -> re.Pattern[str]:
    """Return the pattern of somebody and a small word behind him that may be a verb on no list: "Công an xã vá …".

    A name must end for certain before that word: with a person, a place, a kind of place, or as that of a department.
    """
    kind = rf"(?:(?<!trụ\s)[Ss]ở|(?<!thị\s)[Tt]rường)(?!\s+[{UPPER}])"
    level = rf"(?:{NO_COOPERATIVE}(?!xã\s+hội){place_kinds()}|khu\s+vực|cơ\s+sở|tổ\s+dân\s+phố|khu\s+phố|{kind})"
    person = rf"(?:Ông|Bà|Cô|Thầy){_PROPER}{{2,5}}"
    head = rf"(?i:{head_words()})(?!\w)[^.;:()]{{0,20}}?(?<!\w)"
    whole = rf"{person}|{_placed()}|{head}{level}{_PROPER}{{0,4}}|{head}(?:{_departments('Sở ')})"
    return pattern_of(rf"\s*(?P<who>(?=[{UPPER}])(?:{_departments()}|{whole}))\s+{_small_verb()}")


@kept
def ending_in_place() -> re.Pattern[str]:
    """Return the pattern of `unlisted` where a department or the names of places end the name, which go on in no small letters."""
    return pattern_of(rf"\s*(?P<who>(?:{_departments('Sở ')}|{_placed()}))\s+{_small_verb()}")


def _departments(begin: str = "") -> str:
    names = (row["name"] for row in rows("departments") if row["name"].startswith(begin))
    return "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in names)


def _placed() -> str:
    """Return somebody with the places of which he is: "UBND các xã Nậm Ty, Hồ Thầu và Bản Díu"."""
    more = rf"(?:(?:,|\s+và)(?!\s+(?i:{head_words()})(?!\w)){_PROPER}{{1,4}}){{0,9}}"
    return rf"(?i:{head_words()})(?!\w)[^.,;:()]{{0,40}}?(?<!\w){place_kinds()}{_PROPER}{{1,4}}{more}"


@cache
def small_word() -> re.Pattern[str]:
    """Return the pattern of a small word that may be a verb, with others behind it."""
    return pattern_of(_small_verb())


@cache
def _small_verb() -> str:
    no_verb = rf"(?!(?:{alternation(words_of('no verb'))})(?!\w))"
    return rf"(?P<verb>(?![{UPPER}\d_]){no_verb}\w++)(?=\s+\w)"


@cache
def passing_on() -> re.Pattern[str]:
    """Return the pattern of an order inside a name: "Sở Y tế đề nghị Phòng Dược"; "công chức được giao" is a name."""
    return pattern_of(rf"(?<!được\s)(?<!\w)(?:{order_words()})(?!\w)")


@cache
def handed_on() -> re.Pattern[str]:
    """Return the pattern of what is handed on to be dealt with: "chuyển văn bản trên đến Sở Xây dựng để tham mưu …"."""
    return pattern_of(
        rf"(?<!\w)[Cc]huyển\s+(?!giao\s)(?:[^.;:]{{1,150}}?\s)?(?:đến|tới|cho)\s+{somebody('who')},?\s+(?:để\s+)?(?P<verb>{verb_words()})\b"
    )


@cache
def written_to() -> re.Pattern[str]:
    """Return the pattern of those to whom a letter went that asks something of them: "Bộ vừa có văn bản gửi các sở yêu cầu báo cáo …"."""
    letter = r"(?:[Cc]ông\s+văn|[Vv]ăn\s+bản|[Cc]ông\s+điện)"
    who = rf"(?P<who>(?i:{head_words()})\b(?:(?!\s(?:yêu\s+cầu|đề\s+nghị)\s)[^.:]){{0,250}})"
    return pattern_of(
        rf"\s(?:vừa|mới)\s+có\s+{letter}\s+(?:số\s[^.;:,]{{1,60}}?\s)?gửi\s+{who},?\s+(?:yêu\s+cầu|đề\s+nghị)\s+(?P<verb>{verb_words()})\b"
    )


@cache
def refused() -> re.Pattern[str]:
    """Return the pattern of an order that is not given, up to the name: "không giao Sở Y tế", "chưa xem xét giao Sở Y tế"."""
    between = r"(?:(?:thống\s+nhất|đồng\s+ý|nhất\s+trí|xem\s+xét|tiếp\s+tục|tiến\s+hành)\s+){0,2}"
    return pattern_of(
        rf"(?<!\w)(?:không|chưa|tạm\s+dừng|dừng|thôi)\s+{between}(?:{order_words()})\s+(?:cho\s+)?(?:đồng\s+chí\s+)?$",
        re.IGNORECASE,
    )


@cache
def _who(name: str | None = None) -> str:
    """Somebody: a head word and what follows it, up to the first verb; verbs in names have capital letters."""
    places = rf"\b{place_kinds()}\s*:\s*(?=[{UPPER}])"
    # a bracket with a colon says by what name all of them go: "(gọi chung: các đơn vị)"
    called = r"(?:\((?:sau\s+đây\s+)?(?i:gọi)\s+(?:chung|tắt|là)(?!\w)[^()]{2,60}\))?"
    name = (
        name
        or rf"[^.:;]{{0,300}}?{called}(?:;\s*(?={next_behind_semicolon()})[^.:;]{{0,200}}?(?:{places}[^.:;]{{0,200}}?)?){{0,9}}?"
    )
    # "UBND các xã: Phúc Sơn, Bình An báo cáo", "Giám đốc các sở: Xây dựng, Y tế báo cáo", and not "UBND các xã: Rà soát hồ sơ"
    ends = rf"(?i:(?<=các\ssở)|(?<=các\sbộ)|(?<=các\sphòng)|(?<=các\sxã)|(?<=iám\sđốc)(?=:\sSở\s)|\scác\s(?:sở|bộ|cơ\squan|đơn\svị)(?:,\s(?:ban,\s)?ngành)?|(?:[^.:;]{{0,150}}?,\s+[^.:;,]{{0,20}}?các\s)?[^.:;]{{0,20}}?\b{place_kinds()})\s*:\s*"
    no_field = r"(?:Luật|Nghị|Thông|Quyết|Chỉ|Công\s(?:văn|điện)|Đề|Kế\shoạch(?!\s-)|Chương|Trước|Trong|Bộ)"
    # but "Các phòng: Quản lý đất đai, Kế hoạch - Tài chính báo cáo": fields that begin with such a verb
    work = rf"(?i:{verb_words()})\b(?!(?:\s+[{LOWER}]+){{0,4}},\s+(?!(?i:{head_words()}|{verb_words()})\b|{no_field})[{UPPER}])"
    # "UBND các xã: Trước ngày 20/10 gửi báo cáo" says when, and names none of them
    apart = rf"(?i:{alternation({*words_of('opening'), *words_of('no name')})})\s+[{LOWER}\d]"
    proper = rf"[{UPPER}]\w*(?:[ \t-]+[{UPPER}]\w*)*"
    listed = rf"[^.:;]{{0,60}}?\s*:\s*(?={proper},\s+[{UPPER}])"
    # "Các đơn vị có báo cáo chưa đúng mẫu gửi lại": those who have such a report
    no_noun = r"(?!(?<=có\sbáo\scáo)\s(?:chưa(?!\s+đạt\s)|không\s+(?:đúng|đủ|đầy|kịp)|sai|chậm|muộn|trễ|thiếu)\s)"
    # "Cơ quan phối hợp có trách nhiệm …": the first verb says which office
    of_office = r"(?!(?:(?<=ơ\squan\sphối\shợp)|(?<=ơn\svị\sphối\shợp))\s(?:có|chịu)\s)"
    # "Các đơn vị đang xây dựng trụ sở gửi tiến độ": those who do so now
    going_on = r"(?<!\sđang\s)"
    # "Các sở quản lý chuyên ngành rà soát": what they manage says which ones
    by_field = r"(?!(?:(?<=[Ss]ở\squản\slý)|(?<=[Bb]ộ\squản\slý))\s+(?:nhà\s+nước\s+)?(?:(?:về\s+)?chuyên\s+ngành|ngành|lĩnh\s+vực)(?!\w))"
    several = rf"(?:{ends}(?=[{UPPER}])(?!{work}|{apart})|{listed})?"
    return rf"(?P<who>(?i:{head_words()})\b{several}{name}),?\s+(?<!và\s)(?<!\svề\s){going_on}(?P<verb>(?:{verb_words()})\b){no_noun}{of_office}{by_field}(?!(?:\s+\w+){{0,2}}\s*:(?!\d))(?<!,\stổ\schức)"
