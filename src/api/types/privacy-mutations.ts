/** The mutations by which people leave: erasure by the operator, opting out by the person. */
import { erase } from "../../privacy/erase.ts";
import type { Receipt } from "../../privacy/erasure/receipt-by-id.ts";
import { optOut } from "../../privacy/opt-out/opt-out-link.ts";
import { requireScope } from "../access/require-scope.ts";
import { builder } from "../builder.ts";
import { forgetKept } from "../reads/kept.ts";
import { argumentId, ForbiddenError, InvalidInputError, NotFoundError } from "./errors.ts";

const ErasureReceipt = builder.objectRef<Receipt>("ErasureReceipt").implement({
  description: "What was deleted, by sort; never of whom.",
  fields: (t) => ({
    receipt: t.exposeString("id", { description: "Number of the receipt, as `gravitas audit` lists it." }),
    at: t.expose("at", { type: "DateTime", description: "When it was asked for." }),
    doneAt: t.expose("doneAt", {
      type: "DateTime",
      nullable: true,
      description: "When the last of it was deleted; null while that is under way.",
    }),
    accounts: t.exposeInt("accounts", { description: "Accounts deleted." }),
    users: t.exposeInt("users", { description: "Users deleted." }),
    follows: t.exposeInt("follows", { description: "Follows deleted, to and from them, ended ones too." }),
    interactions: t.exposeInt("interactions", { description: "Interactions deleted, by and toward them." }),
    posts: t.exposeInt("posts", { description: "Posts deleted." }),
    counts: t.exposeInt("counts", { description: "Stated counts of the accounts deleted." }),
    handles: t.exposeInt("handles", { description: "Past handles deleted." }),
    decisions: t.exposeInt("decisions", { description: "Labels and contests deleted." }),
    sources: t.exposeInt("sources", { description: "Sources deleted that were their archives." }),
    points: t.exposeInt("points", { description: "Past scores deleted." }),
  }),
});

const OptedOut = builder.objectRef<Receipt>("OptedOut").implement({
  description: "The person is no longer held, scored or shown.",
  fields: (t) => ({
    at: t.expose("at", { type: "DateTime", description: "When it was asked for." }),
    sentence: t.string({
      description: "What was done, in plain words.",
      resolve: () =>
        "Everything held about you has been deleted. You will be left out when the same data are imported again.",
    }),
  }),
});

const refusals = {
  UNKNOWN: "This link is none of ours, or not complete.",
  EXPIRED: "This link has expired. Ask whoever sent it for a new one.",
  USED: "This link has been used: there is nothing left to delete.",
};

builder.mutationFields((t) => ({
  erase: t.field({
    type: ErasureReceipt,
    description:
      "Deletes an account, or a user with all their accounts, with everything derived, out of sight at once; an account that is all its owner has takes the owner along. They stay away when the same data are imported again. What others' scores took from them goes at the next run, which a server that plans runs starts within minutes. Cannot be taken back. Needs the scope `admin`.",
    args: {
      account: t.arg.id({ description: "Id of the account; give exactly one of both." }),
      user: t.arg.id({ description: "Id of the user; give exactly one of both." }),
    },
    errors: {
      types: [ForbiddenError, InvalidInputError, NotFoundError],
      union: { name: "ErasureResult", description: "The receipt, or why nothing was erased." },
    },
    resolve: async (_root, { account, user }, context) => {
      requireScope(context, "admin");
      if ((account == null) === (user == null)) {
        throw new InvalidInputError([
          { path: "account", message: "Give exactly one of `account` and `user`." },
        ]);
      }
      const thing =
        account == null
          ? { slug: argumentId("user", user ?? "", "User") }
          : { key: argumentId("account", account, "Account") };
      const order = { why: "ERASED", by: "admin", now: context.now() } as const;
      const receipt = await erase(context.graph, thing, context.book, order);
      if (receipt === null) throw new NotFoundError("No account or user has this id.");
      forgetKept(context.graph);
      context.forget();
      return receipt;
    },
  }),
  optOut: t.field({
    type: OptedOut,
    description:
      "Deletes everything about the person that an opt-out link is for, as `erase` does; the link works once, until it expires. Needs no token but the one of the link.",
    args: { token: t.arg.string({ required: true, description: "The part of the link after the `#`." }) },
    errors: {
      types: [NotFoundError],
      union: { name: "OptOutResult", description: "What was done, or why nothing was." },
    },
    resolve: async (_root, { token }, context) => {
      const done = await optOut(context.graph, token, context.book, context.now());
      if ("refused" in done) throw new NotFoundError(refusals[done.refused]);
      forgetKept(context.graph);
      context.forget();
      return done.receipt;
    },
  }),
}));
