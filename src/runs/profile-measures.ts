/** What networks state of an account, as signals read it: counts, profile and age at its clock. */
import { DAY_MS } from "../durations.ts";
import type { SpamMeasures } from "../spam/measures.ts";
import { unstated, type World } from "./world.ts";

/** What is stated of accounts, and the clocks by which it counts. */
export type Profiles = Pick<World, "accounts" | "stated" | "clocks">;

/** The part of an account's measures that no relationship of the graph has a say in. */
export function profileMeasures(
  world: Profiles,
  position: number,
): Pick<SpamMeasures, "stated" | "profile" | "ageDays"> {
  const account = world.accounts[position];
  return {
    stated: world.stated.get(position) ?? unstated,
    profile: {
      hasBio: account?.hasBio ?? null,
      hasLocation: account?.hasLocation ?? null,
      hasUrl: account?.hasUrl ?? null,
      defaultImage: account?.defaultImage ?? null,
      handle: account?.handle ?? null,
    },
    ageDays: ageDays(world, position),
  };
}

/** Days between an account's creation and its clock; null where its creation is unknown. */
export function ageDays(world: Profiles, position: number): number | null {
  const createdAt = world.accounts[position]?.createdAt ?? null;
  return createdAt === null ? null : Math.max(0, ((world.clocks[position]?.at ?? 0) - createdAt) / DAY_MS);
}
