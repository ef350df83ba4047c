"""Names as lists write them, made from names as they are: misspelt, shortened, cut, with what stands around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random

from kg.network.matching.catalogue import Known, Trust
from kg.network.matching.exact import is_initials
from kg.text.letters import CONSONANTS, MARKS, has_thai
from kg.text.words import spoken
from kg.vocabulary.matching import name_words, same_sound, short_forms

_MARK = re.compile(f"[{MARKS}]")
_CONSONANT = re.compile(f"[{CONSONANTS}]")

_SELDOM, _ALONE = 0.3, 0.75

Noise = Callable[[Random, str], str]


def messy(random: Random, known: Known, above: Sequence[Known], sections: Sequence[str]) -> str:
    """A name of a body as a list may write it; ``above`` are the bodies that it is part of.

    ``sections`` are names of parts within bodies.
    """
    text = random.choice(_names(known))
    kinds = _THAI if has_thai(text) else _LATIN
    for _ in range(random.choice((1, 1, 1, 2))):
        text = random.choice(kinds)(random, text)
    return text if random.random() < _ALONE else _beside(random, text, known, above, sections)


def _names(known: Known) -> list[str]:
    named = [form.text for form in known.forms if form.trust is Trust.MAIN]
    return [known.name, known.name, *named]


def _beside(random: Random, text: str, known: Known, above: Sequence[Known], sections: Sequence[str]) -> str:
    ways = [f"{random.choice(sections)} {text}"] if has_thai(text) else []
    if above:
        host = random.choice(above).name
        ways += [f"{text} {host}", f"{text} ({host})", f"{host} {text}", f"{text}{host}", f"{text}, {host}"]
    initials = [form.text for form in known.forms if is_initials(form.text)]
    if initials:
        ways += [f"{text} ({random.choice(initials)})", f"{random.choice(initials)} {text}"]
    return random.choice(ways or [text])


def _without_mark(random: Random, text: str) -> str:
    return _one(random, text, _MARK, lambda _: "")


def _same_sound(random: Random, text: str) -> str:
    alike = re.compile(f"[{''.join(same_sound())}]")
    return _one(random, text, alike, lambda letter: random.choice(_group(letter)))


def _group(letter: str) -> list[str]:
    group = same_sound()[letter]
    return [other for other, first in same_sound().items() if first == group and other != letter] or [letter]


def _without_letter(random: Random, text: str) -> str:
    at = random.randrange(len(text))
    return text[:at] + text[at + 1 :]


def _doubled(random: Random, text: str) -> str:
    at = random.randrange(len(text))
    return text[: at + 1] + text[at:]


def _other_letter(random: Random, text: str) -> str:
    at = random.randrange(len(text))
    return text[:at] + random.choice(text) + text[at + 1 :]


def _swapped(random: Random, text: str) -> str:
    at = random.randrange(max(1, len(text) - 1))
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def _space(random: Random, text: str) -> str:
    words = spoken(text)
    if " " in text and random.random() < 0.5:
        return text.replace(" ", "")
    at = random.randrange(len(words) + 1)
    return "".join(words[:at]) + " " + "".join(words[at:])


def _shortened(random: Random, text: str) -> str:
    forms = [(form, meant) for form, meant in short_forms("th").items() if text.startswith(meant)]
    if not forms:
        return text
    form, meant = random.choice(forms)
    return form + random.choice(("", "", " ")) + text.removeprefix(meant)


def _cut(random: Random, text: str) -> str:
    words = spoken(text)
    keep = max(2, len(words) - random.choice((1, 1, 2, 3)))
    return "".join(words[:keep]).strip() + random.choice(("", "ฯ", "ฯ"))


def _without_word(random: Random, text: str) -> str:
    words = list(spoken(text))
    linking = [at for at, word in enumerate(words) if word in name_words().linking]
    if len(words) > 2:
        del words[random.choice(linking or range(1, len(words)))]
    return "".join(words)


def _beheaded(random: Random, text: str) -> str:
    words = spoken(text)
    return "".join(words[1:]) if len(words) > 2 and random.random() < _SELDOM else text


def _case(random: Random, text: str) -> str:
    return random.choice((text.lower(), text.upper()))


def _latin_short(random: Random, text: str) -> str:
    words = text.split()
    at = random.randrange(len(words)) if words else 0
    forms = [form for form, meant in short_forms("en").items() if words and meant == words[at].lower()]
    if forms:
        words[at] = random.choice(forms) + random.choice(("", "."))
    return " ".join(words)


def _latin_without(random: Random, text: str) -> str:
    words = text.split()
    linking = [at for at, word in enumerate(words) if word.lower() in name_words().linking]
    if linking:
        del words[random.choice(linking)]
    return " ".join(words)


def _latin_order(_: Random, text: str) -> str:
    head, of, rest = text.partition(" of ")
    return f"{rest} {head}" if of else text


def _one(random: Random, text: str, pattern: re.Pattern[str], change: Callable[[str], str]) -> str:
    places = [found.start() for found in pattern.finditer(text)]
    if not places:
        return text
    at = random.choice(places)
    return text[:at] + change(text[at]) + text[at + 1 :]


_THAI: tuple[Noise, ...] = (
    _without_mark, _without_mark, _same_sound, _same_sound, _without_letter, _doubled, _other_letter, _swapped, _space,
    _shortened, _shortened, _cut, _without_word, _beheaded,
)  # fmt: skip
_LATIN: tuple[Noise, ...] = (
    _without_letter, _doubled, _other_letter, _swapped, _case, _latin_short, _latin_short, _latin_without, _latin_order,
)  # fmt: skip
