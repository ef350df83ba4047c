// A judgement on a fact as a line that a ledger takes (docs/ledger.md).
(() => {
  "use strict";
  const kg = window.kgPage;
  const QUOTED = 80; // code points of a sentence that find a fact again, as in kg/network/judged.py

  const segment = (id) => kg.nodes[id].iri.split("/").pop();
  const underscored = (text) => text.replaceAll(" ", "_");
  // The part of an IRI that a fact spells itself (kg/export/page/naming.py).
  const SPELT = {
    post: ({ ends: [person, ...body], what, extra }) =>
      ["holding", segment(person), underscored(what), ...body.map(segment), extra].join("/"),
    theme: ({ ends, what }) => {
      const goal = ends[ends.length - 1];
      return ["theme", what || kg.nodes[goal].note, ...ends.slice(0, -1).map(segment)].join("/");
    },
    part: ({ ends: [agent], what }) => `/${what}/${kg.nodes[agent].kind}/${segment(agent)}`,
    said: () => "",
    event: () => "",
  };
  // The IRI of a fact: below that of its article, or of who is named.
  kg.iriOf = (fact) => {
    if (fact.kind === "named") return kg.nodes[fact.ends[0]].iri;
    const own = fact.tail.startsWith("/") ? fact.tail : `/${fact.tail}${SPELT[fact.kind](fact)}`;
    return kg.articles[fact.article].iri + own;
  };

  // Words that find again what an article only counts: an event's name where the article uses it, else its sentence.
  const words = (fact) => {
    const quotes = kg.wordsOf(fact).map(({ text }) => text);
    if (fact.kind === "said") return quotes[0] || "";
    const event = kg.nodes[fact.ends[fact.kind === "event" ? 0 : 1]];
    const told = event.facts.map((id) => kg.facts[id]).filter((each) => each.article === fact.article);
    const read = kg.search.fold(
      [...quotes, ...told.flatMap((each) => kg.wordsOf(each).map(({ text }) => text))].join(" "),
    );
    const names = [event.name, ...event.aliases].filter((name) => read.includes(kg.search.fold(name)));
    return names.sort((a, b) => b.length - a.length)[0] || quotes[0] || "";
  };
  const COUNTED = ["event", "part", "said"]; // kinds of which an article's number may change

  // JSON as a ledger's own lines have it: a space behind each colon and comma.
  const json = (value) => {
    if (Array.isArray(value)) return `[${value.map(json).join(", ")}]`;
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    return `{${Object.entries(value)
      .map(([key, each]) => `${JSON.stringify(key)}: ${json(each)}`)
      .join(", ")}}`;
  };
  kg.shortIri = (iri) => (iri.startsWith(kg.data.base) ? iri.slice(kg.data.base.length) : iri);
  const today = () => new Date().toLocaleDateString("sv-SE"); // the reader's own day, in the form of ISO 8601

  kg.ledgerLine = (fact, { verdict, set = {}, who = "", why = "" }) =>
    json({
      verdict,
      of: [kg.shortIri(kg.iriOf(fact))],
      ...(COUNTED.includes(fact.kind) ? { quotes: [[...words(fact)].slice(0, QUOTED).join("")] } : {}),
      ...(Object.keys(set).length ? { set } : {}),
      who: who.trim() || kg.t("wrong.nobody"),
      when: today(),
      ...(why.trim() ? { why: why.trim() } : {}),
    });
})();
