/** Nora, Bob and Carol, and what the fixtures of the X API say of them. */
import { expect } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { activities, skips, takenBy } from "../reading.ts";
import { fixtures } from "./fixtures.ts";

export const nora = { network: "twitter", nativeId: "48120", handle: "nora_l" } as const;
export const bob = { network: "twitter", nativeId: "77", handle: "bob", name: "bob" } as const;
export const carol = { network: "twitter", nativeId: "78", handle: "carol", name: "carol" } as const;
export const carolById = { network: "twitter", nativeId: "78", handle: "carol" } as const;
export const post = "1373617456789012480";
export const at = Date.UTC(2021, 2, 21, 12, 53, 22);
export const when = { at, precision: "second", of: "event" } as const;

export const importerOf = (text: string) =>
  importers.find(({ id }) => id === takenBy(text)) ?? expect.fail("nobody takes it");
export const fixture = (name: string): string => fixtures[name] ?? expect.fail(`no fixture ${name}`);
export const acts = (name: string, subject: typeof nora | null = null) =>
  activities(importerOf(fixture(name)), fixture(name), { subject });
export const left = (name: string) => skips(importerOf(fixture(name)), fixture(name));
/** Only what accounts did, without profiles and counts. */
export const deeds = async (name: string, subject: typeof nora | null = null) =>
  (await acts(name, subject)).filter(({ type }) => type !== "Profile" && type !== "Metric");
