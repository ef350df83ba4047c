"""Extraction beside PyThaiNLP's bundled CRF tagger, on the same articles in the same run, one process each."""

from __future__ import annotations

import functools
import gc
import time
import tracemalloc
from collections.abc import Callable, Iterable
from pathlib import Path

import pycrfsuite
import pythainlp.corpus
from pythainlp.corpus import thai_stopwords
from pythainlp.tag import pos_tag
from pythainlp.tokenize import word_tokenize
from pythainlp.util import is_thai

from kg.clean import clean
from kg.rdf.article import article_nquads
from kg.reading import read_article

Features = dict[str, str | bool]
Token = tuple[str, str]


def articles_a_second(work: Callable[[str], object], texts: Iterable[str]) -> float:
    """How many texts a second the work does."""
    start, count = time.perf_counter(), 0
    for count, text in enumerate(texts, 1):  # noqa: B007  # the count outlives the loop
        work(text)
    return count / (time.perf_counter() - start)


def extract(text: str) -> object:
    """Our whole extraction: clean, find, resolve, relate."""
    return read_article(clean("bench", text))


def written(text: str) -> object:
    """An article mapped whole: extraction, and its triples as N-Quads."""
    return article_nquads(read_article(clean("bench", text)))


def crf_tagger() -> Callable[[str], object]:
    """The bundled thainer 1.5.1 model with the features it was trained with, over newmm tokens."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(Path(pythainlp.corpus.corpus_path()) / "thainer_crf_1_5_1.model"))
    stopwords = thai_stopwords()

    def tag(text: str) -> object:
        tokens = pos_tag(word_tokenize(text, engine="newmm"), engine="perceptron", corpus="orchid_ud")
        return tagger.tag([_features(tokens, at, stopwords) for at in range(len(tokens))])

    return tag


def _features(tokens: list[Token], at: int, stopwords: frozenset[str]) -> Features:
    """A token's features under the names that the bundled model knows."""
    word, tag = tokens[at]
    found: Features = {
        "word.word": word,
        "word.stopword": word in stopwords,
        "word.isthai": is_thai(word),
        "word.isspace": word.isspace(),
        "postag": tag,
        "word.isdigit()": word.isdigit(),
    }
    if word.isdigit() and len(word) == 5:
        found["word.islen5"] = True
    for name, tags, beside, edge in (("prev", "pre", at - 1, "BOS"), ("next", "next", at + 1, "EOS")):
        if not 0 <= beside < len(tokens):
            found[edge] = True
            continue
        word, tag = tokens[beside]
        found |= {
            f"word.{name}word": word,
            f"word.{name}isspace": word.isspace(),
            f"word.{name}isthai": is_thai(word),
            f"word.{name}stopword": word in stopwords,
            f"word.{tags}postag": tag,
            f"word.{name}wordisdigit": word.isdigit(),
        }
    return found


def growth(texts: list[str]) -> float:
    """Bytes of memory kept per article once the vocabulary is loaded: near zero when nothing piles up.

    What caches of a limited size hold is left out: they need some 600 articles to be full, and then grow no more.
    """
    extract(texts[0])
    tracemalloc.start()
    half = len(texts) // 2
    for text in texts[:half]:
        extract(text)
    before = _kept()
    for text in texts[half:]:
        extract(text)
    after = _kept()
    tracemalloc.stop()
    return (after - before) / max(1, len(texts) - half)


def _kept() -> int:
    """The bytes in use, with every cache of a limited size emptied."""
    for one in gc.get_objects():
        if isinstance(one, functools._lru_cache_wrapper) and one.cache_parameters()["maxsize"] is not None:
            one.cache_clear()
    gc.collect()
    return tracemalloc.get_traced_memory()[0]
