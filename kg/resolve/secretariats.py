"""Committees named only as whose secretary-general somebody is: the office is meant, not the committee."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kg.grammar.words import one_of
from kg.models import Article, OrganizationMention
from kg.resolve.numbers import REACH_OF_SECRETARY
from kg.vocabulary.agencies import offices

_SERVED = re.compile(rf"{one_of('headOfOffice')}[ ]?\Z")


def only_served(article: Article, groups: Mapping[str, Sequence[OrganizationMention]]) -> frozenset[str]:
    """Of the keys of the groups those of such committees; the article names the office of each beside it."""
    return frozenset(
        key
        for key, group in groups.items()
        if not groups.keys().isdisjoint(offices().get(key, ()))
        and all(
            _SERVED.search(article.masked, max(0, mention.start - REACH_OF_SECRETARY), mention.start)
            for mention in group
            if mention.acts
        )
    )
