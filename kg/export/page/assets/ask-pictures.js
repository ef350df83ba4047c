// An answer in the form that the reader chose: as a table, or as a picture that can be kept.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { cells, formsOf, table } = kg.asking;
  const $ = (id) => document.getElementById(id);
  let chosen = "table"; // stays from one question to the next, where it fits

  const pick = (row) => {
    const item = typeof row === "object" && row ? row.item : row;
    if (item >= 0) kg.select(item);
  };
  const note = ({ rows, of, value, counted, chart }, name) =>
    [
      value ? kg.t("ask.value", cells.heading(name, value)) : counted ? kg.t(chart === "map" ? "ask.rows-each" : "ask.counted") : "",
      ["bars", "timeline"].includes(chart) && rows.length < of ? kg.t("ask.part", kg.number(rows.length), kg.number(of)) : "",
      kg.t("ask.from", kg.number(kg.articles.length)),
    ]
      .filter(Boolean)
      .join(" · ");

  const picture = (made, title) => {
    const { name } = table.shown();
    const make = (width) =>
      made.chart === "map" ? kg.map.picture(made.rows, { width, onpick: pick }) : kg.charts[made.chart](made.rows, { width, onpick: pick });
    const said = note(made, name);
    $("ask-picture").hidden = false;
    $("ask-picture").replaceChildren(make($("ask-picture").clientWidth), kg.el("p", { class: "hint" }, said));
    const tools = kg.charts.tools(make, { title, note: said, name: name || "answer" });
    $("ask-picture-tools").replaceChildren(...[tools].flat());
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
