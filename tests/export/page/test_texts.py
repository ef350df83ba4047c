"""The articles' texts in the page: whole and unchanged, or with only what is quoted where there is no room for all."""

from __future__ import annotations

import base64
import re
import zlib

from kg.export.page.model import Article
from kg.export.page.rows import FactRow, PagePart
from kg.export.page.texts import text_block, whole

ODD = "พรรค “ก้าวใหม่” & คณะ 😀 — é <b>\x00\n€ 5 &amp; &#3; ๑๒๓"


def part(text: str, *quotes: tuple[int, ...]) -> PagePart:
    facts = [FactRow(0, (), (0, 0, 0, 0, 0), 100, (quote,), "") for quote in quotes]
    return PagePart.of(Article("https://example.org/a", "", "", ""), (), ("",), (), facts, text)


def read(parts: list[PagePart], kept: set[int]) -> list[str]:
    """The texts as ``assets/data.js`` reads them."""
    packed = zlib.decompress(base64.b64decode(text_block(parts, kept).text))

    def read_one(found: re.Match[str]) -> str:
        code, gap = found.group(1), found.group(2)
        return "\0" * int(gap) if gap else chr(int(code)) if code else "&"

    return [re.sub(r"&(?:amp|#(\d+)|-(\d+));", read_one, text) for text in packed.decode("cp874").split("\0")]


def test_texts_come_back_as_they_were_whatever_letters_they_have() -> None:
    texts = ["กรมป่าไม้ปลูกป่า", ODD, "", "plain"]
    assert read([part(text) for text in texts], {0, 1, 2, 3}) == texts


def test_the_text_of_an_article_left_out_has_its_quotes_where_they_stand() -> None:
    text = "หนึ่ง สอง & สาม สี่ ห้า"
    (found,) = read([part(text, (6, 3), (6, 9, 0, 3), (text.index("ห้า"), 4))], set())
    assert found == "\0" * 6 + text[6:15] + "\0" * (text.index("ห้า") - 15) + "ห้า"
    assert len(found) == len(text)


def test_no_letter_of_a_text_ends_the_script_that_holds_it() -> None:
    assert set(text_block([part("</script><!--")], {0}).text) <= set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
    )


def test_the_newest_texts_are_whole_as_far_as_there_is_room() -> None:
    articles = [Article(f"https://example.org/{day}", "", day, "") for day in ("2023-01-05", "", "2024-02-01")]
    assert whole(articles, [10, 10, 10], 30) == {0, 1, 2}
    assert whole(articles, [10, 10, 10], 29) == {0, 2}
    assert whole(articles, [10, 10, 10], 10) == {2}
    assert whole(articles, [10, 10, 11], 10) == set()
