/** Refuses queries, subscriptions and looks into the schema that the policy keeps for holders of a token. */
import { getOperationAST, visit } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Policy } from "../access/policy.ts";
import { allows } from "../access/scopes.ts";
import type { Context } from "../context.ts";
import type { OnOperation } from "./on-operation.ts";
import { refusal } from "./refuse.ts";

const aboutSchema = new Set(["__schema", "__type"]);

export function useAccess({ reads, introspection }: Policy): Plugin<Context> {
  const check: OnOperation<Context> = ({ args, setResultAndStopExecution }) => {
    const { access } = args.contextValue;
    const mayRead = allows(access.scopes, "read");
    const operation = getOperationAST(args.document, args.operationName);
    let asksSchema = false;
    let asksData = false;
    visit(args.document, {
      Field({ name }) {
        if (aboutSchema.has(name.value)) asksSchema = true;
        else if (!name.value.startsWith("__")) asksData = true;
      },
    });
    const isClosed = asksSchema && (introspection === "off" || (introspection === "token" && !mayRead));
    // What mutations need, each says itself.
    const needsRead = operation?.operation !== "mutation" && asksData && !asksSchema && reads === "token";
    if (!isClosed && !(needsRead && !mayRead)) return;
    const what = isClosed && introspection === "off" ? "The schema is not shown here." : null;
    const code = access.token === null ? "UNAUTHENTICATED" : "FORBIDDEN";
    const message =
      what ??
      (access.hasUnknownToken
        ? "The token given is not known, or was revoked."
        : access.token === null
          ? "This needs a token: send `Authorization: Bearer <token>`."
          : "The token lacks the scope read.");
    setResultAndStopExecution({ errors: [refusal(what === null ? code : "FORBIDDEN", message)] });
  };
  return { onExecute: check, onSubscribe: check };
}
