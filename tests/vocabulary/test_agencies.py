from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date
from functools import cache

import pytest

from kg.iris import full, iri
from kg.text.fold import fold, tidy
from kg.vocabulary.agencies import Agency, agencies, offices
from kg.vocabulary.turtle import Vocabulary

LABELS = ("skos:prefLabel", "skos:altLabel", "skos:hiddenLabel", "kg:contextLabel")
LINKS = ("org:subOrganizationOf", "dcterms:isReplacedBy", "kg:secretariatOf")
CHANGED = ("org:originalOrganization", "org:resultingOrganization")
THAI = re.compile(r"[\u0e01-\u0e5b]")


@cache
def turtle() -> Vocabulary:
    return Vocabulary("agencies.ttl")


@cache
def subjects() -> tuple[str, ...]:
    return turtle().instances("org:Organization")


@cache
def named() -> dict[str, Agency]:
    return {agency.name: agency for agency in agencies()}


@cache
def meant_by() -> dict[str, set[str]]:
    forms: dict[str, set[str]] = defaultdict(set)
    for agency in agencies():
        for form in (agency.name, agency.english, *agency.aliases, *agency.hidden):
            forms[form].add(agency.name)
    return forms


def test_the_name_alone_gives_the_address() -> None:
    assert [agency.name for agency in agencies() if agency.iri != iri("organization", agency.name)] == []


def test_one_thai_name_and_at_most_one_in_english() -> None:
    preferred = {subject: turtle().texts(subject, "skos:prefLabel") for subject in subjects()}
    thai = {subject: len(turtle().texts(subject, "skos:prefLabel", "th")) for subject in subjects()}
    english = {subject: len(turtle().texts(subject, "skos:prefLabel", "en")) for subject in subjects()}
    assert [s for s in subjects() if thai[s] != 1 or english[s] > 1 or len(preferred[s]) != thai[s] + english[s]] == []


def test_no_two_bodies_have_names_that_differ_in_spacing_or_stops_alone() -> None:
    counts = Counter(fold(agency.name) for agency in agencies())
    assert [name for name, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("label", LABELS)
def test_the_language_of_a_label_is_that_of_its_script(label: str) -> None:
    thai = [text for subject in subjects() for text in turtle().texts(subject, label, "th") if not THAI.search(text)]
    english = [text for subject in subjects() for text in turtle().texts(subject, label, "en") if THAI.search(text)]
    assert (thai, english) == ([], [])


def test_a_form_is_given_once_for_each_body_and_is_tidy() -> None:
    given = {s: [text for label in LABELS for text in turtle().texts(s, label)] for s in subjects()}
    assert [s for s, texts in given.items() if len(texts) != len(set(texts))] == []
    assert [text for texts in given.values() for text in texts if text != tidy(text) or len(text) < 2] == []


@pytest.mark.parametrize("link", LINKS)
def test_links_lead_to_other_entries(link: str) -> None:
    targets = {(s, target) for s in subjects() for target in turtle().links(s, link)}
    assert [pair for pair in sorted(targets) if pair[1] not in subjects() or pair[0] == pair[1]] == []


def test_each_body_has_one_kind_and_at_most_one_parent() -> None:
    ontology = Vocabulary("kg.ttl")
    concepts = ontology.instances("skos:Concept")
    known = {(each,) for each in concepts if full("kg:organizationKinds") in ontology.links(each, "skos:inScheme")}
    assert {turtle().links(subject, "org:classification") for subject in subjects()} <= known
    assert [s for s in subjects() if len(turtle().links(s, "org:subOrganizationOf")) > 1] == []


@pytest.mark.parametrize("link", LINKS[:2])
def test_no_body_is_its_own_ancestor_or_successor(link: str) -> None:
    for subject in subjects():
        seen, ahead = set[str](), {subject}
        while ahead:
            seen |= ahead
            ahead = {target for each in ahead for target in turtle().links(each, link)}
            assert subject not in ahead, subject
            ahead -= seen


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("ก.พ.", "สำนักงานคณะกรรมการข้าราชการพลเรือน"),
        ("สำนักงาน ก.พ.", "สำนักงานคณะกรรมการข้าราชการพลเรือน"),
        ("ก.พ.ร.", "สำนักงานคณะกรรมการพัฒนาระบบราชการ"),
        ("สำนักงาน ก.พ.ร.", "สำนักงานคณะกรรมการพัฒนาระบบราชการ"),
        ("OPDC", "สำนักงานคณะกรรมการพัฒนาระบบราชการ"),
        ("คณะกรรมการ ก.พ.ร.", "คณะกรรมการพัฒนาระบบราชการ"),
        ("สพร.", "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)"),
        ("สำนักงานพัฒนารัฐบาลดิจิทัล", "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)"),
        ("TDGA", "สถาบันพัฒนาบุคลากรภาครัฐด้านดิจิทัล"),
        ("สศช.", "สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ"),
        ("สภาพัฒน์", "สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ"),
        ("ครม.", "คณะรัฐมนตรี"),
        ("มท.", "กระทรวงมหาดไทย"),
        ("พม.", "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"),
        ("อว.", "กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม"),
        ("กระทรวงดีอี", "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"),
        ("กทม.", "กรุงเทพมหานคร"),
        ("ตร.", "สำนักงานตำรวจแห่งชาติ"),
        ("บช.น.", "กองบัญชาการตำรวจนครบาล"),
        ("แบงก์ชาติ", "ธนาคารแห่งประเทศไทย"),
        ("ธ.ก.ส.", "ธนาคารเพื่อการเกษตรและสหกรณ์การเกษตร"),
        ("ป.ป.ช.", "คณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ"),
        ("สำนักงาน ป.ป.ช.", "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ"),
        ("UN", "องค์การสหประชาชาติ"),
        ("อาเซียน", "สมาคมประชาชาติแห่งเอเชียตะวันออกเฉียงใต้"),
    ],
)
def test_a_usual_short_form_means_one_body(form: str, name: str) -> None:
    assert meant_by()[form] == {name}


def test_an_abbreviation_of_two_bodies_names_both() -> None:
    assert meant_by()["ทช."] == {"กรมทางหลวงชนบท", "กรมทรัพยากรทางทะเลและชายฝั่ง"}


@pytest.mark.parametrize(
    "clash",
    ["กก.", "กม.", "กฤษฎีกา", "คลัง", "มหาดไทย", "กลาโหม", "สส.", "สว.", "SET", "OR", "ม.ค.", "ส.ค.", "มิ.ย."],
)
def test_units_months_and_plain_words_are_no_names_by_themselves(clash: str) -> None:
    assert clash not in meant_by()


def test_departments_lie_in_their_ministries() -> None:
    assert named()["กรมการปกครอง"].parent == "กระทรวงมหาดไทย"
    assert named()["สถาบันพัฒนาบุคลากรภาครัฐด้านดิจิทัล"].parent == "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)"
    assert named()["ธนาคารแห่งประเทศไทย"].parent == ""


def test_renamed_bodies_know_what_they_became() -> None:
    assert named()["กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร"].successors == ("กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม",)
    assert named()["กรมประชาสงเคราะห์"].successors == ("กรมพัฒนาสังคมและสวัสดิการ",)


def test_a_committee_leads_to_the_office_that_serves_it() -> None:
    assert offices()["คณะกรรมการพัฒนาระบบราชการ"] == ("สำนักงานคณะกรรมการพัฒนาระบบราชการ",)
    assert offices()["คณะกรรมการสิ่งแวดล้อมแห่งชาติ"] == ("สำนักงานนโยบายและแผนทรัพยากรธรรมชาติและสิ่งแวดล้อม",)
    assert "กระทรวงมหาดไทย" not in offices()


def test_all_twenty_ministries_are_there() -> None:
    ministries = [a for a in agencies() if a.name.startswith("กระทรวง") and a.kind == "government" and not a.successors]
    assert len(ministries) == 19
    assert "สำนักนายกรัฐมนตรี" in named()
    assert {f"สำนักงานปลัด{ministry.name}" for ministry in ministries} <= named().keys()


def test_a_change_leads_from_bodies_of_the_file_to_others_on_a_day_that_a_page_says() -> None:
    for change in turtle().instances("org:ChangeEvent"):
        before, after = (set(turtle().links(change, link)) for link in CHANGED)
        assert before and after and before | after <= set(subjects()) and not before & after, change
        (day,) = turtle().texts(change, "dcterms:date")
        assert date(1932, 6, 24) < date.fromisoformat(day) < date(2027, 1, 1), change
        assert turtle().links(change, "dcterms:source"), change
        assert {s for s in subjects() if change in turtle().links(s, "org:changedBy")} == before


def test_a_body_that_changed_is_replaced() -> None:
    changed = {s for s in subjects() if turtle().links(s, "org:changedBy")}
    assert [s for s in sorted(changed) if not turtle().links(s, "dcterms:isReplacedBy")] == []


def test_a_merger_and_a_split_are_told_apart() -> None:
    merged = turtle().links(full("change:บริษัท_โทรคมนาคมแห่งชาติ_จำกัด_%28มหาชน%29"), CHANGED[0])
    assert len(merged) == 2
    assert len(turtle().links(iri("organization", "กรมการบินพลเรือน"), "org:changedBy")) == 2


def test_who_has_an_identifier_elsewhere_says_who_says_so() -> None:
    known = [s for s in subjects() if turtle().links(s, "schema:sameAs")]
    assert [s for s in known if not turtle().links(s, "dcterms:source")] == []
    elsewhere = [link for s in known for link in turtle().links(s, "schema:sameAs")]
    assert all(re.fullmatch(r"http://www\.wikidata\.org/entity/Q\d+", link) for link in elsewhere)
