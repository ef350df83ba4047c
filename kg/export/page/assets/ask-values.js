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
  const FISCAL = /งบ|fy|fiscal/i;
  const ERA = 543; // years by which the Buddhist Era runs ahead
  const ERA_FROM = 2400; // a year from this one on is one of that era

  function suggestions(name, typed) {
    const fitting = name === "article" ? kg.articles.map((article) => article.title).filter((text) => text.includes(typed)) : [];
    if (name === "province") return provinces(typed).map((province) => province[kg.language()]).slice(0, SUGGESTED);
    if (name === "kind") return known.kinds.map((kind) => kind[kg.language()]).filter((text) => text.includes(typed));
    return [...new Set([...fitting, ...entities(name, typed).map((node) => node.name)])].slice(0, SUGGESTED);
  }

  function provinces(typed) {
    const wanted = typed.trim().toLowerCase();
    const fits = ({ th, en, code }) => [th, en, code].some((form) => form.toLowerCase().includes(wanted) || wanted.endsWith(form.toLowerCase()));
    return known.provinces.filter(fits);
  }

  function entities(name, typed) {
    const kinds = KINDS[name];
    if (!kinds) return [];
    const found = typed.trim() ? kg.search.find(typed, SEARCHED).map((id) => kg.nodes[id]) : kg.nodes;
    return found.filter((node) => kinds.includes(node.kind)).slice(0, SUGGESTED);
  }

  const day = (text) => `"${text}"^^xsd:date`;

  // The ISO day that a text means, of a month or a year its first or its last; "" for nothing, null for what is no day.
  function dayOf(text, options) {
    if (kg.dates) return kg.dates.parse(text, options);
    return !text.trim() || /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : null;
  }

  function said(value, options) {
    const found = dayOf(value, options);
    if (!found) throw new Mistake("ask.day", value, kg.day("2023-03-05"));
    return day(found);
  }

  // First and last day of a year, a month (2567-03) or a fiscal year, in either calendar. Throws a Mistake.
  function period(value) {
    const found = /^([^\d]*)(\d{4})(?:[-/](\d{1,2}))?$/.exec(value);
    const month = found && found[3] ? Number(found[3]) : 0;
    if (!found || month > 12 || (found[1] && found[3])) throw new Mistake("ask.period", value);
    const year = Number(found[2]) > ERA_FROM ? Number(found[2]) - ERA : Number(found[2]);
    if (FISCAL.test(found[1])) return [`${year - 1}-10-01`, `${year}-09-30`];
    if (!found[3]) return [`${year}-01-01`, `${year}-12-31`];
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const start = `${year}-${String(month).padStart(2, "0")}`;
    return [`${start}-01`, `${start}-${last}`];
  }

  const words = (value) => [...value.toLowerCase().matchAll(/"([^"]+)"|(\S+)/g)].map((found) => (found[1] || found[2]).replaceAll('"', "").trim()).filter(Boolean);

  // What a typed value sets: variables with their SPARQL terms; names match as they do in the search box. Throws a Mistake.
  function terms(name, value) {
    if (name === "date") return { date: [said(value)], date_end: [said(value, { end: true })] };
    if (DAYS.includes(name)) return { [name]: [said(value, { end: name === "to" })] };
    if (name === "year") {
      const [first, last] = period(value);
      return { from: [day(first)], to: [day(last)] };
    }
    if (name === ALL) return { words: words(value).map((word) => JSON.stringify(word)) };
    if (name === "kind") return { kind: kinds(value).map((kind) => `<${kind.iri}>`) };
    if (["role", "unit"].includes(name)) return { [name]: [JSON.stringify(value)] };
    const nodes = name === "article" ? kg.articles.filter((a) => a.title === value || a.iri.endsWith(`/${value}`))
      : name === "province" ? provinces(value) : entities(name, value);
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

  kg.asking.values = { DAYS, dayOf, suggestions, terms, lined };
})();
