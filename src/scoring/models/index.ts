/** Every model this program can compute, newest first. Add one: one file here, one line below; old ones stay. */
import type { Model } from "../model.ts";
import { lawful } from "../model-laws.ts";
import { model1 } from "./model-1.ts";
import { model2 } from "./model-2.ts";
import { model3 } from "./model-3.ts";

/** The current model. */
export const model: Model = model3;

/** A model that breaks a law is refused here, as the program starts. */
export const models: readonly Model[] = lawful([model3, model2, model1]);

/** The model of a version, or null where this program does not know it. */
export function modelOf(version: string): Model | null {
  return models.find((known) => known.version === version) ?? null;
}
