// Which rows a table has: those that fit what is typed under its headings, in the order of one column.
(() => {
  "use strict";
  const kg = window.kgPage;
  const letters = new Intl.Collator(["th", "en"], { numeric: true });
  const ORDERED = 40; // letters by which texts are put in order: no two that people tell apart agree in more
  const COMPARED = /^(>=|<=|>|<|=)?\s*(\d[\d,]*(?:\.\d+)?)$/;
  const COMPARE = {
    ">": (a, b) => a > b,
    "<": (a, b) => a < b,
    ">=": (a, b) => a >= b,
    "<=": (a, b) => a <= b,
    "=": (a, b) => a === b,
  };

  const latin = (text) => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

  // What ">5", "<= 3" or "7" says of a number; nothing for what is no number.
  const comparing = (typed) => {
    const found = COMPARED.exec(latin(typed.trim()));
    if (!found) return null;
    const wanted = Number(found[2].replaceAll(",", ""));
    return (value) => COMPARE[found[1] || "="](value, wanted);
  };

  // A column's own test of its items, for what is typed. `text` is what it is searched by when that is not its value,
  // `told` what a value is searched as.
  const fitting = (column, typed) => {
    if (column.finder) return column.finder(typed);
    const compared = column.kind === "number" && comparing(typed);
    if (compared) return (item) => compared(column.value(item));
    const needle = kg.search.fold(typed);
    const text = column.text || column.value;
    const folded = new Map(); // names stand in many rows
    return (item) => {
      const plain = String(text(item) ?? "");
      if (!folded.has(plain)) folded.set(plain, kg.search.fold(column.told ? column.told(plain) : plain));
      return folded.get(plain).includes(needle);
    };
  };

  const isOpen = (typed) => /^\s*[<>=]*\s*$/.test(typed); // nothing, or a comparison of which the number is to come

  // The items that fit every column's field; `typed` holds the fields' texts by the columns' keys.
  const fit = (items, columns, typed) =>
    columns
      .filter((column) => !isOpen(typed[column.key] || ""))
      .reduce((kept, column) => kept.filter(fitting(column, typed[column.key])), items);

  // Comparing as dictionaries do is dear, so each text is compared once; days and whole sentences need none of it.
  const ranked = (keys, plain) => {
    const short = keys.map((key) => String(key ?? "").slice(0, ORDERED));
    const order = new Map([...new Set(short)].sort(plain ? undefined : letters.compare).map((key, at) => [key, at]));
    return short.map((key) => (key ? order.get(key) : null));
  };

  // The items by a column; what has nothing in it comes last either way.
  const order = (items, column, down) => {
    const plain = items.map(column.sort || column.value);
    const keys =
      typeof plain.find((key) => key !== null && key !== "") === "number" ? plain : ranked(plain, column.plain);
    const isNone = (key) => key === null || key === "" || Number.isNaN(key);
    const sign = down ? -1 : 1;
    return items
      .map((_, at) => at)
      .sort((a, b) => isNone(keys[a]) - isNone(keys[b]) || sign * (keys[a] - keys[b]) || a - b)
      .map((at) => items[at]);
  };

  kg.rows = { fit, order };
})();
