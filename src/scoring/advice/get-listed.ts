/** Be worth keeping: lists, endorsements and links last, and rank people better than any other count. */
import type { InteractionKind } from "../../words.ts";
import { suppose } from "../what-if/suppose.ts";
import type { Action } from "./action.ts";

/** People who do it: few enough to be earned within a season. */
const PEOPLE = 3;

/** How each network lets others vouch for somebody, and how that is earned. */
const ways: Readonly<Record<string, readonly [act: InteractionKind, words: string]>> = {
  twitter: ["LIST", "put this account on a list: keep to one subject that lists are about"],
  mastodon: ["LIST", "put this account on a list or in a starter pack: keep to one subject"],
  bluesky: ["LIST", "put this account on a list or in a starter pack: keep to one subject"],
  linkedin: ["ENDORSE", "endorse a skill: ask colleagues who have seen the work"],
  wordpress: ["LINK", "link to a post: write what others would cite"],
  blogger: ["LINK", "link to a post: write what others would cite"],
  tumblr: ["LINK", "link to a post: write what others would cite"],
};

export const getListed: Action = {
  kind: "GET_LISTED",
  effort: "HIGH",
  propose(inputs, { network }) {
    const way = ways[network];
    if (way === undefined) return null;
    const [act, words] = way;
    return {
      inputs: suppose(inputs, {
        kind: "ADD_INTERACTIONS",
        network,
        act,
        people: PEOPLE,
        times: 1,
        posts: 0,
        quality: "INSUFFICIENT_EVIDENCE",
        overDays: 0,
      }),
      sentence: (on) => `Have ${PEOPLE} more people on ${on} ${words}.`,
      heldFixed: ["They are modelled as people of whom little is known; people with a name count more."],
    };
  },
};
