/** Ada Berg and what the importers make of the files of her LinkedIn export. */
import { expect } from "vitest";
import { importers } from "../../../src/networks/index.ts";
import { activities, fileOf } from "../reading.ts";
import { fixtures } from "./fixtures.ts";

export const ada = { network: "linkedin", handle: "ada-berg" } as const;
export const bob = { network: "linkedin", handle: "bob-lind", name: "Bob Lind" };
export const bobByName = { network: "linkedin", name: "Bob Lind" };
export const text = (name: string): string => fixtures[name] ?? expect.fail(`no fixture ${name}`);
export const importerOf = (name: string, content = text(name)) =>
  importers.find((one) => one.recognise(fileOf(content, name))) ?? expect.fail(`nobody takes ${name}`);
export const acts = (name: string, content = text(name)) =>
  activities(importerOf(name, content), content, { subject: ada });
export const day = (year: number, month: number, date: number) => ({
  at: Date.UTC(year, month - 1, date),
  precision: "day",
  of: "event",
});
export const second = (...parts: [number, number, number, number, number, number?]) => {
  const [year, month, ...rest] = parts;
  return { at: Date.UTC(year, month - 1, ...rest), precision: "second", of: "event" };
};
export const post = (id: string) => ({ network: "linkedin", post: id });
