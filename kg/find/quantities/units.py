"""What a number measures: the unit or classifier at its side, or the word that stands for one before it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from kg.find.quantities.measures import Measure, Rule
from kg.find.quantities.numbers import CUE_BEFORE, INDEX_BEFORE, LONGEST_NOUN, WORD_BEFORE
from kg.find.quantities.numerals import Number
from kg.grammar.words import one_of
from kg.text.gaps import past_spaces
from kg.text.letters import BEGINNING, LETTERS
from kg.text.spans import ends_whole
from kg.text.words import words
from kg.vocabulary.numerals import money_scales
from kg.vocabulary.units import Unit, UnitKind, units, unsaid_unit

_MARK = one_of("ordinalMark")
_NAMED = rf"{one_of('namedByNumber')}|(?<![{LETTERS}]){one_of('shortNamedByNumber')}|\d ?/"
_ORDINAL = re.compile(
    rf"(?:(?:{one_of('numberedThing')}|[A-Za-z]) ?{_MARK}|(?P<stretch>{one_of('stretchByNumber')})|{_NAMED}) ?[-–(]?$"
)
_NAMED_UNIT, _NEXT = re.compile(one_of("namedByNumber")), re.compile(r" ?[\d๐-๙]+")
_BETWEEN = rf"(?:{one_of('unitToNumber')}| {one_of('scoreName')})? ?(?:{one_of('about')})?"
_SPELT = re.compile(rf"(?:({one_of('unitBeforeNumber')})|({one_of('scoreBeforeNumber')})){_BETWEEN} {{0,2}}-?$")
_INDEX_CUE = re.compile(rf"{one_of('indexNoun')}.*{one_of('reachesValue')} ?$")
_MONEY_CUE = re.compile(one_of("moneyCue"))
_COUNT_CUE = re.compile(rf"{one_of('countCue')} ?(?:{one_of('about')})? ?$")
_NO_UNIT = re.compile(one_of("noUnit"))
_RATE = re.compile(rf" ?(?:/|{one_of('per')}) ?(?=\S)")
_ORDINAL_AFTER = re.compile(rf" ?{_MARK} ?[\d๐-๙]")
_ITEM = re.compile(r" ?:")
"""Behind the number of an item of a list (อันดับที่ 2 : …)."""
_NO_LETTER = re.compile(r"[^ก-๙A-Za-z]|$")
_UNKNOWN_UNIT = re.compile(f" ?(?=[{BEGINNING}])")
_DOLLAR = "US$"
_DOLLARS = re.compile(rf"(?<![A-Za-z]){re.escape(_DOLLAR)} ?$")
_PER_MANY = re.compile(rf" ?{one_of('per')} ?\d[\d,]* ?(?:{one_of('scale')} ?)?(?=[{BEGINNING}])")
_THINGS = re.compile(rf" (?:[A-Za-z][A-Za-z-]+ ){{0,2}}?(?!{one_of('latinNoThing')}\b)[a-z][a-z/-]{{2,}}s\b")
"""What an English number counts: the next plural, with at most two words before it."""
_LATIN_NAME = re.compile(r"[A-Z][A-Za-z]*\.? $|[A-Za-z]-$")
"""Before a number that belongs to a name (Section 5, COVID-19)."""
_NO_ORDINALS = {UnitKind.MONEY, UnitKind.SHARE}
"""What units measure that no ordinal counts: such a number is a quantity whatever stands before it."""
_WHOLE = {UnitKind.PEOPLE, UnitKind.THINGS}
"""What units measure that has no fractions."""
_STRETCHES = {UnitKind.TIME, UnitKind.EXTENT}
"""What units measure how long a stretch is, which its number names where it stands without one."""


def measure(text: str, number: Number) -> Measure | None:
    """The number with its unit; None for a bare or an ordinal number."""
    begin = max(0, number.start - WORD_BEFORE)
    spelt = _SPELT.search(text, begin, number.start)
    if spelt and (spelt[1] or number.is_fraction):
        if _begins_line(text, spelt.start()) and _ITEM.match(text, number.end):
            return None
        return _spelt(text, number, spelt.start(), spelt[1] or spelt[2])
    dollars = _DOLLARS.search(text, begin, number.start)
    if dollars and (dollar := units()[_DOLLAR]):
        return Measure(dollars.start(), number.end, number.end, dollar.name, dollar.kind, Rule.SPELT)
    end, unit = _unit_at(text, number.end)
    ordinal = None if number.scaled else _ORDINAL.search(text, begin, number.start)
    if unit and (_is_section(text, number, unit) or _names_next(text, end, unit)):
        return None
    if unit and not (ordinal and _numbers(ordinal, unit)):
        return Measure(
            number.start, past_spaces(text, number.end, 2), *_rated(text, end, unit.name), unit.kind, Rule.UNIT
        )
    return None if ordinal or unit else _guessed(text, number)


def _begins_line(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] == "\n"


def _is_section(text: str, number: Number, unit: Unit) -> bool:
    """Whether a decimal with which a line begins is a section's: nothing is counted in fractions."""
    return _begins_line(text, number.start) and number.is_fraction and not number.scaled and unit.kind in _WHOLE


def _names_next(text: str, end: int, unit: Unit) -> bool:
    """Whether a unit is named by the number behind it, and so counts nothing before it ("ห้องดอกแก้ว 2 ชั้น 3")."""
    following = _NEXT.match(text, end)
    named = following is not None and unit.kind is not UnitKind.TIME and _NAMED_UNIT.fullmatch(unit.name)
    return bool(following and named and _unit_at(text, following.end())[1] is None)


def _numbers(ordinal: re.Match[str], unit: Unit) -> bool:
    """Whether the words before a number make an ordinal of it although a unit stands behind it."""
    return unit.kind not in _NO_ORDINALS and not (ordinal["stretch"] and unit.kind in _STRETCHES)


def _spelt(text: str, number: Number, start: int, word: str) -> Measure:
    """A share or rank, whose word stands before the number (and its sign perhaps behind it once more)."""
    unit = units()[word]
    name, kind = (unit.name, unit.kind) if unit else (word, UnitKind.RANK)
    end, repeated = _unit_at(text, number.end)
    last, rated = _rated(text, end if repeated == unit else number.end, name)
    return Measure(start, last, last, rated, kind, Rule.SPELT)


def _guessed(text: str, number: Number) -> Measure | None:
    """A measure whose unit the vocabulary lacks: a bare sum of money, or a noun that counts itself."""
    before = text[max(0, number.start - CUE_BEFORE) : number.start]
    if number.scaled and (text.endswith(money_scales(), number.start, number.end) or _MONEY_CUE.search(before)):
        return Measure(number.start, number.end, number.end, unsaid_unit("sum"), UnitKind.MONEY, Rule.MONEY_CUE)
    if number.is_fraction and _INDEX_CUE.search(text, max(0, number.start - INDEX_BEFORE), number.start):
        return Measure(number.start, number.end, number.end, unsaid_unit("index"), UnitKind.SHARE, Rule.INDEX_CUE)
    many = _PER_MANY.match(text, number.end)
    if many:
        word = words(text[many.end() : many.end() + LONGEST_NOUN], many.end())[0]
        unit = text[number.end : word.end].strip()
        return Measure(number.start, many.end(), word.end, unit, UnitKind.SHARE, Rule.COUNT_CUE)
    things = _THINGS.match(text, number.end)
    if things and not number.is_fraction and not _LATIN_NAME.search(before):
        return Measure(number.start, number.end + 1, things.end(), things[0].strip(), UnitKind.THINGS, Rule.COUNT_CUE)
    gap = _UNKNOWN_UNIT.match(text, number.end)
    counted = "," in text[number.start : number.end] or _COUNT_CUE.search(before)
    if gap and counted and not _NO_UNIT.match(text, gap.end()):
        word = words(text[gap.end() : gap.end() + LONGEST_NOUN], gap.end())[0]
        return Measure(number.start, word.start, word.end, text[word.start : word.end], UnitKind.THINGS, Rule.COUNT_CUE)
    return None


@cache
def _lengths() -> Mapping[str, Sequence[int]]:
    """The lengths of unit forms by their first letter, longest first."""
    found: dict[str, set[int]] = defaultdict(set)
    for form in units():
        found[form[0]].add(len(form))
    return {first: sorted(lengths, reverse=True) for first, lengths in found.items()}


def _unit_at(text: str, at: int) -> tuple[int, Unit | None]:
    """The longest unit that stands at most two spaces behind ``at``, and its end; ``at`` and None when none does."""
    known, start = units(), past_spaces(text, at, 2)
    for length in _lengths().get(text[start : start + 1], ()):
        form = text[start : start + length]
        end = start + len(form)  # less than the length asked for where the text ends
        if form in known and ends_whole(text, end):
            unit = known[form]
            paused = unit is None or not unit.paused or _NO_LETTER.match(text, end)
            return (end, unit) if paused and not _ORDINAL_AFTER.match(text, end) else (at, None)
    return at, None


def _rated(text: str, end: int, name: str) -> tuple[int, str]:
    """The unit's end and name with what it is counted per ("คัน/วัน", "บาทต่อไร่")."""
    per = _RATE.match(text, end)
    if per:
        last, other = _unit_at(text, per.end())
        if other and other.name != name:
            return last, f"{name}/{other.name}"
    return end, name
