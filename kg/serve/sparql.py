"""``/sparql``: the read-only endpoint, a page to write queries for people, and what it can do for programs."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.requests import Request

from kg.errors import QuestionError
from kg.serve import results
from kg.serve.description import description
from kg.serve.desk import Desk
from kg.serve.editor import editor
from kg.serve.formats import GRAPHS, PAGE, media_type_of
from kg.serve.guard import offline
from kg.serve.media import best, preferred
from kg.serve.protocol import QUERY_NAME, Parameters, Query, not_acceptable, parameters_of, query_of
from kg.serve.replies import ROW_LIMIT, Reply
from kg.serve.serving import Serving
from kg.store.reader import Rows, names_graphs


@dataclass(frozen=True, slots=True)
class Answering:
    """The job of answering a query."""

    query: Query

    def __call__(self, desk: Desk) -> Reply:
        """The answer in the form that is taken, 406 where its kind has none."""
        asked = self.query
        sparql = offline(asked.sparql)
        try:
            answer = desk.reader.answer(sparql, asked.within)
        except QuestionError as error:
            if sparql == asked.sparql:
                raise
            raise QuestionError(f"{error} (SERVICE, which would ask other servers, is not answered here)") from error
        form = asked.rows if isinstance(answer, bool | Rows) else asked.graph
        if not form:
            return not_acceptable()
        if isinstance(answer, bool):
            return Reply(results.boolean(answer, form), media_type_of(form))
        if isinstance(answer, Rows):
            part = results.rows(answer, form, asked.window)
        else:
            part = results.graph(answer, form, asked.window)
        cut = {ROW_LIMIT: str(part.shown)} if part.has_more else {}
        return Reply(part.body, media_type_of(form), headers=cut)


async def sparql(request: Request) -> Reply:
    """Answers a query; without one shows the page, or what the endpoint can do, as the client likes."""
    serving = Serving.of(request)
    parameters = await parameters_of(request)
    if request.method != "POST" and not any(name in {QUERY_NAME, "update"} for name, _ in parameters):
        return _introduced(request)
    query = query_of(parameters, request.headers.get("accept", ""), serving.settings.max_rows)
    if query.within or names_graphs(query.sparql):
        await serving.make_named()
    reply = await serving.ask(request, Answering(query))
    return _with_next(reply, request, parameters, query)


def _introduced(request: Request) -> Reply:
    accept = request.headers.get("accept", "")
    kinds = [*(kinds[0] for kinds in GRAPHS.values()), PAGE]  # browsers name the page, programs take anything
    if best(accept, kinds) == PAGE:
        return editor(request)
    if form := preferred(accept, GRAPHS):
        return description(str(request.url.replace(query="")), form)
    return not_acceptable()


def _with_next(reply: Reply, request: Request, parameters: Parameters, query: Query) -> Reply:
    """The answer with the address of its next part, where there is one and an address can say it."""
    if ROW_LIMIT not in reply.headers or request.method == "POST":
        return reply
    shown, window = int(reply.headers[ROW_LIMIT]), query.window
    kept = [(name, value) for name, value in parameters if name not in {"limit", "offset"}]
    paging = [("limit", str(window.limit)), ("offset", str(window.offset + shown))]
    return reply.with_headers(link=f'<?{urlencode([*kept, *paging])}>; rel="next"')
