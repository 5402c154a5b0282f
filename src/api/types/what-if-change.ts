/** The input of a what-if: one change a member, exactly one of its fields given, checked with sentences that say the way out. */
import { GravitasError } from "../../errors.ts";
import type { PlacedChange } from "../../runs/placed-change.ts";
import { badChange } from "../../scoring/what-if/hypothesis.ts";
import { builder } from "../builder.ts";
import { InteractionKindEnum, QualityEnum } from "../enums.ts";
import { decodeId } from "../global-id.ts";
import { Network } from "../network-enum.ts";

/** The most changes that one what-if takes. */
const MOST_CHANGES = 10;

const Followers = builder.inputType("WhatIfFollowers", {
  description: "Followers that come or go.",
  fields: (t) => ({
    network: t.field({ type: Network, required: true, description: "On which network." }),
    count: t.int({ required: true, description: "How many, 1 to 1,000,000; no more can go than are known." }),
    quality: t.field({
      type: QualityEnum,
      required: true,
      defaultValue: "AUTHENTIC",
      description: "How real they look.",
    }),
  }),
});

const Interactions = builder.inputType("WhatIfInteractions", {
  description:
    "Acts received of distinct people who did not act before, have no standing yet and do nothing toward others that day.",
  fields: (t) => ({
    network: t.field({ type: Network, required: true, description: "On which network." }),
    kind: t.field({ type: InteractionKindEnum, required: true, description: "What they do." }),
    people: t.int({ required: true, description: "How many distinct people, 1 to 10,000." }),
    times: t.int({
      required: true,
      defaultValue: 1,
      description: "Acts of each of them, 1 to 100; 20,000 acts in all.",
    }),
    posts: t.int({
      required: true,
      defaultValue: 0,
      description: "New posts that they act on, 0 to 10,000; 0: posts that are there already.",
    }),
    quality: t.field({
      type: QualityEnum,
      required: true,
      defaultValue: "AUTHENTIC",
      description: "How real they look.",
    }),
    overDays: t.int({
      required: true,
      defaultValue: 0,
      description: "Days before the clock that the acts are spread over evenly, 0 to 89; 0: all are new.",
    }),
  }),
});

export const WhatIfChange = builder.inputType("WhatIfChange", {
  description: "Something supposed: exactly one of its fields.",
  fields: (t) => ({
    addFollowers: t.field({ type: Followers, description: "More follow." }),
    removeFollowers: t.field({ type: Followers, description: "Fewer follow." }),
    addInteractions: t.field({ type: Interactions, description: "More is done toward this one." }),
    reconnect: t.field({
      type: Network,
      description:
        "There is news of its accounts on this network now: they age to the present, and facts that waited enter.",
    }),
    link: t.id({ description: "Id of an account that is linked to the user." }),
    unlink: t.id({ description: "Id of an account that is no longer the user's." }),
  }),
});

/**
 * The changes as the runs take them.
 * @throws BAD_USER_INPUT that names the change
 */
export function readChanges(changes: readonly (typeof WhatIfChange.$inferInput)[]): PlacedChange[] {
  if (changes.length > MOST_CHANGES) {
    throw new GravitasError(
      "BAD_USER_INPUT",
      `\`changes\` has ${changes.length} members; at most ${MOST_CHANGES} are taken.`,
      { hint: "Ask for the others in a field of their own." },
    );
  }
  return changes.map((change, n) => readChange(change, `changes[${n}]`));
}

function readChange(input: typeof WhatIfChange.$inferInput, path: string): PlacedChange {
  const given = Object.entries(input).filter(([, value]) => value != null);
  const [name = ""] = given[0] ?? [];
  if (given.length !== 1) {
    const what =
      given.length === 0 ? "gives nothing" : `gives ${given.map(([field]) => field).join(" and ")}`;
    throw badChange(
      path,
      `${what}, but must give exactly one of its fields`,
      "Write one member for each change.",
    );
  }
  const { addFollowers, removeFollowers, addInteractions, reconnect, link, unlink } = input;
  const place = (change: PlacedChange["change"]): PlacedChange => ({ change, path: `${path}.${name}` });
  if (addFollowers) return place({ kind: "ADD_FOLLOWERS", ...addFollowers });
  if (removeFollowers) return place({ kind: "REMOVE_FOLLOWERS", ...removeFollowers });
  if (addInteractions) {
    const { kind: act, ...rest } = addInteractions;
    return place({ kind: "ADD_INTERACTIONS", act, ...rest });
  }
  if (reconnect) return place({ kind: "RECONNECT", network: reconnect });
  const kind = link == null ? "UNLINK" : "LINK";
  return place({ kind, key: accountKey(String(link ?? unlink), `${path}.${name}`) });
}

function accountKey(id: string, path: string): string {
  try {
    const { typename, id: key } = decodeId(id);
    if (typename === "Account") return key;
  } catch (error) {
    if (!(error instanceof GravitasError)) throw error;
  }
  throw badChange(path, "is not the id of an account", "Take it from the `id` field of an account.");
}
