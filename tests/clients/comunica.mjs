// Asks an endpoint through Comunica: a list of queries from standard input, a list of headers and rows to standard output.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(new URL("../browser/package.json", import.meta.url));
const { QueryEngine } = require("@comunica/query-sparql");

const [endpoint] = process.argv.slice(2);
const engine = new QueryEngine();
const answers = [];
for (const query of JSON.parse(readFileSync(0, "utf-8"))) {
  const answer = await engine.query(query, { sources: [{ type: "sparql", value: endpoint }] });
  const { variables } = await answer.metadata();
  const header = variables.map((each) => (each.variable ?? each).value);
  const rows = [];
  for await (const bindings of await answer.execute()) {
    rows.push(Object.fromEntries([...bindings].map(([variable, term]) => [variable.value, term.value])));
  }
  answers.push({ header, rows });
}
process.stdout.write(JSON.stringify(answers));
