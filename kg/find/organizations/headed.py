"""Bodies named by a head and what follows it: those that the authority file lacks, and names of its that go on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kg.find.organizations.before_name import glues
from kg.find.organizations.closings import SEATED
from kg.find.organizations.companies import is_common, is_glued
from kg.find.organizations.counted import is_counted
from kg.find.organizations.faculties import is_faculty_of
from kg.find.organizations.known import extends, is_abbreviation, is_foreign, stands
from kg.find.organizations.name_end import BRACKET, read_end
from kg.find.organizations.numbers import (
    ANCHORED,
    COMMON_COMPANY,
    CONFIRMED,
    PLACE_LIKE,
    REACH_BEFORE_NAME,
    SEAT_BEHIND,
    SHORTEST_FREE_HEAD,
    SUREST_BY_HEAD,
)
from kg.grammar.authority import authority_forms
from kg.grammar.generic_names import leaves_place_open, names_nobody
from kg.grammar.heads import head_automaton, leading_head
from kg.grammar.segments import enclosing
from kg.grammar.words import one_of, words
from kg.models import Article, Naming, OrganizationMention, Span
from kg.text.automaton import Automaton, Hit
from kg.text.letters import is_thai
from kg.vocabulary.countries import countries
from kg.vocabulary.heads import Grade, Head, is_place_like, surroundings
from kg.vocabulary.kinds import COMPANY
from kg.vocabulary.provinces import provinces

_CONFIRMS = re.compile(BRACKET)
_SHORT = re.compile(r"\([^a-z()]*\)|[A-Z]{2}")
_SURE_HEADS = frozenset({Grade.STRONG, Grade.PLAIN})
_PROVINCE = re.compile(rf"{one_of('provinceWord')}{one_of('province')}(?![ก-๎])")
_GIVEN_NAME = re.compile(rf"{one_of('personOpener')}[ก-๎]{{2,16}}[ ]{{1,2}}\Z")
_SO_MANY = re.compile(rf"[ ]{{0,2}}{one_of('countsBodies')}")


def find_headed(article: Article, known: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """Every name with a head that is none of the known ones or goes on behind one; some may overlap."""
    read = _read(article, known)
    return [*read, *_confirmed(article, read)]


def with_head(article: Article, mention: OrganizationMention) -> OrganizationMention:
    """An abbreviation with the head before it ("กระทรวง พม."), where the body's name begins with that head."""
    if not is_abbreviation(mention.text):
        return mention
    for name in (*mention.candidates, mention.expands):
        head = leading_head(name)
        if head is None:
            continue
        for gap in ("", " ", "  "):
            lead = name[: head.end] + gap
            start = mention.start - len(lead)
            if start >= 0 and article.masked.startswith(lead, start):
                return replace(mention, start=start, text=article.text[start : mention.end])
    return mention


def _read(article: Article, known: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """Bodies that the authority file lacks: a head and a name behind it; and known names that go on."""
    text, found, reached = article.masked, [], 0
    at_start = {mention.start: mention for mention in known}
    for hit in head_automaton().find(text):
        if hit.value is None or hit.start < reached or not _begins_word(text, hit) or _is_doubled(text, hit):
            continue
        same = at_start.get(hit.start)
        if same and same.end > hit.end and not extends(text, same) and not is_foreign(text, hit, same):
            reached = same.end
            continue
        with_short = at_start.get(hit.end) or at_start.get(hit.end + 1)
        doubtful = hit.value.grade is Grade.FAINT or (with_short and _is_short_of_whole(with_short, hit.value))
        around = enclosing(known, hit.start)
        if (around and around.start < hit.start) or (with_short and doubtful):
            continue
        mention = _named(article, hit, hit.value, reached)
        if same and (mention is None or mention.end <= same.end):
            mention = _in_province(article, same)
        if mention and not (same and same.end >= mention.end):
            found.append(mention)
            reached = mention.end
    return found


def _in_province(article: Article, known: OrganizationMention) -> OrganizationMention | None:
    """The office of a known body in the province whose name is written on to its own."""
    province = _PROVINCE.match(article.masked, known.end)
    if province is None or known.text.startswith(words("centralBody")):
        return None
    end = province.end()
    name = article.text[known.start : end]
    return OrganizationMention(known.start, end, name, "head+name", SUREST_BY_HEAD, kind=known.kind)


def _is_doubled(text: str, hit: Hit[Head | None]) -> bool:
    """Whether a head is written twice, a slip: ธนาคาร|ธนาคารออมสิน."""
    return text.startswith(text[hit.start : hit.end], hit.end)


def _is_short_of_whole(short: OrganizationMention, head: Head) -> bool:
    """Whether the abbreviation behind a head is short for a body of that kind, not for the owner of a committee."""
    owned = head.name in words("ownedCommittee")
    return is_abbreviation(short.text) and not (owned and not any(head.name in name for name in short.candidates))


def _named(article: Article, hit: Hit[Head | None], head: Head, reached: int) -> OrganizationMention | None:
    """The body that this head begins, if it names one; the last name before it ends at ``reached``."""
    text = article.masked
    end = read_end(text, hit.end, head)
    tail, name = text[hit.end : end], article.text[hit.start : end]
    short = tail.strip() == "ฯ"
    bracket = _CONFIRMS.match(text, end)
    confirmed = bracket is not None and (head.grade in _SURE_HEADS or _is_bodys(bracket[0]))
    if _is_nobody(text, hit, head, end, reached) and not short and not is_faculty_of(text, head, end):
        return None
    in_full = _in_full(text[hit.start : hit.end], head, tail)
    return OrganizationMention(
        start=hit.start,
        end=end,
        text=name,
        rule="short form" if short else "head+name",
        confidence=_sure(text, name, end, head, confirmed),
        candidates=authority_forms().get(in_full, ()),
        kind=head.kind,
        expands=in_full,
        naming=Naming.CUT if short else Naming.NAMED,
    )


def _sure(text: str, name: str, end: int, head: Head, confirmed: bool) -> float:
    """How sure a name is by its head, what it holds and what stands behind it."""
    base = _base(name, head)
    weak = head.grade is Grade.WEAK and base == head.strength and not is_place_like(name)
    seated = weak and SEATED.match(text, end) is not None
    return min(SUREST_BY_HEAD, base + ANCHORED * _is_anchored(name) + CONFIRMED * confirmed + SEAT_BEHIND * seated)


def _is_nobody(text: str, hit: Hit[Head | None], head: Head, end: int, reached: int) -> bool:
    """Whether the name that ends at ``end`` is none: a general word, one that is counted, or one of all places."""
    tail = text[hit.end : end]
    counted = is_counted(text, hit.start, reached) or (tail.strip().isdigit() and _SO_MANY.match(text, end) is not None)
    return counted or names_nobody(tail, head, bool(_CONFIRMS.match(text, end))) or leaves_place_open(text, end)


def _is_bodys(bracket: str) -> bool:
    """Whether what a bracket says is a body's: initials, or a kind of body in English; other English explains."""
    return bool(_SHORT.search(bracket)) or any(kind in bracket for kind in surroundings().kinds)


def _in_full(form: str, head: Head, tail: str) -> str:
    """The name with its head spelt out where the text abbreviates it (รพ.น่าน); a company's is its legal form."""
    return "" if form == head.name or head.kind == COMPANY else head.name + tail.strip()


def _confirmed(article: Article, read: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """The other places of names whose end a bracket confirms, where they read shorter by themselves."""
    text, found = article.masked, []
    sure = {mention.text: mention for mention in read if _CONFIRMS.match(text, mention.end)}
    for at, end, mention in sorted(Automaton(sure).anywhere(text), key=lambda hit: (hit.value.text, hit.start)):
        if at != mention.start:
            found.append(replace(mention, start=at, end=end))
    return found


def _base(name: str, head: Head) -> float:
    """How sure head and name are by themselves: places may be meant, a company's bare word is often a common noun."""
    if is_glued(name) and is_common(name):
        return COMMON_COMPANY
    doubtful = is_place_like(name) or is_glued(name)
    return min(head.strength, PLACE_LIKE) if doubtful else head.strength


def _is_anchored(name: str) -> bool:
    """Whether a name says of which place, country or number the body is, so that it is one of its kind."""
    places = () if is_place_like(name) else provinces()
    anchored = any(anchor in name for anchor in (*surroundings().anchors, *places))
    return anchored or name[-1].isdigit() or name.endswith(countries())


def _begins_word(text: str, hit: Hit[Head | None]) -> bool:
    """Whether a short head begins a word here and no surname (กองแก้ว); long ones are words wherever they stand."""
    before = text[max(0, hit.start - REACH_BEFORE_NAME) : hit.start]
    if text[hit.end - 1] == ".":
        return stands(text, Span(hit.start, hit.end)) and text[hit.end + 1 : hit.end + 2] != "."
    if hit.end - hit.start >= SHORTEST_FREE_HEAD or not before:
        return True
    return glues(before) if is_thai(before[-1]) else not _GIVEN_NAME.search(before)
