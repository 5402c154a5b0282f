/** `interactions.csv`: who liked, shared, quoted, answered, mentioned, listed, endorsed or linked whom (issue 3, item 4). */
import type { AccountRef, Activity, PostRef, When } from "../activity.ts";
import type { Importer } from "../importer.ts";
import { quoted } from "../reading/refs.ts";
import { columnsOf, type Row, readTable, wordOf } from "./table.ts";

const columns = new Set(["network", "actor", "target", "kind", "at", "post"]);

interface Parts {
  readonly actor: AccountRef;
  /** The account acted on. */
  readonly target: AccountRef;
  /** The post acted on, where the row names one. */
  readonly on: AccountRef | PostRef;
  readonly when: When | undefined;
}

/** What each word of the `kind` column makes of a row. */
const kinds: Readonly<Record<string, (parts: Parts) => Activity>> = {
  like: ({ actor, on, when }) => ({ type: "Like", actor, object: on, when }),
  share: ({ actor, on, when }) => ({ type: "Announce", actor, object: on, when }),
  quote: ({ actor, on, when }) => ({ type: "Create", actor, quote: on, when }),
  reply: ({ actor, on, when }) => ({ type: "Create", actor, inReplyTo: on, when }),
  mention: ({ actor, target, when }) => ({ type: "Create", actor, mentions: [target], when }),
  list: ({ actor, target, when }) => ({ type: "Add", actor, object: target, when }),
  endorse: ({ actor, target, when }) => ({ type: "Endorse", actor, object: target, when }),
  link: ({ actor, target, when }) => ({ type: "Create", actor, links: [target], when }),
};
const synonyms: Readonly<Record<string, string>> = {
  favourite: "like",
  favorite: "like",
  retweet: "share",
  boost: "share",
  repost: "share",
  comment: "reply",
};

function activitiesOf(row: Row): readonly Activity[] {
  const word = row.text("kind").toLowerCase();
  const kind = synonyms[word] ?? word;
  const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!make) return row.refuse(`"kind" is ${quoted(word)}, not one of ${Object.keys(kinds).join(", ")}`);
  const actor = row.account("actor");
  const target = row.account("target");
  const at = row.time("at");
  const post = wordOf(row, "post");
  const on = post === undefined ? target : { network: target.network, post, owner: target };
  const activity = make({ actor, target, on, when: at && { ...at, of: "event" } });
  // In acts without an object of their own (mention, link) the post is the actor's, and tells two acts of one time apart.
  const own = post !== undefined && (kind === "mention" || kind === "link");
  return [own ? ({ ...activity, nativeId: post } as Activity) : activity];
}

/** Acts between accounts named by native id or @handle. */
export const interactionsCsv: Importer = {
  id: "interactions-csv",
  title: "Interactions table (CSV)",
  network: null,
  archive: null,
  recognise: (sample) => {
    const names = columnsOf(sample);
    return names.has("actor") && names.has("target") && names.has("kind");
  },
  read: (file, context) => readTable(file, context, columns, activitiesOf),
};
