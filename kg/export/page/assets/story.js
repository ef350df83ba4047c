// The first sight of many articles: each goal over time with who leads it and who is new, the busiest agencies, what
// happened last, where, and what was published; every line is a click from its articles and their words.
(() => {
  "use strict";
  const kg = window.kgPage;
  const AGENCIES = 8;
  const HAPPENINGS = 7;
  const PLACES = 9;
  const SPEAKERS = 6;
  const ARTICLES = 5;
  const NEW_SHARE = 4; // who came in the last quarter of the time shown is new
  const [WIDE, HIGH] = [220, 34]; // of a goal's picture, in its own units
  const LONGEST_DAY = 31; // days from which on an event's span says too little of when it was

  const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / 864e5;

  // What the articles that pass say of goals: by goal, the articles of each day and the facts of each agency.
  const told = () => {
    const goals = new Map(kg.goals.map(({ id }) => [id, { id, articles: new Map(), agencies: new Map() }]));
    for (const fact of kg.facts) {
      if (fact.kind !== "theme" || !kg.filters.facts[fact.id]) continue;
      const goal = goals.get(fact.ends[fact.ends.length - 1]);
      if (!goal) continue;
      const day = kg.dayOf(fact);
      if (!goal.articles.has(fact.article)) goal.articles.set(fact.article, { day, facts: [] });
      goal.articles.get(fact.article).facts.push(fact.id);
      const [agent] = fact.ends;
      if (fact.ends.length < 2 || kg.nodes[agent].kind !== "organization") continue;
      if (!goal.agencies.has(agent)) goal.agencies.set(agent, { agent, articles: new Set(), facts: [], first: day });
      const agency = goal.agencies.get(agent);
      agency.articles.add(fact.article);
      agency.facts.push(fact.id);
      if (day && (!agency.first || day < agency.first)) agency.first = day;
    }
    return [...goals.values()].filter(({ articles }) => articles.size);
  };

  // The first and the last day of the articles that pass.
  const span = () => {
    let [first, last] = ["", ""];
    for (const { id, day } of kg.articles) {
      if (!day || !kg.filters.articles[id]) continue;
      if (!first || day < first) first = day;
      if (day > last) last = day;
    }
    return [first, last];
  };
  // The day from which on somebody counts as new.
  const newSince = ([first, last]) => {
    if (!first || first === last) return "";
    const { from } = kg.filters.state;
    const [start] = kg.controls.span();
    if (from && from > start) return from;
    return new Date(Date.parse(last) - (daysBetween(first, last) / NEW_SHARE) * 864e5).toISOString().slice(0, 10);
  };
  // Who serves a goal and had not before the day, in any article whatever the period; the busiest first.
  const newcomers = ({ id, agencies }, since) => {
    if (!since) return [];
    const early = new Set();
    for (const number of kg.nodes[id].facts) {
      const fact = kg.facts[number];
      if (fact.kind === "theme" && fact.ends.length > 1 && kg.dayOf(fact) < since) early.add(fact.ends[0]);
    }
    return byArticles([...agencies.values()].filter(({ agent, first }) => first && !early.has(agent)));
  };
  const byArticles = (some) => [...some].sort((a, b) => b.articles.size - a.articles.size || a.agent - b.agent);

  const section = (name, title, ...content) =>
    kg.el(
      "section",
      { class: `story-part story-${name}`, "aria-labelledby": `story-${name}` },
      kg.el("h2", { id: `story-${name}` }, title),
      ...content,
    );

  // A goal's articles over time as bars; a click on one lists what its articles say of the goal.
  const picture = (goal, bins, most) => {
    const step = WIDE / bins.length;
    const bars = goal.counts.flatMap((count, at) => {
      if (!count) return [];
      const height = Math.max(2, (count / most) * HIGH);
      const fill = kg.nodes[goal.id].colour;
      return kg.svg("rect", { x: at * step + step * 0.08, width: step * 0.84, y: HIGH - height, height, fill });
    });
    const frame = { viewBox: `0 0 ${WIDE} ${HIGH}`, preserveAspectRatio: "none", "aria-hidden": "true" };
    const svg = kg.svg("svg", frame, ...bars);
    svg.addEventListener("click", (event) => {
      const box = svg.getBoundingClientRect();
      const bin = bins[Math.min(bins.length - 1, Math.floor(((event.clientX - box.left) / box.width) * bins.length))];
      const facts = [...goal.articles.values()]
        .filter(({ day }) => day >= bin.from && day <= bin.to)
        .flatMap((each) => each.facts);
      kg.showFacts(`SDG ${kg.nodes[goal.id].note} · ${kg.binName(bin)}`, facts);
    });
    return svg;
  };
  const counted = (goal, { agent, articles, facts }, key) =>
    kg.el(
      "p",
      { class: "story-who" },
      kg.el("span", { class: "word" }, kg.t(key)),
      kg.button(kg.nameOf(agent), () => kg.showFacts(`${kg.nameOf(agent)} · SDG ${kg.nodes[goal.id].note}`, facts), {
        class: "to-node",
      }),
      kg.el("span", { class: "count" }, kg.number(articles.size)),
    );
  const card = (goal, bins, most, since) => {
    const [leader] = byArticles(goal.agencies.values());
    const fresh = newcomers(goal, since).filter((each) => each !== leader);
    return kg.el(
      "li",
      { class: "goal-card" },
      kg.el("h3", {}, kg.nodeButton(goal.id), kg.el("span", { class: "count" }, kg.number(goal.articles.size))),
      bins.length > 1 ? picture(goal, bins, most) : "",
      leader ? counted(goal, leader, "storyLeads") : "",
      fresh.length ? counted(goal, fresh[0], "newHere") : "",
      fresh.length > 1 ? others(goal, fresh.slice(1)) : "",
    );
  };
  const others = (goal, some) =>
    kg.button(
      kg.t("moreNew", kg.number(some.length)),
      () =>
        kg.showFacts(
          kg.t("newOn", kg.nodes[goal.id].note),
          some.flatMap(({ facts }) => facts),
        ),
      { class: "button quiet" },
    );

  const goals = () => {
    const period = span();
    const bins = period[0] ? quarters(kg.bins(...period)) : [];
    const found = told().map((goal) => ({ ...goal, counts: counts(goal, bins) }));
    if (!found.length) return "";
    const since = newSince(period);
    const most = Math.max(1, ...found.flatMap((goal) => goal.counts));
    return section(
      "goals",
      kg.t("storyGoals"),
      kg.el(
        "p",
        { class: "hint" },
        bins.length > 1 ? kg.t("storyGoalsHint", kg.period(...period), since ? kg.day(since) : "") : "",
      ),
      kg.el("ul", { class: "goal-cards" }, ...found.map((goal) => card(goal, bins, most, since))),
    );
  };
  // How many of a goal's articles lie in each bin.
  const counts = ({ articles }, bins) => {
    const found = new Array(bins.length).fill(0);
    for (const { day } of articles.values()) if (day) found[kg.binOf(bins, day)] += 1;
    return found;
  };
  // Small pictures carry some 24 bars: longer times have several months in one.
  const quarters = (bins) => {
    const each = Math.ceil(bins.length / 24);
    return bins
      .filter((_, at) => at % each === 0)
      .map(({ from }, at) => ({ from, to: bins[Math.min(bins.length, (at + 1) * each) - 1].to }));
  };

  const agencies = () => {
    const articles = new Map();
    for (const fact of kg.facts) {
      if (!kg.filters.facts[fact.id]) continue;
      for (const end of fact.ends) {
        if (kg.nodes[end].kind !== "organization") continue;
        if (!articles.has(end)) articles.set(end, new Set());
        articles.get(end).add(fact.article);
      }
    }
    const found = [...articles].sort((a, b) => b[1].size - a[1].size || a[0] - b[0]).slice(0, AGENCIES);
    if (!found.length) return "";
    const most = found[0][1].size;
    const row = ([agent, own]) => {
      const bar = kg.el("span", { class: "bar", "aria-hidden": "true" });
      bar.style.width = `${(100 * own.size) / most}%`;
      return kg.el("li", {}, bar, kg.nodeButton(agent), kg.el("span", { class: "count" }, kg.number(own.size)));
    };
    return section(
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

  const happenings = () => {
    const [, last] = span();
    const seen = new Map();
    for (const fact of kg.facts) {
      if (fact.kind !== "event" || !kg.filters.facts[fact.id] || !fact.day || fact.day > last) continue;
      if (daysBetween(fact.day, fact.until || fact.day) > LONGEST_DAY) continue;
      const [event] = fact.ends;
      if (!seen.has(event) || seen.get(event).day < fact.day) seen.set(event, fact);
    }
    const found = [...seen.values()].sort((a, b) => b.day.localeCompare(a.day) || a.id - b.id).slice(0, HAPPENINGS);
    if (!found.length) return "";
    const row = (fact) =>
      kg.el(
        "li",
        {},
        kg.el("time", { datetime: fact.day }, kg.day(fact.day)),
        kg.nodeButton(fact.ends[0]),
        kg.el("span", { class: "word" }, [kg.label(fact.what), fact.extra].filter(Boolean).join(" · ")),
      );
    return section("happenings", kg.t("storyHappenings"), kg.el("ol", {}, ...found.map(row)));
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
    return section("places", kg.t("storyPlaces"), kg.el("div", { class: "places" }, svg, list));
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
    return section("speakers", kg.t("storySpeakers"), kg.el("ol", { class: "lines" }, ...found.map(row)));
  };

  const latest = () => {
    const found = kg.filters.newest();
    if (!found.length) return kg.el("p", { class: "hint" }, kg.t("storyNothing"));
    return section(
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
    above.replaceChildren(goals());
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (mine !== turn) return;
        main.replaceChildren(happenings(), latest());
        side.replaceChildren(agencies(), places(), speakers());
      }),
    );
  });

  kg.words.add({
    th: {
      storyGoals: "เป้าหมายการพัฒนาที่ยั่งยืนในข่าว",
      storyGoalsHint: "จำนวนบทความ {0} · “ใหม่” คือหน่วยงานที่ข่าวเพิ่งกล่าวถึงในเป้าหมายนั้นตั้งแต่ {1}",
      storyLeads: "นำโดย",
      newHere: "ใหม่",
      moreNew: "ใหม่อีก {0} หน่วยงาน",
      newOn: "หน่วยงานใหม่ใน SDG {0}",
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
      storyGoals: "Sustainable Development Goals in the news",
      storyGoalsHint: "Articles, {0} · “new” are agencies that the news first ties to the goal since {1}",
      storyLeads: "Led by",
      newHere: "New",
      moreNew: "{0} more are new",
      newOn: "New on SDG {0}",
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
