"""Markup that is left in a text by whoever copied it from a page: entities, tags, Markdown, line breaks spelled out.

Only what surely is markup goes. «< 5 ปี», a<b, <a@b.c>, #hashtags, rulers (*****), snake_case and ``&copy=4`` in an
address stay as they are. Every pattern reads a text once: none tries again what it has read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5

_BREAKING = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody",
    "tfoot", "thead", "title", "tr", "ul",
})  # fmt: skip
_PARTING = frozenset({"td", "th"})
_INLINE = frozenset({
    "a", "abbr", "acronym", "audio", "b", "base", "big", "button", "cite", "code", "col", "colgroup", "del", "dfn",
    "em", "embed", "font", "i", "iframe", "img", "input", "ins", "kbd", "label", "link", "map", "mark", "meta",
    "noscript", "object", "param", "picture", "q", "s", "samp", "script", "select", "small", "source", "span",
    "strike", "strong", "style", "sub", "sup", "svg", "textarea", "time", "tt", "u", "var", "video", "wbr", "xml",
})  # fmt: skip
_ONE_LETTER = frozenset("abiqsu")
"""Names that are tags only in a text that also closes one: a<b>c is a comparison."""

_UNREAD = {name: re.compile(rf"</{name}\s{{0,9}}>", re.IGNORECASE) for name in ("script", "style")}
_TAG = re.compile(
    r"<(?:(?P<comment>!--)"
    r"|!\[[^<>\[\]]*+\]>|!doctype\b[^<>]*+>|\?xml\b[^<>]*+>"
    r"|(?P<end>/?)(?P<name>[a-z][a-z0-9]*+(?::[a-z]\w*+)?)"
    r"(?P<inside>(?:[\s/](?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*)?(?=>)|[\s/][^<>]*+)>)",
    re.IGNORECASE,
)
_OFFICE = ("o:", "v:", "w:", "m:", "st1:")
_MANY_BREAKS = re.compile(r"\n{3,}")
_MANY_SPACES = re.compile(r"[ \t]{2,}")

_ENTITY = re.compile(
    r"&(?:(?:amp|#0{0,5}38|#x0{0,4}26);)*(#\d{1,7};|#x[0-9a-f]{1,6};|[a-z][a-z0-9]{1,31};)?", re.IGNORECASE
)
_SPELLED_BREAKS = re.compile(r"(?:\\[rnt])++(?=(\w?))", re.ASCII)

_HEADING = re.compile(r"^ {0,3}#{1,6} ++([^#\n]++)#*+$", re.MULTILINE)
_QUOTE = re.compile(r"^ {0,3}> ++(?!\d)([^>\n]++)$", re.MULTILINE)
_LONE_QUOTE = re.compile(r"(?:\A|(?<=\n\n))> ++(?!\d)([^>\n]++)(?=\n\n|\n?\Z)")
_LINK = re.compile(
    r"(!?)\[([^\[\]\n]*+)\]"
    r"\((?:https?://|www\.|mailto:|tel:|/|#)[^()\s]*+(?:\([^()\s]*+\))?[^()\s]*+(?: \"[^\"\n]*+\")?\)"
)
_LAYERS = 8
"""How often a text is gone through while anything changes: more layers only hostile texts have."""

_ADDRESS = r"(?:https?://|www\.)[^\s*\[\]()<>]++"
_STRONG = re.compile(r"\*\*(?<![*\\]\*\*)(\*?+)(?![\s*)\]])([^*\n]++)(?<![\s(\[])\1\*\*(?!\*)")
_EMPHASIS = re.compile(
    rf"{_ADDRESS}|(?<![\w*\\])\*(?![\s*])([^*\n]++)(?<!\s)\*(?![\w*])|(?<![\w\\])(_{{1,3}}+)(?![\s_])([^_\n]++)(?<!\s)\2(?!\w)"
)


def without_markup(text: str) -> str:
    """The text as its reader was meant to see it; one without markup comes back as it is.

    What is left where markup was taken out may be markup again (``<</b>/b>``), and goes too.
    """
    for _ in range(_LAYERS):
        bare = _without_a_layer(text)
        if bare == text:
            break
        text = bare
    return text


def _without_a_layer(text: str) -> str:
    if "&" in text:
        text = _ENTITY.sub(_character, text)
    if "\\" in text:
        text = _SPELLED_BREAKS.sub(_break, text)
    if "<" in text:
        text = _without_tags(text)
    return _without_markdown(text)


def _character(found: re.Match[str]) -> str:
    """The character of an entity, also of one that was escaped again (``&amp;nbsp;``); what is none stays."""
    entity = found[1]
    if not entity:
        return "&" if found[0] != "&" else found[0]
    if entity.startswith("#"):
        return unescape(f"&{entity}")
    return html5.get(entity, f"&{entity}")


def _break(found: re.Match[str]) -> str:
    """Line breaks and tabs that were written as a backslash and a letter, which a path (C:\\new) may hold too."""
    marks = found[0].replace("\\r\\n", "\\n").replace("\\r", "\\n")
    if found[1] and len(found[0]) < 2 * len("\\n"):
        return found[0]
    return marks.replace("\\n", "\n").replace("\\t", "\t")


def _without_tags(text: str) -> str:
    """The text with a line break for tags that break lines, and nothing for those inside a line."""
    parts, at, names = [], 0, _closed(text)
    for start, end, shown in _tags(text, names):
        if start >= at:
            parts += [text[at:start], shown]
            at = end
    if not at:
        return text
    kept = _MANY_SPACES.sub(" ", "".join([*parts, text[at:]]))
    return _MANY_BREAKS.sub("\n\n", "\n".join(line.strip() for line in kept.split("\n"))).strip("\n")


def _closed(text: str) -> frozenset[str]:
    """The names of one letter that the text closes."""
    small = text.lower()
    return frozenset(name for name in _ONE_LETTER if f"</{name}>" in small)


def _tags(text: str, closed: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """The tags of a text, each with what stands in its place; a script, a style and a comment with all they hold."""
    unclosed: set[str] = set()
    for tag in _TAG.finditer(text):
        if tag["comment"]:
            end = text.find("-->", tag.end()) if "comment" not in unclosed else -1
            if end >= 0:
                yield tag.start(), end + len("-->"), ""
            else:
                unclosed.add("comment")
        elif not tag["name"]:
            yield *tag.span(), ""
        elif _is_tag(tag, closed):
            name = tag["name"].lower()
            closing = None
            if name in _UNREAD and not tag["end"] and name not in unclosed:
                closing = _UNREAD[name].search(text, tag.end())
                unclosed |= set() if closing else {name}
            yield tag.start(), closing.end() if closing else tag.end(), _shown(name)


def _is_tag(tag: re.Match[str], closed: frozenset[str]) -> bool:
    """Whether a tag is one of HTML or of office programs, alone, with attributes, or closing."""
    name, inside = tag["name"].lower(), tag["inside"].strip(" \t\n/")
    if name in _ONE_LETTER and name not in closed:
        return False
    known = name in _BREAKING or name in _PARTING or name in _INLINE or name.startswith(_OFFICE)
    return known and (not inside or "=" in inside)


def _shown(name: str) -> str:
    return "\n" if name in _BREAKING else " " if name in _PARTING else ""


def _without_markdown(text: str) -> str:
    """The text without Markdown's marks.

    A star, a low line, and ``>`` before several lines (a list?) are marks only beside others that surely are.
    """
    before = text
    if "# " in text:
        text = _HEADING.sub(lambda found: found[1].rstrip(), text)
    if "](" in text:
        text = _LINK.sub(lambda found: "" if found[1] else found[2], text)
    if "**" in text:
        text = _STRONG.sub(r"\2", text)
    if "> " in text:
        text = (_LONE_QUOTE if text == before else _QUOTE).sub(r"\1", text)
    if text != before:
        text = _EMPHASIS.sub(lambda found: found[1] or found[3] or found[0], text)
    return text
