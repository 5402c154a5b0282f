/** Writes down, while a run scores, what moved and why: decides what is kept (`score-point.ts`) and has its ledger made. */
import type { Model } from "../../scoring/model.ts";
import { ledgerOfThing } from "../ledger/ledger-of-thing.ts";
import type { Thing } from "../ledger/moves.ts";
import type { Past } from "../ledger/past.ts";
import { judgedThen } from "../ledger/read-past.ts";
import type { OpenRun } from "../open-run.ts";
import type { Scene } from "../scene.ts";
import { personOf, type World } from "../world.ts";
import { KEPT_FROM, ofUser, type PointRow } from "./score-point.ts";
import { packLedger } from "./stored-ledger.ts";

export interface Historian {
  /** Points to write for the account at a position, which scores `value`, its card packed. */
  account(position: number, value: number, card: string): PointRow[];
  /** Points to write for the user at an index of the world's users. */
  user(index: number, value: number, card: string): PointRow[];
}

interface Options {
  readonly run: Pick<OpenRun, "number">;
  readonly world: World;
  readonly scene: Scene;
  readonly past: Past | null;
  /** Keys of accounts whose own archives were imported. */
  readonly subjects: ReadonlySet<string>;
  readonly model: Model;
  /** The model that the run before scored with. */
  readonly modelThen: Model;
  /** Milliseconds; the time of the points. */
  readonly at: number;
}

export function createHistorian(options: Options): Historian {
  const { run, world, scene, past, subjects, model, modelThen, at } = options;
  const compared = past && { world, past, judged: scene.judged, judgedThen: judgedThen(past, scene.judged) };
  const first = (of: string, value: number, card: string): PointRow => ({
    of,
    run: run.number,
    at,
    value,
    model: model.version,
    ledger: null,
    card,
  });
  const changed = (of: string, thing: Thing, value: number, card: string): PointRow | null => {
    if (compared === null) return null;
    const ledger = ledgerOfThing(compared, thing, scene, model, modelThen, value);
    return ledger && { ...first(of, value, card), ledger: packLedger(ledger) };
  };
  const personThen = (position: number): readonly number[] =>
    past?.users.get(past.owner.get(position) ?? "")?.accounts ?? [position];

  return {
    account(position, value, card) {
      const { key = "" } = world.accounts[position] ?? {};
      const followed = (world.owner[position] as number) >= 0 || subjects.has(key);
      const before = past?.score[position] ?? Number.NaN;
      if (past === null || Number.isNaN(before)) return followed ? [first(key, value, card)] : [];
      const moved = Math.abs(value - before);
      if (!followed && moved < KEPT_FROM) return [];
      const person = personOf(world, position);
      const thing = {
        scored: [position],
        scoredThen: [position],
        person,
        personThen: personThen(position),
        before,
      };
      const point = changed(key, thing, value, card);
      if (point === null) return [];
      return followed ? [point] : [valueThen(past, key, before), point];
    },
    user(index, value, card) {
      const { slug = "", accounts = [] } = world.users[index] ?? {};
      const then = past?.users.get(slug);
      if (then === undefined) return [first(ofUser(slug), value, card)];
      const accountsThen = then.accounts;
      const thing = {
        scored: accounts,
        person: accounts,
        scoredThen: accountsThen,
        personThen: accountsThen,
        before: then.score,
      };
      const point = changed(ofUser(slug), thing, value, card);
      return point === null ? [] : [point];
    },
  };
}

/** The value of the run before, of an account that was not followed then. */
function valueThen({ run }: Past, of: string, value: number): PointRow {
  return { of, run: run.number, at: run.publishedAt, value, model: run.model, ledger: null, card: null };
}
