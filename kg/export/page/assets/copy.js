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

  // The words behind a fact, each with the offsets of its marks.
  kg.wordsOf = (fact) => (kg.quotesOf ? kg.quotesOf(fact) : fact.quotes);

  const plain = (text) => text.replace(/\s+/g, " ").trim();

  // “words” — headline, day, address: in the reader's calendar, each only where it is known.
  kg.quoted = (fact) => {
    const article = kg.articles[fact.article];
    const day = article.day || kg.dayOf(fact);
    const words = kg.wordsOf(fact).map(({ text }) => `“${plain(text)}”`);
    const address = /^https?:/i.test(article.url) ? article.url : "";
    const source = [plain(article.title), day && kg.day(day), address].filter(Boolean).join(", ");
    return [words.join(" "), source].filter(Boolean).join(" — ");
  };
  kg.copyQuote = (fact) => kg.copyButton(kg.t("copyQuote"), () => kg.quoted(fact), { class: "small" });

  kg.words.add({ th: { copyQuote: "คัดลอกเป็นคำอ้างอิง" }, en: { copyQuote: "Copy as quote" } });
})();
