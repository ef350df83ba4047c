"""An event that the article may report."""

from dataclasses import replace

from kg.relate.events.candidates import LEAD
from kg.relate.events.numbers import NEEDED
from tests.relate.events.reports import candidates, report


def test_it_is_reported_from_the_score_that_is_needed() -> None:
    (candidate,) = candidates(report("นายสมชาย ใจงาม เป็นประธานการประชุมข้าวไทย"))
    assert not replace(candidate, score=NEEDED - 1).told
    assert replace(candidate, score=NEEDED).told


def test_the_lead_ranks_before_a_surer_event() -> None:
    (candidate,) = candidates(report("นายสมชาย ใจงาม เป็นประธานการประชุมข้าวไทย"))
    first, surer = replace(candidate, features=frozenset({LEAD})), replace(candidate, score=300)
    assert max(first, surer, key=lambda c: c.rank) is first
