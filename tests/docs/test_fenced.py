"""Blocks of Markdown as others read them."""

from __future__ import annotations

import pytest

from tests.docs.fenced import Block, blocks_in, with_output

TEXT = """# Title

```python
a = "`x`"

print(a)
```

```text
`x`
```
Words with ``` in them, and `code`.

  ```sh
  ls
    -l
  ```
~~~~
```
~~~~
```json {"a": 1}
{}
```
"""


def test_blocks_have_their_language_their_text_and_their_line() -> None:
    assert [*blocks_in(TEXT)] == [
        Block("python", 'a = "`x`"\n\nprint(a)\n', 4),
        Block("text", "`x`\n", 10),
        Block("sh", "ls\n  -l\n", 15),
        Block("", "```\n", 19),
        Block("json", "{}\n", 22),
    ]


def test_what_a_block_prints_stands_at_once_behind_it() -> None:
    blocks = tuple(blocks_in(TEXT))
    assert [*with_output(blocks, "python")] == [(blocks[0], blocks[1])]
    assert [*with_output(blocks, "json")] == [(blocks[4], None)]


def test_a_block_that_nothing_closes_is_an_error() -> None:
    with pytest.raises(ValueError, match="line 2"):
        [*blocks_in("words\n```sh\nls\n")]
