/**
 * X as its Account Activity API delivered what happened to and by one account, an event a line ("Account activity data object
 * structure", developer.x.com), and its `lists/memberships`, which has no dates. Users are cut to id and handle.
 */
import type { ActFact, FollowFact, Someone } from "../story.ts";
import { jsonLines, type NativeExport, type Telling } from "./export.ts";
import { snowflake } from "./snowflake.ts";

/** `Wed Mar 11 09:30:00 +0000 2026`. */
export function xTime(at: number): string {
  const [weekday, day, month, year, clock] = new Date(at).toUTCString().replace(",", "").split(" ");
  return `${weekday} ${month} ${day} ${clock} +0000 ${year}`;
}

const user = ({ nativeId, handle, name }: Someone): object => ({
  id_str: nativeId,
  screen_name: handle,
  name,
});

function followed({ source, target, since }: FollowFact, { person }: Telling): object {
  const [one, other] = [user(person(source)), user(person(target))];
  return {
    follow_events: [{ type: "follow", created_timestamp: String(since), source: one, target: other }],
  };
}

function acted({ actor, target, kind, at, post }: ActFact, n: number, { person }: Telling): object {
  const other = person(target);
  const theirs = { id_str: post, user: user(other) };
  const created_at = xTime(at);
  if (kind === "LIKE") {
    const id = snowflake(at, n);
    const event = { id, created_at, timestamp_ms: at, favorited_status: theirs, user: user(person(actor)) };
    return { favorite_events: [event] };
  }
  const mention = { id_str: other.nativeId, screen_name: other.handle, name: other.name };
  const about = {
    REPLY: {
      in_reply_to_status_id_str: post,
      in_reply_to_user_id_str: other.nativeId,
      in_reply_to_screen_name: other.handle,
    },
    SHARE: { retweeted_status: theirs },
    QUOTE: { quoted_status_id_str: post, quoted_status: theirs },
    MENTION: {},
  }[kind as string];
  const mentions = kind === "REPLY" || kind === "MENTION" ? [mention] : [];
  const status = {
    created_at,
    id_str: snowflake(at, n),
    text: "Invented.",
    user: user(person(actor)),
    ...about,
    entities: { hashtags: [], urls: [], user_mentions: mentions },
  };
  return { tweet_create_events: [status] };
}

/** Everything toward and by the owner. */
export const twitterActivity: NativeExport = {
  network: "twitter",
  tellsFollow: () => true,
  tellsAct: () => true,
  files(telling) {
    const { follows, acts, owner, person } = telling;
    const lists = acts
      .filter(({ kind }) => kind === "LIST")
      .map(({ actor }, n) => {
        const { handle } = person(actor);
        const slug = `worth-reading-${n + 1}`;
        const uri = `/${handle}/lists/${slug}`;
        return {
          id_str: String(3000 + n),
          slug,
          full_name: `@${handle}${uri}`,
          uri,
          member_count: 12,
          user: user(person(actor)),
        };
      });
    const delivery = (event: object): object => ({ for_user_id: owner.nativeId, ...event });
    const lines = [
      ...follows.map((one) => delivery(followed(one, telling))),
      ...acts.filter(({ kind }) => kind !== "LIST").map((one, n) => delivery(acted(one, n, telling))),
      {
        request: `https://api.twitter.com/1.1/lists/memberships.json?user_id=${owner.nativeId}`,
        response: { next_cursor_str: "0", lists },
      },
    ];
    return [["account-activity.jsonl", jsonLines(lines)]];
  },
};
