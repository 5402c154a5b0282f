/**
 * Lists of accounts or posts that mean something only by what was asked (`/api/v1/accounts/12/followers`): with the request
 * kept, what each says. Numbers are those of the server asked, so ask the server where the account or post is at home.
 */
import type { AccountRef, Activity, PostRef } from "../activity.ts";
import type { Json } from "../reading/json-builder.ts";
import { list } from "../reading/json-values.ts";
import { isSame } from "../reading/refs.ts";
import type { ToldAll } from "../reading/told.ts";
import { accountOf, profileOf, type Server } from "./accounts.ts";
import { postOf } from "./statuses.ts";

interface Asked {
  readonly server: Server;
  readonly me: AccountRef | null;
  /** The number in the path. */
  readonly id: string;
}
type Make = (other: AccountRef, asked: Asked) => readonly Activity[];

const account = ({ server, id }: Asked): AccountRef => ({ network: "mastodon", nativeId: `${server}/${id}` });
const post = ({ server, id }: Asked): PostRef => ({ network: "mastodon", post: `${server}/${id}` });

const unlessSame = (one: AccountRef, other: AccountRef, act: Activity): readonly Activity[] =>
  isSame(one, other) ? [] : [act];

/** By the end of the path. */
const makers: readonly (readonly [path: RegExp, make: Make])[] = [
  [
    /\/accounts\/(\d+)\/followers$/,
    (other, asked) =>
      unlessSame(other, account(asked), { type: "Follow", actor: other, object: account(asked) }),
  ],
  [
    /\/accounts\/(\d+)\/following$/,
    (other, asked) =>
      unlessSame(other, account(asked), { type: "Follow", actor: account(asked), object: other }),
  ],
  [/\/statuses\/(\d+)\/favourited_by$/, (actor, asked) => [{ type: "Like", actor, object: post(asked) }]],
  [/\/statuses\/(\d+)\/reblogged_by$/, (actor, asked) => [{ type: "Announce", actor, object: post(asked) }]],
  [
    /\/api\/v1\/(blocks)$/,
    (object, { me }) => (me ? unlessSame(me, object, { type: "Block", actor: me, object }) : []),
  ],
  [
    /\/lists\/(\d+)\/accounts$/,
    // Lists are seen by their owner alone.
    (object, { me, id }) =>
      me ? unlessSame(me, object, { type: "Add", actor: me, object, target: id, isPrivate: true }) : [],
  ],
];

/** What each account of a reply did, as the request's path says; null when the path says nothing. */
export function byRequest(request: URL, body: Json, me: AccountRef | null): ToldAll | null {
  const server = request.host;
  const path = request.pathname.replace(/\/$/, "");
  if (/\/api\/v1\/favourites$/.test(path)) {
    if (me === null) return "the reply does not say who likes; add --as mastodon:@user@host";
    return list(body)
      .map((status) => postOf(status, server))
      .filter((object) => object !== null)
      .map((object) => ({ type: "Like", actor: me, object }) as const);
  }
  for (const [pattern, make] of makers) {
    const id = pattern.exec(path)?.[1];
    if (id === undefined) continue;
    if (me === null && !/^\/api\/v1\/(?:accounts|statuses)\//.test(path))
      return "the reply does not say whose list it is; add --as mastodon:@user@host";
    return list(body).flatMap((entity) => {
      const other = accountOf(entity, server);
      return other === null ? [] : [...make(other, { server, me, id }), ...profileOf(entity, server)];
    });
  }
  return null;
}
