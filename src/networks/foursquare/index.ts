/** What is read of Foursquare and Swarm. The catch-all of an export's other files comes last. */
import type { Importer } from "../importer.ts";
import { foursquareCheckins } from "./foursquare-checkins.ts";
import { foursquareComments } from "./foursquare-comments.ts";
import { foursquareTips } from "./foursquare-tips.ts";
import { foursquareUnused } from "./foursquare-unused.ts";
import { foursquareUsers } from "./foursquare-users.ts";

export const foursquare: readonly Importer[] = [
  foursquareUsers,
  foursquareTips,
  foursquareCheckins,
  foursquareComments,
  foursquareUnused,
];
