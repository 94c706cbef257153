import { normalised } from "../../survey/normalised";
import type { Survey } from "../../survey/survey";

/** With fewer answer columns, two people may well have answered alike. */
export const fewestColumnsForDuplicates = 8;

/** Respondents that share an id, or everything they answered: by index into the survey's rows. */
export interface Duplicates {
  readonly sameId: readonly { readonly id: string; readonly respondents: readonly number[] }[];
  readonly sameAnswers: readonly (readonly number[])[];
}

/**
 * Ids that stand in more than one row, and rows that agree in every column but their ids, dates and case weights; the latter only where
 * the survey has at least eight answer columns and at least half of these are filled.
 */
export function duplicatesOf(survey: Survey): Duplicates {
  const { columns, roles, candidates, respondents } = survey;
  const identity = roles.identity === undefined ? undefined : columns[roles.identity];
  const byId = identity ? together(respondents, (row) => normalised(String(identity.cells[row] ?? ""))) : [];
  const answers = new Set(Object.values(roles.blocks).flatMap((block) => block.filter((column) => column !== undefined)));
  const apart = new Set(candidates.filter(({ kind }) => kind === "identity" || kind === "date").map(({ column }) => column));
  const compared = columns.filter(
    (_, index) => answers.has(index) || (!apart.has(index) && index !== roles.identity && index !== roles.weight),
  );
  const items = columns.filter((_, index) => answers.has(index));
  const rowText = (row: number): string => {
    const filled = items.filter(({ cells }) => normalised(String(cells[row] ?? "")) !== "").length;
    return filled * 2 < items.length ? "" : compared.map(({ cells }) => normalised(String(cells[row] ?? ""))).join("\u0000");
  };
  return {
    sameId: byId.map((rows) => ({ id: String(identity?.cells[rows[0] ?? 0] ?? ""), respondents: rows })),
    sameAnswers: items.length < fewestColumnsForDuplicates ? [] : together(respondents, rowText),
  };
}

/** The rows with the same text, where there are several; an empty text goes with nothing. */
function together(respondents: number, textOf: (row: number) => string): number[][] {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < respondents; row++) {
    const text = textOf(row);
    if (text === "") continue;
    const known = rows.get(text);
    if (known) known.push(row);
    else rows.set(text, [row]);
  }
  return [...rows.values()].filter((alike) => alike.length > 1);
}
