/** A small blog of invented people, as Blogger's backup, Takeout and API tell it. */
const tag = (id: string): string => `tag:blogger.com,1999:blog-900.post-${id}`;
const nora =
  "<author><name>Nora</name><uri>http://www.blogger.com/profile/0111</uri><email>noreply@blogger.com</email></author>";
const kind = (name: string): string =>
  `<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#${name}'/>`;

export const backup = `<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'><id>tag:blogger.com,1999:blog-900.archive</id><updated>2012-04-25T17:45:32Z</updated><title type='text'>Bridges</title>${nora}
<entry><id>tag:blogger.com,1999:blog-900.settings.BLOG_ADMIN</id>${kind("settings")}<content>nora@mail.example</content>${nora}</entry>
<entry><id>${tag("1")}</id><published>2012-04-01T10:00:00Z</published>${kind("post")}<category scheme='http://www.blogger.com/atom/ns#' term='steel'/>${nora}</entry>
<entry><id>${tag("2")}</id><published>2012-04-02T10:00:00Z</published>${kind("comment")}<author><name>Bob</name><uri>https://www.blogger.com/profile/0222</uri></author><thr:in-reply-to ref='${tag("1")}'/></entry>
<entry><id>${tag("3")}</id><published>2012-04-03T10:00:00Z</published>${kind("comment")}<link rel='related' href='http://www.blogger.com/feeds/900/1/comments/default/2'/>${nora}<thr:in-reply-to ref='${tag("1")}'/></entry>
<entry><id>${tag("4")}</id><published>2012-04-04T10:00:00Z</published>${kind("comment")}<author><name>Anonymous</name></author><thr:in-reply-to ref='${tag("1")}'/></entry>
</feed>`;

export const takeout = `<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'><id>tag:blogger.com,1999:blog-900</id><title>Bridges</title>
<entry><id>${tag("1")}</id><blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status>${nora}<published>2012-04-01T10:00:00Z</published></entry>
<entry><id>${tag("5")}</id><blogger:parent>${tag("1")}</blogger:parent><blogger:inReplyTo/><blogger:type>COMMENT</blogger:type><blogger:status>SPAM_COMMENT</blogger:status><author><name>Buy</name></author></entry>
<entry><id>${tag("2")}</id><blogger:parent>${tag("1")}</blogger:parent><blogger:inReplyTo/><blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status><author><name>Bob</name><uri>https://www.blogger.com/profile/0222</uri></author><published>2012-04-02T10:00:00Z</published></entry>
</feed>`;

export const api = JSON.stringify({
  kind: "blogger#commentList",
  items: [
    {
      kind: "blogger#comment",
      status: "live",
      id: "2",
      post: { id: "1" },
      blog: { id: "900" },
      published: "2012-04-02T12:00:00+02:00",
      author: { id: "222", displayName: "Bob", url: "https://www.blogger.com/profile/0222" },
    },
  ],
});

export const fixtures: Record<string, string | Buffer> = {
  "backup.xml": backup,
  "feed.atom": takeout,
  "comments.json": api,
};
