/** GraphiQL in a real browser, where Chromium is installed: offline, with its tabs, and a ready tab that answers. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { listen } from "../../src/api/listen.ts";
import { readOperations } from "../../src/api/operations.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { NOON } from "../runs/small-world.ts";
import { apiOn } from "./ask.ts";
import { writeTown } from "./town.ts";

const browserPath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => existsSync(path),
);

describe.skipIf(browserPath === undefined)("GraphiQL in Chromium", () => {
  it("opens from /, asks no other host for anything, shows the ready tabs and runs the first", async () => {
    const graph = await writeTown();
    await scoreRun(graph, { now: NOON });
    const server = await listen(apiOn(graph), { host: "127.0.0.1", port: 0 });
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
      expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] });
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
