// The words behind facts: quotes with their marks, long ones cut around what is marked, those of several facts joined.
(() => {
  "use strict";
  const kg = window.kgPage;
  const LONG = 260; // letters that six lines of the panel hold
  const BEFORE = 90; // of them, those shown before the first mark
  const STEP = 30; // letters within which a cut looks for a space

  // [from, to] of what is shown of a long text (code points), cut at spaces where there are some near.
  const cutAround = (points, marks, long) => {
    const first = marks.length ? marks[0] : 0;
    const space = (at) => {
      const found = points.slice(at, at + STEP).findIndex((each) => /\s/.test(each));
      return found < 0 ? whole(points, at) : at + found;
    };
    const from = first > BEFORE ? Math.min(first, space(first - BEFORE)) : 0;
    return [from, Math.min(points.length, space(Math.min(points.length, from + long)))];
  };
  // The end of the word that a place stands in: Thai has no spaces between words.
  const words = new Intl.Segmenter("th", { granularity: "word" });
  const whole = (points, at) => {
    let to = Math.max(0, at - STEP);
    for (const { segment } of words.segment(points.slice(to, at + STEP).join(""))) {
      if (to >= at) break;
      to += [...segment].length;
    }
    return to;
  };

  const marked = (text, marks, from, to) => {
    const cut = kg.cutter(text);
    const parts = [from > 0 ? "… " : ""];
    let at = from;
    for (let n = 0; n < marks.length; n += 2) {
      const [start, end] = [Math.max(marks[n], from), Math.min(marks[n + 1], to)];
      if (start >= end) continue;
      parts.push(cut(at, start), kg.el("mark", {}, cut(start, end)));
      at = end;
    }
    return [...parts, cut(at, to), to < [...text].length ? " …" : ""].filter(Boolean);
  };
  // A text with what its marks (start, end, start, end, … in code points) say highlighted, as parts of an element.
  kg.marked = (text, marks) => marked(text, marks, 0, Infinity);
  const block = (...children) => kg.el("blockquote", { lang: "th", dir: "auto" }, ...children);

  // A quote to read: a long one begins short, with a button for all of it.
  kg.quote = ({ text, marks }) => {
    const points = [...text];
    if (points.length <= LONG * 1.3) return block(...marked(text, marks, 0, points.length));
    const more = kg.button(
      kg.t("wholeQuote"),
      () => {
        quote.replaceChildren(...marked(text, marks, 0, points.length));
        quote.tabIndex = -1;
        quote.focus();
      },
      { class: "small" },
    );
    const quote = block(...marked(text, marks, ...cutAround(points, marks, LONG)), " ", more);
    return quote;
  };
  // A quote for paper: its best part alone.
  kg.shortQuote = ({ text, marks }, long) => {
    const points = [...text.replace(/\s/g, " ")];
    const range = points.length <= long * 1.2 ? [0, points.length] : cutAround(points, marks, long);
    return block(...marked(points.join(""), marks, ...range));
  };

  // Marks of several facts in the same stretch as one ascending list.
  const joined = (all) => {
    const pairs = all.flatMap((marks) => marks.flatMap((_, at) => (at % 2 ? [] : [[marks[at], marks[at + 1]]])));
    pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const out = [];
    for (const [start, end] of pairs) {
      if (out.length && start <= out[out.length - 1]) out[out.length - 1] = Math.max(out[out.length - 1], end);
      else out.push(start, end);
    }
    return out;
  };
  // The stretches of one article's text behind some facts of it, each once: [{start, length, marks}].
  kg.stretchesOf = (facts) => {
    const all = kg.gathered(
      facts.flatMap((fact) => fact.evidence),
      ([start, length]) => `${start}+${length}`,
    );
    return [...all.values()].map((rows) => [rows[0][0], rows[0][1], ...joined(rows.map((row) => row.slice(2)))]);
  };
  // The words of such a stretch, as kg.quotesOf gives them.
  kg.quoteAt = (article, stretch) => kg.quotesOf({ article, evidence: [stretch] })[0];
})();
