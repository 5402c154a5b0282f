/** Bluesky as Jetstream sends it: one commit a line, of everybody at once (github.com/bluesky-social/jetstream). */

import { isoTime } from "../../clock.ts";
import type { Someone } from "../story.ts";
import { grouped, jsonLines, type NativeExport } from "./export.ts";
import { tid } from "./snowflake.ts";

const cid = "bafyreiinvented";
const strong = (uri: string | undefined): object => ({ cid, uri });

/** A record of `someone`'s repository, made just then; `clock` tells those of one second apart. */
function commit(someone: Someone, at: number, clock: number, collection: string, record: object): object {
  const rkey = tid(at, clock);
  const type = `app.bsky.${collection}`;
  return {
    did: someone.nativeId,
    time_us: at * 1000,
    kind: "commit",
    commit: {
      rev: rkey,
      operation: "create",
      collection: type,
      rkey,
      record: { $type: type, ...record, createdAt: isoTime(at) },
      cid,
    },
  };
}

const post = "feed.post";
const list = (someone: Someone): string => `at://${someone.nativeId}/app.bsky.graph.list/${listKey}`;
const listKey = tid(Date.UTC(2024, 1, 6), 1);

/** Everything that was done on Bluesky. */
export const bluesky: NativeExport = {
  network: "bluesky",
  tellsFollow: () => true,
  tellsAct: () => true,
  files({ follows, acts, person }) {
    const lists = [
      ...grouped(
        acts.filter(({ kind }) => kind === "LIST"),
        ({ actor }) => actor,
      ).keys(),
    ];
    const lines = [
      ...lists.map((curator) => {
        const record = { purpose: "app.bsky.graph.defs#curatelist", name: "Worth reading" };
        return commit(person(curator), Date.UTC(2024, 1, 6), 1, "graph.list", record);
      }),
      ...follows.map(({ source, target, since }, n) =>
        commit(person(source), since, n, "graph.follow", { subject: person(target).nativeId }),
      ),
      ...acts.map((one, n) => {
        const [actor, target] = [person(one.actor), person(one.target)];
        const subject = strong(one.post);
        const make = (collection: string, record: object) => commit(actor, one.at, n, collection, record);
        if (one.kind === "LIKE") return make("feed.like", { subject });
        if (one.kind === "SHARE") return make("feed.repost", { subject });
        if (one.kind === "LIST")
          return make("graph.listitem", { list: list(actor), subject: target.nativeId });
        if (one.kind === "REPLY") return make(post, { text: "", reply: { root: subject, parent: subject } });
        if (one.kind === "QUOTE")
          return make(post, { text: "", embed: { $type: "app.bsky.embed.record", record: subject } });
        throw new Error(`Seeds: Bluesky has no ${one.kind}`);
      }),
    ];
    return [["bluesky-jetstream.jsonl", jsonLines(lines)]];
  },
};
