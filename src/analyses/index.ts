import type { Analysis } from "./analysis";
import { quadrant } from "./quadrant/index";
import { servqual } from "./servqual/index";

/** The analyses in the order of the menu. */
export const analyses: readonly Analysis[] = [servqual, quadrant];

/**
 * The analysis of an id.
 *
 * @throws RangeError when there is none
 */
export function analysisById(id: string): Analysis {
  const found = analyses.find((analysis) => analysis.id === id);
  if (!found) throw new RangeError(`There is no analysis "${id}".`);
  return found;
}
