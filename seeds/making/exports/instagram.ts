/**
 * Instagram as "Download your information" gives it out as JSON: whose it is, followers and following since when, posts liked
 * and comments made. What others did with one's posts is not in it.
 */
import { jsonList, type NativeExport } from "./export.ts";

const site = "https://www.instagram.com";
const entry = (handle: string, at: number): object => ({
  title: "",
  media_list_data: [],
  string_list_data: [{ href: `${site}/${handle}`, value: handle, timestamp: at / 1000 }],
});

/** Follows both ways, and what the owner did. */
export const instagram: NativeExport = {
  network: "instagram",
  tellsFollow: () => true,
  tellsAct: ({ actor, kind }) => actor === "@nora.lindqvist" && (kind === "LIKE" || kind === "REPLY"),
  files({ follows, acts, person, owner }) {
    const me = `@${owner.handle}`;
    const followers = follows.filter(({ target }) => target === me);
    const following = follows.filter(({ source }) => source === me);
    const likes = acts.filter(({ kind }) => kind === "LIKE");
    const comments = acts.filter(({ kind }) => kind === "REPLY");
    const value = (text: string): object => ({ href: "", value: text, timestamp: 0 });
    const profile = {
      profile_user: [
        {
          title: "User Information",
          string_map_data: {
            Username: value(owner.handle),
            Name: value(owner.name),
            Bio: value("Columnist"),
          },
        },
      ],
    };
    return [
      ["personal_information.json", `${JSON.stringify(profile)}\n`],
      [
        "followers_1.json",
        jsonList(followers.map(({ source, since }) => entry(person(source).handle, since))),
      ],
      [
        "following.json",
        `{"relationships_following":${jsonList(following.map(({ target, since }) => entry(person(target).handle, since)))}}`,
      ],
      [
        "liked_posts.json",
        `{"likes_media_likes":${jsonList(
          likes.map(({ target, post, at }) => ({
            title: person(target).handle,
            string_list_data: [{ href: `${site}/p/${post}/`, value: "👍", timestamp: at / 1000 }],
          })),
        )}}`,
      ],
      [
        "post_comments_1.json",
        jsonList(
          comments.map(({ target, at }) => ({
            media_list_data: [{ uri: "" }],
            string_map_data: {
              Comment: { value: "Invented." },
              "Media Owner": { value: person(target).handle },
              Time: { timestamp: at / 1000 },
            },
          })),
        ),
      ],
    ];
  },
};
