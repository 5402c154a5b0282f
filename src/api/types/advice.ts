/** What would raise a score: the field `advice` of a score. */
import { GravitasError } from "../../errors.ts";
import type { ActionKind, Effort } from "../../scoring/advice/action.ts";
import type { Advice as Advised } from "../../scoring/advice/advice-for.ts";
import { builder } from "../builder.ts";
import { words } from "../enums.ts";
import { Network, storedNetwork } from "../network-enum.ts";
import { advised } from "../reads/supposed.ts";
import { Score } from "../refs.ts";

const MOST = 10;
const DEFAULT = 5;

const ActionEnum = builder.enumType("AdviceAction", {
  description:
    "Something that a person can do. Buying, mass following and follow-back rings are never advised.",
  values: words<ActionKind>({
    RECONNECT: "Import a network anew that has been silent for longer than expected.",
    CONNECT: "Import a network of which no follower is known yet.",
    CONVERSE: "Answer people, so that more of them reply.",
    GET_LISTED: "Be put on lists, endorsed or linked to by more people.",
    POST: "Post more, where posts are answered and few are known.",
    CLEAN_UP: "Remove followers that look like spam.",
  }),
});

const EffortEnum = builder.enumType("Effort", {
  description: "How much work an action is.",
  values: words<Effort>({
    LOW: "Minutes, once.",
    MEDIUM: "Some time every week, or an hour once.",
    HIGH: "Lasting work, and others must want it.",
  }),
});

const Advice = builder.objectRef<Advised>("Advice").implement({
  description:
    "An action with the points that it would gain by the model, found by supposing it (see `whatIf`).",
  fields: (t) => ({
    action: t.expose("action", { type: ActionEnum, description: "What to do." }),
    network: t.field({
      type: Network,
      description: "On which network.",
      resolve: ({ network }) => storedNetwork(network),
    }),
    points: t.exposeFloat("points", { description: "Points gained, unrounded; at least 0.1." }),
    effort: t.expose("effort", { type: EffortEnum, description: "How much work it is." }),
    sentence: t.exposeString("sentence", {
      description: "The action, and what it is modelled as, in plain words.",
    }),
    heldFixed: t.stringList({
      description: "What is assumed or not modelled, in plain words.",
      resolve: ({ heldFixed }) => [...heldFixed],
    }),
  }),
});

builder.objectField(Score, "advice", (t) =>
  t.field({
    type: [Advice],
    description:
      "What would raise it, most points first; empty where nothing feasible gains 0.1 points. The gains do not add up: each is computed alone.",
    args: {
      first: t.arg.int({
        required: true,
        defaultValue: DEFAULT,
        description: `How many at most, 0 to ${MOST}; ${DEFAULT} by default.`,
      }),
    },
    async resolve(score, { first }, context) {
      if (first < 0 || first > MOST) {
        throw new GravitasError("BAD_USER_INPUT", `\`first\` is ${first}, but must be from 0 to ${MOST}.`);
      }
      return (await advised(context, score)).slice(0, first);
    },
  }),
);
