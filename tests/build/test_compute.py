"""What is computed: from the articles taken together, the same in whatever order they came, each statement once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import permutations

import pytest

from kg.build.assemble import assemble
from kg.build.compute import Computed, common, compute, computed_subjects, reissued
from kg.build.view import View
from kg.iris import PREFIXES, full, graph_iri, short
from kg.read import Raw
from kg.store.archive import Archive
from kg.store.lines import lines_in
from kg.store.register import keys_of
from kg.store.segment import Key
from kg.validate import validate
from tests.builds import ROOT, built, refuse
from tests.folders import archive
from tests.network.releases import WORKS, WORKS_DAY


def release(name: str, people: str) -> Raw:
    text = f"ข่าวการประชุม\n\nเมื่อวันที่ 3 มีนาคม 2566 {people} ร่วมประชุมหารือ ณ ศาลากลางจังหวัดตาก\n"
    return Raw(name, text, name)


ONE = release("one", "นายสมชาย ใจงาม อธิบดีกรมชลประทาน และนางสมศรี ใจดี อธิบดีกรมป่าไม้")
TWO = release("two", "นายสมชาย ใจงาม อธิบดีกรมชลประทาน และนายสมหมาย ใจกว้าง อธิบดีกรมประมง")
THREE = Raw("three", "กรมป่าไม้ปลูกป่า\n\nนางสมศรี ใจดี อธิบดีกรมป่าไม้ กล่าวว่า ป่าชุมชนต้องอยู่กับคน\n", "three")


def archive_of(*articles: Raw) -> tuple[Archive, tuple[Key, ...]]:
    held = archive()
    return held, keys_of(assemble(held, articles, refuse, "program").register)


def state(*articles: Raw) -> tuple[list[bytes], list[bytes]]:
    held, keys = archive_of(*articles)
    return common(held, View(keys, keys)).lines(), computed_lines(held, keys)


def computed_of(held: Archive, keys: Sequence[Key]) -> Computed:
    return compute(held, keys, reissued(held, keys))


def computed_lines(held: Archive, keys: Sequence[Key]) -> list[bytes]:
    return lines_in(b"".join(computed_subjects(computed_of(held, keys))))


def subjects(lines: list[bytes]) -> set[str]:
    return {short(line.decode().partition("> ")[0][1:]) for line in lines}


@pytest.mark.parametrize("articles", [*permutations((ONE, TWO, THREE))], ids=lambda some: "-".join(a.id for a in some))
def test_the_order_of_the_articles_makes_no_difference(articles: tuple[Raw, ...]) -> None:
    assert state(*articles) == state(ONE, TWO, THREE)


def test_lines_are_sorted_and_stand_once() -> None:
    for lines in state(ONE, TWO, THREE):
        assert lines == sorted(set(lines)) != []


def test_only_the_articles_that_are_asked_for_have_a_part_in_it() -> None:
    held, keys = archive_of(ONE, TWO, THREE)
    some = tuple(key for key in keys if key.graph != graph_iri(TWO.id))
    fresh, same = archive_of(ONE, THREE)
    assert computed_lines(held, some) == computed_lines(fresh, same)
    assert common(held, View(some, some)) == common(fresh, View(same, same))


def test_what_articles_say_of_shared_things_of_the_vocabulary_and_of_their_graphs_is_common_to_all() -> None:
    held, keys = archive_of(ONE, TWO)
    found = common(held, View(keys, keys))
    assert {"person/สมชาย_ใจงาม", "person/สมศรี_ใจดี", "person/สมหมาย_ใจกว้าง"} <= subjects([*found.shared])
    assert "organization/กระทรวงเกษตรและสหกรณ์" in subjects([*found.vocabulary]) - subjects([*found.shared])
    assert subjects([*found.meta]) == {"article/one/graph", "article/two/graph"}
    assert len(found.lines()) == len({*found.shared, *found.vocabulary, *found.meta})


def test_relationships_rest_on_all_articles_together() -> None:
    held, keys = archive_of(ONE, TWO)
    both = {frozenset(tie.between) for tie in computed_of(held, keys).relationships}
    alone = {frozenset(tie.between) for key in keys for tie in computed_of(held, [key]).relationships}
    assert both == alone != set()
    assert any("กรมประมง" in end for ends in both for end in ends)


def test_a_release_that_was_published_again_is_told_and_counts_once() -> None:
    said = ONE.text + "\nนายสมชาย กล่าวว่า กรมชลประทานจะส่งน้ำให้เกษตรกรในจังหวัดตากอย่างทั่วถึงและเป็นธรรมตลอดฤดูแล้งนี้\n"
    once, again = Raw("once", said, "once"), Raw("once more", said, "once more")
    assert weights(computed(once, again)) == weights(computed(once))
    assert [one.article for one in computed(once, again).reissues] == [PREFIXES["article"] + "once%20more"]
    lines = [line.decode() for line in computed_subjects(computed(once, again)) if b"once%20more" in line]
    assert any("/once> " in line for line in lines)


def computed(*articles: Raw) -> Computed:
    return computed_of(*archive_of(*articles))


def weights(found: Computed) -> dict[frozenset[str], float]:
    return {frozenset(tie.between): tie.weight for tie in found.relationships}


def test_what_is_computed_conforms() -> None:
    assert list(validate(built(ONE, TWO))) == []


def test_of_nothing_no_relationship_follows() -> None:
    found = computed_of(archive(), ())
    assert (found.relationships, found.standings, found.reissues) == ((), (), ())
    assert not [line for line in computed_subjects(found) if b"/relationship/" in line]
    assert (common(archive(), View((), ())).shared, common(archive(), View((), ())).meta) == ([], [])


AGAIN = (
    "SELECT ?later ?first WHERE { GRAPH <https://w3id.org/thkg/graph/relationships> { ?later kg:reissueOf ?first } }"
)
POST = "\nนายสมชาย ใจงาม อธิบดีกรมชลประทาน กล่าวต้อนรับผู้มาเยือน\n"


def test_a_reissue_is_linked_and_counts_once() -> None:
    first = Raw("first", WORKS + POST, "first", published=WORKS_DAY)
    later = Raw("later", WORKS + POST, "later", published=WORKS_DAY + timedelta(days=3))
    alone, both = built(first), built(later, first)
    article = full("article:")
    assert list(both.rows(AGAIN)) == [{"later": f"{article}later", "first": f"{article}first"}]
    weights = "SELECT ?r ?w WHERE { ?r a kg:Relationship ; kg:weight ?w } ORDER BY ?r"
    assert list(both.rows(weights)) == list(alone.rows(weights)) != []
    assert list(validate(both)) == []


def test_a_fact_of_a_release_and_its_reissue_rests_on_one_source() -> None:
    later = Raw("later", WORKS + POST, "later", published=WORKS_DAY + timedelta(days=3))
    store = built(Raw("first", WORKS + POST, "first", published=WORKS_DAY), later)
    assert "สมชาย ใจงาม" in {row["who"] for row in store.rows(question("single-source-facts"))}
    assert [row["again"] for row in store.rows(question("articles"))] == ["", "first"]


def question(name: str) -> str:
    return (ROOT / "kg" / "queries" / f"{name}.rq").read_text(encoding="utf-8")
