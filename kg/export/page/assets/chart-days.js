// Days in charts: where an axis has its ticks, and what it says there in the reader's calendar.
(() => {
  "use strict";
  const kg = window.kgPage;
  const TICK = { day: 58, month: 46, year: 52 }; // pixels that a tick's words take with the space around them

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

  kg.chartDays = { when, ticks, binOf, binName, next: (date, bin) => NEXT[bin](date) };
})();
