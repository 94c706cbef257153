import type { Messages } from "../i18n/messages";
import type { MethodPage, ReportCell, ReportNote } from "../report/tree";
import { groupsOf } from "../survey/grouping";
import type { OptionReader } from "../survey/optionReader";
import type { Cut, ProtectedCut } from "../survey/privacy/protection";
import { protectedCuts } from "../survey/privacy/protection";
import type { GroupStatus } from "../survey/privacy/status";
import { defaultMinimumGroup } from "../survey/privacy/status";
import type { Refusal } from "../survey/refusal";
import type { Survey } from "../survey/survey";
import type { OptionDeclaration } from "./analysis";

/** More groups than this are no grouping of a survey but its respondents' names. */
const mostGroups = 100;

/** To stand in the declaration of every analysis that shows groups. */
export const minimumGroupOption: OptionDeclaration = {
  id: "minimumGroup",
  kind: "number",
  optional: true,
  default: defaultMinimumGroup,
};

/** Fewest answers that are shown as a group's; 1 shows everything. */
export function readMinimumGroup(reader: OptionReader): number {
  return Math.round(reader.number("minimumGroup", 1, 1000) ?? defaultMinimumGroup);
}

/**
 * The cuts of a survey by columns, each group with what may be shown of it. All groups and waves of the survey are protected together,
 * because another report beside this one may show those that this one does not.
 */
export function protectedGroups(
  survey: Survey,
  columns: readonly number[],
  minimum: number,
): { readonly cuts: readonly ProtectedCut[] } | { readonly refusal: Refusal } {
  const cutsOf = (indices: readonly number[]): Cut[] =>
    indices.flatMap((index) => {
      const column = survey.columns[index];
      return column ? [{ column: column.header, groups: groupsOf(column) }] : [];
    });
  const cuts = cutsOf(columns);
  const crowded = cuts.find(({ groups }) => groups.length > mostGroups);
  if (crowded) return { refusal: { code: "too-many-groups", column: crowded.column, groups: crowded.groups.length, most: mostGroups } };
  const { groups, wave } = survey.roles;
  const others = cutsOf([...groups, ...(wave === undefined ? [] : [wave])].filter((index) => !columns.includes(index)));
  const beside = others.filter((cut) => cut.groups.length <= mostGroups);
  return { cuts: protectedCuts([...cuts, ...beside], survey.respondents, minimum, survey.handedOut).slice(0, cuts.length) };
}

/** The cell of a group's figure, or why it is kept back. */
export function protectedCell(status: GroupStatus | undefined, cell: ReportCell, minimum: number, { privacy }: Messages): ReportCell {
  if (status === "few") return { hidden: "few", text: privacy.few(minimum) };
  if (status === "released") return { hidden: "released", text: privacy.released(minimum) };
  return status === "complement" ? { hidden: "complement", text: privacy.complement } : cell;
}

/** Every figure of a row kept back where its group is. */
export function protectedCells(
  status: GroupStatus | undefined,
  cells: Readonly<Record<string, ReportCell>>,
  minimum: number,
  messages: Messages,
): Readonly<Record<string, ReportCell>> {
  return Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, protectedCell(status, cell, minimum, messages)]));
}

/** A note for each cut that hides groups, and one for each that has changed by a few people since a hand-out. */
export function privacyNotes(cuts: readonly ProtectedCut[], minimum: number, { privacy }: Messages): readonly ReportNote[] {
  return cuts.flatMap(({ column, groups }, index): ReportNote[] => {
    const named = (wanted: GroupStatus): string[] => groups.filter(({ status }) => status === wanted).map(({ name }) => name);
    const [few, complement, released] = [named("few"), named("complement"), named("released")];
    const note = (id: string, text: string): ReportNote => ({ kind: "note", id: `${id}-${index + 1}`, tone: "information", text });
    return [
      ...(few.length + complement.length > 0 ? [note("hidden-groups", privacy.notes.hidden(column, few, complement, minimum))] : []),
      ...(released.length > 0 ? [note("hidden-groups-released", privacy.notes.released(column, released, minimum))] : []),
    ];
  });
}

/** The entry of the method page. */
export function privacyEntry(minimum: number, { privacy }: Messages): MethodPage["entries"][number] {
  return { term: privacy.method.term, text: minimum > 1 ? privacy.method.text(minimum) : privacy.method.off };
}
