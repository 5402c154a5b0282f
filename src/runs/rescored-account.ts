/** Everything that a rescore stores of one account: what a run stores, but for the signs of its followers, which stay as the run counted them. */
import { invariant } from "../errors.ts";
import { packAudience, unpackCounts } from "../reach/stored-audience.ts";
import { model } from "../scoring/models/index.ts";
import { scoreOf } from "../scoring/score-of.ts";
import { unmeasured } from "../spam/measures.ts";
import { packVerdict } from "../spam/stored-verdict.ts";
import { judge } from "../spam/verdict-of.ts";
import { arrivalsOf } from "./arrivals-of.ts";
import { audienceCounts } from "./audience-counts.ts";
import type { FreshVerdict } from "./judge-person.ts";
import type { PersonWorld } from "./read-person.ts";
import { present } from "./scene.ts";
import { isLongFrozen } from "./score-accounts.ts";
import { scoreInputs } from "./score-inputs.ts";
import { packCard } from "./stored-card.ts";
import { qualityAt } from "./world.ts";
import type { AccountRow } from "./write-account-scores.ts";

/**
 * @param fresh nothing where the account keeps the verdict of the run
 * @param now milliseconds
 */
export function rescoredAccount(
  { world, judged, accounts, own }: PersonWorld,
  position: number,
  fresh: FreshVerdict | undefined,
  now: number,
): AccountRow {
  const account = accounts[position];
  const inputs = scoreInputs(world, present(world, judged), [position], own);
  const score = scoreOf(inputs, model);
  const quality = qualityAt(judged.quality[position] as number);
  const [network] = inputs.networks;
  invariant(account !== undefined && network !== undefined, "An account of the person has no inputs.");
  const counted = audienceCounts(world, judged, position, network, account.following);
  const before = account.stored === null ? null : unpackCounts(account.stored.audience);
  const { signals, inactive, automated } = before ?? counted;
  return {
    id: account.id,
    key: account.key,
    score: score.value,
    card: packCard(score),
    quality,
    standing: judged.standing[position] as number,
    verdict: fresh?.verdict ?? account.stored?.verdict ?? packVerdict(judge(unmeasured), unmeasured),
    audience: packAudience({ ...counted, signals, inactive, automated }),
    followers: Object.values(counted.byQuality).reduce((sum, n) => sum + n, 0),
    ranked: quality !== "SPAM" && !isLongFrozen(world, position, now),
    clock: world.clocks[position]?.at ?? 0,
    frozen: world.clocks[position]?.status === "FROZEN",
    growth: arrivalsOf(world, position),
  };
}
