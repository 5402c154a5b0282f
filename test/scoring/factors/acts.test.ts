import { describe, expect, test } from "vitest";
import { amplification as amplificationOf } from "../../../src/scoring/factors/amplification.ts";
import { appreciation as appreciationOf } from "../../../src/scoring/factors/appreciation.ts";
import { conversation as conversationOf } from "../../../src/scoring/factors/conversation.ts";
import { recognition as recognitionOf } from "../../../src/scoring/factors/recognition.ts";
import { rules } from "../../../src/scoring/rules.ts";
import { act, engager, network, people, type World } from "../worlds.ts";

const amplification = amplificationOf({ weight: 0.018, scale: 4 });
const appreciation = appreciationOf({ weight: 0.007, scale: 8 });
const conversation = conversationOf({ weight: 0.018, scale: 4 });
const recognition = recognitionOf({ weight: 0.035, scale: 8 });

describe("recognition", () => {
  const measure = (world: World) => recognition.measure(network(world), rules);

  test("counts old, new and undated lists, endorsements and links alike", () => {
    const engagers = [act("LIST", 2000), act("ENDORSE", null), act("LINK", 1)].map((one) => engager([one]));
    expect(measure({ engagers }).net).toBe(3);
  });

  test("takes stated list memberships as they are, whatever the account's age", () => {
    // 100 * 0.6 * 0.3 = 18, times 0.9
    const { gross, net } = measure({ stated: { listed: 100 }, ageDays: 4000 });
    expect(gross).toBeCloseTo(18, 12);
    expect(net).toBeCloseTo(16.2, 12);
  });
});

describe("amplification", () => {
  const measure = (world: World) => amplification.measure(network(world), rules);

  test("weighs sharers by quality: real 1, too little known 0.6, doubtful 0.3, spam 0", () => {
    const by = (quality: "AUTHENTIC" | "INSUFFICIENT_EVIDENCE" | "SUSPICIOUS" | "SPAM") =>
      measure({ engagers: people(1, [act("SHARE")], { quality }) });
    expect(by("AUTHENTIC")).toEqual({ gross: 1, withoutSelf: 1, net: 1 });
    expect(by("INSUFFICIENT_EVIDENCE")).toEqual({ gross: 0.6, withoutSelf: 0.6, net: 0.6 });
    expect(by("SUSPICIOUS")).toEqual({ gross: 1, withoutSelf: 1, net: 0.3 });
    expect(by("SPAM")).toEqual({ gross: 1, withoutSelf: 1, net: 0 });
  });

  test("does not count likes, replies, or shares that left the window", () => {
    const engagers = [engager([act("LIKE"), act("REPLY"), act("SHARE", 91)])];
    expect(measure({ engagers }).gross).toBe(0);
  });
});

test("conversation measures replies and mentions apart, each against its own stated count", () => {
  // bob replied and mentioned: 2. Stated replies 11, one seen: 10 * 0.18 = 1.8. Stated mentions 1, seen: nothing left.
  const world: World = {
    engagers: [engager([act("REPLY"), act("MENTION")])],
    stated: { repliesReceived: 11, mentionsReceived: 1, windowDays: 90 },
  };
  expect(conversation.measure(network(world), rules).gross).toBeCloseTo(3.8, 12);
});

describe("sentences about acts", () => {
  const likes = (world: World) => appreciation.sentence("GROSS", network(world));

  test("read right for none, one, two and many", () => {
    expect(likes({})).toBe("No likes are known yet.");
    expect(likes({ engagers: people(1, [act("LIKE")]) })).toBe("1 like by 1 person in 90 days.");
    expect(likes({ engagers: people(1, [act("LIKE"), act("LIKE")]) })).toBe(
      "2 likes by 1 person in 90 days.",
    );
    expect(likes({ engagers: people(640, [act("LIKE"), act("LIKE"), act("SHARE")]) })).toBe(
      "1,280 likes by 640 people in 90 days.",
    );
  });

  test("say what is only stated, and for which time", () => {
    expect(likes({ stated: { likesReceived: 1, windowDays: 90 } })).toBe(
      "1 like in 90 days, stated by the network; who gave it is not known here.",
    );
    expect(likes({ stated: { likesReceived: 1200, windowDays: 30 } })).toBe(
      "1,200 likes in 30 days, stated by the network; who gave them is not known here.",
    );
    expect(likes({ stated: { likesReceived: 1200 }, ageDays: 900 })).toBe(
      "About 120 likes in 90 days, from a lifetime count that the network states; who gave them is not known here.",
    );
    expect(likes({ engagers: people(1, [act("LIKE")]), stated: { likesReceived: 30, windowDays: 90 } })).toBe(
      "1 like by 1 person in 90 days; the network states 30.",
    );
  });

  test("give recognition no window", () => {
    const lists = (world: World) => recognition.sentence("GROSS", network(world));
    expect(lists({ engagers: people(2, [act("LIST", 500)]) })).toBe(
      "2 lists, endorsements and links by 2 people.",
    );
    expect(lists({ stated: { listed: 212 } })).toBe(
      "212 lists, endorsements and links, stated by the network; who gave them is not known here.",
    );
  });

  test("name spam, doubt, own accounts and mere counts", () => {
    const spam = (world: World) => amplification.sentence("SPAM_DISCOUNT", network(world));
    const by = (n: number, quality: "SPAM" | "SUSPICIOUS") => ({
      engagers: people(n, [act("SHARE")], { quality }),
    });
    expect(spam(by(1, "SPAM"))).toBe("1 share by accounts that look like spam counts nothing.");
    expect(spam(by(1000, "SPAM"))).toBe("1,000 shares by accounts that look like spam count nothing.");
    expect(spam(by(2, "SUSPICIOUS"))).toBe("2 shares by accounts that look doubtful count less.");
    expect(spam({ stated: { sharesReceived: 5, windowDays: 90 } })).toBe(
      "Some of the stated shares may not be by real people, so they count a little less.",
    );
    const own = { engagers: people(1, [act("REPLY")], { self: true }) };
    expect(conversation.sentence("SELF_ENGAGEMENT", network(own))).toBe(
      "1 reply or mention by other accounts of the same owner counts nothing.",
    );
  });
});
