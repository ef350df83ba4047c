// The words of all facts as they are searched: folded once for each quote, while nobody waits.
(() => {
  "use strict";
  const kg = window.kgPage;
  const folded = []; // by fact; facts with the same words share them
  let started = false;

  // An article at a time: its text is unpacked once for all quotes in it.
  const prepare = (article) => {
    const cut = kg.cutter(kg.textOf(article.id));
    const known = new Map();
    const wordsAt = (start, length) => {
      const place = `${start} ${length}`;
      if (!known.has(place)) known.set(place, kg.search.fold(cut(start, start + length)));
      return known.get(place);
    };
    for (const id of article.facts)
      folded[id] = kg.facts[id].evidence.map(([start, length]) => wordsAt(start, length)).join("\n");
  };

  kg.factWords = (fact) => {
    if (folded[fact.id] === undefined) prepare(kg.articles[fact.article]);
    return folded[fact.id];
  };
  kg.factWords.start = () => {
    if (started) return;
    started = true;
    kg.inTurns(kg.articles.length, (at) => prepare(kg.articles[at]));
  };
})();
