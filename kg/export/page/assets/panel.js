// The details: an overview at first, then whatever is chosen, each fact with its words.
(() => {
  "use strict";
  const kg = window.kgPage;
  const NOTHING = { node: -1, edge: -1, tie: -1, to: -1, list: null };
  let chosen = NOTHING;

  kg.chosen = () => chosen;
  const panel = () => kg.byId("panel");
  const section = (title, ...content) => kg.el("section", {}, kg.el("h3", {}, title), ...content);
  // What names somebody comes before what an article says as a whole, the newest first.
  const newestFirst = (ids) =>
    [...ids].sort(
      (a, b) =>
        whole(a) - whole(b) ||
        kg.dayOf(kg.facts[b]).localeCompare(kg.dayOf(kg.facts[a])) ||
        kg.facts[b].sure - kg.facts[a].sure ||
        a - b,
    );
  const whole = (id) => Number(kg.facts[id].kind === "theme" && kg.facts[id].ends.length < 2);
  const passing = (ids) => newestFirst(ids.filter((id) => kg.filters.facts[id]));

  const show = (...content) => {
    panel().replaceChildren(...content.flat(3).filter(Boolean));
    panel().scrollTop = 0;
  };
  const choose = (change) => {
    chosen = { ...NOTHING, ...change };
    const open = chosen !== NOTHING && Object.keys(change).some((key) => change[key] !== NOTHING[key]);
    document.body.classList.toggle("open", open);
    render();
    kg.emit("select", chosen);
    if (open && kg.narrow()) panel().focus();
  };

  // Chooses a node by its number (-1: none); `move` brings it into view.
  kg.select = (id, move = true) => {
    choose({ node: id });
    follow(move);
  };
  // Chooses an edge by its number, or a computed tie ("t" and its number).
  kg.selectEdge = (id) => {
    const tied = typeof id === "string";
    choose(tied ? { tie: Number(id.slice(1)) } : { edge: id });
    follow();
  };
  // Shows how two nodes hang together.
  kg.selectPath = (from, to) => {
    choose({ node: from, to });
    follow();
  };
  // Lists facts (numbers) under a title.
  kg.showFacts = (title, facts) => {
    choose({ list: { title, facts } });
    follow();
  };

  // Lights on the canvas what is chosen; on a canvas that is not seen, once it is.
  const follow = (move = true) => {
    if (kg.tabNow() !== "graph") return;
    const { node, to, edge, tie } = chosen;
    if (to >= 0) return lightPath(node, to);
    if (node >= 0) {
      kg.graph.light(kg.graph.around(node));
      if (move) kg.graph.look([node]);
      return undefined;
    }
    const ends = edge >= 0 ? kg.edges[edge] : tie >= 0 ? kg.ties[tie] : null;
    kg.graph.light(
      ends && { centre: -1, nodes: new Set([ends.a, ends.b]), edges: new Set(edge >= 0 ? [edge] : []) },
    );
    return undefined;
  };
  const lightPath = (from, to) => {
    const path = kg.path(from, to);
    if (!path) return;
    kg.graph.light({ centre: -1, nodes: new Set(path.nodes), edges: new Set(path.edges) });
    kg.graph.look(path.nodes);
  };
  kg.on("tab", (name) => name === "graph" && follow());

  const render = () => {
    if (chosen.list) show(listView(chosen.list));
    else if (chosen.to >= 0) show(pathView(chosen.node, chosen.to));
    else if (chosen.node >= 0) show(nodeView(chosen.node));
    else if (chosen.edge >= 0) show(edgeView(kg.edges[chosen.edge]));
    else if (chosen.tie >= 0) show(tieView(kg.ties[chosen.tie]));
    else show(overview());
  };
  const listView = ({ title, facts }) => {
    const found = passing(facts);
    return [
      backButton(),
      kg.el("h2", {}, title),
      kg.el("p", { class: "hint" }, kg.t("facts", kg.number(found.length))),
      ...kg.list(found, (fact) => kg.factLine(fact), 12),
    ];
  };
  kg.on("language", render);
  kg.on("filter", () => {
    render();
    if (chosen.node >= 0 && chosen.to < 0) kg.graph.light(kg.graph.around(chosen.node));
  });

  const overview = () => {
    const nodes = kg.nodes
      .filter((node) => kg.filters.nodes[node.id])
      .sort((a, b) => b.weight - a.weight || a.id - b.id);
    const top = (kind, few) => {
      const found = nodes.filter((node) => node.kind === kind);
      if (!found.length) return null;
      return section(
        kg.t(`kind.${kind}`),
        ...kg.list(
          found,
          (node) => kg.el("li", {}, kg.nodeButton(node.id), kg.el("span", { class: "count" }, kg.number(node.weight))),
          few,
        ),
      );
    };
    const sources = kg.articles.length > 40 ? kg.articles.slice(0, 40) : kg.articles;
    return [
      kg.el("h2", {}, kg.t("overview")),
      kg.el("p", { class: "hint" }, kg.t("overviewHint")),
      top("goal", 17),
      top("organization", 6),
      top("person", 6),
      top("event", 4),
      section(
        `${kg.t("sources")} (${kg.number(kg.articles.length)})`,
        ...kg.list(
          sources,
          (article) =>
            kg.el(
              "li",
              { class: "source" },
              article.day ? `${kg.day(article.day)} · ` : "",
              kg.link(article.url, article.title || article.iri),
            ),
          4,
        ),
      ),
    ];
  };

  const backButton = () =>
    kg.button(
      `‹ ${kg.t(kg.tabNow() === "graph" ? "back" : "close")}`,
      () => {
        kg.select(-1);
        panel().focus();
      },
      { class: "button back" },
    );

  const head = (node) => [
    backButton(),
    kg.el(
      "p",
      { class: "kind" },
      kg.mark(node),
      kg.t(`kind.${node.kind}`),
      node.note && node.kind !== "goal" ? ` · ${kg.label(node.note)}` : "",
    ),
    kg.el("h2", {}, node.kind === "goal" ? `SDG ${node.note} ${kg.nameOf(node.id)}` : kg.nameOf(node.id)),
  ];

  const nodeView = (id) => {
    const node = kg.nodes[id];
    const second = kg.nameOf(id) === node.name ? node.en : node.name;
    const own = kg.search.fold(node.name);
    const others = node.aliases.filter(
      (alias) => alias !== second && !(node.kind === "person" && kg.search.fold(alias).endsWith(own)),
    );
    const facts = passing(node.facts);
    const of = (...kinds) => facts.filter((fact) => kinds.includes(kg.facts[fact].kind));
    const part = (title, ...kinds) => {
      const found = of(...kinds);
      return found.length
        ? section(`${kg.t(title)} (${kg.number(found.length)})`, ...kg.list(found, (fact) => kg.factLine(fact, id)))
        : null;
    };
    return [
      ...head(node),
      second ? kg.el("p", { class: "second" }, second) : null,
      others.length
        ? kg.el("p", { class: "aliases" }, `${kg.t("alsoCalled")}: ${others.slice(0, 12).join(" · ")}`)
        : null,
      kg.el(
        "div",
        { class: "actions" },
        kg.tabNow() === "graph" ? null : kg.button(kg.t("inGraph"), () => kg.showTab("graph")),
        kg.copyButton(kg.t("copyLink"), () => window.location.href),
        kg.button(kg.t("report"), () => kg.report(id)),
      ),
      connectForm(id),
      part("themes", "theme"),
      part("posts", "post"),
      part("events", "part", "event"),
      part("statements", "said"),
      part("mentions", "named"),
      ties(node),
      neighbours(node),
    ];
  };

  const ties = (node) => {
    const found = node.ties
      .map((id) => kg.ties[id])
      .filter((tie) => kg.filters.nodes[kg.otherEnd(tie, node.id)])
      .sort((a, b) => b.weight - a.weight || a.id - b.id);
    return found.length
      ? section(
          `${kg.t("relationships")} (${kg.number(found.length)})`,
          ...kg.list(found, (tie) => kg.tieLine(tie, node.id), 5),
        )
      : null;
  };
  const neighbours = (node) => {
    const found = node.edges
      .filter((id) => kg.filters.edges[id])
      .map((id) => kg.edges[id])
      .sort(
        (a, b) => kg.nodes[kg.otherEnd(b, node.id)].weight - kg.nodes[kg.otherEnd(a, node.id)].weight || a.id - b.id,
      );
    if (!found.length) return null;
    const line = (edge) =>
      kg.el(
        "li",
        {},
        kg.nodeButton(kg.otherEnd(edge, node.id)),
        kg.button(
          edge.facts.length ? kg.t("facts", kg.number(edge.facts.length)) : kg.t("partOf"),
          () => kg.selectEdge(edge.id),
          { class: "button count" },
        ),
      );
    return section(`${kg.t("neighbours")} (${kg.number(found.length)})`, ...kg.list(found, line, 8));
  };

  const connectForm = (id) => {
    const list = kg.el("ul", {
      id: "connect-results",
      role: "listbox",
      "aria-label": kg.t("connectResults"),
      hidden: true,
    });
    const input = kg.el("input", {
      id: "connect",
      type: "text",
      role: "combobox",
      autocomplete: "off",
      "aria-expanded": "false",
      "aria-controls": "connect-results",
      placeholder: kg.t("connectHint"),
    });
    kg.search.box(input, list, (other) => kg.selectPath(id, other));
    return kg.el(
      "div",
      { class: "connect" },
      kg.el("label", { for: "connect" }, kg.t("connect")),
      kg.el("div", { class: "finder" }, input, list),
    );
  };

  const pathView = (from, to) => {
    const path = kg.path(from, to);
    const title = kg.t("path", kg.nameOf(from), kg.nameOf(to));
    const back = kg.button(`‹ ${kg.nameOf(from)}`, () => kg.select(from), { class: "button back" });
    if (!path) return [back, kg.el("h2", {}, title), kg.el("p", { class: "hint" }, kg.t("noPath"))];
    const steps = path.edges.map((id, at) =>
      section(`${kg.nameOf(path.nodes[at])} — ${kg.nameOf(path.nodes[at + 1])}`, ...edgeFacts(kg.edges[id], 2)),
    );
    return [
      back,
      kg.el("h2", {}, title),
      kg.el("ol", { class: "path" }, ...path.nodes.map((id) => kg.el("li", {}, kg.nodeButton(id)))),
      ...steps,
    ];
  };

  const edgeFacts = (edge, few) => {
    if (!edge.facts.length)
      return [
        kg.el(
          "p",
          { class: "hint" },
          `${kg.nameOf(edge.a)} ${kg.t("partOf")} ${kg.nameOf(edge.b)}. ${kg.t("authority")}`,
        ),
      ];
    return kg.list(passing(edge.facts), (fact) => kg.factLine(fact), few);
  };
  const between = (a, b) => [
    backButton(),
    kg.el("p", { class: "kind" }, kg.t("connection")),
    kg.el("h2", { class: "ends" }, kg.nodeButton(a), kg.nodeButton(b)),
  ];
  const edgeView = (edge) => [...between(edge.a, edge.b), ...edgeFacts(edge, 8)];
  const tieView = (tie) => [...between(tie.a, tie.b), kg.el("ul", { class: "lines" }, kg.tieLine(tie, tie.a))];
})();
