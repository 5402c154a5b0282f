/**
 * The newest counts stated about each account. Counts dated after the account's clock by more than one expected interval
 * wait. Where a network states nothing received for the account but for its posts, the posts of the window are added up.
 */
import { DAY_MS } from "../durations.ts";
import type { StatedCounts } from "../scoring/inputs.ts";
import type { MetricRow } from "./read-metrics.ts";
import { type Clock, type Stated, unstated } from "./world.ts";

const WINDOW_DAYS = 90;
const profile = [
  "followers",
  "following",
  "posts",
  "listed",
  "likesGiven",
  "endorsementsReceived",
  "linksReceived",
] as const;
const received = ["likesReceived", "sharesReceived", "repliesReceived", "mentionsReceived"] as const;

type Counts = { -readonly [K in keyof Stated]: Stated[K] };

/** Likes, shares and replies of one metric; mentions are no answer to a post. */
function responsesIn(row: Pick<Counts, "likesReceived" | "sharesReceived" | "repliesReceived">): number {
  return (row.likesReceived ?? 0) + (row.sharesReceived ?? 0) + (row.repliesReceived ?? 0);
}

/** Where only the account is counted: all its posts and all it ever received, if both are for its lifetime. */
function overLifetime(counts: Counts): Stated["responses"] {
  const { posts, windowDays, likesReceived, sharesReceived, repliesReceived } = counts;
  const known = likesReceived !== null || sharesReceived !== null || repliesReceived !== null;
  return posts !== null && posts > 0 && known && windowDays === null
    ? { posts, received: responsesIn(counts) }
    : null;
}

/** Collects metrics in any order; `done` gives what counts. */
export class StatedCollector {
  readonly #clockOf: (position: number) => Clock;
  readonly #accounts = new Map<number, Counts>();
  readonly #observedAt = new Map<number, Map<string, number>>();
  /** Newest metric of each post. */
  readonly #posts = new Map<string, { readonly position: number; readonly row: MetricRow }>();

  constructor(clockOf: (position: number) => Clock) {
    this.#clockOf = clockOf;
  }

  add(position: number, row: MetricRow): void {
    const clock = this.#clockOf(position);
    if (row.observedAt > clock.at + clock.expectedIntervalMs) return;
    if (row.post !== null) this.#addPost(position, row, row.post, clock);
    else this.#addOwn(position, row);
  }

  #addOwn(position: number, row: MetricRow): void {
    for (const name of profile) {
      if (!this.#isNewer(position, name, row[name], row.observedAt)) continue;
      const counts = this.#counts(position);
      counts[name] = row[name];
      if (name === "followers") counts.followersAt = row.observedAt;
    }
    if (row.views !== null && row.windowDays && this.#isNewer(position, "views", row.views, row.observedAt)) {
      this.#counts(position).views = (row.views * WINDOW_DAYS) / row.windowDays;
    }
    const any = received.some((name) => row[name] !== null);
    if (any && this.#isNewer(position, "received", row.windowDays ?? 0, row.observedAt)) {
      const counts = this.#counts(position);
      for (const name of received) counts[name] = row[name];
      counts.windowDays = row.windowDays;
    }
  }

  done(): Map<number, Stated> {
    const sums = new Map<number, number[]>();
    const responses = new Map<number, { posts: number; received: number }>();
    for (const { position, row } of this.#posts.values()) {
      const { posts, received: before } = responses.get(position) ?? { posts: 0, received: 0 };
      responses.set(position, { posts: posts + 1, received: before + responsesIn(row) });
      if (this.#observedAt.get(position)?.has("received")) continue;
      const sum = sums.get(position) ?? received.map(() => 0);
      received.forEach((name, n) => {
        sum[n] = (sum[n] ?? 0) + (row[name] ?? 0);
      });
      sums.set(position, sum);
    }
    for (const [position, sum] of sums) {
      const counts = this.#counts(position);
      received.forEach((name, n) => {
        counts[name] = sum[n] ?? 0;
      });
      counts.windowDays = WINDOW_DAYS;
    }
    for (const position of new Set([...responses.keys(), ...this.#accounts.keys()])) {
      const counts = this.#counts(position);
      counts.responses = responses.get(position) ?? overLifetime(counts);
    }
    return this.#accounts;
  }

  #addPost(position: number, row: MetricRow, post: string, clock: Clock): void {
    const age = row.postAt === null ? null : (clock.at - row.postAt) / DAY_MS;
    if (age === null || age > WINDOW_DAYS || row.postAt === null) return;
    if (row.postAt > clock.at + clock.expectedIntervalMs) return;
    const before = this.#posts.get(post);
    if (before === undefined || row.observedAt > before.row.observedAt)
      this.#posts.set(post, { position, row });
  }

  /** Notes the newest time of a count; of two read at the same time the larger stays. */
  #isNewer(position: number, name: string, value: number | null, observedAt: number): boolean {
    if (value === null) return false;
    const times = this.#observedAt.get(position) ?? new Map<string, number>();
    this.#observedAt.set(position, times);
    const before = times.get(name);
    if (before !== undefined && before > observedAt) return false;
    const known = this.#accounts.get(position);
    const field = name === "received" ? "windowDays" : (name as keyof StatedCounts);
    if (before === observedAt && (known?.[field] ?? 0) >= value) return false;
    times.set(name, observedAt);
    return true;
  }

  #counts(position: number): Counts {
    const counts = this.#accounts.get(position) ?? { ...unstated };
    this.#accounts.set(position, counts);
    return counts;
  }
}
