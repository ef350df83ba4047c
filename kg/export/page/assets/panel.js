// The details: an overview at first, then whatever is chosen, each fact with its words.
(() => {
  "use strict";
  const kg = window.kgPage;
  let chosen = { node: -1, edge: -1, tie: -1, to: -1 };

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
    chosen = { node: -1, edge: -1, tie: -1, to: -1, ...change };
    render();
    kg.emit("select", chosen);
  };

  // Chooses a node by its number (-1: none); `move` brings it into view.
  kg.select = (id, move = true) => {
    if (id >= 0) kg.showTab("graph");
    choose({ node: id });
    kg.graph.light(id >= 0 ? kg.graph.around(id) : null);
    if (id >= 0 && move) {
      kg.graph.look([id]);
      if (kg.narrow()) panel().scrollIntoView({ block: "start" });
    }
  };
  // Chooses an edge by its number, or a computed tie ("t" and its number).
  kg.selectEdge = (id) => {
    const tied = typeof id === "string";
    const number = tied ? Number(id.slice(1)) : id;
    const { a, b } = tied ? kg.ties[number] : kg.edges[number];
    choose(tied ? { tie: number } : { edge: number });
    kg.graph.light({ centre: -1, nodes: new Set([a, b]), edges: new Set(tied ? [] : [number]) });
  };
  // Shows how two nodes hang together.
  kg.selectPath = (from, to) => {
    choose({ node: from, to });
    const path = kg.path(from, to);
    if (path) {
      kg.graph.light({ centre: -1, nodes: new Set(path.nodes), edges: new Set(path.edges) });
      kg.graph.look(path.nodes);
    }
  };

  const render = () => {
    if (chosen.to >= 0) show(pathView(chosen.node, chosen.to));
    else if (chosen.node >= 0) show(nodeView(chosen.node));
    else if (chosen.edge >= 0) show(edgeView(kg.edges[chosen.edge]));
    else if (chosen.tie >= 0) show(tieView(kg.ties[chosen.tie]));
    else show(overview());
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
      `‹ ${kg.t("back")}`,
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
        kg.button(kg.t("copyLink"), copyLink),
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

  const copyLink = async (event) => {
    const { currentTarget } = event;
    const address = window.location.href;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      const field = kg.el("textarea", { class: "away" });
      field.value = address;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    currentTarget.textContent = kg.t("copied");
  };
})();
