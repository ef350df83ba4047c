// Days as people type them, in either calendar, and a text field for one that shows it as the reader's language does.
(() => {
  "use strict";
  const kg = window.kgPage;
  const given = kg.given.dates; // kg/export/page/given.py: months, and the words around days, months and years
  const ENGLISH = ["st", "nd", "rd", "th", "of", "the", "ad", "ce", "be"];
  const FISCAL = ["fiscalyear", "fy"];
  const ERA = 543; // years by which the Buddhist Era runs ahead
  const ERA_FROM = 2400; // a year from this one on is one of that era
  const SHORT = [40, 89]; // years of two digits that are read, as 2540 to 2589 (kg/calendar/years.py)
  const YEARS = [1889, 2100]; // a day lies in these (likewise)

  const one = (forms) =>
    [...forms]
      .sort((a, b) => b.length - a.length)
      .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("|");
  const beginnings = [...given.fiscal].map((_, at) => given.fiscal.slice(0, at + 1)).slice(given.year.length);
  const around = `(?:${one([...given.around, ...ENGLISH])}|${given.day}\\D{0,9}?${given.ordinal})*`;
  // What stands between numbers once spaces and marks are gone: a month, or what makes a year the fiscal one.
  const BETWEEN = new RegExp(
    `^${around}?(?:(${one(Object.keys(given.months))})|(${one([...beginnings, ...FISCAL])}))?${around}$`,
  );

  const iso = (year, month, day) => {
    const found = new Date(Date.UTC(year, month - 1, day));
    const real =
      year >= YEARS[0] && year <= YEARS[1] && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
    return real ? found.toISOString().slice(0, 10) : null;
  };
  const year = (digits) => {
    const number = Number(digits);
    if (digits.length === 2) return number >= SHORT[0] && number <= SHORT[1] ? number + 2500 - ERA : NaN;
    return digits.length === 4 ? number - (number > ERA_FROM ? ERA : 0) : NaN;
  };
  const last = (of, month) => new Date(Date.UTC(of, month, 0)).getUTCDate();
  const day = (of, month, number) => {
    const found = number.length > 2 ? null : iso(year(of), Number(month), Number(number));
    return [found, found];
  };
  const wholeMonth = (of, month) => [
    iso(year(of), Number(month), 1),
    iso(year(of), Number(month), last(year(of), Number(month))),
  ];
  const wholeYear = (of) => [iso(of, 1, 1), iso(of, 12, 31)];
  const isYear = (digits) => digits.length === 4;

  // First and last day of what the numbers say around a month's name, and of numbers alone.
  const besideMonth = (month, [a, b, more]) => {
    if (!a || more) return null;
    if (!b) return wholeMonth(a, month);
    return isYear(a) ? day(a, month, b) : day(b, month, a);
  };
  const alone = ([a, b, c, more]) => {
    if (!a || more) return null;
    if (c) return isYear(a) ? day(a, b, c) : day(c, b, a);
    if (b) return isYear(a) ? wholeMonth(a, b) : isYear(b) ? wholeMonth(b, a) : null;
    if (a.length === 8) return day(a.slice(0, 4), a.slice(4, 6), a.slice(6));
    return isYear(a) ? wholeYear(year(a)) : null;
  };

  const read = (typed) => {
    const numbers = typed.match(/\d+/g) || [];
    const said = [];
    for (const between of typed.split(/\d+/)) {
      const found = BETWEEN.exec(between.replace(/[\s.,/()–—-]+/g, ""));
      if (!found) return null;
      if (found[1] || found[2]) said.push(found);
    }
    if (said.length > 1) return null;
    const [, month, fiscal] = said[0] || [];
    if (month) return besideMonth(given.months[month], numbers);
    if (!fiscal) return alone(numbers);
    const of = numbers.length === 1 ? year(numbers[0]) : NaN;
    return [iso(of - 1, 10, 1), iso(of, 9, 30)];
  };

  // The ISO day of what somebody types, "" for nothing, null for what is no day. Of a month, a year or a fiscal year it is
  // the first day, with `end` the last.
  const parse = (text, { end = false } = {}) => {
    const typed = text
      .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .trim()
      .toLowerCase();
    if (!typed) return "";
    const found = read(typed);
    return found && found[end ? 1 : 0];
  };

  // --- A text field for a day ---

  const EXAMPLE = "2023-03-05"; // of which day, month and year can only be told apart in the right order

  const show = (input) => {
    input.value = input.dataset.day ? kg.day(input.dataset.day) : "";
    input.placeholder = kg.day(input.dataset.example);
  };
  const judge = (input, wrong, right) => {
    input.setAttribute("aria-invalid", String(!right));
    wrong.hidden = right;
    wrong.textContent = right ? "" : kg.t("day.wrong");
  };

  // A labelled field; `onchange` hears the ISO day ("" for none) when another one was typed or picked. An empty one shows
  // the day `example`: best the one that nothing stands for.
  const field = ({ id, label, value = "", onchange, end = false, example = EXAMPLE }) => {
    const wrong = kg.el("p", {
      id: `${id}-wrong`,
      class: "day-wrong",
      role: "alert",
      "data-t": "day.wrong",
      hidden: true,
    });
    const input = kg.el("input", {
      id,
      type: "text",
      class: "day-text",
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": wrong.id,
      "data-day": value,
      "data-example": example,
    });
    const take = (day) => {
      judge(input, wrong, day !== null);
      if (day === null) return;
      const other = day !== input.dataset.day;
      input.dataset.day = day;
      show(input);
      if (other) onchange(day);
    };
    show(input);
    input.addEventListener("change", () => take(parse(input.value, { end })));
    const native = kg.el("input", { type: "date", class: "day-native", tabindex: -1, "aria-hidden": "true" });
    native.addEventListener("change", () => take(native.value));
    const pick = kg.el("button", {
      type: "button",
      class: "day-pick",
      "aria-label": kg.t("day.pick"),
      "data-t-label": "day.pick",
      "aria-describedby": `${id}-label`,
      onclick: () => {
        native.value = input.dataset.day;
        native.showPicker();
      },
    });
    return kg.el(
      "div",
      { class: "field day-field" },
      kg.el("label", { for: id, id: `${id}-label` }, label),
      kg.el("div", { class: "day-box" }, input, native, "showPicker" in native ? pick : ""),
      wrong,
    );
  };
  kg.on("language", () => {
    document.querySelectorAll(".day-text:not([aria-invalid='true'])").forEach(show);
  });

  kg.dates = { parse, field };
  kg.words.add({
    th: {
      "day.wrong": "พิมพ์วันที่ เช่น 5 มี.ค. 2566",
      "day.pick": "เปิดปฏิทิน",
    },
    en: {
      "day.wrong": "Type a day, such as 5 Mar 2023",
      "day.pick": "Open a calendar",
    },
  });
})();
