/**
 * Replies of the Last.fm API 2.0 (last.fm/api: user.getFriends, getLovedTracks, getRecentTracks, getInfo, and the closed
 * getShouts and getNeighbours), as JSON or as XML (`<lfm status="ok">`).
 */
import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer, InputFile } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";
import { list } from "../reading/json-values.ts";
import { replies } from "../reading/replies.ts";
import { type Fault, itemsOfEach } from "../reading/told.ts";
import { xmlRecords } from "../reading/xml-records.ts";
import { actsOfRow } from "./act.ts";
import { isListName, lists, type Row, rowOfXml, rowsOfJson } from "./row.ts";

const isXml = ({ text }: FileSample): boolean => /^\s*(?:<\?xml[^>]*>\s*)?<lfm\s/.test(text);

/** Lists whose names other networks use as well, by members that only Last.fm has. */
const signs: readonly (readonly string[])[] = [
  ["friends.user.playlists"],
  ["friends.user.realname"],
  ["friends.user.registered.unixtime"],
  ["friends.for", "friends.user.name"],
  ["friends.@attr"],
  ["lovedtracks"],
  ["recenttracks"],
  ["shouts.shout"],
  ["shouts.@attr"],
  ["neighbours.user.match"],
  ["user.registered.unixtime", "user.playcount"],
];

function recognise(sample: FileSample): boolean {
  const { root, paths } = outlineOf(sample);
  return isXml(sample) || (root !== null && signs.some((sign) => sign.every((path) => paths.has(path))));
}

/** The user that a request names, for lists that do not. */
function askedUser(request: string | null): AccountRef | null {
  const name = new URLSearchParams(request?.split("?", 2)[1] ?? "").get("user");
  return name ? { network: "lastfm", handle: name } : null;
}

type Found = { readonly row: Row; readonly request: string | null; readonly place: number };

async function* rows(file: InputFile): AsyncGenerator<Found | Fault> {
  if (!isXml(file)) {
    for await (const reply of replies(file)) {
      if ("fault" in reply) yield reply;
      else
        for (const row of list(reply.body).flatMap(rowsOfJson))
          yield { row, request: reply.request, place: reply.place };
    }
    return;
  }
  const names = new Set([...Object.keys(lists), ...Object.values(lists)]);
  for await (const record of xmlRecords(
    file,
    [...names].map((name) => ({ name })),
  )) {
    if ("fault" in record) {
      yield record;
      continue;
    }
    const row = isListName(record.element.name) ? null : rowOfXml(record.element, record.within);
    if (row !== null) yield { row, request: null, place: record.place };
  }
}

/** What Last.fm's API says of a user's friends, loved tracks and shouts. */
export const lastfmApi: Importer = {
  id: "lastfm-api",
  title: "Last.fm API: friends, loved tracks, shouts",
  network: "lastfm",
  archive: null,
  cannotKnow: "Who follows a user: only whom the user follows is public.",
  recognise,
  read: (file, { subject }) =>
    itemsOfEach(rows(file), ({ row, request }) => actsOfRow(row, askedUser(request) ?? subject)),
};
