// The first sight of many articles: what stands out, each goal over time, the busiest agencies, what happened last, where,
// and what was published; every line is a click from its articles and their words.
(() => {
  "use strict";
  const kg = window.kgPage;
  const AGENCIES = 8;
  const HAPPENINGS = 7;
  const PLACES = 9;
  const SPEAKERS = 6;
  const ARTICLES = 5;
  const LONGEST_DAY = 31; // days from which on an event's span says too little of when it was

  const agencies = (told) => {
    const found = told.agencies.slice(0, AGENCIES);
    if (!found.length) return "";
    const most = found[0][1].size;
    const row = ([agent, own]) => {
      const bar = kg.el("span", { class: "bar", "aria-hidden": "true" });
      bar.style.width = `${(100 * own.size) / most}%`;
      return kg.el("li", {}, bar, kg.nodeButton(agent), kg.el("span", { class: "count" }, kg.number(own.size)));
    };
    return kg.storyPart(
      "agencies",
      kg.t("storyAgencies"),
      kg.el("ol", { class: "ranking" }, ...found.map(row)),
      communities(),
    );
  };
  const communities = () => {
    const known = kg.communities.filter(({ members }) => members.some((id) => kg.filters.nodes[id])).slice(0, 6);
    if (known.length < 2) return "";
    const line = ({ agencies: named, members }) =>
      kg.el(
        "li",
        {},
        ...named.slice(0, 2).map(kg.nodeButton),
        kg.el("span", { class: "count" }, kg.t("members", kg.number(members.length))),
      );
    return kg.el("div", { class: "groups" }, kg.el("h3", {}, kg.t("storyGroups")), kg.el("ul", {}, ...known.map(line)));
  };

  const happenings = ({ period: [, last] }) => {
    const seen = new Map();
    for (const fact of kg.facts) {
      if (fact.kind !== "event" || !kg.filters.facts[fact.id] || !fact.day || fact.day > last) continue;
      if (kg.daysBetween(fact.day, fact.until || fact.day) > LONGEST_DAY) continue;
      const [event] = fact.ends;
      if (!seen.has(event) || seen.get(event).day < fact.day) seen.set(event, fact);
    }
    const found = [...seen.values()].sort((a, b) => b.day.localeCompare(a.day) || a.id - b.id).slice(0, HAPPENINGS);
    if (!found.length) return "";
    const row = (fact) =>
      kg.el(
        "li",
        {},
        kg.el("time", { datetime: fact.day }, kg.wholePeriod(fact.day, fact.until) || kg.day(fact.day)),
        kg.nodeButton(fact.ends[0]),
        kg.el("span", { class: "word" }, [kg.label(fact.what), fact.extra].filter(Boolean).join(" · ")),
      );
    return kg.storyPart("happenings", kg.t("storyHappenings"), kg.el("ol", {}, ...found.map(row)));
  };

  const MAP = 210; // pixels across

  const places = () => {
    const counts = kg.mapCounts();
    if (!counts.places.size) return "";
    const found = [...counts.places.values()].sort((a, b) => b.articles - a.articles || a.code.localeCompare(b.code));
    const name = (province) => province[kg.language()];
    const open = (province) => kg.showFacts(name(province), province.facts);
    const { svg, shapes } = kg.map.draw(kg.map.filling(counts, "count"), MAP);
    svg.setAttribute("aria-hidden", "true"); // the list says the same
    for (const [code, drawn] of shapes)
      if (counts.places.has(code))
        drawn.forEach((shape) => shape.addEventListener("click", () => open(counts.places.get(code))));
    const row = (province) =>
      kg.el(
        "li",
        {},
        kg.button(name(province), () => open(province), { class: "to-node" }),
        kg.el("span", { class: "count" }, kg.number(province.articles)),
      );
    const list = kg.el(
      "div",
      {},
      kg.el("ol", {}, ...found.slice(0, PLACES).map(row)),
      kg.button(kg.t("storyMap"), () => kg.showTab("map"), { class: "button quiet" }),
    );
    return kg.storyPart("places", kg.t("storyPlaces"), kg.el("div", { class: "places" }, svg, list));
  };

  const speakers = () => {
    const said = new Map();
    for (const fact of kg.facts) {
      if (fact.kind !== "said" || !kg.filters.facts[fact.id] || !fact.ends.length) continue;
      if (!said.has(fact.ends[0])) said.set(fact.ends[0], []);
      said.get(fact.ends[0]).push(fact.id);
    }
    const found = [...said].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]).slice(0, SPEAKERS);
    if (!found.length) return "";
    const row = ([speaker, facts]) =>
      kg.el(
        "li",
        {},
        kg.nodeButton(speaker),
        kg.button(
          kg.t("statementsNow", kg.number(facts.length)),
          () => kg.showFacts(`${kg.nameOf(speaker)} · ${kg.t("statements")}`, facts),
          {
            class: "button count",
          },
        ),
      );
    return kg.storyPart("speakers", kg.t("storySpeakers"), kg.el("ol", { class: "lines" }, ...found.map(row)));
  };

  const latest = () => {
    const found = kg.filters.newest();
    if (!found.length) return kg.el("p", { class: "hint" }, kg.t("storyNothing"));
    return kg.storyPart(
      "articles",
      kg.t("storyArticles"),
      kg.el("ul", { class: "article-list" }, ...found.slice(0, ARTICLES).map((article) => kg.articleLine(article))),
      found.length > ARTICLES
        ? kg.button(kg.t("storyAll", kg.number(found.length)), () => kg.readArticle(-1), { class: "button quiet" })
        : "",
    );
  };

  // What lies below the goals is drawn a frame later: nobody waits for what is not in sight yet.
  let turn = 0;
  kg.view("story", (place) => {
    turn += 1;
    const mine = turn;
    if (!place.firstChild)
      place.append(
        kg.el(
          "div",
          { class: "story" },
          ...["goals", "main", "side"].map((name) => kg.el("div", { class: `story-${name}` })),
        ),
      );
    const [above, main, side] = place.firstChild.children;
    const told = kg.told();
    above.replaceChildren(kg.storyLead(told), kg.storyGoals(told));
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (mine !== turn) return;
        main.replaceChildren(happenings(told), latest());
        side.replaceChildren(agencies(told), places(), speakers());
      }),
    );
  });

  kg.words.add({
    th: {
      storyAgencies: "หน่วยงานที่เป็นข่าวมากที่สุด",
      storyGroups: "กลุ่มหน่วยงานที่ทำงานร่วมกัน",
      members: "{0} ราย",
      storyHappenings: "เหตุการณ์ล่าสุด",
      storyPlaces: "เกิดขึ้นที่ไหน",
      storyMap: "เปิดแผนที่",
      storySpeakers: "ใครพูด",
      statementsNow: "{0} คำกล่าว",
      storyArticles: "บทความล่าสุด",
      storyAll: "ดูทั้ง {0} บทความ",
      storyNothing: "ไม่มีบทความตามตัวกรองนี้ ลองล้างตัวกรองบางส่วน",
    },
    en: {
      storyAgencies: "Agencies most in the news",
      storyGroups: "Agencies that work together",
      members: "{0} members",
      storyHappenings: "What happened last",
      storyPlaces: "Where it happens",
      storyMap: "Open the map",
      storySpeakers: "Who speaks",
      statementsNow: "{0} statements",
      storyArticles: "Latest articles",
      storyAll: "All {0} articles",
      storyNothing: "No article passes these filters; clear some of them",
    },
  });
})();
