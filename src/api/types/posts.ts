/** Posts of an account, as a connection. */
import type { PostRow } from "../../graph/posts/post-row.ts";
import { builder } from "../builder.ts";
import { connectionType } from "../connection.ts";
import type { Context } from "../context.ts";
import { type ConnectionArgs, cutPage, readPage } from "../pagination.ts";
import { knownAccount } from "../reads/accounts.ts";
import { countPosts, postPosition, readPosts } from "../reads/acts.ts";
import { Account } from "../refs.ts";

const PostCounts = builder.objectRef<NonNullable<PostRow["stated"]>>("PostCounts").implement({
  description: "What the network states of a post, by the newest count known; null where it says nothing.",
  fields: (t) => ({
    observedAt: t.expose("observedAt", {
      type: "DateTime",
      nullable: true,
      description: "When the counts were read.",
    }),
    likes: t.exposeFloat("likesReceived", { nullable: true, description: "Likes received." }),
    shares: t.exposeFloat("sharesReceived", { nullable: true, description: "Shares received." }),
    replies: t.exposeFloat("repliesReceived", { nullable: true, description: "Replies received." }),
    mentions: t.exposeFloat("mentionsReceived", { nullable: true, description: "Mentions received." }),
  }),
});

const Post = builder.objectRef<PostRow>("Post").implement({
  description:
    "What an account published. Kept only where its owner's own archive was imported or a count is known.",
  fields: (t) => ({
    key: t.exposeString("key", { description: "`network:post:native-id`." }),
    nativeId: t.exposeString("nativeId", { nullable: true, description: "The network's own id." }),
    at: t.field({
      type: "DateTime",
      nullable: true,
      description: "When it was published; null where nobody said.",
      resolve: ({ at }) => (at === 0 ? null : at),
    }),
    owner: t.field({
      type: Account,
      description: "Who published it.",
      resolve: ({ owner }, _args, context) => knownAccount(context, owner),
    }),
    stated: t.expose("stated", {
      type: PostCounts,
      nullable: true,
      description: "Counts that the network states; null where none are known.",
    }),
  }),
});

export const PostConnection = connectionType<PostRow, PostRow, { readonly count: () => Promise<number> }>({
  name: "Post",
  of: "posts of an account that the graph keeps",
  node: Post,
  nodeOf: (row) => row,
  totalCount: ({ count }) => count(),
});

/** A page of the kept posts of an account, newest first. */
export async function postsOf(context: Context, key: string, args: ConnectionArgs) {
  const page = readPage(args, { name: "posts", direction: "DESC", by: "number" });
  const rows = await readPosts(context, key, page);
  return { ...cutPage(page, rows, postPosition), count: () => countPosts(context, key) };
}
