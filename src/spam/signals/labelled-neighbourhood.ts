/**
 * How the accounts around it were labelled (SybilSCAR, GANG). Read over mutual follows only, so that bots which follow a
 * victim do not count against it; never enough by itself to suspect anyone.
 */
import type { Signal } from "../signal.ts";

export const labelledNeighbourhood: Signal = {
  id: "labelled-neighbourhood",
  title: "Labelled neighbourhood",
  question: "Are the accounts it is mutual friends with labelled as spam?",
  group: "labels",
  unit: "-1 (all labelled genuine) to 1 (all labelled spam)",
  threshold: 0.1,
  source: "Wang et al., SybilSCAR, 2017 and GANG, 2017",
  measure: ({ labels, following, followers }) => (following + followers === 0 ? null : labels),
  sentence: (value) =>
    value >= 0.05
      ? "More of the accounts around it were labelled spam than genuine."
      : value <= -0.05
        ? "More of the accounts around it were labelled genuine than spam."
        : "0 labels around it lean either way.",
};
