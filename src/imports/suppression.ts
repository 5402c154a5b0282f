/**
 * Who must not come back: people who were erased or opted out are on a list, as keyed hashes (HMAC-SHA-256, RFC 2104) of their
 * keys and handles, so that somebody who has only the graph cannot tell whom it names. What a file says about them is left out
 * before anything is written, whichever way it would be written.
 */
import { createHmac } from "node:crypto";
import { BATCH_DEADLINE_MS, type Graph } from "../graph/driver.ts";
import { suppress } from "../graph/suppression/suppress.ts";
import { suppressedCount } from "../graph/suppression/suppressed-count.ts";
import { suppressedHashes } from "../graph/suppression/suppressed-hashes.ts";
import type { AccountRef } from "../networks/activity.ts";
import { accountKey, handleAccountKey } from "./identity.ts";

const LENGTH = 22;
/** Answers remembered; files name the same people again and again. */
const MOST_REMEMBERED = 100_000;
const patient = { deadlineMs: BATCH_DEADLINE_MS };

/** The hashes by which a person is known again. */
export interface SuppressionKey {
  /** Of an account's key; with `handle`, of anybody's whom a file names by that handle alone. */
  account(key: string): string;
  /** Of an account whose handle was all that was known, so that the handle stands for it beside any id. */
  soleHandle(key: string): string;
  user(slug: string): string;
}

export function suppressionKey(secret: string): SuppressionKey {
  const hash = (sort: string, text: string): string =>
    createHmac("sha256", secret).update(`${sort}\n${text}`).digest("base64url").slice(0, LENGTH);
  return {
    account: (key) => hash("account", key),
    soleHandle: (key) => hash("sole", key),
    user: (slug) => hash("user", slug),
  };
}

/** The list as one import knows it. */
export class Suppression {
  #graph: Graph | null;
  readonly #key: SuppressionKey;
  #hashes: ReadonlySet<string>;
  readonly #known = new Map<string, boolean>();
  /** Hashes of ids that a suppressed handle turned out to have. */
  readonly #learnt = new Set<string>();

  private constructor(graph: Graph | null, key: SuppressionKey, hashes: readonly string[]) {
    this.#graph = graph;
    this.#key = key;
    this.#hashes = new Set(hashes);
  }

  /** The graph's list; without a graph, the one that `hashes` are. */
  static async of(graph: Graph | null, secret: string, hashes: readonly string[] = []): Promise<Suppression> {
    const list = new Suppression(graph, suppressionKey(secret), graph ? [] : hashes);
    await list.refresh();
    return list;
  }

  /** Goes on with the list of a graph that has come into being, and tells it what was learnt. */
  moveTo(graph: Graph): Promise<void> {
    this.#graph = graph;
    return this.refresh();
  }

  /** Takes in who was erased since, and keeps what was learnt; asked before each batch. */
  async refresh(): Promise<void> {
    if (this.#graph === null) return;
    if (this.#learnt.size > 0) {
      await suppress(this.#graph, { hashes: [...this.#learnt] }, patient);
      this.#learnt.clear();
    }
    const [row] = await suppressedCount(this.#graph, {}, patient);
    if ((row?.hashes ?? 0) === this.#hashes.size) return;
    const rows = await suppressedHashes(this.#graph, {}, patient);
    this.#hashes = new Set(rows.map(({ hash }) => hash));
    this.#known.clear();
  }

  get isEmpty(): boolean {
    return this.#hashes.size === 0;
  }

  /** Whether an account must not be written, by whatever a file tells of it. */
  readonly hasAccount = (ref: AccountRef): boolean => {
    if (this.isEmpty) return false;
    const key = accountKey(ref);
    const name = ref.nativeId !== undefined && ref.handle !== undefined ? `${key}\n${ref.handle}` : key;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = this.#look(ref, key);
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(name, found);
    return found;
  };

  readonly hasUser = (slug: string): boolean => !this.isEmpty && this.#hashes.has(this.#key.user(slug));

  #look({ network, nativeId, handle }: AccountRef, key: string): boolean {
    const hash = this.#key.account(key);
    if (this.#hashes.has(hash) || this.#learnt.has(hash)) return true;
    if (nativeId === undefined || handle === undefined) return false;
    if (!this.#hashes.has(this.#key.soleHandle(handleAccountKey(network, handle)))) return false;
    this.#learnt.add(hash);
    return true;
  }
}
