// "This is wrong": what is wrong with a fact, as the line that a ledger takes (docs/ledger.md), ready to be copied.
(() => {
  "use strict";
  const kg = window.kgPage;
  const LONGEST = 1000; // letters of a note
  const AGENTS = "person organization";

  // What a ledger may set of each kind of fact (kg/ledger/properties.py): a term, days, a name, words, or a goal's number.
  const SETS = {
    post: { status: "term", role: "text", person: "person", body: "organization" },
    part: { part: "term", agent: AGENTS },
    said: { speaker: AGENTS, words: "text" },
    theme: { theme: "goal" },
    event: { day: "days", event: "text", kind: "term" },
    named: {},
  };

  const labelled = (id, key, field, note = "") =>
    kg.el("div", { class: "wrong-field" }, kg.el("label", { for: id }, kg.t(key)), field, note);
  const radio = (name, value, text, choose, checked = false) => {
    const input = kg.el("input", { type: "radio", name, value, checked });
    const label = kg.el("label", { class: "wrong-way" }, input, kg.el("span", {}, text));
    input.addEventListener("change", () => choose(label));
    return label;
  };
  const inLanguage = ([term, th, en]) => kg.el("option", { value: term }, kg.language() === "en" ? en : th);

  // Each gives the fields of a way to be wrong; `say` is told what is to be set, null while that is not known.
  const FIELDS = {
    term: (name, say, fact) => {
      const now = name === "status" ? fact.extra : fact.what;
      const others = kg.given.terms[name].filter(([term]) => term !== now);
      const select = kg.el(
        "select",
        { id: "wrong-value" },
        kg.el("option", { value: "" }, "…"),
        ...others.map(inLanguage),
      );
      select.addEventListener("change", () => say(select.value ? { [name]: select.value } : null));
      return [labelled(select.id, "wrong.instead", select)];
    },
    text: (name, say) => {
      const input = kg.el("input", { id: "wrong-value", type: "text", autocomplete: "off", maxlength: LONGEST });
      input.addEventListener("input", () => say(input.value.trim() ? { [name]: input.value.trim() } : null));
      return [labelled(input.id, "wrong.instead", input)];
    },
    goal: (name, say) => {
      const input = kg.el("input", { id: "wrong-value", type: "text", autocomplete: "off", inputmode: "decimal" });
      const known = /^([1-9]|1[0-7])(\.(\d{1,2}|[a-d]))?$/;
      input.addEventListener("input", () =>
        say(known.test(input.value.trim()) ? { [name]: input.value.trim() } : null),
      );
      return [labelled(input.id, "wrong.goal", input)];
    },
    days: (_, say) => {
      const set = { day: "", until: "" };
      const field = (key) =>
        kg.dates.field({
          id: `wrong-${key}`,
          label: kg.t(`wrong.${key}`),
          end: key === "until",
          onchange: (day) => {
            set[key] = day;
            const late = set.until && set.until < set.day;
            say(set.day && !late ? Object.fromEntries(Object.entries(set).filter((entry) => entry[1])) : null);
          },
        });
      return [kg.el("div", { class: "wrong-days" }, field("day"), field("until"))];
    },
    who: (name, say, fact, kinds) => {
      const [input, list] = kg.combobox("wrong-value", "wrong-names", kg.t("results"));
      const note = kg.el("p", { class: "hint", role: "status" });
      input.addEventListener("input", () => say(null));
      const choose = (id) => {
        const { iri } = kg.nodes[id];
        const article = kg.articles[fact.article].iri;
        const elsewhere = iri.startsWith(`${kg.data.base}article/`) && !iri.startsWith(`${article}/`);
        input.value = kg.nameOf(id);
        note.textContent = elsewhere ? kg.t("wrong.elsewhere") : "";
        say(elsewhere ? null : { [name]: kg.shortIri(iri) });
      };
      kg.search.box(input, list, choose, kinds);
      return [labelled(input.id, "wrong.instead", kg.el("div", { class: "finder" }, input, list), note)];
    },
  };

  // The ways in which a fact may be wrong: [verdict, what is set, how].
  const ways = (fact) => [
    ["reject", "", ""],
    ...Object.entries(SETS[fact.kind]).map(([name, how]) => ["correct", name, how]),
    ...(fact.sure < 100 ? [["accept", "", ""]] : []),
  ];
  const said = (fact, [verdict, name]) =>
    kg.t(
      name
        ? `wrong.${name}.other`
        : fact.kind === "named" && verdict === "reject"
          ? "wrong.nobody.named"
          : `wrong.${verdict}`,
    );

  const form = (fact, dialog) => {
    const answer = { verdict: "", set: {}, who: "", why: "" };
    const line = kg.el("output", { id: "wrong-line", class: "wrong-line", tabindex: 0 });
    const copy = kg.copyButton(kg.t("wrong.copy"), () => line.textContent, { class: "button primary", hidden: true });
    const say = (changes) => {
      Object.assign(answer, changes);
      const whole = answer.verdict && answer.set;
      line.textContent = whole ? kg.ledgerLine(fact, answer) : "";
      ready.hidden = copy.hidden = !whole;
    };
    const ready = kg.el(
      "div",
      { hidden: true },
      kg.el("p", { class: "wrong-next" }, kg.el("label", { for: line.id }, kg.t("wrong.line")), line),
      kg.el("p", { class: "hint" }, kg.t("wrong.send")),
    );
    const end = kg.el(
      "div",
      { class: "wrong-end" },
      copy,
      kg.button(kg.t("wrong.close"), () => dialog.close()),
    );
    const more = kg.el("div", { class: "wrong-more" });
    const choose = (way, label) => {
      label.after(more);
      const [verdict, name, how] = way;
      const set = (value) => say({ set: value });
      const fields = FIELDS[how] || FIELDS.who;
      more.replaceChildren(...(how ? fields(name, set, fact, how) : []));
      say({ verdict, set: how ? null : {} });
    };
    const typed = (tag, key) => {
      const input = kg.el(tag, {
        id: `wrong-${key}`,
        maxlength: LONGEST,
        autocomplete: key === "who" ? "name" : "off",
      });
      input.addEventListener("input", () => say({ [key]: input.value }));
      return labelled(input.id, `wrong.${key}`, input);
    };
    return kg.el(
      "form",
      { method: "dialog", onsubmit: (event) => event.preventDefault() },
      kg.el(
        "fieldset",
        {},
        kg.el("legend", {}, kg.t("wrong.what")),
        ...ways(fact).map((way, at) => radio("wrong-way", at, said(fact, way), (label) => choose(way, label))),
      ),
      typed("textarea", "why"),
      typed("input", "who"),
      ready,
      end,
    );
  };

  // The facts as their line says them, without what leads elsewhere.
  const spoken = (facts) => {
    const says = kg.factLine(facts.map(({ id }) => id)).querySelector(".says");
    for (const mark of says.querySelectorAll(".mark"))
      mark.textContent = mark.textContent && `SDG ${mark.textContent} `;
    const parts = [...says.children].map((part) => part.textContent.trim());
    return [
      kg.el("p", { class: "wrong-fact" }, parts.filter(Boolean).join(" ")),
      ...kg.quotesOf(facts[0]).slice(0, 1).map(kg.quote),
    ];
  };
  // Which of the facts that one line tells is meant: a goal's, or those of its targets.
  const nameOf = ({ what, ends }) => (what ? kg.targetName(what) : kg.nameOf(ends[ends.length - 1]));
  const which = (facts, choose) => {
    const radios = facts.map((fact, at) => radio("wrong-which", at, nameOf(fact), () => choose(fact), at === 0));
    return kg.el("fieldset", {}, kg.el("legend", {}, kg.t("wrong.which")), ...radios);
  };
  const open = (facts) => {
    const dialog = kg.el("dialog", { class: "wrong", "aria-labelledby": "wrong-title" });
    const asked = kg.el("div", {}, form(facts[0], dialog));
    dialog.append(
      kg.el("h2", { id: "wrong-title" }, kg.t("wrong.title")),
      ...spoken(facts),
      ...(facts.length > 1 ? [which(facts, (fact) => asked.replaceChildren(form(fact, dialog)))] : []),
      asked,
    );
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  // For facts that one line says; `about` names what they are of, where several such stand beside each other.
  kg.wrong = (facts, about = "") =>
    kg.button([kg.t("wrong.button"), about].filter(Boolean).join(": "), () => open(facts), {
      class: "small",
      "aria-haspopup": "dialog",
    });

  kg.words.add({
    th: {
      "wrong.button": "แจ้งแก้ไข",
      "wrong.title": "แจ้งแก้ไขข้อเท็จจริงนี้",
      "wrong.which": "ข้อใด",
      "wrong.what": "อะไรไม่ถูกต้อง",
      "wrong.reject": "ข่าวไม่ได้กล่าวเช่นนี้",
      "wrong.accept": "ถูกต้องแล้ว ขอยืนยัน",
      "wrong.nobody.named": "ไม่ใช่บุคคลหรือหน่วยงาน",
      "wrong.status.other": "สถานะของตำแหน่ง",
      "wrong.role.other": "ชื่อตำแหน่ง",
      "wrong.person.other": "เป็นบุคคลอื่น",
      "wrong.body.other": "เป็นหน่วยงานอื่น",
      "wrong.part.other": "บทบาทในเหตุการณ์",
      "wrong.agent.other": "เป็นบุคคลหรือหน่วยงานอื่น",
      "wrong.speaker.other": "เป็นคำกล่าวของผู้อื่น",
      "wrong.words.other": "ข้อความที่กล่าว",
      "wrong.theme.other": "เป็นเป้าหมายอื่น",
      "wrong.day.other": "วันที่",
      "wrong.event.other": "ชื่อเหตุการณ์",
      "wrong.kind.other": "ประเภทเหตุการณ์",
      "wrong.instead": "ที่ถูกต้องคือ",
      "wrong.goal": "เลขของเป้าหมายหรือเป้าหมายย่อย เช่น 13 หรือ 13.1",
      "wrong.day": "วันที่จัด",
      "wrong.until": "ถึงวันที่ (ถ้าหลายวัน)",
      "wrong.elsewhere": "ชื่อนี้รู้จักเฉพาะในข่าวอื่น เลือกชื่อเต็มของบุคคลหรือหน่วยงาน",
      "wrong.why": "หมายเหตุ (ไม่บังคับ)",
      "wrong.who": "ชื่อของคุณ (ไม่บังคับ)",
      "wrong.nobody": "ไม่ระบุชื่อ",
      "wrong.line": "บรรทัดสำหรับแก้ไข",
      "wrong.send": "ส่งบรรทัดนี้ให้ผู้ดูแลกราฟ หรือวางต่อท้ายไฟล์ ledger.jsonl แล้วสร้างกราฟใหม่ หน้านี้ไม่ส่งข้อมูลออกไปที่ใด",
      "wrong.copy": "คัดลอกบรรทัดนี้",
      "wrong.close": "ปิด",
    },
    en: {
      "wrong.button": "This is wrong",
      "wrong.title": "Correct this fact",
      "wrong.which": "Which of these",
      "wrong.what": "What is wrong",
      "wrong.reject": "The article does not say this",
      "wrong.accept": "It is right after all: confirm it",
      "wrong.nobody.named": "This is no person or agency",
      "wrong.status.other": "How the post is held",
      "wrong.role.other": "The post's name",
      "wrong.person.other": "It is another person",
      "wrong.body.other": "It is another agency",
      "wrong.part.other": "The part in the event",
      "wrong.agent.other": "It is another person or agency",
      "wrong.speaker.other": "Somebody else said it",
      "wrong.words.other": "The words that were said",
      "wrong.theme.other": "It is another goal",
      "wrong.day.other": "The day",
      "wrong.event.other": "The event's name",
      "wrong.kind.other": "The kind of event",
      "wrong.instead": "Right is",
      "wrong.goal": "Number of the goal or target, such as 13 or 13.1",
      "wrong.day": "Day",
      "wrong.until": "Until (if several days)",
      "wrong.elsewhere": "Only another article knows this name: choose a person or agency by its full name",
      "wrong.why": "Note (optional)",
      "wrong.who": "Your name (optional)",
      "wrong.nobody": "anonymous",
      "wrong.line": "The line that corrects it",
      "wrong.send":
        "Send this line to whoever keeps the graph, or add it at the end of its ledger.jsonl and build it again. This page sends nothing anywhere.",
      "wrong.copy": "Copy this line",
      "wrong.close": "Close",
    },
  });
})();
