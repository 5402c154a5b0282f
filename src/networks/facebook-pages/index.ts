/** The importers of Facebook Pages, in the order they are asked. */
import type { Importer } from "../importer.ts";
import { facebookPagesGraph } from "./facebook-pages-graph.ts";
import { facebookPagesPosts } from "./facebook-pages-posts.ts";
import { facebookPagesWebhooks } from "./facebook-pages-webhooks.ts";

export const facebookPages: readonly Importer[] = [
  facebookPagesWebhooks,
  facebookPagesGraph,
  facebookPagesPosts,
];
