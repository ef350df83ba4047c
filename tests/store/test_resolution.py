"""The resolved view of an article's graph: what is one under one IRI, rejected facts gone, corrections applied."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.clean import clean
from kg.iris import article_iri, full, graph_iri, iri
from kg.models import Applied, Correction, Join, Judgement, Reading, Thing, Value, Verdict
from kg.rdf.article import article_nquads
from kg.rdf.identity import identity_lines
from kg.rdf.judgements import judgement_lines
from kg.reading import read_article
from kg.store.lines import triples_of
from kg.store.resolution import Resolution
from kg.store.things import Things
from tests.network.press import reading

ARTICLE = article_iri("a")
SLIP, NAME, OTHER = (iri("person", name) for name in ("ประยุทธ ใจงาม", "ประยุทธ์ ใจงาม", "มะลิ ดีเลิศ"))
BODY, MEANT, GUEST = (iri("organization", name) for name in ("กรมดูแลน้ำ", "กรมน้ำ", "กรมไฟ"))
HEAD = "อธิบดี"
HOLDING = f"{ARTICLE}/holding/ประยุทธ_ใจงาม/{HEAD}/กรมดูแลน้ำ/incumbent"
EVENT = f"{ARTICLE}/event/1"
THERE = f"{EVENT}/attendee/person/ประยุทธ_ใจงาม"


@cache
def graph() -> bytes:
    """A release in which two heads meet, with a body that organizes and a goal that another serves."""
    heads = {"ประยุทธ ใจงาม": "กรมดูแลน้ำ", "มะลิ ดีเลิศ": "กรมไฟ"}
    return triples(reading("a", heads=heads, organizers=["กรมป่า"], goals=[("กรมไฟ", "15.1", 0.7)]))


def triples(one: Reading) -> bytes:
    return triples_of(article_nquads(one), graph_iri(one.article.id))


def joined(*pairs: tuple[str, str, str]) -> bytes:
    return b"".join(identity_lines([Join(*pair) for pair in pairs], []))


def judged(verdict: Verdict, *things: str, mends: Iterable[Correction] = ()) -> bytes:
    said = Judgement(1, f"{verdict} {things}", verdict, tuple(map(Thing, things)), "ann", date(2024, 3, 5))
    return b"".join(judgement_lines([Applied(said, things, tuple(mends))]))


def corrected(fact: str, *mends: tuple[str, Value, str]) -> bytes:
    return judged(Verdict.CORRECT, fact, mends=[Correction(fact, *mend) for mend in mends])


def seen(identity: bytes = b"", ledger: bytes = b"", of: bytes | None = None) -> bytes:
    """The graph in the view that these make; its lines must be sorted, and the same when they are resolved again."""
    resolution = Resolution.of(identity, ledger)
    found = resolution.in_view(graph() if of is None else of)
    lines = found.splitlines(keepends=True)
    assert lines == sorted(set(lines))
    assert resolution.in_view(found) == found
    return found


def view(identity: bytes = b"", ledger: bytes = b"", of: bytes | None = None) -> Things:
    """The same as things."""
    return Things.of_lines(seen(identity, ledger, of))


def nodes(identity: bytes = b"", ledger: bytes = b"") -> set[str]:
    """Everything that the view of the graph says something of or leads to."""
    return {iri.decode() for iri in re.findall(rb"<([^>]*)>", seen(identity, ledger))}


def test_without_changes_nothing_changes() -> None:
    assert Resolution().is_empty
    assert Resolution().in_view(graph()) is graph()
    assert Resolution.of(b"", b"").in_view(graph()) is graph()
    assert Resolution().concerning(ARTICLE, [SLIP]) == ""


def test_what_is_resolved_without_changes_is_itself() -> None:
    assert Resolution().resolved(graph()) == graph()


TEXTS = (
    "กรมชลดีจัดสัมมนาเรื่องน้ำ\n\nวันที่ 5 มีนาคม 2567 นายสมชาย ใจงาม อธิบดีกรมชลดี เป็นประธานเปิดการสัมมนา เรื่อง “น้ำกับอนาคต” "
    "ณ โรงแรมริมธาร จังหวัดชัยนาท โดยกล่าวว่า จะซ่อมคลอง 24 แห่ง",
    'Water forum\n\nMr. John "Jack" Smith, Managing Director of Sunny River Co., Ltd., said that 20% of it is lost.',
    "ข่าว\n\n",
)


@given(st.sampled_from(TEXTS), st.sets(st.sampled_from([SLIP, NAME, BODY])))
def test_what_changes_elsewhere_changes_nothing_here(text: str, some: set[str]) -> None:
    lines = triples(read_article(clean("b", text, published=date(2024, 3, 6))))
    resolution = Resolution.of(joined(*((node, OTHER, "มะลิ ดีเลิศ") for node in some)), judged(Verdict.REJECT, HOLDING))
    assert resolution.in_view(lines) == lines
    assert resolution.resolved(lines) == lines
    assert resolution.concerning(article_iri("b"), [GUEST]) == ""


def test_who_is_another_is_under_the_others_iri_and_name_everywhere() -> None:
    same = joined((SLIP, NAME, "ประยุทธ์ ใจงาม"))
    found = view(same)
    assert SLIP not in nodes(same)
    assert found.all(NAME, "foaf:name") == ["ประยุทธ์ ใจงาม"]
    assert "ประยุทธ ใจงาม" in found.all(NAME, "skos:altLabel")
    assert found.label(NAME, "skos:altLabel", "th") != ""
    assert found.one(HOLDING, "org:member") == NAME
    assert found.one(THERE, "kg:agent") == NAME
    assert NAME in found.all(EVENT, "schema:attendee")
    assert NAME in found.all(ARTICLE, "schema:mentions")


def test_the_facts_of_who_is_another_keep_their_iris_and_words() -> None:
    found = view(joined((SLIP, NAME, "ประยุทธ์ ใจงาม")))
    assert found.one(HOLDING, "kg:quote") == Things.of_lines(graph()).one(HOLDING, "kg:quote") != ""


def test_an_english_name_stays_one_in_english() -> None:
    latin = iri("person", "Prayut Jaingam")
    lines = f'<{latin}> <{full("foaf:name")}> "Prayut Jaingam" .\n'.encode()
    found = view(joined((latin, NAME, "ประยุทธ์ ใจงาม")), of=lines)
    assert found.label(NAME, "skos:altLabel", "en") == "Prayut Jaingam"


def test_the_post_of_a_body_that_is_another_is_below_the_body_meant() -> None:
    same = joined((BODY, MEANT, "กรมน้ำ"))
    found = view(same)
    post = f"{MEANT}/post/{HEAD}"
    assert found.one(HOLDING, "kg:post") == post
    assert (found.one(post, "org:postIn"), found.of("org:Post")) == (MEANT, sorted([post, f"{GUEST}/post/{HEAD}"]))
    assert found.one(HOLDING, "org:organization") == MEANT
    assert not [node for node in nodes(same) if node.startswith(BODY)]


def test_two_that_one_article_names_become_one() -> None:
    found = view(joined((SLIP, OTHER, "มะลิ ดีเลิศ")))
    assert found.of("foaf:Person") == [OTHER]
    assert found.all(OTHER, "foaf:name") == ["มะลิ ดีเลิศ"]
    assert {found.one(node, "org:member") for node in found.of("org:Membership")} == {OTHER}


def test_a_body_has_its_own_kind_and_not_that_of_its_other_name() -> None:
    lines = b"".join(
        f"<{body}> <{full('org:classification')}> <{full(kind)}> .\n".encode()
        for body, kind in ((BODY, "kg:company"), (MEANT, "kg:government"))
    )
    assert [
        v.rpartition("#")[2] for v in view(joined((BODY, MEANT, "กรมน้ำ")), of=lines).all(MEANT, "org:classification")
    ] == ["government"]


def test_a_rejected_fact_is_gone_with_its_evidence() -> None:
    before = Things.of_lines(graph())
    found = view(ledger=judged(Verdict.REJECT, HOLDING))
    assert not {HOLDING, f"{BODY}/post/{HEAD}"} & nodes(ledger=judged(Verdict.REJECT, HOLDING))
    evidence = {node for node in before.of("oa:Annotation") if before.all(node, "oa:hasBody") == [HOLDING]}
    assert evidence.isdisjoint(found.of("oa:Annotation"))
    assert all(found.all(node, "oa:hasBody") for node in found.of("oa:Annotation"))
    assert found.of("foaf:Person") == before.of("foaf:Person")
    assert found.of("schema:Event") == [EVENT]


def test_a_rejected_part_takes_its_direct_statement_along() -> None:
    found = view(ledger=judged(Verdict.REJECT, THERE))
    assert SLIP not in found.all(EVENT, "schema:attendee")
    assert OTHER in found.all(EVENT, "schema:attendee")
    assert found.one(HOLDING, "org:member") == SLIP


def test_a_direct_statement_that_another_fact_makes_too_stays() -> None:
    twice = graph() + b"".join(
        line.replace(b"/attendee/person/", b"/speaker/person/").replace(b"#attendee>", b"#speaker>")
        for line in graph().splitlines(keepends=True)
        if line.startswith(f"<{THERE}>".encode())
    )
    found = view(ledger=judged(Verdict.REJECT, THERE), of=b"".join(sorted(twice.splitlines(keepends=True))))
    assert SLIP in found.all(EVENT, "schema:attendee")


def test_a_rejected_event_takes_its_parts_along() -> None:
    found = view(ledger=judged(Verdict.REJECT, EVENT))
    assert not [node for node in nodes(ledger=judged(Verdict.REJECT, EVENT)) if node.startswith(EVENT)]
    assert found.of("kg:Participation") == []
    assert len(found.of("org:Membership")) == 2


def test_who_is_nobody_is_gone_with_all_that_is_said_of_him() -> None:
    found = view(ledger=judged(Verdict.REJECT, SLIP))
    assert not {SLIP, HOLDING, THERE} & nodes(ledger=judged(Verdict.REJECT, SLIP))
    assert found.all(EVENT, "schema:attendee") == [OTHER]
    assert found.of("foaf:Person") == [OTHER]


def test_a_rejected_link_to_a_goal_takes_what_advances_it_along() -> None:
    before = Things.of_lines(graph())
    (link,) = (node for node in before.of("kg:ThemeLink") if before.one(node, "kg:agent") == GUEST)
    (goal,) = before.all(GUEST, "kg:advances")
    found = view(ledger=judged(Verdict.REJECT, link))
    assert found.all(GUEST, "kg:advances") == []
    assert found.all(ARTICLE, "dcterms:subject") == [goal]


def test_a_correction_says_otherwise_and_is_certain() -> None:
    found = view(ledger=corrected(HOLDING, ("kg:status", Value.TERM, "former")))
    assert found.local(HOLDING, "kg:status") == "former"
    assert found.one(HOLDING, "kg:confidence") in {"", "1"}
    assert found.one(HOLDING, "org:member") == SLIP


def test_a_corrected_agent_is_the_one_who_was_there() -> None:
    found = view(ledger=corrected(THERE, ("kg:agent", Value.NODE, NAME)))
    assert found.one(THERE, "kg:agent") == NAME
    assert NAME in found.all(EVENT, "schema:attendee")
    assert SLIP not in found.all(EVENT, "schema:attendee")


def test_what_a_correction_names_may_be_another_itself() -> None:
    found = view(joined((SLIP, NAME, "ประยุทธ์ ใจงาม")), corrected(THERE, ("kg:agent", Value.NODE, SLIP)))
    assert found.one(THERE, "kg:agent") == NAME


def test_what_was_accepted_is_certain() -> None:
    text = "ข่าว\n\nนายสมชาย ใจงาม อธิบดีกรมชลดี กล่าวว่า จะซ่อมคลอง"
    lines = triples(read_article(clean("a", text, published=date(2024, 3, 5))))
    before = Things.of_lines(lines)
    (holding,) = before.of("org:Membership")
    assert before.one(holding, "kg:confidence") not in {"", "1"}
    assert view(ledger=judged(Verdict.ACCEPT, holding), of=lines).one(holding, "kg:confidence") in {"", "1"}


@pytest.mark.parametrize(
    "change", [lambda: joined((SLIP, NAME, "ประยุทธ์ ใจงาม")), lambda: joined((SLIP, OTHER, "มะลิ ดีเลิศ"))]
)
def test_articles_that_name_whom_it_concerns_have_a_digest_of_it(change: Callable[[], bytes]) -> None:
    resolution = Resolution.of(change(), b"")
    assert resolution.concerning(ARTICLE, [SLIP, OTHER]) != ""
    assert resolution.concerning(ARTICLE, [GUEST]) == ""


def test_the_digest_is_another_for_every_other_change_and_the_same_for_the_same() -> None:
    changes = [
        (joined((SLIP, NAME, "ประยุทธ์ ใจงาม")), b""),
        (joined((SLIP, OTHER, "มะลิ ดีเลิศ")), b""),
        (b"", judged(Verdict.REJECT, HOLDING)),
        (b"", judged(Verdict.ACCEPT, HOLDING)),
        (b"", corrected(HOLDING, ("kg:status", Value.TERM, "former"))),
        (b"", corrected(HOLDING, ("kg:status", Value.TERM, "acting"))),
    ]
    digests = [Resolution.of(*change).concerning(ARTICLE, [SLIP]) for change in changes]
    assert len({*digests}) == len(changes)
    assert digests == [Resolution.of(*change).concerning(ARTICLE, [SLIP]) for change in changes]


def test_what_is_decided_of_a_fact_concerns_its_own_article_alone() -> None:
    resolution = Resolution.of(b"", judged(Verdict.REJECT, HOLDING))
    assert resolution.concerning(ARTICLE, []) != ""
    assert resolution.concerning(article_iri("ab"), [SLIP]) == ""
