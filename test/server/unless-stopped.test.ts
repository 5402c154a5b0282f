import { expect, test } from "vitest";
import { unlessStopped } from "../../src/server/unless-stopped.ts";

const listeners = (): number => process.listenerCount("SIGTERM") + process.listenerCount("SIGINT");

test("work that ends is as if nobody had listened for signals", async () => {
  const before = listeners();
  expect(await unlessStopped(Promise.resolve(7))).toBe(7);
  await expect(unlessStopped(Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
  expect(listeners()).toBe(before);
});

test("SIGTERM leaves the work where it is", async () => {
  const before = listeners();
  const stopped = unlessStopped(new Promise(() => undefined));
  process.emit("SIGTERM", "SIGTERM");
  await expect(stopped).rejects.toMatchObject({ code: "INTERRUPTED", entry: { exit: 130 } });
  expect(listeners()).toBe(before);
});
