"""Which articles of an archive are others again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from kg.models import Reissue
from kg.network.likeness import signature
from kg.network.reissues import reissues
from tests.network.releases import CEREMONY, VISIT, VISIT_DAY, WORKS, WORKS_DAY

DAY = timedelta(days=1)
Archive = Mapping[str, tuple[str, date | None]]


def found_in(archive: Archive) -> list[Reissue]:
    """What is found, whatever the order in which the articles come."""
    articles = [(iri, day, signature(text)) for iri, (text, day) in archive.items()]
    found = reissues(articles, lambda iri: archive[iri][0])
    assert reissues(reversed(articles), lambda iri: archive[iri][0]) == found
    return list(found)


def test_the_later_one_is_the_reissue() -> None:
    archive = {"a": (WORKS, WORKS_DAY + DAY), "b": (WORKS, WORKS_DAY), "c": (VISIT, VISIT_DAY)}
    assert found_in(archive) == [Reissue("a", "b")]


def test_of_one_day_the_smaller_name_is_the_original() -> None:
    assert found_in({"b": (WORKS, WORKS_DAY), "a": (WORKS, WORKS_DAY)}) == [Reissue("b", "a")]


def test_an_article_without_a_day_is_the_later_one() -> None:
    assert found_in({"a": (WORKS, None), "b": (WORKS, WORKS_DAY)}) == [Reissue("a", "b")]


def test_a_chain_points_to_the_first() -> None:
    line = "\nผู้สนใจสอบถามเพิ่มเติมได้ที่สำนักงานในพื้นที่ของท่าน ทุกวันในเวลาทำงาน โดยไม่มีค่าใช้จ่าย และขอให้นำบัตรประชาชนมาด้วยทุกครั้ง"
    archive = {
        "a": (WORKS, WORKS_DAY),
        "b": (WORKS + line, WORKS_DAY + DAY),
        "c": (WORKS + 2 * line, WORKS_DAY + 2 * DAY),
        "d": (WORKS.replace("เร่งซ่อม", "ซ่อม") + line, WORKS_DAY + 3 * DAY),
    }
    assert found_in(archive) == [Reissue("b", "a"), Reissue("c", "a"), Reissue("d", "a")]


def test_a_series_is_no_reissue() -> None:
    visits = {
        f"v{number}": (VISIT.replace("สุพรรณบุรี", place), VISIT_DAY)
        for number, place in enumerate(("สุพรรณบุรี", "กาญจนบุรี", "นครสวรรค์"))
    }
    rites = {f"c{year}": (CEREMONY.replace("2566", str(year)), date(year - 543, 10, 13)) for year in range(2564, 2568)}
    assert found_in(visits | rites) == []


def test_an_empty_archive_has_none() -> None:
    assert found_in({}) == []


def test_of_what_is_known_no_text_is_read() -> None:
    articles = [(iri, WORKS_DAY + after * DAY, signature(WORKS)) for after, iri in enumerate("abc")]

    def refuse(iri: str) -> str:
        raise AssertionError(iri)

    found = reissues(articles, refuse, lambda later, earlier, _: (later, earlier) == ("c", "a"))
    assert found == (Reissue("c", "a"),)
