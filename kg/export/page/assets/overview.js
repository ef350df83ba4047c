// What the panel says when nothing is chosen: what the news speak of most, and the newest of them.
(() => {
  "use strict";
  const kg = window.kgPage;

  kg.overview = () => {
    const nodes = kg.nodes
      .filter((node) => kg.filters.nodes[node.id])
      .sort((a, b) => b.weight - a.weight || a.id - b.id);
    const top = (kind, few) => {
      const found = nodes.filter((node) => node.kind === kind);
      const line = (node) =>
        kg.el("li", {}, kg.nodeButton(node.id), kg.el("span", { class: "count" }, kg.number(node.weight)));
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
    const shown = kg.articles.filter(({ id, facts }) =>
      kg.filters.articles
        ? kg.filters.articles[id]
        : !kg.filters.active() || facts.some((fact) => kg.filters.facts[fact]),
    );
    const sorted = shown.sort((a, b) => kg.newerDay(a.day, b.day) || a.id - b.id);
    return kg.part(kg.t("sources"), sorted.length, ...kg.list(sorted, kg.articleLine, 4));
  };
  // An article by its day and headline; `facts` of it, when there are some, can be opened.
  kg.articleLine = (article) => {
    const title = article.title || article.iri;
    return kg.el(
      "li",
      { class: "source" },
      article.day ? `${kg.day(article.day)} · ` : "",
      kg.readArticle
        ? kg.button(title, () => kg.readArticle(article.id), { class: "to-node" })
        : kg.link(article.url, title),
    );
  };
})();
