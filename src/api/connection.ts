/** Defines the two types of a connection, `…Connection` and `…Edge`, described the same way everywhere. */
import type { ArgBuilder, FieldMap, ObjectRef } from "@pothos/core";
import { builder, type SchemaTypes } from "./builder.ts";
import type { Connection, Edge } from "./pagination.ts";

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;
type FieldBuilder<Shape> = PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>;

interface ConnectionOptions<Row, Extra, Node> {
  /** `Follower` gives `FollowerConnection` and `FollowerEdge`. */
  readonly name: string;
  /** What is listed, as a plural: "followers of an account". */
  readonly of: string;
  readonly node: ObjectRef<Types, Node>;
  /** Null where the item is gone by now, as somebody is being erased: the page leaves it out. */
  readonly nodeOf: (row: Row, context: Types["Context"]) => Node | null | Promise<Node | null>;
  /** How many items there are on all pages. */
  readonly totalCount: (
    connection: Connection<Row> & Extra,
    context: Types["Context"],
  ) => Promise<number> | number;
  readonly fields?: (t: FieldBuilder<Connection<Row> & Extra>) => FieldMap;
  readonly edgeFields?: (t: FieldBuilder<Edge<Row>>) => FieldMap;
}

/** The connection type; its resolvers return the rows of a page (pagination.ts) with what `totalCount` and `fields` need. */
export function connectionType<Row, Node, Extra = object>(options: ConnectionOptions<Row, Extra, Node>) {
  const { name, of, node, nodeOf } = options;
  const type = node as ObjectRef<Types, unknown>;
  const edge = builder.objectRef<Edge<Row>>(`${name}Edge`).implement({
    description: `One of the ${of}, with its place in the list.`,
    fields: (t) => ({
      cursor: t.exposeString("cursor", { description: "Its place in the list, for `after` and `before`." }),
      node: t.field({
        type,
        description: "The item.",
        resolve: ({ row }, _args, context) => nodeOf(row, context) as object,
      }),
      ...(options.edgeFields?.(t) as object),
    }),
  });
  return builder.objectRef<Connection<Row> & Extra>(`${name}Connection`).implement({
    description: `A page of the ${of}.`,
    fields: (t) => ({
      nodes: t.field({
        type: [type],
        description: "The items of the page.",
        resolve: async ({ edges }, _args, context) =>
          (await Promise.all(edges.map(({ row }) => nodeOf(row, context)))).filter(isThere),
      }),
      edges: t.field({
        type: [edge],
        description: "The items of the page with their places in the list.",
        resolve: async ({ edges }, _args, context) => {
          const nodes = await Promise.all(edges.map(({ row }) => nodeOf(row, context)));
          return edges.filter((_edge, n) => isThere(nodes[n]));
        },
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: "Where the page stands in the list.",
        resolve: (connection) => connection.pageInfo,
      }),
      totalCount: t.int({
        description: "How many items there are on all pages.",
        resolve: (connection, _args, context) => options.totalCount(connection, context),
      }),
      ...(options.fields?.(t) as object),
    }),
  });
}

const isThere = (node: unknown): node is object => node !== null;

/** Arguments of a list that is read in one direction only. */
export function forwardArgs(t: ArgBuilder<Types>) {
  return {
    first: t.int({ description: "How many items from the start of the list, 0 to 100; 20 by default." }),
    after: t.string({ description: "Cursor: only items after this one." }),
  };
}
