/**
 * The accounts behind each signal: one graph pattern from the account `a` to each witness `b`, and what must be true of it.
 * A pattern looks at no more than 20,000 relationships of the account (`witnesses.cypher`), so a hub costs no more than that.
 */
import type { Form } from "../graph/query-texts.ts";
import type { GroupKind } from "./groups/group.ts";

const pattern = (match: string, test = "true"): Form => ({ __PATTERN__: match, __TEST__: test });
const followed = "(a)-[:FOLLOWS]->(b:Account)";
const back = "EXISTS { (b)-[:FOLLOWS]->(a) }";
const trusted = "(b.label = 'AUTHENTIC' OR b.label IS NULL AND (b.verified OR b.curated))";
const talkedTo = "(a)-[:MENTION|REPLY]->(b:Account)";
const talksBack = "EXISTS { (b)-[:MENTION|REPLY]->(a) }";
/** The largest group of a kind around the account, as the run found it. */
const grouped = (kind: GroupKind): Form =>
  pattern(
    `(a)-[:IN_GROUP]->(g:SpamGroup) WHERE g.run = $run AND g.kind = '${kind}' WITH a, g ORDER BY g.size DESC, g.id LIMIT 1 MATCH (g)<-[:IN_GROUP]-(b:Account)`,
  );

/** Each pattern by its name. */
export const witnessForms = {
  FOLLOWERS: pattern("(a)<-[:FOLLOWS]-(b:Account)"),
  FOLLOWED: pattern(followed),
  FOLLOWED_BACK: pattern(followed, back),
  NOT_FOLLOWED_BACK: pattern(followed, `NOT ${back}`),
  TRUSTED_FOLLOWERS: pattern("(a)<-[:FOLLOWS]-(b:Account)", trusted),
  TRUSTED_FRIENDS: pattern(followed, `${back} AND ${trusted}`),
  LABELLED_FRIENDS: pattern(followed, `${back} AND b.label IS NOT NULL`),
  ECHOES: pattern("(a)<-[:SHARE|QUOTE|REPLY|MENTION|LIST|ENDORSE]-(b:Account)"),
  ANSWERED_BY: pattern(talkedTo, talksBack),
  NOT_ANSWERED_BY: pattern(talkedTo, `NOT ${talksBack}`),
  TWINS: grouped("TWINS"),
  BLOCK: grouped("BLOCK"),
  LOCKSTEP: grouped("LOCKSTEP"),
  BURST: grouped("BURST"),
  COHORT: grouped("COHORT"),
} as const satisfies Record<string, Form>;
export type WitnessForm = keyof typeof witnessForms;

/** Pattern by signal: where it speaks for spam, and where it speaks against. A signal of the profile has none. */
const bySignal: Readonly<Record<string, readonly [WitnessForm, WitnessForm]>> = {
  "follow-ratio": ["FOLLOWED", "FOLLOWERS"],
  "follow-excess": ["FOLLOWED", "FOLLOWERS"],
  "follow-speed": ["FOLLOWED", "FOLLOWED"],
  "crowd-chasing": ["FOLLOWED", "FOLLOWED"],
  "labelled-company": ["FOLLOWED", "FOLLOWED"],
  "labelled-paths": ["FOLLOWED", "FOLLOWED"],
  unfollowed: ["FOLLOWERS", "FOLLOWERS"],
  "widely-followed": ["FOLLOWERS", "FOLLOWERS"],
  reciprocity: ["NOT_FOLLOWED_BACK", "FOLLOWED_BACK"],
  "trust-reach": ["TRUSTED_FOLLOWERS", "TRUSTED_FOLLOWERS"],
  "mutual-trust": ["TRUSTED_FRIENDS", "TRUSTED_FRIENDS"],
  "labelled-neighbourhood": ["LABELLED_FRIENDS", "LABELLED_FRIENDS"],
  "no-echo": ["ECHOES", "ECHOES"],
  "one-way-talk": ["NOT_ANSWERED_BY", "ANSWERED_BY"],
  "co-follow-twins": ["TWINS", "TWINS"],
  "bought-block": ["BLOCK", "BLOCK"],
  lockstep: ["LOCKSTEP", "LOCKSTEP"],
  "follow-burst": ["BURST", "BURST"],
  "creation-cohort": ["COHORT", "COHORT"],
};

/** The pattern behind a piece of evidence; null where it is of the profile alone. */
export function witnessesOf({
  signal,
  direction,
}: {
  signal: string;
  direction: "FOR" | "AGAINST";
}): WitnessForm | null {
  const forms = bySignal[signal];
  return forms === undefined ? null : forms[direction === "FOR" ? 0 : 1];
}
