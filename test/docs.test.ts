/** The documentation says what the code says: lists of settings and error codes, examples and links are compared, not trusted. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Kind, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "../src/api/schema.ts";
import { catalogue } from "../src/errors.ts";
import { settings } from "../src/server/settings.ts";

const fileOf = (path: string): URL => new URL(`../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(fileOf(path), "utf8");
/** The README and every page of docs. */
const pages = [
  "README.md",
  ...readdirSync(fileOf("docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];
/** The headings of a page as its links name them: `## What if` is `what-if`. */
const headings = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9 _-]/g, "")
      .replaceAll(" ", "-"),
  );
const rows = (text: string): string[] =>
  [...text.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map((match) => match[1] ?? "");

describe("documentation", () => {
  it("docs/settings.md lists every environment variable, with its meaning", () => {
    const text = read("docs/settings.md");
    expect(rows(text)).toEqual(Object.keys(settings));
    for (const setting of Object.values(settings)) expect(text).toContain(setting.meaning);
  });

  it("docs/errors.md lists every code as the catalogue has it", () => {
    const text = read("docs/errors.md");
    expect(rows(text)).toEqual(Object.keys(catalogue));
    for (const [code, { kind, retryable, status, exit, meaning }] of Object.entries(catalogue)) {
      expect(text).toContain(
        `| \`${code}\` | ${kind} | ${retryable ? "yes" : "no"} | ${status} | ${exit} | ${meaning} |`,
      );
    }
  });

  it("every GraphQL example fits the schema", () => {
    const examples = pages.flatMap((page) =>
      [...read(page).matchAll(/^```graphql\n([\s\S]*?)^```/gm)].map((match) => [page, match[1] ?? ""]),
    );
    expect(examples.length).toBeGreaterThan(3);
    for (const [page, text = ""] of examples) {
      for (const definition of parse(text).definitions) {
        const errors = validate(schema, { kind: Kind.DOCUMENT, definitions: [definition] });
        expect(
          errors.map(({ message }) => message),
          page,
        ).toEqual([]);
      }
    }
  });

  it("every local link leads to a file, and to a heading where it names one", () => {
    for (const page of pages) {
      for (const [, link = ""] of read(page).matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
        const [path = "", heading] = link.split("#");
        const target = path === "" ? page : new URL(path, `file:///${page}`).pathname.slice(1);
        if (heading === undefined) expect(existsSync(fileOf(target)), `${page}: ${link}`).toBe(true);
        else expect(headings(read(target)), `${page}: ${link}`).toContain(heading);
      }
    }
  });
});
