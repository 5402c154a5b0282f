/**
 * Views: how Bluesky's API shows accounts and posts (lexicons `app.bsky.actor.defs`, `app.bsky.feed.defs`): an account with
 * its counts and its relation to the one who asked, a post with its record and counts.
 */
import type { AccountRef, Activity, CountName } from "../activity.ts";
import type { Json } from "../reading/json-builder.ts";
import { isObject, list, member, word } from "../reading/json-values.ts";
import { maxNameLength } from "../reading/refs.ts";
import { readTime } from "../reading/times.ts";
import { accountOf, actId, didOf, postOf, recordOf } from "./ids.ts";
import { activitiesOf, type Lists } from "./records.ts";

/** The account of a view, or null where it has no DID. */
export function accountOfView(view: Json | undefined): AccountRef | null {
  const did = didOf(member(view, "did"));
  return did === undefined
    ? null
    : {
        ...accountOf(did, member(view, "handle")),
        name: word(member(view, "displayName"))?.slice(0, maxNameLength),
      };
}

function countsOf(
  view: Json,
  names: Readonly<Record<string, CountName>>,
): Partial<Record<CountName, number>> {
  const counts: Partial<Record<CountName, number>> = {};
  for (const [key, name] of Object.entries(names)) {
    const count = member(view, key);
    if (typeof count === "number" && Number.isFinite(count) && count >= 0) counts[name] = count;
  }
  return counts;
}

/** What the one who asked does to the account: follows it, blocks it; the record's URI names who that is. */
function relations(view: Json, account: AccountRef): Activity[] {
  const viewer = member(view, "viewer");
  const following = recordOf(member(viewer, "following"));
  const blocking = recordOf(member(viewer, "blocking"));
  const acts: Activity[] = [];
  if (following && following.did !== account.nativeId)
    acts.push({
      type: "Follow",
      actor: accountOf(following.did),
      object: account,
      nativeId: actId(following),
    });
  if (blocking && blocking.did !== account.nativeId)
    acts.push({ type: "Block", actor: accountOf(blocking.did), object: account });
  return acts;
}

/** An account's profile, counts and relation to the one who asked; empty for what is no view. */
export function accountView(view: Json | undefined): readonly Activity[] {
  const account = accountOfView(view);
  if (view === undefined || account === null) return [];
  const whole = member(view, "followersCount") !== undefined;
  const described = word(member(view, "description")) !== undefined;
  const profile: Activity = {
    type: "Profile",
    account,
    createdAt: readTime(member(view, "createdAt"))?.at,
    verified: member(member(view, "verification"), "verifiedStatus") === "valid" ? true : undefined,
    // Shorter views leave the description out.
    hasBio: described || (whole ? false : undefined),
    defaultImage: word(member(view, "avatar")) === undefined,
  };
  const counts = countsOf(view, {
    followersCount: "followers",
    followsCount: "following",
    postsCount: "posts",
  });
  const metric: Activity[] = Object.keys(counts).length > 0 ? [{ type: "Metric", of: account, counts }] : [];
  return [profile, ...metric, ...relations(view, account)];
}

/** A post with its author, what it does to others, and its counts; empty for a post that is hidden or gone. */
export function postView(view: Json | undefined, lists: Lists): readonly Activity[] {
  const id = recordOf(member(view, "uri"));
  const record = member(view, "record");
  const author = accountOfView(member(view, "author"));
  if (view === undefined || id === null || author === null || !isObject(record)) return [];
  const made = activitiesOf({ ...id, record, author }, lists);
  const counts = countsOf(view, {
    likeCount: "likesReceived",
    repostCount: "sharesReceived",
    replyCount: "repliesReceived",
  });
  const of = { ...postOf(id), owner: author };
  return [
    ...accountView(member(view, "author")),
    ...(typeof made === "string" ? [] : made),
    ...(Object.keys(counts).length > 0 ? [{ type: "Metric", of, counts } as const] : []),
  ];
}

/** A thread: the post, what it answers, what answers it, to a depth no real thread has. */
export function threadView(thread: Json | undefined, lists: Lists, depth = 0): readonly Activity[] {
  if (!isObject(thread) || depth > 100) return [];
  return [
    ...threadView(thread.parent, lists, depth + 1),
    ...postView(thread.post, lists),
    ...list(thread.replies).flatMap((reply) => threadView(reply, lists, depth + 1)),
  ];
}
