"""Details: what the panel says of a node, an edge and a path, always with the words and their source."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from kg.read import Raw
from tests.browser.articles import MEETING, TRAINING

Opener = Callable[..., Page]


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(MEETING, TRAINING)


def panel(page: Page) -> Locator:
    return page.get_by_role("region", name="รายละเอียด")


def click_node(page: Page, name: str) -> None:
    """Clicks the node of this name where it stands on the canvas."""
    page.locator("#tab-graph").click()
    spot = page.evaluate(
        """(name) => {
        kgPage.graph.fit(false);
        const { id } = kgPage.nodes.find((node) => node.name === name);
        return kgPage.network.canvasToDOM(kgPage.network.getPosition(id));
    }""",
        name,
    )
    page.locator("#canvas").click(position=spot)


def choose(page: Page, name: str) -> None:
    """Finds what is named so and opens it."""
    page.get_by_role("searchbox").fill(name)
    page.get_by_role("option").first.click()


def test_first_sight_says_what_this_is(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("กราฟความรู้จากข่าวภาครัฐไทย")
    expect(page.locator("#subtitle")).to_contain_text("12 ม.ค. 2566 – 3 มี.ค. 2567")
    expect(page.locator("#subtitle")).to_contain_text("2 บทความ")
    page.locator("#tab-graph").click()
    expect(panel(page)).to_contain_text("กรมอนามัยจัดประชุมวิชาการสุขภาพชุมชน")


def test_kinds_differ_in_shape_as_well_as_colour(page: Page) -> None:
    looks = page.evaluate(
        """kgPage.data.drawing.nodes.map(({ id, shape }) =>
            [kgPage.nodes[id].kind, shape, kgPage.colourOf(kgPage.nodes[id])])"""
    )
    kinds = {kind for kind, _, _ in looks}
    assert kinds == {"person", "organization", "event", "goal"}
    assert len({(kind, shape) for kind, shape, _ in looks}) == len({shape for _, shape, _ in looks}) == len(kinds)
    assert len({colour for kind, _, colour in looks if kind != "goal"}) == len(kinds) - 1


def test_a_click_on_a_person_shows_posts_with_the_words_highlighted(page: Page) -> None:
    click_node(page, "สมหญิง รักเรียน")
    expect(panel(page).get_by_role("heading", level=2)).to_have_text("สมหญิง รักเรียน")
    posts = panel(page).locator("section", has=page.get_by_role("heading", name="ตำแหน่ง"))
    expect(posts.locator(".lines > li")).to_have_count(1)
    expect(posts).to_contain_text("รองอธิบดี")
    expect(posts.locator("blockquote")).to_have_count(0)
    posts.get_by_role("button", name="12 ม.ค. 2566 – 3 มี.ค. 2567 · 2 ครั้ง").click()
    expect(posts.locator(".fact")).to_have_count(2)
    expect(posts.locator(".fact").first).to_contain_text("3 มี.ค. 2567")
    expect(posts.locator("mark").first).to_contain_text("กรมควบคุมโรค")


def test_sources_are_links_only_when_they_are_web_addresses(page: Page) -> None:
    choose(page, "สมหญิง รักเรียน")
    panel(page).get_by_role("button", name="2 ครั้ง").click()
    links = panel(page).get_by_role("link")
    addresses = {link.get_attribute("href") for link in links.all()}
    assert addresses == {"https://example.org/meeting?a=1&b=2"}
    expect(panel(page)).to_contain_text("กรมควบคุมโรคอบรมบุคลากรด้านดิจิทัล")


def test_an_edge_shows_the_facts_behind_it(page: Page) -> None:
    page.locator("#tab-graph").click()
    middle = page.evaluate(
        """() => {
        kgPage.graph.fit(false);
        const at = (name) => kgPage.network.getPosition(kgPage.nodes.find((node) => node.name === name).id);
        const [a, b] = [at("สมชาย ใจดี"), at("กรมอนามัย")];
        return kgPage.network.canvasToDOM({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
    }"""
    )
    page.locator("#canvas").click(position=middle)
    expect(panel(page)).to_contain_text("อธิบดี")
    expect(panel(page).locator("blockquote").first).to_contain_text("นายสมชาย ใจดี อธิบดีกรมอนามัย")


def test_neighbours_lead_on(page: Page) -> None:
    choose(page, "กรมอนามัย")
    led = panel(page).locator("section", has=page.get_by_role("heading", name="ผู้บริหารและตำแหน่งในหน่วยงาน"))
    led.get_by_role("button", name="สมชาย ใจดี").click()
    expect(panel(page).get_by_role("heading", level=2)).to_have_text("สมชาย ใจดี")
    expect(panel(page)).to_contain_text("พบหรือร่วมงาน")
    panel(page).get_by_role("button", name="กลับไปที่ กรมอนามัย").click()
    expect(panel(page).get_by_role("heading", level=2)).to_have_text("กรมอนามัย")


def test_how_two_nodes_hang_together(page: Page) -> None:
    choose(page, "กรมอนามัย")
    panel(page).get_by_label("สองจุดนี้เชื่อมโยงกันอย่างไร").fill("สพร")
    panel(page).get_by_role("option").first.click()
    steps = panel(page).locator("ol.path li")
    expect(steps.first).to_have_text("กรมอนามัย")
    expect(steps.last).to_have_text("สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)")
    expect(panel(page).locator("ol.path")).to_contain_text("สมหญิง รักเรียน")
    assert panel(page).locator("blockquote").count() >= steps.count() - 1


def test_the_right_words_are_highlighted_behind_emoji(page_of: Opener) -> None:
    post = "📌 กรมอนามัยชวนวิ่ง 🎉\n\n👨\u200d👩\u200d👧 💚👍🏽 เมื่อวันที่ 𝟱 มีนาคม 2567 นายสมชาย ใจดี อธิบดีกรมอนามัย 🏃 เป็นประธาน"
    page = page_of(Raw("post", post, "post.txt"))
    choose(page, "สมชาย ใจดี")
    panel(page).get_by_role("button", name="1 ครั้ง").click()
    marked = panel(page).locator("blockquote mark").all_inner_texts()
    assert "อธิบดีกรมอนามัย" in "".join(marked)
    assert not any(words.startswith(" ") or words.endswith(" ") for words in marked)
