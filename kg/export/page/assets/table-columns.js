// What stands in the tables: for each kind of thing its columns, how a cell shows its value, and how it is filtered.
(() => {
  "use strict";
  const kg = window.kgPage;
  const TILES = 8; // goals shown in a line; an opened row has all
  const BEFORE = 24; // letters of a quote that stand before its first mark in a line

  const linked = (node, kind) =>
    node.edges
      .filter((id) => kg.filters.edges[id])
      .map((id) => kg.otherEnd(kg.edges[id], node.id))
      .filter((id) => kg.nodes[id].kind === kind)
      .sort((a, b) => kg.nodes[b].weight - kg.nodes[a].weight);
  const shownFacts = (ids) => ids.map((id) => kg.facts[id]).filter((fact) => kg.filters.facts[fact.id]);
  const named = (ids) => ids.map(kg.nameOf).join(" · ");
  const list = (ids) =>
    ids.length ? kg.el("ul", { class: "inline" }, ...ids.map((id) => kg.el("li", {}, kg.nodeButton(id)))) : "";

  // A goal's number on its colour, with its name for whoever points at it or listens.
  kg.goalTile = (id) => {
    const tile = kg.mark(kg.nodes[id]);
    tile.removeAttribute("aria-hidden");
    tile.setAttribute("role", "img");
    tile.setAttribute("aria-label", `${kg.nodes[id].note} ${kg.nameOf(id)}`);
    tile.title = kg.nameOf(id);
    return tile;
  };
  const byNumber = (ids) => [...ids].sort((a, b) => kg.nodes[a].note - kg.nodes[b].note);
  const tiles = (ids) => {
    if (!ids.length) return "";
    const rest = ids.slice(TILES);
    const more = rest.length ? kg.el("span", { class: "rest", title: named(rest) }, `+${rest.length}`) : "";
    return kg.el("span", { class: "tiles" }, ...byNumber(ids.slice(0, TILES)).map(kg.goalTile), more);
  };

  // --- Columns: key, heading, value (for order and CSV), width in rem; `show` in a line, `whole` in an opened row ---

  const column = (key, value, width, more = {}) => ({ key, head: kg.t(key), value, width, ...more });
  const number = (key, value) => column(key, value, 6.5, { kind: "number" });
  const day = (key, value) =>
    column(key, value, 7.5, {
      kind: "day",
      plain: true,
      show: (item) => (value(item) ? kg.day(value(item)) : ""),
      told: (iso) => `${iso} ${kg.day(iso)}`,
    });
  const nodes = (key, ids, width) =>
    column(key, (item) => named(ids(item)), width, { whole: (item) => list(ids(item)) });
  const goals = (ids) =>
    column("themes", (item) => named(ids(item)), 13.5, {
      kind: "goals",
      sort: (item) => ids(item).length,
      show: (item) => tiles(ids(item)),
      whole: (item) => list(byNumber(ids(item))),
      finder: (typed) => {
        const numbers = kg.search.fold(typed).match(/\d+/g);
        const needle = kg.search.fold(typed);
        const has = numbers
          ? (each) => numbers.every((found) => each.some((id) => kg.nodes[id].note === found))
          : (each) => each.some((id) => kg.search.fold(kg.nameOf(id)).includes(needle));
        return (item) => has(ids(item));
      },
    });
  const name = (width) =>
    column("name", (node) => kg.nameOf(node.id), width, {
      main: true,
      show: (node) => kg.nodeButton(node.id),
      text: (node) => [node.name, node.en, ...node.aliases].join(" "),
    });
  // The name in the language that the page is not in.
  const otherName = (width) =>
    kg.language() === "th"
      ? column("englishName", (node) => node.en, width, { kind: "second" })
      : column("thaiName", (node) => (node.en ? node.name : ""), width, { kind: "second" });
  const counts = () => [
    number("degree", (node) => node.edges.filter((id) => kg.filters.edges[id]).length),
    number("factCount", (node) => shownFacts(node.facts).length),
  ];
  const goalsOf = (node) => linked(node, "goal");
  const posts = (node) => [
    ...new Set(
      shownFacts(node.facts)
        .filter(({ kind }) => kind === "post")
        .map(({ what }) => kg.label(what)),
    ),
  ];
  const held = (node) => shownFacts(node.facts).find(({ kind }) => kind === "event");

  // --- A fact's words ---

  // One line of a quote: what was marked stands near its beginning.
  const excerpt = (fact) => {
    const [quote] = kg.quotesOf(fact);
    if (!quote) return "";
    const cut = kg.cutter(quote.text);
    const first = quote.marks[0] || 0;
    const near = cut(Math.max(0, first - BEFORE), first);
    const from = first > BEFORE ? first - [...near].length + near.indexOf(" ") + 1 : 0;
    const text = (from ? "…" : "") + cut(from, from + 300);
    const shift = from - (from ? 1 : 0);
    return kg.quote({ text, marks: quote.marks.map((at) => Math.min(at - shift, text.length)) });
  };
  const words = (fact) =>
    kg
      .quotesOf(fact)
      .map(({ text }) => text)
      .join(" … ");
  // Only where an article has the words are its facts' quotes looked through: most are passed over at once.
  const quoted = (typed) => {
    const needle = kg.search.fold(typed);
    const [longest] = typed.split(/["“”]/).sort((a, b) => b.length - a.length);
    const has = kg.fulltext.articles(`"${longest}"`);
    return (fact) => has[fact.article] && kg.factWords(fact).includes(needle);
  };

  // --- Articles ---

  const endsOf = (article, kind) => {
    const counted = new Map();
    for (const fact of shownFacts(article.facts)) {
      for (const id of fact.ends) if (kg.nodes[id].kind === kind) counted.set(id, (counted.get(id) || 0) + 1);
    }
    return [...counted.keys()].sort((a, b) => counted.get(b) - counted.get(a) || a - b);
  };
  kg.articleButton = (article, at = -1) =>
    kg.el(
      "button",
      { type: "button", class: "to-node", onclick: () => kg.readArticle(article.id, at) },
      article.title || article.iri,
    );

  // Made anew for each drawing: headings and names follow the language, and a goal's column the graph.
  kg.tableColumns = {
    article: () => [
      day("date", (article) => article.day),
      column("headline", (article) => article.title, 26, { main: true, show: (article) => kg.articleButton(article) }),
      goals((article) => kg.goalsOf(article.id)),
      nodes("agencies", (article) => endsOf(article, "organization"), 16),
      number("factCount", (article) => shownFacts(article.facts).length),
    ],
    organization: () => [
      name(20),
      otherName(17),
      column("note", (node) => kg.label(node.note), 9),
      goals(goalsOf),
      ...counts(),
    ],
    person: () => [
      name(15),
      column("posts", (node) => posts(node).join(" · "), 18),
      nodes("agencies", (node) => linked(node, "organization"), 18),
      goals(goalsOf),
      ...counts(),
    ],
    event: () => [
      name(22),
      day("date", (node) => held(node)?.day || ""),
      column("place", (node) => held(node)?.extra || "", 15),
      nodes("who", (node) => linked(node, "organization"), 18),
      ...counts(),
    ],
    goal: () => [
      column("goalNumber", (node) => Number(node.note), 5, { kind: "number" }),
      name(18),
      nodes("agencies", (node) => linked(node, "organization"), 22),
      nodes("kind.person", (node) => linked(node, "person"), 18),
      ...counts(),
    ],
    fact: () => [
      day("date", kg.dayOf),
      column("fact", (fact) => kg.t(`fact.${fact.kind}`), 7),
      column("who", (fact) => kg.nameOf(fact.ends[0]), 15, { main: true, show: (fact) => kg.nodeButton(fact.ends[0]) }),
      column("what", (fact) => kg.label(fact.what), 13),
      nodes("whom", (fact) => fact.ends.slice(1), 13),
      column("quote", words, 24, {
        kind: "quoted",
        show: excerpt,
        whole: (fact) => kg.quotesOf(fact).map(kg.quote),
        finder: quoted,
        sort: kg.factWords,
        plain: true,
      }),
      column("source", (fact) => kg.articles[fact.article].title, 16, {
        show: (fact) => kg.articleButton(kg.articles[fact.article], fact.evidence.length ? fact.evidence[0][0] : -1),
      }),
      column("surenessHead", (fact) => fact.sure, 6, { kind: "number" }),
    ],
  };

  kg.words.add({
    th: { headline: "หัวข้อข่าว", thaiName: "ชื่อไทย", agencies: "หน่วยงาน" },
    en: { headline: "Headline", thaiName: "Thai name", agencies: "Agencies" },
  });
})();
