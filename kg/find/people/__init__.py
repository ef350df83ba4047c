"""People: a title and the name behind it, royals and monks, and the same people named again without a title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.find.people.cut_back import settle_names
from kg.find.people.english import find_english_people, find_english_royals
from kg.find.people.mentions import untitled_mention
from kg.find.people.name_ends import cut, is_no_name
from kg.find.people.named_again import find_repeats
from kg.find.people.names import Name, read_name, role_follows
from kg.find.people.numbers import (
    CONFIDENCE,
    COUNT_REACH,
    HALL_REACH,
    LONGEST_DOUBTFUL_GIVEN,
    SHORTEST_WRITTEN_ON,
    SPACES_BEHIND_TITLE,
)
from kg.find.people.royals_and_monks import find_royals
from kg.find.people.titles import TitleRun, find_titles
from kg.find.people.untitled import find_untitled
from kg.grammar.segments import lies_in
from kg.grammar.words import one_of, words
from kg.models import Article, OrganizationMention, PersonMention, PostMention
from kg.text.gaps import past_spaces
from kg.text.letters import LEADING, is_letter
from kg.text.spans import leftmost_longest
from kg.text.words import is_word, spoken
from kg.vocabulary.names import family_names, given_names
from kg.vocabulary.roles import role_forms
from kg.vocabulary.titles import TitleKind

_POLITE = re.compile(rf"^{one_of('polite')}[ ]?")
_NAMED_AFTER = re.compile(rf"{one_of('namedAfter')} ?\Z")
_COUNTED = re.compile(r"[\d๐-๙][ ]{0,2}\Z")


def find_people(
    article: Article, organizations: Sequence[OrganizationMention], english_posts: Sequence[PostMention]
) -> tuple[PersonMention, ...]:
    """Every mention of a person by name, in text order and without overlaps; organizations' names hold no people.

    The organizations stand in text order, none overlapping another.
    ``english_posts`` are the posts of an English release, behind which people stand without a title.
    """
    runs = find_titles(article.masked)
    titled = [mention for run in runs if (mention := _titled(article, run))]
    found = leftmost_longest([*settle_names(article, titled), *find_royals(article), *find_english_royals(article)])
    found = leftmost_longest([*found, *find_untitled(article, found), *find_english_people(article, english_posts)])
    named = [mention for mention in found if not lies_in(organizations, mention)]
    return leftmost_longest([*named, *find_repeats(article, named, runs)])


def _titled(article: Article, run: TitleRun) -> PersonMention | None:
    text = article.masked
    name = read_name(text, past_spaces(text, run.end, SPACES_BEHIND_TITLE)) or _on_next_line(text, run)
    if not name or not _is_person(text, run, name):
        return _leader(article, run)
    rule = "title+name" if len(name.parts) > 1 else "title+given name"
    return PersonMention(
        start=run.start,
        end=name.end,
        text=article.text[run.start : name.end],
        rule=rule,
        confidence=CONFIDENCE[rule],
        title="" if run.kept else article.text[run.start : run.end].strip(),
        name=_POLITE.sub("", " ".join(article.text[run.start : name.end].split())) if run.kept else name.text,
    )


def _on_next_line(text: str, run: TitleRun) -> Name | None:
    """A full name that a line break parts from a title that everybody has: only one with a known given name."""
    start = run.end + 1
    if text[run.end : start] != "\n" or text[run.start : run.end] not in words("everybodysTitle"):
        return None
    name = read_name(text, start)
    return name if name and len(name.parts) > 1 and name.parts[0] in given_names() else None


def _leader(article: Article, run: TitleRun) -> PersonMention | None:
    """A full name written on to นายก, short for the prime minister: นายก|เพชร ใจงาม is no Mr กเพชร ใจงาม."""
    text = article.masked
    start = run.end + 1
    name = read_name(text, start) if _office(text, start) else None
    if not name or len(name.parts) < 2 or not _is_named(name):
        return None
    return untitled_mention(article, name, name.text, "office+name")


def _office(text: str, end: int) -> str:
    """The office that ends here and begins like a man's title; empty where none does."""
    return next((office for office in words("premier") if text.endswith(office, 0, end)), "")


def _is_named(name: Name) -> bool:
    """Whether the lists know the surname, or the given name and นายก surely ends before it: no word begins with กเ."""
    given, surname = name.parts[0], name.parts[-1]
    return surname in family_names() or (given in given_names() and given[0] in LEADING)


def _is_person(text: str, run: TitleRun, name: Name) -> bool:
    """Whether title and name are no piece of something else: a royal, a hall, a count of men, นายก and a verb."""
    given, full = name.parts[0], len(name.parts) > 1
    of_another = _NAMED_AFTER.search(text, max(0, run.start - HALL_REACH), run.start)
    if of_another or given.startswith(words("royalOpener")) or (not full and given in role_forms()):
        return False
    title = text[run.start : run.end]
    if given in given_names():
        ordinary = title not in words("everybodysTitle") and is_no_name(given)
        return full or (run.kind != TitleKind.FOREIGN and not ordinary)
    if run.needs_name:
        return full and name.start == run.end and _is_introduced(text, title, name)
    if run.kind == TitleKind.FOREIGN and not full:
        return False
    office = _office(text, name.start + 1) if name.start == run.end else ""
    if office:
        return spoken(office + given[1:])[0] != office and given[1:2] not in LEADING
    return full or not _is_doubtful(text, run, name)


def _is_introduced(text: str, title: str, name: Name) -> bool:
    """Whether an unknown given name behind a title that is an ordinary word is one: surname, post or title say so."""
    given, surname = name.parts[0], name.parts[-1]
    if surname in family_names() or (cut(surname)[0] and role_follows(text, name.end)):
        return True
    return title in words("beforeFullName") and len(spoken(given)) > 1


def _is_doubtful(text: str, run: TitleRun, name: Name) -> bool:
    """Whether an unknown given name alone is hardly one: behind a count, inside a word, or apart from the title."""
    title, spaced = text[run.start : run.end], name.start > run.end
    if title in words("everybodysTitle"):
        counted = _COUNTED.search(text, max(0, run.start - COUNT_REACH), run.start) is not None
        return counted or (
            is_letter(text[run.start - 1 : run.start]) and not _may_be_written_on(text, run, name.parts[0])
        )
    return run.kind == TitleKind.NOBLE or (spaced and "." not in title) or is_letter(text[run.start - 1 : run.start])


def _may_be_written_on(text: str, run: TitleRun, given: str) -> bool:
    """Whether a title written on to a word that allows it has an unknown given name behind it, and nothing more."""
    if not text.endswith(words("beforeTitle"), 0, run.start) or is_word(given):
        return False
    known = any(given[:end] in given_names() for end in range(SHORTEST_WRITTEN_ON, len(given)))
    return not known and SHORTEST_WRITTEN_ON <= len(given) <= LONGEST_DOUBTFUL_GIVEN
