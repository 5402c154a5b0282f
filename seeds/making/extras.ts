/** Extras: accounts without a person's page who follow and answer the cast, so that audiences are not made of stars only. */
import type { NetworkId } from "../../src/words.ts";
import { dayMs, isoTime, newestSeedTime } from "../clock.ts";
import type { AccountRow } from "../csv.ts";
import { handleOf, personName } from "../names.ts";
import type { Random } from "../random.ts";
import type { Someone } from "./story.ts";

export interface Extra extends Someone {
  readonly row: AccountRow;
}

/** An account's id as its network writes ids. */
function idOn(network: NetworkId, number: number, handle: string): string {
  switch (network) {
    case "bluesky":
      return `did:plc:extra${number}`;
    case "youtube":
      return `UC${String(number).padEnd(22, "x")}`;
    case "tumblr":
      return `t:extra${number}`;
    case "flickr":
      return `${number}@N00`;
    case "google-plus":
      return `1${String(number).padStart(20, "0")}`;
    case "wordpress":
      return `${handle.replaceAll("_", "-")}.example`;
    default:
      return String(number);
  }
}

/** `count` ordinary accounts on a network, numbered from `firstId`; their counts are read at `clock`. */
export function extras(
  random: Random,
  network: NetworkId,
  firstId: number,
  count: number,
  clock: number = newestSeedTime - dayMs,
): Extra[] {
  return Array.from({ length: count }, (_, position) => {
    const name = personName(random);
    const own = handleOf(name, String(position + 1));
    const handle = network === "mastodon" ? `${own}@social.example` : own;
    const nativeId = idOn(network, firstId + position, own);
    const created = isoTime(Date.UTC(2009, 0, 1) + random.integer(0, 5500) * dayMs).slice(0, 10);
    const following = Math.round(Math.exp(5.2 + 0.8 * random.normal()));
    const followers = Math.round(following * Math.exp(-0.1 + 0.7 * random.normal()));
    const row: AccountRow = {
      network,
      native_id: nativeId,
      handle,
      name,
      created_at: created,
      has_bio: random.chance(0.8),
      has_location: random.chance(0.7),
      has_url: random.chance(0.3),
      default_image: random.chance(0.04),
      followers,
      following,
      posts: Math.round(Math.exp(6 + 1.2 * random.normal())),
      observed_at: isoTime(clock),
    };
    return { network, nativeId, handle, name, created, row };
  });
}
