/**
 * The founding story. Nora Lindqvist is on X, Instagram, Facebook, LinkedIn and Wikipedia. Her Facebook and LinkedIn
 * connections went dead 45 days before the newest time: their folders end there, each an archive of hers with its own clock.
 */
import type { InteractionKind, NetworkId } from "../../src/words.ts";
import { connectionsDiedAt, dayMs, newestSeedTime } from "../clock.ts";
import { type Random, randomOf } from "../random.ts";
import { accountIn, type CastAccount, castAccounts } from "./cast.ts";
import { extras } from "./extras.ts";
import {
  type ActFact,
  act,
  follow,
  moment,
  mutual,
  recently,
  type Someone,
  type Story,
  sinceBoth,
  statedRow,
} from "./story.ts";

const slug = "nora-lindqvist";
/** Accounts of the stories that should not meet her, so that each story stays legible. */
const apart = new Set([
  "deal-alert",
  "gerald-whitcombe",
  "tom-new",
  "max-gains",
  "priya-raman",
  "oskar-lindahl",
]);

interface Reception {
  readonly extras: number;
  readonly firstId: number;
  readonly seed: number;
  readonly clock: number;
  readonly friends: boolean;
  readonly acts: Partial<Record<InteractionKind, number>>;
}

const receptions: Partial<Record<NetworkId, Reception>> = {
  twitter: {
    extras: 60,
    firstId: 8_100_001,
    seed: 1,
    clock: newestSeedTime,
    friends: false,
    acts: { LIKE: 130, SHARE: 45, MENTION: 30 },
  },
  instagram: {
    extras: 40,
    firstId: 28_100_001,
    seed: 2,
    clock: newestSeedTime - dayMs,
    friends: false,
    acts: { LIKE: 120, REPLY: 25, MENTION: 6 },
  },
  facebook: {
    extras: 40,
    firstId: 108_100_001,
    seed: 3,
    clock: connectionsDiedAt,
    friends: true,
    acts: { LIKE: 90, REPLY: 45, SHARE: 8, MENTION: 10 },
  },
  linkedin: {
    extras: 35,
    firstId: 48_100_001,
    seed: 4,
    clock: connectionsDiedAt,
    friends: true,
    acts: { LIKE: 50, REPLY: 16, SHARE: 6, ENDORSE: 24 },
  },
};

function castOn(network: NetworkId): CastAccount[] {
  return castAccounts.filter(
    (one) => one.network === network && one.slug !== slug && !one.quiet && !apart.has(one.slug),
  );
}

/** Some of the acts' authors come back often, most do so once or twice. */
function author(random: Random, people: readonly Someone[]): Someone {
  return people[Math.floor(random.next() ** 1.6 * people.length)]!;
}

function archive(network: NetworkId, reception: Reception): Story {
  const random = randomOf(48120, reception.seed);
  const nora = accountIn(slug, network);
  const { clock } = reception;
  const circle = extras(random, network, reception.firstId, reception.extras, clock - dayMs);
  const people: Someone[] = [...circle, ...castOn(network)];
  const follows = people.flatMap((one) => {
    const since = sinceBoth(random, one, nora, clock - dayMs);
    const back = reception.friends || random.chance(0.5);
    return back ? mutual(one, nora, since) : [follow(one, nora, since)];
  });
  const acts: ActFact[] = [];
  for (const [kind, count] of Object.entries(reception.acts) as [InteractionKind, number][]) {
    for (let i = 0; i < count; i += 1) {
      const who = author(random, people);
      // An endorsement may be years old; what else is kept is of the last 90 days.
      const when = kind === "ENDORSE" ? sinceBoth(random, who, nora, clock) : recently(random, clock);
      acts.push(act(who, kind, nora, when, random.integer(1, 60)));
    }
  }
  // The last thing her archive speaks of: the clock of this source.
  acts.push(act(people[0]!, "REPLY", nora, clock, 61));
  // What she did toward others, from the same archive.
  for (let i = 0; i < 40; i += 1)
    acts.push(
      act(
        nora,
        random.chance(0.6) ? "LIKE" : "REPLY",
        author(random, people),
        recently(random, clock),
        i + 1,
      ),
    );
  const accounts = [statedRow(nora), ...circle.map((one) => one.row)];
  if (network === "twitter") acts.push(...spoken(random, nora, people));
  return { folder: `nora-${network}`, owner: nora, accounts, follows, acts };
}

/** Replies, quotes and list memberships. */
function spoken(random: Random, nora: CastAccount, people: readonly Someone[]): ActFact[] {
  const times = (count: number, tell: (n: number) => ActFact) =>
    Array.from({ length: count }, (_, n) => tell(n + 1));
  const toward = (kind: "REPLY" | "QUOTE") => () => {
    const who = author(random, people);
    const post = random.integer(1, 60);
    return act(who, kind, nora, recently(random), post);
  };
  return [
    ...times(70, toward("REPLY")),
    ...times(14, toward("QUOTE")),
    ...times(22, (n) => act(people[n * 3]!, "LIST", nora, sinceBoth(random, people[n * 3]!, nora))),
  ];
}

const articles =
  "Malmö_Marketing_Week Word_of_mouth_(trade) Öresund_Advertising_Prize Sydposten Slow_advertising Open_Wells Museum_of_Tides List_of_Swedish_columnists Attention_economy Nordic_Brand_Forum Letters_to_a_brand The_Honest_Banner Ruth_Okafor FC_Norrhamn Kardemumma_bun Copywriting_in_Sweden Campaign_of_the_year_2021 Consumer_trust Loud_and_Clear_(book) Lund_School_of_Letters".split(
    " ",
  );

/** Articles that link to hers: what an encyclopaedia says of a person without her asking. */
function wikipedia(): Story {
  const random = randomOf(48120, 5);
  const page = accountIn(slug, "wikipedia");
  const linking = articles.map((title, i): Someone => {
    const known = castAccounts.find((one) => one.network === "wikipedia" && one.handle === title);
    const name = title.replaceAll("_", " ");
    return (
      known ?? {
        network: "wikipedia",
        nativeId: String(7_000_001 + i),
        handle: title,
        name,
        created: "2015-01-01",
      }
    );
  });
  return {
    folder: "nora-wikipedia",
    accounts: linking.map((one) => ({
      network: one.network,
      native_id: one.nativeId,
      handle: one.handle,
      name: one.name,
    })),
    acts: linking.map((one) => act(one, "LINK", page, moment(random, Date.UTC(2017, 0, 1), newestSeedTime))),
  };
}

export function noraStories(): Story[] {
  const own = Object.entries(receptions) as [NetworkId, Reception][];
  return [...own.map(([network, reception]) => archive(network, reception)), wikipedia()];
}
