import type { Language } from "../../i18n/language";
import type { DerivedColumn, LiveColumn } from "../../report/live";
import { inRow, listed, live } from "../../report/live";
import type { MissingRule } from "../../survey/missingRule";
import type { Questionnaire } from "../../survey/questionnaire";
import { readingId } from "../../survey/readAnswers";
import type { Survey } from "../../survey/survey";
import { differenceColumn, pairedColumn, scoreColumn } from "../live/derivedColumns";
import { liveAnswers } from "../live/liveSource";
import { shareColumns } from "../live/shareColumns";
import { liveSum } from "../live/withCount";

/** As `GapColumns`, on the sheet of keyed answers. */
export interface LiveGap {
  readonly expectation: LiveColumn;
  readonly perception: LiveColumn;
  readonly gap: LiveColumn;
}

/** As `GapScores`, on the sheet of keyed answers. */
export interface LiveGaps {
  /** By the id of the report's row, for lines that somebody was asked. */
  readonly lines: ReadonlyMap<string, LiveGap>;
  /** Each dimension's share of a respondent's points, by its id; empty without points. */
  readonly shares: ReadonlyMap<string, LiveColumn>;
}

/** How the columns of expectation, perception and gap are headed: "E", "P", "Gap". */
export type GapMarks = Readonly<Record<keyof LiveGap, string>>;

/**
 * The columns that a SERVQUAL report is computed from: the same scores as `gapScores`.
 *
 * @param titles of the table of points, and of the line that weights with them
 */
export function liveGaps(
  survey: Survey,
  { items, dimensions: known }: Questionnaire,
  rule: MissingRule,
  language: Language,
  marks: GapMarks,
  titles: { readonly share: string; readonly weighted: string },
): LiveGaps {
  const asked = items.flatMap((item, index) => {
    const has = (block: "expectation" | "perception"): boolean => survey.answers[block][index] !== undefined;
    if (!has("expectation") || !has("perception")) return [];
    const expectation = liveAnswers(survey, readingId("expectation", index));
    const perception = liveAnswers(survey, readingId("perception", index));
    const named = (part: keyof LiveGap): string => `${marks[part]} ${item.number}`;
    const columns: LiveGap = {
      expectation: pairedColumn(named("expectation"), expectation, perception),
      perception: pairedColumn(named("perception"), perception, expectation),
      gap: differenceColumn(named("gap"), perception, expectation),
    };
    return [{ item, columns }];
  });
  const combined = (name: string, parts: readonly LiveGap[], missing: MissingRule): LiveGap =>
    each((part) =>
      scoreColumn(
        `${marks[part]} ${name}`,
        parts.map((columns) => columns[part]),
        missing,
      ),
    );
  const dimensions = known.flatMap(({ id, name }) => {
    const parts = asked.filter(({ item }) => item.dimension === id).map(({ columns }) => columns);
    return parts.length === 0 ? [] : [{ id, name: name[language], columns: combined(name[language], parts, rule) }];
  });
  const lines = new Map<string, LiveGap>([
    ...asked.map(({ item, columns }) => [item.id, columns] as const),
    ...dimensions.map(({ id, columns }) => [id, columns] as const),
  ]);
  const parts = dimensions.map(({ columns }) => columns);
  if (parts.length > 0) lines.set("overall-dimensions", combined("", parts, "complete"));
  const whole = asked.map(({ columns }) => columns);
  if (asked.length > 0) lines.set("overall-items", combined("", whole, rule));
  const points = survey.answers.points.map((_, index) => liveAnswers(survey, readingId("points", index)));
  if (points.length === 0 || points.length !== known.length) return { lines, shares: new Map() };
  const shares = shareColumns(
    known.map(({ name }) => `${titles.share} ${name[language]}`),
    points,
  );
  if (parts.length === points.length) {
    const weighted = (part: keyof LiveGap): DerivedColumn =>
      weightedColumn(
        `${marks[part]} ${titles.weighted}`,
        parts.map((columns) => columns[part]),
        shares,
      );
    lines.set("overall-weighted", each(weighted));
  }
  return { lines, shares: new Map(known.flatMap(({ id }, index) => (shares[index] ? [[id, shares[index]] as const] : []))) };
}

function each(column: (part: keyof LiveGap) => LiveColumn): LiveGap {
  return { expectation: column("expectation"), perception: column("perception"), gap: column("gap") };
}

/** The sum of the columns, each times the respondent's own share of points, for those who have all of both. */
function weightedColumn(title: string, parts: readonly LiveColumn[], shares: readonly LiveColumn[]): DerivedColumn {
  const all = [...parts, ...shares];
  const products = parts.flatMap((part, index) => {
    const share = shares[index];
    return share ? [live`${inRow(share)}*${inRow(part)}`] : [];
  });
  return {
    kind: "derived",
    id: `weighted(${all.map(({ id }) => id).join()})`,
    title,
    formula: live`IF(COUNT(${listed(all.map(inRow))})=${all.length},${liveSum(products)},"")`,
  };
}
