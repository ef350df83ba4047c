"""A page of the browser that remembers whatever it should not have done."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, ConsoleMessage, Dialog, Error, Page, Request

CHROMIUM = Path("/usr/bin/chromium")


@dataclass  # no slots: Playwright keeps notes on the objects whose methods it calls
class Watch:
    """What one page did beyond showing itself: requests, console messages, uncaught errors, dialogs."""

    problems: list[str] = field(default_factory=list)

    def request(self, request: Request) -> None:
        if not (request.is_navigation_request() and request.url.startswith("file:")):
            self.problems.append(f"request: {request.url[:200]}")

    def console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning", "assert"}:
            self.problems.append(f"console {message.type}: {message.text[:500]}")

    def error(self, error: Error) -> None:
        self.problems.append(f"uncaught: {error.message[:500]}")

    def dialog(self, dialog: Dialog) -> None:
        self.problems.append(f"dialog: {dialog.message[:200]}")
        dialog.dismiss()


def watched(browser: Browser, *, scheme: str = "light", width: int = 1280, height: int = 800) -> tuple[Page, Watch]:
    """A new page in a context of its own, in the colour scheme ("light", "dark") and size (CSS pixels), under watch."""
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
        locale="th-TH",
    )
    context.set_default_timeout(15_000)
    page, watch = context.new_page(), Watch()
    page.on("request", watch.request)
    page.on("console", watch.console)
    page.on("pageerror", watch.error)
    page.on("dialog", watch.dialog)
    return page, watch
