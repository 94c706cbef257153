import { resolve } from "node:path";
import type { RawOptions } from "../../src/analyses/analysis";
import { analyse } from "../../src/analyses/analyse";
import { analyses } from "../../src/analyses/index";
import { answersRead, forgetHandOuts, loadDeclarations, loadHandOuts, readRange, writeReports } from "../../src/excel/index";
import { excelMessages } from "../../src/i18n/excel";
import type { HeadlessMessages } from "../../src/i18n/headless";
import type { Language } from "../../src/i18n/language";
import { declaredQuestionnaires } from "../../src/questionnaires/known";
import { reportsAsJson } from "../../src/report/json";
import { reportAsText } from "../../src/report/text";
import type { AnyReport, Report } from "../../src/report/tree";
import type { Grid } from "../../src/survey/grid";
import { areaAddress } from "../../src/survey/address";
import { version } from "../../src/version";
import type { WorkbookModel } from "../engine/workbook";
import { ExcelHost } from "../host/process";
import { installGlobals } from "../host/installGlobals";
import { chosenSheet } from "./chosenSheet";
import type { CommandLine } from "./commandLine";
import { CommandFailure, wrong } from "./failure";
import { handedOut } from "./handedOut";
import { readInput, readOptions } from "./inputs";
import { checkOptionNames } from "./optionNames";
import { openWorkbook } from "./openWorkbook";
import type { FilledOutput, Output } from "./outputs";
import { checkOutputs, outputOf, saveOutputs } from "./outputs";
import type { TypedRange } from "./rangeAddress";
import { typedRange } from "./rangeAddress";

/** Refusals of what was typed, not of the answers. */
const TYPED_WRONG: ReadonlySet<string> = new Set([
  "unknown-column",
  "duplicate-column",
  "column-named-twice",
  "bad-option",
  "unknown-questionnaire",
]);

/** Everything the command needs from outside. */
export interface Surroundings {
  /** Where relative paths start. */
  readonly folder: string;
  readonly language: Language;
  readonly messages: HeadlessMessages;
  /** ISO date of the run. */
  readonly date: string;
  readonly show: (text: string) => void;
}

/**
 * Opens the survey, analyses it as the pane would, writes the result sheets through Office.js, prints and saves.
 *
 * @throws CommandFailure; then nothing was written, or with exit code 3 the JSON file alone
 */
export async function runCommand(line: CommandLine, surroundings: Surroundings): Promise<void> {
  const { folder, language, messages, date, show } = surroundings;
  const path = resolve(folder, line.file);
  const out = outputOf("--out", line.out, folder);
  const json = outputOf("--json", line.json, folder);
  const handout = outputOf("--handout", line.handout, folder);
  const range = rangeOf(line, messages);
  const typed = await readOptions(line.options, folder, messages);
  checkOptionNames(typed, analyses, messages);
  const options: RawOptions = { ...typed, ...(line.questionnaire !== undefined && { questionnaire: line.questionnaire }) };
  const file = await readInput(path, line.file, messages);
  await checkOutputs(
    [out, json, handout].filter((output) => output !== undefined),
    path,
    messages,
  );

  const workbook = await openWorkbook(file, line.file, messages);
  const sheet = chosenSheet(workbook, range.sheet, options, line.file, messages);
  installGlobals(new ExcelHost(workbook), { displayLanguage: language });
  const grid = await readRange(sheet.name, range.address);
  const declared = declaredQuestionnaires(await loadDeclarations());
  const forgotten = line.forgetHandouts ? await forgetHandOuts() : 0;
  const released = await loadHandOuts();
  const { reports } = analyse({ grid, analyses: line.analyses, options, declared, released, language, date, version });
  await stopUnlessComplete(reports, json, messages);
  if (out !== undefined || handout !== undefined) {
    await writeReports(reports.filter(isComplete), {
      ...placeOf(grid),
      options,
      date,
      live: line.live === true,
      answers: await answersRead(grid),
    });
  }
  // First the copy: what it publishes is kept in the workbook that is saved.
  const copy = handout === undefined ? [] : [await copyToHandOut(handout, workbook, reports, json, surroundings)];
  const filled = [...(await filledOut(out, workbook)), ...filledJson(json, reports), ...copy];
  await saveOutputs(filled, messages);
  show(reports.map((report) => reportAsText(report)).join("\n\n\n"));
  const told = [
    ...(forgotten > 0 ? [messages.handOutsForgotten(forgotten)] : []),
    ...filled.map((output) => messages.saved(output.shown)),
    ...(handout !== undefined && out === undefined ? [messages.handOutNotKept] : []),
  ];
  if (told.length > 0) show(["", ...told].join("\n"));
}

/** Which cells of which sheet; without an address all of them. */
function rangeOf({ range, sheet }: CommandLine, messages: HeadlessMessages): TypedRange {
  if (range === undefined) return { address: "", ...(sheet !== undefined && { sheet }) };
  const typed = typedRange(range);
  if (typed === undefined) throw wrong(messages.badRange(range));
  if (typed.sheet !== undefined && sheet !== undefined && typed.sheet.toLowerCase() !== sheet.toLowerCase())
    throw wrong(messages.twoSheets(sheet, typed.sheet));
  return { ...(sheet !== undefined && { sheet }), ...typed };
}

async function stopUnlessComplete(reports: readonly AnyReport[], json: Output | undefined, messages: HeadlessMessages): Promise<void> {
  const unfinished = reports.filter((report) => !isComplete(report));
  if (unfinished.length === 0) return;
  const mistyped = unfinished.find((report) => TYPED_WRONG.has(report.code));
  if (mistyped !== undefined) throw wrong(mistyped.sentence);
  await saveOutputs(filledJson(json, reports), messages);
  throw new CommandFailure(3, [...new Set(unfinished.map((report) => report.sentence))].join("\n"));
}

function isComplete(report: AnyReport): report is Report {
  return report.status === "complete";
}

function placeOf(grid: Grid): { readonly sheet: string; readonly address: string } {
  const columns = Math.max(1, ...grid.cells.map((line) => line.length));
  return { sheet: grid.sheet, address: areaAddress(grid.row, grid.column, Math.max(1, grid.cells.length), columns) };
}

async function filledOut(out: Output | undefined, workbook: WorkbookModel): Promise<readonly FilledOutput[]> {
  return out === undefined ? [] : [{ ...out, content: await workbook.save() }];
}

/** Where the copy must not go out, no figure of this run does: the JSON file tells why in their place. */
async function copyToHandOut(
  handout: Output,
  workbook: WorkbookModel,
  reports: readonly AnyReport[],
  json: Output | undefined,
  { language, messages, date }: Surroundings,
): Promise<FilledOutput> {
  const copy = await handedOut(workbook, date);
  if (copy === "nothing") throw new CommandFailure(3, messages.nothingToHandOut);
  if (typeof copy !== "string") return { ...handout, content: copy };
  const sentence = excelMessages[language].problem[copy];
  const refused = reports.map(({ analysis }): AnyReport => ({ analysis, status: "refused", language, code: copy, sentence }));
  await saveOutputs(filledJson(json, refused), messages);
  throw new CommandFailure(3, sentence);
}

function filledJson(json: Output | undefined, reports: readonly AnyReport[]): readonly FilledOutput[] {
  return json === undefined ? [] : [{ ...json, content: `${JSON.stringify(reportsAsJson(reports), undefined, 2)}\n` }];
}
