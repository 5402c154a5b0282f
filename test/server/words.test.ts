/** What the command line says to words it does not know, and with --help: without any Neo4j. */
import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/server/commands/index.ts";
import { gravitas, helpOf } from "../../src/server/gravitas.ts";

const bin = new URL("../../src/server/bin.js", import.meta.url).pathname;

/** A real process, as a person starts it. */
const started = (...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

describe("the command line", () => {
  it.each([
    [["fly"], 'There is no command "fly".'],
    [["import"], "no path was given"],
    [["import", "x.csv", "--network", "friendster"], 'there is no network "friendster"'],
    [["import", "x.csv", "--as", "nora"], '"nora" is not an account'],
    [["score", "--quickly"], "Unknown option '--quickly'"],
  ])("gravitas %j says what is wrong, with a way on, and ends with 2", async (args, message) => {
    let said = "";
    const code = await gravitas(args, { write: (text) => (said += text) });
    expect(said).toContain(message);
    expect(said.trim().split("\n").length).toBeGreaterThan(1);
    expect(code).toBe(2);
  });

  it("exits with that code, and says it on stderr", async () => {
    const { code, stdout, stderr } = await started("fly");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain('There is no command "fly".');
  });

  it("gravitas why --help prints how it is used", async () => {
    const { code, stdout } = await started("why", "--help");
    expect(stdout).toContain("Usage: gravitas why");
    expect(code).toBe(0);
  });
});

it.each(commands.map((entry) => [entry.name, entry] as const))("%s has a help", async (name, entry) => {
  const help = helpOf(entry, await entry.load());
  expect(help).toContain(`${entry.summary}\n\nUsage: gravitas ${name}`);
  expect(help).toContain("--json");
  expect(help.split("\n").length).toBeGreaterThan(7);
});
