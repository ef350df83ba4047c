"""What happens to texts on their way: a Hypothesis strategy of seeds with pieces cut, moved, repeated, mangled."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from random import Random
from typing import Any

from hypothesis import strategies as st

Draw = Callable[[st.SearchStrategy[Any]], Any]
Change = Callable[[Draw, str], str]

LONGEST = 40_000
"""Code points: what is longer tells the same and takes long."""

_MARKS = "ัิีึืฺุู็่้๊๋์ํ๎ำะาๅ"
_MARK_RUN = re.compile(f"[{_MARKS}]{{2,}}|[{_MARKS}]")
_LINE_ENDS = ("\n", "\r\n", "\r", "\n\n", "\u2028", "\u2029", "\x0b", "\x0c", "\x85", " \n ", "\n\t")
_DIGITS = (
    "๐๑๒๓๔๕๖๗๘๙",
    "０１２３４５６７８９",
    "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
    "𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿",
    "٠١٢٣٤٥٦٧٨٩",
    "⁰¹²³⁴⁵⁶⁷⁸⁹",
    "⓪①②③④⑤⑥⑦⑧⑨",
    "0O2Ol5б7B9",
)
_MONTHS = (
    "มกราคม", "ก.พ.", "มี.ค", "เม ย", "พ. ค.", "มิย.", "กรกฏาคม", "ส.ค.ส.ค.", "กันยา", "ต.ค", "พ.ย.พ.ศ.", "ธันวาคม ธันวาคม",
    "January", "Feb", "13", "เดือน",
)  # fmt: skip
_MONTH = re.compile(r"[ก-ฮ]\.?[ก-ฮ]\.|[ก-๙]{3,8}(?:คม|ยน|นธ์)|(?:Jan|Febr)uary")
_NUMBER = re.compile(r"\d+")
_NUMBERS = (
    "0",
    "00",
    "31",
    "32",
    "66",
    "1484",
    "1940",
    "2400",
    "2483",
    "2543",
    "2567",
    "9999",
    "99999999999999999999",
    "1.",
    "-1",
    "30/02/2567",
)
_WORDS = (
    "วันที่ ", "เมื่อวันที่ 31 ", "ณ ", "นาย", "นางสาว", "ดร.", "พล.ต.อ. ", "H.E. ", "อธิบดี", "รองปลัดกระทรวง", "กระทรวง", "กรม", "คณะกรรมการ",
    "บริษัท ", " จำกัด (มหาชน)", "โรงพยาบาล", "มหาวิทยาลัย", "จังหวัด", " กล่าวว่า ", "เปิดเผยว่า", "และ", " (อบต.) ", "ฯ", "ๆ", "พ.ศ. ",
    "ปีงบประมาณ ", "ไตรมาสที่ ", " ล้านบาท", "ร้อยละ ", "การประชุม", "พิธีเปิด", "ประธาน", "สมเด็จ", "SDG 13", "เป้าหมายที่ ", "แอปพลิเคชัน “",
    "https://youtu.be/", "ที่มา : https://", "#", "พิมพ์\n", "สำนักงาน", "วันนี้", "ครั้งที่ ", "Ministry of ", "Committee", "1-", "ถึง",
)  # fmt: skip
_MARKUP = (
    "<b>", "</b>", "<br>", "<p>", "<script>alert(1)</script>", "<!--", "-->", "<table><tr><td>", "<![CDATA[", "]]>", "&amp;", "&lt;", "&amp;lt;b&gt;",
    "&#3585;", "&#xE01;", "&#0;", "&#xD800;", "&#x110000;", "&nbsp;", "&", "**", "__", "# ", "> ", "* ", "- ", "```\n", "[x](y)", "![](", "|", "---\n", "\\", "{{",
)  # fmt: skip
_ODD = (
    "\x00", "\x01", "\x07", "\x08", "\x1b[31m", "\x7f", "\x80", "\x9f", "\ud83d", "\ude00", "\udc80", "\ufffe", "\uffff", "\U0010ffff", "\ufeff", "\u00ad",
    "\u200b", "\u200d", "\u200e", "\u200f", "\u202e", "\u2066", "\u2069", "\u2060", "\u00a0", "\u3000", "\u2009", "😀", "👩‍👩‍👧", "🇹🇭", "👍🏽", "️", "İ", "ß", "ŉ", "ﬁ", "ǆ",
    "e\u0301", "e\u200b\u0301", "\u0344", "\u0301", "\u0e4d\u0e32", "\u0e4d\u200b\u0e32", "\u0e4d\u0e48\u0e32", "เเ", "เ\u200bเ", "น ้า", "นำ้", "\uf700", "\uf70a", "\uf71a", "\ue000", "¹", "½", "Ⅻ", "๏", "๛", "฿", "ᄀ", "ᅡ", "ᆨ",
)  # fmt: skip
_QUOTES = ("“", "”", '"', "'", "‘", "’", "«", "»", "(", ")", "[", "]", "{", "}", "“ ”", "((", "))", "”“", '""')
_PIECES = (*_WORDS, *_MARKUP, *_ODD, *_QUOTES, " ", "  ", "\n", "\t", "1,000", "...", "ก", "๑", ".")


@st.composite
def mutated(draw: Draw, seeds: Sequence[str]) -> str:
    """A seed, or a piece of one, after up to eight changes; at most ``LONGEST`` code points."""
    text = _stretch(draw, draw(st.sampled_from(seeds)))
    for change in draw(st.lists(st.sampled_from(_changes(seeds)), max_size=8)):
        text = change(draw, text)[:LONGEST]
    return text


def _changes(seeds: Sequence[str]) -> tuple[Change, ...]:
    inserts = [partial(_insert, pieces) for pieces in (_WORDS, _MARKUP, _ODD, _QUOTES, _PIECES)]
    return (
        *inserts,
        *(_delete, _duplicate, _swap, _reorder_marks, _drop_marks, _wrap, _line_ends, _digits, _months, _numbers, _repeat),
        *(_spacing, _unbalance, _empty, _sprinkle, _case, _anything, partial(_splice, seeds)),
    )  # fmt: skip


def _stretch(draw: Draw, text: str) -> str:
    """A few lines, part of a line, or the whole."""
    lines = text.split("\n")
    which = draw(st.integers(0, 5))
    if which > 2:
        return text
    first = draw(st.integers(0, len(lines) - 1))
    some = "\n".join(lines[first : first + draw(st.integers(1, 5))])
    return some if which else some[: draw(st.integers(0, max(1, len(some))))]


def _place(draw: Draw, text: str, longest: int = 60) -> tuple[int, int]:
    start = draw(st.integers(0, len(text)))
    return start, min(len(text), start + draw(st.integers(0, longest)))


def _chance(draw: Draw) -> Random:
    return Random(draw(st.integers(0, 1 << 16)))  # noqa: S311  # no secret, and one draw however long the text


def _insert(pieces: Sequence[str], draw: Draw, text: str) -> str:
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(pieces)) + text[at:]
    return text


def _delete(draw: Draw, text: str) -> str:
    start, end = _place(draw, text)
    return text[:start] + text[end:]


def _duplicate(draw: Draw, text: str) -> str:
    start, end = _place(draw, text)
    return text[:end] + text[start:end] + text[end:]


def _swap(draw: Draw, text: str) -> str:
    start, middle = _place(draw, text)
    end = min(len(text), middle + draw(st.integers(0, 60)))
    return text[:start] + text[middle:end] + text[start:middle] + text[end:]


def _reorder_marks(draw: Draw, text: str) -> str:
    chance = _chance(draw)
    return _MARK_RUN.sub(lambda run: "".join(chance.sample(run[0] * chance.choice((1, 1, 2)), k=len(run[0]))), text)


def _drop_marks(draw: Draw, text: str) -> str:
    chance = _chance(draw)
    return _MARK_RUN.sub(lambda run: "" if chance.random() < 0.5 else run[0], text)


def _wrap(draw: Draw, text: str) -> str:
    """Lines broken at a width, at spaces or anywhere."""
    width, anywhere = draw(st.integers(1, 120)), draw(st.booleans())
    if anywhere:
        return "\n".join(text[at : at + width] for at in range(0, len(text), width))
    return re.sub(rf"(.{{{width},}}?) ", r"\1\n", text)


def _line_ends(draw: Draw, text: str) -> str:
    chance = _chance(draw)
    return "".join(chance.choice(_LINE_ENDS) if c == "\n" else c for c in text)


def _digits(draw: Draw, text: str) -> str:
    chance, digits = _chance(draw), draw(st.sampled_from(_DIGITS))
    return "".join(digits[int(c)] if c in "0123456789" and chance.random() < 0.8 else c for c in text)


def _months(draw: Draw, text: str) -> str:
    chance = _chance(draw)
    return _MONTH.sub(lambda month: chance.choice(_MONTHS) if chance.random() < 0.5 else month[0], text)


def _numbers(draw: Draw, text: str) -> str:
    chance = _chance(draw)
    return _NUMBER.sub(lambda number: str(chance.choice(_NUMBERS)) if chance.random() < 0.4 else str(number[0]), text)


def _repeat(draw: Draw, text: str) -> str:
    start, end = _place(draw, text, 40)
    piece: str = draw(st.one_of(st.sampled_from(_PIECES), st.just(text[start:end])))
    times: int = draw(st.sampled_from((2, 3, 10, 100, 1000)))
    return text[:end] + piece * times + text[end:]


def _spacing(draw: Draw, text: str) -> str:
    return text.replace(
        draw(st.sampled_from((" ", "\n", "ร", "."))),
        draw(st.sampled_from(("", "  ", "\n", " \n", "\u00a0", "\t", "\n\n\n"))),
    )


def _unbalance(draw: Draw, text: str) -> str:
    mark = draw(st.sampled_from(_QUOTES))
    return text.replace(mark, draw(st.sampled_from(("", *_QUOTES))))


def _empty(draw: Draw, text: str) -> str:
    chance = _chance(draw)
    return "\n".join("" if chance.random() < 0.3 else line for line in text.split("\n"))


def _sprinkle(draw: Draw, text: str) -> str:
    chance, piece = _chance(draw), draw(st.sampled_from(_PIECES))
    often = chance.choice((0.02, 0.1, 0.5))
    return "".join(c + piece if chance.random() < often else c for c in text[: LONGEST // 4])


def _case(draw: Draw, text: str) -> str:
    change: Callable[[str], str] = draw(st.sampled_from((str.upper, str.lower, str.swapcase, str.title)))
    return change(text)


def _anything(draw: Draw, text: str) -> str:
    at = draw(st.integers(0, len(text)))
    return text[:at] + str(draw(st.text(max_size=12))) + text[at:]


def _splice(seeds: Sequence[str], draw: Draw, text: str) -> str:
    at = draw(st.integers(0, len(text)))
    return text[:at] + _stretch(draw, draw(st.sampled_from(seeds))) + text[at:]
