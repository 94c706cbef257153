import { columnLetters } from "../../survey/address";
import type { Finding, FindingKind } from "../../survey/finding";
import type { Survey } from "../../survey/survey";
import type { ItemSet } from "../itemSet";

/** The part a column plays: a block of the questionnaire by its id, or a question beside the items. */
export type AuditedPart = { readonly block: string } | { readonly role: "items" | "points" | "outcome" | "recommend" | "weight" };

/** What stands in the cells of one column of answers, counted. */
export interface ColumnCheck {
  /** Index into the survey's columns. */
  readonly column: number;
  /** The header, or the column's letters; unique. */
  readonly id: string;
  readonly part: AuditedPart;
  readonly valid: number;
  /** Blank cells and words for "no answer". */
  readonly missing: number;
  /** Other text, truth values, dates, errors. */
  readonly invalid: number;
  readonly offScale: number;
  readonly readAsNumber: number;
  readonly notWhole: number;
  readonly answers: Float64Array;
}

/** The checks of all columns with answers, block by block in the order of the items, then the questions beside them. */
export function columnChecks(survey: Survey, set: ItemSet, findings: readonly Finding[]): readonly ColumnCheck[] {
  const counts = countsByColumn(findings);
  const taken = new Set<number>();
  const ids = new Map<string, number>();
  return partsOf(survey, set).flatMap(({ column, part, answers }): ColumnCheck[] => {
    if (taken.has(column)) return [];
    taken.add(column);
    const { header = "", position = 0 } = survey.columns[column] ?? {};
    const name = header || columnLetters(position);
    const again = ids.get(name) ?? 0;
    ids.set(name, again + 1);
    const found = (kind: FindingKind): number => counts.get(`${columnLetters(position)} ${kind}`) ?? 0;
    const valid = answers.reduce((sum, answer) => sum + (Number.isNaN(answer) ? 0 : 1), 0);
    const [invalid, offScale] = [found("invalid"), found("off-scale")];
    return [
      {
        column,
        id: again === 0 ? name : `${name} (${columnLetters(position)})`,
        part,
        valid,
        missing: answers.length - valid - invalid - offScale,
        invalid,
        offScale,
        readAsNumber: found("read-as-number"),
        notWhole: found("not-whole"),
        answers,
      },
    ];
  });
}

interface Part {
  readonly column: number;
  readonly part: AuditedPart;
  readonly answers: Float64Array;
}

function partsOf({ questionnaire, roles, answers }: Survey, { items }: ItemSet): readonly Part[] {
  const blocks = (questionnaire?.blocks ?? []).flatMap(({ id }) =>
    (roles.blocks[id] ?? []).flatMap((column, place): Part[] => {
      const own = answers.blocks[id]?.[place];
      return column === undefined || !own ? [] : [{ column, part: { block: id }, answers: own }];
    }),
  );
  const named = items.map(({ column, answers: own }): Part => ({ column, part: { role: "items" }, answers: own }));
  const beside = (["outcome", "recommend", "weight"] as const).flatMap((role): Part[] => {
    const [column, own] = [roles[role], answers[role]];
    return column === undefined || !own ? [] : [{ column, part: { role }, answers: own }];
  });
  const points = roles.points.flatMap((column, place): Part[] => {
    const own = answers.points[place];
    return own ? [{ column, part: { role: "points" }, answers: own }] : [];
  });
  return [...blocks, ...named, ...points, ...beside];
}

function countsByColumn(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, address } of findings) {
    const key = `${/^[A-Z]*/.exec(address)?.[0] ?? ""} ${kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
