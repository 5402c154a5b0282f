/** GraphiQL as a person meets it: in a real headless Chromium, where one is installed (`.ci/run` installs it). */
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Listening, listen } from "../../src/api/listen.ts";
import { createApi } from "../../src/api/server.ts";
import { createLog } from "../../src/log.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { cypher, emptyGraph } from "../harness.ts";

const executablePath = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));

/** Nothing of Chromium's own may go out: this machine's network may be closed. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

describe.skipIf(executablePath === undefined)("GraphiQL in a browser", () => {
  let browser: Browser;
  let page: Page;
  let server: Listening;
  const elsewhere: string[] = [];

  beforeAll(async () => {
    const graph = await emptyGraph();
    // Nora, known as in the ready queries, is followed by Alice and Bob.
    await cypher(
      graph,
      `CREATE (nora:Account {key: 'twitter:48120', network: 'twitter', nativeId: '48120', handle: 'nora_l', handleKey: 'nora_l', name: 'Nora Lindqvist'})
       CREATE (:User {slug: 'nora-lindqvist', name: 'Nora Lindqvist'})-[:OWNS]->(nora)
       WITH nora UNWIND ['1', '2'] AS id
       CREATE (a:Account {key: 'twitter:' + id, network: 'twitter', nativeId: id})
       CREATE (a)-[:FOLLOWS {fromKey: a.key, toKey: nora.key, since: 0, precision: 'unknown', source: 'test'}]->(nora)`,
    );
    await scoreRun(graph, { now: Date.UTC(2026, 10, 1) });
    server = await listen(createApi({ graph, log: createLog("silent", null) }), {
      host: "127.0.0.1",
      port: 0,
    });
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: quiet });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.port !== String(server.port)) elsewhere.push(request.url());
    });
    await page.goto(`http://127.0.0.1:${server.port}/`);
    await page.locator(".graphiql-execute-button").waitFor({ timeout: 60_000 });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it("opens with a tab for each ready operation", async () => {
    expect(await page.locator(".graphiql-tab").count()).toBeGreaterThanOrEqual(10);
  });

  it("runs 'Why this score' as it stands and shows Nora's score with its proof", async () => {
    // The tabs slide into place for a moment after the page has loaded: a click may meet the neighbour.
    const active = page.locator(".graphiql-tab-active");
    const choose = async () => {
      await page.locator(".graphiql-tab-button", { hasText: "WhyThisScore" }).click();
      return active.textContent();
    };
    await expect.poll(choose, { timeout: 20_000, interval: 500 }).toContain("WhyThisScore");
    await page.locator(".graphiql-execute-button").click();
    const answer = page.locator(".result-window");
    await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toContain('"contributions"');
    expect(await answer.textContent()).toMatch(/Nora.Lindqvist/);
  });

  it("asks nothing of any other host", () => {
    expect(elsewhere).toEqual([]);
  });
});
