/**
 * Bought followers. A seller made 120 shells on one day and delivered them to Brand X within two days; most also went to Max
 * Gains. Each follows hundreds by its own statement, is followed by one, has no post, no text and the default image.
 */
import { isoTime, newestSeedTime } from "../clock.ts";
import type { AccountRow } from "../csv.ts";
import { handleOf, personName } from "../names.ts";
import { randomOf } from "../random.ts";
import { accountIn } from "./cast.ts";
import { extras } from "./extras.ts";
import { act, follow, moment, recently, type Someone, type Story, sinceBoth } from "./story.ts";

const shellCount = 120;
const firstId = 9_200_001;
const createdOn = Date.UTC(2026, 2, 3);
const delivered = { from: Date.UTC(2026, 2, 12), to: Date.UTC(2026, 2, 14) };

export function bought(): Story {
  const random = randomOf(700700);
  const brand = accountIn("brandx", "twitter");
  const gains = accountIn("max-gains", "twitter");
  const famous = ["stella-star", "sydposten", "fc-norrhamn"].map((slug) => accountIn(slug, "twitter"));
  const shells = Array.from({ length: shellCount }, (_, n): Someone => {
    const name = personName(random);
    const created = isoTime(createdOn + random.integer(0, 86_399) * 1000);
    return {
      network: "twitter",
      nativeId: String(firstId + n),
      handle: handleOf(name, String(random.integer(10_000, 99_999))),
      name,
      created,
    };
  });
  const rows = shells.map(
    (shell): AccountRow => ({
      network: "twitter",
      native_id: shell.nativeId,
      handle: shell.handle,
      name: shell.name,
      created_at: shell.created,
      verified: false,
      has_bio: false,
      has_location: false,
      has_url: false,
      default_image: true,
      followers: 1,
      following: random.integer(310, 940),
      posts: 0,
      listed: 0,
      observed_at: isoTime(newestSeedTime - 15 * 3_600_000),
    }),
  );
  const delivery = () => moment(random, delivered.from, delivered.to);
  const customers = extras(random, "twitter", 8_200_001, 14);
  return {
    folder: "brandx",
    accounts: [...rows, ...customers.map((one) => one.row)],
    follows: [
      ...shells.map((shell) => follow(shell, brand, delivery())),
      ...shells.filter((_, n) => n % 5 !== 0).map((shell) => follow(shell, gains, delivery())),
      // Camouflage: what everybody follows.
      ...shells.map((shell, n) => follow(shell, famous[n % famous.length]!, delivery())),
      // The one follower of each shell is the next shell.
      ...shells.map((shell, n) => follow(shells[(n + 1) % shellCount]!, shell, delivery())),
      ...customers.map((one) => follow(one, brand, sinceBoth(random, one, brand))),
    ],
    acts: customers.map((one, n) => act(one, n % 3 === 0 ? "REPLY" : "LIKE", brand, recently(random), n + 1)),
  };
}
