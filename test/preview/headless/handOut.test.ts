import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
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
});
