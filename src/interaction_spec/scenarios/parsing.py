"""Gherkin in, the parser's own dictionaries out: they are, as they stand, what Cucumber Messages are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from gherkin.ast_builder import AstBuilder
from gherkin.parser import Parser, ParserContext
from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator
from gherkin.token import Token

MEDIA_TYPE = "text/x.cucumber.gherkin+plain"


class _Ids(IdGenerator):
    """Counts within one file: ids are unique over all files, and the same in every run."""

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self.prefix = prefix

    def get_next_id(self) -> str:
        return f"{self.prefix}:{super().get_next_id()}"


class _Parser(Parser):
    """Gherkin's parser, which builds a table of the methods of all its states anew for every line that it reads.

    That was a quarter of the time of reading.
    """

    def match_token(self, state: int, token: Token, context: ParserContext) -> int:
        """Go on from a state by its method; the table holds nothing else."""
        method: Callable[[Token, ParserContext], int] | None = getattr(self, f"match_token_at_{state}", None)
        return super().match_token(state, token, context) if method is None else method(token, context)


@lru_cache(maxsize=512)
def parse(text: str, name: str) -> dict[str, Any]:
    """The document of a text. `name` tells its ids from those of other files.

    Raises:
        CompositeParserException: it is no Gherkin.
    """
    return cast("dict[str, Any]", _Parser(AstBuilder(_Ids(name))).parse(text))


def messages(file: Path, root: Path) -> Iterator[dict[str, Any]]:
    """A feature file below `root` as envelopes: its source, its document, then one pickle for each scenario."""
    name = file.relative_to(root).with_suffix("").as_posix()
    uri = f"{root.name}/{name}.feature"
    text = file.read_bytes().decode("utf-8", "replace")
    document: Any = parse(text, name) | {"uri": uri}
    yield {"source": {"uri": uri, "data": text, "mediaType": MEDIA_TYPE}}
    yield {"gherkinDocument": document}
    for pickle in Compiler(_Ids(f"{name}/")).compile(document):
        yield {"pickle": pickle}
