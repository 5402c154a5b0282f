/** Mastodon as servers hand acts to each other: ActivityStreams 2.0 (W3C, 23 May 2017), the log of an inbox, one act a line. */
import { isoTime } from "../../clock.ts";
import type { Someone } from "../story.ts";
import { jsonLines, type NativeExport } from "./export.ts";

const context = "https://www.w3.org/ns/activitystreams";

/** `ana@code.example` is at home at `https://code.example/users/ana`. */
function address({ handle }: Someone): string {
  const [user, host] = handle.split("@");
  return `https://${host}/users/${user}`;
}

/** Follows, likes, boosts, answers and mentions. */
export const mastodon: NativeExport = {
  network: "mastodon",
  tellsFollow: () => true,
  tellsAct: () => true,
  files({ follows, acts, person }) {
    const lines = [
      ...follows.map(({ source, target, since }, n) => ({
        "@context": context,
        id: `${address(person(source))}#follows/${n + 1}`,
        type: "Follow",
        actor: address(person(source)),
        object: address(person(target)),
        published: isoTime(since),
      })),
      ...acts.map(({ actor, target, kind, at, post }, n) => {
        const [author, other] = [address(person(actor)), address(person(target))];
        const object = `${other}/statuses/${post?.split("/")[1]}`;
        const act = { "@context": context, actor: author, published: isoTime(at) };
        if (kind === "LIKE") return { ...act, id: `${author}#likes/${n + 1}`, type: "Like", object };
        const id = `${author}/statuses/7${String(n).padStart(5, "0")}`;
        if (kind === "SHARE") return { ...act, id: `${id}/activity`, type: "Announce", object };
        const tag = [{ type: "Mention", href: other, name: `@${person(target).handle}` }];
        const reply = kind === "REPLY" ? { inReplyTo: object } : {};
        const note = { id, type: "Note", attributedTo: author, ...reply, tag };
        return { ...act, id: `${id}/activity`, type: "Create", object: note };
      }),
    ];
    return [["mastodon-inbox.jsonl", jsonLines(lines)]];
  },
};
