// What lasted from when to when: a lane for each thing, in it spans and points, side by side where they overlap.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { look, plot, pickable, drawnBy, titled, empty, SMALL } = kg.chartParts;
  const { wrap, width: wide } = kg.lines;
  const { when, ticks } = kg.chartDays;
  const NARROW = 460; // pixels below which a lane's name stands above it
  const NAMES = 0.28;
  const LANE = 26;
  const LINE = 17;
  const BOLD = 600;
  const RIGHT = 18; // pixels for the half of a year's number that stands beyond the last tick
  const POINT = 7; // pixels: what lasts shorter is drawn as a point
  const GAP = 8;
  const FOOT = 44;

  // Each span's place in pixels, with its label where there is room: in it, else beside it up to what comes next.
  const place = (spans, scale, end) => {
    const levels = []; // where each level of the lane is taken up to
    for (const span of spans) {
      [span.x1, span.x2] = [scale(span.first), scale(span.past)];
      span.point = span.x2 - span.x1 < POINT;
      if (span.point) span.x1 = span.x2 = Math.min(end - 6, (span.x1 + span.x2) / 2);
      const begins = span.point ? span.x1 - 6 : span.x1;
      const free = levels.findIndex((taken) => taken + 3 <= begins);
      span.level = free < 0 ? levels.length : free;
      levels[span.level] = span.point ? span.x2 + 6 : span.x2;
    }
    for (const span of spans) {
      const after = spans.filter((other) => other !== span && other.level === span.level && other.x1 > span.x1);
      const until = Math.min(end, ...after.map((other) => other.x1 - (other.point ? 6 : 0))) - 4;
      label(span, until);
    }
    return Math.max(1, levels.length);
  };
  const label = (span, until) => {
    const text = span.label || "";
    const whole = wide(text, SMALL);
    const inside = span.x2 - span.x1 - 2 * GAP;
    const beside = until - span.x2 - GAP - (span.point ? 4 : 0);
    if (!text) span.shown = "";
    else if (!span.point && whole <= inside) Object.assign(span, { shown: text, inside: true });
    else if (whole <= beside) Object.assign(span, { shown: text, inside: false });
    else if (Math.max(inside, beside) < 48) span.shown = "";
    else {
      const [shown] = wrap(text, Math.max(inside, beside), { lines: 1, size: SMALL });
      Object.assign(span, { shown, inside: inside >= beside });
    }
  };

  const spanOf = (row, colours) => {
    const [from, to] = [when(row.from || row.to), when(row.to || row.from)];
    if (!from || !to) return null;
    const [first, last] = from <= to ? [from, to] : [to, from];
    const days = kg.period(row.from || row.to, row.to || row.from);
    const name = [row.row, row.label, days].filter(Boolean).join(" · ");
    const past = endOf(row.to || row.from, last);
    return {
      row: row.row,
      label: row.label,
      fill: kg.standingOut(row.colour || colours.bar),
      first,
      past,
      name,
      item: row.item ?? row,
    };
  };
  // The end of the day, month or year that a span lasts to.
  const endOf = (iso, date) =>
    ({ 4: d3.utcYear, 7: d3.utcMonth })[iso.length]?.offset(date, 1) || d3.utcDay.offset(date, 1);

  // Rows {row, from, to, label, colour?, item?}: lanes in the order of their first rows; `from` or `to` may be missing.
  // Options {width, onpick?, label?}.
  kg.charts.timeline = (rows, { width, onpick = null, label: says = "" }) => {
    const colours = look();
    const spans = rows.map((row) => spanOf(row, colours)).filter(Boolean);
    if (!spans.length) return empty(width, colours);
    const lanes = d3.group(
      spans.sort((a, b) => a.first - b.first),
      (span) => span.row,
    );
    const order = [...new Set(rows.map((row) => row.row))].filter((row) => lanes.has(row));
    const above = width < NARROW;
    const named = order.some(Boolean);
    const names = order.map((name) =>
      wrap(name || "", above ? width - 4 : NAMES * width, { lines: above ? 1 : 2, weight: BOLD }),
    );
    const left = above || !named ? 0 : Math.ceil(Math.max(...names.flat().map((line) => wide(line, 13, BOLD)))) + 14;
    const [first, past] = [d3.min(spans, (span) => span.first), d3.max(spans, (span) => span.past)];
    const edge = width - RIGHT;
    const scale = d3.scaleUtc([first, past], [left + 6, edge]);
    const made = stack(order, lanes, names, scale, { edge, above: above && named });
    const days = ticks(first, past, edge - left);
    const svg = frame(spans, made, days, { width, left, edge, above, colours, domain: scale.domain() });
    const marks = drawnBy(svg, "kg-pick", spans).map(({ element, row }) => {
      titled(element, row.name);
      return { element, name: row.name, item: row.item };
    });
    const period = [kg.day(iso(first)), kg.day(iso(d3.utcDay.offset(past, -1)))];
    return pickable(svg, says || kg.t("chart.timeline", kg.number(spans.length), ...period), marks, onpick);
  };
  const iso = (date) => date.toISOString().slice(0, 10);

  // The lanes from top to bottom: [{name, top, height}], every span with its middle.
  const stack = (order, lanes, names, scale, { edge, above }) => {
    let top = 0;
    const made = order.map((row, at) => {
      const head = above ? LINE + 4 : 0;
      const levels = place(lanes.get(row), scale, edge);
      const height = Math.max(levels * LANE, above ? 0 : names[at].length * LINE) + head + 8;
      const start = top + head + (height - head - levels * LANE) / 2;
      for (const span of lanes.get(row)) span.y = start + (span.level + 0.5) * LANE;
      const lane = { text: names[at].join("\n"), top, height, middle: above ? top + 13 : top + height / 2 };
      top += height;
      return lane;
    });
    return { lanes: made, height: top };
  };

  const frame = (spans, { lanes, height }, days, { width, left, edge, above, colours, domain }) => {
    const long = spans.filter((span) => !span.point);
    const points = spans.filter((span) => span.point);
    const inPixels = { x1: "x1", x2: "x2" };
    const word = { text: "shown", y: "y", fontSize: SMALL, textAnchor: "start" };
    const shown = spans.filter((span) => span.shown);
    const svg = plot({
      width,
      height: height + FOOT,
      margin: 0,
      marginBottom: FOOT,
      x: { type: "identity", axis: null },
      y: { type: "identity", axis: null },
      marks: [
        Plot.ruleX(days.dates.map(d3.scaleUtc(domain, [left + 6, edge])), { y1: 0, y2: height, stroke: colours.line }),
        Plot.ruleY([...lanes.slice(1).map((lane) => lane.top), height], { x1: 0, x2: width, stroke: colours.line }),
        Plot.rect(long, { ...inPixels, y1: (span) => span.y - 10, y2: (span) => span.y + 10, fill: "fill", rx: 4 }),
        Plot.dot(points, { x: "x1", y: "y", r: 5.5, fill: "fill", stroke: colours.paper }),
        Plot.text(shown, {
          ...word,
          x: (span) => (span.inside ? span.x1 + GAP : span.x2 + (span.point ? 10 : 5)),
          fill: (span) => (span.inside ? kg.inkOn(span.fill) : colours.ink),
        }),
        Plot.text(lanes, {
          text: "text",
          x: above ? 0 : left - 10,
          y: "middle",
          textAnchor: above ? "start" : "end",
          fontSize: 13,
          fontWeight: BOLD,
          lineHeight: LINE / 13,
          fill: colours.ink,
        }),
        Plot.text(days.dates, {
          x: d3.scaleUtc(domain, [left + 6, edge]),
          y: height + 8,
          text: (date) => days.words.get(Number(date)),
          lineAnchor: "top",
          lineHeight: 1.35,
          fontSize: SMALL,
          fill: colours.muted,
        }),
        Plot.rect(spans, {
          x1: (span) => (span.point ? span.x1 - 9 : span.x1),
          x2: (span) => (span.point ? span.x1 + 9 : span.x2),
          y1: (span) => span.y - 12,
          y2: (span) => span.y + 12,
          fill: "transparent",
          className: "kg-pick",
        }),
      ],
    });
    return svg;
  };
})();
