/** The smaller stories: one folder each, each made to show one law of the score or one limit of the spam verdict. */
import { dayMs, newestSeedTime } from "../clock.ts";
import { randomOf } from "../random.ts";
import { accountIn, castAccounts } from "./cast.ts";
import { extras } from "./extras.ts";
import {
  act,
  follow,
  moment,
  mutual,
  quietRow,
  recently,
  type Story,
  sinceBoth,
  statedRow,
} from "./story.ts";

const day = (year: number, month: number, date: number, hour = 0) => Date.UTC(year, month - 1, date, hour);

/** Eight singers who all follow each other and talk: dense, closed, honest. Must not be flagged. */
function choir(): Story {
  const random = randomOf(510101);
  const slugs = [
    "aino-salmela",
    "bashir-karimi",
    "celia-duarte",
    "dimitar-kolev",
    "esi-boateng",
    "greta-holmgren",
    "hana-sorokin",
    "ivo-marangon",
  ];
  const singers = slugs.map((slug) => accountIn(slug, "twitter"));
  const pairs = singers.flatMap((one, i) => singers.slice(i + 1).map((other) => [one, other] as const));
  const follows = pairs.flatMap(([one, other]) =>
    mutual(one, other, sinceBoth(random, one, other, day(2020, 1, 1))),
  );
  const acts = pairs.flatMap(([one, other], n) => [
    act(one, "LIKE", other, recently(random), n + 1),
    act(other, "REPLY", one, recently(random), n + 1),
    act(one, n % 4 === 0 ? "SHARE" : "MENTION", other, recently(random), n + 1),
  ]);
  return { folder: "choir", follows, acts };
}

/** Two friends who answer each other every day: many acts, one person each. */
function friends(): Story {
  const random = randomOf(220311);
  const leila = accountIn("leila-benomar", "twitter");
  const marco = accountIn("marco-testoni", "twitter");
  const acts = Array.from({ length: 60 }, (_, n) => {
    const when = recently(random);
    const post = Math.floor(n / 2) + 1;
    return [
      act(leila, n % 3 === 0 ? "REPLY" : "LIKE", marco, when, post),
      act(marco, n % 2 === 0 ? "REPLY" : "MENTION", leila, Math.min(when + 600_000, newestSeedTime), post),
    ];
  }).flat();
  return { folder: "friends", follows: mutual(leila, marco, day(2011, 8, 20)), acts };
}

/** Oskar likes 200 posts of everybody within five hours: each like counts less. */
function likesEverything(): Story {
  const random = randomOf(340900);
  const oskar = accountIn("oskar-lindahl", "twitter");
  const others = castAccounts.filter((one) => one.network === "twitter" && one.slug !== oskar.slug);
  const acts = Array.from({ length: 200 }, (_, n) =>
    act(
      oskar,
      "LIKE",
      others[n % others.length]!,
      moment(random, day(2026, 10, 17, 13), day(2026, 10, 17, 18)),
      n + 1,
    ),
  );
  const follows = others.slice(0, 24).map((one) => follow(oskar, one, sinceBoth(random, oskar, one)));
  return { folder: "likes-everything", follows, acts };
}

/** Priya shares The Paper Lanterns a hundred times: a hundred shares by one are worth less than by a hundred. */
function superfan(): Story {
  const random = randomOf(340901);
  const priya = accountIn("priya-raman", "twitter");
  const band = accountIn("paper-lanterns", "twitter");
  const acts = Array.from({ length: 100 }, (_, n) => act(priya, "SHARE", band, recently(random), n + 1));
  return { folder: "superfan", follows: [follow(priya, band, day(2013, 9, 14))], acts };
}

/** Viktor's second account follows, likes and shares the first, and the other way round. */
function twoAccounts(): Story {
  const random = randomOf(340910);
  const [first, second] = castAccounts.filter((one) => one.slug === "viktor-sandoval");
  const acts = Array.from({ length: 50 }, (_, n) => [
    act(second!, n % 2 === 0 ? "SHARE" : "LIKE", first!, recently(random), n + 1),
    act(first!, n % 5 === 0 ? "REPLY" : "LIKE", second!, recently(random), n + 1),
  ]).flat();
  return { folder: "two-accounts", follows: mutual(first!, second!, day(2019, 8, 9)), acts };
}

/** Deal Alert 77 mentions everybody every third day and is answered by nobody. */
function spammer(): Story {
  const random = randomOf(770077);
  const spammer = accountIn("deal-alert", "twitter");
  const victims = castAccounts.filter((one) => one.network === "twitter" && one.slug !== spammer.slug);
  const acts = Array.from({ length: 12 }, () => victims)
    .flat()
    .map((victim) => act(spammer, "MENTION", victim, moment(random, day(2026, 8, 5), newestSeedTime)));
  const follows = victims.map((victim) =>
    follow(
      spammer,
      victim,
      moment(random, day(2026, 8, 3), Math.max(day(2026, 8, 9), Date.parse(victim.created) + dayMs)),
    ),
  );
  const row = {
    ...quietRow("deal-alert", "twitter"),
    has_location: false,
    has_url: true,
    default_image: true,
  };
  return { folder: "spammer", accounts: [row], follows, acts };
}

/** Tom joined X twelve days ago: a little of everything, and no history. */
function newcomer(): Story {
  const random = randomOf(990417);
  const tom = accountIn("tom-new", "twitter");
  const readers = extras(random, "twitter", 8_300_001, 12);
  const begun = Date.parse(tom.created);
  const lately = () => moment(random, begun + dayMs, newestSeedTime);
  const known = ["nora-lindqvist", "stella-star", "sydposten", "paper-lanterns", "fc-norrhamn"];
  return {
    folder: "tom-twitter",
    owner: tom,
    accounts: [statedRow(tom), ...readers.map((one) => one.row)],
    follows: [
      ...readers.flatMap((one, n) =>
        n % 3 === 0 ? [follow(one, tom, lately())] : mutual(one, tom, lately()),
      ),
      ...known.map((slug) => follow(tom, accountIn(slug, "twitter"), lately())),
    ],
    acts: [
      ...readers.map((one, n) => act(one, n % 2 === 0 ? "REPLY" : "LIKE", tom, lately(), n + 1)),
      ...known.map((slug, n) => act(tom, "LIKE", accountIn(slug, "twitter"), lately(), n + 1)),
    ],
  };
}

/** What is left of the networks that closed: Google+ in April 2019, Klout on 25 May 2018. Frozen there, honestly. */
function closedNetworks(): Story {
  const random = randomOf(2044);
  const gerald = accountIn("gerald-whitcombe", "google-plus");
  const circle = extras(random, "google-plus", 11_300_001, 14, day(2019, 3, 1));
  const klout = accountIn("gerald-whitcombe", "klout");
  const ines = accountIn("ines-carvalho", "klout");
  const givers = extras(random, "klout", 70_300_001, 8, day(2018, 5, 1));
  return {
    folder: "closed-networks",
    accounts: [...circle, ...givers].map((one) => ({ ...one.row, posts: undefined })),
    follows: circle.map((one) => follow(one, gerald, moment(random, day(2017, 1, 1), day(2018, 6, 1)))),
    acts: [
      ...circle.map((one, n) =>
        act(
          one,
          n % 3 === 0 ? "REPLY" : "LIKE",
          gerald,
          moment(random, day(2018, 12, 10), day(2019, 3, 1)),
          n + 1,
        ),
      ),
      ...givers.map((one, n) =>
        act(one, "ENDORSE", n % 3 === 0 ? klout : ines, moment(random, day(2018, 3, 1), day(2018, 5, 24))),
      ),
    ],
  };
}

export function smallStories(): Story[] {
  return [
    choir(),
    friends(),
    likesEverything(),
    superfan(),
    twoAccounts(),
    spammer(),
    newcomer(),
    closedNetworks(),
  ];
}
