/**
 * Friends, followers and those followed: `users.json` of the export, API v2 `users/self/friends`, `users/<id>`. A friend
 * follows and is followed. Mail addresses, phone numbers and birthdays in it are not read.
 */
import type { AccountRef, Activity } from "../activity.ts";
import type { FileSample, Importer, InputFile, Item, ReadContext } from "../importer.ts";
import type { Json, JsonObject } from "../reading/json-builder.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { isObject, member, word } from "../reading/json-values.ts";
import { itemsOfEach } from "../reading/told.ts";
import { bodies, subjectOf } from "./bodies.ts";
import { archive, listedIn, userOf } from "./shapes.ts";

const network = "foursquare" as const;
const lists = ["friends", "followers", "following"] as const;

/** Members of the owner's profile in an export, of which other files about people have few. */
const ofProfile = [
  "homeCity",
  "bio",
  "gender",
  "handle",
  "canonicalUrl",
  "displayName",
  "verifiedEmail",
  "birthday",
];
const isOwnProfile = (paths: ReadonlySet<string>): boolean =>
  ofProfile.filter((name) => paths.has(name)).length >= 2;

function isUsers(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  const holds = (at: string, members: readonly string[]): boolean =>
    members.every((name) => paths.has(at + name));
  const isList = ["", "user.", "response.", "response.user."].some((at) =>
    lists.some(
      (name) => paths.has(`${at}${name}.items.firstName`) || paths.has(`${at}${name}.groups.items.firstName`),
    ),
  );
  // A check-in by itself has a user, too.
  const isUser = ["", "response."].some(
    (at) => holds(`${at}user.`, ["id", "firstName", "relationship"]) && !paths.has(`${at}createdAt`),
  );
  const isOwn = root === "object" && holds("", ["id", "firstName", "lastName"]) && isOwnProfile(paths);
  return isList || isUser || isOwn;
}

/** Number of things in a list as Foursquare counts them. */
function size(value: Json | undefined): number | undefined {
  const number = Number(word(member(value, "count")) ?? Number.NaN);
  return number >= 0 ? number : undefined;
}

/** Accounts that a person joined to the profile by signing in there: Foursquare posted to them. Pages state theirs unchecked. */
function joinedAccounts(contact: Json | undefined): readonly AccountRef[] {
  const [twitter, facebook] = [word(member(contact, "twitter")), word(member(contact, "facebook"))];
  return [
    ...(twitter !== undefined && /^\w{1,50}$/.test(twitter)
      ? [{ network: "twitter", handle: twitter.toLowerCase() } as const]
      : []),
    ...(facebook !== undefined && /^\d{1,20}$/.test(facebook)
      ? [{ network: "facebook", nativeId: facebook } as const]
      : []),
  ];
}

/** What a reply about one user says of that user. */
function profile(account: AccountRef, user: JsonObject): Activity[] {
  const friends = size(user.friends);
  const followers = size(user.followers) ?? friends;
  const following = size(user.following) ?? friends;
  const posts = size(user.tips);
  const counts = Object.entries({ followers, following, posts }).filter(([, count]) => count !== undefined);
  const isPage = user.type === "page" || user.type === "chain" || user.type === "celebrity";
  const joined = isPage ? [] : joinedAccounts(user.contact);
  const known: Activity = {
    type: "Profile",
    account,
    kind: isPage ? "page" : undefined,
    sameOwner: joined.length > 0 ? joined : undefined,
    hasBio: user.bio === undefined ? undefined : word(user.bio) !== undefined,
    hasLocation: user.homeCity === undefined ? undefined : word(user.homeCity) !== undefined,
  };
  if (counts.length === 0) return [known];
  return [
    known,
    { type: "Metric", of: account, counts: Object.fromEntries(counts) as Record<string, number> },
  ];
}

function follows(owner: AccountRef, holder: JsonObject): Activity[] {
  return lists.flatMap((name) =>
    listedIn(holder[name]).flatMap((value): Activity[] => {
      const user = userOf(value);
      if (user === null) return [];
      const out: Activity = { type: "Follow", actor: owner, object: user };
      const back: Activity = { type: "Follow", actor: user, object: owner };
      return name === "friends" ? [out, back] : [name === "followers" ? back : out];
    }),
  );
}

/** Whose friends a request asked for: a number in its path; `self` and none are the subject's. */
function askedFor(request: string | null): AccountRef | null {
  const id = /\/users\/(\d+)(?:[/?]|$)/.exec(request ?? "")?.[1];
  return id === undefined ? null : { network, nativeId: id };
}

/** The user that a body is about: under `user` in a reply, the body itself in an export that holds the owner's profile. */
function aboutUser(body: JsonObject): JsonObject | null {
  if (isObject(body.user)) return body.user;
  const isUser = body.firstName !== undefined || lists.some((name) => body[name] !== undefined);
  return word(body.id) !== undefined && isUser ? body : null;
}

const read = (file: InputFile, context: ReadContext): AsyncGenerator<Item> =>
  itemsOfEach(bodies(file), ({ body, request }) => {
    const user = aboutUser(body);
    const named = userOf(user ?? undefined) ?? askedFor(request);
    const owner = named ?? subjectOf(file, context);
    return [...(user === null ? [] : profile(owner, user)), ...follows(owner, user ?? body)];
  });

/** Friends and followers; the reply `users/self` names its owner. */
export const foursquareUsers: Importer = {
  id: "foursquare-users",
  title: "Foursquare and Swarm: friends and profiles",
  network,
  archive,
  cannotKnow: "Since when people are friends.",
  recognise: isUsers,
  async subject(file) {
    for await (const found of bodies(file)) {
      const user = "body" in found ? aboutUser(found.body) : null;
      const isOwner =
        user !== null && "body" in found && (user === found.body || user.relationship === "self");
      const account = isOwner ? userOf(user) : null;
      if (account !== null) return { account };
    }
    return null;
  },
  read,
};
