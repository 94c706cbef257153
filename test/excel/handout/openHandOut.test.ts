import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { analyse } from "../../../src/analyses/analyse";
import { canHandOut, forgetHandOuts, loadHandOuts, openHandOut, readRange, writeReports } from "../../../src/excel";
import type { Report } from "../../../src/report/tree";
import type { OpenWorkbook } from "../office";
import { openWorkbook } from "../office";

let open: OpenWorkbook;
beforeEach(async () => {
  open = await openWorkbook();
});
afterEach(() => open.close());

async function write(analyses: readonly string[], address = "A1:C6", minimumGroup = 1): Promise<void> {
  const options = { items: ["E1", "P1"], scale: { min: 1, max: 7 }, minimumGroup };
  const grid = await readRange("Sheet1", address);
  const { reports } = analyse({ grid, analyses, options, language: "en", date: "2026-11-21", version: "test" });
  const complete = reports.filter((report): report is Report => report.status === "complete");
  expect(complete).toHaveLength(analyses.length);
  await writeReports(complete, { sheet: "Sheet1", address, options, date: "2026-11-21" });
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
    expect(await openHandOut("2026-11-22")).toBe(1);
    expect(sheetsOf(open.host.book.kept.get("createdWorkbook"))).toEqual(["Favourable answers"]);
    expect(open.model.sheets.map(({ name }) => name)).toEqual(before);
    expect(open.host.faultsSeen).toEqual([]);
  });

  it("is not made of the data audit, which points at single respondents", async () => {
    await write(["audit"]);
    expect(await openHandOut("2026-11-22")).toBe(0);
    expect(open.host.book.kept.has("createdWorkbook")).toBe(false);
  });

  it("says what went wrong as every other task does", async () => {
    await write(["favourable"]);
    open.host.failRequest(3, "AccessDenied");
    await expect(openHandOut("2026-11-22")).rejects.toMatchObject({ name: "ExcelProblem", code: "protected" });
  });

  it("is remembered by the workbook as groups and their sizes, and by itself not at all", async () => {
    await write(["favourable"]);
    await openHandOut("2026-11-22");
    const releases = [{ group: "*", n: 5 }];
    expect(await loadHandOuts()).toEqual([{ date: "2026-11-22", releases }]);
    await openHandOut("2026-11-23");
    expect(await loadHandOuts()).toHaveLength(1);
    const base64 = open.host.book.kept.get("createdWorkbook") as string;
    const copy = unzipSync(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
    const text = Object.values(copy).map((part) => strFromU8(part));
    expect(text.join("")).not.toMatch(/handedOut|SurveyLens\.|customProp/);
    expect(await forgetHandOuts()).toBe(1);
    expect(await loadHandOuts()).toEqual([]);
  });

  it("is not remembered when it does not open", async () => {
    await write(["favourable"]);
    vi.spyOn(Excel, "createWorkbook").mockRejectedValueOnce(Object.assign(new Error("no"), { code: "GeneralException" }));
    await expect(openHandOut("2026-11-22")).rejects.toMatchObject({ name: "ExcelProblem" });
    expect(await loadHandOuts()).toEqual([]);
  });

  it("is refused where only a few people changed since an earlier one, until that is forgotten", async () => {
    await write(["favourable"], "A1:C6", 2);
    await openHandOut("2026-11-22");
    await write(["favourable"], "A1:C5", 2);
    await expect(openHandOut("2026-11-23")).rejects.toMatchObject({ code: "handed-out-before" });
    expect(await loadHandOuts()).toHaveLength(1);
    await forgetHandOuts();
    expect(await openHandOut("2026-11-23")).toBe(1);
  });

  it("is refused where its own sheets rest on answers that differ by a few people", async () => {
    await write(["favourable"], "A1:C6", 2);
    await write(["frequencies"], "A1:C5", 2);
    await expect(openHandOut("2026-11-22")).rejects.toMatchObject({ code: "sheets-differ" });
    expect(await loadHandOuts()).toEqual([]);
  });
});
