// What a node's facts say together: the same post, event, goal or words of many facts made one. Nothing is drawn here.
(() => {
  "use strict";
  const kg = window.kgPage;

  // What names somebody comes before what an article says as a whole, the newest first.
  const whole = (id) => Number(kg.facts[id].kind === "theme" && kg.facts[id].ends.length < 2);
  // Days compare as they are written; a comparison by the rules of a language takes fifty times as long.
  kg.newerDay = (a, b) => (a === b ? 0 : a < b ? 1 : -1);
  const newer = (a, b) => kg.newerDay(kg.dayOf(kg.facts[a]), kg.dayOf(kg.facts[b]));
  kg.newestFirst = (ids) =>
    [...ids].sort((a, b) => whole(a) - whole(b) || newer(a, b) || kg.facts[b].sure - kg.facts[a].sure || a - b);
  kg.passing = (ids) => kg.newestFirst(ids.filter((id) => kg.filters.facts[id]));

  // Items by a key, in the order in which keys first came; a key of "" leaves out.
  const gathered = (items, key) => {
    const found = new Map();
    for (const item of items) {
      const own = key(item);
      if (own === "") continue;
      if (found.has(own)) found.get(own).push(item);
      else found.set(own, [item]);
    }
    return found;
  };
  kg.gathered = gathered;

  // [first, last] of the days that facts have; ["", ""] when none has one.
  kg.spanOf = (ids) => {
    const facts = ids.map((id) => kg.facts[id]).filter((fact) => kg.dayOf(fact));
    const [days, ends] = [facts.map(kg.dayOf), facts.map((fact) => (fact.day && fact.until) || kg.dayOf(fact))];
    return [days.reduce((a, b) => (a < b ? a : b), days[0] || ""), ends.reduce((a, b) => (a > b ? a : b), "")];
  };

  // A role is one in both languages, however it was written.
  const roleOf = ({ what }) => (kg.labels[what]?.[1] || what).toLowerCase();

  // The posts that facts attest: {person, body, what, status, ids, from, to}, one for each person, role and body.
  kg.postsOf = (ids) => {
    const posts = ids.filter((id) => kg.facts[id].kind === "post");
    const place = ({ ends }) => `${ends[0]}|${ends[1] ?? ""}`;
    const bodies = gathered(posts, (id) => `${kg.facts[id].ends[0]}|${roleOf(kg.facts[id])}`);
    // Where news name no body, the only one that they name elsewhere for this person's role is meant.
    const key = (id) => {
      const fact = kg.facts[id];
      const own = bodies.get(`${fact.ends[0]}|${roleOf(fact)}`).map((each) => kg.facts[each].ends[1]);
      const named = [...new Set(own.filter((body) => body !== undefined))];
      const body = fact.ends[1] ?? (named.length === 1 ? named[0] : "");
      return `${place({ ends: [fact.ends[0], body] })}|${roleOf(fact)}`;
    };
    return [...gathered(posts, key).values()].map(asPost).sort(byStanding);
  };
  const asPost = (ids) => {
    const sorted = kg.newestFirst(ids);
    const held = sorted.filter((id) => kg.facts[id].extra !== "former");
    const { ends, extra } = kg.facts[sorted[0]];
    const body = sorted.map((id) => kg.facts[id].ends[1]).find((each) => each !== undefined);
    const own = sorted.find((id) => kg.labels[kg.facts[id].what]) ?? sorted[0];
    const [from, to] = kg.spanOf(held.length ? held : sorted);
    return { person: ends[0], body, what: kg.facts[own].what, status: extra, ids: sorted, from, to };
  };
  const former = (post) => Number(post.status === "former");
  const byStanding = (a, b) =>
    former(a) - former(b) || kg.newerDay(a.to, b.to) || b.ids.length - a.ids.length || a.ids[0] - b.ids[0];

  // How a post is held, unless as one expects.
  kg.standing = (status) => (status === "incumbent" ? "" : kg.label(status));
  // How the ends of an edge hang together, in a word: the post of one in the other, or the part in an event; "" for goals.
  kg.relationOf = ({ facts }) => {
    const ids = facts.filter((id) => kg.filters.facts[id]);
    const [post] = kg.postsOf(ids);
    if (post) return [kg.standing(post.status), kg.label(post.what)].join(" ").trim();
    const parts = gathered(ids, (id) => (kg.facts[id].kind === "part" ? kg.facts[id].what : ""));
    const [most] = [...parts].sort((a, b) => b[1].length - a[1].length);
    return most ? kg.label(most[0]) : "";
  };

  // Who leads a body is who alone holds a role in it (kg:holders in ontology/roles.ttl).
  const leading = new Set(kg.given.leading);
  // The posts in a body: who last held each role that leads it, the most told of first, then everybody else.
  kg.leadersFirst = (posts) => {
    const seen = new Set();
    const leads = posts.filter((post) => {
      const first = leading.has(post.what) && !former(post) && !seen.has(roleOf(post));
      seen.add(roleOf(post));
      return first;
    });
    const first = new Set(leads);
    return [...leads.sort((a, b) => b.ids.length - a.ids.length), ...posts.filter((post) => !first.has(post))];
  };

  // Rows {node, ids, articles} of facts by who or what of a kind they bind, the one with the most articles first.
  kg.countedBy = (ids, kind, kinds = ["theme", "said"]) => {
    const found = new Map();
    for (const id of ids) {
      const fact = kg.facts[id];
      if (!kinds.includes(fact.kind)) continue;
      for (const end of fact.ends) {
        if (kg.nodes[end].kind !== kind) continue;
        if (found.has(end)) found.get(end).push(id);
        else found.set(end, [id]);
      }
    }
    const rows = [...found].map(([node, own]) => ({ node, ids: own, articles: kg.articlesOf(own).size }));
    return rows.sort((a, b) => b.articles - a.articles || b.ids.length - a.ids.length || a.node - b.node);
  };

  // Facts that rest on the same words, and what one article says on one goal, are told together.
  const words = (id) => {
    const { kind, article, ends, evidence } = kg.facts[id];
    if (kind === "theme") return `${article}|${ends[ends.length - 1]}`;
    return evidence.length ? `${article}:${evidence[0][0]}` : `#${id}`;
  };
  kg.toldTogether = (ids) => [...gathered(ids, words).values()];
  // Facts that one sentence says: a goal and its targets, of one who serves it; anything else by itself.
  const sentence = ({ kind, ends, id }) => (kind === "theme" ? ends.join() : `#${id}`);
  kg.bySentence = (facts) => [...gathered(facts, sentence).values()];
  kg.articlesOf = (ids) => new Set(ids.map((id) => kg.facts[id].article));
})();
