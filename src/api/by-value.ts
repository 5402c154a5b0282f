/**
 * Fields of a score that its value and its run answer. Where an operation asks nothing else of it, the card, the verdict and the
 * audience, which are long texts, are not read. A field is one of them where its definition says so; any other needs it all.
 */
import { type GraphQLResolveInfo, getNamedType, isObjectType, Kind, type SelectionSetNode } from "graphql";
import type { Context } from "./context.ts";
import type { AccountScore, UserScore } from "./reads/scores.ts";

/** What such a field may look at. */
type ScoreValue = Pick<AccountScore | UserScore, "value" | "run">;

/** The part of a field's definition that answers it so. */
export const byValue = <R>(resolve: (score: ScoreValue, args: object, context: Context) => R) => ({
  resolve,
  extensions: { isByValue: true },
});

/** Whether the score being resolved is asked for such fields only; what `@skip` and `@include` would leave out counts as asked. */
export function asksByValueOnly({
  fieldNodes,
  fragments,
  returnType,
}: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "returnType">): boolean {
  const type = getNamedType(returnType);
  const fields = isObjectType(type) ? type.getFields() : {};
  const isByValue = (name: string): boolean =>
    name === "__typename" || fields[name]?.extensions.isByValue === true;
  const isWithin = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return isByValue(selection.name.value);
      return isWithin(
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet,
      );
    }) ?? true;
  return fieldNodes.every(({ selectionSet }) => isWithin(selectionSet));
}
