"""What a reader says is wrong becomes a line of a ledger, as kg writes it, which the next build applies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from kg.build.judging import Judged
from kg.build.whole import build_folder
from kg.iris import BASE
from kg.ledger import line_of, parsed
from kg.models import Judgement, Verdict
from kg.store.folder import opened
from tests.browser.articles import MEETING, TRAINING
from tests.browser.axe import violations
from tests.browser.releases import ALL
from tests.builds import built, page_sources
from tests.folders import Steps, run

Opener = Callable[..., Page]


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(*ALL)


def facts_of(page: Page, name: str) -> Locator:
    """The facts in the panel of whom a name finds."""
    page.get_by_role("searchbox").fill(name)
    page.get_by_role("option").first.click()
    page.evaluate("kgPage.showFacts('', kgPage.nodes[kgPage.chosen().node].facts)")
    return page.locator("#panel .fact")


def fact_of(page: Page, name: str, what: str) -> Locator:
    """The first fact in the panel of whom a name finds whose post, verb or part is this."""
    return facts_of(page, name).filter(has=page.locator("b", has_text=what)).first


def form(page: Page, fact: Locator) -> Locator:
    fact.hover()
    fact.get_by_role("button", name="แจ้งแก้ไข").first.click()
    return page.get_by_role("dialog", name="แจ้งแก้ไขข้อเท็จจริงนี้")


def pasted(page: Page, dialog: Locator) -> str:
    """The line that the form's button copies, as it is pasted elsewhere."""
    dialog.get_by_role("button", name="คัดลอกบรรทัดนี้").click()
    expect(dialog.get_by_role("button", name="คัดลอกแล้ว")).to_be_visible()
    dialog.get_by_role("button", name="ปิด", exact=True).click()
    expect(dialog).to_have_count(0)
    page.get_by_role("searchbox").fill("")
    page.get_by_role("searchbox").press("Control+v")
    return page.get_by_role("searchbox").input_value()


def judged(line: str) -> Judgement:
    """The judgement of a line that is written as kg writes it."""
    judgement = parsed(1, line)
    assert line_of(judgement) == line
    return judgement


def corrected(folder: Path, line: str) -> Path:
    """The folder of a build of the releases with this ledger, all of which was applied."""
    for release in ALL:
        (folder / "news").mkdir(exist_ok=True)
        (folder / "news" / f"{release.id}.txt").write_text(release.text, encoding="utf-8")
    ledger = folder / "ledger.jsonl"
    ledger.write_text(f"{line}\n", encoding="utf-8")
    outcome = build_folder([str(folder / "news")], folder / "out", run(Steps(), ledger=ledger))
    assert outcome.judged == Judged(str(ledger), 1, 0)
    return folder / "out"


def test_every_fact_has_the_iri_that_the_graph_gives_it(page_of: Opener) -> None:
    releases = (*ALL, MEETING, TRAINING)
    page = page_of(*releases)
    parts = page_sources(built(*releases)).parts()
    assert page.evaluate("kgPage.facts.map(kgPage.iriOf)") == [iri for part in parts for iri in part.iris]


def test_a_post_that_is_held_otherwise_is_put_right_by_the_next_build(page: Page, tmp_path: Path) -> None:
    dialog = form(page, fact_of(page, "วิชัย", "ปลัดกระทรวง"))
    expect(dialog).to_contain_text("วิชัย เก่งกล้า")
    dialog.get_by_label("สถานะของตำแหน่ง").check()
    expect(dialog.get_by_role("button", name="คัดลอกบรรทัดนี้")).to_be_hidden()
    dialog.get_by_label("ที่ถูกต้องคือ").select_option("former")
    dialog.get_by_label("หมายเหตุ").fill('เกษียณแล้ว "ปีก่อน"')
    dialog.get_by_label("ชื่อของคุณ").fill("สมศรี")
    line = pasted(page, dialog)
    judgement = judged(line)
    assert (judgement.verdict, judgement.mends, judgement.who) == (Verdict.CORRECT, {"status": "former"}, "สมศรี")
    assert judgement.why == 'เกษียณแล้ว "ปีก่อน"'
    assert judgement.when == date.fromisoformat(page.evaluate("new Date().toLocaleDateString('sv-SE')"))
    graph = opened(corrected(tmp_path, line))
    assert list(graph.values(judgement.things[0].iri, "kg:status")) == ["https://w3id.org/thkg/ontology#former"]


def test_a_statement_that_nobody_made_is_found_by_its_words_and_leaves(page: Page, tmp_path: Path) -> None:
    dialog = form(page, fact_of(page, "มาลี", "กล่าวว่า"))
    dialog.get_by_label("ข่าวไม่ได้กล่าวเช่นนี้").check()
    line = pasted(page, dialog)
    judgement = judged(line)
    assert judgement.who == "ไม่ระบุชื่อ"
    assert judgement.things[0].quote.startswith("โครงการนี้ส่งเสริมการศึกษา")
    graph = opened(corrected(tmp_path, line))
    assert list(graph.values(judgement.things[0].iri, "schema:text")) == []


def test_an_event_gets_its_day_and_a_day_before_it_is_no_end(page: Page, tmp_path: Path) -> None:
    dialog = form(page, facts_of(page, "พิธีเปิดสถานีสูบน้ำ").filter(has_text="พิธี").first)
    dialog.get_by_label("วันที่", exact=True).check()
    dialog.get_by_label("วันที่จัด").fill("4 มี.ค. 66")
    dialog.get_by_label("วันที่จัด").press("Tab")
    dialog.get_by_label("ถึงวันที่").fill("3 มี.ค. 66")
    dialog.get_by_label("ถึงวันที่").press("Tab")
    expect(dialog.get_by_role("button", name="คัดลอกบรรทัดนี้")).to_be_hidden()
    dialog.get_by_label("ถึงวันที่").fill("5 มี.ค. 66")
    dialog.get_by_label("ถึงวันที่").press("Tab")
    line = pasted(page, dialog)
    assert judged(line).mends == {"day": "2023-03-04", "until": "2023-03-05"}
    graph = opened(corrected(tmp_path, line))
    assert list(graph.values(judged(line).things[0].iri, "schema:endDate")) == ["2023-03-05"]


def test_another_body_is_chosen_by_its_name(page: Page, tmp_path: Path) -> None:
    dialog = form(page, fact_of(page, "วิชัย", "ปลัดกระทรวง"))
    dialog.get_by_label("เป็นหน่วยงานอื่น").check()
    dialog.get_by_label("ที่ถูกต้องคือ").fill("ศึกษาธิการ")
    dialog.get_by_role("option", name="กระทรวงศึกษาธิการ").click()
    line = pasted(page, dialog)
    assert judged(line).mends == {"body": "organization/กระทรวงศึกษาธิการ"}
    graph = opened(corrected(tmp_path, line))
    assert list(graph.values(judged(line).things[0].iri, "org:organization")) == [f"{BASE}organization/กระทรวงศึกษาธิการ"]


def test_a_goal_is_a_number_that_there_is(page: Page, tmp_path: Path) -> None:
    goal = facts_of(page, "กระทรวงศึกษาธิการ").filter(has_text="มีรายงานว่าสนับสนุน").first
    dialog = form(page, goal)
    dialog.get_by_label("เป็นเป้าหมายอื่น").check()
    for number, is_one in (("18", False), ("4.", False), ("๕", False), ("5", True)):
        dialog.get_by_label("เลขของเป้าหมาย").fill(number)
        expect(dialog.get_by_role("button", name="คัดลอกบรรทัดนี้")).to_be_visible(visible=is_one)
    corrected(tmp_path, pasted(page, dialog))


def test_escape_closes_the_form_and_goes_back_to_its_button(page: Page) -> None:
    fact = facts_of(page, "วิชัย").first
    dialog = form(page, fact)
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(fact.get_by_role("button", name="แจ้งแก้ไข")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_the_form_is_used_by_everybody(page_of: Opener, scheme: str, width: int) -> None:
    page = page_of(*ALL, scheme=scheme, width=width, height=844)
    dialog = form(page, fact_of(page, "วิชัย", "ปลัดกระทรวง"))
    for radio in dialog.get_by_role("radio").all():
        radio.check()
        assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_target_is_corrected_apart_from_its_goal(page_of: Opener) -> None:
    page = page_of(MEETING)
    dialog = form(page, facts_of(page, "กรมอนามัย").filter(has_text="เป้าหมายย่อย 3.8").first)
    dialog.get_by_role("group", name="ข้อใด").get_by_label("เป้าหมายย่อย 3.8").check()
    dialog.get_by_label("ข่าวไม่ได้กล่าวเช่นนี้").check()
    assert judged(pasted(page, dialog)).things[0].iri == f"{BASE}article/meeting/theme/3.8/กรมอนามัย"
