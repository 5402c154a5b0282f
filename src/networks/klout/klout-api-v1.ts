/**
 * Replies of Klout's API version 1 (2009 to 2012): `klout.json`, `users/show`, `users/topics`, `soi/influenced_by`,
 * `soi/influencer_of`; all are `{"status", "users": […]}` with up to five people by X handle.
 */
import type { Activity } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item } from "../importer.ts";
import type { JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, list, member } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach, type ToldAll } from "../reading/told.ts";
import { errorOf, personOfV1, scoreOf } from "./account.ts";

function says(person: JsonObject): ToldAll {
  const found = personOfV1(person);
  if (found === null) return 'a person has no "twitter_screen_name"';
  const { account, profile } = found;
  const score = scoreOf(account, person.kscore ?? person.score);
  const others = (["influencers", "influencees"] as const).flatMap((key) =>
    list(person[key]).flatMap((other): Activity[] => {
      const known = personOfV1(other);
      if (known === null) return [];
      const [actor, object] = key === "influencers" ? [account, known.account] : [known.account, account];
      const theirs = scoreOf(known.account, member(other, "kscore"));
      return [known.profile, { type: "Follow", actor, object }, ...(theirs === null ? [] : [theirs])];
    }),
  );
  const topics = list(person.topics).map((): Activity => ({ type: "NotKept", what: "topics" }));
  return [profile, ...(score === null ? [] : [score]), ...others, ...topics];
}

const read = (file: InputFile): AsyncGenerator<Item> =>
  itemsOfEach(
    replies(file, { itemKey: "users" }),
    ({ body }) =>
      errorOf(body) ??
      list(member(body, "users")).map((person) =>
        isObject(person) ? says(person) : "a person is no object",
      ),
  );

function isApiV1(sample: FileSample): boolean {
  const { paths, request } = outlineOf(sample);
  if (/^https?:\/\/api\.klout\.com\/1\//.test(request ?? "")) return true;
  if (!paths.has("users.twitter_screen_name")) return false;
  const marks = ["kscore", "score.kscore", "topics", "influencers", "influencees"];
  return marks.some((mark) => paths.has(`users.${mark}`));
}

/** Klout API version 1. */
export const kloutApiV1: Importer = {
  id: "klout-api-v1",
  title: "Klout API v1: scores, influencers, topics",
  network: "klout",
  archive: null,
  cannotKnow: "Klout named five influencers and five influenced; it did not say since when.",
  recognise: isApiV1,
  read,
};
