// The editor over this server alone: ready questions as tabs, and completion of what this graph has.
"use strict";

(() => {
  const root = document.getElementById("editor");
  const { prefixes, tabs } = JSON.parse(root.dataset.beginning);
  const { Yasqe, Yasr } = Yasgui;
  const endpoint = new URL("/sparql", location.href).href;

  const ask = (kind, typed) =>
    fetch(`/names?${new URLSearchParams({ kind, q: typed })}`)
      .then((answer) => (answer.ok ? answer.json() : []))
      .catch(() => []);

  const term = (kind) => ({
    name: `kg-${kind}`,
    bulk: true,
    get: () => ask(kind, "").then((found) => found.map((each) => each.iri)),
  });

  Yasqe.forkAutocompleter("class", term("class"), false);
  Yasqe.forkAutocompleter("property", term("property"), false);
  Yasqe.registerAutocompleter(
    {
      name: "kg-name",
      bulk: false,
      autoShow: false,
      isValidCompletionPosition: (yasqe) => {
        const token = yasqe.getCompleteToken();
        return token.string.startsWith("<") || /[\u0e00-\u0e7f]/.test(token.string);
      },
      preProcessToken: (yasqe, token) => ({ ...token, autocompletionString: token.string.replace(/^<|>$/g, "") }),
      get: (yasqe, token) => ask("name", token.autocompletionString).then((found) => found.map((each) => each.iri)),
      postProcessSuggestion: (yasqe, token, iri) => `<${iri}>`,
    },
    false,
  );

  Yasr.defaults.prefixes = prefixes;
  const yasgui = new Yasgui(root, {
    requestConfig: { endpoint, method: "POST" },
    copyEndpointOnNewTab: true,
    tabName: tabs[0].name,
    endpointCatalogueOptions: { getData: () => [] },
    persistenceId: "thkg",
    yasqe: {
      autocompleters: ["variables", "kg-class", "kg-property", "kg-name"],
      prefixCcApi: null,
      showQueryButton: true,
      value: tabs[0].query,
    },
  });

  if (!localStorage.getItem("thkg-tabs")) {
    localStorage.setItem("thkg-tabs", "shown"); // once: who has closed them does not want them
    for (const { name, query } of tabs.slice(1)) {
      yasgui.addTab(false, { ...Yasgui.Tab.getDefaults(yasgui), name, yasqe: { value: query } });
    }
  }
  root.addEventListener("click", (event) => {
    const link = event.target.closest(".yasr a[href]"); // what we name is described here, wherever its address leads
    if (link && /^https:\/\/w3id\.org\/thkg\/|^http:\/\/metadata\.un\.org\/sdg\/[^o]/.test(link.href)) {
      event.preventDefault();
      open(`/describe?${new URLSearchParams({ iri: decodeURI(link.href) })}`, "_blank", "noopener");
    }
  });
  root.dataset.ready = "";
})();
