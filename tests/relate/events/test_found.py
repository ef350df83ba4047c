"""What is found in an article before its events are chosen."""

from datetime import date

from kg.find.dates import find_dates
from kg.relate.events.found import found_in
from kg.relate.named import named
from tests.relate.events.reports import bodies, report, said


def test_dates_of_history_and_agents_anywhere() -> None:
    article = report("กรมประมงตั้งขึ้นเมื่อวันที่ 21 กันยายน 2469 และจัดงานเมื่อวันที่ 5 มีนาคม 2567")
    places = named(bodies(article, "กรมประมง"))
    found = found_in(article, (), find_dates(article), (), said(article), (), places)
    assert [day.earliest for day in found.dates][-1] == date(2024, 3, 5)
    assert all(day.earliest.year > 2000 for day in found.dates)
    assert (list(found.people), list(found.bodies)) == ([], [place.start for place in places])
