// The Ask tab: ready questions with what they take, and SPARQL of one's own.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { known, ready, answer, Mistake, table, values } = kg.asking;
  const $ = (id) => document.getElementById(id);
  const FIRST = "SELECT ?name WHERE {\n  ?person a foaf:Person ; foaf:name ?name .\n}\nORDER BY ?name\nLIMIT 20";

  let asked = null; // the ready question that is shown, or null for a query of one's own
  let status = [""]; // the key and values of the status line, kept to be said again in another language
  let turn = 0; // grows with every question, so that a late answer to an earlier one is dropped

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
      say(found.rows.length ? "ask.rows" : "ask.none", found.rows.length, Math.max(1, Math.round(performance.now() - before)));
      table.show(found, asked ? asked.name : "");
    } catch (error) {
      if (mine === turn) complain(error);
    }
  }

  // --- Ready questions ---

  const title = (question) => question[kg.language()] || question.name;

  function list() {
    const item = (question) => {
      const button = kg.el("button", { type: "button", class: "ask-item", "data-question": question.name }, title(question));
      if (question === asked) button.setAttribute("aria-current", "true");
      button.addEventListener("click", () => choose(question));
      return kg.el("li", {}, button);
    };
    $("ask-questions").replaceChildren(...known.questions.map(item));
  }

  function choose(question) {
    asked = question;
    turn += 1;
    table.clear();
    say("");
    list();
    head();
    $("ask-title").focus();
    if (known.graphs && !question.takes.some((parameter) => parameter.required)) submit();
  }

  function head() {
    $("ask-title").textContent = asked ? title(asked) : kg.t(turn ? "ask.yours" : "ask.choose");
    $("ask-form").hidden = !asked || asked.takes.length === 0;
    if (!asked) return command();
    $("ask-query").value = asked.sparql.trim();
    const run = kg.el("button", { type: "submit", class: "button primary" }, kg.t("ask.run"));
    $("ask-form").replaceChildren(...asked.takes.map(field), ...(known.graphs ? [run] : []));
    return command();
  }

  // The same question for the command line; what is typed is quoted so that no shell runs any of it.
  function command() {
    const takes = ({ name, required }) => {
      const field = $(`ask-with-${name}`);
      const value = field ? field.value.trim() : "";
      if (value) return `--${name} '${value.replaceAll("'", "'\\''")}'`;
      return required ? `--${name} …` : `[--${name} …]`;
    };
    $("ask-shell").textContent = ["kg query", ...(asked ? [asked.name, ...asked.takes.map(takes)] : [])].join(" ");
  }

  function field(parameter) {
    const id = `ask-with-${parameter.name}`;
    const isDay = values.DAYS.includes(parameter.name);
    const input = kg.el("input", { id, type: isDay ? "date" : "text", autocomplete: "off", "data-name": parameter.name });
    input.required = parameter.required;
    const options = kg.el("datalist", { id: `${id}-known` });
    if (!isDay) input.setAttribute("list", options.id);
    const suggest = () => options.replaceChildren(...values.suggestions(parameter.name, input.value).map((value) => kg.el("option", { value })));
    input.addEventListener("input", suggest);
    suggest();
    return kg.el("div", { class: "ask-field" }, kg.el("label", { for: id }, parameter[kg.language()]), input, options);
  }

  // The question's SPARQL with its parameters set, in the way of `kg query`.
  function bound() {
    let [sparql, lines] = [asked.sparql, ""];
    for (const input of $("ask-form").querySelectorAll("input")) {
      const value = input.value.trim();
      if (!value && input.required) {
        input.focus();
        throw new Mistake("ask.needs", input.labels[0].textContent);
      }
      for (const [name, found] of Object.entries(value ? values.terms(input.dataset.name, value) : {})) {
        const [set, written] = values.lined(sparql, name, found);
        sparql = set;
        if (!written) lines += `\n  VALUES ?${name} { ${found.join(" ")} }`;
      }
    }
    return sparql.replace(/^WHERE \{/m, (where) => where + lines);
  }

  function submit() {
    let sparql;
    try {
      sparql = bound();
    } catch (error) {
      table.clear();
      return complain(error);
    }
    $("ask-query").value = sparql.trim();
    return ask(sparql);
  }

  function translated() {
    const typed = [...$("ask-form").querySelectorAll("input")].map((input) => input.value);
    const query = $("ask-query").value;
    list();
    head();
    $("ask-query").value = query;
    $("ask-form").querySelectorAll("input").forEach((input, at) => { input.value = typed[at]; });
    command();
    $("ask-prefixes").textContent = kg.t("ask.prefixes", Object.keys(known.prefixes).map((name) => `${name}:`).join(" "));
    if (status[0]) $("ask-status").textContent = kg.t(...status);
    table.draw();
  }

  // --- Wiring ---

  $("ask-form").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  $("ask-form").addEventListener("input", command);
  $("ask-sparql").addEventListener("submit", (event) => {
    event.preventDefault();
    asked = null;
    list();
    ask($("ask-query").value);
    head();
  });
  $("ask-query").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) $("ask-sparql").requestSubmit();
  });
  $("ask-copy").addEventListener("click", async () => {
    await table.copy(table.tabbed());
    say("ask.copied", table.count());
  });
  $("ask-csv").addEventListener("click", () => {
    const name = `${asked ? asked.name : "answer"}.csv`;
    table.save(name);
    say("ask.saved", name);
  });
  $("ask-shell-copy").addEventListener("click", async () => {
    await table.copy($("ask-shell").textContent);
    say("ask.copied-command");
  });
  kg.on("tab", (name) => {
    if (name === "ask" && known.graphs && !asked) ready("", opening).then(() => { if (status[0] === "ask.loading") say(""); }, complain);
  });
  kg.on("language", translated);
  $("ask-own").hidden = !known.graphs;
  $("ask-command").hidden = Boolean(known.graphs);
  $("ask-query").value = FIRST;
  translated();
})();
