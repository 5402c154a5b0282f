/** WordPress as "Tools, Export" writes it (WXR 1.2): a file for each blog, its posts with the comments on them. */
import { isoTime, newestSeedTime } from "../../clock.ts";
import type { ActFact } from "../story.ts";
import { grouped, isOfCast, type NamedFile, type NativeExport, type Telling } from "./export.ts";
import { element } from "./xml.ts";

const sqlTime = (at: number): string => isoTime(at).slice(0, 19).replace("T", " ");
const rssTime = (at: number): string => new Date(at).toUTCString().replace("GMT", "+0000");

function comment({ actor, at }: ActFact, number: number, { person }: Telling): string {
  const author = person(actor);
  const members = {
    id: String(number),
    author: author.name,
    author_url: `https://${author.nativeId}/`,
    date_gmt: sqlTime(at),
    approved: "1",
    type: "comment",
    parent: "0",
    user_id: "0",
  };
  const lines = Object.entries(members).map(([name, text]) => element(`wp:comment_${name}`, text));
  return `<wp:comment>${lines.join("")}</wp:comment>`;
}

function blogFile(target: string, acts: readonly ActFact[], telling: Telling): NamedFile {
  const blog = telling.person(target);
  let number = 0;
  const items = [...grouped(acts, ({ post }) => post ?? "")].map(([post, comments]) => {
    const id = post.slice(post.lastIndexOf("/") + 1);
    const written = Math.min(...comments.map(({ at }) => at)) - 3_600_000;
    return `<item>${element("title", `Post ${id}`)}${element("wp:post_id", id)}${element("wp:post_date_gmt", sqlTime(written))}${element("wp:status", "publish")}${element("wp:post_type", "post")}
${comments.map((one) => comment(one, ++number, telling)).join("\n")}
</item>`;
  });
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>${element("title", blog.name)}${element("link", `https://${blog.nativeId}`)}${element("pubDate", rssTime(newestSeedTime))}${element("wp:wxr_version", "1.2")}
${items.join("\n")}
</channel>
</rss>
`;
  return [`wordpress/${blog.handle}/export.xml`, text];
}

/** Who commented on a blog. A link from blog to blog is not among it: a pingback names a site, not a blog's owner. */
export const wordpress: NativeExport = {
  network: "wordpress",
  tellsAct: (act) => act.kind === "REPLY" && isOfCast(act),
  files: (telling) =>
    [...grouped(telling.acts, ({ target }) => target)].map(([target, acts]) =>
      blogFile(target, acts, telling),
    ),
};
