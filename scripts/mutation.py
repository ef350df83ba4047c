"""Whether the project's own tests notice when a word leaves a group, or a limit goes: mutation testing of the grammar.

    python -m scripts.mutation [--words 60] [--limits 20] [--seed 1]     random mutations, the tests of readings on each
    python -m scripts.mutation --sweep [GROUP ...]                       every word and limit, its own example alone

Mutations happen in memory, after the examples were loaded: a statement of the vocabulary is not there for the modules
that read. Nothing beside the checkout is used. Of a random mutation the tests under TESTS run until one fails.
The sweep takes the n-th word of every group away at once, and runs the examples of those words: a quick first look.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest

import pytest
from rich.console import Console

from kg.iris import local
from kg.vocabulary.turtle import Vocabulary, ontology_files
from scripts.worked_examples import Case, cases

TESTS = (
    "tests/test_examples.py",
    "tests/grammar",
    "tests/find",
    "tests/relate",
    "tests/resolve",
    "tests/wrapping",
    "tests/calendar",
    "tests/page",
    "tests/test_clean.py",
    "tests/test_page.py",
    "tests/test_reading.py",
    "tests/test_phenomena.py",
    "tests/test_themes.py",
    "tests/test_shipped_article.py",
)
"""The tests of readings, the examples first."""

MUTATION = "KG_MUTATION"
"""The variable of the environment that says to the plugin which statement goes: subject, predicate, value, by tabs."""

LIMITS = ("kg:notBefore", "kg:notBehind", "kg:onlyBefore", "kg:onlyBehind")
Statement = tuple[str, str, str]
console = Console(highlight=False)


def main() -> None:
    """Prints what each mutation was noticed by; exits with 1 where more than one in ten were not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, default=60, help="how many words leave their group")
    parser.add_argument("--limits", type=int, default=20, help="how many limits go")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sweep", nargs="*", metavar="GROUP", help="all words, or those of these groups")
    arguments = parser.parse_args()
    if arguments.sweep is not None:
        raise SystemExit(sweep(arguments.sweep))
    raise SystemExit(sample(arguments.words, arguments.limits, arguments.seed))


def sample(words: int, limits: int, seed: int) -> int:
    """Random mutations, each with the tests of readings; the exit code."""
    chance = random.Random(seed)  # noqa: S311 - draws what to try, no secret
    console.print(f"seed {seed}")
    missed = 0
    for kind, statements, count in (("word", word_statements(), words), ("limit", limit_statements(), limits)):
        drawn = chance.sample(statements, min(count, len(statements)))
        noticed = [_noticed(kind, statement) for statement in drawn]
        console.print(f"{kind}s: {sum(noticed)} of {len(drawn)} noticed")
        missed += sum(noticed) * 10 < len(drawn) * 9
    return int(missed > 0)


def _noticed(kind: str, statement: Statement) -> bool:
    """Whether a test of a reading fails without a statement: the examples are asked first, which are quick."""
    subject, predicate, value = statement
    by = next(filter(None, (_failed(tests, statement) for tests in (TESTS[:1], TESTS[1:]))), "noticed by nothing")
    console.print(f"{kind} {local(subject)} {predicate} {value!r}: {by[:160]}", markup=False)
    return by.startswith("FAILED")


def _failed(tests: Sequence[str], statement: Statement) -> str:
    """The line in which pytest says what fails or breaks without a statement; empty where all passes."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "--no-header", "-p", "scripts.mutation", "-m", "not shared"]
    mutated = os.environ | {MUTATION: "\t".join(statement)}
    done = subprocess.run([*command, *tests], env=mutated, capture_output=True, text=True, check=False)
    return next((line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))), "")


def word_statements() -> list[Statement]:
    """Every word that stands in a group of its own."""
    return list(_statements(("kg:word",)))


def limit_statements() -> list[Statement]:
    """Every limit of a group."""
    return list(_statements(LIMITS))


def _statements(predicates: Sequence[str]) -> Iterator[Statement]:
    for file in ontology_files("grammar*.ttl"):
        vocabulary = Vocabulary(file)
        for iri in vocabulary.instances("kg:WordGroup"):
            for predicate in predicates:
                yield from ((iri, predicate, value) for value in vocabulary.texts(iri, predicate))


def without(statements: Iterable[Statement]) -> None:
    """Takes statements out of the vocabulary, for this process; call it before anything that reads is imported."""
    gone = set(statements)
    texts = Vocabulary.texts

    def left(self: Vocabulary, subject: str, predicate: str, language: str | None = None) -> tuple[str, ...]:
        found = texts(self, subject, predicate, language)
        return tuple(value for value in found if (subject, predicate, value) not in gone)

    Vocabulary.texts = left  # type: ignore[method-assign]  # the mutation is just this
    for module in [module for name, module in sys.modules.items() if name.startswith("kg.")]:
        for value in vars(module).values():
            forget: Callable[[], None] | None = getattr(value, "cache_clear", None)
            if forget:
                forget()


def pytest_load_initial_conftests() -> None:
    """As a plugin of pytest, before anything that reads: loads the cases, then takes away what the environment says."""
    if MUTATION in os.environ:
        cases()
        subject, predicate, value = os.environ[MUTATION].split("\t")
        without([(subject, predicate, value)])


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """As a plugin of pytest: the examples of the group that lost something come first."""
    group = local(os.environ.get(MUTATION, "").partition("\t")[0])

    def others(item: pytest.Item) -> bool:
        case = (
            item.callspec.params.get("case")
            if isinstance(item, pytest.Function) and hasattr(item, "callspec")
            else None
        )
        return not (isinstance(case, Case) and case.group == group)

    items.sort(key=others)


def sweep(groups: Sequence[str]) -> int:
    """Prints the words and limits whose own example does not miss them; the exit code."""
    mine = [case for case in cases() if not groups or case.group in groups]
    missed = 0
    for kind, statements in (("word", word_statements()), ("limit", limit_statements())):
        by_group: dict[str, list[Statement]] = defaultdict(list)
        for statement in statements:
            if not groups or local(statement[0]) in groups:
                by_group[local(statement[0])].append(statement)
        for row in zip_longest(*by_group.values()):
            gone = [statement for statement in row if statement]
            alone = (left for statement in _unnoticed(gone, mine) for left in _unnoticed([statement], mine))
            for subject, predicate, value in alone:  # of several that went together, one may have hidden another
                console.print(f"{kind} {local(subject)} {predicate} {value!r}: noticed by no example", markup=False)
                missed += 1
    console.print(f"{missed} unnoticed")
    return int(missed > 0)


def _unnoticed(gone: Sequence[Statement], mine: Sequence[Case]) -> list[Statement]:
    """The statements without which every example of their group reads the same: asked in a process of its own."""
    end, begin = os.pipe()
    if os.fork() == 0:
        without(gone)
        from scripts.shown import shown  # noqa: PLC0415 - compiles its patterns now that the words are gone

        for number, (subject, predicate, value) in enumerate(gone):
            about = [c for c in mine if c.group == local(subject) and (predicate != "kg:word" or c.word == value)]
            if all(_reads(case, shown) for case in about):
                os.write(begin, f"{number}\n".encode())
        os._exit(0)
    os.close(begin)
    with os.fdopen(end) as numbers:
        found = [gone[int(number)] for number in numbers]
    os.wait()
    return found


def _reads(case: Case, shown: Callable[[str, str], frozenset[tuple[int, int]]]) -> bool:
    """Whether a case reads as it should; not where what reads asks for the very word that went."""
    try:
        return shown(case.shows, case.sentence) == case.expected
    except ValueError:
        return False


if __name__ == "__main__":
    main()
