// One fact as a line to read: what it says, how sure it is, the words behind it and where they stand.
(() => {
  "use strict";
  const kg = window.kgPage;
  const FEW = 6;

  // The sign of a node's kind, as on the canvas: its shape and colour, a goal's number.
  kg.mark = (node) => {
    const sign = kg.el("span", { class: `mark ${node.kind}`, "aria-hidden": "true" });
    if (node.kind === "goal") {
      sign.textContent = node.note;
      sign.style.backgroundColor = node.colour;
      sign.style.color = kg.inkOn(node.colour);
    }
    return sign;
  };

  kg.nodeButton = (id) =>
    kg.el(
      "button",
      { type: "button", class: "to-node", onclick: () => kg.select(id) },
      kg.mark(kg.nodes[id]),
      kg.nameOf(id),
    );

  // The parts of the sentence that a fact makes; `one` gives a node, or nothing for the node whose panel it stands in.
  const SAYS = {
    post: (fact, [person, body], one) => [
      one(person),
      word(statusOf(fact)),
      kg.el("b", {}, kg.label(fact.what)),
      ...(body === undefined ? [] : [word(kg.t("at")), kg.nodeButton(body)]),
    ],
    part: (fact, [agent, event], one) => [
      one(agent),
      kg.el("b", {}, kg.label(fact.what)),
      ...(event === undefined ? [] : [word(kg.t("inEvent")), kg.nodeButton(event)]),
    ],
    said: (fact, [speaker, ...goals], one) => [
      one(speaker),
      kg.el("b", {}, fact.what),
      tag(kg.label(fact.extra)),
      goals.length ? word(kg.t("about")) : "",
      ...goals.map(kg.nodeButton),
    ],
    theme: (fact, ends, one) =>
      ends.length > 1
        ? [one(ends[0]), word(kg.t("serves")), kg.nodeButton(ends[1]), target(fact)]
        : [word(kg.t("addressed")), one(ends[0]), target(fact)],
    event: (fact, [event, whole], one) => [
      one(event),
      tag(kg.label(fact.what)),
      fact.day ? word(kg.period(fact.day, fact.until)) : "",
      fact.extra ? word(`${kg.t("at")} ${fact.extra}`) : "",
      ...(whole === undefined ? [] : [word(kg.t("partOf")), kg.nodeButton(whole)]),
    ],
    named: (fact, [node], one) => [one(node)],
  };
  const word = (text) => (text ? kg.el("span", { class: "word" }, text) : "");
  const tag = (text) => (text ? kg.el("span", { class: "tag" }, text) : "");
  const statusOf = (fact) => (fact.extra === "incumbent" ? "" : kg.label(fact.extra));
  const target = (fact) =>
    fact.what
      ? kg.el(
          "span",
          { class: "tag" },
          kg.t("target", fact.what),
          kg.label(fact.what) === fact.what ? "" : ` ${kg.label(fact.what)}`,
        )
      : "";

  // A text with what its marks (start, end, start, end, … in code points) say highlighted, as parts of an element.
  kg.marked = (text, marks) => {
    const cut = kg.cutter(text);
    const parts = [];
    let at = 0;
    for (let n = 0; n < marks.length; n += 2) {
      parts.push(cut(at, marks[n]), kg.el("mark", {}, cut(marks[n], marks[n + 1])));
      at = marks[n + 1];
    }
    return [...parts, cut(at)];
  };
  kg.quote = ({ text, marks }) => kg.el("blockquote", { lang: "th", dir: "auto" }, ...kg.marked(text, marks));

  kg.sourceLine = (fact) => {
    const article = kg.articles[fact.article];
    const day = kg.dayOf(fact);
    return kg.el(
      "p",
      { class: "source" },
      kg.el("time", day ? { datetime: day } : {}, day ? kg.day(day) : kg.t("undated")),
      " · ",
      kg.link(article.url, article.title || article.iri),
    );
  };

  // What a fact (its number) says, without its words; `from` is the node that the reader is already looking at.
  kg.factSays = (id, from = -1) => {
    const fact = kg.facts[id];
    const one = (node) => (node === from ? "" : kg.nodeButton(node));
    const sure = fact.sure < 100 ? kg.el("span", { class: "sure" }, kg.t("sureness", fact.sure)) : "";
    return kg.el("p", { class: "says" }, ...SAYS[fact.kind](fact, fact.ends, one), sure);
  };
  kg.factLine = (id, from = -1) => {
    const fact = kg.facts[id];
    return kg.el(
      "li",
      { class: "fact" },
      kg.factSays(id, from),
      ...kg.quotesOf(fact).map(kg.quote),
      kg.sourceLine(fact),
      kg.el("p", { class: "fact-tools" }, kg.copyQuote(fact), kg.wrong(fact)),
    );
  };

  kg.tieLine = (tie, from) => {
    const other = kg.otherEnd(tie, from);
    const shown = tie.facts.filter((id) => kg.filters.facts[id]);
    return kg.el(
      "li",
      { class: "fact" },
      kg.el(
        "p",
        { class: "says" },
        word(kg.label(tie.measure)),
        kg.nodeButton(other),
        tag(kg.t("weight", tie.weight.toFixed(2))),
      ),
      shown.length
        ? kg.el(
            "details",
            {},
            kg.el("summary", {}, `${kg.t("derived")} ${kg.t("facts", tie.facts.length)}`),
            kg.el("ul", {}, ...shown.map((id) => kg.factLine(id))),
          )
        : "",
    );
  };

  // A list that begins with a few items and a button for the rest.
  kg.list = (items, make, few = FEW) => {
    const list = kg.el("ul", { class: "lines" }, ...items.slice(0, few).map(make));
    if (items.length <= few) return [list];
    const more = kg.button(
      kg.t("more", kg.number(items.length - few)),
      () => {
        list.append(...items.slice(few).map(make));
        list.children[few].querySelector("button, a")?.focus();
        more.remove();
      },
      { class: "button more" },
    );
    return [list, more];
  };
})();
