// What binds a node to others beyond single facts: computed ties, one line for each other end, and bodies above and below.
(() => {
  "use strict";
  const kg = window.kgPage;

  // The facts behind ties of the same two nodes, those of either end under its name.
  kg.tieFacts = (ties) => {
    const [{ a, b }] = ties;
    const ids = kg.passing([...new Set(ties.flatMap(({ facts }) => facts))]);
    const of = (end) => ids.filter((id) => kg.facts[id].ends.includes(end));
    const both = of(a).filter((id) => kg.facts[id].ends.includes(b));
    const only = (end) => of(end).filter((id) => !both.includes(id));
    const named = (end) => {
      const own = only(end);
      return own.length ? [kg.el("p", { class: "hint end" }, kg.nameOf(end)), ...kg.factLines(own, -1, 2)] : [];
    };
    const neither = ids.filter((id) => !kg.facts[id].ends.includes(a) && !kg.facts[id].ends.includes(b));
    return [
      kg.el("p", { class: "hint" }, kg.t("derived")),
      ...(both.length ? kg.factLines(both, -1, 2) : []),
      ...named(a),
      ...named(b),
      ...(neither.length ? kg.factLines(neither, -1, 2) : []),
    ];
  };

  // Whom a node is tied to, the strongest first.
  kg.tiesOf = (node) =>
    node.ties
      .map((id) => kg.ties[id])
      .filter((tie) => kg.filters.nodes[kg.otherEnd(tie, node.id)])
      .sort((a, b) => b.weight - a.weight || a.id - b.id);
  kg.tiesPart = (node) => {
    const rows = [...kg.gathered(kg.tiesOf(node), (tie) => kg.otherEnd(tie, node.id))];
    if (!rows.length) return null;
    const line = ([other, ties]) =>
      kg.openingLine(
        [kg.nodeButton(other)],
        [...new Set(ties.map((tie) => kg.label(tie.measure)))],
        () => kg.tieFacts(ties),
        "beside",
      );
    return kg.part(kg.t("relationships"), rows.length, ...kg.list(rows, line, 5));
  };

  // The bodies that a body is part of, and its own parts.
  const within = (node, up) =>
    node.edges
      .map((id) => kg.edges[id])
      .filter((edge) => edge.kind === "within" && (up ? edge.a : edge.b) === node.id)
      .map((edge) => kg.otherEnd(edge, node.id));
  kg.wholesOf = (node) => within(node, true);
  kg.partsPart = (node) => {
    const parts = within(node, false).filter((id) => kg.filters.nodes[id]);
    parts.sort((a, b) => kg.nodes[b].weight - kg.nodes[a].weight || a - b);
    const line = (id) =>
      kg.el("li", {}, kg.nodeButton(id), kg.el("span", { class: "count" }, kg.number(kg.nodes[id].weight)));
    return parts.length ? kg.part(kg.t("parts"), parts.length, ...kg.list(parts, line, 5)) : null;
  };
})();
