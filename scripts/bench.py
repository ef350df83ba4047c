"""``make bench``: speed as ratios, each figure beside its yardstick in the same run."""

from __future__ import annotations

import argparse

from rich.console import Console

from kg.themes import classify
from scripts.bench_archive import bench_archive
from scripts.bench_extraction import articles_a_second, crf_tagger, extract, growth, written
from scripts.bench_network import bench_network
from scripts.bench_page import bench_page
from scripts.bench_patterns import bench_patterns
from scripts.bench_serve import bench_serve
from scripts.bench_stages import bench_stages
from scripts.material import CORPUS, ROOT, corpus, corpus_sample

console = Console(highlight=False)


def main() -> None:
    """Measures extraction and theme finding on the corpus, or on the shipped article where there is no corpus."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1000, help="how many articles to measure on")
    count = parser.parse_args().articles
    if CORPUS.exists():
        texts = [record["text"] for record in corpus_sample(count)]
    else:
        shipped = next((ROOT / "articles").glob("*.txt")).read_text(encoding="utf-8")
        texts = [shipped] * min(count, 100)
        console.print("the corpus is not beside this checkout: measured on the shipped article")
    extract(texts[0])
    ours = articles_a_second(extract, texts)
    crf = articles_a_second(crf_tagger(), texts)
    console.print(f"extraction {ours:.0f} articles/s, CRF tagging {crf:.0f} articles/s: {ours / crf:.1f} times as fast")
    mapped = articles_a_second(written, texts)
    console.print(
        f"with its triples {mapped:.0f} articles/s: writing takes {1 - mapped / ours:.0%} of mapping an article"
    )
    megabytes = sum(len(text.encode()) for text in texts) / len(texts) / 1e6
    console.print(f"themes {articles_a_second(classify, texts) * megabytes:.2f} MB of text/s")
    console.print(f"memory kept per article after the first half: {growth(texts[: len(texts) // 2]):.0f} bytes")
    bench_network(console, texts)
    bench_page(console)
    bench_patterns(console)
    bench_stages(console)
    bench_serve(console)
    if CORPUS.exists():
        bench_archive(console, corpus())


if __name__ == "__main__":
    main()
