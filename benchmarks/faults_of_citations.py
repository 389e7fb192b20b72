"""Faults in how other documents are cited, as officers and typists make them."""

import itertools
import random
import re
import unicodedata
from collections import defaultdict
from datetime import date, timedelta

from letters import Fault, Material, Row, a_row, a_sheet, cited, decision, fault, letter, printed, table, upper


def two_days(made: Material) -> Fault:
    """Return a fault: one number bears two days."""
    row = a_row(made, "Nghị định", "Thông tư")
    sheet = a_sheet(made, date.fromisoformat(row["date"]))
    right = printed(date.fromisoformat(row["date"]))
    wrong = printed(_moved(made.chance, date.fromisoformat(row["date"])))
    body = (
        f"Thực hiện {upper(sheet)} và {cited(row)}, Sở yêu cầu các phòng rà soát.\n\n"
        f"Các phòng bám sát {row['type']} số {row['number']} ngày {right} để triển khai."
    )
    return fault(
        "conflicting dates",
        letter(sheet, body),
        f"{row['number']} ngày {right} để",
        f"{row['number']} ngày {wrong} để",
        row["number"],
    )


def _moved(chance: random.Random, day: date) -> date:
    """Return a day that a typist may write for `day`: another month, another day, of the same year."""
    others = [date(day.year, month, min(day.day, 28)) for month in range(1, 13) if month != day.month]
    others += [date(day.year, day.month, number) for number in range(1, 28) if abs(number - day.day) > 5]
    return chance.choice(others)


def two_days_in_ours(made: Material) -> Fault | None:
    """Return a fault: one number of a document of ours is cited once more, with another day."""
    name, text = made.chance.choice(sorted(made.documents.items()))
    found = list(_DATED.finditer(text))
    end = re.search(r"\n[ \t]*(?:Nơi nhận|NƠI NHẬN)", text)
    if not found or end is None:
        return None
    one = made.chance.choice([each for each in found if each.start() < end.start()] or found)
    own = _own_day(text)
    day = _day_of(one)
    if own is None or day is None or own.year != day.year or own - day < timedelta(days=40):
        return None
    other = printed(day + timedelta(days=made.chance.choice((10, 20, 30))))
    line = f"\nCác đơn vị tiếp tục bám sát {one['head']} ngày {other} để thực hiện.\n"
    at = end.start()
    return Fault("conflicting dates", text[:at] + line + text[at:], at, at + len(line), text, name) if own else None


_DATED = re.compile(
    r"(?P<head>(?:Công văn|Kế hoạch|Quyết định|Chỉ thị|Thông báo|Nghị quyết) số \d{1,4}/[\w&-]+) ngày "
    r"(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>20\d\d)\b"
)


def _day_of(found: re.Match[str]) -> date | None:
    try:
        return date(int(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        return None


def _own_day(text: str) -> date | None:
    found = re.search(r"ngày\s+(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})\s+năm\s+(?P<y>20\d\d)", text[:1500])
    return _day_of(found) if found else None


def before_it_existed(made: Material) -> Fault | None:
    """Return a fault: a citation in a document of ours is dated one or more years too late."""
    name, text = made.chance.choice(sorted(made.documents.items()))
    own = _own_day(text)
    places = [each for each in _DATED.finditer(text) if text.count(each[0]) == 1 and _in_body(text, each.start())]
    if own is None or not places:
        return None
    one = made.chance.choice(places)
    late = own.year + made.chance.choice((1, 1, 2))
    return fault("cited before it existed", text, one[0], f"{one['head']} ngày {one['d']}/{one['m']}/{late}", name)


def _in_body(text: str, at: int) -> bool:
    """Tell whether a place lies before the recipients and in no quotation."""
    end = re.search(r"\n[ \t]*(?:Nơi nhận|NƠI NHẬN)", text)
    around = text[max(at - 200, 0) : at]
    return (end is None or at < end.start()) and around.count("“") == around.count("”")


def register_after(made: Material) -> Fault:
    """Return a fault: a decree is cited in a letter that is older than the decree itself."""
    row = a_row(made, "Nghị định", "Thông tư", since="2014")
    sheet = a_sheet(made, date.fromisoformat(row["date"]))
    early = sheet._replace(day=date.fromisoformat(row["date"]) - timedelta(days=made.chance.randrange(30, 300)))
    body = f"Thực hiện {upper(early)} và {cited(row)}, Sở yêu cầu rà soát."
    text = letter(early, body)
    at = text.index(f"{row['type']} số {row['number']}")
    sound = letter(sheet, body.replace(upper(early), upper(sheet)))
    return Fault("cited before it existed", text, at, at + len(row["type"] + row["number"]) + 4, sound, row["number"])


Point = tuple[int, date]
"""A document of a series: its serial and its day."""


def series_of_register() -> dict[tuple[str, str], list[Point]]:
    """Return the decrees and circulars of the register by symbol and year."""
    by_series: dict[tuple[str, str], list[Point]] = defaultdict(list)
    for row in table("register"):
        found = re.fullmatch(r"(\d+)/(20\d\d)/((?:TT|NĐ)-[\w]+)", row["number"])
        if found and row["date"][:4] == found[2]:
            by_series[found[3], found[2]].append((int(found[1]), date.fromisoformat(row["date"])))
    return by_series


def gaps_of(points: list[Point]) -> list[tuple[Point, Point]]:
    """Return the neighbours of a series between which numbers are missing, and not many days lie."""
    return [
        (low, high)
        for low, high in itertools.pairwise(sorted(points))
        if high[0] - low[0] > 1 and timedelta(0) <= high[1] - low[1] < timedelta(days=40)
    ]


def out_of_series(made: Material) -> Fault:
    """Return a fault: a number that the register does not have bears a day far from those of its neighbours."""
    chance = made.chance
    by_series = series_of_register()
    rich = sorted(key for key, points in by_series.items() if len(points) >= 15)
    symbol, year = chance.choice(rich)
    low, high = chance.choice(gaps_of(by_series[symbol, year]))
    serial = chance.randrange(low[0] + 1, high[0])
    right = low[1] + (high[1] - low[1]) / 2
    wrong = right
    while abs((wrong - right).days) < 75:
        wrong = date(int(year), 1, 8) + timedelta(days=chance.randrange(345))
    kind = "Nghị định" if symbol.startswith("NĐ") else "Thông tư"
    issuer = next(row["issuer"] for row in table("register") if row["number"].endswith(f"/{year}/{symbol}"))
    sheet = a_sheet(made, date(int(year), 12, 31))
    place = f"{kind} số {serial:02}/{year}/{symbol} ngày {{}} của {issuer}"
    body = f"Thực hiện {upper(sheet)} và {place} về công tác kiểm tra nội bộ, Sở yêu cầu các phòng rà soát."
    sound = letter(sheet, body.format(printed(right)))
    return fault(
        "out of its series",
        sound,
        place.format(printed(right)),
        place.format(printed(wrong)),
        f"{serial}/{year}/{symbol}",
    )


def symbol_against_type(made: Material) -> Fault:
    """Return a fault: the type before a number, or the agency behind it, is not that of its letters."""
    chance = made.chance
    row = a_row(made, "Nghị định", "Thông tư", "Quyết định")
    sheet = a_sheet(made, date.fromisoformat(row["date"]))
    body = f"Thực hiện {upper(sheet)} và {cited(row)}, Sở yêu cầu các phòng rà soát."
    sound = letter(sheet, body)
    if chance.random() < 0.5:
        other = chance.choice(sorted({"Nghị định", "Thông tư", "Quyết định"} - {row["type"]}))
        return fault(
            "symbol against type or issuer",
            sound,
            f"{row['type']} số {row['number']}",
            f"{other} số {row['number']}",
            row["number"],
        )
    issuers = sorted(
        {
            each["issuer"]
            for each in made.rows["Thông tư"]
            if each["issuer"].startswith("Bộ ") and "," not in each["issuer"]
        }
    )
    other = chance.choice([each for each in issuers if each != row["issuer"] and not row["issuer"].startswith(each)])
    day = printed(date.fromisoformat(row["date"]))
    old = f"{row['number']} ngày {day} của {row['issuer']} "
    return fault("symbol against type or issuer", sound, old, f"{row['number']} ngày {day} của {other} ", row["number"])


def misspelt(made: Material) -> Fault:
    """Return a fault: a word of a title, or of the name of an agency, has another letter or mark, or the title is another one's."""
    chance = made.chance
    row = a_row(made, "Nghị định", "Thông tư")
    sheet = a_sheet(made, date.fromisoformat(row["date"]))
    sound = letter(sheet, f"Thực hiện {upper(sheet)} và {cited(row)}, Sở yêu cầu các phòng rà soát.")
    how = chance.random()
    if how < 0.2:
        other = a_row(made, "Nghị định", "Thông tư")
        if set(other["title"].lower().split()) & set(row["title"].lower().split()) - _SMALL:
            return misspelt(made)
        return fault(
            "wrong title or issuer", sound, cited(row), cited(row, title=other["title"].rstrip(".")), row["number"]
        )
    if how < 0.4 and len(row["issuer"].split()) > 3:
        word = chance.choice([each for each in row["issuer"].split()[1:] if len(each) > 2 and each.isalpha()])
        wrong = row["issuer"].replace(word, _slip(chance, word), 1)
        return fault("wrong title or issuer", sound, f"của {row['issuer']} ", f"của {wrong} ", row["number"])
    words = row["title"].rstrip(".").split()[2:12]
    word = chance.choice([each for each in words if len(each) > 2 and each.isalpha() and each.islower()] or ["định"])
    if f" {word} " not in cited(row):
        return misspelt(made)
    tail = cited(row)
    at = tail.index(f" {word} ", tail.index(row["issuer"]))
    wrong = tail[: at + 1] + _slip(chance, word) + tail[at + 1 + len(word) :]
    place = sound.index(tail)
    text = sound[:place] + wrong + sound[place + len(tail) :]
    return Fault("wrong title or issuer", text, place, place + len(wrong), sound, row["number"])


_SMALL = {
    "về",
    "việc",
    "và",
    "của",
    "các",
    "cho",
    "trong",
    "quy",
    "định",
    "một",
    "số",
    "điều",
    "hướng",
    "dẫn",
    "sửa",
    "đổi",
    "bổ",
    "sung",
    "thực",
    "hiện",
    "ban",
    "hành",
    "chi",
    "tiết",
    "thông",
    "tư",
    "nghị",
    "theo",
    "với",
    "đối",
    "ngày",
    "năm",
    "thi",
    "tại",
}


def _slip(chance: random.Random, word: str) -> str:
    """Return a word with one slip: a mark lost or another one, or two letters that changed places."""
    plain = unicodedata.normalize("NFD", word)
    marked = [at for at, sign in enumerate(plain) if unicodedata.combining(sign)]
    if marked and chance.random() < 0.6:
        at = chance.choice(marked)
        return unicodedata.normalize("NFC", plain[:at] + plain[at + 1 :])
    at = chance.randrange(len(word) - 1)
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return swapped if swapped != word else word + word[-1]


def fallen(made: Material) -> Fault:
    """Return a fault: a decision rests on a law that another one of its title replaced, or that is not in force yet."""
    chance = made.chance
    of_title: dict[str, list[Row]] = defaultdict(list)
    for row in (*table("law_titles"), *(each for each in table("register") if each["type"] == "Luật")):
        if row["type"] == "Luật" and row["number"] and not row["title"].lower().startswith("sửa"):
            of_title[row["title"].lower()].append(row)
    pairs = []
    for rows in of_title.values():
        ordered = sorted({each["number"]: each for each in rows}.values(), key=lambda each: each["date"])
        pairs += [(old, new) for old, new in itertools.pairwise(ordered[-2:]) if new["effective_from"]]
    old, new = chance.choice(sorted(pairs, key=lambda pair: pair[0]["number"]))
    since = date.fromisoformat(new["effective_from"])
    if chance.random() < 0.6:
        sheet = a_sheet(made, since, until=since + timedelta(days=400))
        sound = decision(sheet, f"Căn cứ Luật {new['title']} số {new['number']};")
        place = f"Luật {old['title']} số {old['number']}"
        return fault(
            "replaced or not yet in force", sound, f"Luật {new['title']} số {new['number']}", place, old["number"]
        )
    sheet = a_sheet(made, since, until=since + timedelta(days=300))
    sound = decision(sheet, f"Căn cứ Luật {new['title']} số {new['number']};")
    passed = date.fromisoformat(new["date"])
    early = sheet._replace(day=passed + (since - passed) * chance.uniform(0.1, 0.9))
    text = decision(early, f"Căn cứ Luật {new['title']} số {new['number']};")
    at = text.index(f"Luật {new['title']}")
    return Fault("replaced or not yet in force", text, at, at + 40, sound, new["number"])


def first_citation(made: Material) -> Fault:
    """Return a fault: the first citation of a document lacks its day, its agency or its title."""
    chance = made.chance
    row = a_row(made, "Nghị định", "Thông tư", "Quyết định")
    sheet = a_sheet(made, date.fromisoformat(row["date"]))
    whole = cited(row)
    sound = letter(sheet, f"Thực hiện {upper(sheet)} và {whole}, Sở yêu cầu các phòng rà soát.")
    day = f" ngày {printed(date.fromisoformat(row['date']))}"
    lost = chance.choice((day, f" của {row['issuer']}", whole[whole.index(row["issuer"]) + len(row["issuer"]) :]))
    return fault("first citation", sound, whole, whole.replace(lost, "", 1), row["number"])
