"""Bodies in a text: known ones by any form, others by a head and their name's end, both by short forms."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.find.organizations.abbreviations import bare_companies, find_again, find_introductions
from kg.find.organizations.confidence import weigh
from kg.find.organizations.english import find_english
from kg.find.organizations.governments import find_administrations
from kg.find.organizations.known import extends, find_known, is_abbreviation, is_foreign, stands
from kg.find.organizations.name_end import BRACKET, read_end
from kg.grammar.authority import authority_forms
from kg.grammar.generic_names import is_counted, leaves_place_open, names_nobody
from kg.grammar.heads import head_automaton
from kg.models import Article, Naming, OrganizationMention, PlaceMention, Span
from kg.text.automaton import Hit
from kg.vocabulary.countries import countries
from kg.vocabulary.heads import Head, is_place_like, is_region, surroundings
from kg.vocabulary.provinces import provinces

_PLACE_LIKE = 0.42
_FACULTY = "คณะ"
_COMMITTEE = "คณะกรรมการ"
_UNIVERSITY = ("มหาวิทยาลัย", "จุฬาลงกรณ์", "สถาบันเทคโนโลยี", "สถาบันบัณฑิต")
_OF_UNIVERSITY = re.compile(rf"[ ]{{1,2}}(?:{'|'.join(_UNIVERSITY)})")
_SPACE = re.compile(r"[ ]{1,2}")
_FAINT = 0.3
_CITY = 0.25
_CITIES = (("กรุงเทพมหานคร",), ("เมืองพัทยา",))
_GLUED_COMPANY = re.compile(r"บริษัท[ก-๙]+(?<!จำกัด)\Z")
_INTRODUCES = re.compile(BRACKET)
_SHORTEST_FREE = 5
_LOOK_BACK = 14


def find_organizations(article: Article, places: Sequence[PlaceMention]) -> tuple[OrganizationMention, ...]:
    """Every mention of a body, in text order, none overlapping another.

    The words around each, and the ``places`` found in the article, say whether it acts or is only a place or a label.
    """
    known = [_placed(mention) for mention in find_known(article)]
    read = _find_named(article, known)
    named = _longest([*known, *read, *_confirmed(article, read), *find_english(article, known)])
    introduced = find_introductions(article, named)
    short = [*introduced, *find_again(article, [*introduced, *bare_companies(article, named)])]
    found = _preferred(short, [*named, *find_administrations(article)])
    whole = _longest(_with_head(article, mention) for mention in found)
    return weigh(article, _qualified(article.masked, whole), places)


def _qualified(text: str, mentions: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """The mentions, each faculty's with the university behind it: faculties of the same name are many."""
    full: dict[str, set[str]] = {}
    for part, whole in pairwise(mentions):
        beside = part.text.startswith(_FACULTY) and _SPACE.fullmatch(text, part.end, whole.start)
        if beside and whole.text.startswith(_UNIVERSITY):
            full.setdefault(part.text, set()).add(f"{part.text} {whole.text}")
    return [
        replace(mention, expands=min(full[mention.text]))
        if len(full.get(mention.text, ())) == 1 and mention.kind == "academic" and not mention.candidates
        else mention
        for mention in mentions
    ]


def _placed(mention: OrganizationMention) -> OrganizationMention:
    """Known bodies that are as often places need more than their name."""
    if mention.candidates in _CITIES:
        return replace(mention, confidence=_CITY)
    doubtful = is_place_like(mention.text) or is_region(mention.text)
    return replace(mention, confidence=_PLACE_LIKE) if doubtful else mention


def _find_named(article: Article, known: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """Bodies that the authority file lacks: a head and a name behind it; and known names that go on."""
    text, found, reached = article.masked, [], 0
    at_start = {mention.start: mention for mention in known}
    for hit in head_automaton().find(text):
        if hit.value is None or hit.start < reached or not _begins_word(text, hit):
            continue
        same = at_start.get(hit.start)
        if same and same.end > hit.end and not extends(text, same) and not is_foreign(text, hit, same):
            reached = same.end
            continue
        with_short = at_start.get(hit.end) or at_start.get(hit.end + 1)
        doubtful = hit.value.strength < _FAINT or (with_short and _is_short_of_whole(with_short, hit.value))
        if _is_inside(known, hit.start) or (with_short and doubtful):
            continue
        mention = _named(article, hit, hit.value)
        if mention and not (same and same.end >= mention.end):
            found.append(mention)
            reached = mention.end
    return found


def _is_short_of_whole(short: OrganizationMention, head: Head) -> bool:
    """Whether the abbreviation behind a head is short for a body of that kind, not for the owner of a committee."""
    owned = head.kind == "committee" and head.name == _COMMITTEE
    return is_abbreviation(short.text) and not (owned and not any(head.name in name for name in short.candidates))


def _named(article: Article, hit: Hit[Head | None], head: Head) -> OrganizationMention | None:
    text = article.masked
    end = read_end(text, hit.end, head)
    tail, name = text[hit.end : end], article.text[hit.start : end]
    short = tail.strip() == "ฯ"
    introduced = bool(_INTRODUCES.match(text, end))
    nobody = names_nobody(tail, head, introduced) or is_counted(text, hit.start) or leaves_place_open(text, end)
    faculty = head.name.startswith(_FACULTY) and head.kind == "academic" and _OF_UNIVERSITY.match(text, end)
    if nobody and not short and not faculty:
        return None
    in_full = _in_full(text[hit.start : hit.end], head, tail)
    return OrganizationMention(
        start=hit.start,
        end=end,
        text=name,
        rule="short form" if short else "head+name",
        confidence=min(0.9, _base(name, head) + 0.2 * _is_anchored(name) + 0.25 * introduced),
        candidates=authority_forms().get(in_full, ()),
        kind=head.kind,
        expands=in_full,
        naming=Naming.CUT if short else Naming.NAMED,
    )


def _in_full(form: str, head: Head, tail: str) -> str:
    """The name with its head spelt out where the text abbreviates it (รพ.น่าน); a company's is its legal form."""
    return "" if form == head.name or head.kind == "company" else head.name + tail.strip()


def _confirmed(article: Article, read: Sequence[OrganizationMention]) -> list[OrganizationMention]:
    """The other places of names whose end a bracket confirms, where they read shorter by themselves."""
    text, found = article.masked, []
    sure = {mention.text: mention for mention in read if _INTRODUCES.match(text, mention.end)}
    for name, mention in sorted(sure.items()):
        places = [match.start() for match in re.finditer(re.escape(name), text)]
        found += [replace(mention, start=at, end=at + len(name)) for at in places if at != mention.start]
    return found


def _base(name: str, head: Head) -> float:
    """How sure head and name are by themselves: places may be meant, a company's bare word is often a common noun."""
    doubtful = is_place_like(name) or _GLUED_COMPANY.match(name)
    return min(head.strength, _PLACE_LIKE) if doubtful else head.strength


def _is_anchored(name: str) -> bool:
    """Whether a name says of which place, country or number the body is, so that it is one of its kind."""
    places = () if is_place_like(name) else provinces()
    anchored = any(anchor in name for anchor in (*surroundings().anchors, *places))
    return anchored or name[-1].isdigit() or name.endswith(countries())


def _begins_word(text: str, hit: Hit[Head | None]) -> bool:
    """Whether a short head begins a word here; long ones are words wherever they stand."""
    before = text[max(0, hit.start - _LOOK_BACK) : hit.start]
    if text[hit.end - 1] == ".":
        return stands(text, Span(hit.start, hit.end)) and text[hit.end + 1 : hit.end + 2] != "."
    if hit.end - hit.start >= _SHORTEST_FREE or not before or not "ก" <= before[-1] <= "๎":
        return True
    return before.endswith(surroundings().glue)


def _is_inside(known: Sequence[OrganizationMention], start: int) -> bool:
    at = bisect_left(known, start, key=lambda mention: mention.start) - 1
    return at >= 0 and start < known[at].end


def _longest(mentions: Iterable[OrganizationMention]) -> list[OrganizationMention]:
    """Leftmost-longest: a name inside another is part of it."""
    kept: list[OrganizationMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _preferred(
    first: Sequence[OrganizationMention], others: Iterable[OrganizationMention]
) -> list[OrganizationMention]:
    """All of the first and those others that none of the first crosses; the longer where one covers another."""
    ordered = sorted(first)
    return _longest([*ordered, *(other for other in others if not _is_crossed(ordered, other))])


def _is_crossed(ordered: Sequence[OrganizationMention], other: OrganizationMention) -> bool:
    """Whether one of the ordered mentions overlaps the other without lying inside it."""
    at = max(0, bisect_left(ordered, other.start, key=lambda mention: mention.start) - 1)
    while at < len(ordered) and ordered[at].start < other.end:
        if other.overlaps(ordered[at]) and not other.covers(ordered[at]):
            return True
        at += 1
    return False


def _with_head(article: Article, mention: OrganizationMention) -> OrganizationMention:
    """An abbreviation with the head before it ("กระทรวง พม."), where the body's name begins with that head."""
    if not is_abbreviation(mention.text):
        return mention
    for name in (*mention.candidates, mention.expands):
        heads = head_automaton().find(name[:30])[:1]
        for gap in ("", " ", "  "):
            lead = name[: heads[0].end] + gap if heads and heads[0].start == 0 else ""
            start = mention.start - len(lead)
            if lead and start >= 0 and article.masked.startswith(lead, start):
                return replace(mention, start=start, text=article.text[start : mention.end])
    return mention
