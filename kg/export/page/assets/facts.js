// Facts as lines to read: what they say, how sure they are, the words behind them and where these stand.
(() => {
  "use strict";
  const kg = window.kgPage;
  const FEW = 6;
  const STEP = 30; // items that one press adds: making hundreds at once would keep the reader waiting
  const SAID = 4; // facts of the same words that a line says at once

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
  // A goal by its number alone, where several stand in a line.
  kg.goalChip = (id) => {
    const name = `SDG ${kg.nodes[id].note} ${kg.nameOf(id)}`;
    return kg.el(
      "button",
      { type: "button", class: "to-node chip", title: name, "aria-label": name, onclick: () => kg.select(id) },
      kg.mark(kg.nodes[id]),
    );
  };

  // The parts of the sentence that a fact makes; `one` gives a node behind a word, or nothing for one that is looked at.
  const SAYS = {
    post: (fact, [person, body], one) => [
      one(person),
      word(kg.standing(fact.extra)),
      kg.el("b", {}, kg.label(fact.what)),
      ...one(body, kg.t("at")),
    ],
    part: (fact, [agent, event], one) => [
      one(agent),
      kg.el("b", {}, kg.label(fact.what)),
      ...one(event, kg.t("inEvent")),
    ],
    said: (fact, [speaker, ...goals], one) => [
      one(speaker),
      kg.el("b", {}, fact.what),
      tag(kg.label(fact.extra)),
      ...(goals.length ? [kg.el("span", { class: "chips" }, ...goals.map(kg.goalChip))] : []),
    ],
    theme: (fact, ends, one, targets) =>
      ends.length > 1
        ? [...about(one(ends[0]), one(ends[1], kg.t("serves"))), ...targets.map(target)]
        : [word(kg.t("addressed")), ...one(ends[0]), ...targets.map(target)],
    event: (fact, [event, whole], one) => [
      one(event),
      tag(kg.label(fact.what)),
      fact.day ? word(kg.period(fact.day, fact.until)) : "",
      fact.extra ? word(`${kg.t("at")} ${fact.extra}`) : "",
      ...one(whole, kg.t("partOf")),
    ],
    named: (fact, [node], one) => [one(node)],
  };
  const about = (agent, goal) => [...agent, ...goal];
  const word = (text) => (text ? kg.el("span", { class: "word" }, text) : "");
  const tag = (text) => (text ? kg.el("span", { class: "tag" }, text) : "");
  // A target by its number, and by its words where they are known.
  kg.targetName = (what) => [kg.t("target", what), kg.label(what) === what ? "" : kg.label(what)].join(" ").trim();
  const target = (what) => tag(kg.targetName(what));

  kg.says = (facts, from) => {
    const seen = [from].flat();
    const one = (node, before = "") =>
      node === undefined || seen.includes(node) ? [] : [before ? word(before) : "", kg.nodeButton(node)];
    const [fact] = facts;
    const targets = [...new Set(facts.map(({ what }) => what).filter(Boolean))];
    const sure = Math.max(...facts.map((each) => each.sure));
    const parts = SAYS[fact.kind](fact, fact.ends, one, targets).flat().filter(Boolean);
    if (sure < 100) parts.push(kg.el("span", { class: "sure" }, kg.t("sureness", sure)));
    return parts.length ? kg.el("p", { class: "says" }, ...parts) : "";
  };

  // The day and the article of a fact, and a button that opens the text there; `start`: where its words begin.
  kg.sourceLine = (fact, start = fact.evidence[0]?.[0]) => {
    const article = kg.articles[fact.article];
    const day = kg.dayOf(fact);
    return kg.el(
      "p",
      { class: "source" },
      kg.el("time", day ? { datetime: day } : {}, day ? kg.day(day) : kg.t("undated")),
      " · ",
      kg.link(article.url, article.title || article.iri),
      ...(kg.readArticle
        ? [" · ", kg.button(kg.t("readInPlace"), () => kg.readArticle(fact.article, start ?? -1), { class: "small" })]
        : []),
    );
  };

  // What else can be done with facts of the same words: each that is told apart is corrected by itself.
  const toolsOf = (told, from) => {
    const known = [from].flat();
    const named = ({ ends }) => ends.filter((end) => !known.includes(end) || ends.length === 1).map(kg.nameOf);
    const about = ([fact]) => (told.length > 1 ? named(fact).join(" · ") : "");
    const wrong = told.map((facts) => kg.wrong(facts, about(facts)));
    return kg.el("p", { class: "fact-tools" }, kg.copyQuote(told[0][0]), ...wrong);
  };

  // A fact, or facts that rest on the same words, by number; `from`: the nodes that the reader is already looking at.
  kg.factLine = (ids, from = -1) => {
    const facts = [ids].flat().map((id) => kg.facts[id]);
    const [fact] = facts;
    const [first, ...rest] = kg.stretchesOf(facts);
    const told = kg.bySentence(facts);
    const says = told.map((each) => () => kg.says(each, from));
    const quote = (stretch) => kg.quote(kg.quoteAt(fact.article, stretch));
    return kg.el(
      "li",
      { class: "fact" },
      ...says.slice(0, SAID).map((say) => say()),
      ...(says.length > SAID
        ? kg.opens([kg.t("more", kg.number(says.length - SAID))], () => says.slice(SAID).map((say) => say()))
        : []),
      first ? quote(first) : "",
      ...(rest.length ? kg.opens([kg.t("moreQuotes", kg.number(rest.length))], () => rest.map(quote)) : []),
      kg.sourceLine(fact, first?.[0]),
      toolsOf(told, from),
    );
  };
  // Facts (numbers) as such lines, few at first.
  kg.factLines = (ids, from = -1, few = FEW) =>
    kg.list(kg.toldTogether(ids), (together) => kg.factLine(together, from), few);

  // A list that begins with a few items and a button for the rest.
  kg.list = (items, make, few = FEW, look = "lines") => {
    const list = kg.el("ul", { class: look }, ...items.slice(0, few).map((item) => make(item)));
    if (items.length <= few) return [list];
    const more = kg.button("", () => add(list.children.length), { class: "button more" });
    const add = (at) => {
      list.append(...items.slice(at, at + STEP).map((item) => make(item)));
      list.children[at].querySelector("button, a")?.focus();
      label();
    };
    const label = () => {
      const left = items.length - list.children.length;
      if (!left) return more.remove();
      more.textContent = left > STEP ? kg.t("moreOf", STEP, kg.number(left)) : kg.t("more", kg.number(left));
      return undefined;
    };
    label();
    return [list, more];
  };
})();
