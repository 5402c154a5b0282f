import { describe, expect, test } from "vitest";
import { audience as audienceOf } from "../../../src/scoring/factors/audience.ts";
import { rules } from "../../../src/scoring/rules.ts";
import { network, type World } from "../worlds.ts";

const audience = audienceOf({ weight: 0.07, scale: 14 });

const measure = (world: World) => audience.measure(network(world), rules);
const gross = (world: World) => audience.sentence("GROSS", network(world));

describe("authentic audience", () => {
  test("counts real ones whole, unknown ones 0.6, doubtful ones 0.3, spam and own accounts nothing", () => {
    const followers = { AUTHENTIC: 10, INSUFFICIENT_EVIDENCE: 5, SUSPICIOUS: 4, SPAM: 3, SELF: 1 };
    // gross 10 + 4 + 3 + 0.6 * 5 + 1 = 21; net 10 + 3 + 1.2 = 14.2
    const { gross: all, withoutSelf, net } = measure({ followers });
    expect([all, withoutSelf]).toEqual([21, 20]);
    expect(net).toBeCloseTo(14.2, 12);
  });

  test("counts a stated follower nobody saw as 0.6, times 0.9 in the net", () => {
    const { gross: all, net } = measure({ stated: { followers: 1000 } });
    expect([all, net]).toEqual([600, 540]);
  });
});

describe("the sentence about followers", () => {
  test("reads right for none, one, two and many seen", () => {
    expect(gross({})).toBe("No followers are known yet.");
    expect(gross({ followers: { AUTHENTIC: 1 } })).toBe("1 known follower, who looks like a real person.");
    expect(gross({ followers: { AUTHENTIC: 2 } })).toBe("2 of 2 known followers look like real people.");
    expect(gross({ followers: { AUTHENTIC: 8_106, SPAM: 1_204 } })).toBe(
      "8,106 of 9,310 known followers look like real people.",
    );
    expect(gross({ followers: { AUTHENTIC: 1, SPAM: 1 } })).toBe(
      "1 of 2 known followers looks like a real person.",
    );
    expect(gross({ followers: { SPAM: 1 } })).toBe("0 of 1 known follower looks like a real person.");
  });

  test("says how many are too little known", () => {
    expect(gross({ followers: { INSUFFICIENT_EVIDENCE: 1 } })).toBe(
      "1 known follower, too little seen of it to say more.",
    );
    expect(gross({ followers: { INSUFFICIENT_EVIDENCE: 12 } })).toBe(
      "12 known followers, too little seen of them to say more.",
    );
    expect(gross({ followers: { AUTHENTIC: 3, INSUFFICIENT_EVIDENCE: 2 } })).toBe(
      "3 of 5 known followers look like real people, 2 too little seen to tell.",
    );
  });

  test("says what is only stated", () => {
    expect(gross({ stated: { followers: 1 } })).toBe(
      "1 follower, stated by the network; not known here yet.",
    );
    expect(gross({ stated: { followers: 2210 } })).toBe(
      "2,210 followers, stated by the network; none of them known here yet.",
    );
    expect(gross({ followers: { AUTHENTIC: 2 }, stated: { followers: 50 } })).toBe(
      "2 of 2 known followers look like real people; the network states 50.",
    );
  });

  test("names discounts without blame", () => {
    const spam = (world: World) => audience.sentence("SPAM_DISCOUNT", network(world));
    expect(spam({ followers: { SPAM: 1 } })).toBe("1 follower looks like spam and counts nothing.");
    expect(spam({ followers: { SPAM: 1_204 } })).toBe("1,204 followers look like spam and count nothing.");
    expect(spam({ followers: { SUSPICIOUS: 1 } })).toBe("1 follower looks doubtful and counts less.");
    expect(spam({ followers: { SUSPICIOUS: 2 } })).toBe("2 followers look doubtful and count less.");
    expect(spam({ stated: { followers: 9 } })).toBe(
      "Some of the stated followers may not be real people, so they count a little less.",
    );
    const self = (world: World) => audience.sentence("SELF_ENGAGEMENT", network(world));
    expect(self({ followers: { SELF: 1 } })).toBe(
      "1 follower is another account of the same owner and counts nothing.",
    );
    expect(self({ followers: { SELF: 2 } })).toBe(
      "2 followers are other accounts of the same owner and count nothing.",
    );
  });
});
