import type { Report } from "../../report/tree";
import { createRunColours, layoutReport } from "../layout/layoutReport";
import { emptyKeyed, keyedBefore } from "../live/keyedBefore";
import { chooseKeyed, liveSetting, type KeyedTarget } from "../live/keyedTarget";
import { keyedMark, writeKeyed } from "../live/writeKeyed";
import { sourceMark, writeMarks, type Marks } from "../marks";
import type { AnswersMark } from "../sources/answersMark";
import { asProblem, ExcelProblem } from "../problem";
import { releasesMark } from "../handout/releasesMark";
import { withWorkbook, type Connection } from "../run";
import { chooseAnswersName, setAnswersName, type AnswersName } from "./answersName";
import { dropSheetParts } from "./emptySheet";
import type { ReportOrigin, WriteProgress, WrittenReport } from "./origin";
import { newRun, rollBack, type Undertaking } from "./rollback";
import { areaMark, takeSnapshots, type SheetBefore } from "./snapshot";
import { chooseTargets, earlierSheets, surveyWorkbook, type Target } from "./target";
import { addChart, chartName, repointChart } from "./writeCharts";
import { refreshContents, rowStretches, writeContents, writeLooks } from "./writeCells";
import { usualPaper, writePage } from "./writePage";
import { writeEmphases, writeTables } from "./writeTables";

/** What the mark of the answers says; empty in place of an older one where the run does not tell what it read. */
function answersMark({ answers }: ReportOrigin, named: AnswersName | undefined): string {
  if (answers === undefined || named === undefined) return "";
  const mark: AnswersMark = { ...answers, name: named.name, open: named.open };
  return JSON.stringify(mark);
}

function marksFor(
  { report, plan, generation }: Target,
  origin: ReportOrigin,
  run: string,
  named: AnswersName | undefined,
  keyed: KeyedTarget | undefined,
): Marks {
  return {
    report: report.analysis,
    source: sourceMark(origin.sheet, origin.address),
    structure: plan.structure,
    area: areaMark(plan.area),
    generation: String(generation),
    options: JSON.stringify(origin.options),
    date: origin.date,
    run,
    answers: answersMark(origin, named),
    releases: releasesMark(report.releases),
    live: keyed && plan.stamp ? JSON.stringify({ keyed: keyed.id, stamp: { row: plan.stamp.row, rows: plan.stamp.rows } }) : "",
  };
}

/** A chart that Excel gave more series than planned. */
interface Surplus {
  readonly chart: string;
  readonly planned: number;
  readonly count: OfficeExtension.ClientResult<number>;
}

/** Fills a sheet: contents first, then looks, tables and charts in one request. `begin` makes or empties the sheet. */
async function buildSheet({ send }: Connection, target: Target, begin: (context: Excel.RequestContext) => Excel.Worksheet): Promise<void> {
  const { plan, sheetName, generation, tables } = target;
  const [first, ...others] = rowStretches(plan);
  if (first === undefined) throw new RangeError("a plan without rows");
  await send((context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    writeContents(begin(context), plan, first);
  });
  for (const stretch of others) await send(({ workbook }) => writeContents(workbook.worksheets.getItem(sheetName), plan, stretch));
  const surplus = await send((context) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(sheetName);
    writeLooks(sheet, plan);
    writeTables(sheet, plan, tables);
    writeEmphases(sheet, plan);
    return plan.charts.flatMap((chart): Surplus[] => {
      const count = addChart(sheet, sheetName, chart, generation);
      return count === undefined ? [] : [{ chart: chartName(chart.id, generation), planned: chart.series.length, count }];
    });
  });
  const extra = surplus.filter(({ planned, count }) => count.value > planned);
  if (extra.length === 0) return;
  await send(({ workbook }) => {
    for (const { chart, planned, count } of extra) {
      const { series } = workbook.worksheets.getItem(sheetName).charts.getItem(chart);
      for (let index = count.value - 1; index >= planned; index -= 1) series.getItemAt(index).delete();
    }
  });
}

async function createSheet(connection: Connection, target: Target, undertaking: Undertaking): Promise<void> {
  undertaking.newSheets.push(target.sheetName);
  await buildSheet(connection, target, ({ workbook }) => {
    const sheet = workbook.worksheets.add(target.sheetName);
    writeMarks(sheet, { run: undertaking.run });
    return sheet;
  });
}

async function updateSheet(connection: Connection, before: SheetBefore, undertaking: Undertaking): Promise<void> {
  const { target, sheetId, area, looks } = before;
  undertaking.touched.push(before);
  if (looks !== undefined) {
    await buildSheet(connection, target, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      dropSheetParts(
        sheet,
        area,
        looks.tables.map(({ name }) => name),
      );
      return sheet;
    });
    return;
  }
  for (const stretch of rowStretches(target.plan)) {
    await connection.send(({ workbook }) => refreshContents(workbook.worksheets.getItem(sheetId), target.plan, stretch, before));
  }
}

/** The keyed answers come before the sheets whose formulas look at them. */
async function prepareKeyed(connection: Connection, target: KeyedTarget, undertaking: Undertaking): Promise<void> {
  const before = await keyedBefore(connection, target);
  if (before === undefined) undertaking.newSheets.push(target.layout.sheetName);
  else {
    undertaking.keyed = before;
    await connection.send(({ workbook }) => emptyKeyed(workbook.worksheets.getItem(before.sheetId), before));
  }
  await writeKeyed(connection, target, undertaking.run);
}

/** The last request of a run: charts follow, old charts go, marks are set. Safe to send again. */
function commit(
  context: Excel.RequestContext,
  targets: readonly Target[],
  snapshots: readonly SheetBefore[],
  origin: ReportOrigin,
  { run, answersName }: Undertaking,
  keyed: KeyedTarget | undefined,
): readonly Excel.Worksheet[] {
  const { workbook } = context;
  if (answersName !== undefined) setAnswersName(context, answersName);
  if (keyed) {
    const sheet = workbook.worksheets.getItem(keyed.layout.sheetName);
    writeMarks(sheet, { keyed: JSON.stringify(keyedMark(keyed)) });
    if (keyed.action === "create") sheet.position = keyed.sheetsBefore + targets.filter(({ sheetId }) => sheetId === undefined).length;
  }
  return targets.map((target) => {
    const before = snapshots.find((snapshot) => snapshot.target === target);
    const sheet = workbook.worksheets.getItem(before?.sheetId ?? target.sheetName);
    for (const { name, series } of before?.charts ?? []) {
      const planned = target.plan.charts.find(({ id }) => name === chartName(id, target.generation));
      if (target.sameStructure) {
        if (planned !== undefined) repointChart(sheet, sheet.charts.getItem(name), planned, series);
      } else if (name.endsWith(` ${target.generation - 1}`) && name.startsWith("Survey Lens "))
        sheet.charts.getItemOrNullObject(name).delete();
    }
    if (!target.sameStructure) writePage(sheet, target.plan);
    writeMarks(sheet, marksFor(target, origin, run, answersName, keyed));
    return sheet.load("id,name");
  });
}

/**
 * Writes each report to a sheet of its own: the sheet an earlier run made for the same analysis and source, else a new one. Where
 * nothing but figures changes, column widths, looks and charts stay as the user left them. No other sheet is touched.
 *
 * All or nothing: when anything fails, the workbook is as it was before.
 *
 * @throws ExcelProblem
 */
export async function writeReports(
  reports: readonly Report[],
  origin: ReportOrigin,
  onProgress?: WriteProgress,
): Promise<readonly WrittenReport[]> {
  const colours = createRunColours();
  const paper = usualPaper();
  const run = newRun();
  const undertaking: Undertaking = { run, newSheets: [], touched: [] };
  const steps = reports.length + 3;
  const report = (step: number): void => onProgress?.(Math.min(1, step / steps));
  try {
    return await withWorkbook("write", async (connection) => {
      report(0);
      const named = await chooseAnswersName(connection, origin, run);
      const survey = await surveyWorkbook(connection);
      const found = earlierSheets(reports, origin, survey, named);
      const rewritten = new Set(found.flatMap((sheet) => (sheet === undefined ? [] : [sheet.id])));
      const keyed = await chooseKeyed(connection, reports, origin, survey, rewritten, run);
      const plans = reports.map((each) => {
        const setting = keyed && liveSetting(keyed, each, origin);
        return { report: each, plan: layoutReport(each, colours, paper, setting) };
      });
      const targets = chooseTargets(plans, found, survey, keyed ? [keyed.layout.sheetName] : []);
      report(1);
      const snapshots = await takeSnapshots(connection, targets);
      report(2);
      if (keyed) await prepareKeyed(connection, keyed, undertaking);
      for (const [index, target] of targets.entries()) {
        const before = snapshots.find((snapshot) => snapshot.target === target);
        if (before === undefined) await createSheet(connection, target, undertaking);
        else await updateSheet(connection, before, undertaking);
        report(3 + index);
      }
      if (named !== undefined) undertaking.answersName = named;
      const sheets = await connection.send((context) => commit(context, targets, snapshots, origin, undertaking, keyed));
      const syncs = connection.syncs();
      report(steps);
      return targets.map(({ report: { analysis }, sheetId, sheetName }, index): WrittenReport => {
        const sheet = sheets[index];
        return { analysis, sheetId: sheet?.id ?? "", sheetName: sheet?.name ?? sheetName, created: sheetId === undefined, syncs };
      });
    });
  } catch (error) {
    const problem = asProblem(error);
    try {
      await rollBack(undertaking);
    } catch (second) {
      throw new ExcelProblem(problem.code, `${problem.detail} · not put back: ${asProblem(second).detail}`);
    }
    throw problem;
  }
}
