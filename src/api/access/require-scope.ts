/** What mutations ask of their caller. */
import type { Context } from "../context.ts";
import { ForbiddenError } from "../types/errors.ts";
import { allows, type Scope } from "./scopes.ts";

/**
 * Refuses a mutation whose caller lacks a scope.
 * @throws ForbiddenError
 */
export function requireScope({ access }: Context, scope: Scope): void {
  const { scopes: granted, hasUnknownToken } = access;
  if (allows(granted, scope)) return;
  const why = hasUnknownToken
    ? "The token given is not known, or was revoked."
    : granted.size > 0
      ? `The token lacks the scope ${scope}.`
      : "This needs a token.";
  throw new ForbiddenError(
    `${why} Send \`Authorization: Bearer <token>\`: the one that \`gravitas start\` prints, or one of \`gravitas token create --scope ${scope}\`.`,
  );
}
