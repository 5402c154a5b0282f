/**
 * Replies of Klout's API version 2 (2012 to 2018): identity, user, score, influence, topics. Every reply but user needs the
 * request that it answers, or `--as klout:635263`. A person that Klout calls an influencer is one whom the other pays
 * attention to, which is what following is: five each are named, the rest are counts.
 */
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { elementsOf, isObject, list, member, word } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";
import { errorOf, kloutAccount, scoreOf } from "./account.ts";
import { accountOfCode, askedFor } from "./asked.ts";

const unknown = "the reply does not say about whom it is; keep its request with it, or add --as klout:<id>";

/** `{"id", "network"}`: the other name of the account asked for. */
function identity(body: JsonObject, asked: AccountRef | null): ToldAll {
  const answer = accountOfCode(word(body.network) ?? "", word(body.id) ?? "");
  if (answer === null) return "the identity is of a network that is not known";
  if (asked === null) return "the reply does not say whose identity it is; keep its request with it";
  const [account, other] = answer.network === "klout" ? [answer, asked] : [asked, answer];
  return account.network === "klout"
    ? [{ type: "Profile", account, sameOwner: [other] }]
    : "neither is an account of Klout";
}

/** A user as replies hold it, with the score of the day. */
function user(value: Json | undefined): { account: AccountRef; says: Activity[] } | null {
  const account = kloutAccount(word(member(value, "kloutId")), word(member(value, "nick")));
  if (account === null) return null;
  const score = scoreOf(account, member(value, "score"));
  return { account, says: [{ type: "Profile", account }, ...(score === null ? [] : [score])] };
}

function influence(body: JsonObject, me: AccountRef): Activity[] {
  const acts = (["myInfluencers", "myInfluencees"] as const).flatMap((key) =>
    list(body[key]).flatMap((item): Activity[] => {
      const found = user(member(member(item, "entity"), "payload"));
      if (found === null) return [];
      const [actor, object] = key === "myInfluencers" ? [me, found.account] : [found.account, me];
      return [{ type: "Follow", actor, object }, ...found.says.slice(1)];
    }),
  );
  const counts = {
    followers: Number(word(body.myInfluenceesCount) ?? Number.NaN),
    following: Number(word(body.myInfluencersCount) ?? Number.NaN),
  };
  const known = Object.entries(counts).filter(([, count]) => count >= 0);
  return known.length === 0 ? acts : [...acts, { type: "Metric", of: me, counts: Object.fromEntries(known) }];
}

/** What a body says, told by its members; null for one that is no reply of this API. */
function says(body: JsonObject, asked: AccountRef | null, context: ReadContext): ToldAll {
  const error = errorOf(body);
  if (error !== null) return error;
  if (body.id !== undefined && body.network !== undefined) return identity(body, asked);
  if (body.kloutId !== undefined) return user(body)?.says ?? '"kloutId" is no number';
  if (body.slug !== undefined) return [{ type: "NotKept", what: "topics" }];
  const me = asked?.network === "klout" ? asked : context.subject;
  if (me === null) return unknown;
  if (body.myInfluencers !== undefined || body.myInfluencees !== undefined) return influence(body, me);
  const score = scoreOf(me, body);
  return score === null ? "the reply is none that is known of Klout" : [score];
}

const read = (file: InputFile, context: ReadContext): AsyncGenerator<Item> =>
  itemsOfEach(replies(file), ({ body, request }) => {
    const asked = askedFor(request);
    // An array was one reply, of topics.
    return elementsOf(body).map((part) =>
      isObject(part) ? says(part, asked, context) : "a reply is no object",
    );
  });

const bucket = /"bucket"\s*:\s*"\d{1,2}-\d{2,3}"/;
const identityShape = /\{\s*"id"\s*:\s*"?\d+"?\s*,\s*"network"\s*:\s*"(?:ks|tw|gp|ig|fb|fs|li)"\s*\}/;
const errorShape = /^\s*\{\s*"error"\s*:\s*\d{3}\s*,\s*"description"\s*:\s*"[^"]*API key/;

function isApiV2(sample: FileSample): boolean {
  const { paths, request } = outlineOf(sample);
  if (/^https?:\/\/api\.klout\.com\/v2\//.test(request ?? "")) return true;
  const has = (...names: string[]): boolean => names.every((name) => paths.has(name));
  return (
    has("myInfluencers") ||
    has("myInfluencees") ||
    has("kloutId", "score") ||
    (has("score") && (has("scoreDelta") || has("scoreDeltas") || bucket.test(sample.text))) ||
    has("slug", "topicType") ||
    (has("id", "displayName", "slug") && /klout/.test(sample.text)) ||
    identityShape.test(sample.text) ||
    errorShape.test(sample.text)
  );
}

/** Klout API version 2. */
export const kloutApiV2: Importer = {
  id: "klout-api-v2",
  title: "Klout API v2: identity, user, score, influence, topics",
  network: "klout",
  archive: null,
  cannotKnow:
    "Klout named five influencers and five influenced, and counted the rest; it did not say since when.",
  recognise: isApiV2,
  read,
};
