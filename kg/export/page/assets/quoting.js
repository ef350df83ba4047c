// Words as people quote them: in quotation marks, with the headline, day and address they come from.
(() => {
  "use strict";
  const kg = window.kgPage;

  kg.copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = kg.el("textarea", { class: "ask-clipboard" });
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };

  // `article` is one of kg.articles, or null where it is not known.
  kg.quotation = (words, article) => {
    const said = words.trim().replace(/^[“"]+|[”"]+$/g, "");
    const source = article ? [article.title, article.day && kg.day(article.day), article.url] : [];
    const known = source.filter(Boolean);
    return `“${said}”${known.length ? ` — ${known.join(", ")}` : ""}`;
  };

  kg.quoteButton = (words, article) => {
    const press = kg.button(kg.t("quote.copy"), async () => {
      await kg.copy(kg.quotation(words, article));
      press.textContent = kg.t("copied");
    });
    return press;
  };

  kg.words.add({
    th: { "quote.copy": "คัดลอกพร้อมที่มา" },
    en: { "quote.copy": "Copy as quote" },
  });
})();
