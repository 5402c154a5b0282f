import { mkdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { boltAnswers } from "../../../src/server/neo4j/bolt-answers.ts";
import { openHome } from "../../../src/server/neo4j/home.ts";
import { freePort, startServer } from "../../../src/server/neo4j/start.ts";
import { pathWith, temporaryFolder } from "./fake-tools.ts";

const memory = { heap: 2 ** 29, pageCache: 2 ** 28 };

/** Starts a home with a `java` of which every call does `body`. */
function startWith(body: string, before: (folder: string) => void = () => {}) {
  const home = openHome(join(temporaryFolder(), ".gravitas"));
  before(home.neo4j);
  const java = join(pathWith({ java: body }), "java");
  return {
    home,
    start: startServer(home, { java, runtime: "/nowhere", memory, jvmOptions: [], port: null }),
  };
}

test("a Neo4j that ends at once: what it said, where the rest is, and that the data is untouched", async () => {
  const { home, start } = startWith(
    "[ $2 = -cp ] && exit 0; echo 'ERROR Failed to start: unrecognized setting dbms.foo'; exit 3",
  );
  await expect(start).rejects.toMatchObject({
    code: "DATABASE_FAILED_TO_START",
    message: expect.stringContaining("unrecognized setting dbms.foo"),
    hint: expect.stringContaining(home.log),
  });
});

test.each([
  "Caused by: java.io.IOException: No space left on device",
  // What Neo4j 5.26.24 wrote on a file system of 12 MB.
  "at org.neo4j.kernel.impl.transaction.log.files.LogFileChannelNativeAccessor.handleOutOfDiskSpaceError(LogFileChannelNativeAccessor.java:116)",
])("a disk that fills up while Neo4j starts is called a full disk: %s", async (line) => {
  const { start } = startWith(`[ $2 = -cp ] && exit 0; echo '${line}'; exit 1`);
  await expect(start).rejects.toMatchObject({
    code: "DISK_FULL",
    hint: expect.stringContaining("GRAVITAS_HOME"),
  });
});

test("the password is generated once, in a file for the owner only", async () => {
  const { home, start } = startWith("exit 1");
  await expect(start).rejects.toMatchObject({ code: "DATABASE_FAILED_TO_START" });
  expect(statSync(home.password).mode & 0o777).toBe(0o600);
  // 24 random bytes in hexadecimal, and the line end.
  expect(readFileSync(home.password, "utf8")).toMatch(/^[0-9a-f]{48}\n$/);
});

test("a lost password file is said as that, not as a start that failed", async () => {
  const { home, start } = startWith("exit 0", (neo4j) =>
    mkdirSync(join(neo4j, "data", "databases"), { recursive: true }),
  );
  await expect(start).rejects.toMatchObject({
    code: "WRONG_PASSWORD",
    message: expect.stringContaining(home.password),
  });
});

test("a port that nobody listens on, and one that says nothing, do not answer", async () => {
  expect(await boltAnswers(await freePort(), 1_000)).toBe(false);
  const mute = createServer();
  const port = await new Promise<number>((resolve) => {
    mute.listen(0, "127.0.0.1", () => {
      const address = mute.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  try {
    expect(await boltAnswers(port, 100)).toBe(false);
  } finally {
    mute.close();
  }
});
