import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import { excelMessages } from "../../../src/i18n/excel";
import { headlessMessages } from "../../../src/i18n/headless";
import { analyze } from "./runAnalyze";
import { writeSurveys } from "./surveys";

const TIMEOUT = 60_000;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "survey-lens-"));
  await writeSurveys(folder);
}, TIMEOUT);

afterAll(() => rm(folder, { recursive: true }));

describe("--handout", { timeout: TIMEOUT }, () => {
  it("saves the result sheets alone, and needs no --out", async () => {
    const ended = await analyze(
      ["survey.xlsx", "--analysis", "servqual,audit", "--questionnaire", "servqual-1991", "--handout", "copy.xlsx"],
      folder,
    );
    expect(ended).toMatchObject({ code: 0, errors: "" });
    expect(ended.out).toContain("Saved copy.xlsx");
    const copy = await excelEngine.open(new Uint8Array(await readFile(join(folder, "copy.xlsx"))), "copy.xlsx");
    expect(copy.sheets).toHaveLength(1);
    expect(copy.sheets[0]?.charts.length).toBeGreaterThan(0);
    expect(copy.sheets[0]?.tables.length).toBeGreaterThan(0);
  });

  it("hands out no data audit, and says so in either language", async () => {
    for (const language of ["en", "zh-CN"] as const) {
      const ended = await analyze(
        ["survey.xlsx", "--analysis", "audit", "--questionnaire", "servqual-1991", "--handout", "audit.xlsx", "--lang", language],
        folder,
      );
      expect(ended.code).toBe(3);
      expect(ended.errors).toContain(headlessMessages[language].nothingToHandOut);
      expect(existsSync(join(folder, "audit.xlsx"))).toBe(false);
    }
  });

  it("holds a later copy against an earlier one that the workbook remembers", async () => {
    const header = ["team", "fair", "clear"];
    const line = (row: number): string =>
      [row < 21 ? "Sales" : row < 35 ? "Service" : "Office", (row % 5) + 1, ((row * 3) % 5) + 1].join(",");
    const survey = (rows: readonly number[]): string => [header.join(","), ...rows.map(line)].join("\n");
    const everybody = Array.from({ length: 60 }, (_, row) => row);
    await writeFile(join(folder, "staff.csv"), survey(everybody));
    const options = JSON.stringify({ items: ["fair", "clear"], scale: { min: 1, max: 5 }, groups: ["team"] });
    const run = (file: string, ...more: readonly string[]): ReturnType<typeof analyze> =>
      analyze([file, "--analysis", "favourable", "--options", options, ...more], folder);
    expect((await run("staff.csv", "--out", "first.xlsx", "--handout", "copy1.xlsx")).code).toBe(0);
    expect((await run("staff.csv", "--handout", "copy0.xlsx")).out).toContain(headlessMessages.en.handOutNotKept);

    const workbook = await excelEngine.open(new Uint8Array(await readFile(join(folder, "first.xlsx"))), "first.xlsx");
    const answers = workbook.sheets[0];
    if (!answers) throw new Error("no sheet");
    // Whoever stands in the second row moves from Sales to Service; then one person's row is emptied too.
    answers.setValue(2, 0, "Service");
    await writeFile(join(folder, "moved.xlsx"), await workbook.save());
    const moved = ["--sheet", answers.name, "--range", "A1:C61"];
    expect((await run("moved.xlsx", ...moved, "--out", "second.xlsx", "--handout", "copy2.xlsx", "--json", "second.json")).code).toBe(0);
    const json = await readFile(join(folder, "second.json"), "utf8");
    expect(json).toContain('"hidden": "released"');
    expect(json).not.toContain('"group": "team=Sales"');

    for (const column of [0, 1, 2]) answers.setValue(2, column, "");
    await writeFile(join(folder, "left.xlsx"), await workbook.save());
    const refused = await run("left.xlsx", ...moved, "--handout", "copy3.xlsx", "--json", "third.json");
    expect(refused.code).toBe(3);
    expect(refused.errors).toContain(excelMessages.en.problem["handed-out-before"]);
    expect(existsSync(join(folder, "copy3.xlsx"))).toBe(false);
    expect(await readFile(join(folder, "third.json"), "utf8")).not.toContain("blocks");

    const forgotten = await run("left.xlsx", ...moved, "--handout", "copy4.xlsx", "--forget-handouts");
    expect(forgotten).toMatchObject({ code: 0 });
    expect(forgotten.out).toContain(headlessMessages.en.handOutsForgotten(1));
  });
});
