// Whose work the page carries: [{name, version, licence, source, what}], the last in the reader's language when asked.
(() => {
  "use strict";
  const kg = window.kgPage;

  const block = document.getElementById("credits-data");
  kg.credits = (block ? JSON.parse(block.textContent) : []).map(({ key, ...credit }) =>
    Object.defineProperty(credit, "what", { enumerable: true, get: () => kg.t(`credit.${key}`) }),
  );

  kg.words.add({
    th: {
      "credit.vis-network": "ภาพเครือข่าย",
      "credit.plot": "แผนภูมิ",
      "credit.d3": "มาตราส่วน สี และปฏิทินของแผนภูมิ",
      "credit.svg-maps-thailand":
        "เส้นขอบจังหวัด วาดโดย Tae Noppakun Wongsrinoppakun จากแผนที่ของ MapSVG (mapsvg.com) ปัดพิกัดและตัดทะเลสาบสงขลาออก",
      "credit.oxigraph": "ตอบคำถาม SPARQL ในแท็บถาม",
    },
    en: {
      "credit.vis-network": "The picture of the network",
      "credit.plot": "Charts",
      "credit.d3": "Scales, colours and calendars of charts",
      "credit.svg-maps-thailand":
        "Outlines of the provinces, by Tae Noppakun Wongsrinoppakun after the map of MapSVG (mapsvg.com); coordinates rounded, Songkhla Lake left out",
      "credit.oxigraph": "Answers SPARQL in the Ask tab",
    },
  });
})();
