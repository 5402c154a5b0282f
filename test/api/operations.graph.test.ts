/** Every ready operation runs as it is on the seed world and shows something: the tabs of GraphiQL must not be empty. */

import { beforeAll, describe, expect, it } from "vitest";
import { newestSeedTime } from "../../seeds/clock.ts";
import { worldImports } from "../../seeds/manifest.ts";
import { readOperations } from "../../src/api/operations.ts";
import type { Api } from "../../src/api/server.ts";
import { importPaths } from "../../src/imports/import-paths.ts";
import { scoreRun } from "../../src/runs/score-run.ts";
import { networkOf } from "../../src/words.ts";
import { emptyGraph } from "../harness.ts";
import { apiOn, ask } from "./ask.ts";
import { firstEvent } from "./events.ts";

let api: Api;
beforeAll(async () => {
  const graph = await emptyGraph();
  for (const { paths, as, network, coversNetwork } of worldImports) {
    const [word = "", handle = ""] = as?.split(":@") ?? [];
    const subject = networkOf(word);
    await importPaths(graph, {
      paths,
      network,
      coversNetwork,
      as: subject === null ? undefined : { network: subject, handle },
      now: newestSeedTime,
    });
  }
  await scoreRun(graph, { now: newestSeedTime });
  api = apiOn(graph);
});

/** Every place of an answer that shows nothing at all: null or an empty list at the top. */
function emptyPlaces(data: Record<string, unknown>): string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const nodes = value !== null && typeof value === "object" && "nodes" in value ? value.nodes : value;
    return nodes === null || (Array.isArray(nodes) && nodes.length === 0) ? [name] : [];
  });
}

describe("ready operations on the seed world", () => {
  it.each(readOperations().map((operation) => [operation.name, operation] as const))(
    "%s",
    async (_name, operation) => {
      const {
        data,
        errors = [],
        extensions,
      } = operation.query.includes("\nsubscription ")
        ? await firstEvent(api, operation.query, operation.variables)
        : await ask(api, operation.query, operation.variables);
      expect(errors).toEqual([]);
      expect(emptyPlaces(data)).toEqual([]);
      expect(extensions.cost.requested).toBeLessThan(extensions.cost.max / 2);
    },
  );

  it("this-follower finds brandx's bought follower with evidence", async () => {
    const operation = readOperations().find(({ name }) => name === "this-follower");
    const { data } = await ask(api, operation?.query ?? "", operation?.variables);
    const [follower] = data.account.followers.nodes;
    expect(follower.spam.quality).toBe("SPAM");
    expect(follower.spam.evidence.length).toBeGreaterThan(3);
  });
});
