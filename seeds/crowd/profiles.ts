/** What a network says of an account of the crowd: dates, text, image, and counts that fit what the account does. */
import { dayMs, isoTime, newestSeedTime } from "../clock.ts";
import type { AccountRow } from "../csv.ts";
import { handleOf, personName } from "../names.ts";
import type { Random } from "../random.ts";
import { bornAt } from "./follows.ts";
import type { Population } from "./population.ts";
import { spamLabel } from "./spam.ts";

/** A crowd is a sample: an account has this many followers and followees in truth for one that is seen here. */
const unseen = 6;
/** Of the most popular 0.2 %, this share is verified. */
const verifiedTop = 0.002;
const verifiedShare = 0.7;

const observedAt = isoTime(newestSeedTime - 15 * 3_600_000);

export function profileRow(population: Population, index: number): AccountRow {
  const random = population.randomOf(index, 4);
  const label = spamLabel(population, index);
  const name = personName(random);
  const numbered = label === "shell" ? String(random.integer(10_000, 99_999)) : "";
  const row: AccountRow = {
    network: population.network,
    native_id: population.idOf(index),
    // The index in base 36 makes a handle unique in its network.
    handle: handleOf(name, `${numbered}${index.toString(36)}`),
    name,
    created_at: isoTime(bornAt(population, index)),
    observed_at: observedAt,
  };
  if (label === "shell") return { ...row, ...shellProfile(random) };
  if (label === "aggressive") return { ...row, ...aggressiveProfile(random) };
  return { ...row, ...ordinaryProfile(population, index, random) };
}

function ordinaryProfile(population: Population, index: number, random: Random): AccountRow {
  const { genuine, followsPerAccount, popularity } = population;
  const seen = genuine * followsPerAccount * 0.75 * popularity(index) + 0.15 * followsPerAccount;
  const followers = Math.round(unseen * seen * Math.exp(0.35 * random.normal()));
  const agedDays = (newestSeedTime - bornAt(population, index)) / dayMs;
  return {
    verified: index < genuine * verifiedTop && random.chance(verifiedShare),
    has_bio: random.chance(0.82),
    has_location: random.chance(0.65),
    has_url: random.chance(0.3),
    default_image: random.chance(0.05),
    followers,
    following: Math.round(unseen * followsPerAccount * Math.exp(0.6 * random.normal() - 0.18)),
    posts: Math.round(Math.min(1, agedDays / 1500) * Math.exp(6 + 1.4 * random.normal())),
    listed: Math.round(followers * 0.012 * random.next()),
  };
}

function shellProfile(random: Random): AccountRow {
  return {
    verified: false,
    has_bio: random.chance(0.15),
    has_location: random.chance(0.1),
    has_url: false,
    default_image: random.chance(0.85),
    followers: random.integer(1, 12),
    following: random.integer(300, 4000),
    posts: random.integer(0, 2),
    listed: 0,
  };
}

function aggressiveProfile(random: Random): AccountRow {
  return {
    verified: false,
    has_bio: random.chance(0.7),
    has_location: random.chance(0.5),
    has_url: random.chance(0.7),
    default_image: random.chance(0.15),
    followers: random.integer(20, 400),
    following: random.integer(1500, 7000),
    posts: random.integer(50, 5000),
    listed: random.integer(0, 1),
  };
}
