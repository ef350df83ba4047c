"""Fenced blocks: which are run, where a page shows what they print, and how that is written."""

from __future__ import annotations

from scripts.fenced import snippets, with_outputs

PAGE = """# A page

```sh
kg query people
```

```text
old
```

Then in Python:

```python
print("b")
```

```powershell
kg query people
```

```sh not-run
pipx install thkg
```
"""


def test_what_can_be_run_is_found_in_order_with_its_line() -> None:
    assert [(each.language, each.body, each.line) for each in snippets(PAGE)] == [
        ("sh", "kg query people\n", 3),
        ("python", 'print("b")\n', 13),
    ]


def test_output_is_written_only_where_the_page_shows_one() -> None:
    written = with_outputs(PAGE, ["new\n", "b\n"])
    assert written == PAGE.replace("old\n", "new\n")


def test_a_block_of_text_further_below_is_nobodys_output() -> None:
    page = "```sh\na\n```\n\nand so\n\n```text\nelse\n```\n"
    assert [each.shown for each in snippets(page)] == [None]
