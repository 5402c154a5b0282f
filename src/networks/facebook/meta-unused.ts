/**
 * Every other file of a Facebook or Instagram export: advertising, searches, places, devices, contacts, settings, what was
 * looked at. Told by what Meta's files have in common: lists with a version, labelled values, maps of strings.
 */
import type { Importer } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";

/** Facebook's lists from before they had versions, and those that never got one, each with a member that is Meta's. */
const lists =
  /^(?:recently_viewed\.(?:entries|children)|visited_things\.entries|controls\.entries|searches\.(?:attachments|data)|people_interactions\.entries|saves\.attachments|bcts|account_activity\.ip_address|active_sessions\.(?:ip_address|session_type)|account_accesses\.(?:ip_address|site)|used_ip_address|login_protection_data\.session|installed_apps\.(?:name|added_timestamp)|admined_apps|custom_audiences|friend_peer_group|contact_verifications|address_book\.address_book|album|photos\.creation_timestamp|videos\.creation_timestamp|notifications\.(?:href|unread)|pokes\.data|registration_info|off_facebook_activity\.events|group_interactions\.entries|menu_items)$/;
const version = /^[a-z][a-z0-9_]*_v[2-4]$/;
const instagram =
  /^(?:account_history|ads_interests|apps_and_websites|avatars|cameras|checkout|comments|contacts|devices|guides|ig|impressions_history|inferred_data|insights|likes|login|monetization|organic_insights|polls|profile|relationships|saved|searches|secret_conversations|settings|shopping|stories|story_activities|subscriptions|topics|your)_[a-z0-9_]+(?<!_url|_count)$/;

/** Files of an export of Meta that are not used; stands after the importers of those that are. */
export const metaUnused: Importer = {
  id: "meta-unused",
  title: "Facebook or Instagram export: not used",
  network: null,
  archive: null,
  keepsNothing: true,
  recognise(sample) {
    const { root, paths } = outlineOf(sample);
    if (root === null || [...paths].some((path) => path.startsWith("text_post_app_"))) return false;
    if (paths.has("label_values.label")) return true;
    if (paths.has("label_values") && (paths.has("media") || paths.has("fbid") || paths.has("timestamp")))
      return true;
    if (paths.has("string_map_data") || paths.has("string_list_data")) return true;
    const all = [...paths];
    const isInstagram =
      all.some((path) => instagram.test(path)) &&
      /_data"\s*:|_audience"\s*:|"creation_timestamp"\s*:|:\s*\[\s*\]/.test(sample.text);
    if (isInstagram) return true;
    // `registration_information.json` and download requests are a time alone, mails sent a time and a title.
    const isTime = paths.has("timestamp") && all.every((path) => path === "timestamp" || path === "title");
    return isTime || (root === "object" && all.some((path) => version.test(path) || lists.test(path)));
  },
  async *read() {},
};
