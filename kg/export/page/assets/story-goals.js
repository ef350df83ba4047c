// Each goal over time, with who leads it and who is new: a click leads to the words.
(() => {
  "use strict";
  const kg = window.kgPage;
  const [WIDE, HIGH] = [220, 34]; // of a goal's picture, in its own units

  // A part of the first sight with its heading.
  kg.storyPart = (name, title, ...content) =>
    kg.el(
      "section",
      { class: `story-part story-${name}`, "aria-labelledby": `story-${name}` },
      kg.el("h2", { id: `story-${name}` }, title),
      ...content,
    );

  // A goal's articles over time as bars; a click on one lists what its articles say of the goal.
  const picture = (goal, bins, most) => {
    const step = WIDE / bins.length;
    const fill = kg.standingOut(kg.nodes[goal.id].colour);
    const bars = goal.counts.flatMap((count, at) => {
      if (!count) return [];
      const height = Math.max(2, (count / most) * HIGH);
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
    const [leader] = kg.told.byArticles(goal.agencies.values());
    const fresh = kg.told.newcomers(goal, since).filter((each) => each !== leader);
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

  // Of what kg.told tells.
  kg.storyGoals = ({ period, since, goals }) => {
    const bins = period[0] ? quarters(kg.bins(...period)) : [];
    const found = goals.map((goal) => ({ ...goal, counts: counts(goal, bins) }));
    if (!found.length) return "";
    const most = Math.max(1, ...found.flatMap((goal) => goal.counts));
    return kg.storyPart(
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

  kg.words.add({
    th: {
      storyGoals: "เป้าหมายการพัฒนาที่ยั่งยืนในข่าว",
      storyGoalsHint: "จำนวนบทความ {0} · “ใหม่” คือหน่วยงานที่ข่าวเพิ่งกล่าวถึงในเป้าหมายนั้นตั้งแต่ {1}",
      storyLeads: "นำโดย",
      newHere: "ใหม่",
      moreNew: "ใหม่อีก {0} หน่วยงาน",
      newOn: "หน่วยงานใหม่ใน SDG {0}",
    },
    en: {
      storyGoals: "Sustainable Development Goals in the news",
      storyGoalsHint: "Articles, {0} · “new” are agencies that the news first ties to the goal since {1}",
      storyLeads: "Led by",
      newHere: "New",
      moreNew: "{0} more are new",
      newOn: "New on SDG {0}",
    },
  });
})();
