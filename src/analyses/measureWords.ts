import type { Messages } from "../i18n/messages";
import type { MethodPage, ReportNote } from "../report/tree";
import { formatted } from "../report/formats";
import type { Survey } from "../survey/survey";
import type { Measure, Measures } from "./measures";
import { surveyItemName } from "./surveyItemName";

/** What a measure is called in tables, charts and sentences. */
export function measureName({ kind, label, number, items }: Measure, { language, measures }: Messages): string {
  if (kind === "gap") return measures.gap;
  return label ? surveyItemName({ label, ...(number !== undefined && { number }) }, language) : measures.overall(items);
}

/** p as a sentence says it. */
export function pText(p: number, { measures }: Messages): string {
  return measures.p(formatted(p, "probability"));
}

/** What was measured, and the missing rule where scores are made of several items. */
export function measureEntries({ main, parts, missingRule }: Measures, messages: Messages): MethodPage["entries"] {
  const { measures, common } = messages;
  const { method } = measures;
  const isMade = [main, ...parts].some(({ items }) => items > 1);
  return [
    { term: method.term, text: main.items > 1 ? method.items(main.items) : method.column(measureName(main, messages)) },
    ...(isMade ? [{ term: common.method.missing, text: measures.missing[missingRule] }] : []),
  ];
}

/** How many respondents have a score, and how many are in no group of each cut. */
export function measureNotes(
  survey: Survey,
  { main }: Measures,
  cuts: readonly { readonly column: string; readonly outside: number }[],
  messages: Messages,
): readonly ReportNote[] {
  const kept = main.scores.reduce((count, score) => count + (Number.isNaN(score) ? 0 : 1), 0);
  const note = (id: string, text: string): ReportNote => ({ kind: "note", id, tone: "information", text });
  return [
    note("respondents-kept", messages.measures.kept(measureName(main, messages), kept, survey.respondents)),
    ...cuts
      .filter(({ outside }) => outside > 0)
      .map(({ column, outside }, index) => note(`without-group-${index + 1}`, messages.measures.outside(outside, column))),
  ];
}
