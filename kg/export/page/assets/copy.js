// To the clipboard: any text, and a fact's words with where they stand, as a report quotes them.
(() => {
  "use strict";
  const kg = window.kgPage;
  const SHOWN = 2000; // milliseconds for which a button says that it has copied: long enough to be read

  kg.copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // A page from a file is not always let near the clipboard. A modal dialog takes the focus from all outside it.
      const field = kg.el("textarea", { class: "away" });
      const before = document.activeElement;
      field.value = text;
      (document.querySelector("dialog[open]") || document.body).append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
      before?.focus({ preventScroll: true });
    }
  };

  // A button that copies what `text` gives when it is pressed, and says so for a moment.
  kg.copyButton = (label, text, attributes = {}) => {
    const press = async () => {
      await kg.copy(text());
      button.textContent = kg.t("copied");
      setTimeout(() => {
        button.textContent = label;
      }, SHOWN);
    };
    const button = kg.button(label, press, { "aria-live": "polite", ...attributes });
    return button;
  };

  const plain = (text) => text.replace(/\s+/g, " ").trim();

  // “words” — headline, day, address: in the reader's calendar, each only where it is known; `article` may be null.
  kg.quotation = (texts, article, day = article?.day) => {
    const words = texts.map((text) => `“${plain(text).replace(/^[“"]+|[”"]+$/g, "")}”`);
    const address = /^https?:/i.test(article?.url) ? article.url : "";
    const source = [plain(article?.title || ""), day && kg.day(day), address].filter(Boolean).join(", ");
    return [words.join(" "), source].filter(Boolean).join(" — ");
  };
  kg.quoteButton = (text, article) =>
    kg.copyButton(kg.t("copyQuote"), () => kg.quotation([text], article), { class: "small" });
  kg.copyQuote = (fact) => {
    const article = kg.articles[fact.article];
    const quoted = () =>
      kg.quotation(
        kg.quotesOf(fact).map(({ text }) => text),
        article,
        article.day || kg.dayOf(fact),
      );
    return kg.copyButton(kg.t("copyQuote"), quoted, { class: "small" });
  };

  kg.words.add({ th: { copyQuote: "คัดลอกเป็นคำอ้างอิง" }, en: { copyQuote: "Copy as quote" } });
})();
