/**
 * Whom an account acted toward (SENT) or who acted toward it (RECEIVED) in its window, with all those acts: the accounts whose
 * acts could weigh most, before what the actor did that day toward others is known. SPAM and the owner's other accounts are left out.
 */
import { z } from "zod";
import { defineQuery, integer } from "../graph/query.ts";
import { interactionKinds, qualities } from "../words.ts";

export const influenceCandidates = defineQuery({
  url: import.meta.url,
  mode: "read",
  params: z.object({
    /** Accounts, and for how many milliseconds after the clock facts count. */
    asks: z.array(z.object({ key: z.string(), intervalMs: integer() })),
    run: integer(),
    windowMs: integer(),
    halfLifeMs: z.number(),
    /** Kinds of act that weigh 1, and what the others weigh. */
    strong: z.array(z.enum(interactionKinds)),
    weak: z.number(),
    mostActs: integer(),
    candidates: integer(),
  }),
  row: z.object({
    key: z.string(),
    /** Milliseconds. */
    clock: z.number(),
    until: z.number(),
    ownQuality: z.enum(qualities),
    ownStanding: z.number(),
    other: z.string(),
    quality: z.enum(qualities),
    standing: z.number(),
    /** Kind and time (milliseconds, 0 unknown) of each. */
    acts: z.array(z.tuple([z.enum(interactionKinds), z.number()])),
  }),
  forms: {
    // The most that the acts can weigh under the rules. Of SENT acts the actor, and so its quality, is always the same.
    RECEIVED: {
      __ACT__: "<-[r:LIKE|SHARE|QUOTE|REPLY|MENTION]-",
      __STANDING__: "standing",
      __QUALITY__: "CASE quality WHEN 'AUTHENTIC' THEN 1.0 WHEN 'SUSPICIOUS' THEN 0.3 ELSE 0.6 END",
    },
    SENT: {
      __ACT__: "-[r:LIKE|SHARE|QUOTE|REPLY|MENTION]->",
      __STANDING__: "a.standing__SLOT__",
      __QUALITY__: "1.0",
    },
  },
});

export type InfluenceCandidate = Awaited<ReturnType<typeof influenceCandidates>>[number];
