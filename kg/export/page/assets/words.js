// The interface's own words, Thai and English; elements with data-t… follow the language.
(() => {
  "use strict";
  const kg = window.kgPage;
  const words = { th: {}, en: {} };

  kg.words = {
    add: ({ th, en }) => {
      Object.assign(words.th, th);
      Object.assign(words.en, en);
    },
  };
  kg.language = () => document.documentElement.lang;
  // The words of a key; "{0}" and so on stand for the values.
  kg.t = (key, ...values) => {
    const text = words[kg.language()][key] ?? words.th[key] ?? key;
    return text.replace(/\{(\d)\}/g, (_, at) => values[at]);
  };
  // Formats are dear to make and cheap to use.
  const formats = {
    th: {
      number: new Intl.NumberFormat("th-TH"),
      day: new Intl.DateTimeFormat("th-TH-u-ca-buddhist", {
        day: "numeric",
        month: "short",
        year: "numeric",
        timeZone: "UTC",
      }),
    },
    en: {
      number: new Intl.NumberFormat("en-GB"),
      day: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
    },
  };
  kg.number = (value) => formats[kg.language()].number.format(value);

  // A day as people of the language write it: Thai in the Buddhist Era, whose name goes without saying.
  kg.day = (iso) => partsOf(iso, ["day", "month", "year"]);
  const partsOf = (iso, wanted) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
    const parts = formats[kg.language()].day.formatToParts(new Date(`${iso}T00:00:00Z`));
    const shown = parts.filter(({ type }) => wanted.includes(type)).map(({ value }) => value);
    return shown.join(" ");
  };
  // What a whole year or a whole month is called, "" for other periods.
  kg.wholePeriod = (from, to) => {
    if (!from.endsWith("-01") || !to) return "";
    if (from.slice(4) === "-01-01" && to === `${from.slice(0, 4)}-12-31`) return partsOf(from, ["year"]);
    const last = new Date(Date.UTC(from.slice(0, 4), from.slice(5, 7), 0)).toISOString().slice(0, 10);
    return to === last ? partsOf(from, ["month", "year"]) : "";
  };
  kg.period = (from, to) =>
    !to || from === to ? kg.day(from) : kg.wholePeriod(from, to) || `${kg.day(from)} – ${kg.day(to)}`;

  kg.speak = (language) => {
    document.documentElement.lang = language;
    const every = (name, apply) =>
      document.querySelectorAll(`[${name}]`).forEach((element) => apply(element, kg.t(element.getAttribute(name))));
    every("data-t", (element, text) => {
      element.textContent = text;
    });
    every("data-t-label", (element, text) => {
      element.setAttribute("aria-label", text);
    });
    every("data-t-placeholder", (element, text) => {
      element.setAttribute("placeholder", text);
    });
    kg.emit("language", language);
  };

  kg.words.add({
    th: {
      title: "กราฟความรู้จากข่าวภาครัฐไทย",
      "tab.story": "ภาพรวม",
      "tab.graph": "กราฟ",
      "tab.map": "แผนที่",
      "tab.articles": "บทความ",
      "tab.compare": "เปรียบเทียบ",
      "tab.tables": "ตาราง",
      "tab.ask": "ถาม",
      "tab.about": "เกี่ยวกับ",
      close: "ปิด",
      inGraph: "ดูในกราฟ",
      views: "มุมมอง",
      skip: "ข้ามไปช่องค้นหา",
      languageName: "English",
      themeName: "โหมดมืด",
      themeNameDark: "โหมดสว่าง",
      findAndFilter: "ค้นหาและกรอง",
      search: "ค้นหาบุคคล หน่วยงาน เป้าหมาย เหตุการณ์",
      searchHint: "ค้นหาชื่อ ตัวย่อ หรือเป้าหมาย",
      results: "ผลการค้นหา",
      searchTexts: "ค้น “{0}” ในเนื้อข่าว",
      goalForms: "{0}|SDG {0}|เป้าหมายที่ {0}|เป้าหมาย {0}|goal {0}", // by which a goal is found
      nothing: "ไม่พบชื่อที่ใกล้เคียง",
      filters: "แสดงเฉพาะ",
      canvas: "กราฟความสัมพันธ์ ใช้ปุ่มลูกศรไปยังจุดถัดไป เครื่องหมายบวกและลบเพื่อซูม",
      tools: "เครื่องมือของกราฟ",
      zoomIn: "ขยาย",
      zoomOut: "ย่อ",
      fit: "ดูทั้งหมด",
      motion: "จัดวางใหม่",
      showTies: "ความสัมพันธ์ที่คำนวณ",
      details: "รายละเอียด",
      "kind.person": "บุคคล",
      "kind.organization": "หน่วยงาน",
      "kind.goal": "เป้าหมาย SDG",
      "kind.event": "เหตุการณ์",
      goals: "เป้าหมายการพัฒนาที่ยั่งยืน",
      kinds: "ชนิด",
      agency: "หน่วยงานและผู้เกี่ยวข้อง",
      anyAgency: "ทุกหน่วยงาน",
      from: "ตั้งแต่วันที่",
      to: "ถึงวันที่",
      province: "จังหวัดที่เกิดเหตุการณ์",
      anyProvince: "ทุกจังหวัด",
      inTexts: "คำในเนื้อข่าว",
      sure: "ความมั่นใจของหลักฐานอย่างน้อย {0}%",
      reset: "ล้างตัวกรอง",
      period: "ช่วงเวลา",
      article: "{0} บทความ",
      articles: "{0} บทความ",
      shown: "แสดง {0} จาก {1}",
      facts: "{0} ข้อเท็จจริง",
      sizeMeans: "ขนาดของจุดตามจำนวนข้อเท็จจริง",
      overview: "ภาพรวม",
      overviewHint: "คลิกจุดหรือเส้น หรือค้นหาชื่อ เพื่ออ่านข้อความในข่าวที่เป็นหลักฐาน",
      most: "กล่าวถึงมากที่สุด",
      sources: "บทความต้นทาง",
      posts: "ตำแหน่ง",
      events: "เหตุการณ์",
      statements: "คำกล่าว",
      themes: "เป้าหมาย SDG",
      parts: "ส่วนของหน่วยงาน",
      relationships: "ความสัมพันธ์ที่คำนวณจากข้อเท็จจริง",
      mentions: "ที่กล่าวถึง",
      alsoCalled: "ชื่ออื่น",
      back: "กลับไปภาพรวม",
      copyLink: "คัดลอกลิงก์",
      copied: "คัดลอกแล้ว",
      report: "พิมพ์รายงาน",
      connect: "สองจุดนี้เชื่อมโยงกันอย่างไร",
      connectHint: "พิมพ์ชื่ออีกจุดหนึ่ง",
      connectResults: "จุดที่เลือกได้",
      noPath: "ไม่พบเส้นทางระหว่างสองจุดนี้",
      path: "เส้นทางจาก {0} ถึง {1}",
      more: "แสดงอีก {0} รายการ",
      sureness: "มั่นใจ {0}%",
      undated: "ไม่ระบุวันที่",
      connection: "ความเชื่อมโยง",
      weight: "น้ำหนัก {0}",
      authority: "ตามบัญชีหน่วยงาน (ไม่ได้มาจากข่าว)",
      partOf: "เป็นส่วนหนึ่งของ",
      at: "ณ",
      inEvent: "ใน",
      serves: "มีรายงานว่าสนับสนุน",
      addressed: "บทความกล่าวถึงเป้าหมายนี้",
      about: "เกี่ยวกับ",
      target: "เป้าหมายย่อย {0}",
      derived: "คำนวณจาก",
      reportOf: "รายงาน",
      reportNote: "ทุกบรรทัดอ้างอิงข้อความในข่าวต้นทาง",
      name: "ชื่อ",
      degree: "เชื่อมโยง",
      factCount: "ข้อเท็จจริง",
      date: "วันที่",
      place: "สถานที่",
      note: "ประเภท",
      who: "ผู้เกี่ยวข้อง",
      factTable: "ข้อเท็จจริงทั้งหมด",
      fact: "ชนิดข้อเท็จจริง",
      what: "อะไร",
      whom: "กับใคร",
      surenessHead: "มั่นใจ %",
      "fact.post": "ตำแหน่ง",
      "fact.part": "ร่วมเหตุการณ์",
      "fact.said": "คำกล่าว",
      "fact.theme": "เป้าหมาย",
      "fact.event": "เหตุการณ์",
      "fact.named": "กล่าวถึง",
      saveCsv: "บันทึก CSV",
      englishName: "ชื่ออังกฤษ",
      goalNumber: "เลข",
      quote: "ข้อความ",
      source: "ที่มา",
    },
    en: {
      title: "Thai government news as a knowledge graph",
      "tab.story": "Overview",
      "tab.graph": "Graph",
      "tab.map": "Map",
      "tab.articles": "Articles",
      "tab.compare": "Compare",
      "tab.tables": "Tables",
      "tab.ask": "Ask",
      "tab.about": "About",
      close: "Close",
      inGraph: "Show in the graph",
      views: "Views",
      skip: "Skip to search",
      languageName: "ภาษาไทย",
      themeName: "Dark",
      themeNameDark: "Light",
      findAndFilter: "Find and filter",
      search: "Find people, agencies, goals, events",
      searchHint: "Name, abbreviation or goal",
      results: "Results",
      searchTexts: "Search the texts for “{0}”",
      nothing: "No name comes near this",
      filters: "Show only",
      canvas: "Graph of relations. Arrow keys move to the next node, plus and minus zoom",
      tools: "Graph tools",
      zoomIn: "Zoom in",
      zoomOut: "Zoom out",
      fit: "See all",
      motion: "Rearrange",
      showTies: "Computed ties",
      details: "Details",
      "kind.person": "Person",
      "kind.organization": "Agency",
      "kind.goal": "SDG goal",
      "kind.event": "Event",
      goals: "Sustainable Development Goals",
      kinds: "Kind",
      agency: "Agency that the news name",
      anyAgency: "Every agency",
      from: "From",
      to: "Until",
      province: "Province where something happens",
      anyProvince: "Every province",
      inTexts: "Words in the texts",
      sure: "Evidence at least {0}% sure",
      reset: "Clear filters",
      period: "Period",
      article: "{0} article",
      articles: "{0} articles",
      shown: "{0} of {1} shown",
      facts: "{0} facts",
      sizeMeans: "A node's size follows its number of facts",
      overview: "Overview",
      overviewHint: "Click a node or a line, or search a name, to read the words that the news used",
      most: "Most facts",
      sources: "Source articles",
      posts: "Posts",
      events: "Events",
      statements: "Statements",
      themes: "SDG goals",
      parts: "Parts of the agency",
      relationships: "Relationships computed from the facts",
      mentions: "Mentioned",
      alsoCalled: "Also called",
      back: "Back to the overview",
      copyLink: "Copy link",
      copied: "Copied",
      report: "Print report",
      connect: "How are these two connected",
      connectHint: "Type the other name",
      connectResults: "Names to choose",
      noPath: "No path leads from one to the other",
      path: "From {0} to {1}",
      more: "Show {0} more",
      sureness: "{0}% sure",
      undated: "No date",
      connection: "Connection",
      weight: "weight {0}",
      authority: "From the authority file, not from the news",
      partOf: "is part of",
      at: "at",
      inEvent: "in",
      serves: "is reported to serve",
      addressed: "The article addresses this goal",
      about: "about",
      target: "Target {0}",
      derived: "Computed from",
      reportOf: "Report",
      reportNote: "Every line rests on the words of the article named beside it",
      name: "Name",
      degree: "Ties",
      factCount: "Facts",
      date: "Date",
      place: "Place",
      note: "Kind",
      who: "Who",
      factTable: "All facts",
      fact: "Kind of fact",
      what: "What",
      whom: "With",
      surenessHead: "Sure %",
      "fact.post": "Post",
      "fact.part": "Part in an event",
      "fact.said": "Statement",
      "fact.theme": "Goal",
      "fact.event": "Event",
      "fact.named": "Mention",
      saveCsv: "Save CSV",
      englishName: "English name",
      goalNumber: "No.",
      quote: "Words",
      source: "Source",
    },
  });
})();
