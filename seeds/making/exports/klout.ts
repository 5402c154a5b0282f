/** Klout until May 2018: replies of its API v2, which tie a Klout id to an X account, and +K in the table `plusk.csv`. */

import { isoTime } from "../../clock.ts";
import { csvText } from "../../csv.ts";
import { castAccounts } from "../cast.ts";
import { jsonLines, type NativeExport } from "./export.ts";

/** Who is who, and +K; Klout's API counted +K and did not name its givers. */
export const klout: NativeExport = {
  network: "klout",
  tellsAct: ({ kind }) => kind === "ENDORSE",
  files({ acts, person }) {
    const replies = castAccounts
      .filter(({ network }) => network === "klout")
      .flatMap(({ slug, nativeId, handle }) => {
        const onX = castAccounts.find((one) => one.slug === slug && one.network === "twitter");
        const identity = {
          request: `http://api.klout.com/v2/identity.json/tw/${onX?.nativeId}`,
          response: { id: nativeId, network: "ks" },
        };
        const user = {
          request: `http://api.klout.com/v2/user.json/${nativeId}`,
          response: { kloutId: nativeId, nick: handle },
        };
        return onX ? [identity, user] : [user];
      });
    const columns = [
      "giver_network",
      "giver_id",
      "receiver_network",
      "receiver_id",
      "topic_slug",
      "given_at",
    ];
    const rows = acts.map(({ actor, target, at }) => [
      "klout",
      person(actor).nativeId,
      "klout",
      person(target).nativeId,
      "writing",
      isoTime(at),
    ]);
    return [
      ["klout-api.jsonl", jsonLines(replies)],
      ["klout-plusk.csv", csvText(columns, rows)],
    ];
  },
};
