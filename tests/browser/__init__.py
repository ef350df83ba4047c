"""The page as a person uses it, in headless Chromium; a package, so that this conftest has a name of its own."""
