import { protectedGroups } from "../../../analyses/protectedGroups";
import type { Survey } from "../../../survey/survey";

/** What splitting the respondents by one column does to n. */
export interface GroupEffect {
  readonly column: string;
  readonly groups: readonly { readonly name: string; readonly n: number }[];
  /** Groups that would be kept back: too small, or telling of one that is. */
  readonly hidden: number;
  /** Respondents in no group. */
  readonly outside: number;
}

/**
 * The groups of columns as an analysis would show them, one entry a column, in their order; protected together with the groups and waves
 * of the survey. Empty where a column makes more groups than are compared.
 *
 * @param headers of the columns
 * @param minimum fewest answers that are shown as a group's
 */
export function groupEffects(survey: Survey, headers: readonly string[], minimum: number): readonly GroupEffect[] {
  const columns = headers.map((header) => survey.columns.findIndex((column) => column.header === header)).filter((column) => column >= 0);
  const found = protectedGroups(survey, columns, minimum);
  if ("refusal" in found) return [];
  return found.cuts.map(({ column, groups, outside }) => ({
    column,
    groups: groups.map(({ name, members }) => ({ name, n: members.length })),
    hidden: groups.filter(({ status }) => status !== "shown" && status !== "empty").length,
    outside,
  }));
}
