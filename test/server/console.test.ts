import { expect, test } from "vitest";
import { GravitasError } from "../../src/errors.ts";
import { createConsole } from "../../src/server/console.ts";

function written(isTTY: boolean, env: Record<string, string> = {}) {
  const texts = { out: "", err: "" };
  const output = (name: "out" | "err") => ({
    isTTY,
    columns: 120,
    write: (text: string) => {
      texts[name] += text;
    },
  });
  return { texts, console: createConsole({ env, out: output("out"), err: output("err") }) };
}

const esc = "\u001b";

function fetchOf133(console: ReturnType<typeof createConsole>): void {
  const bar = console.progress("Runtime", "Neo4j");
  for (let megabytes = 0; megabytes <= 133; megabytes += 1) bar.update(megabytes, 133, "MB");
  bar.end("Neo4j, fetched once");
}

test("in a pipe a fetch is a handful of plain lines", () => {
  const { console, texts } = written(false);
  fetchOf133(console);
  // Quarters of 133: 33.25, 66.5, 99.75 and 133, each first reached by the next whole megabyte.
  expect(texts.out).toBe(
    [
      "  Runtime  Neo4j",
      "  Runtime  Neo4j  34/133 MB",
      "  Runtime  Neo4j  67/133 MB",
      "  Runtime  Neo4j  100/133 MB",
      "  Runtime  Neo4j  133/133 MB",
      "  Runtime  Neo4j, fetched once",
      "",
    ].join("\n"),
  );
});

test("in a pipe work that is soon done says nothing, if it shall be so", async () => {
  const { console, texts } = written(false);
  const quick = console.progress("Import", "a.json", 30);
  quick.update(1, 1, "MB");
  quick.end();
  expect(texts.out).toBe("");
  const slow = console.progress("Import", "b.json", 30);
  await new Promise((resolve) => setTimeout(resolve, 40));
  slow.update(1, 1, "MB");
  expect(texts.out).toBe("  Import   b.json\n  Import   b.json  1/1 MB\n");
});

test.each([
  ["NO_COLOR", "1"],
  ["CI", "true"],
  ["TERM", "dumb"],
])("a terminal with %s gets no escape code and no redrawing", (name, value) => {
  const { console, texts } = written(true, { [name]: value });
  fetchOf133(console);
  console.status("API", "http://localhost:4000/graphql");
  expect(texts.out).not.toContain(esc);
  expect(texts.out).not.toContain("\r");
});

test("a terminal gets a bar that is redrawn in place and replaced by the last line", () => {
  const { console, texts } = written(true);
  const bar = console.progress("Runtime", "Neo4j");
  bar.update(108, 133, "MB");
  bar.end("done");
  // 108/133 is 81.2 %, and 12.2 of 15 blocks.
  expect(texts.out).toContain(`\r${esc}[2K  Runtime  Neo4j  ████████████░░░  81 %  108/133 MB`);
  expect(texts.out.split("\r").at(-1)).toBe(`${esc}[2K  ${esc}[36mRuntime${esc}[0m  done\n`);
});

test("a status line written while a bar runs stands above it", () => {
  const { console, texts } = written(true);
  const bar = console.progress("Runtime", "Neo4j");
  console.say("hello");
  expect(texts.out.endsWith(`\r${esc}[2Khello\n\r${esc}[2K  Runtime  Neo4j`)).toBe(true);
  bar.end();
  expect(texts.out.endsWith(`\r${esc}[2K`)).toBe(true);
});

test("an error goes to stderr with its way out and without a stack", () => {
  const { console, texts } = written(false);
  console.error(new GravitasError("NO_JAVA", "No Java found.", { hint: "Install one." }));
  expect(texts).toEqual({ out: "", err: "No Java found.\nInstall one.\n" });
});

test("a bug says so, and shows its place only with debug", () => {
  const { console, texts } = written(false);
  console.error(new TypeError("x is undefined"));
  expect(texts.err).toMatch(/^A bug in Gravitas: x is undefined\n.*--debug/);
  console.error(new TypeError("y is undefined"), { debug: true });
  expect(texts.err).toMatch(/TypeError: y is undefined\n +at /);
});
