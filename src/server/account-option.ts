/** The values of `--as`: whose the files are that do not say so. */
import { GravitasError } from "../errors.ts";
import type { AccountRef } from "../networks/activity.ts";
import { networkOf } from "../words.ts";

/**
 * Reads `twitter:@nora_l` or `twitter:48120`.
 * @throws BAD_OPTION
 */
export function accountOption(value: string | boolean | undefined): AccountRef | undefined {
  if (typeof value !== "string") return undefined;
  const colon = value.indexOf(":");
  const network = networkOf(value.slice(0, Math.max(colon, 0)));
  const name = value.slice(colon + 1);
  if (network === null || name.replace(/^@/, "") === "") {
    throw new GravitasError("BAD_OPTION", `--as: "${value}" is not an account.`, {
      hint: "Write the network, a colon, and the handle with @ or the native id: --as twitter:@nora_l",
    });
  }
  return name.startsWith("@") ? { network, handle: name.slice(1) } : { network, nativeId: name };
}

/**
 * Reads every `--as`, one for each network.
 * @throws BAD_OPTION
 */
export function accountOptions(values: readonly string[]): AccountRef[] {
  const accounts = values.flatMap((value) => accountOption(value) ?? []);
  const twice = accounts.find(({ network }, index) =>
    accounts.some((other, n) => n > index && other.network === network),
  );
  if (twice === undefined) return accounts;
  throw new GravitasError("BAD_OPTION", `--as names two accounts of ${twice.network}.`, {
    hint: "Import each person's files by themselves, each with its own --as.",
  });
}
