/** GraphiQL in a real browser, where Chromium is installed: offline, with its tabs, and a ready tab that answers. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { listen } from "../../src/api/listen.ts";
import { readOperations } from "../../src/api/operations.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { testGraph } from "../harness.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn, productionPolicy, TOKEN } from "./ask.ts";
import { writeTown } from "./town.ts";

const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => existsSync(path),
);

describe.skipIf(browserPath === undefined)("GraphiQL in Chromium", () => {
  it("opens from /, asks no other host for anything, shows the ready tabs and runs the first", async () => {
    const graph = await writeTown();
    await scoreRun(graph, { now: NOON });
    const api = apiOn(graph);
    const server = await listen(api, { host: "127.0.0.1", port: 0 });
    const browser = await chromium.launch({ executablePath: browserPath ?? "", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const elsewhere: string[] = [];
      const faults: string[] = [];
      page.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (!["data:", "blob:"].includes(protocol) && hostname !== "127.0.0.1") elsewhere.push(request.url());
      });
      page.on("pageerror", (error) => faults.push(String(error)));
      await page.goto(`http://127.0.0.1:${server.port}/`);
      await page.click(".graphiql-execute-button");
      const result = page.locator(".result-window");
      // The result's blanks are non-breaking ones.
      await expect.poll(() => result.textContent(), { timeout: 30_000 }).toMatch(/"number":\s1,/);
      expect(await page.locator(".graphiql-tab").count()).toBe(readOperations().length);
      // One tab is a subscription: what comes as events stands in the result, and changes as the run does.
      const tab = page.getByRole("tab", { name: "RunProgress" });
      // The strip of tabs moves while it is drawn, so that a click can miss.
      const isOpened = async () => {
        await tab.click();
        return tab.getAttribute("aria-selected");
      };
      await expect.poll(isOpened, { timeout: 30_000, interval: 500 }).toBe("true");
      await page.click(".graphiql-execute-button");
      await expect.poll(() => result.textContent(), { timeout: 30_000 }).toMatch(/Run\s1\sis\sdone/);
      await scoreRun(graph, { now: NOON });
      await expect.poll(() => result.textContent(), { timeout: 30_000 }).toMatch(/Run\s2\sis\sdone/);
      await page.click(".graphiql-execute-button");
      await expect.poll(() => api.live.runs.watchers, { timeout: 30_000 }).toBe(0);
      expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] });
    } finally {
      await browser.close();
      await server.close();
    }
  });

  it("where the schema needs a token it asks for one, then sends it along", async () => {
    const api = apiOn(await testGraph(), { policy: productionPolicy });
    const server = await listen(api, { host: "127.0.0.1", port: 0 });
    const browser = await chromium.launch({ executablePath: browserPath ?? "", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.port}/`);
      expect(await page.content()).not.toMatch(/graphiql/i);
      await page.fill("input", "wrong");
      await page.click("button");
      await expect.poll(() => page.locator("[role=alert]").textContent()).toContain("not known");
      await page.fill("input", TOKEN);
      await page.click("button");
      await page.click(".graphiql-execute-button", { timeout: 60_000 });
      const result = page.locator(".result-window");
      await expect.poll(() => result.textContent(), { timeout: 30_000 }).toMatch(/"currentRun":/);
      expect(await result.textContent()).not.toContain("UNAUTHENTICATED");
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
