import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyses/analyse";
import { canHandOut, openHandOut, readRange, writeReports } from "../../../src/excel";
import type { Report } from "../../../src/report/tree";
import type { OpenWorkbook } from "../office";
import { openWorkbook } from "../office";

let open: OpenWorkbook;
beforeEach(async () => {
  open = await openWorkbook();
});
afterEach(() => open.close());

async function write(analyses: readonly string[]): Promise<void> {
  const options = { items: ["E1", "P1"], scale: { min: 1, max: 7 }, minimumGroup: 1 };
  const grid = await readRange("Sheet1", "A1:C6");
  const { reports } = analyse({ grid, analyses, options, language: "en", date: "2026-11-21", version: "test" });
  const complete = reports.filter((report): report is Report => report.status === "complete");
  expect(complete).toHaveLength(analyses.length);
  await writeReports(complete, { sheet: "Sheet1", address: "A1:C6", options, date: "2026-11-21" });
}

const sheetsOf = (base64: unknown): readonly string[] => {
  const parts = unzipSync(Uint8Array.from(atob(String(base64)), (character) => character.charCodeAt(0)));
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  return [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name ?? "");
};

describe("the copy to hand out", () => {
  it("opens as a workbook of its own, made from the file as it stands", async () => {
    await write(["favourable", "audit"]);
    const before = open.model.sheets.map(({ name }) => name);
    expect(canHandOut()).toBe(true);
    expect(await openHandOut()).toBe(1);
    expect(sheetsOf(open.host.book.kept.get("createdWorkbook"))).toEqual(["Favourable answers"]);
    expect(open.model.sheets.map(({ name }) => name)).toEqual(before);
    expect(open.host.faultsSeen).toEqual([]);
  });

  it("is not made of the data audit, which points at single respondents", async () => {
    await write(["audit"]);
    expect(await openHandOut()).toBe(0);
    expect(open.host.book.kept.has("createdWorkbook")).toBe(false);
  });

  it("says what went wrong as every other task does", async () => {
    await write(["favourable"]);
    open.host.failRequest(3, "AccessDenied");
    await expect(openHandOut()).rejects.toMatchObject({ name: "ExcelProblem", code: "protected" });
  });
});
