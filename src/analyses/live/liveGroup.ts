import type { Survey } from "../../survey/survey";
import type { LiveGroup } from "./byGroup";
import { liveNames } from "./liveSource";

/** Excel takes no longer text in a formula; signs that are escaped count twice. */
const longestName = 120;

/**
 * The respondents of a group; undefined where no criterion of `COUNTIFS` finds them: dates, very long names, and names that Excel takes
 * for a truth value or an error.
 *
 * @param column index of the column of groups or waves
 */
export function liveGroup(survey: Survey, column: number | undefined, name: string): LiveGroup | undefined {
  const names = column === undefined ? undefined : liveNames(survey, column);
  const isFound = name.length <= longestName && !/^(?:true|false|#\S*)$/i.test(name);
  return names && isFound ? { names, name } : undefined;
}
