"""Short forms that the text itself introduces: "full name (abbreviation)", the reverse, and "full name หรือ short"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.find.organizations.companies import bare_name
from kg.find.organizations.known import stands
from kg.find.organizations.numbers import (
    KEPT,
    LONGEST_WITHOUT_STOPS,
    REACH_BEFORE_BRACKET,
    REACH_OF_POST,
    SHORTEST_BARE_COMPANY,
    SUREST_SHORT_FORM,
)
from kg.grammar.authority import abbreviations
from kg.grammar.words import one_of
from kg.models import Article, Naming, OrganizationMention, Span
from kg.text.automaton import Automaton
from kg.text.letters import BEGINNING
from kg.text.spans import whole
from kg.vocabulary.latin_letters import latin_letters
from kg.vocabulary.provinces import provinces

_FORMS_IN_BRACKET = re.compile(
    rf"[ ]{{0,2}}\((?:{one_of('or', 'calledShort')} )?([^()\n]{{2,130}})(?:\(([A-Z][\w.&-]{{1,14}})\))?\)"
)
_BEHIND_OR = re.compile(
    rf"[ ]{{0,2}}{one_of('or')}[ ]{{0,2}}{one_of('calledShort')}?[ ]{{0,2}}[“\"]?"
    r"([A-Z][A-Za-z0-9&.-]{1,14}|[ก-ฮ]{1,5}(?:\.[ก-ฮ]{0,3}){1,5}|[ก-ฮ]{2,5}\.)(?![ก-๙A-Za-z])"
)
_BEFORE_BRACKET = re.compile(r"((?:[ก-ฮ]{1,4}\.){1,5}(?:[ก-ฮ]{1,3}\.?)?|[A-Z][A-Z0-9&-]{1,10}[a-z]?)[ ]{0,2}\(\Z")
_ACRONYM = re.compile(r"(?=[^a-z]*[A-Z][^a-z]*[A-Z])[A-Za-z0-9&.-]{2,12}")
_INITIALS = re.compile(
    rf"(?=.*(?:\.|\Z))[ก-ฮ]{{1,5}}(?:\.[ ]?[ก-ฮ]{{1,4}}){{0,5}}\.?|[{BEGINNING}]{{1,4}}\.(?:[ก-ฮ]{{1,3}}\.?)*"
)
_ENGLISH = re.compile(
    r"[A-Z][A-Za-z0-9&.'’/-]*(?:[ ](?:[A-Z&(][A-Za-z0-9&.,'’()/-]*|of|and|for|the|on|in|to|de|du|la))*"
)
_OWNED_NAME = re.compile(r"(?:(?:[ก-ฮ]{1,4}\.){1,4}|[ก-ฮ]{2,5}\.)[ ][A-Z][A-Za-z.]*(?:[ ][A-Z][A-Za-z.]*){0,3}")
"""An owner's abbreviation with a name in Latin letters: อบค. Help Center."""
_PARTED = re.compile(rf"\s*(?:[:,;/–=]|\s-\s|\s{one_of('or')}\s)\s*")
_NO_NAME = frozenset(
    {"MOU", "MoU", "LOI", "SDGs", "TOR", "QR", "Memorandum of Understanding", "AI", "PPP", "ESG", "Call Center"}
)
_POST = re.compile(one_of("shortPost"))
_ROLE_BEFORE = re.compile(rf"{one_of('postOpener')}[ก-๙]{{0,12}}\Z")


def find_introductions(article: Article, named: Sequence[OrganizationMention]) -> tuple[OrganizationMention, ...]:
    """Short forms and English names that the text gives for these mentions; each ``expands`` the mention's text."""
    found = [short for full in named for short in _introduced(article, full)]
    return tuple(sorted(found))


def bare_companies(article: Article, named: Sequence[OrganizationMention]) -> tuple[OrganizationMention, ...]:
    """The names of surely companies without the words for their legal form, each inside its full name."""
    found = []
    for full in named:
        bare = bare_name(full.text) if not full.candidates and full.confidence >= KEPT else None
        if bare is None:
            continue
        start, end = bare
        if end - start >= SHORTEST_BARE_COMPANY and full.text[start:end] not in provinces():
            span = Span(full.start + start, full.start + end)
            found.append(_short(article, full, span, "bare name", Naming.NAMED))
    return tuple(found)


def find_again(article: Article, introduced: Sequence[OrganizationMention]) -> tuple[OrganizationMention, ...]:
    """Every other place of an introduced form, and of its letters spelt in Thai (AOT, เอโอที)."""
    text, found = article.masked, []
    first: dict[str, OrganizationMention] = {}
    for short in introduced:
        first.setdefault(short.text, short)
        first.setdefault(_spelt(short.text) or short.text, short)
    taken = {short.start for short in introduced}
    for at, end, short in Automaton(first).anywhere(text):
        if at not in taken and whole(text, at, end) and stands(text, Span(at, end)):
            found.append(_short(article, short, Span(at, end), "abbreviation", Naming.INTRODUCED))
    return tuple(sorted(found))


def _spelt(form: str) -> str:
    """The names of the letters of an abbreviation in Latin capitals, in Thai; "" for any other form."""
    names = latin_letters()
    return "".join(names[letter] for letter in form) if set(form) <= names.keys() else ""


def _introduced(article: Article, full: OrganizationMention) -> Iterator[OrganizationMention]:
    text = article.masked
    for span in _behind(text, full.end):
        if not _names_another(text, full, text[span.start : span.end]):
            yield _short(article, full, span, "introduced-abbreviation", Naming.INTRODUCED)
    if text.startswith(")", full.end):
        before = _BEFORE_BRACKET.search(text, max(0, full.start - REACH_BEFORE_BRACKET), full.start)
        if before and not _POST.match(before[1]) and not _names_another(text, full, before[1]):
            yield _short(article, full, Span(*before.span(1)), "introduced-abbreviation", Naming.INTRODUCED)


def _behind(text: str, end: int) -> Iterator[Span]:
    """The forms that stand in brackets or behind หรือ directly after a name."""
    bracket = _FORMS_IN_BRACKET.match(text, end)
    if bracket:
        yield from _forms_in(text, bracket)
        end = bracket.end()
    other = _BEHIND_OR.match(text, end)
    if other:
        yield Span(*other.span(1))


def _forms_in(text: str, bracket: re.Match[str]) -> Iterator[Span]:
    """The names inside a bracket: an abbreviation, an English name, or both parted by a colon or comma."""
    if bracket[2]:
        yield Span(*bracket.span(2))
    at = bracket.start(1)
    for part in _PARTED.split(bracket[1]):
        start = text.index(part, at, bracket.end())
        at = start + len(part)
        name = part.strip(' .“”"') if not _INITIALS.fullmatch(part) else part
        if _is_name(name):
            begin = text.index(name, start)
            yield Span(begin, begin + len(name))


def _is_name(form: str) -> bool:
    if form in _NO_NAME or _POST.match(form):
        return False
    if _INITIALS.fullmatch(form):
        return len(form) > 1 and ("." in form or len(form) <= LONGEST_WITHOUT_STOPS)
    return bool(_ENGLISH.fullmatch(form) or _OWNED_NAME.fullmatch(form)) and len(form) > 1


def _names_another(text: str, full: OrganizationMention, form: str) -> bool:
    """Whether the form is short for the post in front ("อธิบดีกรม… (อ…)") or for another body.

    An English name is introduced by its initials only, and a longer abbreviation is a longer name's.
    """
    if full.text.isascii() and not _ACRONYM.fullmatch(form):
        return True
    if any(form != short and form.endswith(short) for name in full.candidates for short in abbreviations()[name]):
        return True
    role = _ROLE_BEFORE.search(text, max(0, full.start - REACH_OF_POST), full.start)
    return role is not None and form[0] == role[0][0] and form[0] != full.text[0] and not form.isascii()


def _short(article: Article, full: OrganizationMention, span: Span, rule: str, naming: Naming) -> OrganizationMention:
    return OrganizationMention(
        start=span.start,
        end=span.end,
        text=article.text[span.start : span.end],
        rule=rule,
        confidence=min(SUREST_SHORT_FORM, full.confidence),
        candidates=full.candidates,
        kind=full.kind,
        expands=full.in_full,
        naming=naming,
    )
