import type { Messages } from "../i18n/messages";
import { formatted } from "../report/formats";
import type { MethodPage, Report, ReportNote } from "../report/tree";
import type { CaseWeighting } from "../survey/caseWeights";
import type { Survey } from "../survey/survey";

/** What an analysis does with case weights. */
export type WeightUse = "effective" | "regression" | "resampled" | "none";

/**
 * A report that says what its figures do with the case weights of the survey: first of the notes whether they count and what they cost,
 * and an entry of the method page. The report itself without case weights.
 */
export function withWeightWords(report: Report, survey: Survey, use: WeightUse, messages: Messages): Report {
  const { weighting } = survey;
  if (!weighting) return report;
  const notes = use === "none" ? [ignoredNote(messages)] : weightNotes(weighting, messages);
  const isFirst = report.blocks.findIndex(({ kind }) => kind === "note" || kind === "method");
  const place = isFirst < 0 ? report.blocks.length : isFirst;
  const blocks = [...report.blocks.slice(0, place), ...notes, ...report.blocks.slice(place)];
  return { ...report, blocks: blocks.map((block) => (block.kind === "method" ? withEntry(block, weighting, use, messages) : block)) };
}

function ignoredNote({ weighting }: Messages): ReportNote {
  return { kind: "note", id: "weights-not-used", tone: "warning", text: weighting.notes.ignored };
}

function weightNotes(given: CaseWeighting, { weighting }: Messages): readonly ReportNote[] {
  const { margins, column, leftOut } = given;
  const columns = margins.map((margin) => margin.column);
  const groups = margins.flatMap(({ column: of, withoutTarget }) =>
    withoutTarget.length > 0 ? [{ column: of, names: withoutTarget }] : [],
  );
  const text = weighting.notes.weighted({ ...costOf(given), columns, base: column });
  return [
    { kind: "note", id: "weighted", tone: "information", text },
    ...(leftOut > 0
      ? [{ kind: "note" as const, id: "without-weight", tone: "warning" as const, text: weighting.notes.leftOut(leftOut, groups) }]
      : []),
  ];
}

/** Behind what was measured, before the references. */
function withEntry(page: MethodPage, given: CaseWeighting, use: WeightUse, { weighting, common, language }: Messages): MethodPage {
  const { method } = weighting;
  const { margins, column, rounds = 0 } = given;
  const targets = margins.map(({ column: of, levels }) =>
    method.margin(
      of,
      levels.map(({ name, target }) => `${name} ${formatted(target, "share")}`),
    ),
  );
  const source = margins.length > 0 ? method.raked(targets, column, rounds) : method.ofColumn(column ?? "");
  const parts = use === "none" ? [method.use.none] : [source, method.cost(costOf(given)), `${method.use[use]}${method.references}`];
  const entry = { term: method.term, text: parts.join(language === "en" ? "; " : "；") };
  const end = page.entries.findIndex(({ term }) => term === common.method.references);
  const place = end < 0 ? page.entries.length : end;
  return { ...page, entries: [...page.entries.slice(0, place), entry, ...page.entries.slice(place)] };
}

function costOf({ n, effective, designEffect, lowest, highest }: CaseWeighting): {
  readonly n: number;
  readonly effective: string;
  readonly designEffect: string;
  readonly lowest: string;
  readonly highest: string;
} {
  return {
    n,
    effective: formatted(effective, "index"),
    designEffect: formatted(designEffect, "statistic"),
    lowest: formatted(lowest, "statistic"),
    highest: formatted(highest, "statistic"),
  };
}
