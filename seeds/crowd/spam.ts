/** The known spam of the crowd: shells sold in batches, and aggressive followers. What they are, never how they are found. */
import { dayMs, newestSeedTime } from "../clock.ts";
import type { Population } from "./population.ts";

export type SpamLabel = "shell" | "aggressive" | "buyer";

/** Shells are made and delivered in batches of about this many, all on one day. */
const batchSize = 60;

export function spamLabel(population: Population, index: number): SpamLabel | null {
  const { genuine, shells } = population;
  if (index < genuine) return isBuyer(population, index) ? "buyer" : null;
  return index < genuine + shells ? "shell" : "aggressive";
}

/** Buyers are spread evenly over ranks 10 % to 90 %: neither famous nor unknown. */
function buyerIndex(population: Population, buyer: number): number {
  const { genuine, buyers } = population;
  return Math.floor(genuine * (0.1 + (0.8 * buyer) / buyers));
}

function isBuyer(population: Population, index: number): boolean {
  const { genuine, buyers } = population;
  const near = Math.round(((index / genuine - 0.1) * buyers) / 0.8);
  return [near - 1, near, near + 1].some(
    (buyer) => buyer >= 0 && buyer < buyers && buyerIndex(population, buyer) === index,
  );
}

const batches = (population: Population) => Math.max(1, Math.round(population.shells / batchSize));

export interface Shell {
  readonly batch: number;
  /** Indexes of those who bought this batch. */
  readonly customers: readonly number[];
  /** Milliseconds; the same day for the whole batch. */
  readonly createdDay: number;
  /** The next shell of the batch, its only follower. */
  readonly next: number;
}

export function shellOf(population: Population, index: number): Shell {
  const count = batches(population);
  const position = index - population.genuine;
  const batch = position % count;
  const customers: number[] = [];
  for (let buyer = batch; buyer < population.buyers; buyer += count)
    customers.push(buyerIndex(population, buyer));
  const age = 60 + population.randomOf(batch, 90).integer(0, 500);
  const next = position + count < population.shells ? position + count : batch;
  return {
    batch,
    customers,
    createdDay: (Math.floor(newestSeedTime / dayMs) - age) * dayMs,
    next: population.genuine + next,
  };
}

/** When a batch is delivered to a customer: two days that begin within the month after it was made. Milliseconds. */
export function deliveryOf(population: Population, shell: Shell, customer: number): number {
  return shell.createdDay + population.randomOf(customer, 91).integer(2, 30) * dayMs;
}

/** When a spam account was made, milliseconds. */
export function spamCreatedAt(population: Population, index: number): number {
  const random = population.randomOf(index, 1);
  if (spamLabel(population, index) === "shell")
    return shellOf(population, index).createdDay + random.integer(0, 86_399) * 1000;
  return newestSeedTime - random.integer(40, 260) * dayMs - random.integer(0, 86_399) * 1000;
}
