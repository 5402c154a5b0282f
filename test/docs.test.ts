/** The documentation says what the code says: lists of settings and of error codes are compared, not trusted. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "../src/errors.ts";
import { settings } from "../src/server/config.ts";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const rows = (text: string): string[] =>
  [...text.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map((match) => match[1] ?? "");

describe("documentation", () => {
  it("docs/settings.md lists every environment variable, with its meaning", () => {
    const text = read("docs/settings.md");
    expect(rows(text)).toEqual(Object.keys(settings));
    for (const setting of Object.values(settings)) expect(text).toContain(setting.meaning);
  });

  it("docs/errors.md lists every code, with its meaning", () => {
    const text = read("docs/errors.md");
    expect(rows(text)).toEqual(Object.keys(catalogue));
    for (const entry of Object.values(catalogue)) expect(text).toContain(entry.meaning);
  });

  it("every local link in README and docs leads to a file", () => {
    for (const path of ["README.md", "docs/decisions/README.md"]) {
      const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? "");
      for (const link of links)
        expect(() => read(new URL(link, `file:///${path}`).pathname.slice(1)), link).not.toThrow();
    }
  });
});
