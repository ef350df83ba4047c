// What the panel says of a person, a body, a goal and an event: who or what this is comes first, then what the news tell.
(() => {
  "use strict";
  const kg = window.kgPage;

  // "12 facts in 5 articles"
  kg.countsOf = (ids) => {
    const articles = kg.articlesOf(ids).size;
    return `${kg.t("facts", kg.number(ids.length))} · ${kg.t(articles === 1 ? "article" : "articles", kg.number(articles))}`;
  };
  const spanText = (from, to) => (from ? kg.period(from, to) : kg.t("undated"));

  // Posts, one line each: who or where (whichever is not looked at), over which days, how often.
  const postLine = (post, from) => {
    const held = kg.standing(post.status);
    const standing = held && kg.el("span", { class: "tag" }, held);
    const body = post.body === undefined || post.body === from ? "" : kg.nodeButton(post.body);
    const head =
      post.person === from
        ? [kg.el("b", {}, kg.label(post.what)), standing, body]
        : [kg.nodeButton(post.person), kg.el("b", {}, kg.label(post.what)), standing];
    return kg.openingLine(
      head.filter(Boolean),
      [spanText(post.from, post.to), kg.t("times", kg.number(post.ids.length))],
      () => kg.factLines(post.ids, from, 3),
    );
  };
  const postsPart = (ids, id, title) => {
    const posts = kg.postsOf(ids);
    const sorted = kg.nodes[id].kind === "organization" ? kg.leadersFirst(posts) : posts;
    return sorted.length
      ? kg.part(kg.t(title), sorted.length, ...kg.list(sorted, (post) => postLine(post, id), 5))
      : null;
  };

  // Events, one line each, the newest first: when, where, as what.
  const eventsPart = (ids, id) => {
    const of = (fact) => kg.facts[fact].ends.find((end) => kg.nodes[end].kind === "event" && end !== id);
    const parts = ids.filter((fact) => ["part", "event"].includes(kg.facts[fact].kind));
    const rows = [...kg.gathered(parts, (fact) => of(fact) ?? "")];
    const line = ([event, own]) => {
      const [from, to] = kg.spanOf(own);
      const roles = [...new Set(own.map((fact) => kg.facts[fact]).filter(({ kind }) => kind === "part"))].map(
        ({ what }) => kg.label(what),
      );
      return kg.openingLine([kg.nodeButton(event)], [spanText(from, to), ...new Set(roles)], () =>
        kg.factLines(own, [id, event], 2),
      );
    };
    return rows.length ? kg.part(kg.t("events"), rows.length, ...kg.list(rows, line, 4)) : null;
  };

  const factsPart = (title, ids, from, few) =>
    ids.length ? kg.part(kg.t(title), kg.toldTogether(ids).length, ...kg.factLines(ids, from, few)) : null;
  const barsPart = (title, rows, from, few) =>
    rows.length ? kg.part(kg.t(title), rows.length, ...kg.countedBars(rows, from, few)) : null;

  const articlesPart = (ids) => {
    const articles = [...kg.articlesOf(ids)].map((id) => kg.articles[id]);
    articles.sort((a, b) => kg.newerDay(a.day, b.day) || a.id - b.id);
    return articles.length
      ? kg.part(kg.t("sources"), articles.length, ...kg.list(articles, kg.articleLine, 5, "article-list"))
      : null;
  };

  // What a body's people said while the same article gives them a post in it, and what it said itself.
  const saidFor = (ids, id) => {
    const own = ids.filter((fact) => kg.facts[fact].kind === "said");
    const posts = ids.filter((fact) => kg.facts[fact].kind === "post").map((fact) => kg.facts[fact]);
    const there = new Set(posts.map(({ article, ends }) => `${article}|${ends[0]}`));
    const people = [...new Set(posts.map(({ ends }) => ends[0]))].filter((person) => person !== id);
    const theirs = people.flatMap((person) =>
      kg.nodes[person].facts.filter(
        (fact) => kg.facts[fact].kind === "said" && there.has(`${kg.facts[fact].article}|${person}`),
      ),
    );
    return kg.passing([...own, ...theirs]);
  };
  kg.saidFor = saidFor;

  // The events that the articles of some facts report.
  kg.eventsIn = (ids) =>
    [...kg.articlesOf(ids)].flatMap((article) =>
      kg.articles[article].facts.filter((id) => kg.facts[id].kind === "event" && kg.filters.facts[id]),
    );

  const VIEWS = {
    person: (node, of, facts) => [
      postsPart(facts, node.id, "posts"),
      kg.monthsPart(node, facts),
      factsPart("statements", of("said"), node.id, 2),
      eventsPart(facts, node.id),
      kg.tiesPart(node),
      barsPart("themes", kg.countedBy(facts, "goal"), node.id, 5),
    ],
    organization: (node, of, facts) => [
      postsPart(facts, node.id, "leads"),
      kg.monthsPart(node, facts),
      eventsPart(facts, node.id),
      factsPart("statements", saidFor(facts, node.id), -1, 2),
      kg.tiesPart(node),
      barsPart("themes", kg.countedBy(facts, "goal"), node.id, 5),
      kg.partsPart(node),
    ],
    goal: (node, of, facts) => [
      kg.monthsPart(node, facts),
      barsPart("servesMost", kg.countedBy(facts, "organization"), node.id, 6),
      barsPart("spokeOf", kg.countedBy(facts, "person", ["said"]), node.id, 5),
      barsPart("peopleFor", kg.countedBy(facts, "person", ["theme"]), node.id, 5),
      eventsPart(kg.newestFirst(kg.eventsIn(facts)), node.id),
      kg.tiesPart(node),
      articlesPart(facts),
    ],
    event: (node, of, facts) => [
      takingPart(node, of("part")),
      factsPart("reports", of("event", "part"), node.id, 3),
      kg.tiesPart(node),
      articlesPart(facts),
    ],
  };

  // Who took part in an event, one line each, with as what.
  const takingPart = (node, ids) => {
    const rows = [...kg.gathered(ids, (id) => kg.facts[id].ends.find((end) => end !== node.id) ?? "")];
    rows.sort((a, b) => b[1].length - a[1].length || kg.nodes[b[0]].weight - kg.nodes[a[0]].weight);
    const roles = (own) => [...new Set(own.map((id) => kg.label(kg.facts[id].what)))];
    const line = ([agent, own]) =>
      kg.openingLine([kg.nodeButton(agent)], roles(own), () => kg.factLines(own, [node.id, agent], 2), "beside");
    return rows.length ? kg.part(kg.t("tookPart"), rows.length, ...kg.list(rows, line, 6)) : null;
  };

  kg.nodeView = (id) => {
    const node = kg.nodes[id];
    const facts = kg.passing(node.facts);
    const of = (...kinds) => facts.filter((fact) => kinds.includes(kg.facts[fact].kind));
    return [
      ...kg.panelHead(node, facts),
      ...VIEWS[node.kind](node, of, facts),
      factsPart("mentions", of("named"), id, 2),
      kg.connectForm(id),
    ];
  };
})();
