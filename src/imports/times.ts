/** Which times a file may state, and how seeds are moved to yesterday. All in milliseconds since 1970 UTC. */
import { DAY_MS } from "../durations.ts";
import type { Activity, When } from "../networks/activity.ts";

/** Why a time cannot be, or null. A day ahead of our clock is let pass: time zones and clocks that run fast. */
export function timeFault(at: number | undefined, now: number): string | null {
  if (at === undefined) return null;
  if (!Number.isFinite(at)) return "time that is no number";
  if (at < 0) return "time before 1970";
  if (at > now + DAY_MS) return "time in the future";
  return null;
}

/** Every time an activity states. */
export function timesOf(activity: Activity): readonly number[] {
  switch (activity.type) {
    case "Profile":
      return stated(activity.createdAt);
    case "Metric":
      return stated(activity.observedAt);
    case "Undo": {
      const { when, object } = activity;
      return [...stated(when?.at), ...("type" in object ? stated(object.when?.at) : none)];
    }
    default:
      return "when" in activity ? stated(activity.when?.at) : none;
  }
}

const none: readonly number[] = [];
const stated = (at: number | undefined): readonly number[] => (at === undefined ? none : [at]);

/** The same activity with all its times moved; unknown times stay unknown. */
export function shifted(activity: Activity, by: number): Activity {
  if (by === 0) return activity;
  if (activity.type === "Undo" && "type" in activity.object) {
    const object = shifted(activity.object, by) as typeof activity.object;
    return { ...activity, object, ...movedWhen(activity, by) };
  }
  if (activity.type === "Profile" && activity.createdAt !== undefined)
    return { ...activity, createdAt: activity.createdAt + by };
  if (activity.type === "Metric" && activity.observedAt !== undefined)
    return { ...activity, observedAt: activity.observedAt + by };
  return "when" in activity ? { ...activity, ...movedWhen(activity, by) } : activity;
}

const movedWhen = ({ when }: { readonly when?: When | undefined }, by: number) =>
  when ? { when: { ...when, at: when.at + by } } : {};
