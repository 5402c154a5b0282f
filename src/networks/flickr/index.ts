/** What is read of Flickr. The catch-all of an export's other files comes last. */
import type { Importer } from "../importer.ts";
import { flickrApi } from "./flickr-api.ts";
import { flickrApiXml } from "./flickr-api-xml.ts";
import { flickrComments } from "./flickr-comments.ts";
import { flickrContacts } from "./flickr-contacts.ts";
import { flickrFaves } from "./flickr-faves.ts";
import { flickrFollowers } from "./flickr-followers.ts";
import { flickrPhoto } from "./flickr-photo.ts";
import { flickrProfile } from "./flickr-profile.ts";
import { flickrTestimonials } from "./flickr-testimonials.ts";
import { flickrUnused } from "./flickr-unused.ts";

export const flickr: readonly Importer[] = [
  flickrProfile,
  flickrContacts,
  flickrFollowers,
  flickrFaves,
  flickrPhoto,
  flickrComments,
  flickrTestimonials,
  flickrApi,
  flickrApiXml,
  flickrUnused,
];
