/** `--retention`: for how many days interactions are held, by default as the settings say. */
import { GravitasError } from "../errors.ts";
import { LEAST_HELD_DAYS } from "../runs/retention/forget-old-acts.ts";
import type { CommandInput } from "./command.ts";

/** @throws BAD_OPTION */
export function retentionOption({ values, config }: CommandInput): number {
  if (values.retention === undefined) return config.retentionDays;
  const days = Number(values.retention);
  if (Number.isInteger(days) && days >= LEAST_HELD_DAYS) return days;
  throw new GravitasError(
    "BAD_OPTION",
    `--retention: "${values.retention}" is not a number of days, ${LEAST_HELD_DAYS} or more.`,
    {
      hint: "Interactions count for 90 days; what a change is explained by is needed somewhat longer.",
    },
  );
}
