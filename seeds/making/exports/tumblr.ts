/** Tumblr as its API v2 answers: the notifications of each blog, which name who did what, and when (github.com/tumblr/docs). */
import type { InteractionKind } from "../../../src/words.ts";
import { grouped, jsonLines, type NativeExport, type Telling } from "./export.ts";

const types: Partial<Record<InteractionKind, string>> = {
  LIKE: "like",
  SHARE: "reblog_naked",
  REPLY: "reply",
};

/** Notifications by the blog they were sent to. */
function notices({ follows, acts, person }: Telling): [target: string, notice: object][] {
  const notice = (type: string, actor: string, target: string, at: number, id: string): object => ({
    id,
    type,
    timestamp: at / 1000,
    target_tumblelog_name: person(target).handle,
    target_tumblelog_uuid: person(target).nativeId,
    from_tumblelog_name: person(actor).handle,
    from_tumblelog_uuid: person(actor).nativeId,
  });
  return [
    ...follows.map(({ source, target, since }, n): [string, object] => [
      target,
      notice("follow", source, target, since, `1${n}`),
    ]),
    ...acts.map(({ actor, target, kind, at, post }, n): [string, object] => {
      const reblog = kind === "SHARE" ? { post_id: `76000000${String(n).padStart(4, "0")}` } : {};
      const told = notice(types[kind] ?? "", actor, target, at, `2${n}`);
      return [target, { ...told, target_post_id: post, ...reblog }];
    }),
  ];
}

/** Everything that was done on Tumblr. */
export const tumblr: NativeExport = {
  network: "tumblr",
  tellsFollow: () => true,
  tellsAct: ({ kind }) => types[kind] !== undefined,
  files(telling) {
    const blogs = [...grouped(notices(telling), ([target]) => target).values()];
    const replies = blogs.map((all) => ({
      meta: { status: 200, msg: "OK" },
      response: { notifications: all.map(([, notice]) => notice) },
    }));
    return [["tumblr-notifications.jsonl", jsonLines(replies)]];
  },
};
