/** The registries: importers are told apart by their ids, networks are all described. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importers } from "../../src/networks/index.ts";
import { networkInfos } from "../../src/networks/registry.ts";
import { networkIds } from "../../src/words.ts";

const files = readdirSync(new URL("../../src/networks", import.meta.url), {
  recursive: true,
  encoding: "utf8",
}).map((file) => file.split("/").at(-1));

describe("importers", () => {
  it("have ids of their own, in kebab-case, the same as their file", () => {
    const ids = importers.map((importer) => importer.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(files).toContain(`${id}.ts`);
    }
  });

  it("have titles of their own", () => {
    const titles = importers.map((importer) => importer.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe("networks", () => {
  it("are all described, in the order of the word list", () => {
    expect(networkInfos.map(({ id }) => id)).toEqual(networkIds);
    for (const info of networkInfos) {
      expect(info.title.length).toBeGreaterThan(2);
      expect(info.cannotKnow).toMatch(/^[A-Z].*\.$/);
      expect(info.reason === null).toBe(info.counted);
    }
  });

  it("X takes its archive and the generic files, every other network the generic files", () => {
    const takes = (id: string) => networkInfos.find((info) => info.id === id)?.takes ?? [];
    expect(takes("twitter")).toContain("X archive: followers");
    expect(takes("flickr")).not.toContain("X archive: followers");
    for (const { id } of networkInfos)
      expect(takes(id)).toEqual(expect.arrayContaining(["Follows table (CSV)", "ActivityStreams 2.0"]));
    expect(takes("twitter")).not.toContain("X archive: not used");
  });
});
