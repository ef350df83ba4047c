// What the panel says when nothing is chosen: what the news speak of most, and the newest of them.
(() => {
  "use strict";
  const kg = window.kgPage;

  kg.overview = () => {
    const count = kg.scene.importance();
    const nodes = kg.nodes
      .filter((node) => kg.filters.nodes[node.id])
      .sort((a, b) => count(b.id) - count(a.id) || a.id - b.id);
    const top = (kind, few) => {
      const found = nodes.filter((node) => node.kind === kind);
      const line = (node) =>
        kg.el("li", {}, kg.nodeButton(node.id), kg.el("span", { class: "count" }, kg.number(count(node.id))));
      return found.length ? kg.part(kg.t(`kind.${kind}`), found.length, ...kg.list(found, line, few)) : null;
    };
    return [
      kg.el("h2", {}, kg.t("overview")),
      kg.el("p", { class: "hint" }, kg.t("overviewHint")),
      top("goal", 17),
      top("organization", 6),
      top("person", 6),
      top("event", 4),
      articles(),
    ];
  };

  const articles = () => {
    const shown = kg.filters.newest();
    return kg.part(kg.t("sources"), shown.length, ...kg.list(shown, kg.articleLine, 4, "article-list"));
  };
})();
