"""Works: platforms and applications that the text names, and videos that it links."""

from __future__ import annotations

import re

from kg.models import Article, WorkMention

_KIND = r"(?:แพลตฟอร์ม|แพลทฟอร์ม|แอปพลิเคชัน|แอปพลิเคชั่น|แอพพลิเคชัน|แอพพลิเคชั่น|แอปฯ?|แอพฯ?|โมบายแอป)"
_LATIN = r"[A-Z][\w.+&-]*(?: (?:[A-Z][\w.+&-]*|of|for|and|by)\b)*"
_NAMED = re.compile(
    rf"{_KIND} {{0,2}}(?:[“\"‘'](?P<quoted>[^”\"’'\n]{{2,60}})[”\"’']|(?P<latin>{_LATIN}))"
    rf"|ระบบ {{0,2}}(?:[“\"](?P<system>[A-Z][^”\"\n]{{1,60}})[”\"]|(?P<bare>{_LATIN}))"
)
_LISTED = re.compile(rf"{_KIND}[^\n]{{0,60}}?(?:เช่น|อาทิ|ได้แก่) (?P<list>{_LATIN}(?:,? (?:และ)?{_LATIN})*)")
_ITEM = re.compile(r"(?:[A-Z][\w.+&-]*\s)*?[A-Z]\w* (?:Portal|Platform|App|Pass|Service|Wallet|Connect|Box)|[A-Z][\w.+&-]+")
_VIDEO = re.compile(
    r"https?://(?:[\w.]*facebook\.com/(?:[^\s]+/videos/|watch|reel)[^\s]*|fb\.watch/[^\s]+|(?:www\.|m\.)?youtube\.com/[^\s]+|"
    r"youtu\.be/[^\s]+|(?:www\.)?vimeo\.com/[^\s]+|(?:www\.|vt\.)?tiktok\.com/[^\s]+/?[^\s]*)"
)
_TRAILING = ".,;:)”\"'’]"


def find_works(article: Article) -> tuple[WorkMention, ...]:
    """Every named platform and linked video in text order."""
    return tuple(sorted({*_platforms(article), *_videos(article)}))


def _platforms(article: Article) -> list[WorkMention]:
    found = []
    for match in _NAMED.finditer(article.masked):
        group = match.lastgroup or "latin"
        found.append(_work(article, match.start(group), match.end(group), "kind+name", 0.85))
    for match in _LISTED.finditer(article.masked):
        for item in _ITEM.finditer(article.masked, match.start("list"), match.end("list")):
            found.append(_work(article, item.start(), item.end(), "listed", 0.7))
    return found


def _work(article: Article, start: int, end: int, rule: str, confidence: float) -> WorkMention:
    text = article.text[start:end]
    return WorkMention(start, end, text, rule, confidence, " ".join(text.split()), "platform")


def _videos(article: Article) -> list[WorkMention]:
    found = []
    for match in _VIDEO.finditer(article.text):
        url = match[0].rstrip(_TRAILING)
        end = match.start() + len(url)
        found.append(WorkMention(match.start(), end, url, "video-link", 0.95, url, "video", url))
    return found
