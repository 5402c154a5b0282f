/** What readers get of a run: typed scores, verdicts and audiences of many accounts or users in one query each. */
import { invariant } from "../errors.ts";
import type { Graph } from "../graph/driver.ts";
import type { CallOptions } from "../graph/query.ts";
import type { Audience } from "../reach/audience.ts";
import { unpackAudience } from "../reach/stored-audience.ts";
import type { Score } from "../scoring/score.ts";
import { unpackVerdict } from "../spam/stored-verdict.ts";
import type { SpamVerdict } from "../spam/verdict.ts";
import type { Quality } from "../words.ts";
import { slotOf } from "./open-run.ts";
import { scoresByKey } from "./scores-by-key.ts";
import { scoresBySlug } from "./scores-by-slug.ts";
import { unpackCard } from "./stored-card.ts";

export interface StoredScore {
  /** 1..100, as shown; also in `card`. */
  readonly value: number;
  readonly card: Score;
}

export interface StoredAccountScore extends StoredScore {
  readonly quality: Quality;
  /** 0..1. */
  readonly standing: number;
  readonly verdict: SpamVerdict;
  readonly audience: Audience;
}

/**
 * What run `run` says of the accounts, in the order of `keys`; null where it says nothing.
 * @param proven whether with card, verdict and audience, which are a hundred times as long as the rest
 */
export async function accountScores(
  graph: Graph,
  run: number,
  keys: readonly string[],
  { proven = true, ...options }: Omit<CallOptions, "slot"> & { readonly proven?: boolean } = {},
): Promise<(StoredAccountScore | null)[]> {
  const rows = await scoresByKey(graph, { keys: [...keys], run, proven }, { ...options, slot: slotOf(run) });
  const byKey = new Map(
    rows.map(({ key, score, quality, standing, ...texts }) => {
      const card = whenAsked(texts.card, unpackCard);
      const verdict = whenAsked(texts.verdict, unpackVerdict);
      const audience = whenAsked(texts.audience, unpackAudience);
      const stored: StoredAccountScore = {
        value: score,
        quality,
        standing,
        get card() {
          return card();
        },
        get verdict() {
          return verdict();
        },
        get audience() {
          return audience();
        },
      };
      return [key, stored];
    }),
  );
  return keys.map((key) => byKey.get(key) ?? null);
}

/** What run `run` says of the users, in the order of `slugs`; null where it says nothing. */
export async function userScores(
  graph: Graph,
  run: number,
  slugs: readonly string[],
  options: Omit<CallOptions, "slot"> = {},
): Promise<(StoredScore | null)[]> {
  const rows = await scoresBySlug(graph, { slugs: [...slugs], run }, { ...options, slot: slotOf(run) });
  const bySlug = new Map(
    rows.map(({ slug, score, ...texts }) => {
      const card = whenAsked(texts.card, unpackCard);
      const stored: StoredScore = {
        value: score,
        get card() {
          return card();
        },
      };
      return [slug, stored];
    }),
  );
  return slugs.map((slug) => bySlug.get(slug) ?? null);
}

/** What a stored text says, read when it is first asked for: most answers show a value of many and the proof of few. */
function whenAsked<T>(text: string | null, unpack: (text: string) => T): () => T {
  let read: { readonly it: T } | undefined;
  return () => {
    invariant(text !== null, "What stands behind a score is used, and was not read.");
    read ??= { it: unpack(text) };
    return read.it;
  };
}
