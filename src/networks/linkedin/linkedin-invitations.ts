/**
 * `Invitations.csv`: asking to connect is not being connected, so nothing of it is kept but whose export it is: the inviter
 * of those sent, the invitee of those received. No other file of the export says so.
 */
import type { AccountRef } from "../activity.ts";
import type { FileSample, Importer } from "../importer.ts";
import { itemsOfEach } from "../reading/told.ts";
import { memberOf } from "./linkedin-refs.ts";
import { archive, type Cell, headerWith, linkedinRows } from "./table.ts";

const columns = ["from", "to", "sent_at", "direction"];
/** Invitations looked at; the first as a rule has it. */
const mostRows = 1000;

function ownerOf(cell: Cell): AccountRef | null {
  const isMine = /^out/i.test(cell("direction"));
  const name = cell(isMine ? "from" : "to") || undefined;
  const address = cell(isMine ? "inviterprofileurl" : "inviteeprofileurl");
  return address === "" ? null : memberOf(address, name);
}

/** Invitations sent and received. */
export const linkedinInvitations: Importer = {
  id: "linkedin-invitations",
  title: "LinkedIn export: invitations",
  network: "linkedin",
  archive,
  recognise: (sample: FileSample) => headerWith(sample, columns) !== null,
  async subject(file) {
    let left = mostRows;
    for await (const row of linkedinRows(file, columns)) {
      const account = "fault" in row ? null : ownerOf(row.cell);
      if (account !== null) return { account };
      if (--left === 0) break;
    }
    return null;
  },
  read: (file) => itemsOfEach(linkedinRows(file, columns), () => ({ type: "NotKept", what: "invitations" })),
};
