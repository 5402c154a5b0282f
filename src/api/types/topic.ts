/** What somebody is known for: the fields `topics` of accounts and users. */
import type { ArgBuilder } from "@pothos/core";
import { GravitasError } from "../../errors.ts";
import { count, list } from "../../scoring/sentences.ts";
import { builder, type SchemaTypes } from "../builder.ts";
import { type Topic, topicsOfAccount, topicsOfUser } from "../reads/topics.ts";
import { Account, User } from "../refs.ts";

function sentenceOf({ endorsers, listers, posts }: Topic): string {
  const parts = [
    ...(endorsers > 0 ? [`${count(endorsers, "person", "people")} endorsed it`] : []),
    ...(listers > 0 ? [`${count(listers, "person", "people")} put it on a list of that name`] : []),
    ...(posts > 0 ? [`${count(posts, "post of its own has", "posts of its own have")} the hashtag`] : []),
  ];
  return `${list(parts)}.`;
}

const TopicWeight = builder.objectRef<Topic>("TopicWeight").implement({
  description:
    "A topic that an account or user is known for: by endorsements, names of lists, and hashtags of its own posts. It counts for no score.",
  fields: (t) => ({
    topic: t.exposeString("topic", {
      description: "The topic in small letters, such as `jazz`: what `accounts(where: { topic })` takes.",
    }),
    weight: t.exposeFloat("weight", {
      description: "Its share, 0..1, of all the voices for topics of this account or user.",
    }),
    voices: t.exposeFloat("voices", {
      description:
        "Distinct people who say so, each one voice; own posts are together less than one voice: posts / (posts + 5). Accounts judged SPAM and one's own have no voice.",
    }),
    endorsers: t.exposeInt("endorsers", { description: "Distinct people who endorsed it on the topic." }),
    listers: t.exposeInt("listers", { description: "Distinct people who put it on a list of that name." }),
    posts: t.exposeInt("posts", { description: "Its own posts with the hashtag." }),
    sentence: t.string({ description: "Why, in plain words.", resolve: sentenceOf }),
  }),
});

const description =
  "What it is known for, the most voices first, as of the current run. At most 20 topics of an account are kept, each with half a voice or more.";
const MOST = 20;
const topicArgs = (t: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>>) => ({
  first: t.int({ required: true, defaultValue: 10, description: `How many, 0 to ${MOST}.` }),
});

function shown(topics: readonly Topic[], first: number): Topic[] {
  if (first >= 0 && first <= MOST) return topics.slice(0, first);
  throw new GravitasError("BAD_USER_INPUT", `\`first\` is ${first}; it must be from 0 to ${MOST}.`);
}

builder.objectField(Account, "topics", (t) =>
  t.field({
    type: [TopicWeight],
    description,
    args: topicArgs(t.arg),
    resolve: async ({ key }, { first }, context) => shown(await topicsOfAccount(context, key), first),
  }),
);
builder.objectField(User, "topics", (t) =>
  t.field({
    type: [TopicWeight],
    description: `${description} Over all accounts of the user.`,
    args: topicArgs(t.arg),
    resolve: async ({ slug }, { first }, context) => shown(await topicsOfUser(context, slug), first),
  }),
);
