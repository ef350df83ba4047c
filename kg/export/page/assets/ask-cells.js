// What an answer's terms mean: which column holds what, which thing a name leads to, which article a row comes from.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { known } = kg.asking;
  const NUMBER = /#(integer|decimal|double|float|nonNegativeInteger|gYear)$/;
  const ADDRESS = /^https?:\/\//;
  const COLOUR = /^#[0-9a-f]{6}$/i;
  const CODES = ["kind", "status", "known"]; // columns whose values are words of ours
  const WORDS = ["quote", "words"]; // columns that hold what an article says
  const TITLES = ["article", "title", "example"]; // columns that hold a headline
  const LONGEST = 500; // letters of a cell that are drawn; what is copied or saved is whole

  const cut = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

  // Columns and codes have English names of their own; only Thai needs words for them.
  const word = (key, otherwise) => {
    const words = kg.t(key);
    return kg.language() === "en" || words === key ? otherwise : words;
  };
  const NAMED = { label: "Name" }; // what no reader calls a column
  const heading = (question, name) => {
    const english = NAMED[name] ?? name.replaceAll("_", " ").replace(/^./, (first) => first.toUpperCase());
    return word(`ask.column.${question}.${name}`, word(`ask.column.${name}`, english));
  };

  // --- Things and articles by their names ---

  let named = null;
  const nodeOf = (term) => {
    if (!term) return null;
    if (term.type === "uri") return kg.nodes[kg.byIri.get(term.value)] || null;
    if (!named) {
      named = new Map(); // null where several have the name
      for (const node of kg.nodes) named.set(node.name, named.has(node.name) ? null : node);
    }
    return named.get(term.value) || null;
  };

  let titled = null;
  // The article of a headline; of those with the same one, that which has the words.
  const articleOf = (title, words = "") => {
    if (!titled) {
      titled = new Map(kg.articles.map((article) => [article.title, []]));
      for (const article of kg.articles) titled.get(article.title).push(article);
    }
    const found = titled.get(cut(title)) || [];
    return (words && found.length > 1 && found.find(({ id }) => kg.textOf(id).includes(words))) || found[0] || null;
  };

  // --- Columns ---

  const short = (iri) => {
    if (iri.startsWith(known.base)) return iri.slice(known.base.length);
    const [name, start] = Object.entries(known.prefixes).find((entry) => iri.startsWith(entry[1])) || [];
    return name ? `${name}:${iri.slice(start.length)}` : iri;
  };
  const isNumber = (term) => NUMBER.test(term.datatype || "");
  const isDay = (term) => (term.datatype || "").endsWith("#date");

  // What a column's terms are, all together: "number", "day", "iri" (an address or a colour, which nobody reads), "text".
  const kindOf = (terms) => {
    const some = terms.filter(Boolean);
    const all = (test) => some.length > 0 && some.every(test);
    if (all(isNumber)) return "number";
    if (all(isDay)) return "day";
    if (all((term) => !nodeOf(term) && (term.type === "uri" || ADDRESS.test(term.value) || COLOUR.test(term.value))))
      return "iri";
    return "text";
  };

  // --- Cells ---

  const lead = (node) =>
    kg.el(
      "button",
      { type: "button", class: "to-node", onclick: () => kg.select(node.id) },
      kg.mark(node),
      cut(kg.nameOf(node.id)),
    );
  const coded = (term, column) => {
    if (CODES.includes(column)) return word(`ask.word.${term.value}`, term.value);
    const year = column === "year" && /^\d{4}$/.test(term.value);
    return year ? kg.wholePeriod(`${term.value}-01-01`, `${term.value}-12-31`) : cut(shown(term));
  };
  const shown = (term) => (term.type === "uri" ? short(term.value) : term.value);

  // A term as it is read, filtered and ordered: a thing by its name in the reader's language.
  const spoken = (term, column) => {
    if (!term) return "";
    const node = nodeOf(term);
    return node ? kg.nameOf(node.id) : coded(term, column);
  };

  // A term as a cell shows it; `words` are those of its row, `address` where a row without a name of ours leads.
  const cell = (term, column, words, address) => {
    if (!term) return "";
    if (TITLES.includes(column)) {
      const article = articleOf(term.value, words);
      if (article) return kg.articleButton(article);
    }
    const node = nodeOf(term);
    if (node) return lead(node);
    if (term.type === "uri" || ADDRESS.test(term.value)) return kg.link(term.value, cut(shown(term)));
    if (isNumber(term)) return number(term.value);
    if (isDay(term)) return kg.day(term.value);
    const text = coded(term, column);
    return address ? kg.link(address, text) : text;
  };
  const number = (value) =>
    /^-?\d{5,}(\.\d+)?$/.test(value) ? Number(value).toLocaleString("en-US", { maximumFractionDigits: 6 }) : value;

  const goalOf = (term) => kg.goals.find(({ note }) => note === term?.value) || null;

  Object.assign(kg.asking, {
    cells: { WORDS, TITLES, heading, spoken, nodeOf, articleOf, goalOf, kindOf, cell },
  });
})();
