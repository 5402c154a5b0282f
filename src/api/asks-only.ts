/** Whether an operation asks nothing of an object but some of its fields, so that the rest need not be read. */
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/** Looks at the field being resolved; what `@skip` and `@include` would leave out counts as asked. */
export function asksOnly(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">,
  names: ReadonlySet<string>,
): boolean {
  const isWithin = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return names.has(selection.name.value);
      return isWithin(
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet,
      );
    }) ?? true;
  return fieldNodes.every(({ selectionSet }) => isWithin(selectionSet));
}
