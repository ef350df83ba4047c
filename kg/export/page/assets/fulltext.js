// Searching all texts for words: as names are searched, without minding case, spaces and Thai digits, line by line.
(() => {
  "use strict";
  const kg = window.kgPage;
  const folded = []; // by article: its lines folded, with line feeds between them
  const titles = []; // likewise
  const found = new Map(); // the last answers by their words: a filter asks again with each change
  const KEPT = 8;

  const prepare = (article) => {
    if (folded[article] === undefined) {
      folded[article] = kg.textOf(article).split("\n").map(kg.search.fold).join("\n");
      titles[article] = kg.search.fold(kg.articles[article].title);
    }
    return folded[article];
  };

  // Quoted words must stand together, others anywhere in a text.
  const keysOf = (words) =>
    [...words.matchAll(/["“”]([^"“”]+)["“”]|(\S+)/g)]
      .map(([, phrase, word]) => kg.search.fold(phrase || word))
      .filter(Boolean);

  kg.fulltext = {};
  // Folding a thousand texts takes a quarter of a second: it is done while nobody waits.
  kg.fulltext.start = () =>
    kg.inTurns(kg.articles.length, prepare, () => {
      document.documentElement.dataset.words = "yes";
    });

  // Which articles hold all the words: a Uint8Array by article.
  kg.fulltext.articles = (words) => {
    const keys = keysOf(words);
    const name = keys.join("\n");
    if (!found.has(name)) {
      if (found.size >= KEPT) found.delete(found.keys().next().value);
      const holds = (article) => {
        const text = prepare(article.id);
        return keys.every((key) => text.includes(key) || titles[article.id].includes(key));
      };
      found.set(name, Uint8Array.from(kg.articles, holds));
    }
    return found.get(name);
  };

  // The lines of an article that hold the words, those with most of them first: [{start, text, marks}], marks being
  // offsets in the text; a long line is cut around its first mark.
  kg.fulltext.lines = (article, words, most) => {
    const keys = keysOf(words);
    const folds = prepare(article).split("\n");
    const lines = kg.textOf(article).split("\n");
    const hits = [];
    let start = 0;
    lines.forEach((text, at) => {
      const count = keys.filter((key) => folds[at].includes(key)).length;
      if (count) hits.push({ count, start, text });
      start += [...text].length + 1;
    });
    hits.sort((a, b) => b.count - a.count || a.start - b.start);
    return hits.slice(0, most).map((hit) => shown(hit, keys));
  };

  const BEFORE = 70;
  const BEHIND = 150;
  const shown = ({ start, text }, keys) => {
    const marks = marksIn(text, keys);
    const first = marks.length ? marks[0] : 0;
    const space = text.indexOf(" ", Math.max(0, first - BEFORE));
    const from = first <= BEFORE ? 0 : space >= 0 && space < first ? space + 1 : first - BEFORE;
    const to = Math.min(text.length, Math.max(from + BEHIND, marks.length ? marks[1] + BEFORE : 0));
    const within = [];
    for (let n = 0; n < marks.length; n += 2) if (marks[n + 1] <= to) within.push(marks[n] - from, marks[n + 1] - from);
    return {
      start: start + [...text.slice(0, from)].length,
      text: text.slice(from, to).replace(/\0+/g, " … "),
      marks: points(text.slice(from), within),
      before: from > 0,
      behind: to < text.length,
    };
  };

  // Offsets in a string's units as offsets in code points.
  const points = (text, marks) => marks.map((mark) => [...text.slice(0, mark)].length);
  kg.fulltext.marks = (text, words) => points(text, marksIn(text, keysOf(words)));

  // Where the keys stand in a text, merged. The text is folded letter by letter, so that each letter of what is folded
  // knows where it came from; what only whole words tell (a mended spelling) is then left unmarked.
  const marksIn = (text, keys) => {
    const from = [];
    let whole = "";
    for (let at = 0; at < text.length; at += 1) {
      const letter = kg.search.letter(text[at]);
      for (let n = 0; n < letter.length; n += 1) from.push(at);
      whole += letter;
    }
    const places = [];
    for (const key of keys)
      for (let at = whole.indexOf(key); at >= 0; at = whole.indexOf(key, at + key.length))
        places.push([from[at], from[at + key.length - 1] + 1]);
    places.sort((a, b) => a[0] - b[0]);
    const merged = [];
    for (const [start, end] of places)
      if (merged.length && start <= merged[merged.length - 1])
        merged[merged.length - 1] = Math.max(end, merged[merged.length - 1]);
      else merged.push(start, end);
    return merged;
  };
})();
