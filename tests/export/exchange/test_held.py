"""Posts that were held: tenures with their days, and what is said without any."""

from __future__ import annotations

from kg.export.exchange.held import held
from kg.export.said import Said
from kg.iris import article_iri, iri
from kg.store.reader import GraphReader

HEAD = f"{iri('organization', 'กรมชลประทาน')}/post/อธิบดี"


def told(asked: GraphReader) -> dict[tuple[str, str], tuple[str, str]]:
    return {(one.person, one.status): (one.since, one.until) for one in held(Said(asked)) if one.post == HEAD}


def test_a_tenure_begins_when_it_is_first_attested_and_ends_with_the_next_holder(asked: GraphReader) -> None:
    found = told(asked)
    assert found[iri("person", "สมชาย ใจงาม"), "incumbent"] == ("2023-03-03", "2024-02-01")
    assert found[iri("person", "วิชัย เก่งกล้า"), "incumbent"] == ("2024-02-01", "")


def test_who_is_called_a_former_holder_held_it_no_more_by_that_day(asked: GraphReader) -> None:
    assert told(asked)[iri("person", "สมชาย ใจงาม"), "former"] == ("", "2024-02-01")


def test_what_an_article_without_a_day_says_has_no_days(asked: GraphReader) -> None:
    (one,) = (one for one in held(Said(asked)) if one.person == iri("person", "สมปอง มีสุข"))
    assert (one.since, one.until, one.label) == ("", "", "อธิบดีกรมประมง")
    assert [words.article for words in one.words] == [article_iri("two")]
    assert one.words[0].quote.startswith("นายสมปอง มีสุข อธิบดีกรมประมง")


def test_every_holding_is_told_once(asked: GraphReader) -> None:
    claims = set(Said(asked).of("org:Membership"))
    words = [(one.post, one.person, one.status, w.article) for one in held(Said(asked)) for w in one.words]
    assert len(words) == len(set(words)) == len(claims)
