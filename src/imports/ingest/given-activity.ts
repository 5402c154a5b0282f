/**
 * An activity as a caller of the API gives it, and the same in ActivityStreams 2.0: so that what is pushed and what lies in
 * files is read by the same code. Accounts are named by key (`twitter:12`, `twitter:@nora_l`), address, or `@handle` with a
 * network.
 */
import type { NetworkId } from "../../words.ts";

/** The types that can be given, by their names in ActivityStreams. */
export const givenTypes = [
  "Follow",
  "Like",
  "Announce",
  "Create",
  "Add",
  "Endorse",
  "Undo",
  "Delete",
  "Block",
] as const;

type Maybe<T> = T | null | undefined;

export interface GivenPost {
  readonly id: string;
  readonly attributedTo?: Maybe<string>;
}

/** A post with what it does to others. */
export interface GivenNote extends GivenPost {
  readonly inReplyTo?: Maybe<GivenPost>;
  readonly quote?: Maybe<GivenPost>;
  readonly mentions?: Maybe<readonly string[]>;
  readonly links?: Maybe<readonly string[]>;
  readonly hashtags?: Maybe<readonly string[]>;
}

/** What an activity is about: one of these. */
export interface GivenObject {
  readonly account?: Maybe<string>;
  readonly post?: Maybe<GivenNote>;
  readonly activity?: Maybe<GivenActivity>;
  readonly activityId?: Maybe<string>;
}

export interface GivenActivity {
  readonly type: (typeof givenTypes)[number];
  readonly id?: Maybe<string>;
  readonly network?: Maybe<NetworkId>;
  readonly actor: string;
  readonly object: GivenObject;
  /** Name of the list, of an Add. */
  readonly target?: Maybe<string>;
  /** Of an Endorse. */
  readonly topic?: Maybe<string>;
  /** Milliseconds. */
  readonly published?: Maybe<number>;
}

interface Json {
  readonly [key: string]: string | Json | readonly Json[] | undefined;
}

/** The activity in the words of ActivityStreams. */
export function asActivityStreams(given: GivenActivity, network: Maybe<NetworkId> = given.network): Json {
  const { type, id, actor, object, target, topic, published } = given;
  return {
    type,
    id: id ?? undefined,
    actor: named(actor, network),
    object: objectOf(object, network),
    target: target == null ? undefined : { type: "Collection", name: target },
    tag: topic == null ? undefined : [{ name: topic }],
    published: published == null ? undefined : new Date(published).toISOString(),
  };
}

function objectOf({ account, post, activity, activityId }: GivenObject, network: Maybe<NetworkId>) {
  if (account != null) return named(account, network);
  if (post != null) return noteOf(post, network);
  if (activity != null) return asActivityStreams(activity, activity.network ?? network);
  return activityId ?? undefined;
}

function noteOf(note: GivenNote, network: Maybe<NetworkId>): Json {
  const { inReplyTo, quote, mentions, links, hashtags } = note;
  const account = (href: string) => named(href, network);
  return {
    ...postOf(note, network),
    inReplyTo: inReplyTo == null ? undefined : postOf(inReplyTo, network),
    quote: quote == null ? undefined : postOf(quote, network),
    tag: [
      ...(mentions ?? []).map((href) => ({ type: "Mention", href: account(href) })),
      ...(links ?? []).map((href) => ({ type: "Link", href })),
      ...(hashtags ?? []).map((name) => ({ type: "Hashtag", name })),
    ],
  };
}

function postOf({ id, attributedTo }: GivenPost, network: Maybe<NetworkId>): Json {
  return {
    type: "Note",
    id,
    attributedTo: attributedTo == null ? undefined : named(attributedTo, network),
  };
}

/** `@nora_l` becomes `twitter:@nora_l` where the network is given. */
function named(account: string, network: Maybe<NetworkId>): string {
  return network != null && account.startsWith("@") ? `${network}:${account}` : account;
}
