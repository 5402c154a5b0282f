/** An audience as it stands in the graph: the counts it is made of, as JSON; rates, reach and sentences follow from them. */
import { z } from "zod";
import type { Audience } from "./audience.ts";
import { type AudienceCounts, audienceOf } from "./audience-of.ts";

const maybe = z.number().nullable();
const shape = z.tuple([
  maybe, // stated followers
  maybe, // when they were read
  z.tuple([z.number(), z.number(), z.number(), z.number()]), // authentic, suspicious, spam, insufficient evidence
  z.tuple([maybe, z.number()]), // following: stated, observed
  maybe, // posts
  z.tuple([maybe, z.number()]), // listed: stated, observed
  z.number(), // inactive
  z.number(), // automated
  z.record(z.string(), z.number()), // signals
  z.number(), // engaged
]);

/** The JSON text of what was counted. */
export function packAudience(counts: AudienceCounts): string {
  const { byQuality: q, following, listed } = counts;
  return JSON.stringify([
    counts.stated,
    counts.statedAt,
    [q.AUTHENTIC, q.SUSPICIOUS, q.SPAM, q.INSUFFICIENT_EVIDENCE],
    [following.stated, following.observed],
    counts.posts,
    [listed.stated, listed.observed],
    counts.inactive,
    counts.automated,
    counts.signals,
    counts.engaged,
  ]);
}

/** The counts in a JSON text that `packAudience` wrote. */
export function unpackCounts(text: string): AudienceCounts {
  const [stated, statedAt, quality, following, posts, listed, inactive, automated, signals, engaged] =
    shape.parse(JSON.parse(text));
  const [AUTHENTIC, SUSPICIOUS, SPAM, INSUFFICIENT_EVIDENCE] = quality;
  return {
    stated,
    statedAt,
    byQuality: { AUTHENTIC, SUSPICIOUS, SPAM, INSUFFICIENT_EVIDENCE },
    following: { stated: following[0], observed: following[1] },
    posts,
    listed: { stated: listed[0], observed: listed[1] },
    inactive,
    automated,
    signals,
    engaged,
  };
}

/** The audience in a JSON text that `packAudience` wrote. */
export function unpackAudience(text: string): Audience {
  return audienceOf(unpackCounts(text));
}
