// The band of time over every view: how many articles each day, month or year has; a part of it that is marked filters
// everything, and can be played from the first to the last.
(() => {
  "use strict";
  const kg = window.kgPage;
  const HEIGHT = 40;
  const DAYS = 62; // up to so many days each has a bar, up to so many months each of these, else each year
  const MONTHS = 150;
  const BEAT = 900; // milliseconds that each step of a play stays
  let bins = null; // [{from, to}], none left out between the first day and the last
  let playing = null;
  let drag = null;

  const iso = (year, month, day) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
  // The bins from one day to another, in the largest number that is still legible.
  kg.bins = (first, last) => {
    const [y, m, d] = first.split("-").map(Number);
    const [ly, lm] = last.split("-").map(Number);
    const days = (Date.parse(last) - Date.parse(first)) / 864e5 + 1;
    const months = (ly - y) * 12 + lm - m + 1;
    if (days <= DAYS)
      return Array.from({ length: days }, (_, at) => ({ from: iso(y, m - 1, d + at), to: iso(y, m - 1, d + at) }));
    if (months <= MONTHS)
      return Array.from({ length: months }, (_, at) => ({ from: iso(y, m - 1 + at, 1), to: iso(y, m + at, 0) }));
    return Array.from({ length: ly - y + 1 }, (_, at) => ({ from: iso(y + at, 0, 1), to: iso(y + at, 11, 31) }));
  };
  // The number of the bin in which a day lies, -1 before the first.
  kg.binOf = (some, day) => {
    let [low, high] = [0, some.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (some[middle].from <= day) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  // The name of a bin in the reader's language: a day, a month or a year.
  kg.binName = ({ from, to }) => {
    if (from === to) return kg.day(from);
    const parts = kg.day(from).split(" ");
    return to.slice(5) === "12-31" && from.slice(5) === "01-01" ? parts[2] : parts.slice(1).join(" ");
  };
  const range = () => {
    const { from, to } = kg.filters.state;
    if (!from && !to) return null;
    return [from ? Math.max(0, kg.binOf(bins, from)) : 0, to ? Math.max(0, kg.binOf(bins, to)) : bins.length - 1];
  };
  const choose = (range) =>
    kg.filters.set(range ? { from: bins[range[0]].from, to: bins[range[1]].to } : { from: "", to: "" });

  const bars = () => {
    const [all, passing] = [new Array(bins.length).fill(0), new Array(bins.length).fill(0)];
    for (const { id, day } of kg.articles) {
      if (!day) continue;
      all[kg.binOf(bins, day)] += 1;
      passing[kg.binOf(bins, day)] += kg.filters.articles[id];
    }
    const most = Math.max(...all);
    const svg = kg.svg("svg", {
      viewBox: `0 0 ${bins.length} ${HEIGHT}`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
    });
    const bar = (count, at, kind) => {
      const height = count ? Math.max(1.5, (count / most) * HEIGHT) : 0;
      return kg.svg("rect", { class: kind, x: at + 0.08, width: 0.84, y: HEIGHT - height, height });
    };
    all.forEach((count, at) => svg.append(bar(count, at, "all"), bar(passing[at], at, "on")));
    return svg;
  };

  // What is marked, with a handle at each end that a keyboard can move.
  const marked = () => {
    const now = range();
    const [first, last] = now || [0, bins.length - 1];
    const share = (at) => `${(100 * at) / bins.length}%`;
    const area = kg.el("div", { class: now ? "marked" : "marked none" });
    [area.style.left, area.style.width] = [share(first), share(last - first + 1)];
    const handle = (key, at, move) => {
      const slider = kg.el("div", {
        class: `handle ${key}`,
        role: "slider",
        tabindex: 0,
        id: `time-${key}`,
        "aria-label": kg.t(key),
        "aria-valuemin": 0,
        "aria-valuemax": bins.length - 1,
        "aria-valuenow": at,
        "aria-valuetext": kg.binName(bins[at]),
      });
      slider.addEventListener("keydown", (event) => {
        const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 }[event.key];
        const to = event.key === "Home" ? 0 : event.key === "End" ? bins.length - 1 : step ? at + step : -1;
        if (!step && to < 0) return;
        event.preventDefault();
        choose(move(Math.max(0, Math.min(bins.length - 1, to))));
        kg.byId(`time-${key}`).focus();
      });
      slider.style.left = key === "from" ? share(first) : share(last + 1);
      return slider;
    };
    return [
      area,
      handle("from", first, (at) => [Math.min(at, last), last]),
      handle("to", last, (at) => [first, Math.max(at, first)]),
    ];
  };

  const stop = () => {
    clearTimeout(playing);
    playing = null;
  };
  // Plays a window as wide as what is marked, or a twelfth of all, over the whole time.
  const play = () => {
    const now = range();
    const whole = !now || now[1] - now[0] + 1 >= bins.length;
    const width = whole ? Math.max(1, Math.round(bins.length / 12)) : now[1] - now[0] + 1;
    let at = whole || now[1] >= bins.length - 1 ? 0 : now[0] + 1;
    const step = () => {
      playing = setTimeout(step, BEAT);
      if (at + width > bins.length) stop();
      else choose([at, at + width - 1]);
      at += 1;
      if (!playing) render();
    };
    step();
  };

  const binAt = (event) => {
    const { left, width } = kg.byId("time-band").getBoundingClientRect();
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((event.clientX - left) / width) * bins.length)));
  };
  const band = () => {
    const element = kg.el("div", { id: "time-band", title: kg.t("timeHint") }, bars(), ...marked());
    element.addEventListener("pointerdown", (event) => {
      stop();
      const at = binAt(event);
      const [first, last] = range() ?? [0, bins.length - 1];
      const held = event.target.classList.contains("handle") ? event.target.id : "";
      const start = { "time-from": last, "time-to": first }[held] ?? at; // what the other handle holds stays
      drag = { start, range: null };
      if (held) event.target.focus(); // the arrow keys go on from here
      event.preventDefault();
    });
    return element;
  };
  const dragged = (event) => {
    if (!drag) return;
    const at = binAt(event);
    drag.range = [Math.min(at, drag.start), Math.max(at, drag.start)];
    const area = document.querySelector("#time-band .marked");
    area.classList.remove("none");
    area.style.left = `${(100 * drag.range[0]) / bins.length}%`;
    area.style.width = `${(100 * (drag.range[1] - drag.range[0] + 1)) / bins.length}%`;
  };
  const dropped = (event) => {
    if (!drag) return;
    dragged(event);
    const { range: chosen } = drag;
    drag = null;
    choose(chosen);
  };

  const latest = (a, b) => (a > b ? a : b);
  const earliest = (a, b) => (a < b ? a : b);
  const render = () => {
    const place = kg.byId("time");
    const now = range();
    const [first, last] = kg.controls.span();
    const shown = now
      ? kg.period(latest(first, bins[now[0]].from), earliest(last, bins[now[1]].to))
      : kg.period(first, last);
    const held = place.contains(document.activeElement) ? document.activeElement.id : "";
    place.replaceChildren(
      kg.button(playing ? "❚❚" : "▶", () => (playing ? (stop(), render()) : play()), {
        id: "time-play",
        "aria-label": kg.t(playing ? "pause" : "play"),
        title: kg.t(playing ? "pause" : "play"),
      }),
      band(),
      kg.el("span", { class: "time-shown" }, shown),
      now
        ? kg.button("×", () => (stop(), choose(null)), {
            id: "time-all",
            "aria-label": kg.t("allTime"),
            title: kg.t("allTime"),
          })
        : "",
    );
    if (held) kg.byId(held)?.focus();
  };

  kg.startTime = () => {
    const [first, last] = kg.controls.span();
    if (first === last || !kg.articles.some(({ day }) => day)) return;
    bins = kg.bins(first, last);
    kg.byId("time").hidden = false;
    kg.on("filter", render);
    kg.on("language", render);
    window.addEventListener("pointermove", dragged);
    window.addEventListener("pointerup", dropped);
    render();
  };

  kg.words.add({
    th: { time: "ช่วงเวลา", play: "เล่นตามเวลา", pause: "หยุด", allTime: "ทุกช่วงเวลา", timeHint: "ลากเพื่อเลือกช่วงเวลา" },
    en: {
      time: "Time",
      play: "Play through time",
      pause: "Pause",
      allTime: "All time",
      timeHint: "Drag to choose a period",
    },
  });
})();
