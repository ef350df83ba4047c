// Unpacks the data that kg/export/page/compact.py packed, and what follows from it: who stands beside whom.
(() => {
  "use strict";
  const kg = window.kgPage;

  // Names longer than anybody reads are cut: laying out ten thousand Thai letters takes a browser seconds.
  const LONGEST = 500;
  const short = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

  kg.load = async () => {
    const data = JSON.parse(await textOf(kg.byId("kg-data")));
    const text = (number) => data.texts[number];
    kg.data = data;
    kg.labels = data.labels;
    kg.articles = data.articles.map(([iri, title, day, url]) => ({
      iri: text(iri),
      title: short(text(title)),
      day: text(day),
      url: text(url),
    }));
    kg.nodes = data.nodes.map((row, id) => node(row, id, data, text));
    kg.facts = [];
    data.facts.forEach(([texts, ends, rows], article) => {
      const own = { article, texts: texts.map(text), ends };
      for (const row of rows) kg.facts.push(fact(row, kg.facts.length, own, data));
    });
    kg.edges = data.edges.map(([a, b, kind, ...facts], id) => ({ id, a, b, kind: data.factKinds[kind], facts }));
    kg.ties = data.ties.map(([a, b, measure, weight, ...facts], id) => ({
      id,
      a,
      b,
      measure: text(measure),
      weight,
      facts,
    }));
    kg.byIri = new Map(kg.nodes.map((each) => [each.iri, each.id]));
    kg.goals = kg.nodes.filter((each) => each.kind === "goal").sort((a, b) => a.note - b.note);
    for (const each of kg.facts) for (const end of each.ends) kg.nodes[end].facts.push(each.id);
    for (const each of kg.edges) for (const end of [each.a, each.b]) kg.nodes[end].edges.push(each.id);
    for (const each of kg.ties) for (const end of [each.a, each.b]) kg.nodes[end].ties.push(each.id);
    kg.groups.read(data);
  };

  const textOf = async (element) => {
    if (element.type === "application/json") return element.textContent;
    const bytes = Uint8Array.from(atob(element.textContent.trim()), (c) => c.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
  };

  const node = ([kind, name, en, note, weight, iri, aliases, colour], id, data, text) => {
    const shown = text(name);
    const own = iri ? text(iri) : `${data.kinds[kind]}/${shown.replaceAll(" ", "_")}`;
    return {
      id,
      kind: data.kinds[kind],
      name: short(shown),
      en: short(text(en)),
      note: text(note),
      weight,
      iri: /^https?:/.test(own) ? own : data.base + own,
      aliases: aliases.map((alias) => short(text(alias))),
      colour: colour || "",
      facts: [],
      edges: [],
      ties: [],
    };
  };

  // The numbers in a fact are those of its article's own texts and ends.
  const fact = ([kind, bound, what, extra, day, until, sure, evidence], id, { article, texts, ends }, data) => ({
    id,
    kind: data.factKinds[kind],
    article,
    ends: bound.map((end) => ends[end]).filter((node) => node >= 0),
    what: short(texts[what]),
    extra: short(texts[extra]),
    sure,
    day: texts[day],
    until: texts[until],
    quotes: evidence.map(([quote, ...marks]) => ({ text: texts[quote], marks })),
  });

  kg.otherEnd = (edge, id) => (edge.a === id ? edge.b : edge.a);
  kg.dayOf = (each) => each.day || kg.articles[each.article].day;
  kg.nameOf = (id) => {
    const each = kg.nodes[id];
    const name = document.documentElement.lang === "en" && each.en ? each.en : each.name;
    return name || each.iri;
  };
  // A term's label in the current language: roles, targets, parts, kinds of bodies.
  kg.label = (term) => {
    const found = kg.labels[term];
    return (found && found[document.documentElement.lang === "en" ? 1 : 0]) || term;
  };
})();
