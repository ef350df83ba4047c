"""Markup that is left in a text: entities."""

from __future__ import annotations

import html


def without_markup(text: str) -> str:
    """The text as a browser would show it: entities decoded."""
    return html.unescape(text)
