import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { supervise } from "../../../src/server/neo4j/supervise.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const every = 1_000;

/** A server that comes up or not when restarted; counts what happens to it. */
function server(comesUp: boolean) {
  const told = { running: true, restarts: 0, givenUp: [] as unknown[] };
  const end = supervise(
    {
      isRunning: () => told.running,
      async restart() {
        told.restarts += 1;
        told.running = comesUp;
        if (!comesUp) throw new Error("no memory");
      },
      givenUp: (error) => told.givenUp.push(error),
    },
    every,
  );
  return { told, end };
}

test("a running server is left alone, a crashed one is started again", async () => {
  const { told, end } = server(true);
  await vi.advanceTimersByTimeAsync(10 * every);
  expect(told.restarts).toBe(0);
  told.running = false;
  await vi.advanceTimersByTimeAsync(10 * every);
  expect(told).toEqual({ running: true, restarts: 1, givenUp: [] });
  end();
});

test("after three failed restarts in a row it gives up once and says why", async () => {
  const { told, end } = server(false);
  told.running = false;
  await vi.advanceTimersByTimeAsync(60 * every);
  expect(told.restarts).toBe(3);
  expect(told.givenUp).toEqual([new Error("no memory")]);
  end();
});

test("a crash every hour is started again for ever", async () => {
  const { told, end } = server(true);
  for (let hour = 0; hour < 5; hour += 1) {
    told.running = false;
    await vi.advanceTimersByTimeAsync(60 * 60_000);
  }
  expect(told).toMatchObject({ running: true, restarts: 5, givenUp: [] });
  end();
});

test("a server that is stopped on purpose stays stopped", async () => {
  const { told, end } = server(true);
  end();
  told.running = false;
  await vi.advanceTimersByTimeAsync(10 * every);
  expect(told.restarts).toBe(0);
});
