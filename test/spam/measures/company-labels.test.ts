/** Who is like whom: gus follows what spam follows, ida what a genuine account follows, and a hub makes nobody alike. */
import { describe, expect, it } from "vitest";
import { companyLabels } from "../../../src/spam/measures/company-labels.ts";

// 0 spam and 1 genuine are labelled; 2 gus, 3 ida, 4 hub's fan; 5 small shop, 6 library, 7 hub; 8 victim, whom 0 follows, too.
// 0 follows 5, 7, 8; 1 follows 6, 7; gus follows 5; ida follows 6; the fan follows 7.
const follows = {
  from: Int32Array.of(0, 0, 0, 0, 0, 0, 2, 4, 7),
  to: Int32Array.of(0, 0, 0, 0, 0, 2, 4, 7, 8),
  source: Int32Array.of(0, 2, 1, 3, 0, 1, 4, 0),
};
const labels = Int8Array.of(1, -1, 0, 0, 0, 0, 0, 0, 0);

describe("labelled company", () => {
  const company = companyLabels(follows, labels);

  it("is as bad as gus's only like, and as good as ida's", () => {
    // One label of each kind weighs (1 + 50) / (1 + 50) = 1. The spam account follows 3: 1 / sqrt 3; the shop has 2 followers:
    // 1/3 of it is 0.19245; against 0.03 that weighs half.
    const spam = 1 / Math.sqrt(3) / 3;
    expect(company[2]).toBeCloseTo(spam / (spam + 0.03), 7);
    // The genuine one follows 2: 1 / sqrt 2 / 3 = 0.2357.
    const genuine = 1 / Math.sqrt(2) / 3;
    expect(company[3]).toBeCloseTo(-genuine / (genuine + 0.03), 7);
  });

  it("is mixed at a hub that both follow", () => {
    // Three followers: a quarter of each.
    const [spam, genuine] = [1 / Math.sqrt(3) / 4, 1 / Math.sqrt(2) / 4];
    expect(company[4]).toBeCloseTo((spam - genuine) / (spam + genuine + 0.03), 7);
  });

  it("leaves out an account's own label, and blames no victim for who follows it", () => {
    // Spam's only company is the genuine account at the hub; its own voice does not count.
    expect(company[0]).toBeLessThan(0);
    expect(company[1]).toBeGreaterThan(0);
    expect(company[8]).toBe(0);
  });

  it("hears both kinds alike, however many more of one were labelled", () => {
    // 150 more genuine labels elsewhere: a spam label weighs (152 / 2 + 50) / 51 times, a genuine one (152 / 2 + 50) / 201.
    const many = 150;
    const grown = {
      from: Int32Array.from({ length: 9 + many }, (_, n) => follows.from[n] ?? 8),
      to: Int32Array.from({ length: 9 + many }, (_, n) => follows.to[n] ?? 8),
      source: follows.source,
    };
    const wide = companyLabels(
      grown,
      Int8Array.from({ length: 9 + many }, (_, n) => labels[n] ?? -1),
    );
    expect(wide[4]).toBeGreaterThan(company[4] ?? 0);
    expect(wide[2]).toBeGreaterThan(0.8);
  });
});
