/** Sally and Bob, and what the importer makes of objects given as JSON. */
import type { Activity } from "../../../src/networks/activity.ts";
import { activitystreams } from "../../../src/networks/activitystreams/activitystreams.ts";
import { activities, skips } from "../reading.ts";

export const as = "https://www.w3.org/ns/activitystreams";
export const json = (value: unknown): string => JSON.stringify(value);
export const acts = (value: unknown, network: "twitter" | null = null): Promise<Activity[]> =>
  activities(activitystreams, typeof value === "string" ? value : json(value), { network });
export const reasons = (value: unknown): Promise<string[]> =>
  skips(activitystreams, typeof value === "string" ? value : json(value));

export const sally = { network: "mastodon", handle: "sally@social.example" };
export const bob = { network: "twitter", nativeId: "13" };
export const follow = { type: "Follow", actor: "https://social.example/@sally", object: "twitter:13" };
