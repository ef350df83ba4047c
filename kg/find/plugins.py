"""Finders that other packages bring: entry points of the group ``kg.finders``.

Each is a function from an article to person or organization mentions, for instance of a transformer's tagger. Its
mentions are taken where ours see nothing, so that a plug-in adds and never overrules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib.metadata import entry_points

from kg.errors import KgError
from kg.models import Article, OrganizationMention, PersonMention

GROUP = "kg.finders"
Finder = Callable[[Article], Iterable[PersonMention | OrganizationMention]]


@cache
def plugins() -> tuple[Finder, ...]:
    """The installed finders, by name. Raises ``KgError`` when one cannot be loaded."""
    return tuple(_loaded(point.name) for point in sorted(entry_points(group=GROUP), key=lambda point: point.name))


def _loaded(name: str) -> Finder:
    (point,) = entry_points(group=GROUP, name=name)
    try:
        finder: Finder = point.load()
    except Exception as error:
        raise KgError(f"the finder {name} ({point.value}) cannot be loaded: mend or uninstall its package") from error
    return finder


def with_plugins(
    article: Article, people: Sequence[PersonMention], organizations: Sequence[OrganizationMention]
) -> tuple[tuple[PersonMention, ...], tuple[OrganizationMention, ...]]:
    """Our mentions and, where they overlap none of ours, those of the installed finders, in text order.

    Raises ``KgError`` when a finder's mention does not quote the article.
    """
    more_people, more_organizations = list(people), list(organizations)
    for finder in plugins():
        for mention in finder(article):
            if article.text[mention.start : mention.end] != mention.text:
                raise KgError(f"a finder of the group {GROUP} gives a mention that is not in the text: {mention.rule}")
            taken = any(mention.overlaps(ours) for ours in (*more_people, *more_organizations))
            if not taken and isinstance(mention, PersonMention):
                more_people.append(mention)
            elif not taken and isinstance(mention, OrganizationMention):
                more_organizations.append(mention)
    return tuple(sorted(more_people)), tuple(sorted(more_organizations))
