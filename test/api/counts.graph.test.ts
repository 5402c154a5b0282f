/** What a network states of alice and what the graph shows of her, side by side: likes, links, views, Klout's score and the rest. */
import { expect, it } from "vitest";
import { importPaths } from "../../src/imports/import-paths.ts";
import type { Activity } from "../../src/networks/activity.ts";
import { emptyGraph } from "../harness.ts";
import { account, day, importOf, like, now } from "../imports/scripted.ts";
import { apiOn, ask } from "./ask.ts";

const stated = (counts: Extract<Activity, { type: "Metric" }>["counts"], windowDays?: number): Activity => ({
  type: "Metric",
  of: account("1@alice"),
  counts,
  observedAt: now - 2 * day,
  windowDays,
});

it("alice got 40 likes by her network's count and two that the graph shows; her views are counted alone", async () => {
  const graph = await emptyGraph();
  await importPaths(
    graph,
    importOf({
      "a.txt": [
        stated({ likesReceived: 40, linksReceived: 3, endorsementsReceived: 5, kloutScore: 55.1 }),
        stated({ views: 1_200 }, 30),
        like("2", "p", "1"),
        like("3", "p", "1"),
        { type: "Endorse", actor: account("2"), object: account("1"), topic: "tea" },
      ],
    }),
  );
  const { data, errors } = await ask(
    apiOn(graph),
    `{ account(network: TWITTER, nativeId: "1") { counts {
      likes { stated statedAt statedDays observed } links { stated observed } endorsements { stated observed }
      shares { stated observed } likesGiven { observed }
      views { value at days } kloutScore { value at days } } } }`,
  );
  expect(errors).toEqual([]);
  const at = new Date(now - 2 * day).toISOString();
  expect(data.account.counts).toEqual({
    likes: { stated: 40, statedAt: at, statedDays: null, observed: 2 },
    links: { stated: 3, observed: 0 },
    endorsements: { stated: 5, observed: 1 },
    shares: { stated: null, observed: 0 },
    likesGiven: { observed: 0 },
    views: { value: 1_200, at, days: 30 },
    kloutScore: { value: 55.1, at, days: null },
  });
});
