/** Arguments made from the schema: something that fits each type, so that a test can walk fields it has never heard of. */
import {
  type GraphQLArgument,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

/** Values of scalars by name, for one field's arguments. */
export type Scalars = Readonly<Record<string, unknown>>;

/** A value that fits the type, with nothing in it that need not be. */
export function valueFor(type: GraphQLInputType, scalars: Scalars): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, scalars);
  if (isListType(type)) return [valueFor(type.ofType, scalars)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return scalars[type.name];
  const fields = Object.values(type.getFields());
  const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return Object.fromEntries(needed.map((field) => [field.name, valueFor(field.type, scalars)]));
}

/** The required arguments as variables: their definitions, their use, their values. */
export function requiredArguments(args: readonly GraphQLArgument[], scalars: Scalars) {
  const needed = args.filter(isRequiredArgument);
  const list = (parts: readonly string[]): string => (parts.length === 0 ? "" : `(${parts.join(", ")})`);
  return {
    defined: list(needed.map(({ name, type }) => `$${name}: ${type}`)),
    used: list(needed.map(({ name }) => `${name}: $${name}`)),
    variables: Object.fromEntries(needed.map(({ name, type }) => [name, valueFor(type, scalars)])),
  };
}
