// What stands out of many articles, in a line of findings: the goal told of most, the one that grows, the one with the
// most newcomers, the agency, the province; each leads to the words behind it.
(() => {
  "use strict";
  const kg = window.kgPage;
  const CAPITAL = "TH-10"; // Bangkok, where most ministries are: what stands out is where else something happens
  const ENOUGH = 12; // articles before and since a day from which on their shares say something
  const GROWN = 3; // articles since that day without which a goal has not grown
  const percent = (share) => Math.round(100 * share);

  // `title` is an element, `note` what it says, `facts` the facts behind it.
  const finding = (key, title, note, facts) =>
    kg.el(
      "li",
      { class: "finding" },
      kg.el("h3", {}, kg.t(key)),
      kg.el("p", {}, title),
      kg.button(note, () => kg.showFacts(`${kg.t(key)}: ${title.textContent}`, facts), { class: "button quiet" }),
    );
  const factsOf = (articles) => [...articles].flatMap(({ facts }) => facts);

  const mostTold = ({ goals }) => {
    if (goals.length < 2) return "";
    const [most] = kg.told.byArticles(goals);
    const [leader] = kg.told.byArticles(most.agencies.values());
    const count = kg.number(most.articles.size);
    const note = leader ? kg.t("leadGoalBy", count, kg.nameOf(leader.agent)) : kg.t("leadArticles", count);
    return finding("leadGoal", kg.nodeButton(most.id), note, factsOf(most.articles.values()));
  };

  // Whose share of the articles since a day is the largest beyond its share before.
  const growing = ({ goals, since }) => {
    if (!since) return "";
    const days = kg.articles.filter(({ id, day }) => day && kg.filters.articles[id]).map(({ day }) => day);
    const late = days.filter((day) => day >= since).length;
    const early = days.length - late;
    if (Math.min(late, early) < ENOUGH) return "";
    const shares = goals.map((goal) => {
      const dated = [...goal.articles.values()].filter(({ day }) => day);
      const recent = dated.filter(({ day }) => day >= since);
      return { goal, recent, before: (dated.length - recent.length) / early, now: recent.length / late };
    });
    const grown = shares.filter(({ recent, before, now }) => recent.length >= GROWN && percent(now) > percent(before));
    const [most] = grown.sort((a, b) => b.now - b.before - (a.now - a.before) || a.goal.id - b.goal.id);
    if (!most) return "";
    const note = kg.t("leadShare", kg.number(percent(most.before)), kg.number(percent(most.now)), kg.day(since));
    return finding("leadGrowing", kg.nodeButton(most.goal.id), note, factsOf(most.recent));
  };

  const renewed = ({ goals, since }) => {
    const found = goals.map((goal) => ({ goal, fresh: kg.told.newcomers(goal, since) }));
    const [most] = found.sort((a, b) => b.fresh.length - a.fresh.length || a.goal.id - b.goal.id);
    if (!most || !most.fresh.length) return "";
    const note = kg.t("leadNewNote", kg.number(most.fresh.length), kg.nameOf(most.fresh[0].agent));
    return finding("leadNew", kg.nodeButton(most.goal.id), note, factsOf(most.fresh));
  };

  const busiest = ({ agencies }) => {
    const { agency } = kg.filters.state;
    const most = agencies.find(([agent]) => agent !== agency);
    if (!most) return "";
    const facts = kg.nodes[most[0]].facts.filter((id) => kg.filters.facts[id]);
    const key = agency >= 0 ? "leadAgencyBeside" : "leadAgency";
    return finding(key, kg.nodeButton(most[0]), kg.t("leadArticles", kg.number(most[1].size)), facts);
  };

  const elsewhere = () => {
    if (kg.filters.state.province) return "";
    const places = [...kg.mapCounts().places.values()].filter(({ code }) => code !== CAPITAL);
    const [most] = places.sort((a, b) => b.articles - a.articles || a.code.localeCompare(b.code));
    if (!most) return "";
    const name = kg.el("span", {}, most[kg.language()]);
    return finding("leadPlace", name, kg.t("leadArticles", kg.number(most.articles)), most.facts);
  };

  // Of what kg.told tells; nothing where nothing is left to compare.
  kg.storyLead = (told) => {
    const found = [mostTold(told), growing(told), renewed(told), busiest(told), elsewhere()].filter(Boolean);
    if (found.length < 2) return "";
    return kg.storyPart("lead", kg.t("storyLead"), kg.el("ul", { class: "findings" }, ...found));
  };

  kg.words.add({
    th: {
      storyLead: "สิ่งที่เห็นในข่าว",
      leadGoal: "เป้าหมายที่เป็นข่าวมากที่สุด",
      leadGoalBy: "{0} บทความ นำโดย{1}",
      leadArticles: "{0} บทความ",
      leadGrowing: "เป้าหมายที่เป็นข่าวเพิ่มขึ้นมากที่สุด",
      leadShare: "จากร้อยละ {0} เป็น {1} ของข่าว ตั้งแต่ {2}",
      leadNew: "เป้าหมายที่มีหน่วยงานใหม่มากที่สุด",
      leadNewNote: "ใหม่ {0} หน่วยงาน เช่น {1}",
      leadAgency: "หน่วยงานที่เป็นข่าวมากที่สุด",
      leadAgencyBeside: "หน่วยงานที่พบร่วมกันมากที่สุด",
      leadPlace: "เหตุการณ์มากที่สุดนอกกรุงเทพฯ",
    },
    en: {
      storyLead: "What stands out",
      leadGoal: "Goal most in the news",
      leadGoalBy: "{0} articles, led by {1}",
      leadArticles: "{0} articles",
      leadGrowing: "Goal that grew most",
      leadShare: "from {0}% to {1}% of articles since {2}",
      leadNew: "Goal with the most new agencies",
      leadNewNote: "{0} new, such as {1}",
      leadAgency: "Agency most in the news",
      leadAgencyBeside: "Agency most often beside it",
      leadPlace: "Most happens outside Bangkok",
    },
  });
})();
