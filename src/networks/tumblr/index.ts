/** What is read of Tumblr: replies of its API. Its privacy export is recognised and left alone. */
import type { Importer } from "../importer.ts";
import { tumblrApi } from "./tumblr-api.ts";
import { tumblrPrivacy } from "./tumblr-privacy.ts";

export const tumblr: readonly Importer[] = [tumblrApi, tumblrPrivacy];
