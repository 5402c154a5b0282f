/**
 * How many fields a document stands for once its fragments are put where they are spread. A short text can stand for more than
 * any machine can walk: each fragment that spreads another twice doubles it.
 */
import { type DocumentNode, Kind, type SelectionSetNode } from "graphql";
import { fragmentsOf } from "./fragments-of.ts";

/** The most fields that a document may stand for. */
export const MOST_SELECTIONS = 5_000;

/** Counts each fragment once, however often it is spread; the document has no cycles, as validation has seen. */
export function expandedSize(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const sizes = new Map<string, number>();
  const sizeOfFragment = (name: string): number => {
    const fragment = fragments.get(name);
    const size = sizes.get(name) ?? (fragment === undefined ? 0 : sizeOf(fragment.selectionSet));
    sizes.set(name, size);
    return size;
  };
  const sizeOf = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + 1 + sizeOfFragment(selection.name.value);
      return sum + 1 + (selection.selectionSet === undefined ? 0 : sizeOf(selection.selectionSet));
    }, 0);
  return document.definitions.reduce(
    (sum, definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? sum + sizeOf(definition.selectionSet) : sum,
    0,
  );
}
