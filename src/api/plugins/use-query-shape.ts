/**
 * Refuses queries nested deeper than 12 fields or with more than 15 aliases of one field in one place: either makes a small
 * text into much work. What a page holds is shown once: its objects are counted once, by the connection, and fifteen aliases of
 * `edges` with fifteen of `node` would answer each 225 times for that. Introspection is not counted, so that tools can read the
 * schema.
 */
import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { fragmentsOf } from "./fragments-of.ts";
import type { OnOperation } from "./on-operation.ts";
import { refusal } from "./refuse.ts";

/** The deepest nesting of fields (docs/api.md). */
export const DEEPEST = 12;
/** The most aliases of one field in one selection. */
const MOST_ALIASES = 15;
/** Fields whose objects the cost counts with the connection that they belong to. */
const shownOnce = new Set(["nodes", "edges", "node"]);

interface Shape {
  depth: number;
  /** The field with most aliases in one place. */
  aliased: string;
  aliases: number;
  /** A part of a page that is asked for under two names in one place. */
  repeated: string | null;
}

export function useQueryShape(): Plugin<Context> {
  const check: OnOperation<Context> = ({ args, setResultAndStopExecution }) => {
    const shape: Shape = { depth: 0, aliased: "", aliases: 0, repeated: null };
    const fragments = fragmentsOf(args.document);
    for (const definition of args.document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION)
        measure([definition.selectionSet], 1, fragments, shape);
    }
    const error =
      shape.depth > DEEPEST
        ? refusal("QUERY_TOO_DEEP", `The query is nested ${shape.depth} deep; ${DEEPEST} is the most.`)
        : shape.aliases > MOST_ALIASES
          ? refusal(
              "QUERY_TOO_LARGE",
              `\`${shape.aliased}\` has ${shape.aliases} aliases in one place; ${MOST_ALIASES} is the most.`,
            )
          : shape.repeated !== null
            ? refusal(
                "QUERY_TOO_LARGE",
                `\`${shape.repeated}\` of a page is asked for twice; once is the most.`,
              )
            : null;
    if (error !== null) setResultAndStopExecution({ errors: [error] });
  };
  return { onExecute: check, onSubscribe: check };
}

/** Measures the selections that are merged at one place, then what is below each of their fields. */
function measure(
  selections: readonly SelectionSetNode[],
  depth: number,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  shape: Shape,
): void {
  const below = new Map<string, SelectionSetNode[]>();
  const aliases = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  const pending = [...selections];
  for (let set = pending.pop(); set !== undefined; set = pending.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) pending.push(fragment.selectionSet);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        pending.push(selection.selectionSet);
      } else {
        const name = selection.name.value;
        const isAboutSchema = name === "__schema" || name === "__type";
        if (!name.startsWith("__")) shape.depth = Math.max(shape.depth, depth);
        const key = selection.alias?.value ?? name;
        // At the root, `node` and `nodes` are fields of their own that the cost counts.
        if (depth > 1 && shownOnce.has(name)) parts.set(name, (parts.get(name) ?? new Set()).add(key));
        if (selection.alias !== undefined) aliases.set(name, (aliases.get(name) ?? new Set()).add(key));
        if (selection.selectionSet !== undefined && !isAboutSchema) {
          below.set(key, [...(below.get(key) ?? []), selection.selectionSet]);
        }
      }
    }
  }
  for (const [name, { size }] of aliases) {
    if (size > shape.aliases) Object.assign(shape, { aliased: name, aliases: size });
  }
  for (const [name, { size }] of parts) if (size > 1) shape.repeated = name;
  for (const sets of below.values()) measure(sets, depth + 1, fragments, shape);
}
