// The name of what the pointer or the keyboard is on, at once: whole, with its kind and how many facts it has.
(() => {
  "use strict";
  const kg = window.kgPage;
  const AWAY = 10; // pixels between a node and its tip
  let tip = null;

  kg.tip = {};
  const element = () => {
    if (!tip) {
      tip = kg.el("div", { id: "tip", "aria-live": "polite", hidden: true });
      kg.byId("stage").append(tip);
    }
    return tip;
  };

  // Beside a place of the stage (pixels), where it is whole inside of it.
  const show = (name, rest, { x, y }, away) => {
    const box = element();
    box.replaceChildren(kg.el("b", {}, name), kg.el("span", {}, rest));
    box.hidden = false;
    const { clientWidth, clientHeight } = kg.byId("stage");
    const left = Math.min(Math.max(8, x - box.offsetWidth / 2), clientWidth - box.offsetWidth - 8);
    const over = y - away - AWAY - box.offsetHeight;
    box.style.left = `${Math.max(8, left)}px`;
    box.style.top = `${over > 8 ? over : Math.min(y + away + AWAY, clientHeight - box.offsetHeight - 8)}px`;
    kg.byId("canvas").classList.add("over");
  };
  const inFacts = (count) => kg.t("tip.facts", kg.number(count));

  kg.tip.node = (id) => {
    const at = kg.network.canvasToDOM(kg.network.getPosition(id));
    const away = kg.network.body.nodes[id].options.size * kg.network.getScale();
    if (kg.groups.is(id)) return show(kg.groups.name(id), kg.groups.about(id), at, away);
    const node = kg.nodes[id];
    const kind = node.kind === "goal" ? `SDG ${node.note}` : kg.t(`kind.${node.kind}`);
    const facts = node.facts.filter((fact) => kg.filters.facts[fact]).length;
    return show(kg.nameOf(id), `${kind} · ${inFacts(facts)}`, at, away);
  };
  kg.tip.edge = (id) => {
    const [a, b] = kg.network.getConnectedNodes(id);
    const [one, other] = [a, b].map((end) => kg.network.canvasToDOM(kg.network.getPosition(end)));
    const named = [a, b].map((end) => (kg.groups.is(end) ? kg.groups.name(end) : kg.nameOf(end))).join(" – ");
    const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
    show(named, aboutLine(id), middle, 4);
  };
  const aboutLine = (id) => {
    if (kg.groups.isSum(id)) return inFacts(kg.groups.weightOf(id));
    if (typeof id === "string") return kg.label(kg.ties[id.slice(1)].measure);
    const { kind, facts } = kg.edges[id];
    return `${kg.t(`fact.${kind}`)} · ${inFacts(facts.filter((fact) => kg.filters.facts[fact]).length)}`;
  };
  kg.tip.hide = () => {
    element().hidden = true;
    kg.byId("canvas").classList.remove("over");
  };

  kg.words.add({
    th: {
      "tip.facts": "{0} ข้อเท็จจริง",
      "fact.within": "สังกัด",
    },
    en: {
      "tip.facts": "{0} facts",
      "fact.within": "Part of",
    },
  });
})();
