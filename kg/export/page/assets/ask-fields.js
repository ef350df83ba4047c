// The fields of a ready question, and the question with what is typed in them, for the page and for the command line.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { Mistake, values } = kg.asking;
  const $ = (id) => document.getElementById(id);
  const EXAMPLE = "2023-03-05"; // of which day, month and year can only be told apart in the right order

  const inputs = () => [...$("ask-form").querySelectorAll("input")];

  // A day that is no month or year is shown as the reader's language does; anything else stays as it was typed.
  const settle = (input) => {
    const first = kg.dates.parse(input.value);
    input.dataset.iso = first && first === kg.dates.parse(input.value, { end: true }) ? first : "";
    if (input.dataset.iso) input.value = kg.day(input.dataset.iso);
    input.setAttribute("aria-invalid", String(first === null));
  };

  const field = (parameter) => {
    const id = `ask-with-${parameter.name}`;
    const input = kg.el("input", {
      id,
      type: "text",
      autocomplete: "off",
      spellcheck: "false",
      "data-name": parameter.name,
    });
    input.required = parameter.required;
    const options = kg.el("datalist", { id: `${id}-known` });
    if (values.DAYS.includes(parameter.name)) {
      input.placeholder = kg.t("ask.example", kg.day(EXAMPLE));
      input.addEventListener("change", () => settle(input));
    } else {
      input.setAttribute("list", options.id);
      const suggest = () =>
        options.replaceChildren(
          ...values.suggestions(parameter.name, input.value).map((value) => kg.el("option", { value })),
        );
      input.addEventListener("input", suggest);
      suggest();
    }
    const label = kg.el(
      "label",
      { for: id, title: parameter[kg.language()] },
      parameter[kg.language()],
      parameter.required ? " *" : "",
    );
    return kg.el("div", { class: "ask-field" }, label, input, options);
  };

  // What is typed, by the parameters' names, days as YYYY-MM-DD.
  const typed = () =>
    Object.fromEntries(
      inputs()
        .map((input) => [input.dataset.name, input.dataset.iso || input.value.trim()])
        .filter(([, value]) => value),
    );
  const fill = (given) => {
    for (const input of inputs()) {
      input.value = given[input.dataset.name] || "";
      if (values.DAYS.includes(input.dataset.name)) settle(input);
    }
  };

  // The same question for the command line; what is typed is quoted so that no shell runs any of it.
  const command = (asked) => {
    const given = typed();
    const takes = ({ name, required }) => {
      if (given[name]) return `--${name} '${given[name].replaceAll("'", "'\\''")}'`;
      return required ? `--${name} …` : `[--${name} …]`;
    };
    return ["kg query", ...(asked ? [asked.name, ...asked.takes.map(takes)] : [])].join(" ");
  };

  // The question's SPARQL with its parameters set, in the way of `kg query`. Throws a Mistake.
  const bound = (asked) => {
    const given = typed();
    const missing = inputs().find((input) => input.required && !given[input.dataset.name]);
    if (missing) {
      missing.focus();
      throw new Mistake("ask.needs", missing.labels[0].textContent.replace(" *", ""));
    }
    let [sparql, lines] = [asked.sparql, ""];
    for (const [parameter, value] of Object.entries(given)) {
      for (const [name, found] of Object.entries(values.terms(parameter, value))) {
        const [set, written] = values.lined(sparql, name, found);
        sparql = set;
        if (!written) lines += `\n  VALUES ?${name} { ${found.join(" ")} }`;
      }
    }
    return sparql.replace(/^WHERE \{/m, (where) => where + lines);
  };

  kg.asking.fields = { field, typed, fill, command, bound };
})();
