/** The values of `--as`: whose the files are that do not say so. */
import { GravitasError } from "../errors.ts";
import { type AccountRef, isPost } from "../networks/activity.ts";
import { refOfAddress } from "../networks/reading/addresses.ts";
import { type NetworkId, networkOf } from "../words.ts";

/** What ids look like where a handle cannot be taken for one. */
const ids: Partial<Record<NetworkId, RegExp>> = {
  twitter: /^\d+$/,
  facebook: /^\d+$/,
  instagram: /^\d+$/,
  foursquare: /^\d+$/,
  youtube: /^UC/,
  bluesky: /^did:/,
  linkedin: /^\d+$|[A-Z]/,
};

/**
 * Reads `twitter:@nora_l`, `twitter:48120` or the address of a profile.
 * @throws BAD_OPTION
 */
export function accountOption(value: string | boolean | undefined): AccountRef | undefined {
  if (typeof value !== "string") return undefined;
  const profile = refOfAddress(value.replace(/^[\w-]+:(?=https?:)/, ""));
  if (profile !== null && !isPost(profile)) return profile;
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
 * Reads every `--as`, one for each network. A handle that lacks its @ would otherwise be an account nobody has.
 * @throws BAD_OPTION
 */
export function accountOptions(values: readonly string[]): AccountRef[] {
  const accounts = values.flatMap((value) => accountOption(value) ?? []);
  for (const { network, nativeId } of accounts) {
    if (nativeId === undefined || (ids[network]?.test(nativeId) ?? true)) continue;
    throw new GravitasError("BAD_OPTION", `--as: "${nativeId}" is no id on ${network}.`, {
      hint: `If it is the handle, write it with @: --as ${network}:@${nativeId}`,
    });
  }
  const twice = accounts.find(({ network }, index) =>
    accounts.some((other, n) => n > index && other.network === network),
  );
  if (twice === undefined) return accounts;
  throw new GravitasError("BAD_OPTION", `--as names two accounts of ${twice.network}.`, {
    hint: "Import each person's files by themselves, each with its own --as.",
  });
}
