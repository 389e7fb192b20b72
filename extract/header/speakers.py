"""Who speaks where the text begins, for a page that has lost its letterhead: "Giám đốc Sở Khoa học và Công nghệ yêu cầu …"."""

from collections.abc import Iterator, Sequence

from ..grammar.agency_phrase import agency_end
from ..grammar.issuers import canonical_issuer
from ..grammar.places import province_kind
from ..letters import LOWER, UPPER
from ..patterns import pattern_of
from ..structure.segment import Block
from .grounds import MOST_GROUNDS, is_ground

# "Giám đốc Sở Khoa học và Công nghệ yêu cầu …": who speaks in the opening of a letter without a letterhead;
# "Sở yêu cầu các phòng báo cáo" names no agency, and whose meeting or document it was does not speak.
_MAY_SPEAK = pattern_of(
    rf"(?<!của )(?<!tại )(?<!với )(?<!giao )(?<!cầu )(?<!nghị )(?<!mời )(?<!nghe )(?:(?:Sở|Bộ|Tổng cục|(?<!Tổng )Cục|Chi cục|Kho bạc|Thanh tra)\s(?=[{UPPER}])|(?:UBND|Ủy [bB]an nhân dân|Ban|Văn phòng|Công an)\s)"
    rf"|(?:^|(?<=[,.;]\s))(?:Phòng|Trung tâm|Trường|Bệnh viện|Bảo hiểm xã hội|Đảng ủy|Huyện ủy)\s(?=[{UPPER}])"
    r"|(?:^|(?<=^Thống đốc ))(?:Ngân hàng Nhà nước|Hội đồng nhân dân|HĐND)\s"
)
# a report names who holds the office, and that he signed: "Chủ tịch UBND tỉnh Nguyễn Văn An vừa ký ban hành"
_SPEAKS = pattern_of(
    rf"(?:\s\([^()]{{1,60}}\))?(?:\s[{UPPER}][{LOWER}]+){{0,4}}(?:\s(?:vừa|mới|đã|có|ký|ra|nhận được)\b)*"
    r"\s(?:yêu cầu|đề nghị|giao|thông báo|chỉ đạo|ý kiến|ban hành|xây dựng (?:[Kk]ế hoạch|[Cc]hương trình|[Đđ]ề án)|kính đề nghị|báo cáo|hướng dẫn|[Cc]ông văn|[Vv]ăn bản)\b"
)
_MOST_HEADLINES = 4
# "Sở Y tế yêu cầu các trạm công khai giá, nhà thuốc | thông báo như sau:": whoever speaks last issues the page
_ANOTHER_SPEAKS = pattern_of(
    r"[,.;]\s(?!(?:và )?(?:thông báo|yêu cầu|đề nghị|giao|hướng dẫn)\b)[^,.;:]{3,80}?"
    r"\s(?:thông báo|yêu cầu|đề nghị|ban hành|hướng dẫn|báo cáo)\b[^.;:]{0,200}(?:như sau|sau đây)"
)


def speakers(text: str, blocks: Sequence[Block], province: str | None) -> Iterator[str]:
    """Yield the agencies that speak where the text begins; behind grounds only a paragraph does, and no item, which orders others."""
    body = [block for block in blocks if block.part == "body"][:MOST_GROUNDS]
    behind = [block for block in body if not is_ground(text, block)]
    first = behind[:3] if behind[:3] == body[:3] else [block for block in behind[:1] if not block.label]
    below = _below_headline(text, body)
    for block in (*first, *below):
        words = " ".join(text[block.start : block.end].split())
        for found in _MAY_SPEAK.finditer(words):
            end = agency_end(words, found.start())
            if (
                end is None
                or _SPEAKS.match(words, end) is None
                or (block in below and _ANOTHER_SPEAKS.search(words, end))
            ):
                continue
            issuer = canonical_issuer(words[found.start() : end], province)
            if issuer and not _is_of_unnamed_city(words[:end], province):
                yield issuer


def _is_of_unnamed_city(name: str, province: str | None) -> bool:
    """Return whether "UBND thành phố" is that of a city within a province: of which city the name does not say."""
    return name.endswith(" thành phố") and province is not None and province_kind(province) != "thành phố"


def _below_headline(text: str, body: Sequence[Block]) -> Sequence[Block]:
    """Return the paragraph behind the grounds of a page that has set a headline above them, none of any other text."""
    first = next((at for at, block in enumerate(body[:_MOST_HEADLINES]) if is_ground(text, block)), 0)
    behind = [block for block in body[first:] if not is_ground(text, block)] if first else []
    return [block for block in behind[:1] if not block.label]
