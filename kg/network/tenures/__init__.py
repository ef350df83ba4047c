"""Tenures: what holdings of many articles say of who held which post when, as one line of holders for each post."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from kg.grammar.incumbents import holders_of
from kg.iris import is_scoped, name_in, tenure_iri
from kg.models import Status, Tenure
from kg.network.tenures.bounds import likely_bounds
from kg.network.tenures.lines import Run, contradicted, lines_of
from kg.network.tenures.numbers import BETWEEN_EPISODES
from kg.network.told import Claim
from kg.vocabulary.roles import Holders

_HELD = frozenset({Status.INCUMBENT, Status.ACTING})


def tenures(claims: Iterable[Claim]) -> tuple[Tenure, ...]:
    """The tenures of all shared posts, sorted by IRI.

    Of a post of one, holders follow each other, and what contradicts that is a tenure of its own that says so; of any
    other, everybody has one. Claims without a day order nobody and are left out.
    """
    of_post: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if not is_scoped(claim.post) and not is_scoped(claim.person) and claim.status in _HELD:
            of_post[claim.post].append(claim)
    found = (tenure for post in sorted(of_post) for tenure in _of_post(post, of_post[post]))
    return tuple(sorted(found, key=lambda tenure: tenure.iri))


def _of_post(post: str, claims: Sequence[Claim]) -> Iterator[Tenure]:
    role = claims[0].role
    for status in sorted(_HELD):
        dated = sorted((c for c in claims if c.status == status and c.day), key=lambda c: (c.day, c.person, c.node))
        if not dated:
            continue
        if status is Status.ACTING:
            yield from _episodes(post, dated)
        elif holders_of(role, name_in(claims[0].body)) is Holders.ONE:
            yield from _line(post, role, status, dated)
        else:
            yield from _many(post, role, status, dated)


def _line(post: str, role: str, status: Status, claims: Sequence[Claim]) -> Iterator[Tenure]:
    runs = lines_of(claims)
    bounds = likely_bounds(role, [(run.first, run.last) for run in runs])
    line = [
        replace(_tenure(post, status, run, between), until=after.first if after else None)
        for run, between, after in zip(runs, bounds, [*runs[1:], None], strict=True)
    ]
    for at, tenure in enumerate(line):
        before, after = line[at - 1].iri if at else "", line[at + 1].iri if at + 1 < len(line) else ""
        yield replace(tenure, before=before, after=after)
    for run, against in contradicted(claims, runs):
        yield replace(_tenure(post, status, run, (run.first, run.last)), contradicts=line[against].iri)


def _episodes(post: str, claims: Sequence[Claim]) -> Iterator[Tenure]:
    """Who acted in a post, each time anew: nobody is taken to act on days on which nobody says so."""
    of_person: dict[str, list[list[Claim]]] = defaultdict(list)
    for claim in claims:
        episodes = of_person[claim.person]
        if not episodes or _days_between(episodes[-1][-1], claim) > BETWEEN_EPISODES:
            episodes.append([])
        episodes[-1].append(claim)
    for person in sorted(of_person):
        for episode in of_person[person]:
            run = Run(person, tuple(episode))
            yield _tenure(post, Status.ACTING, run, (run.first, run.last + timedelta(1)))


def _days_between(one: Claim, other: Claim) -> int:
    return (date.fromisoformat(other.day) - date.fromisoformat(one.day)).days


def _many(post: str, role: str, status: Status, claims: Sequence[Claim]) -> Iterator[Tenure]:
    of_person: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        of_person[claim.person].append(claim)
    for person in sorted(of_person):
        run = Run(person, tuple(of_person[person]))
        (between,) = likely_bounds(role, [(run.first, run.last)])
        yield _tenure(post, status, run, between)


def _tenure(post: str, status: Status, run: Run, likely: tuple[date, date]) -> Tenure:
    return Tenure(
        iri=tenure_iri(run.person, post, status, run.first.isoformat()),
        person=run.person,
        post=post,
        status=status,
        first=run.first,
        last=run.last,
        likely_from=likely[0],
        likely_until=likely[1],
        holdings=tuple(sorted(claim.node for claim in run.claims)),
        quote=max(run.claims, key=lambda claim: (claim.sure, claim.day, claim.node)).quote,
    )
