/** A score told in lines: what it is made of, and why it changed. Points line up; the strongest come first. */
import { networkTexts } from "../networks/texts.ts";
import { type ChangeBetween, noteOf } from "../runs/history/change-between.ts";
import { causeSentence } from "../scoring/cause-sentences.ts";
import { model } from "../scoring/models/index.ts";
import type { Score } from "../scoring/score.ts";
import { date } from "../scoring/sentences.ts";

/** Lines shown of each list; the rest is added up in one. */
const SHOWN = 8;

const titles = new Map<string, string>(Object.entries(networkTexts).map(([id, [title]]) => [id, title]));
const titleOf = (network: string): string => titles.get(network) ?? network;
const points = (value: number): string => `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(1)}`.padStart(7);

interface Line {
  readonly points: number;
  readonly text: string;
}

/** The strongest lines, and one for the rest, so that what is shown adds up. */
function strongest(lines: readonly Line[]): string[] {
  const sorted = lines.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const rest = sorted.slice(SHOWN);
  const shown = sorted.slice(0, SHOWN).map((line) => `${points(line.points)}  ${line.text}`);
  if (rest.length === 0) return shown;
  const sum = rest.reduce((total, line) => total + line.points, 0);
  return [...shown, `${points(sum)}  ${rest.length} smaller ones together`];
}

/** What a score is made of; the lines and the floor add up to it. */
export function levelLines(name: string, { value, contributions, networks, confidence }: Score): string[] {
  const factors = new Map(model.factors.map((factor) => [factor.name, factor.title]));
  const lines = contributions.map(({ network, factor, points: own, sentence }) => ({
    points: own,
    text: `${titleOf(network)}, ${(factors.get(factor) ?? factor).toLowerCase()}: ${sentence}`,
  }));
  return [
    `${name} scores ${value.toFixed(1)} of 100: how much attention is commanded, not how effective or good somebody is.`,
    `${points(model.floor)}  everyone starts here`,
    ...strongest(lines),
    ...networks
      .filter(({ status }) => status === "FROZEN")
      .map(({ network, sentence }) => `         ${titleOf(network)}: ${sentence}`),
    `         Confidence ${confidence.level.toLowerCase()} (${confidence.value.toFixed(2)}). ${confidence.reasons.join(" ")}`.trimEnd(),
  ];
}

/** Why it changed; the lines add up to the difference. */
export function changeLines({ from, to, lines, notes }: ChangeBetween): string[] {
  const difference = to.value - from.value;
  const verb = difference < 0 ? "fell" : "rose";
  return [
    `It ${verb} by ${Math.abs(difference).toFixed(1)} from ${from.value.toFixed(1)} (${date(from.at)}) to ${to.value.toFixed(1)} (${date(to.at)}):`,
    ...strongest(byCause(lines, notes)),
  ];
}

/** One line for each cause and network: its factors move together. */
function byCause(lines: ChangeBetween["lines"], notes: ChangeBetween["notes"]): Line[] {
  const sums = new Map<string, ChangeBetween["lines"][number]>();
  for (const line of lines) {
    const id = `${line.cause} ${line.network}`;
    sums.set(id, { ...line, points: (sums.get(id)?.points ?? 0) + line.points });
  }
  return [...sums.values()].map(({ cause, network, points: own }) => {
    const { count, left } = noteOf(notes, cause, network);
    const title = network === null ? null : titleOf(network);
    return { points: own, text: causeSentence({ cause, network: title, count, left }) };
  });
}
