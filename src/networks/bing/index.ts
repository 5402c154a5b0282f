/** What is read of Bing Webmaster Tools. */
import type { Importer } from "../importer.ts";
import { bingAnchors } from "./bing-anchors.ts";
import { bingApi } from "./bing-api.ts";
import { bingDomains } from "./bing-domains.ts";
import { bingPages } from "./bing-pages.ts";

export const bing: readonly Importer[] = [bingPages, bingDomains, bingAnchors, bingApi];
