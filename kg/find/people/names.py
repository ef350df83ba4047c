"""Where a personal name ends: given name and surname in Thai or Latin script."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.find.people import numbers
from kg.find.people.name_ends import boundaries, cut
from kg.grammar.words import one_of, words
from kg.models import Span
from kg.text.automaton import Automaton
from kg.text.gaps import past_spaces
from kg.text.letters import BEGINNING, LETTERS
from kg.text.words import spoken
from kg.vocabulary.names import family_names, given_names
from kg.vocabulary.roles import role_forms

_SILENT = "\u0e4c"
_UNBROKEN = rf"[{BEGINNING}](?!{_SILENT})[{LETTERS}]{{0,{numbers.LONGEST_STRETCH}}}"
"""Letters that may be a name: none begins with a letter that is not spoken, which only ends a word."""
_STRETCH = re.compile(rf"{_UNBROKEN}(?:[-–'’]{_UNBROKEN}){{0,3}}")
_INITIAL = re.compile(rf"[{BEGINNING}][{LETTERS}]{{1,4}}\.(?=[ ]{{0,2}}[{BEGINNING}])")
_SHORT_INITIAL = re.compile(rf"[{BEGINNING}]\.{_UNBROKEN}")
"""A surname with an initial of one letter written on to it, which may be a place as well."""
_PARTICLE = rf"{one_of('latinParticle')}(?=[ ])"
_CAPITALIZED = rf"(?!{one_of('noLatinName')})(?:[A-ZÀ-Þ]{{1,2}}\.|[A-ZÀ-Þ](?:(?![’']s\b)[A-Za-zÀ-ÿ’'\-])*)"
_LATIN_NAME = re.compile(rf"{_CAPITALIZED}(?:[ ]{{1,2}}(?:{_CAPITALIZED}|{_PARTICLE})){{0,5}}")
_LINE = re.compile(r"[ ]{0,2}\n[ ]{0,2}")
_PERSON = re.compile(rf"[ ]{{1,3}}(?:\d{{1,2}}[.)]|{one_of('personOpener')})")
_ROLE_PREFIX = re.compile(rf"{one_of('heldOtherwise')}?[ ]?{one_of('lowerPost')}?[ ]?")
_LATIN_ASIDE = re.compile(rf"[ ]{{0,2}}\([A-Z]|[ ]{{1,2}}(?=[A-Z]){one_of('personOpener')}")
_HOUSE = re.compile(r"[ ]{0,2}ณ[ ]{0,2}")


@dataclass(frozen=True, slots=True, order=True)
class Name(Span):
    """A name as read: given name first, then surnames, as written but for the spaces between them."""

    parts: tuple[str, ...]

    @property
    def text(self) -> str:
        """The parts with one space between each."""
        return " ".join(self.parts)


def read_name(text: str, at: int) -> Name | None:
    """The name that begins at this offset, whatever stands before it; ``None`` where no name can be read."""
    latin = _LATIN_NAME.match(text, at)
    if latin:
        return _latin(text, latin.start(), latin.end())
    given = _given(text, at)
    if not given:
        return None
    surname = _house(text, given.end) or _surname(text, given.end)
    if not surname and given.end - given.start >= numbers.SHORTEST_GLUED:
        given, surname = _unglued(text, given)
    if not surname and not _stands_alone(text[given.start : given.end]):
        return None
    parts = [given, surname, *_further(text, given, surname)] if surname else [given]
    return Name(at, parts[-1].end, tuple(text[p.start : p.end] for p in parts))


def _stands_alone(given: str) -> bool:
    """Whether a given name without a surname is one: no initial, and none that begins like an ordinary word."""
    if given.endswith("."):
        return False
    return given in given_names() or cut(given)[0] > 0


def ends_name(text: str, at: int) -> bool:
    """Whether what begins here cannot go on with a name: a verb, a role, a body, a title, a mark, or the end."""
    chunk = _STRETCH.match(text, at)
    return not chunk or cut(chunk[0])[0] == 0


def _latin(text: str, start: int, end: int) -> Name:
    written = text[start:end].rstrip(".")
    return Name(start, start + len(written), tuple(written.split()))


def _given(text: str, at: int) -> Span | None:
    initial = _INITIAL.match(text, at)
    if initial:
        return Span(at, initial.end())
    chunk = _STRETCH.match(text, at)
    if not chunk:
        return None
    word = chunk[0]
    if word in given_names():
        return Span(at, chunk.end())
    length, strong = cut(word)
    if length == 0 and (strong or len(word) > numbers.LONGEST_DOUBTFUL_GIVEN):
        return None
    length = length or len(word)
    return Span(at, at + length) if 1 < length <= numbers.LONGEST_GIVEN else None


def _unglued(text: str, whole: Span) -> tuple[Span, Span | None]:
    """Given name and surname written as one word, where the lists know both."""
    word = text[whole.start : whole.end]
    if word not in given_names():
        for length in range(len(word) - 2, 1, -1):
            if word[:length] in given_names() and word[length:] in family_names():
                return Span(whole.start, whole.start + length), Span(whole.start + length, whole.end)
    return whole, None


def _further(text: str, given: Span, surname: Span) -> list[Span]:
    """What follows the surname and belongs to the name: ณ with a house's name, a second surname, a foreign name's rest.

    A stretch counts only where a role or the name in Latin letters stands behind the last one.
    """
    house = _house(text, surname.end)
    if house:
        return [house]
    found: list[Span] = []
    end = surname.end
    while len(found) < numbers.MOST_FURTHER:
        at = past_spaces(text, end, numbers.SPACES_IN_NAME)
        chunk = (_INITIAL.match(text, at) or _STRETCH.match(text, at)) if at > end else None
        if not chunk or len(chunk[0]) > numbers.LONGEST_FURTHER or cut(chunk[0])[0] < len(chunk[0]):
            break
        if chunk[0].startswith(words("beforeFullName")):
            break
        if not found and text[surname.start : surname.end] + chunk[0] in family_names():
            return [Span(chunk.start(), chunk.end())]
        found.append(Span(chunk.start(), chunk.end()))
        end = chunk.end()
    if found and _LATIN_ASIDE.match(text, end):
        return found
    foreign = text[given.start : given.end] not in given_names()
    if not found or not role_follows(text, end) or not (foreign or (len(found) == 1 and not _ordinary(text, found))):
        return []
    return found


def _ordinary(text: str, parts: list[Span]) -> bool:
    """Whether a stretch is one word of the dictionary and so hardly a surname."""
    return any(len(spoken(text[p.start : p.end])) == 1 and text[p.start : p.end] not in family_names() for p in parts)


def _house(text: str, end: int) -> Span | None:
    mark = _HOUSE.match(text, end)
    chunk = _STRETCH.match(text, mark.end()) if mark else None
    if not chunk or chunk[0] not in words("houseName"):
        return None
    return Span(text.index("ณ", end), chunk.end())


def _surname(text: str, end: int) -> Span | None:
    at = past_spaces(text, end, numbers.SPACES_IN_NAME)
    if at == end:
        return _on_next_line(text, end)
    short = _SHORT_INITIAL.match(text, at)
    if short and role_follows(text, short.end()):
        return Span(at, short.end())
    chunk = _INITIAL.match(text, at) or _STRETCH.match(text, at)
    return _as_surname(text, chunk) if chunk else None


def _as_surname(text: str, chunk: re.Match[str]) -> Span | None:
    """How much of a stretch behind a given name is the surname."""
    at, word = chunk.start(), chunk[0]
    if word.endswith(".") and (word in role_forms() or cut(word)[0] == 0):
        return None
    if word.endswith(".") or word in family_names():
        return Span(at, chunk.end())
    length, strong = cut(word)
    if length == 0:
        length = _doubtful_surname(text, word, chunk.end())
        return Span(at, at + length) if length else None
    longest = numbers.LONGEST_SURNAME if strong or role_follows(text, chunk.end()) else numbers.LONGEST_UNSURE_SURNAME
    return Span(at, at + length) if 1 < length <= longest else None


def _on_next_line(text: str, end: int) -> Span | None:
    """A surname that a line break parts from the given name: only one that a role follows."""
    gap = _LINE.match(text, end)
    chunk = _STRETCH.match(text, gap.end()) if gap else None
    if not chunk or cut(chunk[0])[0] < len(chunk[0]) or not role_follows(text, chunk.end()):
        return None
    return Span(chunk.start(), chunk.end())


def _doubtful_surname(text: str, word: str, end: int) -> int:
    """How much of a word that begins like a verb is a surname after all: short, and a role or a person follows."""
    hits = list(boundaries().every(word))
    opener = max((hit.end for hit in hits if hit.start == 0), default=0)
    inner = min((hit.start for hit in hits if hit.start > 1 and hit.value), default=len(word))
    strong = any(hit.start == 0 and hit.value for hit in hits)
    long = numbers.LONG_BOUNDARY if strong else numbers.LONG_OPENER
    if opener >= min(inner, long) or inner > numbers.LONGEST_DOUBTFUL_SURNAME or word.endswith(words("endsVerb")):
        return 0
    if inner < len(word):
        return inner if _begins_role(word[inner:]) and opener < inner else 0
    return len(word) if role_follows(text, end) or _PERSON.match(text, end) or text[end : end + 1] == ")" else 0


def role_follows(text: str, at: int) -> bool:
    """Whether a role stands behind this offset, parted from it by a space."""
    start = past_spaces(text, at, numbers.SPACES_IN_NAME)
    return start > at and _begins_role(text[start : start + numbers.ROLE_REACH])


def _begins_role(text: str) -> bool:
    prefix = _ROLE_PREFIX.match(text)
    start = prefix.end() if prefix else 0
    return any(hit.start in (0, start) for hit in _roles().every(text))


@cache
def _roles() -> Automaton[bool]:
    return Automaton(dict.fromkeys(role_forms(), True))
