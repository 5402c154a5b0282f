/** Valid operations made at random from the schema: any field, at any depth, with any arguments that fit their types. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import type { Random } from "../../seeds/random.ts";
import type { Api } from "../../src/api/server.ts";
import { ask } from "./ask.ts";

/** Values that make some of the queries meet something. */
export interface Known {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
}

const DEEPEST = 9;
const MOST_FIELDS = 4;

/** One query. */
export function randomQuery(schema: GraphQLSchema, known: Known, random: Random): string {
  const below = (end: number): number => random.integer(0, end - 1);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const chance = (share: number): boolean => random.chance(share);

  const value = (type: GraphQLInputType): string => {
    if (isNonNullType(type)) return value(type.ofType);
    if (isListType(type)) return `[${Array.from({ length: below(4) }, () => value(type.ofType)).join(", ")}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const given = type.isOneOf
        ? [pick(fields)]
        : fields.filter((field) => isRequiredInputField(field) || chance(0.3));
      return `{${given.map((field) => `${field.name}: ${value(field.type)}`).join(", ")}}`;
    }
    const scalars: Record<string, () => string> = {
      ID: () => JSON.stringify(pick(known.ids)),
      String: () => JSON.stringify(pick(known.texts)),
      Int: () => String(pick([0, 1, 2, 3, 5, 20, 100, -1, 2_147_483_647])),
      Float: () => String(pick([0, 0.5, 1, 50, -1])),
      Boolean: () => String(chance(0.5)),
      DateTime: () =>
        JSON.stringify(pick(["2026-10-01T00:00:00Z", "2026-11-01T12:00:00Z", "1970-01-01T00:00:00Z"])),
    };
    return scalars[type.name]?.() ?? "null";
  };

  const argumentsOf = (args: readonly GraphQLArgument[]): string => {
    const given = args.filter((arg) => isRequiredArgument(arg) || chance(arg.name === "first" ? 0.7 : 0.15));
    return given.length === 0
      ? ""
      : `(${given.map(({ name, type }) => `${name}: ${name === "first" ? 1 + below(4) : value(type)}`).join(", ")})`;
  };

  let names = 0;
  const selection = (type: GraphQLNamedType, depth: number): string => {
    const parts = ["__typename"];
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isLeafOf(field) || depth < DEEPEST);
      const count = depth === 0 ? 1 + below(2) : 1 + below(MOST_FIELDS);
      for (let n = 0; n < count && fields.length > 0; n++) {
        const field = pick(fields);
        parts.push(fieldOf(field, depth));
        // What a page holds may be asked for once.
        if (isPage(type.name)) fields.splice(fields.indexOf(field), 1);
      }
    }
    if (isAbstractType(type) && chance(0.8)) {
      const one = pick(schema.getPossibleTypes(type));
      parts.push(`... on ${one.name} ${selection(one, depth)}`);
    }
    return `{ ${parts.join(" ")} }`;
  };
  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const inside = isLeafOf(field) ? "" : ` ${selection(getNamedType(field.type), depth + 1)}`;
    return `a${names++}: ${field.name}${argumentsOf(field.args)}${inside}`;
  };
  return `query Random ${selection(schema.getQueryType() as GraphQLNamedType, 0)}`;
}

const isLeafOf = ({ type }: { readonly type: GraphQLOutputType }): boolean => isLeafType(getNamedType(type));

const isPage = (type: string): boolean => /(Connection|Edge)$/.test(type);

/** Objects of an answer that had to be read: none for what a connection is made of, one for what `nodes` and `edges` both show. */
export function objectsIn(data: unknown): number {
  if (Array.isArray(data)) return data.reduce((sum: number, each) => sum + objectsIn(each), 0);
  if (typeof data !== "object" || data === null) return 0;
  const { __typename: type = "" } = data as { __typename?: string };
  const own = isPage(type) || /^(PageInfo|Query|)$/.test(type) ? 0 : 1;
  const inside = Object.values(data).reduce((sum: number, each) => sum + objectsIn(each), own);
  return type.endsWith("Connection") ? inside - shownTwice(data) : inside;
}

/** How many objects of a page stand both under `nodes` and in its edges. */
function shownTwice(connection: object): number {
  const lists = Object.values(connection).filter((value) => Array.isArray(value));
  if (lists.length < 2) return 0;
  const nodesOf = (item: object) =>
    Object.values(item).filter((value) => typeof value === "object" && value !== null).length;
  const edges = lists.flat().filter((item) => String(item.__typename).endsWith("Edge"));
  return edges.filter((edge) => nodesOf(edge) > 0).length;
}

/** Ids and texts of the town that a query can meet. */
export async function knownOf(api: Api): Promise<Known> {
  const { data } = await ask(
    api,
    "{ accounts(first: 20) { nodes { id handle } } users { nodes { id slug } } }",
  );
  const accounts: { id: string; handle: string | null }[] = data.accounts.nodes;
  const users: { id: string; slug: string }[] = data.users.nodes;
  return {
    ids: [...accounts, ...users].map(({ id }) => id).concat("1", "garbage"),
    texts: [
      ...accounts.flatMap(({ handle }) => handle ?? []),
      ...users.map(({ slug }) => slug),
      "",
      "'",
      "1",
    ],
  };
}

/** Codes that a random query may meet: its arguments are wrong, or it asks for too much. */
const expected = new Set([
  "BAD_USER_INPUT",
  "BAD_CURSOR",
  "QUERY_TOO_COSTLY",
  "QUERY_TOO_DEEP",
  "QUERY_TOO_LARGE",
]);

/** Runs some; `faults` are those whose answer no caller should meet. */
export async function runRandom(
  api: Api,
  schema: GraphQLSchema,
  known: Known,
  random: Random,
  count: number,
) {
  const faults: { query: string; why: string }[] = [];
  let ran = 0;
  let refused = 0;
  for (let n = 0; n < count; n++) {
    const query = randomQuery(schema, known, random);
    const { data, errors, extensions } = await ask(api, query);
    const strange = errors.find(({ extensions }) => !expected.has(String(extensions?.code)));
    const objects = objectsIn(data);
    if (strange) faults.push({ query, why: `${String(strange.extensions?.code)} ${strange.message}` });
    if (objects > extensions.cost.requested)
      faults.push({ query, why: `${objects} objects for a cost of ${extensions.cost.requested}` });
    if (data === undefined || data === null) refused++;
    else ran++;
  }
  return { ran, refused, faults };
}
