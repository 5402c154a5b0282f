/** What is read of WordPress: the export of a blog, replies of its own API and of WordPress.com's. */
import type { Importer } from "../importer.ts";
import { wordpressComApi } from "./wordpress-com-api.ts";
import { wordpressExport } from "./wordpress-export.ts";
import { wordpressRest } from "./wordpress-rest.ts";

export const wordpress: readonly Importer[] = [wordpressExport, wordpressRest, wordpressComApi];
