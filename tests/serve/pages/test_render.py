"""Pages from templates."""

from __future__ import annotations

from kg.iris import BASE
from kg.serve.pages.render import View, led_to, marked, page

VIEW = View("/a b/ก", (("q", "x & y"),), "en", is_chosen=True)


def test_addresses_keep_the_language_that_was_chosen() -> None:
    assert VIEW.to("/search", q="ก", empty="") == "/search?q=%E0%B8%81&lang=en"
    assert View("/", (), "en", is_chosen=False).to("/search") == "/search"
    assert VIEW.again(page=2) == "/a%20b/%E0%B8%81?q=x+%26+y&lang=en&page=2"
    assert VIEW.again(lang="th") == "/a%20b/%E0%B8%81?q=x+%26+y&lang=th"


def test_marks_stand_around_escaped_text() -> None:
    assert marked("<b>น้ำ & ดิน", [(3, 6)]) == "&lt;b&gt;<mark>น้ำ</mark> &amp; ดิน"
    assert marked("abc", [(1, 9), (0, 1), (0, 2), (2, 2)]) == "<mark>a</mark>bc"


def test_a_cell_leads_to_the_thing_that_it_names() -> None:
    assert led_to("person/สมชาย_ใจงาม") == f"{BASE}person/สมชาย_ใจงาม"
    assert led_to("article/7") == f"{BASE}article/7"
    for cell in ("สมชาย", "1/2", "https://evil.example/person/x", "javascript:x/y", "person/<script>"):
        assert led_to(cell) == ""


def test_what_is_missing_has_a_page() -> None:
    reply = page(VIEW, "missing.html.j2", 404)
    assert reply.status == 404
    assert "There is nothing here" in reply.body.decode()
