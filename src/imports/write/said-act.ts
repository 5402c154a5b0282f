/**
 * All that imports have said of one act, and what follows from it: what stands, what is over, and the native ids that take it
 * back when they go. `merge-acts.ts` reads and writes it.
 */
import type { InteractionKind } from "../../words.ts";
import { endOf, settle, type Undoing, undoingLine, undoingOf } from "./settle.ts";
import { lineOf, type Statement, standingOf, statementOf, statementsIn } from "./statement.ts";
import type { StoredAct, TakenBack } from "./stored-act.ts";
import type { TakenBackRow } from "./write-taken-back.ts";

/** What makes an act that act, by keys; its id is made of it. */
export type ActName = Pick<
  StoredAct,
  "id" | "fromKey" | "toKey" | "post" | "topic" | "list" | "at" | "of" | "act"
>;

/** All that is said of one act. */
export interface SaidAct extends ActName {
  readonly statements: readonly Statement[];
  readonly undoings: readonly Undoing[];
  /** Whether the graph has it standing, as far as was read. */
  readonly stands: boolean;
}

/** Two entries of one act. */
export const together = (one: SaidAct, other: SaidAct): SaidAct => ({
  ...one,
  toKey: one.toKey ?? other.toKey,
  statements: [...one.statements, ...other.statements],
  undoings: [...one.undoings, ...other.undoings],
  stands: one.stands || other.stands,
});

/** One for each act of several entries: what stands of it, what was taken back, what is new. */
export function oneEach(acts: readonly SaidAct[]): SaidAct[] {
  const byId = new Map<string, SaidAct>();
  for (const act of acts) {
    const other = byId.get(act.id);
    byId.set(act.id, other ? together(other, act) : act);
  }
  return [...byId.values()];
}

/** What an act says, which the graph may not have yet. */
export const standing = (act: StoredAct): SaidAct => ({
  ...nameIn(act),
  statements: statementsIn(valuesIn(act)),
  undoings: [],
  stands: false,
});

/** An act that the graph has standing. */
export const heldAct = (act: StoredAct): SaidAct => ({ ...standing(act), stands: true });

/** An act that the graph has as taken back. */
export const endedAct = (act: TakenBack): SaidAct => ({
  ...nameIn(act),
  statements: act.said.map(statementOf),
  undoings: act.undoings.map(undoingOf),
  stands: false,
});

const nameIn = ({ id, fromKey, toKey, post, topic, list, at, of, act }: ActName): ActName => ({
  id,
  fromKey,
  toKey,
  post,
  topic,
  list,
  at,
  of,
  act,
});

function valuesIn({ at, precision, of, act, saidAt, source, fromAs, toAs, imports, others }: StoredAct) {
  return { at, precision, of, act, saidAt, source, fromAs, toAs, imports, others };
}

/** The name by which a post can be deleted. */
export const postName = (post: string): string => post.replace(":post:", ":");
/** And an act, with the network of the account that acted. */
const actName = (fromKey: string, act: string): string => `${fromKey.slice(0, fromKey.indexOf(":"))}:${act}`;

/** A like or share goes with its post; a reply or quote is a post of its own. */
const goesWithPost = (kind: InteractionKind): boolean => kind === "LIKE" || kind === "SHARE";

/** The native ids that take an act back when they go. */
export function namesOf(
  kind: InteractionKind,
  { fromKey, post, statements }: Pick<SaidAct, "fromKey" | "post" | "statements">,
): string[] {
  const own = statements.flatMap(({ act }) => (act === null ? [] : [actName(fromKey, act)]));
  return post !== null && goesWithPost(kind) ? [...own, postName(post)] : own;
}

/** What stands of an act and what of it is over, each null where there is none; `undoingsOf` tells what took a native id back. */
export function settled(
  kind: InteractionKind,
  said: SaidAct,
  undoingsOf: (name: string) => readonly Undoing[],
): { live: StoredAct | null; over: TakenBackRow | null } {
  const { statements, undoings, stands: _stands, ...name } = said;
  const { fromKey, post } = name;
  const ofPost = post !== null && goesWithPost(kind) ? undoingsOf(postName(post)) : [];
  const { live, over, end, ended } = settle(statements, [...undoings, ...ofPost], (act) =>
    undoingsOf(actName(fromKey, act)),
  );
  const last = ended.length > 0 ? standingOf(ended) : null;
  const isOver = end !== null && (over.length > 0 || undoings.length > 0);
  return {
    live:
      live.length > 0
        ? {
            ...name,
            ...standingOf(live),
            others: standingOf(live).others?.slice() ?? null,
            imports: [...standingOf(live).imports],
          }
        : null,
    over: isOver
      ? {
          ...name,
          kind,
          at: last?.at ?? name.at,
          of: last?.of ?? name.of,
          act: last?.act ?? name.act,
          precision: last?.precision ?? "unknown",
          source: last?.source ?? end.source,
          ...endOf(end),
          said: over.map(lineOf),
          undoings: [...new Set(undoings.map(undoingLine))].sort(),
        }
      : null,
  };
}
