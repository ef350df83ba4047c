// What is typed into a question's fields: suggestions for it, and what it stands for in SPARQL, in the way of `kg query`.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { known, Mistake } = kg.asking;
  const DAYS = ["from", "to", "date"];
  const ANYTHING = ["person", "organization", "goal"];
  const KINDS = { agency: ["organization"], person: ["person"], goal: ["goal"], entity: ANYTHING, with: ANYTHING };
  const ALL = "words"; // the parameter of whose terms each must hold
  const SUGGESTED = 12;
  const SEARCHED = 200; // found names looked through for those of the right kind

  function suggestions(name, typed) {
    const fitting =
      name === "article" ? kg.articles.map((article) => article.title).filter((text) => text.includes(typed)) : [];
    if (name === "province")
      return provinces(typed)
        .map((province) => province[kg.language()])
        .slice(0, SUGGESTED);
    if (name === "kind") return known.kinds.map((kind) => kind[kg.language()]).filter((text) => text.includes(typed));
    return [...new Set([...fitting, ...entities(name, typed).map((node) => node.name)])].slice(0, SUGGESTED);
  }

  function provinces(typed) {
    const wanted = typed.trim().toLowerCase();
    const fits = ({ th, en, code }) =>
      [th, en, code].some((form) => form.toLowerCase().includes(wanted) || wanted.endsWith(form.toLowerCase()));
    return known.provinces.filter(fits);
  }

  function entities(name, typed) {
    const kinds = KINDS[name];
    if (!kinds) return [];
    const found = typed.trim() ? kg.search.find(typed, SEARCHED).map((id) => kg.nodes[id]) : kg.nodes;
    return found.filter((node) => kinds.includes(node.kind)).slice(0, SUGGESTED);
  }

  const day = (text) => `"${text}"^^xsd:date`;

  // A typed day as a term: of a month or a year the first, or with `end` the last.
  function said(value, options, wrong = "ask.day") {
    const found = kg.dates.parse(value, options);
    if (!found) throw new Mistake(wrong, value, kg.day("2023-03-05"));
    return day(found);
  }

  const words = (value) =>
    [...value.toLowerCase().matchAll(/"([^"]+)"|(\S+)/g)]
      .map((found) => (found[1] || found[2]).replaceAll('"', "").trim())
      .filter(Boolean);

  // What a typed value sets: variables with their SPARQL terms; names match as they do in the search box. Throws a Mistake.
  function terms(name, value) {
    if (name === "date") return { date: [said(value)], date_end: [said(value, { end: true })] };
    if (DAYS.includes(name)) return { [name]: [said(value, { end: name === "to" })] };
    if (name === "year")
      return { from: [said(value, {}, "ask.period")], to: [said(value, { end: true }, "ask.period")] };
    if (name === ALL) return { words: words(value).map((word) => JSON.stringify(word)) };
    if (name === "kind") return { kind: kinds(value).map((kind) => `<${kind.iri}>`) };
    if (["role", "unit"].includes(name)) return { [name]: [JSON.stringify(value)] };
    const nodes =
      name === "article"
        ? kg.articles.filter((a) => a.title === value || a.iri.endsWith(`/${value}`))
        : name === "province"
          ? provinces(value)
          : entities(name, value);
    const exact = nodes.filter((node) => [node.name || node.title, node.th, node.en].includes(value));
    const meant = exact.length ? exact : nodes.slice(0, 1);
    if (!meant.length) throw new Mistake("ask.unknown", value);
    return { [name]: meant.map((node) => `<${node.iri}>`) };
  }

  function kinds(typed) {
    const wanted = typed.trim().toLowerCase();
    const found = known.kinds.filter(({ th, en }) => [th, en].some((form) => form.toLowerCase().includes(wanted)));
    if (!found.length) throw new Mistake("ask.unknown", typed);
    return found;
  }

  // The lines of a question that stand for a parameter (kg/questions/lines.py); says whether its terms are written there.
  function lined(sparql, name, found) {
    let written = false;
    const hole = `{${name}}`;
    const set = sparql.replace(new RegExp(`^([ \\t]*)#\\?${name} (.*)$`, "gm"), (_, indent, rest) => {
      if (!rest.includes(hole)) return indent + rest;
      written = true;
      const each = name === ALL ? found : [found.join(" ")];
      return indent + each.map((term) => rest.split(hole).join(term)).join(" ");
    });
    return [set, written];
  }

  kg.asking.values = { DAYS, suggestions, terms, lined };
})();
