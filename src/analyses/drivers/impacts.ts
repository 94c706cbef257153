import type { Impacts } from "../asymmetricImpacts";
import { asymmetricImpacts } from "../asymmetricImpacts";
import type { ModelColumns } from "./readModel";

export type { Impacts } from "../asymmetricImpacts";

/** Which drivers only hurt and which only help; undefined where the scale is not known or has no middle. */
export function impactsOf({ drivers, scale, outcome, weights }: ModelColumns, confidence: number): Impacts | undefined {
  if (!scale) return undefined;
  const columns = drivers.map(({ answers }) => answers);
  return asymmetricImpacts(outcome.answers, columns, scale, { ...(weights && { weights }), confidence });
}
