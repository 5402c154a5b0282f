/** Whom a command is about: a user by slug, or an account as `network:@handle` or `network:native-id`. */
import { GravitasError } from "../errors.ts";
import { accountByHandle } from "../graph/accounts/account-by-handle.ts";
import type { Graph } from "../graph/driver.ts";
import { networkOf } from "../words.ts";

export type ScoredThing = { readonly slug: string } | { readonly key: string };

/**
 * Reads the one argument of a command.
 * @throws BAD_OPTION
 */
export async function scoredArgument(
  graph: Graph,
  rest: readonly string[],
  usage: string,
): Promise<ScoredThing> {
  const [word, ...more] = rest;
  if (word === undefined || more.length > 0) {
    throw new GravitasError("BAD_OPTION", "Say whom: one slug or one account.", {
      hint: `Usage: gravitas ${usage}. For example nora-lindqvist, twitter:@nora_l or twitter:48120.`,
    });
  }
  const colon = word.indexOf(":");
  if (colon < 0) return { slug: word };
  const network = networkOf(word.slice(0, colon));
  const name = word.slice(colon + 1);
  if (network === null || name.replace(/^@/, "") === "") {
    throw new GravitasError("BAD_OPTION", `"${word}" is not an account.`, {
      hint: "Write the network, a colon, and the handle with @ or the native id: twitter:@nora_l",
    });
  }
  if (!name.startsWith("@")) return { key: `${network}:${name}` };
  const [found] = await accountByHandle(graph, { network, handleKey: name.slice(1).toLowerCase() });
  return { key: found?.account.key ?? `${network}:${name.toLowerCase()}` };
}

/** Where no person and no account goes by the one argument. */
export const nobodyCalled = ([word]: readonly string[]): GravitasError =>
  new GravitasError("BAD_OPTION", `Nobody called ${word} is here.`, {
    hint: "People go by slug, accounts by network:@handle or network:id.",
  });
