// Bars of things, columns and lines of days: drawn by Observable Plot, each an SVG that can be read, picked and kept.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { look, plot, pickable, drawnBy, titled, groupsOf, legend, empty, said, SMALL } = kg.chartParts;
  const { wrap, width: wide } = kg.lines;
  const { when, ticks, binOf, binName, next } = kg.chartDays;
  const LINE = 17;
  const NARROW = 460; // pixels below which a bar's name stands above it
  const NAMES = 0.4; // of the width, for the names beside bars

  kg.charts = {};

  // Rows {label, value, colour?, item?}; options {width, onpick?, label?: what the chart says to who does not see it}.
  kg.charts.bars = (rows, { width, onpick = null, label = "" }) => {
    const colours = look();
    if (!rows.length) return empty(width, colours);
    const above = width < NARROW;
    const room = above ? width - 4 : Math.min(NAMES * width, 320);
    const names = rows.map((row) => wrap(row.label, room, { lines: above ? 1 : 2 }));
    const values = rows.map((row) => said(row.value));
    const most = Math.max(...rows.map((row) => row.value), 0) || 1;
    const left = above ? 0 : Math.ceil(Math.max(...names.flat().map((line) => wide(line)))) + 10;
    const right = Math.ceil(Math.max(...values.map((value) => wide(value, 13, 600)))) + 12;
    const step = above ? 46 : Math.max(...names.map((lines) => lines.length)) > 1 ? 2 * LINE + 8 : 28;
    const order = rows.map((_, at) => at);
    const row = { y: order, fontSize: 13, lineHeight: LINE / 13 };
    const inset = above
      ? { insetTop: 24, insetBottom: 5 }
      : { insetTop: (step - 18) / 2, insetBottom: (step - 18) / 2 };
    const svg = plot({
      width,
      height: rows.length * step,
      margin: 0,
      marginLeft: left,
      marginRight: right,
      x: { domain: [0, most], axis: null },
      y: { domain: order, axis: null, padding: 0, round: false },
      marks: [
        Plot.barX(rows, {
          x1: () => 0,
          x2: () => most,
          y: order,
          fill: "transparent",
          insetLeft: -left,
          insetRight: -right,
          className: "kg-pick",
        }),
        Plot.barX(rows, {
          x: "value",
          y: order,
          fill: (each) => kg.standingOut(each.colour || colours.bar),
          rx2: 3,
          ...inset,
        }),
        Plot.text(rows, {
          ...row,
          text: (_, at) => names[at].join("\n"),
          fill: colours.ink,
          frameAnchor: "left",
          ...(above ? { textAnchor: "start", dy: 12 - step / 2 } : { textAnchor: "end", dx: -10 }),
        }),
        Plot.text(rows, {
          ...row,
          x: "value",
          text: (_, at) => values[at],
          fill: colours.ink,
          fontWeight: 600,
          textAnchor: "start",
          dx: 6,
          dy: above ? 9.5 : 0,
        }),
      ],
    });
    const best = rows.reduce((a, b) => (b.value > a.value ? b : a));
    const marks = drawnBy(svg, "kg-pick", rows).map(({ element, row: each }) => {
      const name = `${each.label}: ${said(each.value)}`;
      titled(element, name);
      return { element, name, item: each.item ?? each };
    });
    return pickable(
      svg,
      label || kg.t("chart.bars", kg.number(rows.length), best.label, said(best.value)),
      marks,
      onpick,
    );
  };

  // What charts of days share: the frame with its two axes; `bins` are {at, to, value, group, row}.
  const overTime = (rows, options, marks) => {
    const { width, onpick = null, label = "", bin = "", stacked = false } = options;
    const colours = look();
    const dated = rows.map((row) => ({ ...row, at: when(row.day), item: row.item ?? row })).filter((row) => row.at);
    if (!dated.length) return empty(width, colours);
    const kind = bin || binOf(dated.map((row) => row.at));
    const first = d3.min(dated, (row) => row.at);
    const last = next(
      d3.max(dated, (row) => row.at),
      kind,
    );
    const groups = groupsOf(dated, colours);
    const bins = dated.map((row) => ({
      ...row,
      to: next(row.at, kind),
      fill: row.colour ? kg.standingOut(row.colour) : groups.get(row.group ?? ""),
      name: `${row.group ? `${row.group} · ` : ""}${binName(row.at, kind)}: ${said(row.value)}`,
    }));
    const heights = stacked
      ? d3
          .rollup(
            bins,
            (some) => d3.sum(some, (row) => row.value),
            (row) => Number(row.at),
          )
          .values()
      : bins.map((row) => row.value);
    const most = Math.max(...heights, 0) || 1;
    const key = legend(groups, width);
    const steps = d3.ticks(0, most, 4).filter((value) => value % 1 === 0 || most < 1);
    const left = Math.ceil(Math.max(...steps.map((value) => wide(said(value), SMALL)))) + 10;
    const days = ticks(first, last, width - left - 18);
    const height = options.height || Math.max(170, Math.min(320, width * 0.42));
    const svg = plot({
      width,
      height: height + key.height,
      marginLeft: left,
      marginRight: 18, // for the half of a year's number that stands beyond the last tick
      marginTop: key.height + 10,
      marginBottom: 42,
      x: { type: "utc", domain: [first, last], axis: null },
      y: { domain: [0, most], axis: null, nice: 4 },
      marks: [
        Plot.gridY(steps, { stroke: colours.line, strokeOpacity: 1 }),
        Plot.axisY(steps, {
          tickSize: 0,
          tickPadding: 6,
          tickFormat: said,
          fontSize: SMALL,
          fill: colours.muted,
          label: null,
        }),
        Plot.axisX(days.dates, {
          tickSize: 5,
          stroke: colours.line,
          tickFormat: (date) => days.words.get(Number(date)),
          fontSize: SMALL,
          lineHeight: 1.35,
          fill: colours.muted,
          label: null,
        }),
        ...marks(bins, colours, groups),
        Plot.ruleY([0], { stroke: colours.muted }),
      ],
    });
    svg.append(...key.draw(colours));
    const picks = drawnBy(svg, "kg-pick", bins).map(({ element, row }) => {
      titled(element, row.name);
      return { element, name: row.name, item: row.item };
    });
    const says = kg.t(
      "chart.time",
      binName(first, kind),
      binName(
        d3.max(bins, (row) => row.at),
        kind,
      ),
    );
    return pickable(svg, label || says, picks, onpick);
  };

  // Rows {day, value, group?, colour?, item?}, one for each bin and group; a bin's groups are stacked. Options as above,
  // and {height?, bin?: "day", "week", "month", "quarter" or "year", else what the days look like}.
  kg.charts.columns = (rows, options) =>
    overTime(rows, { ...options, stacked: true }, (bins) => [
      Plot.rectY(
        bins,
        Plot.stackY({
          x1: "at",
          x2: "to",
          y: "value",
          fill: "fill",
          filter: "value",
          insetLeft: 0.8,
          insetRight: 0.8,
          className: "kg-pick",
        }),
      ),
    ]);

  kg.charts.lines = (rows, options) =>
    overTime(rows, options, (bins, colours, groups) => {
      const middleOf = (row) => new Date((Number(row.at) + Number(row.to)) / 2);
      const place = { x: middleOf, y: "value" };
      return [
        ...[...groups.keys()].map((group) => {
          const own = bins.filter((row) => (row.group ?? "") === group).sort((a, b) => a.at - b.at);
          return Plot.lineY(own, { ...place, stroke: groups.get(group), strokeWidth: 2, strokeLinejoin: "round" });
        }),
        Plot.dot(bins, { ...place, filter: "value", r: 3, fill: "fill", stroke: colours.paper, strokeWidth: 1 }),
        Plot.dot(bins, { ...place, filter: "value", r: 9, fill: "transparent", className: "kg-pick" }),
      ];
    });
})();
