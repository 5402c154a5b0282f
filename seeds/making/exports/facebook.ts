/**
 * Facebook as "Download your information" gives it out as JSON: whose it is, and what the owner liked and commented on, by
 * names. Friends stay in our tables: the export has their names alone, by which nobody can be told from a namesake.
 */
import type { ActFact } from "../story.ts";
import { jsonList, type NativeExport } from "./export.ts";

/** Meta writes the bytes of UTF-8 as if each were a character. */
const metaText = (text: string): string => Buffer.from(text).toString("latin1");

/** What the owner did. */
export const facebook: NativeExport = {
  network: "facebook",
  tellsAct: ({ actor, kind }) => actor === "@nora.lindqvist" && (kind === "LIKE" || kind === "REPLY"),
  files({ acts, person, owner }) {
    const me = metaText(owner.name);
    const [first_name, last_name] = owner.name.split(" ");
    const profile_v2 = {
      name: { full_name: me, first_name, last_name },
      username: owner.handle,
      registration_timestamp: Date.parse(owner.created) / 1000,
      profile_uri: `https://www.facebook.com/${owner.handle}`,
    };
    const likes = acts.filter(({ kind }) => kind === "LIKE");
    const comments = acts.filter(({ kind }) => kind === "REPLY");
    const toldOf = ({ target, at }: ActFact, did: string, data: object): object => ({
      timestamp: at / 1000,
      data: [data],
      title: `${me} ${did} ${metaText(person(target).name)}'s post.`,
    });
    const reaction = { reaction: { reaction: "LIKE", actor: me } };
    const comment = ({ at }: ActFact): object => ({
      comment: { timestamp: at / 1000, comment: "Invented.", author: me },
    });
    return [
      ["profile_information.json", `${JSON.stringify({ profile_v2 })}\n`],
      [
        "likes_and_reactions.json",
        `{"reactions_v2":${jsonList(likes.map((one) => toldOf(one, "likes", reaction)))}}\n`,
      ],
      [
        "comments.json",
        `{"comments_v2":${jsonList(comments.map((one) => toldOf(one, "commented on", comment(one))))}}\n`,
      ],
    ];
  },
};
