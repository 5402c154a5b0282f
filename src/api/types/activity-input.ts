/** What `ingest` takes: activities in the words of W3C ActivityStreams 2.0, typed. */
import { type GivenActivity, givenTypes } from "../../imports/ingest/given-activity.ts";
import { builder } from "../builder.ts";
import { Network } from "../network-enum.ts";

const ACCOUNT =
  "Its key (`twitter:12`, `twitter:@nora_l`), its address (`https://social.example/@nora`, `acct:nora@social.example`), or, with `network`, its handle (`@nora_l`) or native id (`12`).";
const POST =
  "Its key (`twitter:post:99`), its address (`https://x.com/nora_l/status/99`), or, with `network`, its native id (`99`).";

const meanings: Readonly<Record<(typeof givenTypes)[number], string>> = {
  Follow: "The actor follows the account.",
  Like: "The actor likes the post, or the account where the post is not known.",
  Announce: "The actor shares the post, or something of the account.",
  Create:
    "The actor publishes the post, which may answer, quote, mention and link to others. Texts are not taken.",
  Add: "The actor puts the account on the list named by `target`.",
  Endorse: "The actor endorses the account, for `topic`.",
  Undo: "The actor takes the activity back, at `published`: an unfollow, an unlike.",
  Delete: "The actor deletes the post, with all that it did to others.",
  Block: "The actor blocks the account: follows between the two end, and nothing else is kept.",
};

const ActivityType = builder.enumType("ActivityType", {
  description: "What is done, by the names of ActivityStreams 2.0.",
  values: Object.fromEntries(
    givenTypes.map((type) => [type.toUpperCase(), { value: type, description: meanings[type] }]),
  ) as Record<string, { value: (typeof givenTypes)[number]; description: string }>,
});

const ActivityPost = builder.inputType("ActivityPostInput", {
  description: "Another's post that a post answers or quotes.",
  fields: (t) => ({
    id: t.string({ required: true, description: POST }),
    attributedTo: t.string({
      description: `The account that published it; without it, whoever another source names. ${ACCOUNT}`,
    }),
  }),
});

const ActivityNote = builder.inputType("ActivityNoteInput", {
  description: "A post, with what it does to others where it is created.",
  fields: (t) => ({
    id: t.string({ required: true, description: POST }),
    attributedTo: t.string({
      description: `The account that published it; of CREATE and DELETE the actor. ${ACCOUNT}`,
    }),
    inReplyTo: t.field({ type: ActivityPost, description: "The post that it answers." }),
    quote: t.field({ type: ActivityPost, description: "The post that it quotes." }),
    mentions: t.stringList({ description: `Accounts that it mentions, each as follows. ${ACCOUNT}` }),
    links: t.stringList({ description: "Addresses that it links to." }),
    hashtags: t.stringList({ description: "Its hashtags, with or without the #." }),
  }),
});

const ActivityObject = builder.inputRef<GivenActivity["object"]>("ActivityObjectInput").implement({
  description: "What an activity is about: exactly one of its fields.",
  isOneOf: true,
  fields: (t) => ({
    account: t.string({ description: `An account. ${ACCOUNT}` }),
    post: t.field({ type: ActivityNote, description: "A post, and what it does to others." }),
    activity: t.field({
      type: ActivityInput,
      description: "The activity that UNDO takes back, as it was given.",
    }),
    activityId: t.string({ description: "The `id` of the activity that UNDO takes back." }),
  }),
});

export const ActivityInput = builder.inputRef<GivenActivity>("ActivityInput");
ActivityInput.implement({
  description: "One activity, in the words of W3C ActivityStreams 2.0.",
  fields: (t) => ({
    type: t.field({ type: ActivityType, required: true, description: "What is done." }),
    id: t.string({
      description:
        "Its own id where its network gives it one, at most 255 characters: the same id is the same activity, however often it is sent. Without one, the same actor, object and time are the same activity.",
    }),
    network: t.field({
      type: Network,
      description: "The network of accounts and posts whose ids do not say which.",
    }),
    actor: t.string({ required: true, description: `The account that does it. ${ACCOUNT}` }),
    object: t.field({ type: ActivityObject, required: true, description: "What it is done to." }),
    target: t.string({ description: "Name of the list, of ADD." }),
    topic: t.string({ description: "What it is for, of ENDORSE." }),
    published: t.field({
      type: "DateTime",
      description:
        "When it was done, from 1970 to a day ahead of now; without it the activity counts undated.",
    }),
  }),
});
