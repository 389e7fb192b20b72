"""What a page says, its data unpacked."""

import gzip
import re
from base64 import b64decode


def data_in(html: str) -> str:
    """Return the data of a page as the JSON that they are packed from."""
    [packed] = re.findall(r'<script type="application/json" id="data">([^<]*)</script>', html)
    return gzip.decompress(b64decode(packed)).decode("utf-8")


def unpacked(html: str) -> str:
    """Return a page with its data as JSON in the place of what it carries."""
    return re.sub(r'(?<= id="data">)[^<]*', lambda _: data_in(html), html)
