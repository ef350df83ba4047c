// One article to read in place: its text with everybody and everything it names marked, and its facts beside it.
(() => {
  "use strict";
  const kg = window.kgPage;
  const KINDS = ["theme", "post", "said", "event", "part", "named"];
  const TITLES = {
    theme: "themes",
    post: "posts",
    said: "statements",
    event: "events",
    part: "took",
    named: "mentions",
  };

  // The elements of the reader; `at` is the offset to look at, -1 for the beginning, `words` what was searched for.
  kg.reader = (article, at, words) => {
    const { title, day, url } = kg.articles[article];
    const order = kg.filters.newest();
    const place = order.findIndex((each) => each.id === article);
    const step = (by, key) => {
      const next = place < 0 ? undefined : order[place + by];
      return kg.button(kg.t(key), () => kg.readArticle(next.id), { disabled: next === undefined });
    };
    return [
      kg.el(
        "div",
        { class: "reader-tools" },
        kg.button(`‹ ${kg.t("allArticles")}`, () => kg.readArticle(-1), { class: "button back" }),
        step(-1, "newer"),
        step(1, "older"),
      ),
      kg.el(
        "div",
        { class: "reader" },
        kg.el(
          "article",
          { lang: "th" },
          kg.el("h2", {}, title || kg.articles[article].iri),
          kg.el(
            "p",
            { class: "source" },
            day ? kg.day(day) : kg.t("undated"),
            url ? " · " : "",
            url ? kg.link(url, url) : "",
          ),
          ...body(article, at, words),
          kg.isWhole(article) ? "" : kg.el("p", { class: "hint" }, kg.t("textLeftOut")),
        ),
        kg.el("aside", { "aria-label": kg.t("factsOf") }, ...facts(article)),
      ),
    ];
  };

  // The paragraphs, cut where mentions and the words that were searched for begin and end.
  const body = (article, at, words) => {
    const text = kg.textOf(article);
    const cut = kg.cutter(text);
    const mentions = kg.mentionsOf(article);
    const elements = [];
    let [start, next] = [0, 0];
    for (const line of text.split("\n")) {
      const end = start + [...line].length;
      const inside = [];
      while (next < mentions.length && mentions[next].start < end) inside.push(mentions[next++]);
      if (line.replaceAll("\0", "").trim()) {
        const here = at >= start && at <= end;
        elements.push(
          kg.el("p", { class: here ? "here" : null, "data-start": start }, ...pieces(cut, start, end, inside, words)),
        );
      }
      start = end + 1;
    }
    return elements;
  };
  const pieces = (cut, start, end, mentions, words) => {
    const parts = [];
    let reached = start;
    const plain = (to) => {
      if (to > reached) parts.push(...found(cut(reached, to).replace(/\0+/g, " […] "), words));
    };
    for (const mention of mentions) {
      plain(mention.start);
      parts.push(named(mention, cut(mention.start, Math.min(mention.end, end))));
      reached = Math.min(mention.end, end);
    }
    plain(end);
    return parts;
  };
  const found = (text, words) => (words.trim() ? kg.marked(text, kg.fulltext.marks(text, words)) : [text]);
  const named = ({ node }, text) =>
    kg.el(
      "button",
      {
        type: "button",
        class: `mention ${kg.nodes[node].kind}`,
        title: kg.nameOf(node),
        onclick: () => kg.select(node),
      },
      text,
    );

  const facts = (article) =>
    KINDS.map((kind) => {
      const said = kg.articles[article].facts.map((id) => kg.facts[id]);
      const own = kg.bySentence(said.filter((fact) => fact.kind === kind && fact.ends.length));
      if (!own.length) return "";
      const line = (told) => {
        const quoted = told.find(({ evidence }) => evidence.length);
        const show = quoted && kg.button(kg.t("showWords"), () => look(quoted), { class: "button look" });
        return kg.el("li", { class: "fact" }, kg.says(told), show || "");
      };
      return kg.el(
        "section",
        {},
        kg.el("h3", {}, `${kg.t(TITLES[kind])} (${kg.number(own.length)})`),
        ...kg.list(own, line, 8),
      );
    });

  // Shows where in the text a fact stands.
  const look = (fact) => {
    const paragraphs = [...document.querySelectorAll(".reader article [data-start]")];
    const start = fact.evidence[0][0];
    paragraphs.forEach((each) => each.classList.remove("here"));
    const target = paragraphs.filter((each) => Number(each.dataset.start) <= start).pop() || paragraphs[0];
    target?.classList.add("here");
    target?.scrollIntoView({ block: "center", behavior: "smooth" });
  };

  kg.words.add({
    th: {
      allArticles: "บทความทั้งหมด",
      newer: "ใหม่กว่า",
      older: "เก่ากว่า",
      factsOf: "ข้อเท็จจริงจากบทความนี้",
      took: "ผู้ร่วมเหตุการณ์",
      showWords: "ดูข้อความ",
      textLeftOut: "หน้านี้เก็บเฉพาะข้อความที่เป็นหลักฐานของบทความนี้ อ่านฉบับเต็มได้ที่ต้นทาง หรือด้วยคำสั่ง kg serve",
    },
    en: {
      allArticles: "All articles",
      newer: "Newer",
      older: "Older",
      factsOf: "Facts of this article",
      took: "Who took part",
      showWords: "Show the words",
      textLeftOut:
        "This page holds only what facts quote of this article; read it whole at its source, or with kg serve",
    },
  });
})();
