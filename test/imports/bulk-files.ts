/** Files with everything that an offline load takes itself or leaves to the usual way: 73 records, of which one is left out. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { account, day, follow, like, now, textOf } from "./scripted.ts";

export function writeBulkFiles(folder: string): void {
  // A ring of fifty, some known by handle only; a self-follow, follows told twice, with and without a time.
  const name = (n: number): string => (n % 5 === 0 ? `@Person${n}` : String(n));
  const ring = Array.from({ length: 50 }, (_, n) =>
    follow(name(n), name((n + 1) % 50), n % 2 ? now - n * day : undefined),
  );
  writeFileSync(join(folder, "a.txt"), textOf([...ring, follow("7", "7"), follow("1", '"quoted, 8"')]));
  writeFileSync(
    join(folder, "b.txt"),
    textOf([follow("1", "2", now - 90 * day, "day"), follow("2", "3", now - day), follow("60", "61")]),
  );
  const x = { network: "twitter" } as const;
  writeFileSync(
    join(folder, "c.txt"),
    textOf([
      // Whose p2 is, is told later; of p3 nobody tells. The second like of p1 has another time, and 2 likes the own post.
      like("1", "p1", "2"),
      like("1", "p1", "2", now - 3 * day),
      like("3", "p2"),
      like("4", "p2", "2"),
      like("2", "p2"),
      like("4", "p3"),
      like("4", "p3"),
      { type: "Create", actor: account("2"), object: { ...x, post: "p4" }, hashtags: ["Tea", "milk"] },
      {
        type: "Create",
        actor: account("3"),
        object: { ...x, post: "p5" },
        inReplyTo: { ...x, post: "p4" },
        mentions: [account("4"), account("@Person5")],
        when: { at: now - day, precision: "day", of: "event" },
      },
      { type: "Announce", actor: account("6"), object: { ...x, post: "p4", owner: account("2") } },
      { type: "Endorse", actor: account("7"), object: account("8"), topic: 'tea, "green"' },
      { type: "Add", actor: account("7"), object: account("9"), target: "friends" },
      // Ten is Person10, whom the ring knows by handle; forty has a name.
      { type: "Like", actor: account("10@Person10"), object: account("8"), nativeId: "l1" },
      { type: "Like", actor: { ...account("41"), name: "Nora, L." }, object: account("8") },
      { type: "Undo", actor: account("41"), object: { ...x, act: "l1" } },
      { type: "Undo", actor: account("3"), object: follow("3", "4") },
      { type: "Metric", of: account("2"), counts: { followers: 90 }, observedAt: now - day },
      { type: "Profile", account: account("2"), verified: true },
    ]),
  );
}

/** The environment of a managed server of its own, small, in a home. */
export const bulkEnv = (home: string): NodeJS.ProcessEnv => ({
  ...process.env,
  GRAVITAS_HOME: home,
  GRAVITAS_HEAP: "512m",
  GRAVITAS_PAGECACHE: "64m",
  NEO4J_URI: "",
});
