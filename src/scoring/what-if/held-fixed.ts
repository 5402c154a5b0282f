/** What a what-if does not model, in plain sentences: the reader of a simulation is owed its limits. */

/** What can be supposed, in one word each. */
export type Supposed =
  | "ADD_FOLLOWERS"
  | "REMOVE_FOLLOWERS"
  | "ADD_INTERACTIONS"
  | "RECONNECT"
  | "LINK"
  | "UNLINK";

const always = [
  "How real everybody looks and what standing they have stays as the last run found it.",
  "Nothing else happens meanwhile, and what was seen grows no older.",
];

const sentences: Readonly<Record<Supposed, readonly string[]>> = {
  ADD_FOLLOWERS: [
    "The new followers bring no standing, and none of them likes, shares or replies.",
    "A verdict on new followers can turn out otherwise than supposed.",
  ],
  REMOVE_FOLLOWERS: ["Those who go may still like, share or reply as before."],
  ADD_INTERACTIONS: [
    "The people are new, have no standing of their own yet, and do nothing toward others that day.",
    "None of them follows as well.",
  ],
  RECONNECT: ["What happened during the silence counts only as far as other sources have told it."],
  LINK: ["What the account's own archive would tell counts only once it is imported."],
  UNLINK: ["The account keeps its own score; it is only taken out of this one."],
};

/** The sentences for what is supposed, each once. */
export function heldFixedFor(supposed: Iterable<Supposed>): string[] {
  return [...new Set([...[...supposed].flatMap((kind) => sentences[kind]), ...always])];
}
