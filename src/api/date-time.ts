/** The scalar of times: RFC 3339 in UTC outside, milliseconds since 1970 inside. */
import { GravitasError } from "../errors.ts";
import { builder } from "./builder.ts";

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

builder.scalarType("DateTime", {
  description: "A time as RFC 3339, in UTC: `2026-11-23T20:15:00.000Z`.",
  serialize: (milliseconds) => new Date(milliseconds).toISOString(),
  parseValue(value) {
    const milliseconds = typeof value === "string" && RFC_3339.test(value) ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(milliseconds)) {
      throw new GravitasError("BAD_USER_INPUT", `${JSON.stringify(value)} is not a time.`, {
        hint: "Write it as 2026-11-23T20:15:00Z.",
      });
    }
    return milliseconds;
  },
});
