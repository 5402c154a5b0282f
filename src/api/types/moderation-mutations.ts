/** The mutations by which a wrong verdict is put right: contest it, decide the contest, label an account. */
import { DAY_MS } from "../../durations.ts";
import { LONG_FROZEN_DAYS } from "../../runs/clocks.ts";
import {
  CONTESTS,
  contestVerdict,
  type Decision,
  LONGEST_REASON,
  labelAccount,
} from "../../spam/moderation/moderate.ts";
import type { Quality } from "../../words.ts";

import { requireScope } from "../access/require-scope.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { QualityEnum } from "../enums.ts";
import { findContest, verdictOn } from "../reads/moderation.ts";
import {
  argumentId,
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  RateLimitedError,
} from "./errors.ts";
import { Contest } from "./moderation.ts";
import { SpamVerdict } from "./spam-verdict.ts";

const reasonOf = (reason: string): string => {
  const text = reason.trim();
  if (text.length > 0 && text.length <= LONGEST_REASON) return text;
  const wrong = text.length === 0 ? "It is empty" : `It has ${text.length} characters`;
  throw new InvalidInputError([
    { path: "reason", message: `${wrong}; give 1 to ${LONGEST_REASON} characters.` },
  ]);
};

interface Given {
  readonly key: string;
  readonly contest: string | null;
  readonly version: number;
  readonly quality: Quality;
  readonly reason: string;
}

/** @throws ConflictError where others decided first */
async function decide(context: Context, given: Given): Promise<void> {
  const { number: run, slot } = await context.reading();
  const decision: Decision = {
    ...given,
    reason: reasonOf(given.reason),
    by: context.isAdmin ? "admin" : "moderator",
    run,
    now: context.now(),
    longFrozen: LONG_FROZEN_DAYS * DAY_MS,
  };
  const result = await labelAccount(context.graph, decision, { ...context.call, slot });
  if (result === null) throw new NotFoundError("No account has this id.");
  context.forget();
  if (result.done) return;
  const what =
    result.version === given.version
      ? "The contest is already decided."
      : `Somebody else decided first: the account has version ${result.version}, not ${given.version}.`;
  throw new ConflictError(`${what} Look at what stands now and repeat.`, result.version);
}

const version = "How many labels the account had when you looked at it: `version` of its verdict or contest.";
const reason = `Why, in 1 to ${LONGEST_REASON} characters.`;
const decisionErrors = [ForbiddenError, InvalidInputError, NotFoundError, ConflictError];

builder.mutationFields((t) => ({
  labelAccount: t.field({
    type: SpamVerdict,
    description:
      "Corrects a verdict. Readers see the label at once, rescores count by it, and the next run scores everybody by it and starts trust (AUTHENTIC) or distrust (SPAM) there; imports do not change it. Who, when, why, before and after are kept. Needs the scope `moderate`.",
    args: {
      account: t.arg.id({ required: true, description: "Id of the account." }),
      version: t.arg.int({ required: true, description: version }),
      quality: t.arg({ type: QualityEnum, required: true, description: "What it is." }),
      reason: t.arg.string({ required: true, description: reason }),
    },
    errors: {
      types: decisionErrors,
      union: { name: "VerdictResult", description: "The verdict with its label, or why there is none." },
    },
    resolve: async (_root, { account, ...given }, context) => {
      requireScope(context, "moderate");
      const key = argumentId("account", account, "Account");
      await decide(context, { ...given, key, contest: null });
      return verdictOn(context, key);
    },
  }),
  decideContest: t.field({
    type: Contest,
    description:
      "Decides a contest: labels the account as `labelAccount` does, and closes the contest as UPHELD (the quality stays) or OVERTURNED. Needs the scope `moderate`.",
    args: {
      contest: t.arg.id({ required: true, description: "Id of the contest." }),
      version: t.arg.int({ required: true, description: version }),
      quality: t.arg({ type: QualityEnum, required: true, description: "What the account is." }),
      reason: t.arg.string({ required: true, description: reason }),
    },
    errors: {
      types: decisionErrors,
      union: { name: "DecisionResult", description: "The decided contest, or why it is not." },
    },
    resolve: async (_root, { contest: id, ...given }, context) => {
      requireScope(context, "moderate");
      const contest = argumentId("contest", id, "Contest");
      const found = await findContest(context, contest);
      if (found === null) throw new NotFoundError("No contest has this id.");
      await decide(context, { ...given, key: found.key, contest });
      return (await findContest(context, contest)) ?? found;
    },
  }),
  contestVerdict: t.field({
    type: Contest,
    description: `Says that the verdict on an account is wrong: it is shown as under review until a moderator decides. One contest of an account is open at a time, ${CONTESTS.most} in ${CONTESTS.days} days; five an hour by one caller. Needs no token where reads need none.`,
    args: {
      account: t.arg.id({ required: true, description: "Id of the account." }),
      reason: t.arg.string({ required: true, description: reason }),
    },
    errors: {
      types: [ForbiddenError, InvalidInputError, NotFoundError, ConflictError, RateLimitedError],
      union: { name: "ContestResult", description: "The open contest, or why there is none." },
    },
    resolve: async (_root, { account, reason: given }, context) => {
      if (context.readsNeedToken) requireScope(context, "read");
      const key = argumentId("account", account, "Account");
      const text = reasonOf(given);
      const wait = context.isAdmin ? 0 : context.takeContest();
      if (wait > 0) throw new RateLimitedError("Five contests an hour are the most.", wait);
      const { number: run, slot } = await context.reading();
      const ask = { key, reason: text, run, now: context.now() };
      const result = await contestVerdict(context.graph, ask, { ...context.call, slot });
      if (result === null) throw new NotFoundError("No account has this id.");
      context.forget();
      if (result.id === null) {
        const why = result.open
          ? "This verdict is contested already; a moderator will decide."
          : `This account was contested ${CONTESTS.most} times within ${CONTESTS.days} days; wait until one of these is older.`;
        throw new ConflictError(why, result.version);
      }
      const contest = await findContest(context, result.id);
      if (contest === null) throw new Error(`Contest ${result.id} was opened and is not there.`);
      return contest;
    },
  }),
}));
