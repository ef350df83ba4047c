"""An event that the article may report."""

from dataclasses import replace

from kg.relate.events.numbers import NEEDED
from tests.relate.events.reports import candidates, report


def test_it_is_reported_from_the_score_that_is_needed() -> None:
    (candidate,) = candidates(report("นายสมชาย ใจงาม เป็นประธานการประชุมข้าวไทย"))
    assert not candidate.told
    assert not replace(candidate, score=NEEDED - 0.01).told
    assert replace(candidate, score=NEEDED).told
