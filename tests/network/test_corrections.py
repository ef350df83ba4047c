"""Corrections: every property that changes with what a judgement sets, and what an article must be told of it."""

from __future__ import annotations

from kg.iris import BASE, full
from kg.models import Applied, Correction, Described, Judgement, Value
from kg.network.corrections import Corrections
from kg.network.told import told_in
from tests.judged import DAM, FOREST, line, release
from tests.network.press import things_of

A = f"{BASE}article/a"
HELD = "article/a/holding/ดี_ใจงาม/อธิบดี/กรมป่า/incumbent"
GOOD, MUCH = f"{BASE}person/ดี_ใจงาม", f"{BASE}person/มาก_มีสุข"
PINE, POND = f"{BASE}organization/กรมป่า", f"{BASE}organization/กรมน้ำ"
THINGS = things_of(release("a"))


def corrected(*judgements: Judgement, **canonical: str) -> tuple[Applied, ...]:
    applied = [Applied(judgement, tuple(thing.iri for thing in judgement.things)) for judgement in judgements]
    meant = {MUCH: canonical["person"]} if canonical else {}
    return Corrections([told_in(THINGS)], {A: THINGS}.get, meant).of(applied)


def values(applied: Applied) -> dict[str, str]:
    return {each.name: each.text for each in applied.corrections}


def test_what_sets_nothing_stays_as_it_is() -> None:
    (one,) = corrected(line("accept", HELD))
    assert (one.corrections, one.described) == ((), ())


def test_a_role_or_body_changes_the_post() -> None:
    (one,) = corrected(line("correct", HELD, set={"body": "organization/กรมน้ำ"}))
    assert values(one) == {"org:organization": POND, "kg:post": f"{POND}/post/อธิบดี"}
    assert one.described == (
        Described(POND, "org:Organization", "กรมน้ำ", full("kg:government")),
        Described(f"{POND}/post/อธิบดี", "org:Post", role=f"{BASE}role/อธิบดี", body=POND),
    )


def test_lines_on_one_fact_are_put_together_at_the_last() -> None:
    first, last = corrected(
        line("correct", HELD, set={"role": "เลขานุการ"}), line("correct", HELD, set={"body": "organization/กรมน้ำ"})
    )
    assert first.corrections == ()
    assert values(last)["kg:post"] == f"{POND}/post/เลขานุการ"
    assert Correction(BASE + HELD, "org:role", Value.ROLE, "เลขานุการ") in last.corrections


def test_whoever_is_set_is_whoever_is_meant_by_the_name() -> None:
    (one,) = corrected(line("correct", HELD, set={"person": "person/มาก_มีสุข"}), person=GOOD)
    assert values(one) == {"org:member": GOOD}
    assert one.described == (Described(GOOD, "foaf:Person", "ดี ใจงาม"),)


def test_the_days_of_an_event_change_together() -> None:
    event = "article/a/event/2"
    (day,) = corrected(line("correct", event, quotes=[DAM], set={"day": "2023-04-30"}))
    assert values(day) == dict.fromkeys(
        ("schema:startDate", "schema:endDate", "kg:earliest", "kg:latest"), "2023-04-30"
    )
    (until,) = corrected(line("correct", event, quotes=[DAM], set={"until": "2023-05-09"}))
    assert values(until) == {"schema:endDate": "2023-05-09", "kg:latest": "2023-05-09"}
    (short,) = corrected(line("correct", "article/a/event/1", quotes=[FOREST], set={"day": "2023-04-30"}))
    assert "schema:endDate" not in values(short)
