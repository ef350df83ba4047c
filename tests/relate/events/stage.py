"""An article's one event with what is around it, for the tests of who takes part."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.dates import find_dates
from kg.find.events import find_events
from kg.find.places import find_places
from kg.find.quotations import find_quotations
from kg.models import Article, Holding, Status
from kg.relate.events import staged
from kg.relate.events.scene import Scene
from tests.relate.events.reports import body, person


def scene_of(article: Article, names: Sequence[str], chief: str = "นายสมชาย ใจงาม") -> Scene:
    """The scene of the article's first event; the first of the bodies employs the chief where it stands in his post."""
    bodies, boss = [body(article, name) for name in names], person(article, chief)
    posts = [Holding(boss, "อธิบดี", bodies[0], Status.INCUMBENT, f"อธิบดี{names[0]}", ())]
    holdings = posts if posts[0].label in article.text else []
    found = find_events(article), find_dates(article), find_places(article)
    return staged(article, *found, [boss], bodies, holdings, find_quotations(article))[1][0]
