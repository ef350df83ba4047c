"""Bodies in a text: known ones by any form, others by a head and their name's end, both by short forms."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from kg.find.organizations.abbreviations import bare_companies, find_again, find_introductions
from kg.find.organizations.body_or_place import weigh
from kg.find.organizations.called import find_called
from kg.find.organizations.english import find_english
from kg.find.organizations.faculties import with_universities
from kg.find.organizations.governments import find_administrations
from kg.find.organizations.headed import find_headed, with_head
from kg.find.organizations.known import find_known
from kg.find.organizations.listed_names import find_listed
from kg.find.organizations.offices import find_offices
from kg.find.organizations.seldom import find_seldom
from kg.models import Article, OrganizationMention, PlaceMention
from kg.text.spans import leftmost_longest


def find_organizations(article: Article, places: Sequence[PlaceMention]) -> tuple[OrganizationMention, ...]:
    """Every mention of a body, in text order, none overlapping another.

    The words around each, and the ``places`` found in the article, say whether it acts or is only a place or a label.
    """
    known = find_known(article)
    named = leftmost_longest([*known, *find_headed(article, known), *find_english(article, known)])
    rarer = (*find_offices(article, named), *find_seldom(article, named), *find_called(article, named))
    named = leftmost_longest([*named, *rarer])
    named = leftmost_longest([*named, *find_listed(article, named)])
    introduced = find_introductions(article, named)
    short = [*introduced, *find_again(article, [*introduced, *bare_companies(article, named)])]
    found = _preferred(short, [*named, *find_administrations(article)])
    whole = leftmost_longest(with_head(article, mention) for mention in found)
    return weigh(article, with_universities(article.masked, whole), places)


def _preferred(
    first: Sequence[OrganizationMention], others: Iterable[OrganizationMention]
) -> tuple[OrganizationMention, ...]:
    """All of the first and those others that none of the first crosses; the longer where one covers another."""
    ordered = sorted(first)
    return leftmost_longest([*ordered, *(other for other in others if not _is_crossed(ordered, other))])


def _is_crossed(ordered: Sequence[OrganizationMention], other: OrganizationMention) -> bool:
    """Whether one of the ordered mentions overlaps the other without lying inside it."""
    at = max(0, bisect_left(ordered, other.start, key=lambda mention: mention.start) - 1)
    while at < len(ordered) and ordered[at].start < other.end:
        if other.overlaps(ordered[at]) and not other.covers(ordered[at]):
            return True
        at += 1
    return False
