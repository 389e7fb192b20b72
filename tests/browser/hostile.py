"""Text that would like to be markup: put into every field of the rows, watched in the page, and pages left open to it."""

import json
import re
from base64 import b64encode
from hashlib import sha256

MARK = "<x-hit></x-hit>"
PAYLOADS = (
    "<img src=x onerror=window.hit=1>",
    "</script><script>window.hit=1</script>",
    "<svg onload=window.hit=1>",
    "javascript:window.hit=1//",
    "'\"><iframe srcdoc='<script>parent.hit=1</script>'>",
    "<a href=javascript:window.hit=1>href</a>",
    "{{constructor.constructor('window.hit=1')()}}",
    "<!--<script>window.hit=1//-->",
    "\u2028window.hit=1\u2029</style><script>window.hit=1</script>",
    "__proto__",
    "</text></svg><img src=x onerror=window.hit=1>",
    "]]><details open ontoggle=window.hit=1>",
    '=HYPERLINK("javascript:window.hit=1")',
)
# Every element that comes into the page from now on is looked at, also one that is gone a moment later.
WATCH = """
window.intruders = [];
const bad = 'x-hit, img, iframe, a, object, embed, link, base, form, script, style, [onload], [onerror], [ontoggle], [srcdoc]';
new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) => {
  if (node.nodeType !== 1) return;
  for (const each of [node, ...node.querySelectorAll('*')]) if (each.matches(bad)) window.intruders.push(each.tagName);
}))).observe(document, { subtree: true, childList: true });
"""
COUNT = """
return [document.scripts.length, document.querySelectorAll('style').length,
  document.querySelectorAll('x-hit, img, iframe, a, object, embed, link, base, form').length];
"""
# What a payload would do if it came through as markup, and as a string that is run.
PROBE = """
document.body.insertAdjacentHTML('beforeend', '<img id="probe" src="data:," onerror="window.probed=1">');
setTimeout("window.probed=1", 0);
const made = document.body.appendChild(document.createElement('script'));
made.textContent = 'window.probed=1';
const done = arguments[0];
setTimeout(() => { made.remove(); document.getElementById('probe').remove(); done(Boolean(window.probed)); }, 60);
"""
KEPT = {"kind", "level", "status", "due", "date_text", "effective", "state"}
KEYS = {"key", "source", "target", "document"}


def poisoned(rows, payload):
    """Return the rows with `payload` in every text that comes from a document, the keys too."""
    return [[{name: _poison(name, value, payload) for name, value in row.items()} for row in table] for table in rows]


def _poison(name, value, payload):
    text = payload + MARK
    if name in KEPT or value is None or isinstance(value, (bool, int, float)):
        return value
    if name in KEYS:
        return value + text
    if isinstance(value, list):
        return [text for _ in value]
    if name == "evidence":
        said = {"sentence": text * 9, "path": text, "member": text, "notes": [text]}
        return json.dumps([{**each, **said, "witness": each["witness"] + text} for each in json.loads(value)])
    if name == "files":
        return json.dumps([{"path": text, "member": text}])
    if name == "findings":
        return json.dumps([{"code": text, "severity": "error", "message": text}])
    if name == "decided":
        what = {"kind": "undo", "decision": text}
        return json.dumps([{"id": text, "who": text, "when": "2026-11-28", "why": text, "what": what}])
    return text


def harm(browser):
    """Return what hostile text has done to the open page, and whether the page would have let it run."""
    found = {
        "ran": browser.execute_script("return Boolean(window.hit)"),
        "put elements in": browser.execute_script("return window.intruders.length > 0"),
        "was there from the start": browser.execute_script(COUNT) != [5, 1, 0],
        "would have been run": browser.execute_async_script(PROBE),
    }
    return [what for what, true in found.items() if true]


def with_markup(html):
    """Return the page with text put in as markup: what a careless change would do. Its policy knows the new script."""
    careless = 'for (const child of children) if (child) child.nodeType ? element.append(child) : element.insertAdjacentHTML("beforeend", child);'
    changed, count = re.subn(r"element\.append\(\.\.\.children\.filter\([^;]*;", careless, html)
    assert count == 1
    return _signed(changed)


def without_policy(html):
    """Return the page without its content security policy."""
    changed, count = re.subn(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
    assert count == 1
    return changed


def _signed(html):
    scripts = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    hashes = iter(f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}" for text in scripts)
    return re.sub(r"sha256-[\w+/=]+", lambda _: next(hashes), html, count=len(scripts))
