import type { Release } from "../survey/privacy/releases";
import { releasesIn } from "./handout/releasesMark";
import { liveMarkOf, type LiveMark } from "./live/liveMark";
import { loadMarks, marksOf, sourceOf } from "./marks";
import { withWorkbook } from "./run";
import { answersMarkOf, type AnswersMark } from "./sources/answersMark";

/** A sheet of ours in the workbook. */
export interface ListedReport {
  readonly analysis: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly source: { readonly sheet: string; readonly address: string };
  readonly options: Readonly<Record<string, unknown>>;
  /** ISO date of the last run. */
  readonly date: string;
  /** The answers as that run read them; absent on sheets that an earlier version wrote. */
  readonly answers?: AnswersMark;
  /** Its figures are formulas that follow the answers; rows of its sheet, from 0, say so. */
  readonly follows?: LiveMark["stamp"];
  /** The groups whose figures stand on the sheet. */
  readonly releases?: readonly Release[];
}

function optionsOf(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : {};
  } catch {
    return {};
  }
}

/**
 * The result sheets in this workbook, in the order of its tabs.
 *
 * @throws ExcelProblem
 */
export async function listReports(): Promise<readonly ListedReport[]> {
  return withWorkbook("read", async ({ send }) => {
    const sheets = await send(({ workbook }) => workbook.worksheets.load("items/id,items/name"));
    const names = sheets.items.map(({ id, name }) => ({ id, name }));
    const loaded = await send(({ workbook }) => names.map(({ id }) => loadMarks(workbook.worksheets.getItem(id))));
    return names.flatMap(({ id, name }, index): ListedReport[] => {
      const properties = loaded[index];
      const marks = properties === undefined ? {} : marksOf(properties);
      if (marks.report === undefined || marks.source === undefined) return [];
      const answers = answersMarkOf(marks.answers);
      const live = liveMarkOf(marks.live);
      return [
        {
          analysis: marks.report,
          sheetId: id,
          sheetName: name,
          source: sourceOf(marks.source),
          options: optionsOf(marks.options),
          date: marks.date ?? "",
          ...(live === undefined ? {} : { follows: live.stamp }),
          ...(marks.releases ? { releases: releasesIn(marks.releases) } : {}),
          ...(answers === undefined ? {} : { answers }),
        },
      ];
    });
  });
}
