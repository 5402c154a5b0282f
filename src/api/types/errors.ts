/** The failures that mutations answer as data: each is a class that resolvers throw and a member of unions. */
import { GravitasError } from "../../errors.ts";
import { builder } from "../builder.ts";
import { decodeId, type NodeName } from "../global-id.ts";

export class NotFoundError extends Error {
  override readonly name = "NotFoundError";
}
export class ForbiddenError extends Error {
  override readonly name = "ForbiddenError";
}
export class ConflictError extends Error {
  override readonly name = "ConflictError";
  /** Version or number that stands now. */
  readonly current: number | null;

  constructor(message: string, current: number | null = null) {
    super(message);
    this.current = current;
  }
}
export class RateLimitedError extends Error {
  override readonly name = "RateLimitedError";
  /** Seconds until it may be tried again. */
  readonly retryAfter: number;

  constructor(message: string, waitMs: number) {
    const retryAfter = Math.ceil(waitMs / 1000);
    super(`${message} Try again in ${Math.ceil(retryAfter / 60)} min.`);
    this.retryAfter = retryAfter;
  }
}
export interface InputIssue {
  readonly path: string;
  readonly message: string;
}
export class InvalidInputError extends Error {
  override readonly name = "InvalidInputError";
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super(issues.map(({ path, message }) => `${path}: ${message}`).join(" "));
    this.issues = issues;
  }
}

const ErrorInterface = builder.interfaceRef<Error>("Error").implement({
  description: "Why a mutation did nothing.",
  fields: (t) => ({
    message: t.exposeString("message", { description: "What happened and what to do, in plain words." }),
  }),
});

builder.objectType(NotFoundError, {
  name: "NotFoundError",
  description: "The thing that the mutation is about is unknown.",
  interfaces: [ErrorInterface],
});
builder.objectType(ForbiddenError, {
  name: "ForbiddenError",
  description: "The request does not carry a token that allows this.",
  interfaces: [ErrorInterface],
});
builder.objectType(ConflictError, {
  name: "ConflictError",
  description: "Something else was changed first; look at the current state and try again.",
  interfaces: [ErrorInterface],
  fields: (t) => ({
    current: t.exposeInt("current", {
      nullable: true,
      description: "The current version or number; null where there is none.",
    }),
  }),
});

builder.objectType(RateLimitedError, {
  name: "RateLimitedError",
  description: "The caller did this too often.",
  interfaces: [ErrorInterface],
  fields: (t) => ({
    retryAfter: t.exposeInt("retryAfter", { description: "Seconds until it may be tried again." }),
  }),
});

const InputIssueType = builder.objectRef<InputIssue>("InputIssue").implement({
  description: "One thing that is wrong with an argument.",
  fields: (t) => ({
    path: t.exposeString("path", { description: "The argument, and the place inside it." }),
    message: t.exposeString("message", { description: "What is wrong and what it should be." }),
  }),
});
builder.objectType(InvalidInputError, {
  name: "InvalidInputError",
  description: "An argument is wrong.",
  interfaces: [ErrorInterface],
  fields: (t) => ({
    issues: t.field({
      type: [InputIssueType],
      description: "Everything that is wrong.",
      resolve: ({ issues }) => [...issues],
    }),
  }),
});

/**
 * The key that an id given as an argument of a mutation stands for.
 * @throws InvalidInputError where it is not an id of that type
 */
export function argumentId(path: string, id: string | number, typename: NodeName): string {
  try {
    const decoded = decodeId(String(id));
    if (decoded.typename === typename) return decoded.id;
  } catch (error) {
    if (!(error instanceof GravitasError)) throw error;
  }
  const what = `${typename === "Account" ? "an" : "a"} ${typename.toLowerCase()}`;
  throw new InvalidInputError([
    { path, message: `It must be the \`id\` of ${what}, as this API gave it out.` },
  ]);
}
