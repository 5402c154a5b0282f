/** A score of which only the value is asked is read without its card; anything else of it is read in full. */
import { type FieldNode, type FragmentDefinitionNode, type GraphQLOutputType, Kind, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { asksByValueOnly } from "../../src/api/by-value.ts";
import { schema } from "../../src/api/schema.ts";

const returnType = schema.getType("Score") as GraphQLOutputType;

/** Whether `{ score { … } }` is answered by value; fragments are those of the text. */
function isByValue(text: string): boolean {
  const { definitions } = parse(text);
  const fieldNodes: FieldNode[] = [];
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const each of definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
    else if (each.kind === Kind.OPERATION_DEFINITION)
      fieldNodes.push(...(each.selectionSet.selections as readonly FieldNode[]));
  }
  return asksByValueOnly({ fieldNodes, fragments, returnType });
}

describe("a score is answered by its value", () => {
  it.each([
    "{ score { value } }",
    "{ score { __typename value percentile floor run { number } model { version } computedAt nextRunAt } }",
    "{ score { ... on Score { value } ...More } } fragment More on Score { floor }",
  ])("%s", (text) => expect(isByValue(text)).toBe(true));
});

describe("a score needs its card", () => {
  it.each([
    "{ score { value notice } }",
    "{ score { ...More } } fragment More on Score { networks { points } }",
    // The executor merges fields of one name.
    "{ score { value } score { confidence { level } } }",
    "{ score { value change { difference } } }",
  ])("%s", (text) => expect(isByValue(text)).toBe(false));
});
