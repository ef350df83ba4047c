"""A page of the browser that remembers whatever it should not have done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, ConsoleMessage, Dialog, Error, Page, Request

CHROMIUM = Path("/usr/bin/chromium")


@dataclass  # no slots: Playwright keeps notes on the objects whose methods it calls
class Watch:
    """What one page did beyond showing itself: requests, console messages, uncaught errors, dialogs."""

    problems: list[str] = field(default_factory=list)
    home: tuple[str, ...] = ()
    """How addresses begin that it may ask; a page from a file may only be opened."""

    def follow(self, page: Page) -> None:
        """Begins to watch a page."""
        for event, heard in self._heard().items():
            page.on(event, heard)  # type: ignore[call-overload]  # each of these names has an overload of its own

    def leave(self, page: Page) -> None:
        """No longer watches a page."""
        for event, heard in self._heard().items():
            page.remove_listener(event, heard)

    def _heard(self) -> dict[str, Callable[..., None]]:
        return {
            "request": self.request,
            "console": self.console,
            "pageerror": self.error,
            "dialog": self.dialog,
        }

    def request(self, request: Request) -> None:
        opens = request.is_navigation_request() and request.url.startswith("file:")
        if not (opens or request.url.startswith(self.home)):
            self.problems.append(f"request: {request.url[:200]}")

    def console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning", "assert"}:
            self.problems.append(f"console {message.type}: {message.text[:500]}")

    def error(self, error: Error) -> None:
        self.problems.append(f"uncaught: {error.message[:500]}")

    def dialog(self, dialog: Dialog) -> None:
        self.problems.append(f"dialog: {dialog.message[:200]}")
        dialog.dismiss()


def new_page(browser: Browser) -> Page:
    """A new page in a context of its own."""
    context = browser.new_context(locale="th-TH")
    context.set_default_timeout(15_000)
    return context.new_page()


def dress(page: Page, *, scheme: str = "light", width: int = 1280, height: int = 800) -> None:
    """Gives a page its colour scheme ("light", "dark") and size (CSS pixels), and takes the pointer out of its way."""
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(media="null", color_scheme="dark" if scheme == "dark" else "light")
    page.mouse.move(0, 0)
