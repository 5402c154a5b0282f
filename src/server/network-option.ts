/** The value of an option that names a network. */
import { GravitasError } from "../errors.ts";
import { type NetworkId, networkIds, networkOf } from "../words.ts";

/**
 * Reads `twitter`, or `x`; undefined where the option is not given.
 * @throws BAD_OPTION
 */
export function networkOption(option: string, value: string | boolean | undefined): NetworkId | undefined {
  if (typeof value !== "string") return undefined;
  const network = networkOf(value);
  if (network !== null) return network;
  throw new GravitasError("BAD_OPTION", `${option}: there is no network "${value}".`, {
    hint: `The networks: ${networkIds.join(", ")}; x is twitter.`,
  });
}
