"""Finders that other packages bring: entry points of the group ``kg.finders``.

Each is a function from an article to person or organization mentions, for instance of a transformer's tagger. Its
mentions are taken where ours see nothing, so that a plug-in adds and never overrules. What it adds is kept however
unsure the plug-in is: a body is left out only where the plug-in itself says that it does not act
(``OrganizationMention.acts``), never for its confidence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from kg.errors import KgError, PluginError
from kg.models import Article, OrganizationMention, PersonMention
from kg.text.spans import Places, apart

GROUP = "kg.finders"
Found = PersonMention | OrganizationMention
Finder = Callable[[Article], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class Plugin:
    """A finder and the name of its entry point."""

    name: str
    find: Finder


@cache
def plugins() -> tuple[Plugin, ...]:
    """The installed finders, by name. Raises ``KgError`` when one cannot be loaded."""
    return tuple(Plugin(point.name, _loaded(point)) for point in _points())


def installed() -> tuple[str, ...]:
    """Name, value, distribution and version of each entry point of the group, sorted; nothing is loaded."""
    return tuple(sorted(map(_described, _points())))


def with_plugins(
    article: Article, people: Sequence[PersonMention], organizations: Sequence[OrganizationMention]
) -> tuple[tuple[PersonMention, ...], tuple[OrganizationMention, ...]]:
    """Our mentions and, where they overlap none of ours, those of the installed finders, in text order.

    Raises ``PluginError`` when a finder fails on the article, or gives what does not quote it.
    """
    ours = Places((*people, *organizations))
    theirs = apart(mention for plugin in plugins() for mention in _found(plugin, article) if not ours.meet(mention))
    more_people = [mention for mention in theirs if isinstance(mention, PersonMention)]
    more_organizations = [mention for mention in theirs if isinstance(mention, OrganizationMention)]
    return tuple(sorted((*people, *more_people))), tuple(sorted((*organizations, *more_organizations)))


def _points() -> list[EntryPoint]:
    return sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value))


def _loaded(point: EntryPoint) -> Finder:
    try:
        finder: Finder = point.load()
    except Exception as error:
        problem = f"the finder {point.name} ({point.value}) cannot be loaded: mend or uninstall its package"
        raise KgError(problem) from error
    return finder


def _described(point: EntryPoint) -> str:
    package = f"{point.dist.name} {point.dist.version}" if point.dist else "no distribution"
    return f"{point.name} = {point.value} ({package})"


def _found(plugin: Plugin, article: Article) -> list[Found]:
    """What the finder sees in the article, all of it mentions that quote it."""
    try:
        found = list(plugin.find(article))
    except Exception as error:
        what = " ".join(f"{type(error).__name__}: {error}".split())
        raise _failure(plugin, article, f"failed ({what})") from error
    for mention in found:
        if not isinstance(mention, Found):
            raise _failure(plugin, article, f"gave what is no mention of a person or an organization ({mention!r})")
        if not _quotes(mention, article):
            where = f"{mention.start} to {mention.end}"
            raise _failure(plugin, article, f"gave a mention that is not in the text ({mention.text!r} at {where})")
    return found


def _quotes(mention: Found, article: Article) -> bool:
    return 0 <= mention.start < mention.end and article.text[mention.start : mention.end] == mention.text


def _failure(plugin: Plugin, article: Article, deed: str) -> PluginError:
    return PluginError(
        f"article {article.id}: the finder {plugin.name} of the group {GROUP} {deed}: mend or uninstall its package"
    )
