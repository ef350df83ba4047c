"""The vocabulary's used part: what is meant, all above and after it, and every goal and concept whether used or not."""

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.iris import SDG, VOCABULARY, full, iri
from kg.rdf.vocabulary import vocabulary_nquads, vocabulary_quads

FORESTS = iri("organization", "กรมป่าไม้")
MINISTRY = iri("organization", "กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม")
WELFARE = iri("organization", "กรมประชาสงเคราะห์")
ITS_SUCCESSOR = iri("organization", "กรมพัฒนาสังคมและสวัสดิการ")


def said(*used: str) -> set[str]:
    """The entries of which something is said."""
    return {str(getattr(quad.subject, "value", quad.subject)) for quad in vocabulary_quads(used)}


def test_a_department_brings_its_ministry_and_a_renamed_body_its_successor() -> None:
    assert {FORESTS, MINISTRY} <= said(FORESTS)
    assert {WELFARE, ITS_SUCCESSOR} <= said(WELFARE)
    assert not {FORESTS, MINISTRY, WELFARE, ITS_SUCCESSOR} & said()


def test_an_office_brings_the_committee_that_it_serves() -> None:
    office = iri("organization", "สำนักงานคณะกรรมการพัฒนาระบบราชการ")
    assert iri("organization", "คณะกรรมการพัฒนาระบบราชการ") in said(office)


def test_goals_and_concepts_are_always_there_and_targets_when_used() -> None:
    always = said()
    assert {f"{SDG}{number}" for number in range(1, 18)} <= always
    assert {full("kg:meeting"), full("kg:government"), full("kg:incumbent")} <= always
    assert f"{SDG}16.6" not in always
    assert said(f"{SDG}16.6") - always == {f"{SDG}16.6"}


def test_what_is_not_ours_adds_nothing() -> None:
    assert said(iri("organization", "กรมที่ไม่มี"), "https://example.org/x") == said()


def test_every_role_that_is_used_has_its_rank_known_to_the_vocabulary_or_not() -> None:
    known, told = iri("role", "รองอธิบดี"), iri("role", "รองอธิบดี ด้านปลอดภัย (คนที่ 2)")
    said = (quad for quad in vocabulary_quads([known, told]) if quad.predicate.value == full("kg:rank"))
    ranks = {quad.subject: quad.object for quad in said}
    assert ranks == {NamedNode(role): Literal(31) for role in (known, told)}


def test_names_are_shown_and_forms_that_only_find_are_not() -> None:
    quads = [quad for quad in vocabulary_quads([FORESTS]) if getattr(quad.subject, "value", "") == FORESTS]
    texts = {getattr(quad.object, "value", "") for quad in quads}
    assert {"กรมป่าไม้", "Royal Forest Department", "RFD", MINISTRY} <= texts
    assert "ปม." not in texts


def test_statements_stand_in_their_graph_sorted_whatever_the_order_of_what_is_used() -> None:
    one, other = list(vocabulary_quads([FORESTS, WELFARE])), list(vocabulary_quads([WELFARE, FORESTS, WELFARE]))
    assert one == other
    assert [str(quad.triple) for quad in one] == sorted(str(quad.triple) for quad in one)
    assert {getattr(quad.graph_name, "value", "") for quad in one} == {VOCABULARY}


def test_as_lines_they_are_sorted_and_once_whatever_the_order_of_what_is_used() -> None:
    lines = vocabulary_nquads([WELFARE, FORESTS, WELFARE]).splitlines(keepends=True)
    assert lines == sorted(set(lines))
    assert set(parse(b"".join(lines), format=RdfFormat.N_QUADS)) == set(vocabulary_quads([FORESTS, WELFARE]))


def test_a_renamed_body_brings_the_day_on_which_it_became_another() -> None:
    change = full("change:กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม")
    before, after = (
        iri("organization", f"กระทรวง{name}") for name in ("เทคโนโลยีสารสนเทศและการสื่อสาร", "ดิจิทัลเพื่อเศรษฐกิจและสังคม")
    )
    assert {change, before, after} <= said(before)
    assert change not in said(after)
    texts = {
        getattr(q.object, "value", "") for q in vocabulary_quads([before]) if getattr(q.subject, "value", "") == change
    }
    assert {"2016-09-16", before, after} <= texts


def test_a_named_post_brings_its_body_its_role_and_how_many_hold_it() -> None:
    body = iri("organization", "สำนักนายกรัฐมนตรี")
    post = f"{body}/post/โฆษก"
    assert {post, body, iri("role", "โฆษก")} <= said(post)
    texts = {
        getattr(q.object, "value", "") for q in vocabulary_quads([post]) if getattr(q.subject, "value", "") == post
    }
    assert {body, "Government Spokesperson", full("kg:one")} <= texts
    assert {full("kg:one"), full("kg:many")} <= said()
