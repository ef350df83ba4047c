"""Hostile texts: what a pattern accepts, from its own parse tree, and pieces of releases, repeated to any length."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from random import Random
from re import _constants as sre  # type: ignore[attr-defined]  # a pattern's parse tree has no public face
from re import _parser  # type: ignore[attr-defined]  # likewise
from typing import Any

Text = Callable[[int], str]
"""Makes a text of about that many code points."""

PIECES = (
    " ", "\n", "\t", "1", "๑", "ก", "่", "a", "A", "“", "”", '"', "'", "(", ")", "[", ".", ",", "-", "#", "&", "<", "*", "ฯ", "1,", "1.", "ก.", "A.", "A ", "a ",
    "ก ", "ก\n", "1 ", "( ", "()", "“”", '" ', "เ", "นา", "&amp;", "<b>", "[a](", "https://", "วันที่ ", "วันที่ 1 ", "1 ม.ค. 67 ", "ม.ค. ", "1-", "1,000 ", "และ",
    "ล้าน", "1 ล้าน ", "ร้อยละ 5 ", "ที่", "การ", "ณ ", "นาย", "นายก", "ดร.", "กรม", "กระทรวง", "บริษัท ", "คณะกรรมการ", "จังหวัด", "รอง", "ว่า ", "กล่าว", "โดย", "ได้",
    "พิธี", "ประชุม", "SDG 1 ", "ปี 2567 ", "พ.ศ. ", "ไตรมาส", "of ", "Minister ", "the Committee of ", "ก\u200b", "ํา", "น ้า", "\ufeff", "😀", "e\u0301",
)  # fmt: skip
"""Short pieces that single patterns or stages may stumble over when they come in thousands."""

_FEW, _LONG = 3, 6
"""How often a sample repeats what may be repeated without end: a few times where it stands, longer where it is pumped."""

_SAMPLES = 4


def texts_for(pattern: re.Pattern[str]) -> dict[str, Text]:
    """Texts for one pattern by a name for people: pieces, its own samples, and what it repeats, with a break behind."""
    tree = _parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    found = {repr(piece): repeated(piece) for piece in PIECES}
    for number in range(_SAMPLES):
        sample = _sample(tree, Random(number))  # noqa: S311  # chance that is the same every time
        for gap in ("", " ", "\n"):
            found[f"sample {sample + gap!r}"] = repeated(sample + gap or " ")
            found[f"near miss {sample[:-1] + gap!r}"] = repeated(sample[:-1] + gap or " ")
        for before, pump in _pumps(tree, Random(number)):  # noqa: S311
            for behind in ("", "\x00", "\n", " "):
                found[f"{before!r} + many {pump!r} + {behind!r}"] = _pumped(before, pump, behind)
                found[f"many of {before + pump!r}"] = repeated(before + pump)
    return found


def repeated(piece: str) -> Text:
    """A piece again and again."""
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _pumped(before: str, pump: str, behind: str) -> Text:
    return lambda size: before + pump * max(1, (size - len(before)) // len(pump)) + behind


def distinct(shape: str) -> Text:
    """A shape again and again, each time with other Thai words where ``{}`` stands."""

    def text(size: int) -> str:
        parts, length, number = [], 0, 0
        while length < size:
            part = shape.format(*(word(number * 7 + at) for at in range(shape.count("{}"))))
            parts.append(part)
            length += len(part)
            number += 1
        return "".join(parts)[:size]

    return text


@cache
def word(number: int) -> str:
    """A made-up Thai name of its own for each number, of syllables that names have."""
    found, number = "", number + len(_SYLLABLES)
    while number:
        number, at = divmod(number, len(_SYLLABLES))
        found += _SYLLABLES[at]
    return found


_SYLLABLES = (
    "ทอง", "ใจ", "งาม", "บุญ", "ศรี", "แก้ว", "พร", "วัฒน์", "ชัย", "ดี", "น้ำ", "ภูมิ", "สิน", "รัตน์", "กล้า", "ศักดิ์", "เพชร", "ยิ่ง", "วงศ์", "เมือง",
)  # fmt: skip


def _pumps(tree: Any, chance: Random) -> Iterator[tuple[str, str]]:
    """What stands before each part that may be repeated often, and the part."""
    before = ""
    for node in tree:
        name, argument = node
        if name in _REPEATS:
            _, most, body = argument
            pump = _sample(body, chance)
            if pump and most > _LONG:
                yield before, pump
            yield from ((before + inner, pump) for inner, pump in _pumps(body, chance))
        elif name is sre.SUBPATTERN:
            yield from ((before + inner, pump) for inner, pump in _pumps(argument[3], chance))
        elif name is sre.BRANCH:
            for branch in argument[1]:
                yield from ((before + inner, pump) for inner, pump in _pumps(branch, chance))
        elif name in {sre.ASSERT, sre.ASSERT_NOT}:
            yield from ((before + inner, pump) for inner, pump in _pumps(argument[1], chance))
        elif name is sre.ATOMIC_GROUP:
            yield from ((before + inner, pump) for inner, pump in _pumps(argument, chance))
        before += _sample([node], chance)


_REPEATS = {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}
_CATEGORIES = {
    sre.CATEGORY_DIGIT: "5",
    sre.CATEGORY_NOT_DIGIT: "ข",
    sre.CATEGORY_SPACE: " ",
    sre.CATEGORY_NOT_SPACE: "ข",
    sre.CATEGORY_WORD: "ข",
    sre.CATEGORY_NOT_WORD: "-",
}
_ANYTHING = "กaA1 .(“\n#"


def _sample(tree: Any, chance: Random) -> str:
    """A text that the tree matches, but for what it asks of its surroundings."""
    return "".join(_one(name, argument, chance) for name, argument in tree)


def _one(name: Any, argument: Any, chance: Random) -> str:  # noqa: PLR0911  # one answer for each kind of node
    if name is sre.LITERAL:
        return chr(argument)
    if name is sre.NOT_LITERAL:
        return next(c for c in _ANYTHING if ord(c) != argument)
    if name is sre.ANY:
        return chance.choice("กa ")
    if name is sre.IN:
        return _member(argument, chance)
    if name is sre.BRANCH:
        return _sample(chance.choice(argument[1]), chance)
    if name is sre.SUBPATTERN:
        return _sample(argument[3], chance)
    if name is sre.ATOMIC_GROUP:
        return _sample(argument, chance)
    if name in _REPEATS:
        least, most, body = argument
        times = chance.randint(least, min(int(most), least + _FEW))
        return "".join(_sample(body, chance) for _ in range(times))
    return ""  # assertions, places, references: nothing of their own


def _member(members: Any, chance: Random) -> str:
    """A character of a class; of a negated one the first usual character that is not in it."""
    if members[0][0] is sre.NEGATE:
        return next((c for c in _ANYTHING if not any(_holds(member, c) for member in members[1:])), "ฮ")
    name, argument = chance.choice(members)
    if name is sre.RANGE:
        return chr(chance.randint(*argument))
    return _CATEGORIES[argument] if name is sre.CATEGORY else chr(argument)


def _holds(member: Any, character: str) -> bool:
    name, argument = member
    if name is sre.LITERAL:
        return bool(ord(character) == argument)
    if name is sre.RANGE:
        return bool(argument[0] <= ord(character) <= argument[1])
    if argument is sre.CATEGORY_SPACE:
        return character.isspace()
    if argument is sre.CATEGORY_DIGIT:
        return character.isdigit()
    return bool(argument is sre.CATEGORY_WORD and (character.isalnum() or character == "_"))
