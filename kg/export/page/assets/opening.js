// Pieces of the panel: lines and bars that open on what is behind them, made only when they are opened.
(() => {
  "use strict";
  const kg = window.kgPage;

  // A button and the place below it that `make` fills when the button is first pressed.
  kg.opens = (content, make, attributes = {}) => {
    const place = kg.el("div", { class: "opened", hidden: true });
    const toggle = () => {
      const open = place.hidden;
      if (open && !place.firstChild) place.append(...make());
      place.hidden = !open;
      button.setAttribute("aria-expanded", String(open));
    };
    const button = kg.el(
      "button",
      {
        type: "button",
        "aria-expanded": "false",
        onclick: toggle,
        ...attributes,
        class: `opens ${attributes.class || ""}`,
      },
      ...content,
    );
    return [button, place];
  };

  // A line that says what, and below it, or beside it when that is short, when and how often: this opens the facts.
  kg.openingLine = (head, rest, make, look = "") =>
    kg.el(
      "li",
      { class: `opening ${look}` },
      kg.el("p", { class: "head" }, ...head),
      ...kg.opens([kg.el("span", {}, rest.filter(Boolean).join(" · "))], make),
    );

  // Rows {node, ids, articles}: one bar each, as long as it has articles beside the longest, in the node's colour; opens
  // its facts.
  kg.countedBars = (rows, from, few) => {
    const most = Math.max(...rows.map(({ articles }) => articles));
    return kg.list(rows, (row) => bar(row, most, from), few, "bars");
  };
  const bar = ({ node, ids, articles, also = [] }, most, from) => {
    const each = kg.nodes[node];
    const fill = kg.el("span", { class: "fill" });
    fill.style.width = `${Math.max(2, Math.round((100 * articles) / most))}%`;
    fill.style.backgroundColor = kg.colourOf(each);
    const count = kg.el(
      "span",
      { class: "count" },
      kg.number(articles),
      kg.el("span", { class: "away" }, kg.t("articlesLeft")),
    );
    return kg.el(
      "li",
      {},
      ...kg.opens(
        [
          kg.mark(each),
          kg.el("span", { class: "name" }, kg.nameOf(node)),
          count,
          kg.el("span", { class: "track" }, fill),
        ],
        () => [
          kg.el(
            "p",
            { class: "hint" },
            kg.button(`${kg.t("openThis")} ›`, () => kg.select(node), { class: "small" }),
          ),
          ...kg.factLines(ids, [from, node, ...also], 3),
        ],
        { class: "bar" },
      ),
    );
  };

  kg.part = (title, count, ...content) =>
    kg.el(
      "section",
      {},
      kg.el("h3", {}, title, count > 1 ? kg.el("span", { class: "count" }, ` ${kg.number(count)}`) : ""),
      ...content,
    );
})();
