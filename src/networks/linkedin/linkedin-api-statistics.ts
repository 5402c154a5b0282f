/** API v1 `people/~/network/network-stats`: how many connections, and how many connections of those. */
import type { Importer } from "../importer.ts";
import { list, member } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { itemsOfEach } from "../reading/told.ts";
import { subjectOf } from "./table.ts";

/** The number of connections, which follow and are followed. */
export const linkedinApiStatistics: Importer = {
  id: "linkedin-api-statistics",
  title: "LinkedIn API v1: number of connections",
  network: "linkedin",
  archive: null,
  needsSubject: true,
  recognise: ({ text }) => /^\s*\{\s*"_total":\s*2,\s*"values":\s*\[\s*\d+,\s*\d+\s*\]\s*\}\s*$/.test(text),
  read(file, context) {
    const me = subjectOf(file, context);
    return itemsOfEach(replies(file), ({ body }) => {
      const connections = Number(list(member(body, "values"))[0] ?? Number.NaN);
      if (!Number.isFinite(connections)) return 'the reply has no number in "values"';
      return { type: "Metric", of: me, counts: { followers: connections, following: connections } };
    });
  },
};
