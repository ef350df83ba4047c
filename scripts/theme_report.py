"""The themes' part of ``make quality``: how well each goal is found, and which cues fire most and never."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table

from kg.clean import clean
from kg.find.themes import find_themes
from kg.relate.themes.addressed import addressed
from kg.themes import cues_of
from kg.vocabulary.goals import CueKind, cues, goal_of, themes
from scripts.material import CORPUS, corpus_sample
from scripts.theme_material import Labelled, gold_articles, short_texts

_CORPUS_ARTICLES = 500
_CUES_SHOWN = 5
_HALF = 0.5
Counts = dict[str, list[int]]


def report(console: Console) -> None:
    """Prints precision and recall per goal on all labelled texts, and how often cues fire on a sample of the corpus."""
    texts = [*short_texts(), *gold_articles()]
    console.print(_goals(_counted(texts)))
    if CORPUS.exists():
        fired = _fired(record["text"] for record in corpus_sample(_CORPUS_ARTICLES))
        console.print(_cues(fired))
        active = [cue for cue in cues() if cue.kind is not CueKind.NEVER]
        silent = sum((goal_of(cue.theme), cue.phrase) not in fired for cue in active)
        console.print(f"{silent} of {len(active)} cues never fire on {_CORPUS_ARTICLES} articles")


def _counted(texts: Sequence[Labelled]) -> Counts:
    """By goal: found and right, found and wrong, missed."""
    counts: Counts = defaultdict(lambda: [0, 0, 0])
    for text in texts:
        found = {theme.theme for theme in addressed(text.article, cues_of(text.article))}
        for goal, label in text.labels.items():
            served = label > _HALF
            counts[goal][0] += served and goal in found
            counts[goal][1] += not served and goal in found
            counts[goal][2] += served and goal not in found
    return counts


def _goals(counts: Counts) -> Table:
    table = Table("goal", "title", "labelled", "precision", "recall", title="goals on short texts and articles")
    for goal in sorted(counts, key=int):
        right, wrong, missed = counts[goal]
        precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
        table.add_row(goal, themes()[goal].english, f"{right + missed}", f"{precision:.2f}", f"{recall:.2f}")
    return table


def _fired(texts: Iterable[str]) -> Counter[tuple[str, str]]:
    """In how many of the texts each phrase fires for each goal."""
    fired: Counter[tuple[str, str]] = Counter()
    for text in texts:
        fired.update({(goal_of(m.theme), m.text.lower()) for m in find_themes(clean("sample", text))})
    return fired


def _cues(fired: Counter[tuple[str, str]]) -> Table:
    table = Table("goal", "cues that fire most (articles)", "never fire, for example")
    ordered = sorted(fired.items(), key=lambda item: (-item[1], item[0]))
    for goal in map(str, range(1, 18)):
        most = [(phrase, n) for (of_goal, phrase), n in ordered if of_goal == goal][:_CUES_SHOWN]
        phrases = sorted({c.phrase for c in cues() if goal_of(c.theme) == goal and c.kind is not CueKind.NEVER})
        silent = [phrase for phrase in phrases if (goal, phrase) not in fired]
        step = max(1, len(silent) // _CUES_SHOWN)
        table.add_row(goal, ", ".join(f"{p} ({n})" for p, n in most), ", ".join(silent[::step][:_CUES_SHOWN]))
    return table
