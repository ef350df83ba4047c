// The Ask tab: ready questions with what they take, and SPARQL of one's own.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { known, ready, answer, Mistake, table, fields, pictures } = kg.asking;
  const $ = (id) => document.getElementById(id);
  const OWN = "SELECT ?name WHERE {\n  ?person a foaf:Person ; foaf:name ?name .\n}\nORDER BY ?name\nLIMIT 20";
  const FIRST = "agencies-by-goal"; // answered at first sight: needs nothing, and says what the graph is about

  let asked = null; // the ready question that is shown, or null for a query of one's own
  let status = [""]; // the key and values of the status line, kept to be said again in another language
  let turn = 0; // grows with every question, so that a late answer to an earlier one is dropped

  const questionOf = (name) => known.questions.find((question) => question.name === name);

  function say(key, ...values) {
    status = [key, ...values];
    $("ask-status").textContent = key ? kg.t(key, ...values) : "";
    $("ask-status").classList.remove("wrong");
  }

  function complain(error) {
    say(...(error instanceof Mistake ? error.words : ["ask.failed", error.message || String(error)]));
    $("ask-status").classList.add("wrong");
  }

  const opening = (share) => say("ask.loading", share);

  async function ask(sparql) {
    const mine = ++turn;
    table.clear();
    say("ask.loading", 0);
    try {
      await ready(sparql, opening);
      const before = performance.now();
      const found = await answer(sparql, opening);
      if (mine !== turn) return;
      say(
        found.rows.length ? "ask.rows" : "ask.none",
        kg.number(found.rows.length),
        Math.max(1, Math.round(performance.now() - before)),
      );
      table.show(found, asked ? asked.name : "");
      pictures.draw($("ask-title").textContent);
    } catch (error) {
      if (mine === turn) complain(error);
    }
  }

  // --- Ready questions ---

  const title = (question) => question[kg.language()] || question.name;
  const groups = () =>
    known.groups.map((group) => [
      group[kg.language()],
      known.questions.filter((question) => question.group === group.name),
    ]);

  function list() {
    const item = (question) => {
      const press = kg.el(
        "button",
        { type: "button", class: "ask-item", "data-question": question.name, onclick: () => choose(question) },
        title(question),
      );
      if (question === asked) press.setAttribute("aria-current", "true");
      return kg.el("li", {}, press);
    };
    const option = (question) => kg.el("option", { value: question.name }, title(question));
    const all = groups();
    $("ask-questions").replaceChildren(
      ...all.map(([name, some]) => kg.el("section", {}, kg.el("h3", {}, name), kg.el("ul", {}, ...some.map(item)))),
    );
    $("ask-pick").replaceChildren(
      kg.el("option", { value: "" }, kg.t("ask.pick")),
      ...all.map(([label, some]) => kg.el("optgroup", { label }, ...some.map(option))),
    );
    $("ask-pick").value = asked ? asked.name : "";
  }

  function choose(question, given = {}, focus = true) {
    asked = question;
    turn += 1;
    table.clear();
    say("");
    list();
    head();
    fields.fill(given);
    command();
    if (focus) $("ask-title").focus();
    if (known.graphs && question.takes.every(({ name, required }) => !required || given[name])) submit();
    kg.emit("keep");
  }

  function head() {
    $("ask-title").textContent = asked ? title(asked) : kg.t(turn ? "ask.yours" : "ask.choose");
    $("ask-form").hidden = !asked || asked.takes.length === 0;
    if (!asked) return;
    $("ask-query").value = asked.sparql.trim();
    const run = kg.el("button", { type: "submit", class: "button primary" }, kg.t("ask.run"));
    $("ask-form").replaceChildren(...asked.takes.map(fields.field), ...(known.graphs ? [run] : []));
  }

  const command = () => {
    $("ask-shell").textContent = fields.command(asked);
  };

  function submit() {
    try {
      const sparql = fields.bound(asked);
      $("ask-query").value = sparql.trim();
      ask(sparql);
    } catch (error) {
      table.clear();
      complain(error);
    }
  }

  function translated() {
    const typed = fields.typed();
    const query = $("ask-query").value;
    list();
    head();
    $("ask-query").value = query;
    fields.fill(typed);
    command();
    $("ask-prefixes").textContent = kg.t(
      "ask.prefixes",
      Object.keys(known.prefixes)
        .map((name) => `${name}:`)
        .join(" "),
    );
    if (status[0]) $("ask-status").textContent = kg.t(...status);
    pictures.draw($("ask-title").textContent);
  }

  // --- Wiring ---

  $("ask-form").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
    kg.emit("keep");
  });
  $("ask-form").addEventListener("input", (event) => {
    event.target.dataset.iso = "";
    command();
  });
  $("ask-form").addEventListener("change", command);
  $("ask-pick").addEventListener("change", (event) => {
    const question = questionOf(event.target.value);
    if (question) choose(question, {}, false);
  });
  $("ask-sparql").addEventListener("submit", (event) => {
    event.preventDefault();
    asked = null;
    list();
    ask($("ask-query").value);
    head();
    command();
    kg.emit("keep");
  });
  $("ask-query").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) $("ask-sparql").requestSubmit();
  });
  $("ask-copy").addEventListener("click", async () => {
    await kg.copy(table.tabbed());
    say("ask.copied", kg.number(table.count()));
  });
  $("ask-csv").addEventListener("click", () => {
    const name = `${asked ? asked.name : "answer"}.csv`;
    table.save(name);
    say("ask.saved", name);
  });
  $("ask-shell-copy").addEventListener("click", async () => {
    await kg.copy($("ask-shell").textContent);
    say("ask.copied-command");
  });
  $("ask-own").hidden = !known.graphs;
  $("ask-command").hidden = Boolean(known.graphs);
  $("ask-query").value = OWN;

  // Seen for the first time, the tab asks a question itself.
  kg.view("ask", () => {
    translated();
    if (!asked && !turn) choose(questionOf(FIRST), {}, false);
  });
  // The address keeps a question and what is typed: "people?agency=…".
  kg.keep(
    "ask",
    () => {
      if (!asked || kg.tabNow() !== "ask") return "";
      const given = new URLSearchParams(fields.typed()).toString();
      return given || asked.name !== FIRST ? `${asked.name}${given ? `?${given}` : ""}` : "";
    },
    (text) => {
      const [name, given = ""] = text.split(/\?(.*)/s);
      const question = questionOf(name);
      if (question) choose(question, Object.fromEntries(new URLSearchParams(given)), false);
    },
  );
})();
