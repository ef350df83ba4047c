// The embedded Oxigraph over the embedded graph; both wait compressed in data blocks until the first question.
(() => {
  "use strict";
  const kg = window.kgPage;
  const block = (id) => document.getElementById(id);
  const known = JSON.parse(block("ask-data").textContent);
  const PREFIXES = Object.entries(known.prefixes)
    .map(([name, iri]) => `PREFIX ${name}: <${iri}>`)
    .join(" ");
  const SLICE = 40; // milliseconds of loading between two chances for the page to answer
  const TYPES = { NamedNode: "uri", BlankNode: "bnode", Literal: "literal" };
  const REASONS = {
    "Prefix not found": "prefix",
    "IRI parsing failed": "iri",
    "contains a variable that is unbound": "unbound",
  };

  let engine = null; // a promise of the started engine
  const stores = { union: null, named: null }; // promises of the two forms in which the graph is loaded

  class Mistake extends Error {
    constructor(key, ...values) {
      super(key);
      this.words = [key, ...values];
    }
  }

  function unpacked(id) {
    const raw = Uint8Array.from(atob(block(id).textContent), (letter) => letter.charCodeAt(0));
    return new Blob([raw]).stream().pipeThrough(new DecompressionStream("deflate"));
  }

  async function* parts(stream) {
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const ended = (rest + read.value).split("\0");
      rest = ended.pop();
      yield* ended;
    }
  }

  async function start() {
    await window.kgOxigraph.start({ module_or_path: await new Response(unpacked("ask-engine")).arrayBuffer() });
    return window.kgOxigraph;
  }

  // All statements stand in the default graph: the engine's own union of named graphs is many times slower and repeats
  // what several articles say. Only a query that asks where a statement stands gets a store with the named graphs too.
  async function load(form, progress) {
    engine = engine || start();
    const oxigraph = await engine;
    const store = new oxigraph.Store();
    const options = { format: "text/turtle", no_transaction: true, lenient: true };
    let [done, paused] = [0, performance.now()];
    for await (const part of parts(unpacked("ask-graph"))) {
      const end = part.indexOf("\n");
      const turtle = known.turtle + part.slice(end);
      store.load(turtle, options);
      if (form === "named") store.load(turtle, { ...options, to_graph_name: oxigraph.namedNode(part.slice(0, end)) });
      done += 1;
      if (performance.now() - paused < SLICE) continue;
      progress(Math.round((100 * done) / known.graphs));
      await new Promise((resume) => setTimeout(resume));
      paused = performance.now();
    }
    return store;
  }

  function ready(sparql, progress) {
    const words = sparql.replace(/^\s*#.*$/gm, "");
    const form = /(?<![?$:\w])(GRAPH|FROM)\b/i.test(words) ? "named" : "union";
    stores[form] = stores[form] || load(form, progress);
    return stores[form];
  }

  // The answer as {header: names, rows: terms or null}; a term is {type, value, datatype}. Throws a Mistake.
  async function answer(sparql, progress) {
    if (!sparql.trim()) throw new Mistake("ask.empty");
    const store = await ready(sparql, progress);
    const query = `${PREFIXES}\n${sparql}`; // one line before the user's own
    try {
      return tabled(store.query(query, { results_format: "application/sparql-results+json" }));
    } catch (error) {
      if (!error.message.startsWith("Not supported RDF format")) throw mistake(error.message, sparql);
      return triples(store.query(query, {}));
    }
  }

  function tabled(json) {
    const result = JSON.parse(json);
    if ("boolean" in result)
      return { header: ["answer"], rows: [[{ type: "literal", value: kg.t(result.boolean ? "ask.yes" : "ask.no") }]] };
    const header = result.head.vars;
    return { header, rows: result.results.bindings.map((row) => header.map((name) => row[name] || null)) };
  }

  function triples(quads) {
    const term = (t) => ({ type: TYPES[t.termType] || "literal", value: t.value });
    return {
      header: ["subject", "predicate", "object"],
      rows: quads.map((q) => [term(q.subject), term(q.predicate), term(q.object)]),
    };
  }

  function mistake(message, sparql) {
    const place = /^error at (\d+):(\d+): expected ([\s\S]*)$/.exec(message);
    if (!place) return new Mistake("ask.failed", message.split("\n")[0]);
    const [line, column] = [Number(place[1]) - 1, Number(place[2])];
    const letters = [...(sparql.split("\n")[line - 1] || "")];
    const reason = Object.keys(REASONS).find((words) => place[3].includes(words));
    if (reason === "Prefix not found") {
      const before = /(\S*:)\S*\s*$/.exec(letters.slice(0, column - 1).join(""));
      return new Mistake("ask.prefix", line, column, before ? before[1] : "");
    }
    const at = letters
      .slice(column - 1)
      .join("")
      .trim()
      .slice(0, 30);
    return new Mistake(`ask.${reason ? REASONS[reason] : at ? "parse" : "parse-end"}`, line, column, at);
  }

  kg.asking = { known, ready, answer, Mistake };
})();
