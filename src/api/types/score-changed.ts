/** The subscription `scoreChanged`: changes of the scores that a client follows, as they become visible. */
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import type { Followed } from "../live/live.ts";
import { streamOf } from "../live/stream.ts";
import { changeOf } from "../reads/history.ts";
import { accountScore, userScore } from "../reads/scores.ts";
import { readSeveral } from "../several.ts";
import { type Change, ScoreChange } from "./score-change.ts";

/** The most that one subscription follows. */
const MOST_FOLLOWED = 100;

builder.subscriptionField("scoreChanged", (t) =>
  t.field({
    type: ScoreChange,
    description:
      "Changes of scores: first the last change of each as it stands, then one for each whenever a run is published, and whenever a rescore or an ingest moves it. Who has no score yet is silent until a run gives one.",
    args: {
      scored: t.arg.idList({
        required: true,
        description: `Ids of the users and accounts to follow, 1 to ${MOST_FOLLOWED}.`,
      }),
    },
    subscribe: (_root, { scored }, context) =>
      changesOf(
        context,
        readSeveral("scored", scored.map(String), ["User", "Account"], { least: 1, most: MOST_FOLLOWED }).map(
          ({ typename, id }) => (typename === "User" ? { slug: id } : { key: id }),
        ),
      ),
    resolve: (change) => change,
  }),
);

function changesOf(context: Context, followed: readonly Followed[]): AsyncIterable<Change> {
  const { live } = context;
  /** Run and value last told of each. */
  const told = new Map<Followed, string>();
  const due = new Map<Followed, string>();
  /** Those whose change was not written down yet when their value was: once more, then as it is. */
  const early = new Set<Followed>();
  return streamOf(
    (wake) => {
      const unfollow = followed.map((each) => live.follow(each));
      const unwatch = live.scores.watch(({ run, scoreOf }) => {
        for (const each of followed) {
          const value = scoreOf(each);
          const sign = `${run} ${value}`;
          if (value !== null && told.get(each) !== sign) due.set(each, sign);
        }
        if (due.size > 0) wake();
      });
      return () => {
        unwatch();
        for (const stop of unfollow) stop();
      };
    },
    async () => {
      for (const [each, sign] of due) {
        due.delete(each);
        told.set(each, sign);
        context.forget();
        try {
          const score = await ("slug" in each
            ? userScore(context, each.slug)
            : accountScore(context, each.key));
          if (score === null) continue;
          const change = await changeOf(context, score, null, null);
          const isWritten = Math.abs(change.to.value - score.card.value) < 1e-9;
          if (isWritten || early.delete(each)) return { score, change };
          early.add(each);
          told.delete(each);
        } catch (error) {
          // An outage; the next look finds it untold.
          context.log.warn({ requestId: context.requestId, err: error }, "change of a followed score");
          told.delete(each);
        }
      }
      return null;
    },
  );
}
