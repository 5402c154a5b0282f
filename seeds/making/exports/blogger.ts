/** Blogger as its own backup writes it: one Atom feed of posts and comments, for each blog. */
import { isoTime, newestSeedTime } from "../../clock.ts";
import { grouped, isOfCast, type NativeExport, type Telling } from "./export.ts";
import { element, xmlText } from "./xml.ts";

const kind = (name: string): string =>
  `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;

function feed(target: string, acts: Telling["acts"], { person }: Telling): string {
  const { nativeId: blog, name } = person(target);
  const tag = (post: string): string => `tag:blogger.com,1999:blog-${blog}.post-${post}`;
  const posts = [...grouped(acts, ({ post }) => post ?? "")].map(([post, [first]]) => {
    const written = element("published", isoTime((first?.at ?? 0) - 3_600_000));
    return `<entry>${element("id", tag(post))}${written}${kind("post")}${element("title", `Post ${post}`)}</entry>`;
  });
  const comments = acts.map(({ actor, at, post = "" }, n) => {
    const { name: shown, nativeId } = person(actor);
    const uri = element("uri", `https://www.blogger.com/profile/${nativeId}`);
    return `<entry>${element("id", tag(`${post}9${n}`))}${element("published", isoTime(at))}${kind("comment")}<author>${element("name", shown)}${uri}</author><thr:in-reply-to ref="${xmlText(tag(post))}"/></entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"><id>tag:blogger.com,1999:blog-${blog}.archive</id>${element("updated", isoTime(newestSeedTime))}${element("title", name)}
${[...posts, ...comments].join("\n")}
</feed>
`;
}

/** Who commented on a blog. */
export const blogger: NativeExport = {
  network: "blogger",
  tellsAct: (act) => act.kind === "REPLY" && isOfCast(act),
  files: (telling) =>
    [...grouped(telling.acts, ({ target }) => target)].map(
      ([target, acts]) =>
        [`blogger-${telling.person(target).handle}.xml`, feed(target, acts, telling)] as const,
    ),
};
