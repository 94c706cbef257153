import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import { analyse } from "../../../src/analyses/analyse";
import { analyses } from "../../../src/analyses/index";
import { headlessMessages } from "../../../src/i18n/headless";
import { version } from "../../../src/version";
import { analyze, project, run } from "./runAnalyze";
import { sampleCells, writeSurveys } from "./surveys";

const TIMEOUT = 60_000;
const servqual = ["--analysis", "servqual", "--questionnaire", "servqual-1991"];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "survey-lens-"));
  await mkdir(join(folder, "taken.xlsx"));
  await writeSurveys(folder);
}, TIMEOUT);

afterAll(() => rm(folder, { recursive: true }));

interface JsonReport {
  readonly status: string;
  readonly code?: string;
  readonly sentence?: string;
  readonly blocks: readonly {
    readonly id: string;
    readonly rows: readonly { readonly id: string; readonly cells: Record<string, unknown> }[];
  }[];
}

async function readJson(name: string): Promise<readonly JsonReport[]> {
  return (JSON.parse(await readFile(join(folder, name), "utf8")) as { reports: readonly JsonReport[] }).reports;
}

describe("the headless command", { timeout: TIMEOUT }, () => {
  it("prints the findings, adds result sheets to a copy and saves the numbers in full precision", async () => {
    const before = await readFile(join(folder, "survey.xlsx"));
    const ended = await analyze(
      ["survey.xlsx", "--analysis", "servqual,quadrant", "--options", "@options.json", "--out", "results.xlsx", "--json", "results.json"],
      folder,
    );
    expect(ended).toMatchObject({ code: 0, errors: "" });
    expect(ended.out).toContain("Service falls short of expectations");
    expect(ended.out).toContain("Saved results.xlsx\nSaved results.json\n");
    expect(await readFile(join(folder, "survey.xlsx"))).toEqual(before);

    const saved = await excelEngine.open(new Uint8Array(await readFile(join(folder, "results.xlsx"))), "results.xlsx");
    expect(saved.sheets.map(({ name }) => name).slice(0, 2)).toEqual(["Notes", "Answers"]);
    expect(saved.sheets).toHaveLength(4);
    expect(saved.sheets.slice(2).map((sheet) => sheet.charts.length > 0 && sheet.tables.length > 0)).toEqual([true, true]);

    const grid = { sheet: "Answers", row: 0, column: 0, cells: sampleCells() };
    const { reports } = analyse({
      grid,
      analyses: ["servqual"],
      options: { questionnaire: "servqual-1991" },
      language: "en",
      date: "2026-01-01",
      version,
    });
    const [expected] = reports;
    if (expected?.status !== "complete") throw new Error("The sample survey could not be analysed.");
    const items = expected.blocks.find((block) => block.id === "items");
    const written = (await readJson("results.json"))[0]?.blocks.find((block) => block.id === "items");
    if (items?.kind !== "table") throw new Error("There is no table of items.");
    expect(written?.rows.map((row) => [row.id, row.cells["gap"]])).toEqual(items.rows.map((row) => [row.id, row.cells["gap"]]));
    expect(String(written?.rows[0]?.cells["gap"]).length).toBeGreaterThan(10);
  });

  it("reads a CSV file as it reads a workbook", async () => {
    await analyze(["survey.xlsx", ...servqual, "--json", "from-xlsx.json"], folder);
    await analyze(["survey.csv", ...servqual, "--json", "from-csv.json"], folder);
    const numbers = async (name: string): Promise<unknown> =>
      (await readJson(name))[0]?.blocks.find(({ id }) => id === "items")?.rows.map(({ cells }) => cells["gap"]);
    expect(await numbers("from-csv.json")).toEqual(await numbers("from-xlsx.json"));
  });

  it("reads only the range and the sheet that are named", async () => {
    const ended = await analyze(["survey.xlsx", ...servqual, "--sheet", "answers", "--range", "$BA$101:a1", "--json", "part.json"], folder);
    expect(ended.code).toBe(0);
    expect(ended.out).toContain("A1:BA101");
  });

  it("finds the sheet with the answers behind notes, hidden lists and its own results", async () => {
    const ended = await analyze(["notes.xlsx", ...servqual, "--out", "after-notes.xlsx"], folder);
    expect(ended.out).toContain("\nAnswers!A1:BB241");
    const first = await excelEngine.open(new Uint8Array(await readFile(join(folder, "after-notes.xlsx"))), "first.xlsx");
    const result = first.sheets.at(-1);
    if (result === undefined) throw new Error("There is no result sheet.");
    first.moveSheet(result.id, 0);
    await writeFile(join(folder, "moved.xlsx"), await first.save());
    expect((await analyze(["moved.xlsx", ...servqual], folder)).out).toContain("\nAnswers!A1:BB241");
  });

  it("keeps what looks like a formula as text, in the copy and in the results", async () => {
    const ended = await analyze(["formulas.csv", ...servqual, "--options", '{"groups":["=site"]}', "--out", "formulas.xlsx"], folder);
    expect(ended).toMatchObject({ code: 0, errors: "" });
    const saved = await excelEngine.open(new Uint8Array(await readFile(join(folder, "formulas.xlsx"))), "formulas.xlsx");
    const [survey, result] = saved.sheets;
    expect([0, 1, 2, 3, 4].map((row) => survey?.valueAt(row, 2))).toEqual(["=site", "@SUM(1)", "+1+2", "-2+3", "=cmd|' /C calc'!A0"]);
    const used = result?.usedArea(true);
    const places = Array.from({ length: (used?.rows ?? 0) * 4 }, (_, index) => [index >> 2, index & 3] as const);
    const named = places.filter(([row, column]) => String(result?.valueAt(row, column)).includes("=cmd|"));
    expect(named.length).toBeGreaterThan(0);
    for (const [row, column] of named) expect(result?.valueTypeAt(row, column)).toBe("String");
    const parts = unzipSync(new Uint8Array(await readFile(join(folder, "formulas.xlsx"))));
    const formulasWritten = Object.entries(parts).flatMap(([path, bytes]) =>
      path.startsWith("xl/worksheets/") ? [...strFromU8(bytes).matchAll(/<f[ >][^<]*/g)].map(([text]) => text) : [],
    );
    expect(formulasWritten.filter((text) => /cmd|SUM\(1\)|=site|\+1\+2|-2\+3/.test(text))).toEqual([]);
  });

  it("reads a range with its sheet's name, and options as Windows writes them", async () => {
    const ended = await analyze(
      ["survey.xlsx", "--analysis", "servqual", "--range", "'Answers'!A:BA", "--options", "@options-16.json"],
      folder,
    );
    expect(ended).toMatchObject({ code: 0, errors: "" });
  });

  it("finds relative paths from where npm was called", async () => {
    const ended = await run(
      "npm",
      ["--prefix", project, "run", "--silent", "analyze", "--", "survey.csv", ...servqual, "--json", "through-npm.json"],
      folder,
    );
    expect(ended.code).toBe(0);
    expect(existsSync(join(folder, "through-npm.json"))).toBe(true);
  });

  it("speaks Chinese throughout", async () => {
    const ended = await analyze(["survey.csv", ...servqual, "--lang", "zh-CN", "--json", "chinese.json"], folder);
    expect(ended.out).toContain("SERVQUAL 差距");
    expect(ended.out).toContain("已保存 chinese.json");
    expect((await analyze(["nothing.xlsx", ...servqual, "--lang", "zh-CN"], folder)).errors).toBe("找不到文件 nothing.xlsx。\n");
  });

  it("replaces an earlier result as a whole", async () => {
    await writeFile(join(folder, "again.json"), "an earlier result");
    expect((await analyze(["survey.csv", ...servqual, "--json", "again.json"], folder)).code).toBe(0);
    expect((await readJson("again.json"))[0]?.status).toBe("complete");
  });

  it("shows its help", async () => {
    const ended = await analyze(["--help"], folder);
    expect(ended).toMatchObject({ code: 0, errors: "" });
    expect(ended.out).toContain("--questionnaire <ID>");
  });
});

const { en } = headlessMessages;
const out = ["--out", "never.xlsx", "--json", "never.json"];

describe("the headless command stops with exit code 2, one sentence and nothing written", { timeout: TIMEOUT }, () => {
  it.concurrent.each<readonly [string, readonly string[], string | RegExp]>([
    ["without a file", servqual, en.missingFile],
    ["when the file is not there", ["nothing.xlsx", ...servqual, ...out], en.fileNotFound("nothing.xlsx")],
    ["when the file is a folder", ["taken.xlsx", ...servqual, ...out], en.notAFile("taken.xlsx")],
    ["when the file is of another kind", ["survey.ods", ...servqual, ...out], en.unsupportedFile("survey.ods")],
    ["when the file is no workbook", ["text.xlsx", ...servqual, ...out], en.notAWorkbook("text.xlsx")],
    ["when the file is damaged", ["cut.xlsx", ...servqual, ...out], en.damagedWorkbook("cut.xlsx")],
    ["when the file has a password", ["password.xlsx", ...servqual, ...out], en.passwordProtected("password.xlsx")],
    ["when all sheets are empty", ["blank.xlsx", ...servqual, ...out], en.noContent("blank.xlsx")],
    [
      "when the sheet is unknown",
      ["survey.xlsx", ...servqual, "--sheet", "Sheet9", ...out],
      en.unknownSheet("Sheet9", ["Notes", "Answers"]),
    ],
    ["when the sheet is empty", ["survey.xlsx", ...servqual, "--sheet", "Notes", ...out], en.emptySheet("Notes")],
    ["when the range is none", ["survey.xlsx", ...servqual, "--range", "A1:", ...out], en.badRange("A1:")],
    [
      "when the analysis is unknown",
      ["survey.xlsx", "--analysis", "gaps", ...out],
      en.unknownAnalysis(
        "gaps",
        analyses.map(({ id }) => id),
      ),
    ],
    ["when the questionnaire is unknown", ["survey.xlsx", "--analysis", "servqual", "--questionnaire", "servperf", ...out], /servperf/],
    [
      "when an option is mistyped",
      ["survey.xlsx", ...servqual, "--options", '{"group":["site"]}', ...out],
      /^There is no option "group" in --options; .*\bgroups, wave\b.*\bmissingRule\b.*\bcrosshair\b/,
    ],
    ["when the options file has no name", ["survey.xlsx", ...servqual, "--options", "@", ...out], en.optionsFileMissing],
    [
      "when a column is named twice",
      ["survey.xlsx", ...servqual, "--options", '{"groups":["site","site"]}', ...out],
      /"site" is named twice/,
    ],
    ["when the text is none", ["workbook.csv", ...servqual, ...out], en.notACsv("workbook.csv")],
    [
      "when two sheets are named",
      ["survey.xlsx", ...servqual, "--sheet", "Notes", "--range", "Answers!A:BA", ...out],
      en.twoSheets("Notes", "Answers"),
    ],
    ["when a column is unknown", ["survey.xlsx", ...servqual, "--options", '{"outcome":"joy"}', ...out], /joy/],
    ["when the options are not JSON", ["survey.xlsx", ...servqual, "--options", "{groups}", ...out], en.badJson("{groups}")],
    ["when the options file is not JSON", ["survey.xlsx", ...servqual, "--options", "@broken.json", ...out], en.badJson("broken.json")],
    ["when the options file is not there", ["survey.xlsx", ...servqual, "--options", "@none.json", ...out], en.fileNotFound("none.json")],
    ["when the options are no object", ["survey.xlsx", ...servqual, "--options", "[1]", ...out], en.optionsNotObject],
    [
      "when the folder of the result is missing",
      ["survey.xlsx", ...servqual, "--out", "no/where.xlsx"],
      en.outputFolderMissing("no", "--out"),
    ],
    [
      "when the result would replace the survey",
      ["survey.xlsx", ...servqual, "--out", "./survey.xlsx"],
      en.outputIsInput("./survey.xlsx", "--out"),
    ],
    [
      "when the numbers would replace the survey",
      ["survey.csv", ...servqual, "--json", "survey.csv"],
      en.outputIsInput("survey.csv", "--json"),
    ],
    ["when the result is a folder", ["survey.xlsx", ...servqual, "--out", "taken.xlsx"], en.outputIsFolder("taken.xlsx", "--out")],
    ["when the result is no .xlsx file", ["survey.xlsx", ...servqual, "--out", "never.csv"], en.outputNotXlsx("never.csv", "--out")],
    [
      "when both results have one name",
      ["survey.xlsx", ...servqual, "--out", "never.xlsx", "--json", "./never.xlsx"],
      en.outputsAreSame("never.xlsx", ["--out", "--json"]),
    ],
  ])("%s", async (_, words, sentence) => {
    const before = await readdir(folder);
    const survey = await readFile(join(folder, "survey.xlsx"));
    const ended = await analyze(words, folder);
    expect(ended.errors).toMatch(/^[^\n]+\n$/);
    if (typeof sentence === "string") expect(ended.errors).toBe(`${sentence}\n`);
    else expect(ended.errors).toMatch(sentence);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(await readdir(folder)).toEqual(before);
    expect(await readFile(join(folder, "survey.xlsx"))).toEqual(survey);
  });
});

describe("the headless command stops with exit code 3", { timeout: TIMEOUT }, () => {
  it("when an analysis cannot be done, and writes the reason to the JSON file alone", async () => {
    const ended = await analyze(["unanswered.xlsx", ...servqual, "--out", "refused.xlsx", "--json", "refused.json"], folder);
    expect(ended).toMatchObject({ code: 3, out: "" });
    expect(existsSync(join(folder, "refused.xlsx"))).toBe(false);
    const [report] = await readJson("refused.json");
    expect(report).toMatchObject({ status: "refused", code: "no-respondents" });
    expect(ended.errors).toBe(`${report?.sentence}\n`);
  });

  it("when something has to be chosen first", async () => {
    const ended = await analyze(["survey.xlsx", "--analysis", "servqual", "--json", "incomplete.json"], folder);
    expect(ended.code).toBe(3);
    expect((await readJson("incomplete.json"))[0]).toMatchObject({ status: "incomplete", code: "choose-questionnaire" });
  });
});
