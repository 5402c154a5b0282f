/**
 * The command line as a person uses it: real processes on one home folder, sharing one managed Neo4j. Where nothing hangs on a
 * command's process, one process types it after another: a start loads hundreds of modules, seconds of a processor each time.
 */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stopAbandoned } from "../../src/server/neo4j/managed.ts";
import type { Told } from "./commands-child.ts";

const bin = new URL("../../src/server/bin.js", import.meta.url).pathname;
const commandsChild = new URL("commands-child.ts", import.meta.url).pathname;
const home = mkdtempSync(join(tmpdir(), "gravitas-commands-"));
const env = {
  ...process.env,
  GRAVITAS_HOME: join(home, "graph"),
  PORT: "0",
  NEO4J_URI: "",
  NO_COLOR: "1",
  GRAVITAS_HEAP: "600m",
  GRAVITAS_PAGECACHE: "128m",
};

/** Alice (10) and Carol (30) follow Bob (20); Carol follows herself, too. */
const FOLLOWS = "10 20\n30 20\n30 30\n";

function gravitas(...args: string[]): ChildProcess {
  return spawn(process.execPath, [bin, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** A command in a process of its own. */
async function finish(...args: string[]): Promise<Told> {
  const child = gravitas(...args);
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (data) => {
    stdout += data;
  });
  child.stderr?.on("data", (data) => {
    stderr += data;
  });
  const [code] = await once(child, "close");
  return { code, stdout, stderr };
}

describe("one home folder, a server and commands beside it", () => {
  let server: ChildProcess;
  let typist: ChildProcess;
  let output = "";
  let url = "";

  beforeAll(async () => {
    server = gravitas("start", "--empty");
    server.stdout?.on("data", (data) => {
      output += data;
    });
    await new Promise<void>((resolve, reject) => {
      server.stdout?.on("data", () => output.includes("Ctrl-C stops everything") && resolve());
      server.once("exit", (code) => reject(new Error(`start ended with ${code}: ${output}`)));
    });
    url = /http:\/\/localhost:\d+/.exec(output)?.[0] ?? "";
    typist = fork(commandsChild, { env, execArgv: ["--import", "tsx"] });
  });

  afterAll(async () => {
    typist.disconnect();
    server.kill("SIGKILL");
    await stopAbandoned(env.GRAVITAS_HOME);
    rmSync(home, { recursive: true, force: true });
  });

  /** A command in the process that types one after another. */
  async function typed(...args: string[]): Promise<Told> {
    typist.send(args);
    const [told] = (await once(typist, "message")) as [Told];
    return told;
  }

  /** A question to the served API; `token` for what needs one. */
  async function ask(query: string, token?: string) {
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query }),
    });
    return ((await answer.json()) as { data: ReturnType<typeof JSON.parse> }).data;
  }

  /** How many accounts the graph holds, and how many of them follow bob. */
  async function held(): Promise<[number, number]> {
    const { accounts, account } = await ask(
      '{ accounts(first: 1) { totalCount } account(network: TWITTER, nativeId: "20") { followers(first: 1) { totalCount } } }',
    );
    return [accounts.totalCount, account?.followers.totalCount ?? 0];
  }

  it("serves: / leads to GraphiQL, /livez and /readyz answer", async () => {
    const root = await fetch(url, { redirect: "manual" });
    expect([root.status, root.headers.get("location")]).toEqual([302, "/graphql"]);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it("refuses a second start on the same folder", async () => {
    const { code, stderr } = await finish("start");
    expect(stderr).toContain(`Another Gravitas (pid ${server.pid}) is using`);
    expect(stderr).toContain("GRAVITAS_HOME");
    expect(code).toBe(2);
  });

  it("a dry run writes nothing", async () => {
    const file = join(home, "follows.txt");
    writeFileSync(file, FOLLOWS);
    const { code, stdout } = await typed("import", file, "--network", "twitter", "--dry-run");
    expect(stdout).toContain("nothing was written");
    expect(code).toBe(0);
    expect(await held()).toEqual([0, 0]);
  });

  it("import shares the running server, reports, and scores: bob has two followers", async () => {
    const file = join(home, "follows.txt");
    const { code, stdout, stderr } = await finish("import", file, "--network", "twitter");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("3 records read");
    expect(stdout).toMatch(/left out: 1 record: .*itself.*\(row 3\)/);
    expect(stdout).toMatch(/Run +1|Run 1/);
    const { account } = await ask(
      '{ account(network: TWITTER, nativeId: "20") { score { value } audience { observed } } }',
    );
    expect(account.audience.observed).toBe(2);
    expect(account.score.value).toBeGreaterThan(1);
  });

  it("why tells bob's score in lines that add up, and says who has none", async () => {
    const { code, stdout } = await typed("why", "twitter:20");
    expect(code).toBe(0);
    const [, value] = /scores ([\d.]+) of 100/.exec(stdout) ?? [];
    const lines = [...stdout.matchAll(/^ +([+-][\d.]+) {2}/gm)].map(([, points]) => Number(points));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.reduce((sum, points) => sum + points, 0)).toBeCloseTo(Number(value), 0);
    const nobody = await typed("why", "twitter:99");
    expect([nobody.code, nobody.stderr]).toEqual([2, expect.stringContaining("Nobody called twitter:99")]);
  });

  it("status tells what is there", async () => {
    const { stdout } = await typed("status", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ accounts: 3, follows: 2, imports: 1, run: 1 });
  });

  it("the admin token it printed starts a run; without it the mutation is forbidden", async () => {
    const token = /Bearer (\S+)/.exec(output)?.[1];
    const started = async (given?: string): Promise<string> =>
      (await ask("mutation { startRun { __typename } }", given)).startRun.__typename;
    expect(await started()).toBe("ForbiddenError");
    expect(await started(token)).not.toMatch(/Error$/);
    await expect
      .poll(async () => (await ask("{ currentRun { number } }")).currentRun.number, {
        timeout: 60_000,
        interval: 500,
      })
      .toBe(2);
  });

  it("bob's own archive says before and after; read again from its source it counts the new follower", async () => {
    const file = join(home, "follower.js");
    const archive = (...ids: string[]): void => {
      const followers = ids.map((id) => ({
        follower: { accountId: id, userLink: `https://x.com/i/user/${id}` },
      }));
      writeFileSync(file, `window.YTD.follower.part0 = ${JSON.stringify(followers)}`);
    };
    const scores = /twitter:20 scores ([\d.]+), was ([\d.]+) before this import\./;
    archive("10", "30", "41", "42");
    const first = await typed("import", file, "--as", "twitter:20");
    expect([first.code, first.stderr]).toEqual([0, ""]);
    const [, after = "", before = ""] = scores.exec(first.stdout) ?? [];
    expect(Number(after)).toBeGreaterThan(Number(before));

    const sources = JSON.parse((await typed("sources", "--json")).stdout) as Record<string, unknown>[];
    const bob = sources.find(({ subject }) => subject === "twitter:20");
    expect(bob).toMatchObject({ status: "CURRENT", clockOf: "import", imports: 1, paths: [file] });
    const { stdout: listed } = await typed("sources");
    expect(listed).toContain(`${bob?.id}  twitter:20, as of`);
    expect(listed).toContain("current, expected every 30 days");

    archive("10", "30", "41", "42", "43");
    const again = await typed("import", "--source", String(bob?.id));
    expect([again.code, again.stderr]).toEqual([0, ""]);
    const [, later = "", earlier = ""] = scores.exec(again.stdout) ?? [];
    expect(earlier).toBe(after);
    expect(Number(later)).toBeGreaterThan(Number(earlier));

    rmSync(file);
    const gone = await typed("import", "--source", String(bob?.id));
    expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining("which is not there any more")]);
    const unknown = await typed("import", "--source", "nobody");
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('there is no source "nobody"'),
    ]);
  });

  it("a table or a person goes to stdout alone, and a reader that closes it early is no error", async () => {
    const table = await typed("export", "leaderboard");
    expect([table.code, table.stdout.split(",")[0]]).toEqual([0, "rank"]);
    expect(Object.keys(JSON.parse((await typed("export-person", "twitter:20")).stdout))).toContain("follows");

    const child = gravitas("sources");
    let stderr = "";
    child.stderr?.on("data", (data) => {
      stderr += data;
    });
    child.stdout?.destroy();
    expect(await once(child, "close")).toEqual([0, null]);
    expect(stderr).toBe("");
  });

  it("a token is made, listed and revoked; revoked, it opens nothing", async () => {
    const made = JSON.parse((await typed("token", "create", "--scope", "write:runs", "--json")).stdout);
    expect((await typed("token", "list")).stdout).toContain(`${made.id}  unnamed: write:runs`);
    const revoked = await typed("token", "revoke", made.id);
    expect(revoked.stdout).toContain("is revoked");
    const { startRun } = await ask("mutation { startRun { __typename } }", made.token);
    expect(startRun.__typename).toBe("ForbiddenError");
    expect((await typed("token", "create", "--scope", "fly")).stderr).toContain('There is no scope "fly"');
  });

  it("import --undo takes a wrong import out again: only what the first one said is left", async () => {
    const [accounts, follows] = await held();
    const file = join(home, "wrong.txt");
    writeFileSync(file, "40 20\n50 20\n");
    const imported = await typed("import", file, "--network", "twitter", "--no-score", "--json");
    expect(imported.code).toBe(0);
    expect(await held()).toEqual([accounts + 2, follows + 2]);
    const undone = await typed("import", "--undo", String(JSON.parse(imported.stdout).number), "--no-score");
    expect([undone.code, undone.stderr]).toEqual([0, ""]);
    expect(await held()).toEqual([accounts, follows]);
    expect((await typed("import", "--undo", "99")).stderr).toContain("99");
  });

  it("SIGTERM stops it cleanly, and Neo4j with it", async () => {
    const exited = once(server, "exit");
    server.kill("SIGTERM");
    expect(await exited).toEqual([0, null]);
  });
});
