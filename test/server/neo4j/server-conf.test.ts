import { expect, test } from "vitest";
import {
  firstPasswordArguments,
  isServerOf,
  serverArguments,
  serverConf,
} from "../../../src/server/neo4j/server-conf.ts";

const memory = { heap: 2 ** 31, pageCache: 2 ** 28 };
const home = "/home/nora/my graph/neo4j";

test("Bolt listens on loopback only, and nothing else listens", () => {
  const conf = serverConf("/cache/runtime", 52_713, memory);
  expect(conf).toContain("server.bolt.listen_address=127.0.0.1:52713\n");
  expect(conf).toContain("server.http.enabled=false\n");
  expect(conf).toContain("server.memory.pagecache.size=256m\n");
  expect(conf).not.toContain("0.0.0.0");
});

test("the heap starts small and may grow to its size", () => {
  const line = serverArguments("/cache/runtime", home, memory);
  expect(line.slice(0, 2)).toEqual(["-Xms512m", "-Xmx2048m"]);
});

test("the first password is named by its file, never by itself", () => {
  expect(firstPasswordArguments("/cache/runtime", "/home/nora/.gravitas/password").at(-1)).toBe(
    "@/home/nora/.gravitas/password",
  );
});

test("a process is ours only with our home in its command line", () => {
  const commandLine = ["java", ...serverArguments("/cache/runtime", home, memory)].join(" ");
  expect(isServerOf(home, commandLine)).toBe(true);
  expect(isServerOf("/home/nora/my graph/neo", commandLine)).toBe(false);
  expect(isServerOf(home, `tail -f ${home}/logs/neo4j.log`)).toBe(false);
});
