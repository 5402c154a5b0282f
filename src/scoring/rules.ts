/**
 * The numbers by which single actors and acts are weighed, as one value that a model version fixes. Pure data: the weighing
 * itself is in `per-act.ts`, `per-engager.ts` and `stated.ts`.
 */
import type { Quality } from "../words.ts";

export interface Rules {
  /** Days before the clock in which likes, shares, quotes, replies and mentions count. */
  readonly windowDays: number;
  /** Days after which such an act counts half (above the floor). */
  readonly halfLifeDays: number;
  /** Acts toward others on one UTC day at which an act counts half (above the floor). */
  readonly selectivityHalf: number;
  /** Share of an act that its age, the engager's other acts and its standing cannot take away, 0..1. */
  readonly actFloor: number;
  /** Share of an act that counts for an engager without any standing, 0..1. */
  readonly unprovenStanding: number;
  /** What an actor of each quality counts; `INSUFFICIENT_EVIDENCE` is the constant c of stated followers. */
  readonly quality: Readonly<Record<Quality, number>>;
  /** Share of real actors assumed where none was judged, 0..1. */
  readonly assumedShare: number;
  /** Judged actors (k) that weigh as much as that assumption. */
  readonly shareStrength: number;
  /** Posts a day assumed where the age of an account is not known but its posts are. */
  readonly assumedPostsPerDay: number;
  /** Age in days assumed where neither is known. */
  readonly assumedAgeDays: number;
}

/** The rules, so far the same in every model. */
export const rules: Rules = {
  windowDays: 90,
  halfLifeDays: 30,
  selectivityHalf: 20,
  actFloor: 0.3,
  unprovenStanding: 0.5,
  quality: { AUTHENTIC: 1, INSUFFICIENT_EVIDENCE: 0.6, SUSPICIOUS: 0.3, SPAM: 0 },
  assumedShare: 0.9,
  shareStrength: 20,
  assumedPostsPerDay: 1,
  assumedAgeDays: 1825,
};
