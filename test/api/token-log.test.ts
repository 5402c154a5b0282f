/** No token reaches the log, at the most talkative level, whatever goes wrong with the request that carries it. */
import { pino } from "pino";
import { afterAll, expect, it } from "vitest";
import { absentGraph, apiOn, ask, productionPolicy, TOKEN } from "./ask.ts";

const graph = absentGraph();
afterAll(() => graph.close());

it("the log names errors, and none of the tokens given", async () => {
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  const secret = "A".repeat(43);
  const tokens = [TOKEN, `gravitas_${"0".repeat(12)}_${secret}`, "gravitas_cut", "Bearer"];
  const api = apiOn(graph, { log, policy: productionPolicy, deadlineMs: 500 });
  for (const token of tokens)
    for (const query of [
      "query Named { currentRun { number } }",
      "{",
      "{ __schema { types { name } } }",
      "{ nothing }",
    ])
      await ask(api, query, {}, { authorization: `Bearer ${token}` });
  const text = lines.join("");
  expect(text).toContain('"msg":"query"');
  expect(text).toContain('"UNAUTHENTICATED"');
  for (const hidden of [TOKEN, secret, "gravitas_cut", "authorization"])
    expect(text.toLowerCase()).not.toContain(hidden.toLowerCase());
});
