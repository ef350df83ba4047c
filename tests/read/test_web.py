"""Web pages in the shapes of the systems that agencies use: headline, day, address, every sentence, no furniture.

The pages below ``pages/`` are made up, in the shapes of WordPress (two themes), Joomla, Drupal, ASP.NET WebForms,
SharePoint, Liferay, Google Sites, a page for phones (AMP), a newspaper, a table of 2006 in TIS-620 and a municipality's
PHP.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from kg.clean import clean
from kg.errors import InputError
from kg.models import Article
from kg.read import Raw, read
from kg.read.encodings import decode_page
from kg.read.web import from_html

PAGES = Path(__file__).parent / "pages"
EXPECTED: dict[str, dict[str, Any]] = tomllib.loads((PAGES / "EXPECTED.toml").read_text(encoding="utf-8"))


def cleaned(raw: Raw) -> Article:
    return clean(raw.id, raw.text, raw.url, raw.published, raw.title)


def test_every_page_has_its_expectation() -> None:
    assert sorted(EXPECTED) == sorted(path.name for path in PAGES.glob("*.html"))


@pytest.mark.parametrize("name", EXPECTED)
def test_a_page_gives_its_article(name: str) -> None:
    expected = EXPECTED[name]
    (raw,) = read([str(PAGES / name)], print)
    article = cleaned(raw)
    assert article.title == expected["headline"]
    assert article.published == expected.get("day")
    assert article.url == expected.get("url")
    assert [sentence for sentence in expected["present"] if sentence not in article.text] == []
    assert [sentence for sentence in expected["absent"] if sentence in article.text] == []
    assert raw.remarks == ()


@pytest.mark.parametrize("name", EXPECTED)
def test_a_page_without_classes_and_without_html5_never_has_a_wrong_day(name: str) -> None:
    markup = decode_page((PAGES / name).read_bytes(), name)
    bare = re.sub(r"\s(?:class|id|itemprop|role)=(?:\"[^\"]*\"|'[^']*')", "", markup)
    bare = re.sub(r"<(/?)(?:article|main|header|footer|nav|aside|section)\b", r"<\1div", bare)
    article = cleaned(from_html(Raw("a", bare, name)))
    assert article.title == EXPECTED[name]["headline"]
    assert article.published in {None, EXPECTED[name].get("day")}
    assert [sentence for sentence in EXPECTED[name]["present"] if sentence not in article.text] == []


def test_what_is_said_beside_a_page_goes_before_what_it_says(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes((PAGES / "amp.html").read_bytes())
    (tmp_path / "a.toml").write_text('url = "https://example.org/1"\npublished = 2020-02-03\n', encoding="utf-8")
    (raw,) = read([str(tmp_path)], print)
    assert raw.url == "https://example.org/1"
    assert raw.published is not None
    assert raw.published.isoformat() == "2020-02-03"
    assert raw.title == EXPECTED["amp.html"]["headline"]


def test_a_page_without_an_article_says_so_with_its_name() -> None:
    with pytest.raises(InputError, match=r"menu\.html: no article found"):
        from_html(Raw("a", "<html><body><a href='/'>หน้าแรก</a></body></html>", "menu.html"))


def test_reading_texts_does_not_load_the_reader_of_pages() -> None:
    loaded = "import sys, kg.read; print({'trafilatura', 'lxml'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
