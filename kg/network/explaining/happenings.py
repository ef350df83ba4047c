"""Why reports of several articles are one happening: what each tells, what most say, what pairs of them are like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from kg.iris import article_of, local
from kg.models import Verdict
from kg.network.explaining.claims import claim, days, places
from kg.network.explaining.facts import of_fact
from kg.network.explaining.judged import judged, verdicts
from kg.network.explaining.steps import Known, Step, counted
from kg.network.explaining.weights import weighed
from kg.network.happenings import occasions
from kg.network.happenings.likeness import Occasion, can_be_one, features, odds
from kg.network.happenings.numbers import LEAST_ODDS
from kg.vocabulary.happening_weights import happening_weights, happening_words

_PARTS = "kg:event"


def of_happening(known: Known, happening: str) -> Iterator[Step]:
    """The steps for a happening (IRI)."""
    reports = _reports(known, happening)
    yield Step("most say", _claim(known, happening))
    yield Step("told by", counted(len(reports), "report"))
    yield from known.some(reports, lambda report: _report(known, report), "report")
    yield from _differently(known, happening, reports)
    yield from _joined(known, reports)
    yield from judged(known, reports)


def of_event(known: Known, event: str) -> Iterator[Step]:
    """The steps for an event (IRI) of an article: those of any fact, who took part, and with what it is one."""
    store = known.store
    yield from of_fact(known, event)
    parts = sorted(store.nodes_with(_PARTS, event))
    yield from known.some(parts, lambda part: _part(known, part), "part")
    for happening in sorted(store.nodes_with("kg:report", event)):
        others = [report for report in _reports(known, happening) if report != event]
        if others:
            yield Step("one with", f"{counted(len(others), 'other report')} of {known.named(happening)}")
            yield from known.some(others, lambda report: _report(known, report), "report")


def of_reports(known: Known, one: str, other: str) -> Iterator[Step]:
    """Why two reports (IRIs) tell of one event, or of two."""
    happening = {each: {*known.store.nodes_with("kg:report", each)} for each in (one, other)}
    is_one = bool(happening[one] & happening[other])
    for report in (one, other):
        yield _report(known, report)
    yield Step("are", "one event here" if is_one else "two events here")
    found = _occasions(known, (one, other))
    if len(found) == len({one, other}):
        yield from _pair(known, found[one], found[other], is_one=is_one)
    yield from judged(known, (one, other))


def _claim(known: Known, happening: str) -> str:
    name, kind = known.name(happening), known.word(known.store.value(happening, "kg:kind"))
    parts = (kind, days(known.store, happening) or "no day", places(known, known.store, happening))
    return f"{name} ({'; '.join(filter(None, parts))})"


def _reports(known: Known, happening: str) -> list[str]:
    return sorted(known.store.values(happening, "kg:report"))


def _report(known: Known, report: str) -> Step:
    return known.quoted("report", claim(known, known.store, report), report, sure=known.sure(report))


def _part(known: Known, part: str) -> Step:
    return known.quoted("took part", claim(known, known.store, part), part, sure=known.sure(part))


def _differently(known: Known, happening: str, reports: Sequence[str]) -> Iterator[Step]:
    """What the reports do not tell alike, and which of them says what."""
    told = {"day": lambda report: days(known.store, report), "place": lambda report: places(known, known.store, report)}
    for what in sorted(map(local, known.store.values(happening, "kg:toldDifferently"))):
        yield Step("told differently", what)
        for report in reports:
            if value := told[what](report) if what in told else "":
                yield known.quoted("", f"{what}: {value}", report)


def _occasions(known: Known, reports: Sequence[str]) -> Mapping[str, Occasion]:
    told = known.readings.in_view(sorted({article_of(report) for report in reports}))
    return {one.report.node: one for each in told for one in occasions(each) if one.report.node in reports}


def _joined(known: Known, reports: Sequence[str]) -> Iterator[Step]:
    """What each pair of reports is like, the likeliest first."""
    found = _occasions(known, reports)
    pairs = [(found[one], found[other]) for one, other in combinations(reports, 2) if {one, other} <= found.keys()]
    in_order = sorted(pairs, key=lambda pair: (-odds(*pair), pair[0].report.node, pair[1].report.node))
    for one, other in in_order[: known.most]:
        yield from _pair(known, one, other, is_one=True)
    if len(in_order) > known.most:
        yield Step("", f"… and {counted(len(in_order) - known.most, 'more pair')} of reports")


def _pair(known: Known, one: Occasion, other: Occasion, *, is_one: bool) -> Iterator[Step]:
    yield Step("compared", " with ".join(known.named(each.report.node) for each in (one, other)))
    if not can_be_one(one, other):
        yield Step("never", "their days do not meet, or one is a part of the other: nothing joins them by itself")
        return
    has = frozenset(features(one, other))
    yield from weighed(happening_weights(), happening_words(), has, LEAST_ODDS)
    decided = verdicts(known, one.report.node, other.report.node)
    likely = odds(one, other) >= LEAST_ODDS
    if is_one and not likely:
        by = "people decided so" if Verdict.SAME in decided else "other reports join them"
        yield Step("why", f"not for being alike: {by}")
    if likely and not is_one:
        by = "people decided so" if decided else "others of their groups must stay apart"
        yield Step("why", f"alike, and two all the same: {by}")
