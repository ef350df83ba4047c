// The articles that pass the filters, the newest first, with a search of their texts; one of them opens to be read.
(() => {
  "use strict";
  const kg = window.kgPage;
  const PAGE = 40;
  const SNIPPETS = 2;
  const TAGS = 3;
  let reading = { article: -1, at: -1 };
  let shown = PAGE;

  // Opens an article (its number) at an offset of its text.
  kg.readArticle = (article, at = -1) => {
    reading = { article, at };
    if (kg.narrow()) kg.select(-1);
    kg.redraw("articles");
    kg.showTab("articles");
    kg.emit("keep");
  };
  const tail = (article) => kg.articles[article].iri.replace(kg.data.base, "");
  kg.keep(
    "article",
    () => (reading.article >= 0 ? tail(reading.article) : ""),
    (text) => {
      reading = { article: text ? kg.articles.findIndex((article) => tail(article.id) === text) : -1, at: -1 };
      kg.redraw("articles");
    },
  );

  // The goals that an article serves, the surest first, each once.
  kg.goalsOf = (article) => {
    const goals = new Map();
    for (const id of kg.articles[article].facts) {
      const { kind, ends, sure } = kg.facts[id];
      const goal = ends[ends.length - 1];
      if (kind === "theme" && kg.nodes[goal]?.kind === "goal") goals.set(goal, Math.max(sure, goals.get(goal) || 0));
    }
    return [...goals].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([goal]) => goal);
  };
  // The bodies that an article names, those with most facts in it first.
  const bodiesOf = (article) => {
    const count = new Map();
    for (const id of kg.articles[article].facts)
      for (const end of kg.facts[id].ends)
        if (kg.nodes[end].kind === "organization") count.set(end, (count.get(end) || 0) + 1);
    return [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([body]) => body);
  };

  kg.articleLine = (article, snippets = []) =>
    kg.el(
      "li",
      { class: "article-line" },
      kg.el(
        "p",
        { class: "article-meta" },
        kg.el(
          "time",
          article.day ? { datetime: article.day } : {},
          article.day ? kg.day(article.day) : kg.t("undated"),
        ),
        ...kg
          .goalsOf(article.id)
          .slice(0, 5)
          .map((goal) => kg.mark(kg.nodes[goal])),
      ),
      kg.button(article.title || article.iri, () => kg.readArticle(article.id), { class: "article-title" }),
      ...snippets.map((hit) =>
        kg.el(
          "button",
          { type: "button", class: "snippet", onclick: () => kg.readArticle(article.id, hit.start) },
          ...kg.marked(
            hit.before ? `…${hit.text}` : hit.text,
            hit.before ? hit.marks.map((mark) => mark + 1) : hit.marks,
          ),
          hit.behind ? "…" : "",
        ),
      ),
      snippets.length
        ? ""
        : kg.el("p", { class: "article-who" }, ...bodiesOf(article.id).slice(0, TAGS).map(kg.nodeButton)),
    );

  const field = () => {
    const input = kg.el("input", {
      id: "words",
      type: "text",
      autocomplete: "off",
      value: kg.filters.state.words,
      placeholder: kg.t("wordsHint"),
    });
    input.addEventListener("input", () => {
      shown = PAGE;
      kg.filters.set({ words: input.value });
    });
    return kg.el("div", { class: "words" }, kg.el("label", { for: "words" }, kg.t("words")), input);
  };

  const list = () => {
    const { words } = kg.filters.state;
    const found = kg.filters.newest();
    const line = (article) =>
      kg.articleLine(article, words.trim() ? kg.fulltext.lines(article.id, words, SNIPPETS) : []);
    const rest = found.length - shown;
    const more = () => {
      shown += PAGE;
      kg.redraw("articles");
    };
    return [
      kg.el(
        "p",
        { class: "hint", role: "status" },
        kg.t(words.trim() ? "articlesFound" : "articlesShown", kg.number(found.length)),
      ),
      kg.el("ul", { class: "article-list" }, ...found.slice(0, shown).map(line)),
      rest > 0 ? kg.button(kg.t("more", kg.number(Math.min(PAGE, rest))), more, { class: "button more" }) : "",
    ];
  };

  kg.view("articles", (place) => {
    if (reading.article >= 0) {
      place.replaceChildren(...kg.reader(reading.article, reading.at, kg.filters.state.words));
      place.scrollTop = 0;
      place.querySelector(".here")?.scrollIntoView({ block: "center" });
      return;
    }
    // The field stays while somebody types into it.
    if (document.activeElement?.id !== "words") place.replaceChildren(field(), kg.el("div", { id: "article-list" }));
    kg.byId("article-list").replaceChildren(...list());
  });

  kg.words.add({
    th: {
      words: "ค้นข้อความในข่าว",
      wordsHint: 'คำหรือวลี เช่น น้ำท่วม "พลังงานสะอาด"',
      articlesShown: "{0} บทความ ใหม่ไปเก่า",
      articlesFound: "พบใน {0} บทความ ใหม่ไปเก่า",
    },
    en: {
      words: "Search the texts",
      wordsHint: 'Words or a "phrase", as the news writes them',
      articlesShown: "{0} articles, the newest first",
      articlesFound: "Found in {0} articles, the newest first",
    },
  });
})();
