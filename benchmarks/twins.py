"""Twins: small texts made up from a seed, in each of which one trap of identity is set (DOMAIN f).

    python benchmarks/twins.py [--seed 5]

fills the patterns of tests/identity_twins.json three times each and prints what comes out, in the form of tests/identity_gold.json.
Provinces and departments are real, numbers, days and titles are invented; no two cases share a number.
"""

import argparse
import json
import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from luocdo.extract.rules import rows, split

Text = dict[str, Any]
Case = dict[str, Any]

PATTERNS = Path(__file__).parents[1] / "tests" / "identity_twins.json"
SEED = 5
TIMES = 3
TITLES = (
    "rà soát chế độ báo cáo định kỳ của các đơn vị",
    "phòng, chống dịch bệnh trên đàn gia súc, gia cầm",
    "tổ chức kiểm tra công tác văn thư, lưu trữ",
    "bảo đảm an toàn giao thông dịp cuối năm học",
    "kiện toàn tổ giúp việc chuyển đổi số của ngành",
    "đăng ký nhu cầu đào tạo, bồi dưỡng công chức",
)
COMMUNES = ("Tân Lập", "Minh Hòa", "Yên Phú", "Hòa Bình", "Tân Tiến")
DEPARTMENTS = ("SNV", "STC", "SYT", "STP", "SCT", "SXD")
LATER = (3, 9, 11, 20, 30, 40)
"""The days between two facts of one case."""


class Name(str):
    """A name that patterns may ask for in capitals ("{one:upper}") or with lost diacritics ("{title:damaged}")."""

    def __format__(self, how: str) -> str:
        if how == "damaged":
            return self.replace("ệ", "ê").replace("ố", "ô")
        return self.upper() if how else str(self)


class Day(date):
    """A day that patterns may ask for as ISO text, as its month or, with "vn", as officers write it: 07/7/2023."""

    def __format__(self, how: str) -> str:
        if how == "month":
            return self.isoformat()[:7]
        printed = (
            f"{self.day:02}/{self.month:02}/{self.year}"
            if self.month < 3
            else f"{self.day:02}/{self.month}/{self.year}"
        )
        return printed if how else self.isoformat()


def main() -> None:
    """Print all twins of a seed."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--seed", type=int, default=SEED)
    print(json.dumps(list(twins(asked.parse_args().seed)), ensure_ascii=False, indent=1))


def twins(seed: int = SEED) -> Iterator[Case]:
    """Yield each trap several times, with other agencies, numbers and days."""
    chance = random.Random(seed)
    patterns = json.loads(PATTERNS.read_text(encoding="utf-8"))
    serials = iter(chance.sample(range(101, 3000), TIMES * len(patterns)))
    for pattern in patterns:
        for _ in range(TIMES):
            facts = {**numbers(next(serials)), **names(chance), **days(chance)}
            yield {
                "trap": pattern["trap"],
                "source": "seeded",
                "invented": "",
                "texts": filled(pattern["texts"], facts),
            }


def filled(pattern: Any, facts: Mapping[str, object]) -> Any:
    """Return a pattern of texts with the facts in their places."""
    if isinstance(pattern, list):
        return [filled(each, facts) for each in pattern]
    if isinstance(pattern, dict):
        return {name: filled(value, facts) for name, value in pattern.items()}
    return pattern.format_map(facts)


def numbers(serial: int) -> dict[str, object]:
    """Return the serials of a case; those of short series lie where no registered document can be meant."""
    return {
        "n": serial,
        "digit": serial % 8 + 1,
        "small": serial % 60 + 10,
        "middle": serial % 60 + 101,
        "high": serial % 60 + 201,
        "next": serial + 900,
        "after_next": serial + 901,
        "big": serial + 5000,
        "misread": str(serial).replace("0", "O").replace("1", "l"),
    }


def names(chance: random.Random) -> dict[str, Name]:
    """Return provinces (two that no merger touched, one that was made anew under its old name), an office, titles."""
    today = [row for row in rows("provinces_34") if row["kind"] == "tỉnh"]
    untouched = [row["name"] for row in today if split(row["formed_from"]) == (row["name"],)]
    reborn = [row["name"] for row in today if row["name"] in split(row["formed_from"]) != (row["name"],)]
    offices = {row["abbr"]: row["name"] for row in rows("departments")}
    one, other = chance.sample(untouched, 2)
    title, other_title = chance.sample(TITLES, 2)
    letters = chance.choice(DEPARTMENTS)
    drawn = {
        "one": one,
        "other": other,
        "reborn": chance.choice(reborn),
        "letters": letters,
        "office": offices[letters],
        "title": title,
        "other_title": other_title,
        "commune": chance.choice(COMMUNES),
    }
    return {name: Name(value) for name, value in drawn.items()}


def days(chance: random.Random) -> dict[str, Day]:
    """Return days of spring and summer, "day" that of 2023, and some later ones."""
    drawn = {f"day{year}": _day(chance, year, 3) for year in (2014, 2019, 2022, 2023, 2024)}
    drawn |= {"day": _day(chance, 2023, 3), "day2014late": _day(chance, 2014, 10)}
    drawn["day2023_wrong"] = drawn["day2023"].replace(year=2022)
    return drawn | {f"day_{later}": drawn["day"] + timedelta(days=later) for later in LATER}


def _day(chance: random.Random, year: int, month: int) -> Day:
    return Day(year, month, 1) + timedelta(days=chance.randrange(180 if month < 6 else 60))


if __name__ == "__main__":
    main()
