"""Facts: the direct triples that stand for a part in an event."""

from __future__ import annotations

from kg.models import Part


def test_everybody_but_an_organizer_is_there_and_who_speaks_or_leads_talks_performs() -> None:
    assert Part.ORGANIZER.direct == ("schema:organizer",)
    assert {part for part in Part if "schema:attendee" in part.direct} == {*Part} - {Part.ORGANIZER}
    assert {part for part in Part if "schema:performer" in part.direct} == {Part.SPEAKER, Part.MODERATOR}
