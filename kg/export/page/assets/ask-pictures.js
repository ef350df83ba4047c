// An answer in the form that the reader chose: as a table, or as a picture that can be kept.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { cells, formsOf, table } = kg.asking;
  const $ = (id) => document.getElementById(id);
  let chosen = "table"; // stays from one question to the next, where it fits

  const MAPPED = 12; // provinces named beside the map

  const pick = ({ node = -1 }) => {
    if (node >= 0) kg.select(node);
  };
  const leads = ({ rows }) => (rows.some(({ item }) => item?.node >= 0) ? pick : null);
  // What a picture counts, of how much of the answer, and of how many articles.
  const counted = ({ value, summed, counted: rows, chart }, name) => {
    if (value) return kg.t(summed ? "ask.sum" : "ask.value", cells.heading(name, value));
    return rows ? kg.t(chart === "map" ? "ask.rows-each" : "ask.counted") : "";
  };
  const note = (made, name) =>
    [
      made.chart === "map" ? "" : counted(made, name),
      ["bars", "timeline"].includes(made.chart) && made.rows.length < made.of
        ? kg.t("ask.part", kg.number(made.rows.length), kg.number(made.of))
        : "",
      kg.t("ask.from", kg.number(kg.articles.length)),
    ]
      .filter(Boolean)
      .join(" · ");

  const mapped = ({ rows }, words) => {
    const filled = kg.map.filling(
      { places: new Map(rows.map(({ code, value }) => [code, { articles: value }])) },
      "count",
    );
    const bars = rows.slice(0, MAPPED).map((row) => ({ ...row, colour: filled.fills.get(row.code).colour }));
    return kg.map.picture(filled, bars, words);
  };
  const picture = (made, title) => {
    const { name } = table.shown();
    const said = note(made, name);
    const make =
      made.chart === "map"
        ? mapped(made, counted(made, name))
        : (width) => kg.charts[made.chart](made.rows, { width, onpick: leads(made), bin: made.bin });
    $("ask-picture").hidden = false;
    const frame = getComputedStyle($("ask-picture"));
    const room = $("ask-picture").clientWidth - parseFloat(frame.paddingLeft) - parseFloat(frame.paddingRight);
    $("ask-picture").replaceChildren(kg.el("p", { class: "hint" }, said), make(room));
    $("ask-picture-tools").replaceChildren(kg.charts.tools(make, { title, note: said, name: name || "answer" }));
  };

  // Draws the answer under a title; again when language or theme changed.
  const draw = (title) => {
    const answer = table.shown();
    if (!answer || !answer.rows.length) return;
    const forms = formsOf(answer);
    const form = forms[chosen] ? chosen : "table";
    const choice = (each) =>
      kg.button(
        kg.t(`ask.form.${each}`),
        () => {
          chosen = each;
          draw(title);
          $("ask-forms").querySelector("[aria-pressed=true]").focus();
        },
        { "aria-pressed": String(each === form), "data-form": each },
      );
    const offered = ["table", ...Object.keys(forms)];
    $("ask-forms").replaceChildren(...(offered.length > 1 ? offered.map(choice) : []));
    for (const id of ["ask-picture", "ask-picture-tools"]) $(id).replaceChildren();
    $("ask-picture").hidden = $("ask-answer").hidden = true;
    if (form === "table") table.draw();
    else picture(forms[form], title);
  };

  kg.asking.pictures = { draw };
})();
