/** Which times a file may state, and how seeds are moved to yesterday. All in milliseconds since 1970 UTC. */
import type { Activity } from "../networks/activity.ts";

export const DAY_MS = 86_400_000;

/** Why a time cannot be, or null. A day ahead of our clock is let pass: time zones and clocks that run fast. */
export function timeFault(at: number | undefined, now: number): string | null {
  if (at === undefined) return null;
  if (!Number.isFinite(at)) return "time that is no number";
  if (at < 0) return "time before 1970";
  if (at > now + DAY_MS) return "time in the future";
  return null;
}

/** Every time an activity states. */
export function timesOf(activity: Activity): number[] {
  const times =
    activity.type === "Profile"
      ? [activity.createdAt]
      : activity.type === "Metric"
        ? [activity.observedAt]
        : "when" in activity
          ? [activity.when?.at]
          : [];
  return times.filter((at) => at !== undefined);
}

/** The same activity with all its times moved; unknown times stay unknown. */
export function shifted(activity: Activity, by: number): Activity {
  if (by === 0) return activity;
  if (activity.type === "Profile" && activity.createdAt !== undefined)
    return { ...activity, createdAt: activity.createdAt + by };
  if (activity.type === "Metric" && activity.observedAt !== undefined)
    return { ...activity, observedAt: activity.observedAt + by };
  if ("when" in activity && activity.when)
    return { ...activity, when: { ...activity.when, at: activity.when.at + by } };
  return activity;
}
