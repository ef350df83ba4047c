// The panel: what is chosen, how one came there, and what stands in it: a node, a tie, a path, a list, or an overview.
(() => {
  "use strict";
  const kg = window.kgPage;
  const NOTHING = { node: -1, edge: -1, tie: -1, to: -1, list: null };
  const DEEPEST = 30; // steps back that are kept
  let chosen = NOTHING;
  let stale = false;
  let trail = []; // what was chosen before, the last one last

  kg.chosen = () => chosen;
  const panel = () => kg.byId("panel");
  const same = (a, b) => Object.keys(NOTHING).every((key) => a[key] === b[key]);

  const show = (...content) => {
    panel().replaceChildren(...content.flat(3).filter(Boolean));
  };
  const choose = (change) => {
    const next = { ...NOTHING, ...change };
    if (same(next, NOTHING)) trail = [];
    else if (!same(chosen, NOTHING) && !same(chosen, next)) trail = [...trail, chosen].slice(-DEEPEST);
    take(next);
  };
  const take = (next) => {
    chosen = next;
    const open = !same(chosen, NOTHING);
    document.body.classList.toggle("open", open);
    render();
    panel().scrollTop = 0;
    kg.emit("select", chosen);
    if (open && kg.narrow()) panel().focus();
  };
  const goBack = () => {
    const before = trail[trail.length - 1];
    trail = trail.slice(0, -1);
    take(before);
    follow();
    panel().focus();
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
    kg.graph.light(ends && { centre: -1, nodes: new Set([ends.a, ends.b]), edges: new Set(edge >= 0 ? [edge] : []) });
    return undefined;
  };
  const lightPath = (from, to) => {
    const path = kg.path(from, to);
    if (!path) return;
    kg.graph.light({ centre: -1, nodes: new Set(path.nodes), edges: new Set(path.edges) });
    kg.graph.look(path.nodes);
  };
  kg.on("tab", (name) => {
    if (stale) render();
    if (name === "graph") follow();
  });

  // An overview that nobody sees is not made.
  const render = () => {
    stale = same(chosen, NOTHING) && kg.tabNow() !== "graph";
    if (stale) return;
    if (chosen.list) show(top(), listView(chosen.list));
    else if (chosen.to >= 0) show(top(), pathView(chosen.node, chosen.to));
    else if (chosen.node >= 0) show(top(), kg.nodeView(chosen.node));
    else if (chosen.edge >= 0) show(top(), edgeView(kg.edges[chosen.edge]));
    else if (chosen.tie >= 0) show(top(), tieView(kg.ties[chosen.tie]));
    else show(kg.overview());
  };
  kg.on("language", render);
  kg.on("filter", render);

  const titleOf = ({ node, list, to }) => {
    if (list) return list.title;
    return node >= 0 && to < 0 ? kg.nameOf(node) : kg.t("connection");
  };
  // What stays at the top while one reads: the way out, and the way back to what was looked at before.
  const top = () => {
    const before = trail[trail.length - 1];
    const close = () => {
      kg.select(-1);
      panel().focus();
    };
    return kg.el(
      "div",
      { class: "panel-top" },
      kg.button(`✕ ${kg.t(kg.tabNow() === "graph" ? "back" : "close")}`, close, { class: "button back" }),
      before
        ? kg.button(`‹ ${titleOf(before)}`, goBack, {
            class: "button back before",
            "aria-label": kg.t("backTo", titleOf(before)),
          })
        : "",
    );
  };

  const listView = ({ title, facts }) => {
    const found = kg.passing(facts);
    return [kg.el("h2", {}, title), kg.el("p", { class: "hint" }, kg.countsOf(found)), ...kg.factLines(found, -1, 12)];
  };

  const pathView = (from, to) => {
    const path = kg.path(from, to);
    const title = kg.el("h2", {}, kg.t("path", kg.nameOf(from), kg.nameOf(to)));
    if (!path) return [title, kg.el("p", { class: "hint" }, kg.t("noPath"))];
    const steps = path.edges.map((id, at) => {
      const [one, other] = [path.nodes[at], path.nodes[at + 1]];
      return kg.part(`${kg.nameOf(one)} — ${kg.nameOf(other)}`, 0, ...edgeFacts(kg.edges[id], 1));
    });
    return [
      title,
      kg.el("ol", { class: "path" }, ...path.nodes.map((id) => kg.el("li", {}, kg.nodeButton(id)))),
      ...steps,
    ];
  };

  const edgeFacts = (edge, few) => {
    const found = kg.passing(edge.facts);
    if (edge.facts.length) return kg.factLines(found, -1, few);
    const says = `${kg.nameOf(edge.a)} ${kg.t("partOf")} ${kg.nameOf(edge.b)}. ${kg.t("authority")}`;
    return [kg.el("p", { class: "hint" }, says)];
  };
  const between = (a, b) => [
    kg.el("p", { class: "kind" }, kg.t("connection")),
    kg.el("h2", { class: "ends" }, kg.nodeButton(a), kg.nodeButton(b)),
  ];
  const edgeView = (edge) => [...between(edge.a, edge.b), ...edgeFacts(edge, 8)];
  const tieView = (tie) => [
    ...between(tie.a, tie.b),
    kg.el("p", { class: "says" }, kg.label(tie.measure), " ", kg.t("weight", tie.weight.toFixed(2))),
    ...kg.tieFacts([tie]),
  ];
})();
