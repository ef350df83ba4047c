// Unpacks the data that kg/export/page/compact.py and texts.py packed, and what follows from it: who stands beside whom.
(() => {
  "use strict";
  const kg = window.kgPage;

  // Names longer than anybody reads are cut: laying out ten thousand Thai letters takes a browser seconds.
  const LONGEST = 500;
  const QUOTED = 700; // letters of a quote from which on it was cut (kg/export/page/quotes.py)
  let written = []; // the articles' texts as they are packed
  const short = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

  kg.load = async () => {
    const [json, texts] = await Promise.all([textOf(kg.byId("kg-data")), textOf(kg.byId("kg-texts"), "windows-874")]);
    const data = JSON.parse(json);
    written = texts.split("\0");
    const text = (number) => data.texts[number];
    kg.data = data;
    kg.labels = data.labels;
    kg.articles = data.articles.map(([iri, title, day, url], id) => ({
      id,
      iri: text(iri),
      title: short(text(title)),
      day: text(day),
      url: text(url),
      facts: [],
      mentions: [],
    }));
    kg.nodes = data.nodes.map((row, id) => node(row, id, data, text));
    kg.facts = [];
    data.facts.forEach(([texts, ends, rows, mentions], article) => {
      const own = { article, texts: texts.map(text), ends };
      for (const row of rows) {
        kg.articles[article].facts.push(kg.facts.length);
        kg.facts.push(fact(row, kg.facts.length, own, data));
      }
      kg.articles[article].mentions = { told: mentions, ends };
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

  const textOf = async (element, encoding = "utf-8") => {
    if (element.type === "application/json") return element.textContent;
    const packed = atob(element.textContent.trim());
    const bytes = new Uint8Array(packed.length);
    for (let at = 0; at < packed.length; at += 1) bytes[at] = packed.charCodeAt(at);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new TextDecoder(encoding).decode(await new Response(stream).arrayBuffer());
  };

  // The text of an article (its number); a stretch that the page leaves out is as many zero characters.
  kg.textOf = (article) => {
    const text = written[article];
    if (!text.includes("&")) return text;
    return text.replace(/&(?:amp|#(\d+)|-(\d+));/g, (_, code, gap) =>
      gap ? "\0".repeat(gap) : code ? String.fromCodePoint(code) : "&",
    );
  };
  kg.isWhole = (article) => !/&-\d/.test(written[article]);

  // Offsets count code points, in which an emoji is one; a string's own units make it two.
  const cutter = (text) => {
    if (!/[\ud800-\udbff]/.test(text)) return (from, to) => text.slice(from, to);
    const points = [...text];
    return (from, to) => points.slice(from, to).join("");
  };
  kg.cutter = cutter;

  // The words behind a fact: [{text, start, marks}], marks being offsets in the text (start, end, start, end, …).
  kg.quotesOf = (fact) => {
    if (!fact.evidence.length) return [];
    const cut = cutter(kg.textOf(fact.article));
    return fact.evidence.map(([start, length, ...marks]) => {
      const text = cut(start, start + length);
      return { text: length < QUOTED ? text : `${text}…`, start, marks };
    });
  };

  // Who and what an article's text names: [{start, end, node}] in order.
  kg.mentionsOf = (article) => {
    const { told, ends } = kg.articles[article].mentions;
    const found = [];
    let reached = 0;
    for (let at = 0; at < told.length; at += 3) {
      const start = reached + told[at];
      reached = start + told[at + 1];
      if (ends[told[at + 2]] >= 0) found.push({ start, end: reached, node: ends[told[at + 2]] });
    }
    return found;
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
  const fact = (
    [kind, bound, what, extra, day, until, province, sure, evidence, tail, words],
    id,
    { article, texts, ends },
    data,
  ) => ({
    id,
    kind: data.factKinds[kind],
    article,
    ends: bound.map((end) => ends[end]).filter((node) => node >= 0),
    what: short(texts[what]),
    extra: short(texts[extra]),
    sure,
    day: texts[day],
    until: texts[until],
    province: texts[province],
    evidence,
    tail,
    words: texts[words],
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
