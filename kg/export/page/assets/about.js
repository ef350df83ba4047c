// How this was made: from what, how sure it is, what it leaves out, how to correct and to cite it, and whose work it is.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { version, quality } = kg.given; // kg/export/page/given.py; the figures are those of quality.toml
  const HOME = "https://w3id.org/thkg/";

  const section = (key, ...content) => kg.el("section", {}, kg.el("h3", {}, kg.t(`about.${key}`)), ...content);
  const text = (key, ...values) => kg.el("p", {}, kg.t(`about.${key}`, ...values));
  const command = (shell) => kg.el("code", {}, shell);

  const madeFrom = () => {
    const [first, last] = kg.controls.span();
    const kinds = (kind) => kg.number(kg.nodes.filter((node) => node.kind === kind).length);
    const rows = [
      ["period", first ? kg.period(first, last) : kg.t("undated")],
      ["articles", kg.number(kg.articles.length)],
      ["people", kinds("person")],
      ["agencies", kinds("organization")],
      ["events", kinds("event")],
      ["facts", kg.number(kg.facts.length)],
      ["tool", `thkg ${version}`],
    ];
    return kg.el(
      "dl",
      { class: "about-from" },
      ...rows.map(([key, value]) =>
        kg.el("div", {}, kg.el("dt", {}, kg.t(`about.from.${key}`)), kg.el("dd", {}, value)),
      ),
    );
  };

  // One row for each kind of fact: of a hundred that are stated how many are right, of a hundred that are told how many found.
  const howSure = () => {
    const { articles: _, ...kinds } = quality.control;
    const cell = (percent) => {
      const bar = kg.el("span", { class: "about-bar", "aria-hidden": "true" });
      bar.style.width = `${percent}%`;
      return kg.el("td", {}, kg.el("span", { class: "about-track", "aria-hidden": "true" }, bar), kg.number(percent));
    };
    const head = (key) => kg.el("th", { scope: "col" }, kg.t(`about.${key}`));
    return kg.el(
      "table",
      { class: "about-quality" },
      kg.el("caption", {}, kg.t("about.caption")),
      kg.el("thead", {}, kg.el("tr", {}, head("kind"), head("right"), head("found"))),
      kg.el(
        "tbody",
        {},
        ...Object.entries(kinds).map(([kind, percents]) =>
          kg.el("tr", {}, kg.el("th", { scope: "row" }, kg.t(`about.kind.${kind}`)), ...percents.map(cell)),
        ),
      ),
    );
  };

  const citation = () => {
    const [first, last] = kg.controls.span();
    const period = first ? kg.period(first, last) : kg.t("undated");
    return kg.t("about.citation", kg.byId("title").textContent, kg.number(kg.articles.length), period, version, HOME);
  };

  const credits = () =>
    (kg.credits || []).map(({ name, version: release, licence, source, what }) =>
      kg.el(
        "li",
        {},
        kg.link(source, name),
        release ? ` ${release}` : "",
        kg.el("span", { class: "hint" }, ` · ${[what, licence].filter(Boolean).join(" · ")}`),
      ),
    );

  const render = (place) => {
    const own = kg.articles.length === 1 ? kg.articles[0] : null;
    place.replaceChildren(
      kg.el(
        "div",
        { class: "about" },
        kg.el("h2", {}, kg.t("about.title")),
        kg.el("p", { class: "about-lead" }, kg.t("about.lead")),
        own ? kg.el("p", {}, kg.t("about.of"), " ", kg.link(own.url, own.title)) : "",
        madeFrom(),
        section("sure", text("sure.text", kg.number(quality.control.articles)), howSure(), text("sure.weak")),
        section("percent", text("percent.text"), text("percent.true")),
        section(
          "out",
          text("out.text"),
          kg.asking.known.graphs ? "" : text("out.ask"),
          kg.el("p", { class: "about-shell" }, command("kg serve"), kg.t("about.serve")),
          kg.el("p", { class: "about-shell" }, command("kg query"), kg.t("about.query")),
        ),
        section("wrong", text("wrong.text", kg.t("wrong.button"))),
        section(
          "cite",
          kg.el("p", { class: "about-citation" }, citation()),
          kg.copyButton(kg.t("about.copy"), citation),
          text("cite.fact", kg.t("copyQuote")),
        ),
        section("licence", text("licence.text"), kg.el("ul", { class: "about-credits" }, ...credits())),
      ),
    );
  };

  kg.words.add({
    th: {
      "about.title": "กราฟนี้ทำขึ้นอย่างไร",
      "about.lead":
        "กราฟนี้อ่านข่าวประชาสัมพันธ์ของหน่วยงานรัฐไทย แล้วเรียงให้เห็นว่าใครดำรงตำแหน่งใด ร่วมเหตุการณ์ใด กล่าวอะไร และงานใดเกี่ยวกับเป้าหมายการพัฒนาที่ยั่งยืนข้อใด ทุกข้อมีประโยคจากข่าวกำกับ โปรแกรมอ่านด้วยกฎไวยากรณ์และคลังคำ ไม่ได้ใช้โมเดลภาษาแต่งข้อความ อ่านซ้ำเมื่อใดก็ได้ผลเดิม",
      "about.of": "ข่าวที่อ่าน:",
      "about.from.articles": "ข่าว",
      "about.from.period": "ช่วงเวลา",
      "about.from.people": "บุคคล",
      "about.from.agencies": "หน่วยงาน",
      "about.from.events": "เหตุการณ์",
      "about.from.facts": "ข้อเท็จจริง",
      "about.from.tool": "สร้างด้วย",
      "about.sure": "แม่นแค่ไหน",
      "about.sure.text":
        "วัดกับข่าว {0} ข่าวที่คนอ่านและทำเฉลยไว้ และไม่เคยใช้สอนโปรแกรม ตัวเลขแรกบอกว่าในร้อยข้อที่กราฟระบุ ถูกกี่ข้อ ตัวเลขที่สองบอกว่าในร้อยข้อที่ข่าวกล่าวไว้ กราฟพบกี่ข้อ",
      "about.caption": "ในทุก 100 ข้อ",
      "about.kind": "ชนิดของข้อมูล",
      "about.right": "ถูกต้อง",
      "about.found": "พบครบ",
      "about.kind.person": "บุคคล",
      "about.kind.organization": "หน่วยงาน",
      "about.kind.post": "ตำแหน่ง",
      "about.kind.event": "เหตุการณ์",
      "about.kind.event date": "วันที่ของเหตุการณ์",
      "about.kind.participation": "ใครร่วมเหตุการณ์",
      "about.kind.speaker": "ใครเป็นผู้กล่าว",
      "about.kind.goal": "เป้าหมาย SDG ของข่าว",
      "about.kind.target": "เป้าหมายย่อยของข่าว",
      "about.sure.weak":
        "จุดอ่อนที่สุดคือเหตุการณ์ ซึ่งพบเพียงราวครึ่งหนึ่ง รองลงมาคือเป้าหมายที่ข่าวเอ่ยถึงเพียงผ่าน ๆ สิ่งที่ไม่อยู่ในกราฟจึงไม่ได้แปลว่าไม่เกิดขึ้น",
      "about.percent": "“มั่นใจ 80%” หมายความว่าอะไร",
      "about.percent.text":
        "หมายความว่าในร้อยข้อที่โปรแกรมมั่นใจเท่านี้ คาดว่าถูกราวแปดสิบข้อ ค่านี้ตรวจกับข่าวที่ทำเฉลยแล้ว ไม่ได้บอกความสำคัญของเรื่อง ข้อที่ไม่มีตัวเลขกำกับคือข้อที่ข้อความบอกไว้ชัด หรือมีคนยืนยันแล้ว",
      "about.percent.true": "ข้อเท็จจริงในที่นี้คือสิ่งที่ข่าวเขียนไว้ กราฟไม่ได้ตรวจว่าสิ่งที่หน่วยงานเขียนเป็นจริงหรือไม่",
      "about.out": "อะไรไม่ได้อยู่ในหน้านี้",
      "about.out.text":
        "ตัวเลขสำคัญในข่าว ช่วงการดำรงตำแหน่ง และรายละเอียดของหลักฐาน อยู่ในกราฟฉบับเต็มและตาราง CSV ที่สร้างพร้อมหน้านี้ ถ้าข่าวมีมาก กราฟจะวาดเฉพาะจุดที่สำคัญที่สุด จุดอื่นค้นหาได้ทุกจุด",
      "about.out.ask": "ไฟล์นี้ไม่มีที่พอสำหรับกราฟฉบับเต็ม แท็บถามจึงให้คำสั่งที่ใช้ถามนอกหน้านี้แทนคำตอบ",
      "about.serve": "เปิดกราฟทั้งหมดในเบราว์เซอร์ พร้อมค้นข้อความเต็ม",
      "about.query": "ตอบคำถามสำเร็จรูปและ SPARQL บนกราฟทั้งหมด",
      "about.wrong": "พบที่ผิด",
      "about.wrong.text":
        "กด “{0}” ใต้ข้อเท็จจริง แล้วเลือกว่าผิดตรงไหน หน้านี้เตรียมบรรทัดแก้ไขให้ส่งผู้ดูแลกราฟ เมื่อสร้างกราฟครั้งต่อไป ข้อนั้นจะได้รับการแก้ โดยข้อความข่าวเดิมยังอยู่",
      "about.cite": "อ้างอิง",
      "about.citation": "{0} สร้างจากข่าวประชาสัมพันธ์ภาครัฐ {1} ข่าว ({2}) ด้วย thkg {3}, {4}",
      "about.copy": "คัดลอกการอ้างอิง",
      "about.cite.fact": "ข้อเท็จจริงแต่ละข้อให้อ้างข่าวต้นทาง ปุ่ม “{0}” ใต้ข้อความให้คำพูด หัวข่าว วันที่ และที่อยู่",
      "about.licence": "สัญญาอนุญาตและผู้จัดทำ",
      "about.licence.text":
        "โปรแกรม thkg ใช้สัญญาอนุญาต Apache-2.0 ข่าวประชาสัมพันธ์ของหน่วยงานรัฐไม่มีลิขสิทธิ์ตามมาตรา 7 แห่งพระราชบัญญัติลิขสิทธิ์ พ.ศ. 2537 ส่วนที่ผู้อื่นจัดทำมีสัญญาอนุญาตของตนเอง",
    },
    en: {
      "about.title": "How this was made",
      "about.lead":
        "A program read press releases of Thai government agencies and set down who holds which post, who took part in what, who said what, and which work serves which Sustainable Development Goal. Every fact stands beside the sentence it comes from. The program reads by grammar and vocabulary; no language model writes anything here, and reading again gives the same.",
      "about.of": "The release that was read:",
      "about.from.articles": "Articles",
      "about.from.period": "Period",
      "about.from.people": "People",
      "about.from.agencies": "Agencies",
      "about.from.events": "Events",
      "about.from.facts": "Facts",
      "about.from.tool": "Made with",
      "about.sure": "How good it is",
      "about.sure.text":
        "Measured on {0} releases that people annotated and from which nothing was learned. The first figure says how many of a hundred facts stated here are right; the second, how many of a hundred that the releases tell are found.",
      "about.caption": "Of every 100",
      "about.kind": "Kind",
      "about.right": "Right",
      "about.found": "Found",
      "about.kind.person": "People",
      "about.kind.organization": "Agencies",
      "about.kind.post": "Posts",
      "about.kind.event": "Events",
      "about.kind.event date": "Days of events",
      "about.kind.participation": "Who took part",
      "about.kind.speaker": "Who spoke",
      "about.kind.goal": "SDG goals of a release",
      "about.kind.target": "SDG targets of a release",
      "about.sure.weak":
        "Events are the weakest part: about half are found. Next come goals that a release mentions only in passing. That something is not here does not mean that it did not happen.",
      "about.percent": "What “80% sure” means",
      "about.percent.text":
        "Of a hundred facts that are called so sure, about eighty should be right; this was checked on annotated releases. It says nothing of how important a fact is. Where no figure stands, the words leave little doubt or a person has confirmed it.",
      "about.percent.true":
        "A fact here is what a release says. Whether what an agency writes is true was not checked.",
      "about.out": "What this page leaves out",
      "about.out.text":
        "Key figures, terms of office and the details of evidence stand in the whole graph and in the CSV tables made beside this page. With many articles only the most important nodes are drawn; every other one can be found by search.",
      "about.out.ask":
        "This file has no room for the whole graph: its Ask tab gives the command that asks it elsewhere, and no answer.",
      "about.serve": "opens the whole graph in a browser, with search in full texts",
      "about.query": "answers ready questions and SPARQL on the whole graph",
      "about.wrong": "Something is wrong",
      "about.wrong.text":
        "Press “{0}” under a fact and choose what is wrong. The page prepares a line to send to whoever keeps the graph; the next build applies it, and what the release says stays on record.",
      "about.cite": "How to cite",
      "about.citation": "{0}. Made from {1} Thai government press releases ({2}) with thkg {3}, {4}",
      "about.copy": "Copy the citation",
      "about.cite.fact":
        "Cite the release itself for a single fact: “{0}” under its words gives them with headline, day and address.",
      "about.licence": "Licence and credits",
      "about.licence.text":
        "The program, thkg, is under Apache-2.0. Press releases of Thai agencies are not subject to copyright (section 7 of the Copyright Act, B.E. 2537). What others made keeps its own licence.",
    },
  });

  kg.about = { render };
  kg.view("about", render);
})();
