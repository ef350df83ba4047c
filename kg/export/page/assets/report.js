// A report of one node on paper, at most two pages: who or what this is, then what matters most, each with its source.
(() => {
  "use strict";
  const kg = window.kgPage;
  // How much of each part fits on two pages beside all others at their fullest.
  const MOST = { posts: 8, goals: 10, said: 5, events: 8, ties: 10, people: 8, sources: 30 };
  const LONG = 150; // letters of a quote: two lines of paper

  // Sources in the order in which lines name them; `cite(fact)` gives the number to write behind a line.
  const sources = () => {
    const numbers = new Map();
    const cite = ({ article }) => {
      if (!numbers.has(article)) numbers.set(article, numbers.size + 1);
      return kg.el("sup", {}, `[${numbers.get(article)}]`);
    };
    return { cite, articles: () => [...numbers.keys()].map((id) => kg.articles[id]) };
  };

  // The words that say it best: of the surest facts the shortest, of these the newest.
  const bestOf = (ids) => {
    const length = (id) => Math.abs((kg.facts[id].evidence[0]?.[1] ?? Infinity) - LONG);
    const named = (id) => -kg.facts[id].ends.length;
    const by = (a, b) => named(a) - named(b) || kg.facts[b].sure - kg.facts[a].sure || length(a) - length(b) || a - b;
    return [...ids].filter((id) => kg.facts[id].evidence.length).sort(by)[0] ?? ids[0];
  };
  const words = (id) => {
    const [stretch] = kg.stretchesOf([kg.facts[id]]);
    return stretch ? kg.shortQuote(kg.quoteAt(kg.facts[id].article, stretch), LONG) : "";
  };
  const section = (title, all, shown, ...content) =>
    all
      ? kg.el(
          "section",
          {},
          kg.el(
            "h2",
            {},
            kg.t(title),
            all > shown ? kg.el("span", { class: "count" }, ` ${kg.t("reportMore", shown, kg.number(all))}`) : "",
          ),
          ...content,
        )
      : "";
  const cut = (title, items, most, make) =>
    section(title, items.length, most, kg.el("ul", { class: "lines" }, ...items.slice(0, most).map(make)));

  const postLine = (post, id, cite) => {
    const other = post.person === id ? post.body : post.person;
    const status = kg.standing(post.status) && ` (${kg.standing(post.status)})`;
    return kg.el(
      "li",
      {},
      kg.el("b", {}, kg.label(post.what)),
      status,
      other === undefined || other === id ? "" : ` ${kg.nameOf(other)}`,
      kg.el(
        "span",
        { class: "count" },
        ` · ${post.from ? kg.period(post.from, post.to) : kg.t("undated")} · ${kg.t("times", kg.number(post.ids.length))} `,
      ),
      cite(kg.facts[post.ids[0]]),
    );
  };
  const saidLine = (together, id, cite) => {
    const fact = kg.facts[together[0]];
    const speaker = fact.ends[0] === id ? "" : `${kg.nameOf(fact.ends[0])}: `;
    const goals = fact.ends.slice(1).filter((end) => kg.nodes[end].kind === "goal" && end !== id);
    const about = goals.length ? ` (SDG ${goals.map((goal) => kg.nodes[goal].note).join(", ")})` : "";
    const day = kg.dayOf(fact);
    return kg.el(
      "li",
      {},
      kg.el("b", {}, day ? kg.day(day) : kg.t("undated")),
      ` ${speaker}${fact.what}${about} `,
      cite(fact),
      words(together[0]),
    );
  };
  const eventLine = ([event, ids], id, cite) => {
    const [from, to] = kg.spanOf(ids);
    const roles = new Set(
      ids
        .map((fact) => kg.facts[fact])
        .filter(({ kind }) => kind === "part")
        .map(({ what }) => kg.label(what)),
    );
    return kg.el(
      "li",
      {},
      kg.el("b", {}, from ? kg.period(from, to) : kg.t("undated")),
      ` ${kg.nameOf(event)}${roles.size ? ` (${[...roles].join(", ")})` : ""} `,
      cite(kg.facts[ids[0]]),
    );
  };
  const table = (rows, title, cite) =>
    kg.el(
      "table",
      {},
      kg.el(
        "thead",
        {},
        kg.el(
          "tr",
          {},
          ...[title, kg.t("articleTable"), kg.t("bestQuote")].map((head) => kg.el("th", { scope: "col" }, head)),
        ),
      ),
      kg.el(
        "tbody",
        {},
        ...rows.map(({ node, ids, articles }) => {
          const best = bestOf(ids);
          return kg.el(
            "tr",
            {},
            kg.el("th", { scope: "row" }, kg.mark(kg.nodes[node]), " ", kg.nameOf(node)),
            kg.el("td", { class: "number" }, kg.number(articles)),
            kg.el("td", {}, words(best), cite(kg.facts[best])),
          );
        }),
      ),
    );
  const counted = (title, rows, column, cite) =>
    section(title, rows.length, MOST.goals, table(rows.slice(0, MOST.goals), kg.t(column), cite));

  const events = (ids, id) => {
    const told = ids.filter((fact) => ["part", "event"].includes(kg.facts[fact].kind));
    return [
      ...kg.gathered(
        told,
        (fact) => kg.facts[fact].ends.find((end) => kg.nodes[end].kind === "event" && end !== id) ?? "",
      ),
    ];
  };
  const tied = (node) => {
    const ties = kg.tiesOf(node);
    const others = [...new Set(ties.map((tie) => kg.otherEnd(tie, node.id)))];
    const named = new Set(others.slice(0, MOST.ties));
    const lines = [...kg.gathered(ties, ({ measure }) => measure)].flatMap(([measure, own]) => {
      const names = own.map((tie) => kg.otherEnd(tie, node.id)).filter((other) => named.has(other));
      if (!names.length) return [];
      return [kg.el("p", {}, kg.el("b", {}, kg.label(measure)), ` ${names.map(kg.nameOf).join(" · ")}`)];
    });
    return section("relationships", others.length, MOST.ties, ...lines);
  };
  const partakers = (ids, id, cite) => {
    const rows = [...kg.gathered(ids, (fact) => kg.facts[fact].ends.find((end) => end !== id) ?? "")];
    const line = ([agent, own]) => {
      const roles = new Set(own.map((fact) => kg.label(kg.facts[fact].what)));
      return kg.el("li", {}, kg.el("b", {}, kg.nameOf(agent)), ` ${[...roles].join(", ")} `, cite(kg.facts[own[0]]));
    };
    return cut("tookPart", rows, MOST.goals, line);
  };

  const partsOf = (node, ids, cite) => {
    const { id, kind } = node;
    const posts = kg.postsOf(ids);
    const said = kind === "organization" ? kg.saidFor(ids, id) : ids.filter((fact) => kg.facts[fact].kind === "said");
    const post = kind === "organization" ? ["leads", kg.leadersFirst(posts)] : ["posts", posts];
    const happened = events(kind === "goal" ? kg.newestFirst(kg.eventsIn(ids)) : ids, id);
    const reports = kind === "event" ? kg.toldTogether(ids.filter((fact) => kg.facts[fact].kind === "event")) : [];
    return [
      cut(...post, MOST.posts, (each) => postLine(each, id, cite)),
      kind === "event"
        ? partakers(
            ids.filter((fact) => kg.facts[fact].kind === "part"),
            id,
            cite,
          )
        : "",
      kind === "goal"
        ? counted("servesMost", kg.countedBy(ids, "organization"), "agencyColumn", cite)
        : counted("themes", kg.countedBy(ids, "goal"), "goalColumn", cite),
      cut("statements", kg.toldTogether(said), MOST.said, (each) => saidLine(each, id, cite)),
      cut("events", kind === "event" ? [] : happened, MOST.events, (each) => eventLine(each, id, cite)),
      cut("reports", reports, MOST.said, ([fact]) => kg.el("li", {}, words(fact), cite(kg.facts[fact]))),
      tied(node),
    ];
  };

  kg.report = (id) => {
    const node = kg.nodes[id];
    const ids = kg.passing(node.facts);
    const { cite, articles } = sources();
    const parts = partsOf(node, ids, cite);
    const paper = kg.byId("report");
    paper.hidden = false;
    paper.replaceChildren(
      ...heading(node, ids),
      ...parts,
      section(
        "reportSources",
        articles().length,
        Infinity,
        kg.el("ol", { class: "sources" }, ...articles().map(sourceOf)),
      ),
      kg.el("p", { class: "hint" }, kg.t("reportNote")),
    );
    document.documentElement.classList.add("reporting");
    window.print();
  };
  const heading = (node, ids) => {
    const name = node.kind === "goal" ? `SDG ${node.note} ${kg.nameOf(node.id)}` : kg.nameOf(node.id);
    const second = kg.nameOf(node.id) === node.name ? node.en : node.name;
    const wholes = node.kind === "organization" ? kg.wholesOf(node).map(kg.nameOf) : [];
    const [from, to] = kg.spanOf(ids);
    return [
      kg.el("p", { class: "kind" }, `${kg.t("reportOf")} · ${kg.kindText(node)}`),
      kg.el("h1", {}, name),
      kg.el(
        "p",
        { class: "second" },
        [
          second,
          wholes.length ? `${kg.t("partOf")}${kg.language() === "en" ? " " : ""}${wholes.join(", ")}` : "",
          kg.placeAndDay(node),
        ]
          .filter(Boolean)
          .join(" · "),
      ),
      kg.el(
        "p",
        { class: "hint" },
        [kg.countsOf(ids), from ? kg.period(from, to) : "", kg.byId("title").textContent].filter(Boolean).join(" · "),
      ),
    ];
  };
  const sourceOf = ({ title, iri, day, url }) =>
    kg.el("li", {}, day ? `${kg.day(day)} · ` : "", kg.link(url, title || iri));

  window.addEventListener("afterprint", () => {
    document.documentElement.classList.remove("reporting");
    kg.byId("report").hidden = true;
  });
})();
