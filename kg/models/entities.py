"""What mentions become: the persons and organizations of one article."""

from __future__ import annotations

from dataclasses import dataclass

from kg.models.mentions import OrganizationMention, PersonMention


@dataclass(frozen=True, slots=True)
class Person:
    """An entity of one article: ``name`` in full, every written form of it, and where it is mentioned.

    ``resolved`` is false for a first name alone, whose IRI is scoped to the article.
    """

    name: str
    titles: tuple[str, ...]
    aliases: tuple[str, ...]
    mentions: tuple[PersonMention, ...]
    resolved: bool = True


@dataclass(frozen=True, slots=True)
class Organization:
    """An entity of one article. ``name`` is the authority file's canonical name, else the fullest name written.

    ``candidates`` holds two or more authority names when the form fits several and nothing decides.
    """

    name: str
    kind: str
    aliases: tuple[str, ...]
    mentions: tuple[OrganizationMention, ...]
    candidates: tuple[str, ...] = ()


Agent = Person | Organization
