"""How many articles each rule and each entry of the vocabulary fires on: what fires on none, or on one, has to go.

    python -m scripts.firing [--articles N] [--all]

Rules are what mentions say found them; entries are roles, titles, heads of names, and bodies of the authority file.
Entries that belong to an official list (the ranks of the services, a ministry's departments) stay whole all the same.
Words are those of the groups of the grammar, branches the groups in the patterns composed of them. A word that no match
rests on, since it forbids one or is asked for without a pattern, counts where it stands. Those that stand nowhere are
listed with why they stay (``kg:rare`` of their group).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from rich.console import Console
from rich.progress import track
from rich.table import Table

from kg.clean import clean
from kg.find.organizations import find_organizations
from kg.find.organizations.known import find_known
from kg.find.people import find_people
from kg.find.people.titles import find_titles
from kg.find.places import find_places
from kg.find.posts import find_posts
from kg.find.posts.beginnings import find_heads
from kg.find.posts.english import find_english_posts
from kg.grammar.heads import head_automaton
from kg.models import Article
from kg.reading import read_article
from kg.text.automaton import Automaton
from kg.vocabulary.agencies import agencies
from kg.vocabulary.heads import heads
from kg.vocabulary.roles import roles
from kg.vocabulary.titles import Title, titles
from kg.vocabulary.word_groups import word_groups
from scripts.material import corpus_sample
from scripts.word_firing import Fired, crediting, standing, words_of_groups

KINDS = ("rule", "role", "title", "head", "agency", "branch", "word")
console = Console(highlight=False)


def main() -> None:
    """Prints a table of the rules, and per kind of entry how many fire and the names of those that do not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=8000, help="how many articles of the corpus to read")
    parser.add_argument("--all", action="store_true", help="list every entry with its count, not only the dead ones")
    arguments = parser.parse_args()
    sample = corpus_sample(arguments.articles)
    counts = firing(clean(record["id"], record["text"]) for record in track(sample, "reading", console=console))
    for kind in KINDS:
        report(kind, counts[kind], arguments.all or kind == "rule")
    report_dead_words(counts["word"])


def firing(articles: Iterable[Article]) -> Mapping[str, Counter[str]]:
    """Per kind the number of articles on which each of its rules or entries fires; the dead ones count 0."""
    counts = {kind: Counter(dict.fromkeys(names, 0)) for kind, names in _entries().items()}
    noted: set[tuple[str, str]] = set()
    standing_in: Counter[str] = Counter()
    with crediting(lambda fired: noted.add(("branch", fired.branch_name) if fired.branch else ("word", fired.name))):
        for article in articles:
            noted.clear()
            read_article(article)
            for kind, name in {*noted, *_fired(article)}:
                counts[kind][name] += 1
            standing_in.update(standing(article.text))
    for fired in words_of_groups():
        if not counts["word"][fired.name]:
            counts["word"][fired.name] = standing_in[fired.word]
    return counts


def report(kind: str, counts: Counter[str], every: bool) -> None:
    """Prints the counts of one kind: all of them as a table, or those of the dead alone."""
    dead = sorted(name for name, count in counts.items() if not count)
    once = sorted(name for name, count in counts.items() if count == 1)
    console.print(f"{kind}: {len(counts)}, of these {len(dead)} fire on no article and {len(once)} on one")
    if every:
        table = Table(kind, "articles")
        for name, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
            table.add_row(name, str(count))
        console.print(table)
    elif dead:
        console.print(f"  none: {', '.join(dead)}")
        console.print(f"  one: {', '.join(once)}")


def report_dead_words(counts: Counter[str]) -> None:
    """Prints the words that stand nowhere, group by group, with why they stay."""
    table = Table("group", "words that stand in no article", "they stay because")
    for name, group in word_groups().items():
        dead = [word.text for word in group.words if not counts[Fired(name, word.text).name]]
        if dead:
            table.add_row(name, ", ".join(dead), group.rare or "[red]no reason is given[/red]")
    console.print(table)


def _entries() -> dict[str, Iterable[str]]:
    """Every entry that could fire, by kind; rules name themselves when they do."""
    return {
        "rule": (),
        "role": (role.name for role in roles()),
        "title": (title.name for title in titles().values() if title),
        "head": (head.name for head in heads().values() if head),
        "agency": (agency.name for agency in agencies()),
        "branch": (),
        "word": (fired.name for fired in words_of_groups()),
    }


def _fired(article: Article) -> Iterator[tuple[str, str]]:
    """Kind and name of everything that fires on this article, some more than once."""
    text = article.masked
    bodies = find_organizations(article, find_places(article))
    english = find_english_posts(article, bodies)
    people = find_people(article, bodies, english)
    posts = find_posts(article, bodies, people, english)
    for mentions, kind in ((people, "person"), (bodies, "organization"), (posts, "post")):
        yield from (("rule", f"{kind}: {mention.rule}") for mention in mentions)
    yield from (("role", head.role.name) for head in find_heads(text))
    yield from (("head", hit.value.name) for hit in head_automaton().find(text) if hit.value)
    yield from (("agency", name) for mention in find_known(article) for name in mention.candidates)
    for run in find_titles(text):
        hits = _titles().find(text[run.start : run.end])
        yield from (("title", hit.value.name) for hit in hits if hit.value)


@cache
def _titles() -> Automaton[Title | None]:
    return Automaton(titles())


if __name__ == "__main__":
    main()
