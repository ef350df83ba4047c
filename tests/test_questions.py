"""Every ready question, asked of the shipped article's graph, and what a wrong parameter gets."""

from __future__ import annotations

import re
import shlex

import pytest

from kg.errors import InputError, QuestionError
from kg.questions import GROUPS, Question, bound, parse, question, questions
from kg.read import Raw
from kg.store.graphs import GraphStore
from tests.builds import built
from tests.questions.releases import releases

OPDC = "สำนักงานคณะกรรมการพัฒนาระบบราชการ"
OCSC = "สำนักงานคณะกรรมการข้าราชการพลเรือน"
DGA = "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)"
PANEL = {"อารีย์พันธ์ เจริญสุข", "ชุติมา หาญเผชิญ", "ไอรดา เหลืองวิไล", "อติชาต พฤฒิกัลป์", "สุมิทธิ์ เกศวพิทักษ์"}


def ask(store: GraphStore, name: str, **values: str | list[str]) -> list[dict[str, str]]:
    table = store.table(bound(question(name), values, store))
    return [dict(zip(table.header, row, strict=True)) for row in table.rows]


def column(rows: list[dict[str, str]], name: str) -> set[str]:
    return {row[name] for row in rows}


@pytest.mark.parametrize("agency", ["สพร.", "สำนักงานพัฒนารัฐบาลดิจิทัล", DGA])
def test_people_of_an_agency_by_any_of_its_names(mission: GraphStore, agency: str) -> None:
    (row,) = ask(mission, "people-of-agency", agency=agency)
    assert (row["person"], row["role"], row["organization"]) == ("ไอรดา เหลืองวิไล", "รองผู้อำนวยการ", DGA)


def test_posts_of_a_person_with_the_words_that_show_them(mission: GraphStore) -> None:
    rows = ask(mission, "posts-of-person", person="นางชุติมา หาญเผชิญ")
    assert {(row["role"], row["organization"], row["status"]) for row in rows} == {("รองเลขาธิการ", OCSC, "incumbent")}
    assert all("ก.พ." in row["quote"] or "ชุติมา" in row["quote"] for row in rows)


def test_people_met_everyone_on_the_panel_and_nobody_else(mission: GraphStore) -> None:
    rows = ask(mission, "people-who-met", person="สุมิทธิ์ เกศวพิทักษ์")
    assert column(rows, "other") == PANEL - {"สุมิทธิ์ เกศวพิทักษ์"}
    assert column(rows, "day") == {"2022-09-25"}


def test_agencies_that_worked_together(mission: GraphStore) -> None:
    others = column(ask(mission, "agencies-together", agency="สพร."), "other")
    assert {OPDC, OCSC, "สถาบันดิจิทัลและนวัตกรรมแห่งเอเชีย"} <= others


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        ("2565-09", "2565-09", True),
        ("2022-09-25", "2022-09-25", True),
        ("2566", "2567", False),
        ("2560", "2564", False),
    ],
)
def test_events_in_a_period_of_either_calendar(mission: GraphStore, since: str, until: str, found: bool) -> None:
    rows = ask(mission, "events-in-period", **{"from": since, "to": until})
    assert any("ก้าวพอดี 2565" in row["event"] for row in rows) is found


def test_the_panel_is_part_of_the_fair_and_held_by_nesdc(mission: GraphStore) -> None:
    panel = next(row for row in ask(mission, "events-in-period") if row["part_of"])
    assert panel["part_of"].startswith("งานก้าวพอดี 2565")
    assert panel["organizer"] == "สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ"
    assert panel["place"] == "หอศิลปวัฒนธรรมแห่งกรุงเทพมหานคร"


def test_who_held_a_post_on_a_date(mission: GraphStore) -> None:
    (row,) = ask(mission, "holders-on-date", date="2565-09-25", agency="ก.พ.", role="เลขาธิการ")
    assert (row["person"], row["known"]) == ("ชุติมา หาญเผชิญ", "in that time")
    (likely,) = ask(mission, "holders-on-date", date="2565-09-05", agency="ก.พ.")
    assert (likely["person"], likely["known"]) == ("ชุติมา หาญเผชิญ", "likely")
    for long_before_or_after in ("2564", "2567"):
        assert not ask(mission, "holders-on-date", date=long_before_or_after, agency="ก.พ.")


def test_a_post_is_found_by_the_short_form_that_people_type(mission: GraphStore) -> None:
    long, short = (ask(mission, "holders-on-date", date="2565-09-25", role=role) for role in ("เลขาธิการ", "เลขาฯ"))
    assert long and short == long


@pytest.mark.parametrize("date", ["2565", "2565-09", "2022-09", "ก.ย. 65", "25 ก.ย. 65"])
def test_a_month_and_a_year_are_meant_from_first_to_last_day(mission: GraphStore, date: str) -> None:
    (row,) = ask(mission, "holders-on-date", date=date, agency="ก.พ.")
    assert (row["person"], row["known"]) == ("ชุติมา หาญเผชิญ", "in that time")
    (before,) = ask(mission, "holders-on-date", date="2565-08", agency="ก.พ.")
    assert before["known"] == "likely"
    assert not ask(mission, "holders-on-date", date="2565-05", agency="ก.พ.")


def test_figures_with_unit_and_period(mission: GraphStore) -> None:
    (row,) = ask(mission, "figures", article="opdc-7746")
    assert (row["value"], row["unit"], row["since"], row["until"]) == ("1032268", "ราย", "2014-01-01", "2022-12-31")


def test_facts_that_rest_on_one_article_only(mission: GraphStore) -> None:
    assert column(ask(mission, "single-source-facts"), "who") >= PANEL


def test_everything_about_an_entity(mission: GraphStore) -> None:
    rows = ask(mission, "everything-about", entity="สำนักงาน ก.พ.ร.")
    assert {"event", "holder"} <= column(rows, "kind")
    assert all(row["quote"] for row in rows)


def test_a_body_with_an_english_name_alone_is_named_beside_its_officer() -> None:
    text = "ข่าวความร่วมมือ\n\nนายสมชาย ใจงาม กรรมการผู้จัดการ Sunny River Co., Ltd. กล่าวว่า จะร่วมมือกัน\n"
    store = built(Raw("sunny", text, "own"))
    (body,) = {row["n"] for row in store.rows("SELECT ?n WHERE { ?h org:organization ?b . ?b skos:prefLabel ?n }")}
    posts = [row for row in ask(store, "everything-about", entity="สมชาย ใจงาม") if row["kind"] == "post"]
    assert {row["with"] for row in posts} == {body}


def test_parts_come_from_the_authority_file(mission: GraphStore) -> None:
    assert {"agency": "สถาบันพัฒนาบุคลากรภาครัฐด้านดิจิทัล", "parent": DGA} in ask(mission, "parts-of-agencies")


def test_speakers_and_moderator_are_told_apart(mission: GraphStore) -> None:
    rows = ask(mission, "participants")
    assert {row["agent"] for row in rows if row["part"] == "ผู้ดำเนินรายการ"} == {"สุมิทธิ์ เกศวพิทักษ์"}
    assert {row["agent"] for row in rows if row["part"] == "วิทยากร"} >= PANEL - {"สุมิทธิ์ เกศวพิทักษ์"}


EMPTY_HERE = {
    *("agencies-never-met", "conflicting-claims", "goals-by-province", "judgements", "new-on-goal", "people-alike"),
    *("signings", "to-review", "what-changed"),
}
"""Questions to which the shipped article, alone and without a day of publication, has no answer."""


@pytest.mark.parametrize("asked", questions(), ids=lambda asked: asked.name)
def test_every_question_says_what_it_is_and_its_example_is_answered(mission: GraphStore, asked: Question) -> None:
    assert asked.thai
    assert asked.english.isascii()
    assert asked.group in GROUPS
    command = shlex.split(asked.example)
    assert command[:3] == ["kg", "query", asked.name]
    names, typed = (command[at::2] for at in (3, 4))
    table = mission.table(bound(asked, dict(zip((n.removeprefix("--") for n in names), typed, strict=True)), mission))
    assert bool(table.rows) is (asked.name not in EMPTY_HERE)
    assert len(set(table.rows)) == len(table.rows)
    assert table.header
    assert not any(re.fullmatch(r"0\.\d{3,}", cell) for row in table.rows for cell in row)


@pytest.mark.parametrize("asked", questions(), ids=lambda asked: asked.name)
def test_every_parameter_changes_what_is_asked_and_parses(asked: Question) -> None:
    store = releases()
    required = {one.name: TYPED[one.name] for one in asked.parameters if one.required}
    before = bound(asked, required, store) if required else asked.sparql
    for one in asked.parameters:
        if one.required:
            continue
        sparql = bound(asked, {**required, one.name: TYPED[one.name]}, store)
        assert sparql != before
        assert store.table(sparql).header == store.table(before).header


TYPED = {
    **{"from": "2567-03", "to": "March 2024", "year": "ปีงบ 67", "date": "2567", "words": "น้ำ ป่า", "unit": "บาท"},
    **{"person": "นายสมชาย ใจงาม", "agency": "กรมชลประทาน", "entity": "กรมชลประทาน", "with": "กรมป่าไม้"},
    **{"goal": "13", "province": "น่าน", "kind": "ประชุม", "article": "flood", "post": "อธิบดีกรมป่าไม้", "role": "อธิบดี"},
}
"""One value of each parameter that questions take."""


@pytest.mark.parametrize(
    ("name", "values", "words"),
    [
        ("people-of-agency", {"person": "x"}, "it takes --agency"),
        ("judgements", {"agency": "สพร."}, "it takes none"),
        ("people-of-agency", {"agancy": "สพร."}, "did you mean --agency"),
        ("statements", {"year": "2567", "from": "2567"}, "takes a period once"),
        ("statements", {"from": ["2567", "2568"]}, "takes --from once"),
        ("succession", {}, "needs --post"),
        ("everything-about", {}, "needs --entity"),
        ("people-of-agency", {"agency": "ไม่มีจริง"}, "nobody"),
        ("figures", {"article": "none"}, "no article"),
    ],
)
def test_wrong_parameters_get_one_line(
    mission: GraphStore, name: str, values: dict[str, str | list[str]], words: str
) -> None:
    with pytest.raises(QuestionError, match=words):
        bound(question(name), values, mission)


def test_a_wrong_date_is_named(mission: GraphStore) -> None:
    with pytest.raises(InputError, match="is no date"):
        bound(question("events-in-period"), {"from": "เมื่อวาน"}, mission)


def test_values_cannot_end_their_term(mission: GraphStore) -> None:
    hostile = 'x" } } #'
    assert ask(mission, "holders-on-date", date="2565", role=hostile) == []


def test_a_query_of_ones_own_takes_parameters_too(mission: GraphStore) -> None:
    own = parse(
        "own",
        "# --agency หน่วยงาน | agency\n"
        'SELECT ?name\nWHERE {\n  ?agency skos:prefLabel ?name FILTER(LANG(?name) = "th")\n}',
    )
    assert mission.table(bound(own, {"agency": "สพร."}, mission)).rows == ((DGA,),)


@pytest.mark.parametrize(
    ("text", "thai", "english", "parameters"),
    [
        (
            "# ใครบ้าง\n# Who\n# --agency* หน่วยงาน | an agency, by any name\n# --to ถึง | last day\nSELECT ?x",
            "ใครบ้าง",
            "Who",
            [("agency", True, "หน่วยงาน", "an agency, by any name"), ("to", False, "ถึง", "last day")],
        ),
        ("SELECT ?x\nWHERE { ?x a ?y }", "", "", []),
        ("# ชื่อเดียว\nSELECT ?x # ใคร | who", "ชื่อเดียว", "", []),
    ],
)
def test_comment_lines_say_what_a_question_is_and_takes(
    text: str, thai: str, english: str, parameters: list[tuple[str, bool, str, str]]
) -> None:
    found = parse("own", text)
    assert (found.thai, found.english, found.sparql) == (thai, english, text)
    assert [(p.name, p.required, p.thai, p.english) for p in found.parameters] == parameters


@pytest.mark.parametrize(
    ("typed", "hint"),
    [("people-of-agencies", "did you mean people-of-agency"), ("ใครเป็นใคร", "kg query alone lists them")],
)
def test_a_name_that_is_no_questions_gets_the_nearest(typed: str, hint: str) -> None:
    with pytest.raises(QuestionError, match=rf"^{typed}: is no question that we know: {hint}"):
        question(typed)


def test_a_year_means_its_first_day_from_and_its_last_day_to(mission: GraphStore) -> None:
    sparql = bound(question("events-in-period"), {"from": "2565", "to": "2565-02"}, mission)
    assert 'FILTER(COALESCE(?latest, ?published) >= "2022-01-01"^^' in sparql
    assert 'FILTER(COALESCE(?earliest, ?published) <= "2022-02-28"^^' in sparql


def test_an_article_is_found_by_its_id_or_its_title(mission: GraphStore) -> None:
    ((title,),) = mission.table("SELECT ?t WHERE { ?a a schema:NewsArticle ; schema:headline ?t }").rows
    by_id, by_title = (bound(question("figures"), {"article": value}, mission) for value in ("opdc-7746", title))
    assert by_id == by_title
    assert "article/opdc-7746>" in by_id


def test_names_roles_and_titles_are_found_however_their_marks_are_typed(mission: GraphStore) -> None:
    agency = DGA.replace("สำนัก", "ส\u0e4d\u0e32นัก").replace("ที่", "ท\u0e48\u0e35")
    (row,) = ask(mission, "people-of-agency", agency=agency)
    assert row["organization"] == DGA
    typed = ask(mission, "holders-on-date", date="2567-06-01", role="ผ\u0e49\u0e39อ\u0e4d\u0e32นวยการ")
    assert typed == ask(mission, "holders-on-date", date="2567-06-01", role="ผู้อำนวยการ")


FOREST = "ข่าวต้นไม้\n\nวันที่ 5 มีนาคม 2567 นายสมชาย ใจงาม เป็นประธานเปิดงานวันต้นไม้ ณ {}\n"


def planted(**venues: str) -> GraphStore:
    return built(*(Raw(name, FOREST.format(venue), "own") for name, venue in venues.items()))


@pytest.mark.parametrize("province", ["น่าน", "จังหวัดน่าน", "จ.น่าน", "Nan", "TH-55"])
def test_events_in_a_province_by_any_of_its_names(province: str) -> None:
    store = planted(one="สวนริมน้ำ จังหวัดน่าน", two="สวนริมน้ำ จังหวัดลำพูน")
    (row,) = ask(store, "events-in-province", province=province)
    assert (row["where"], row["event"], row["day"]) == ("น่าน", "งานวันต้นไม้", "2024-03-05")
    assert ask(store, "events-in-province", province=province, **{"from": "2568"}) == []


def test_events_in_all_provinces_and_none_where_nothing_took_place() -> None:
    store = planted(one="สวนริมน้ำ จังหวัดน่าน", two="สวนริมน้ำ จังหวัดลำพูน")
    assert column(ask(store, "events-in-province"), "where") == {"น่าน", "ลำพูน"}
    assert ask(store, "events-in-province", province="ตาก") == []
    with pytest.raises(QuestionError, match="is no province"):
        ask(store, "events-in-province", province="กรมป่า")


def test_goals_by_province() -> None:
    text = "กรมป่าไม้ปลูกป่า\n\nวันที่ 5 มีนาคม 2567 กรมป่าไม้ จัดกิจกรรมปลูกป่าชายเลน อนุรักษ์ป่าไม้ ณ สวนริมน้ำ จังหวัดน่าน\n"
    rows = ask(built(Raw("one", text, "own")), "goals-by-province", province="น่าน")
    assert {(row["where"], row["number"], row["articles"]) for row in rows} >= {("น่าน", "14", "1")}


def test_everything_about_a_province_with_its_administration() -> None:
    text = FOREST.format("สวนริมน้ำ จังหวัดน่าน") + "นายดี มีสุข ผู้ว่าราชการจังหวัดน่าน กล่าวต้อนรับ\n"
    rows = ask(built(Raw("one", text, "own")), "everything-about", entity="น่าน")
    assert {("event", "งานวันต้นไม้"), ("holder", "ผู้ว่าราชการจังหวัดน่าน")} <= {(row["kind"], row["what"]) for row in rows}


HEAD, DEPUTY, FORESTER, MINISTER = "สมชาย ใจงาม", "ดำรง ศรีสุข", "วิชัย ป่าเขียว", "อรุณี แสงทอง"
SIGNING, VISIT, SEMINAR = "ลงนามบันทึกความเข้าใจเรื่องการฟื้นฟูป่าต้นน้ำ", "ลงพื้นที่ตรวจสถานการณ์น้ำท่วม", "งานสัมมนาการจัดการน้ำ"


@pytest.mark.parametrize(
    ("name", "values", "columns", "rows"),
    [
        (
            "people-of-agency",
            {"agency": "กรมชลประทาน"},
            "person role first last articles",
            [
                (HEAD, "อธิบดี", "2024-03-05", "2024-11-14", "3"),
                (DEPUTY, "รองอธิบดี", "2024-03-05", "2024-03-05", "1"),
            ],
        ),
        ("people", {"agency": ["กรมป่าไม้", "กรมอนามัย"]}, "person", [("มาลี งามตา",), (FORESTER,)]),
        ("posts-of-person", {"person": HEAD, "year": "2567-03"}, "role last articles", [("อธิบดี", "2024-03-05", "1")]),
        ("statements", {"person": HEAD, "words": "น้ำท่วม ภัยแล้ง"}, "date about", [("2024-03-06", "6 | 6.5 | 13 | 13.1")]),
        ("statements", {"words": '"สุขภาพเด็ก 300"'}, "speaker", [("มาลี งามตา",)]),
        ("statements", {"words": '"เด็ก สุขภาพ"'}, "speaker", []),
        ("statements", {"agency": "กรมชลประทาน"}, "speaker date", [(HEAD, "2024-08-20"), (HEAD, "2024-03-06")]),
        ("statements", {"goal": "13", "year": "ปีงบประมาณ 2568"}, "speaker", [("มาลี งามตา",), (FORESTER,)]),
        ("statements", {"goal": "6.5"}, "speaker", [(HEAD,)]),
        ("speakers-on-goal", {"goal": "6"}, "number speaker statements", [("6", HEAD, "1")]),
        ("figures", {"unit": "baht"}, "value unit", [("20000000", "บาท")]),
        ("figures", {"agency": "กรมอนามัย"}, "value unit date", [("300", "คน", "2025-01-10")]),
        ("figures", {"words": "เครื่องสูบน้ำ"}, "value unit", [("1200", "ครัวเรือน"), ("40", "เครื่อง")]),
        ("figures", {"goal": "3", "from": "2568"}, "value", [("300",)]),
        (
            "events-in-period",
            {"agency": "กรมชลประทาน", "year": "2567"},
            "event day province organizer",
            [
                (SEMINAR, "2024-11-14", "กรุงเทพมหานคร", "กรมชลประทาน"),
                (VISIT, "2024-08-19", "น่าน", ""),
                (SIGNING, "2024-03-05", "น่าน", ""),
            ],
        ),
        ("events-in-period", {"province": "น่าน"}, "event day", [(VISIT, "2024-08-19"), (SIGNING, "2024-03-05")]),
        ("events-in-period", {"kind": "ลงนาม"}, "event", [(SIGNING,)]),
        ("events-in-period", {"person": MINISTER}, "event", [(VISIT,)]),
        ("events-in-period", {"words": "น้ำ", "from": "ก.ย. 67", "to": "ธ.ค. 67"}, "event", [(SEMINAR,)]),
        (
            "events-in-province",
            {"province": "Nan", "year": "August 2024"},
            "event place",
            [(VISIT, "อำเภอเวียงสา จังหวัดน่าน")],
        ),
        (
            "participants",
            {"words": "ป่าต้นน้ำ"},
            "agent part articles",
            [(FORESTER, "ผู้ลงนาม", "1"), (HEAD, "ผู้ลงนาม", "1"), (DEPUTY, "ผู้เข้าร่วม", "1")],
        ),
        (
            "signings",
            {"person": HEAD},
            "day event signatories others",
            [("2024-03-05", SIGNING, f"{FORESTER} (อธิบดีกรมป่าไม้) | {HEAD} (อธิบดีกรมชลประทาน)", DEPUTY)],
        ),
        ("signings", {"agency": "กรมชลประทาน"}, "event", [(SIGNING,)]),
        ("signings", {"person": DEPUTY}, "event", [(SIGNING,)]),
        ("signings", {"person": MINISTER}, "event", []),
        ("signings", {"year": "2568"}, "event", []),
        (
            "people-who-met",
            {"person": HEAD, "with": FORESTER},
            "other event",
            [(FORESTER, SEMINAR), (FORESTER, SIGNING)],
        ),
        (
            "agencies-by-goal",
            {"goal": "13"},
            "agency articles confidence",
            [("กรมป่าไม้", "1", "0.87"), ("กรมอนามัย", "1", "0.5"), ("กรมชลประทาน", "1", "0.36")],
        ),
        ("agencies-by-goal", {"province": "ลำพูน"}, "number agency", [("3", "กรมอนามัย")]),
        ("goals-by-year", {"goal": "13"}, "year articles", [("2025", "1"), ("2024", "3")]),
        ("goals-by-year", {"agency": "กรมอนามัย"}, "year number", [("2025", "3"), ("2025", "13")]),
        ("goals-by-province", {"province": "น่าน", "goal": "6"}, "where number articles", [("น่าน", "6", "1")]),
        (
            "new-on-goal",
            {"from": "2567-11", "goal": "13", "agency": "กรมป่าไม้"},
            "first agent",
            [("2024-11-15", "กรมป่าไม้")],
        ),
        ("new-on-goal", {"from": "2567-09", "goal": "13", "agency": "กรมชลประทาน"}, "agent", []),
        (
            "single-source-facts",
            {"person": MINISTER, "year": "2567"},
            "kind who date",
            [("post", MINISTER, "2024-08-20")],
        ),
        ("single-source-facts", {"agency": "กรมป่าไม้", "to": "2566"}, "who", []),
        ("agencies-never-met", {"agency": "กรมชลประทาน"}, "other shared goals", [("กรมอนามัย", "1", "13")]),
        ("articles", {"agency": "กรมป่าไม้"}, "id", [("seminar",), ("canal",)]),
        ("articles", {"words": "สูบน้ำ"}, "id", [("flood",)]),
        ("articles-mentioning", {"entity": HEAD, "with": MINISTER}, "id", [("flood",)]),
        ("articles-mentioning", {"entity": FORESTER}, "id", [("seminar",), ("canal",)]),
        (
            "what-changed",
            {"from": "15 พ.ย. 2567", "to": "2567"},
            "kind what first",
            [("event", SEMINAR, "2024-11-15")],
        ),
        (
            "what-changed",
            {"from": "2568"},
            "kind what with",
            [
                ("person", "มาลี งามตา", ""),
                ("agency", "กรมอนามัย", ""),
                ("post", "มาลี งามตา", "อธิบดี กรมอนามัย"),
                ("event", "โครงการส่งเสริมสุขภาพเด็กนักเรียน", ""),
            ],
        ),
        (
            "agency-year",
            {"agency": "กรมชลประทาน", "year": "2567"},
            "kind what count",
            [
                ("articles", "", "3"),
                ("goal", "SDG 13 การรับมือการเปลี่ยนแปลงสภาพภูมิอากาศ", "1"),
                ("goal", "SDG 15 ชีวิตบนบก", "1"),
                ("goal", "SDG 6 น้ำสะอาดและสุขาภิบาล", "1"),
                ("person", f"{HEAD} (อธิบดี)", "3"),
                ("person", f"{DEPUTY} (รองอธิบดี)", "1"),
                ("speaker", HEAD, "2"),
                ("event", SEMINAR, "1"),
                ("event", VISIT, "1"),
                ("event", SIGNING, "1"),
            ],
        ),
    ],
)
def test_each_thing_is_one_row_in_the_order_of_people_who_read_it(
    name: str, values: dict[str, str | list[str]], columns: str, rows: list[tuple[str, ...]]
) -> None:
    found = ask(releases(), name, **values)
    assert [tuple(row[column] for column in columns.split()) for row in found] == rows
    for row in found:
        if quote := row.get("quote"):
            assert len(quote.split()) > 1 or quote == row["article"]


@pytest.mark.parametrize(
    ("name", "values", "words"),
    [
        ("people-of-agency", {"agency": "กรมป่าไม้"}, "เป็นวิทยากร"),
        ("signings", {}, "ร่วมลงนามบันทึกความเข้าใจ"),
        ("people-who-met", {"person": MINISTER}, "พร้อมด้วยนางสาวอรุณี"),
        ("agencies-by-goal", {"goal": "13", "agency": "กรมป่าไม้"}, "การปลูกป่าชายเลนช่วยลดก๊าซเรือนกระจก"),
        ("new-on-goal", {"from": "2568", "goal": "3"}, "โครงการส่งเสริมสุขภาพเด็กนักเรียน"),
        ("figures", {"unit": "บาท"}, "ด้วยงบประมาณ 20 ล้านบาท"),
    ],
)
def test_the_quote_is_the_sentence_that_says_it(name: str, values: dict[str, str | list[str]], words: str) -> None:
    assert words in ask(releases(), name, **values)[0]["quote"]
