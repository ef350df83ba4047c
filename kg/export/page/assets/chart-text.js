// The words of charts: how wide they are, where they break, and days on an axis in the reader's calendar.
(() => {
  "use strict";
  const kg = window.kgPage;
  const BEYOND = 160; // letters that no label shows, however short its words
  const TICK = { day: 58, month: 46, year: 52 }; // pixels that a tick's words take with the space around them
  const measuring = document.createElement("canvas").getContext("2d");
  const widths = new Map();

  const width = (text, size = 13, weight = 400) => {
    const key = `${weight} ${size} ${text}`;
    if (!widths.has(key)) {
      measuring.font = `${weight} ${size}px ${kg.fontFamily}`;
      widths.set(key, measuring.measureText(text).width);
    }
    return widths.get(key);
  };

  // Thai has no spaces between words: the browser's own segmenter says where a line may break.
  const words =
    window.Intl && Intl.Segmenter
      ? ((segmenter) => (text) => [...segmenter.segment(text)].map((each) => each.segment))(
          new Intl.Segmenter("th", { granularity: "word" }),
        )
      : (text) => text.split(/(?<= )/);

  // The end of a text that is too long, at a word's end where there is one.
  const cut = (text, most, size, weight) => {
    let kept = "";
    for (const piece of words(text)) {
      if (width(`${kept}${piece}…`, size, weight) > most) break;
      kept += piece;
    }
    if (kept) return `${kept.replace(/[\s,;·(]+$/, "")}…`;
    const letters = [...text];
    while (letters.length && width(`${letters.join("")}…`, size, weight) > most) letters.pop();
    return `${letters.join("")}…`;
  };

  // A text in lines no wider than `most`; what does not fit into so many ends in "…".
  const wrap = (text, most, { lines = 2, size = 13, weight = 400 } = {}) => {
    const plain = text.replace(/\s+/g, " ").trim();
    const rest = words(plain.slice(0, BEYOND));
    const made = [""];
    while (rest.length) {
      const now = made[made.length - 1];
      if (width(now + rest[0].trimEnd(), size, weight) <= most) made[made.length - 1] += rest.shift();
      else if (now && made.length < lines) made.push(rest.shift().trimStart());
      else {
        made[made.length - 1] = cut(now + rest.join(""), most, size, weight);
        return made.map((line) => line.trim());
      }
    }
    if (plain.length > BEYOND) made[made.length - 1] = cut(`${made[made.length - 1]}……`, most, size, weight);
    return made.map((line) => line.trim()).filter(Boolean);
  };

  // A day, or a month or year that stands for its first; null for what is none.
  const when = (iso) => {
    const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso || "");
    const time = found ? Date.UTC(found[1], (found[2] || 1) - 1, found[3] || 1) : NaN;
    return Number.isNaN(time) ? null : new Date(time);
  };
  const iso = (date) => date.toISOString().slice(0, 10);

  const calendars = { th: "th-TH-u-ca-buddhist", en: "en-GB" };
  const formats = new Map();
  const part = (date, name, style) => {
    const key = `${kg.language()} ${name} ${style}`;
    if (!formats.has(key)) {
      formats.set(key, new Intl.DateTimeFormat(calendars[kg.language()], { [name]: style, timeZone: "UTC" }));
    }
    return formats
      .get(key)
      .formatToParts(date)
      .find(({ type }) => type === name).value;
  };
  const year = (date) => part(date, "year", "numeric");
  const month = (date, style = "short") => part(date, "month", style);

  const STEPS = [
    ["day", () => d3.utcDay],
    ["day", () => d3.utcMonday],
    ["month", () => d3.utcMonth],
    ["month", () => d3.utcMonth.every(3)],
    ["month", () => d3.utcMonth.every(6)],
    ...[1, 2, 5, 10, 20, 50, 100].map((count) => ["year", () => d3.utcYear.every(count)]),
  ];
  // Buddhist years are counted in fives and tens too: 2565, not 2563.
  const ROUND_YEAR = { th: 543, en: 0 };
  const rounded = (dates) => {
    if (dates.length < 2) return dates;
    const gap = dates[1].getUTCFullYear() - dates[0].getUTCFullYear();
    const shift = (gap - (ROUND_YEAR[kg.language()] % gap)) % gap;
    return dates.map((date) => d3.utcYear.offset(date, shift));
  };

  // Where an axis from one day to another has its ticks, and what stands there: no more than there is room for.
  const ticks = (from, to, room) => {
    const fits = ([name, interval]) => interval().range(from, to).length * TICK[name] <= room;
    const [name, interval] = STEPS.find(fits) || STEPS[STEPS.length - 1];
    const reach = name === "year" ? d3.utcYear.offset(from, -100) : from;
    const all = interval().range(interval().ceil(reach), d3.utcMillisecond.offset(to, 1));
    const dates = (name === "year" ? rounded(all) : all).filter((date) => date >= from && date <= to);
    const shown = dates.length ? dates : [from];
    const says = (date, at) => {
      if (name === "year") return year(date);
      const short = name === "month" ? month(date) : `${date.getUTCDate()} ${month(date)}`;
      const turns = at === 0 || shown[at - 1].getUTCFullYear() !== date.getUTCFullYear();
      return turns ? `${short}\n${year(date)}` : short;
    };
    return { dates: shown, words: new Map(shown.map((date, at) => [Number(date), says(date, at)])) };
  };

  const NEXT = {
    day: (date) => d3.utcDay.offset(date, 1),
    week: (date) => d3.utcDay.offset(date, 7),
    month: (date) => d3.utcMonth.offset(date, 1),
    quarter: (date) => d3.utcMonth.offset(date, 3),
    year: (date) => d3.utcYear.offset(date, 1),
  };
  // What one of the given days stands for, unless the caller says it.
  const binOf = (dates) => {
    const every = (holds) => dates.every(holds);
    if (every((date) => date.getUTCDate() === 1)) {
      return dates.length > 1 && every((date) => date.getUTCMonth() === 0) ? "year" : "month";
    }
    return dates.length > 1 && every((date) => date.getUTCDay() === dates[0].getUTCDay()) ? "week" : "day";
  };
  const binName = (date, bin) => {
    if (bin === "year") return year(date);
    if (bin === "month") return `${month(date, "long")} ${year(date)}`;
    return bin === "day" ? kg.day(iso(date)) : kg.period(iso(date), iso(d3.utcDay.offset(NEXT[bin](date), -1)));
  };

  kg.chartText = { width, wrap, cut, when, ticks, binOf, binName, next: (date, bin) => NEXT[bin](date) };
})();
