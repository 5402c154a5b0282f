/**
 * The Pothos builder: plugins, defaults and scalars; it defines no types. Names, nullability and descriptions that Relay
 * fixes are set here once.
 */
import SchemaBuilder from "@pothos/core";
import ComplexityPlugin from "@pothos/plugin-complexity";
import ErrorsPlugin from "@pothos/plugin-errors";
import RelayPlugin from "@pothos/plugin-relay";
import type { Context } from "./context.ts";
import { costOf } from "./cost.ts";
import { decodeId, encodeId } from "./global-id.ts";

export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string | number };
    /** Milliseconds inside, RFC 3339 outside. */
    DateTime: { Input: number; Output: number };
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({
  defaultFieldNullability: false,
  // Errors first: what any later plugin throws inside a mutation becomes a member of its union.
  plugins: [ErrorsPlugin, ComplexityPlugin, RelayPlugin],
  errors: { directResult: true, defaultTypes: [] },
  // The plugin that counts the cost before execution is the one that refuses; a second check inside resolvers would not be a 400.
  complexity: { disabled: true, fieldComplexity: costOf },
  relay: {
    clientMutationId: "omit",
    cursorType: "String",
    encodeGlobalID: (type, id) => encodeId(type, String(id)),
    decodeGlobalID: decodeId,
    idFieldOptions: { description: "Opaque and global: what `node` and `nodes` take. The same for ever." },
    nodeTypeOptions: { description: "Anything that can be fetched again by its `id`." },
    nodeQueryOptions: {
      description: "The object with this id; null where it is unknown.",
      args: { id: { description: "An id that this API gave out." } },
    },
    nodesQueryOptions: {
      description: "The objects with these ids, in the same order; null for each that is unknown.",
      args: { ids: { description: "Ids that this API gave out, at most 100." } },
      complexity: costOf,
    },
    pageInfoTypeOptions: { description: "Where a page stands in its list." },
    hasNextPageFieldOptions: { description: "Whether further items follow; go on with `after: endCursor`." },
    hasPreviousPageFieldOptions: {
      description: "Whether items come before; go back with `before: startCursor`.",
    },
    startCursorFieldOptions: { description: "Cursor of the first item of the page; null where it is empty." },
    endCursorFieldOptions: { description: "Cursor of the last item of the page; null where it is empty." },
    firstArgOptions: { description: "How many items from the start of the list, 0 to 100; 20 by default." },
    lastArgOptions: { description: "How many items from the end of the list, 0 to 100." },
    afterArgOptions: { description: "Cursor: only items after this one." },
    beforeArgOptions: { description: "Cursor: only items before this one." },
  },
});

builder.queryType({ description: "Everything that can be read. What is unknown is null." });
builder.subscriptionType({
  description:
    "What is told as it happens, as server-sent events on the same address (`Accept: text/event-stream`). Each begins with the present state, so whoever lost the connection subscribes again and misses nothing that still holds.",
});
builder.mutationType({
  description:
    "Everything that changes something. Each but `contestVerdict` needs a token (`Authorization: Bearer …`) with the scope it names; each answers with its result or with an error of its union.",
});
