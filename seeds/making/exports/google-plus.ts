/** Google+ as Takeout gave it out until April 2019: posts with who gave +1 and who commented. */
import { isoTime } from "../../clock.ts";
import { grouped, jsonList, type NativeExport, type Telling } from "./export.ts";

const takeoutTime = (at: number): string => isoTime(at).replace("T", " ").replace("Z", "+0000");

function person(someone: ReturnType<Telling["person"]>): object {
  return {
    displayName: someone.name,
    profilePageUrl: `https://plus.google.com/${someone.nativeId}`,
    resourceName: `users/${someone.nativeId}`,
  };
}

/** +1s, which have no time of their own, and comments, which have. */
export const googlePlus: NativeExport = {
  network: "google-plus",
  tellsAct: ({ kind }) => kind === "LIKE" || kind === "REPLY",
  files({ acts, person: of }) {
    const posts = [...grouped(acts, ({ post }) => post ?? "")].map(([post, [first, ...others]]) => {
      if (!first) throw new Error("Seeds: a group has a first");
      const url = `https://plus.google.com/${of(first.target).nativeId}/posts/${post}`;
      const all = [first, ...others];
      const plusOnes = all.filter(({ kind }) => kind === "LIKE");
      const comments = all.filter(({ kind }) => kind === "REPLY");
      return {
        url,
        creationTime: takeoutTime(first.at - 3_600_000),
        author: person(of(first.target)),
        plusOnes: plusOnes.map(({ actor }) => ({ plusOner: person(of(actor)) })),
        comments: comments.map(({ actor, at }, n) => ({
          creationTime: takeoutTime(at),
          author: person(of(actor)),
          commentActivityId: `${post}-${n + 1}`,
          postUrl: url,
        })),
        postAcl: { visibleToStandardAcl: { circles: [{ type: "CIRCLE_TYPE_PUBLIC" }] } },
      };
    });
    return [["google-plus-posts.json", `{"posts":${jsonList(posts)}}\n`]];
  },
};
