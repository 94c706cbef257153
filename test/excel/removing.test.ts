import { strToU8, unzipSync, zipSync, strFromU8 } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { excelEngine } from "../../preview/engine";
import { ExcelHost } from "../../preview/host";
import { installGlobals } from "../../preview/host/installGlobals";
import { ExcelProblem, insertSample, listReports, removeReport, writeReports } from "../../src/excel";
import { describeWorkbook, differences } from "./describeWorkbook";
import { fillRow, listed, makeReports, sheetOf, shortReport } from "./madeReports";
import { openWorkbook, origin, type OpenWorkbook } from "./office";

let office: OpenWorkbook;

afterEach(() => {
  office.close();
});

function names(): readonly string[] {
  return office.model.sheets.map(({ name }) => name);
}

describe("removing a report", () => {
  it("deletes its sheet and nothing else, and the hidden name with the last report of its answers", async () => {
    office = await openWorkbook();
    await makeReports(["gaps", "quadrant"]);
    expect(names()).toEqual(["Sheet1", "gaps", "quadrant"]);
    const before = describeWorkbook(office.model) as { readonly sheets: readonly unknown[]; readonly names: readonly unknown[] };
    await removeReport((await listed("gaps")).sheetId);
    const after = describeWorkbook(office.model) as typeof before;
    expect(after.sheets).toEqual([before.sheets[0], before.sheets[2]]);
    expect(after.names).toEqual(before.names);
    await removeReport((await listed("quadrant")).sheetId);
    expect(names()).toEqual(["Sheet1"]);
    expect(office.model.names).toEqual([]);
  });

  it("leaves a sheet alone that is no report, and says when the report is gone already", async () => {
    office = await openWorkbook();
    await makeReports(["gaps"]);
    const { sheetId } = await listed("gaps");
    const { id } = sheetOf(office, "Sheet1");
    await expect(removeReport(id)).rejects.toMatchObject({ code: "sheet-gone" });
    expect(names()).toEqual(["Sheet1", "gaps"]);
    await removeReport(sheetId);
    await expect(removeReport(sheetId)).rejects.toMatchObject({ code: "sheet-gone" });
  });

  it("is refused for the only sheet to be seen", async () => {
    office = await openWorkbook();
    await makeReports(["gaps"]);
    const { sheetId } = await listed("gaps");
    sheetOf(office, "Sheet1").visibility = "Hidden";
    await expect(removeReport(sheetId)).rejects.toMatchObject({ code: "only-sheet" });
    expect(names()).toEqual(["Sheet1", "gaps"]);
  });

  it("removes it or leaves everything as it was, whichever request fails", { timeout: 60_000 }, async () => {
    office = await openWorkbook();
    await makeReports(["gaps"]);
    const { sheetId } = await listed("gaps");
    const start = office.host.batches;
    await removeReport(sheetId);
    const requests = office.host.batches - start;
    expect(requests).toBeGreaterThan(3);
    for (let failing = 1; failing <= requests; failing += 1) {
      office.close();
      office = await openWorkbook();
      await makeReports(["gaps"]);
      const { sheetId: id } = await listed("gaps");
      const before = describeWorkbook(office.model);
      office.host.failRequest(failing, "GeneralException");
      const failure = await removeReport(id).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure === undefined) expect(names()).toEqual(["Sheet1"]);
      else {
        expect(failure).toBeInstanceOf(ExcelProblem);
        expect(differences(before, describeWorkbook(office.model))).toEqual([]);
      }
    }
  });
});

describe("a workbook whose structure is protected", () => {
  async function protectedWorkbook(): Promise<void> {
    office = await openWorkbook();
    await makeReports(["gaps"]);
    const parts = unzipSync(await office.model.save());
    const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    office.close();
    const locked = book.replace("<bookViews", '<workbookProtection lockStructure="1"/><bookViews');
    const model = await excelEngine.open(zipSync({ ...parts, "xl/workbook.xml": strToU8(locked) }), "protected.xlsx");
    const host = new ExcelHost(model);
    office = { model, host, close: installGlobals(host) };
    expect(model.isStructureProtected).toBe(true);
  }

  it("says so when a report is to be removed, a new one written or a sample inserted, and stays as it is", async () => {
    await protectedWorkbook();
    const before = describeWorkbook(office.model);
    const sample = { sheet: "", row: 0, column: 0, cells: [["id"], [1]] };
    for (const work of [
      async () => removeReport((await listed("gaps")).sheetId),
      () => makeReports(["quadrant"]),
      () => insertSample(sample, "Sample"),
    ]) {
      await expect(work()).rejects.toMatchObject({ code: "protected" });
      expect(differences(before, describeWorkbook(office.model))).toEqual([]);
    }
  });

  it("has its reports brought up to date all the same, because no sheet is added", async () => {
    await protectedWorkbook();
    fillRow(sheetOf(office, "Sheet1"), 6, [6, 6, "South"]);
    await makeReports(["gaps"], { address: "A1:C7", before: origin });
    expect((await listed("gaps")).source.address).toBe("A1:C7");
  });
});

describe("a failure while a report is made again from answers that grew", () => {
  it("at any request leaves the workbook, its marks and the name of the answers as they were", { timeout: 60_000 }, async () => {
    const prepared = async (): Promise<void> => {
      office = await openWorkbook();
      await makeReports(["gaps"]);
      fillRow(sheetOf(office, "Sheet1"), 6, [6, 6, "South"]);
    };
    const again = (): Promise<unknown> =>
      writeReports([shortReport("gaps")], {
        ...origin,
        address: "A1:C7",
        before: origin,
        answers: { fingerprint: "new", head: "new", rows: 7 },
      });
    await prepared();
    const start = office.host.batches;
    await again();
    const requests = office.host.batches - start;
    office.close();
    for (let failing = 1; failing <= requests; failing += 1) {
      await prepared();
      const before = describeWorkbook(office.model);
      office.host.failRequest(failing, "GeneralException");
      await expect(again()).rejects.toBeInstanceOf(ExcelProblem);
      expect(differences(before, describeWorkbook(office.model))).toEqual([]);
      expect((await listReports()).map(({ source }) => source.address)).toEqual(["A1:C6"]);
      if (failing < requests) office.close();
    }
  });

  it("takes a new name of the answers away again", async () => {
    office = await openWorkbook();
    const before = describeWorkbook(office.model);
    const start = office.host.batches;
    await makeReports(["gaps"]);
    const requests = office.host.batches - start;
    office.close();
    office = await openWorkbook();
    const process = office.host.process.bind(office.host);
    let named = 0;
    office.host.process = (text, flags) => {
      const isLast = office.host.batches === requests - 1;
      const answer = process(text, flags) as string;
      if (!isLast) return answer;
      named = office.model.names.length;
      const error = { Code: "GeneralException", Message: "late", Location: "Names.add", ActionIndex: 0, HttpStatusCode: 500 };
      return JSON.stringify({ ...(JSON.parse(answer) as object), Error: error });
    };
    await expect(makeReports(["gaps"])).rejects.toBeInstanceOf(ExcelProblem);
    expect(named).toBe(1);
    expect(differences(before, describeWorkbook(office.model))).toEqual([]);
  });
});
