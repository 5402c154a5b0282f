/** What the command line says to words it does not know, and with --help: without any Neo4j. */
import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/server/commands/index.ts";
import { helpOf } from "../../src/server/gravitas.ts";

const bin = new URL("../../src/server/bin.js", import.meta.url).pathname;

interface Said {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

const gravitas = (...args: string[]): Promise<Said> =>
  new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

describe.concurrent("the command line", () => {
  it.each([
    [["fly"], 'There is no command "fly".'],
    [["import"], "no path was given"],
    [["import", "x.csv", "--network", "friendster"], 'there is no network "friendster"'],
    [["import", "x.csv", "--as", "nora"], '"nora" is not an account'],
    [["score", "--quickly"], "Unknown option '--quickly'"],
  ])("gravitas %j says what is wrong, with a way on, and exits with 2", async (args, message) => {
    const { code, stderr } = await gravitas(...args);
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n").length).toBeGreaterThan(1);
    expect(code).toBe(2);
  });

  it("gravitas why --help prints how it is used", async () => {
    const { code, stdout } = await gravitas("why", "--help");
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
