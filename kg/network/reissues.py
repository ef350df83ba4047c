"""Releases that were published again: which article is which earlier one, over a whole archive."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache

from kg.models import Reissue
from kg.network.likeness import alike
from kg.network.numbers import KEPT_RELEASES
from kg.network.same_release import Release, is_again, release

Known = Callable[[str, str, Callable[[], bool]], bool]
"""Whether one article is another again: what is known of the two (IRIs, the later first), else what a judge says."""


def judged(later: str, earlier: str, judge: Callable[[], bool]) -> bool:  # noqa: ARG001  # a form of ``Known``
    """Nothing is known: each pair is judged."""
    return judge()


def reissues(
    signatures: Iterable[tuple[str, date | None, bytes]], text_of: Callable[[str], str], known: Known = judged
) -> tuple[Reissue, ...]:
    """The reissues among articles, given each with its day of publication and its text's signature; sorted.

    ``text_of`` gives the text of an article by its IRI, and is only asked for candidates of which nothing is ``known``.
    The earlier of two is that of the earlier day, then of the smaller IRI; an article without a day comes last. The
    order of the articles makes no difference.
    """
    articles = sorted(signatures, key=lambda article: (article[1] or date.max, article[0]))

    @lru_cache(maxsize=KEPT_RELEASES)
    def read(number: int) -> Release:
        iri, day, _ = articles[number]
        return release(text_of(iri), day)

    def is_same(later: int, earlier: int) -> bool:
        return known(articles[later][0], articles[earlier][0], lambda: is_again(read(later), read(earlier)))

    original: dict[int, int] = {}
    pairs = sorted((later, earlier) for earlier, later in alike([signature for _, _, signature in articles]))
    for later, earlier in pairs:
        first = original.get(earlier, earlier)
        if first < original.get(later, later) and is_same(later, earlier):
            original[later] = first
    return tuple(sorted(Reissue(articles[one][0], articles[first][0]) for one, first in original.items()))
