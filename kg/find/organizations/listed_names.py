"""Bodies by a bare name in an enumeration that words for a kind of body open: ผู้ผลิตรายใหญ่ เช่น BYD, SAIC และ…."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.find.organizations.name_breaks import closing_words
from kg.find.organizations.numbers import BARE_IN_LIST, FEWEST_BARE, LONGEST_BARE, SHORTEST_BARE
from kg.grammar.heads import leading_head
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of
from kg.models import Article, OrganizationMention, Span
from kg.text.letters import LETTERS, LOAN_MARKS
from kg.text.words import is_word, spoken, unknown_letters
from kg.vocabulary.countries import countries
from kg.vocabulary.heads import name_ends
from kg.vocabulary.kinds import COMPANY
from kg.vocabulary.provinces import provinces

_NUMBER = r"(?:\(?[\d๐-๙]{1,2}[.)][ ]?)?"
_OPENED = re.compile(
    rf"{one_of('bareNamed')}(?:(?!{one_of('matterListed')})[^\n,()]){{0,40}}?{one_of('listsNames')}[ ]{{0,2}}{_NUMBER}"
)
_LATIN = re.compile(r"[A-Z][\w&.’'-]*(?:[ ][A-Z&][\w&.’'-]*){0,4}")
_RUN = rf"[{LETTERS}](?:(?!{one_of('and')})[{LETTERS}]){{{SHORTEST_BARE},{LONGEST_BARE}}}"
_THAI = re.compile(rf"{_RUN}(?:[ ]{one_of('andInLoan')}[ ]{_RUN})?(?={one_of('and')}|[^{LETTERS}]|\Z)")
_NO_NAME = re.compile(one_of("areaWord", "and", "bareNamed"))
_GAP = re.compile(rf"(?:[ ]?\([^()\n]{{1,30}}\))?(?:[ ]{{1,2}}|[ ]?,[ ]?)?(?:{one_of('and')}[ ]?)?{_NUMBER}")


def find_listed(article: Article, named: Sequence[OrganizationMention]) -> Iterator[OrganizationMention]:
    """The bare names in such enumerations, where at least so many stand in a row, named bodies among them counted."""
    text = article.masked
    for opened in _OPENED.finditer(text):
        members = list(_members(text, opened.end(), named))
        bare = [member for member in members if enclosing(named, member.start) is None]
        if len(members) >= FEWEST_BARE and _are_names([text[member.start : member.end] for member in bare]):
            for member in bare:
                name = article.text[member.start : member.end]
                yield OrganizationMention(member.start, member.end, name, "listed name", BARE_IN_LIST, kind=COMPANY)


def _members(text: str, at: int, named: Sequence[OrganizationMention]) -> Iterator[Span]:
    """The names in a row from here on: bodies already named, and bare ones."""
    while True:
        known = enclosing(named, at)
        member = Span(known.start, known.end) if known else _bare(text, at)
        if member is None:
            return
        yield member
        gap = _GAP.match(text, member.end)
        if gap is None or gap.end() == member.end:
            return
        at = gap.end()


def _bare(text: str, at: int) -> Span | None:
    """The name in Latin letters, or the run of Thai letters that may be one, which stands here."""
    latin = _LATIN.match(text, at)
    if latin:
        return Span(*latin.span())
    thai = _THAI.match(text, at)
    return Span(*thai.span()) if thai and _may_be_name(thai[0]) else None


def _may_be_name(run: str) -> bool:
    """Whether no word in the run ends names, and it begins neither a body of a kind nor a place."""
    if set(spoken(run)) & (closing_words() | name_ends().verbs) or _NO_NAME.match(run):
        return False
    return leading_head(run) is None and run not in provinces() and run not in countries()


def _are_names(runs: Sequence[str]) -> bool:
    """Whether most of the runs in Thai letters are no Thai words: unknown to the tokenizer, or spelt as loanwords."""
    thai = [run for run in runs if not run.isascii()]
    return sum(map(_is_strange, thai)) * 2 >= len(thai)


def _is_strange(run: str) -> bool:
    return not is_word(run) and (unknown_letters(run) * 2 >= len(run) or any(mark in run for mark in LOAN_MARKS))
