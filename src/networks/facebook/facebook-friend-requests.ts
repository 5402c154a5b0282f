/** Friend requests sent, received and rejected: none of them became a friendship, so nothing of them is kept. */
import type { Importer } from "../importer.ts";
import { archive, isList } from "./archive.ts";

const names = ["sent_requests", "received_requests", "rejected_requests"] as const;

/** Friend requests that stayed requests. */
export const facebookFriendRequests: Importer = {
  id: "facebook-friend-requests",
  title: "Facebook export: friend requests (not kept)",
  network: "facebook",
  archive,
  keepsNothing: true,
  recognise: (sample) => isList(sample, { names, members: ["name", "timestamp"] }),
  async *read() {},
};
