"""What people see in a browser: a home, the ready questions, search, descriptions of things, articles, and the editor.

Answers are worked out and written as pages by the processes of the pool; here stand the routes that ask them.
"""

from __future__ import annotations

from starlette.requests import Request

from kg.iris import article_iri
from kg.serve.formats import GRAPHS, PAGE
from kg.serve.gate import WHOLE
from kg.serve.media import best, preferred
from kg.serve.pages import article as article_page
from kg.serve.pages import files
from kg.serve.pages.asking import FORMS, Asked, Listed
from kg.serve.pages.home import Home
from kg.serve.pages.render import View, page
from kg.serve.pages.searching import Searching
from kg.serve.pages.things import Described
from kg.serve.protocol import RefusedError, not_acceptable, whole
from kg.serve.replies import Reply, line
from kg.serve.serving import Serving
from kg.store.folder import PAGE as PAGE_FILE

static, vendored = files.static, files.vendored


async def home(request: Request) -> Reply:
    """What there is, and where to begin."""
    return await Serving.of(request).ask(request, Home(View.of(request)))


async def graph(request: Request) -> Reply:
    """The build's own page, as it is."""
    path = Serving.of(request).settings.graph / PAGE_FILE
    if not path.is_file():
        return page(View.of(request), "missing.html.j2", 404)
    return Reply(path.read_bytes(), "text/html; charset=utf-8").with_headers(content_security_policy=WHOLE)


async def questions(request: Request) -> Reply:
    """The ready questions, for people or as JSON."""
    form = _form(request, ("html", "json"))
    return await Serving.of(request).ask(request, Listed(View.of(request), form))


async def question(request: Request) -> Reply:
    """A ready question: its form and its answer for people, its rows for programs."""
    form = _form(request, tuple(FORMS))
    view = View.of(request)
    values = tuple((name, value) for name, value in view.parameters if name not in {"format", "page"} and value.strip())
    shown = max(whole(request.query_params.get("page", "")), 1)
    job = Asked(view, request.path_params["name"], values, form, shown, Serving.of(request).settings.max_rows)
    return await Serving.of(request).ask(request, job)


async def search(request: Request) -> Reply:
    """Words in the articles, joined to what the graph knows."""
    return await Serving.of(request).ask(request, Searching(View.of(request), _form(request, ("html", "json"))))


async def describe(request: Request) -> Reply:
    """What the graph says of a thing, as a page or as a graph."""
    iri = request.query_params.get("iri", "")
    if not iri:
        return line(400, "there is no thing: give its address as ?iri=")
    accept = request.headers.get("accept", "")
    named = request.query_params.get("format", "")
    if named and named not in {*GRAPHS, "html"}:
        return line(400, f"format: {named[:20]} is none that we write here: give html or one of {' '.join(GRAPHS)}")
    if (
        not named
        and best(accept, [PAGE, *(kinds[0] for kinds in GRAPHS.values())]) != PAGE
        and not preferred(accept, GRAPHS)
    ):
        return not_acceptable()
    is_page = best(accept, [PAGE, *(kinds[0] for kinds in GRAPHS.values())]) == PAGE
    form = named or ("html" if is_page else preferred(accept, GRAPHS) or "")
    return await Serving.of(request).ask(request, Described(View.of(request), iri, form))


async def article(request: Request) -> Reply:
    """An article's text with the words that show its facts."""
    iri = article_iri(request.path_params["identifier"])
    return await Serving.of(request).ask(request, article_page.Article(View.of(request), iri))


def _form(request: Request, offered: tuple[str, ...]) -> str:
    """The form of a page's content that is asked for. Raises ``RefusedError`` (400, 406)."""
    named = request.query_params.get("format", "")
    if named:
        if named not in offered:
            raise RefusedError(
                line(400, f"format: {named[:20]} is none that we write here: give one of {' '.join(offered)}")
            )
        return named
    kinds = {FORMS[name]: name for name in offered}
    found = best(request.headers.get("accept", ""), list(kinds))
    if found is None:
        raise RefusedError(line(406, f"we write none of the types that are accepted: accept one of {', '.join(kinds)}"))
    return kinds[found]
