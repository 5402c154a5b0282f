/** CSV that a spreadsheet shows and never runs. */
import { expect, it } from "vitest";
import { csvLine } from "../../src/server/csv.ts";

it("a text that begins like a formula is no formula", () => {
  expect(csvLine(["=cmd()", "+1", "-1", "@nora", "\t=1", " =1"])).toBe(
    "'=cmd(),'+1,'-1,'@nora,'\t=1,' =1\r\n",
  );
});

it("quotes what holds separators and quotation marks, and keeps numbers as numbers", () => {
  expect(csvLine(['say "hi", all', "two\nlines", -1.5, true, null, "nora"])).toBe(
    '"say ""hi"", all","two\nlines",-1.5,true,,nora\r\n',
  );
});
