/**
 * Why a score changed: the closed list of causes, in the one order in which they are told apart (docs/score.md). Each step of
 * the order changes one thing of what the score is computed from and leaves the rest; what a step moves is its cause's doing.
 */
export const causeKinds = [
  "ERASURE",
  "LINKING",
  "SELF_ENGAGEMENT",
  "CONNECTION",
  "OBSERVATION",
  "WINDOW_ROLL_OFF",
  "ACTIVITY",
  "AUDIENCE",
  "SPAM_VERDICTS",
  "STANDING",
  "MODEL",
  "DRIFT",
] as const;
export type CauseKind = (typeof causeKinds)[number];

/** What each cause means, for people. */
export const causeMeanings: Readonly<Record<CauseKind, string>> = {
  ERASURE: "Data that were erased on request, or that are no longer held.",
  LINKING: "An account was linked or unlinked.",
  SELF_ENGAGEMENT: "What one's own accounts do for each other does not count.",
  CONNECTION: "A source was connected, disconnected, or heard of again after a silence.",
  OBSERVATION: "Older facts became known, or known ones were corrected.",
  WINDOW_ROLL_OFF: "What was seen grew older, or left the window.",
  ACTIVITY: "New acts of others: likes, shares, quotes, replies, mentions, lists, endorsements, links.",
  AUDIENCE: "Followers came or went.",
  SPAM_VERDICTS: "Followers or engagers are judged differently than before.",
  STANDING: "The standing of those who follow and engage changed.",
  MODEL: "The score is computed with another version of the model.",
  DRIFT: "Movements too small to be kept one by one.",
};
