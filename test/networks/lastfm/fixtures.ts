/** Replies of Last.fm's API about invented listeners, with the oddities of its JSON. */
export const friends = JSON.stringify({
  friends: {
    user: { name: "bob", realname: "", registered: { unixtime: "1100000000", "#text": "2004-11-09 11:33" } },
    "@attr": { user: "nora", total: "1" },
  },
});
export const noFriends = JSON.stringify({
  friends: { "#text": "\n", "@attr": { for: "nora", total: "0" }, user: [] },
});
export const loved = JSON.stringify({
  lovedtracks: {
    track: [
      {
        name: "Steel",
        artist: { name: "The Bridges", url: "x" },
        date: { uts: "1700000001", "#text": "14 Nov 2023, 22:13" },
      },
      { name: "Iron", artist: { "#text": "The Bridges" } },
    ],
    "@attr": { user: "nora" },
  },
});
export const recent = JSON.stringify({
  recenttracks: { track: [{ name: "Steel", "@attr": { nowplaying: "true" } }], "@attr": { user: "nora" } },
});
export const shoutsXml = `<?xml version="1.0" encoding="utf-8"?>
<lfm status="ok"><shouts user="nora" total="2"><shout><body>Hi &amp; ho</body><author>bob</author><date>Fri, 12 Dec 2008 13:20:41</date></shout><shout><body/><author>carol</author><date/></shout></shouts></lfm>`;
export const lovedXml = `<lfm status="ok"><lovedtracks user="nora"><track><name>Steel</name><date uts="1700000001">14 Nov 2023, 22:13</date><artist><name>The Bridges</name></artist></track></lovedtracks></lfm>`;

/** Two listens, as lastfm.ghan.nl exports them. */
export const scrobbles = `uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid
"1700000001","14 Nov 2023, 22:13","The Bridges","","Iron","","Steel",""
"1700000300","14 Nov 2023, 22:18","The Bridges","","Iron","","Rust",""
`;

export const fixtures: Record<string, string | Buffer> = {
  "friends.json": friends,
  "no-friends.json": noFriends,
  "loved.json": loved,
  "recent.json": recent,
  "shouts.xml": shoutsXml,
  "loved.xml": lovedXml,
  "scrobbles.csv": scrobbles,
};
