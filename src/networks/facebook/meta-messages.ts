/** Conversations of Messenger and Instagram (`message_1.json`): private, recognised so that the report can say so, never read. */
import type { Importer } from "../importer.ts";
import { outlineOf } from "../reading/json-outline.ts";

/** Messages between people. */
export const metaMessages: Importer = {
  id: "meta-messages",
  title: "Facebook or Instagram export: messages (private, never read)",
  network: null,
  archive: null,
  keepsNothing: true,
  recognise(sample) {
    const { paths } = outlineOf(sample);
    if (paths.has("thread_path") && (paths.has("participants") || paths.has("messages"))) return true;
    if (paths.has("participants.name") && paths.has("messages.sender_name")) return true;
    if (paths.has("messages.timestamp_ms") && paths.has("messages.sender_name")) return true;
    return paths.has("support_messages") || (paths.has("thread_name") && paths.has("messages"));
  },
  async *read() {},
};
