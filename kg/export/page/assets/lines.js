// Texts in lines where no browser lays them out, on the canvas and in charts: how wide they are, and where they break.
(() => {
  "use strict";
  const kg = window.kgPage;
  const FONT = '"Noto Sans Thai", "Leelawadee UI", "Thonburi", "Sarabun", "Tahoma", system-ui, sans-serif';
  const BEYOND = 160; // letters that no label shows, however short its words
  const measuring = document.createElement("canvas").getContext("2d");
  const widths = new Map();

  const width = (text, size = 13, weight = 400) => {
    const key = `${weight} ${size} ${text}`;
    if (!widths.has(key)) {
      measuring.font = `${weight} ${size}px ${FONT}`;
      widths.set(key, measuring.measureText(text).width);
    }
    return widths.get(key);
  };

  // Where a line may break: after a space, and in Thai, which has none between words, where the browser's own
  // segmenter says that a word ends. Marks that close stay with what is before them, marks that open with what follows.
  const THAI = /[\u0e00-\u0e7f]/;
  const CLOSING = /^[\s.,;:!?%)\]}”’"'ฯๆ…/–-]/;
  const OPENING = /[([{“‘]$/;
  const LEADING = /[เ-ไ]$/; // vowels that stand before their consonant (Unicode 0E40 to 0E44)
  const segments = (granularity, otherwise) => {
    if (!Intl.Segmenter) return (text) => text.match(otherwise) || [];
    const segmenter = new Intl.Segmenter("th", { granularity });
    return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
  };
  const wordsOf = segments("word", /\s+|\S+/gu);
  const lettersOf = segments("grapheme", /\P{M}\p{M}*|\p{M}+/gu);
  // A word that no line holds, in parts that never end with a vowel written before its consonant.
  const broken = (word, fits) => {
    if (fits(word)) return [word];
    const parts = [""];
    for (const letter of lettersOf(word)) {
      const now = parts[parts.length - 1];
      if (now && !fits(now + letter) && !LEADING.test(now)) parts.push(letter);
      else parts[parts.length - 1] += letter;
    }
    return parts;
  };
  const pieces = (text, fits) => {
    const found = [];
    for (const segment of wordsOf(text)) {
      const before = found[found.length - 1] ?? "";
      const thai = THAI.test(before.slice(-1)) && THAI.test(segment[0]) && !LEADING.test(before);
      const apart = /\s$/.test(before) || thai || !before;
      if (apart && !CLOSING.test(segment) && !OPENING.test(before)) found.push(...broken(segment, fits));
      else if (found.length) found[found.length - 1] += segment;
      else found.push(segment);
    }
    return found;
  };

  const said = (line) => line.join("").trim();
  // A line that ends before its text does: what stands before the dots is no comma.
  const ended = (line, fits) => {
    const kept = [...line];
    while (kept.length > 1 && !fits(`${said(kept)}…`)) kept.pop();
    return `${said(kept).replace(/[\s,;·]+$/, "")}…`;
  };

  // A text in lines no wider than `most` pixels; what does not fit into so many lines ends in "…".
  const wrap = (text, most, { lines = 2, size = 13, weight = 400 } = {}) => {
    const fits = (words) => width(words, size, weight) <= most;
    const plain = text.replace(/\s+/g, " ").trim();
    const made = [[]];
    for (const piece of pieces(plain.slice(0, BEYOND), (word) => fits(`${word}…`))) {
      const now = made[made.length - 1];
      if (!now.length || fits(said([...now, piece]))) now.push(piece);
      else if (made.length < lines) made.push([piece]);
      else return [...made.slice(0, -1).map(said), ended([...now, piece], fits)];
    }
    const last = made.pop();
    const whole = plain.length > BEYOND ? ended(last, fits) : said(last);
    return [...made.map(said), whole].filter(Boolean);
  };

  kg.fontFamily = FONT;
  kg.lines = { width, wrap };
})();
