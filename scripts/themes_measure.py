"""How well goals and targets are found, on each half of the labelled texts."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Sequence

from kg.clean import clean
from kg.find.themes import find_themes
from kg.models import Sign
from kg.relate.themes.addressed import addressed
from kg.vocabulary.goals import goal_of
from scripts.material import corpus
from scripts.theme_material import Labelled, gold_articles, short_texts

_FEW = 4


def main() -> None:
    """Prints accuracy and F1 on the short texts, F1 of goals and targets on the articles."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="list the errors of half A")
    errors = parser.parse_args().errors
    short, articles = list(short_texts()), list(gold_articles())
    for half in ("A", "B", "AB"):
        accuracy, f1 = on_short([text for text in short if text.half in half], errors and half == "A")
        goals, targets = on_articles([text for text in articles if text.half in half], errors and half == "A")
        print(f"half {half:2}: short texts accuracy {accuracy:.3f}, F1 {f1:.3f}", end="; ")
        print(f"articles goal F1 {goals:.3f}, target F1 {targets:.3f}")

    found, named = masked()
    print(f"goals that corpus articles name by number, found with those mentions masked: {found} of {named}")


def masked() -> tuple[int, int]:
    """Of the goals that corpus articles name outright, at most four each: how many other cues show, and how many."""
    found = named = 0
    for record in corpus():
        article = clean(record["id"], record["text"])
        mentions = find_themes(article)
        goals = {goal_of(mention.theme) for mention in mentions if mention.sign is Sign.EXPLICIT}
        if 0 < len(goals) <= _FEW:
            rest = [mention for mention in mentions if mention.sign is not Sign.EXPLICIT]
            found += len(goals & {theme.theme for theme in addressed(article, rest)})
            named += len(goals)
    return found, named


def predicted(text: Labelled) -> dict[str, float]:
    """The goals and targets found, with their confidence."""
    return {theme.theme: theme.confidence for theme in addressed(text.article, find_themes(text.article))}


def on_short(texts: Sequence[Labelled], errors: bool) -> tuple[float, float]:
    """Accuracy and F1, averaged over the goals."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for text in texts:
        found = predicted(text)
        for goal, label in text.labels.items():
            counts[goal][2 * label + (goal in found)] += 1
            if errors and label != (goal in found):
                print("missed" if label else "wrong ", goal, text.article.id, text.article.text[:150])
    accuracy = [(tn + tp) / (tn + fp + fn + tp) for tn, fp, fn, tp in counts.values()]
    f1 = [2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 1.0 for _, fp, fn, tp in counts.values()]
    return sum(accuracy) / len(accuracy), sum(f1) / len(f1)


def on_articles(texts: Sequence[Labelled], errors: bool) -> tuple[float, float]:
    """F1 of goals and of targets."""
    counts = {"goal": [0, 0, 0], "target": [0, 0, 0]}
    for text in texts:
        found = set(predicted(text))
        goals = {goal for goal, label in text.labels.items() if label}
        pairs = {
            "goal": (goals, {t for t in found if "." not in t}),
            "target": (text.targets or set(), {t for t in found if "." in t}),
        }
        for kind, (want, got) in pairs.items():
            for at, part in enumerate((want & got, got - want, want - got)):
                counts[kind][at] += len(part)
            if errors and want != got:
                print(text.article.id, kind, "missed", sorted(want - got), "wrong", sorted(got - want))
    goal, target = (2 * tp / (2 * tp + fp + fn) for tp, fp, fn in counts.values())
    return goal, target


if __name__ == "__main__":
    main()
