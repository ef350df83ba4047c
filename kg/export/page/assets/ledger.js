// A judgement on a fact as a line that a ledger takes (docs/ledger.md).
(() => {
  "use strict";
  const kg = window.kgPage;
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
      ...(fact.words ? { quotes: [fact.words] } : {}),
      ...(Object.keys(set).length ? { set } : {}),
      who: who.trim() || kg.t("wrong.nobody"),
      when: today(),
      ...(why.trim() ? { why: why.trim() } : {}),
    });
})();
