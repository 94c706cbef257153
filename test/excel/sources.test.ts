import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkReports, listReports, writeReports } from "../../src/excel";
import { fillRow, insertBefore, listed, makeReports, sheetOf, shortReport, stateOf } from "./madeReports";
import { openWorkbook, origin, type OpenWorkbook } from "./office";

let office: OpenWorkbook;

beforeEach(async () => {
  office = await openWorkbook();
});

afterEach(() => {
  office.close();
});

const firstPlace = { sheet: "Sheet1", address: "A1:C6" };

describe("a report and its answers", () => {
  it("are fresh right after the run, and the mark holds no answer", async () => {
    await makeReports(["gaps", "quadrant"]);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "fresh", added: 0, now: firstPlace });
    const { answers } = await listed("gaps");
    expect(Object.keys(answers ?? {}).sort()).toEqual(["fingerprint", "head", "name", "open", "rows"]);
    expect(JSON.stringify(answers)).not.toContain("North");
    expect(office.model.names).toEqual([{ name: answers?.name, formula: "Sheet1!$A$1:$C$6", visible: false }]);
  });

  it("are stale after a change of one cell, and fresh again when it is taken back", async () => {
    await makeReports(["gaps"]);
    const sheet = sheetOf(office, "Sheet1");
    sheet.setValue(3, 1, 1);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "changed", added: 0 });
    sheet.setValue(3, 1, 3);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "fresh" });
  });

  it("are compared with one read a source, and none beyond the limit", async () => {
    await makeReports(["gaps", "quadrant", "reliability"]);
    expect((await stateOf("gaps", 18))?.freshness).toBe("fresh");
    expect((await stateOf("gaps", 17))?.freshness).toBe("unchecked");
    expect((await stateOf("gaps", 17))?.now).toMatchObject(firstPlace);
    const reports = await listReports();
    const before = office.host.batches;
    await checkReports(reports, 0);
    const looking = office.host.batches - before;
    await checkReports(reports, 18);
    expect(office.host.batches - before - looking).toBe(looking + 1);
  });

  it("of an earlier version are neither fresh nor stale, and are found all the same", async () => {
    await writeReports([shortReport("gaps")], origin);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "unknown", now: firstPlace });
    expect(office.model.names).toEqual([]);
  });

  it("are not asked for in a workbook without reports", async () => {
    const before = office.host.batches;
    expect(await checkReports([], 1_000)).toEqual({});
    expect(office.host.batches).toBe(before);
  });
});

describe("rows that were added below", () => {
  it("are counted, taken in down to the first blank row, and the sheet is brought up to date in its place", async () => {
    await makeReports(["gaps", "quadrant"]);
    const sheet = sheetOf(office, "Sheet1");
    fillRow(sheet, 6, [6, 6, "South"]);
    fillRow(sheet, 7, [5, "", ""]);
    fillRow(sheet, 9, ["E1", "P1", "Site"]);
    fillRow(sheet, 10, [1, 1, "West"]);
    const state = await stateOf("gaps");
    expect(state).toMatchObject({ freshness: "grown", added: 2, now: { address: "A1:C8" } });
    const before = await listed("gaps");
    await makeReports(["gaps"], { address: "A1:C8", before: before.source });
    const after = await listed("gaps");
    expect(after).toMatchObject({ sheetId: before.sheetId, source: { sheet: "Sheet1", address: "A1:C8" } });
    expect(after.answers?.name).toBe(before.answers?.name);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "fresh", added: 0 });
    expect(await stateOf("quadrant")).toMatchObject({ freshness: "grown", added: 2 });
    expect(office.model.names).toMatchObject([{ formula: "Sheet1!$A$1:$C$8" }]);
    expect(office.model.sheets).toHaveLength(3);
  });

  it("are counted beside changes above them", async () => {
    await makeReports(["gaps"]);
    const sheet = sheetOf(office, "Sheet1");
    sheet.setValue(1, 1, 2);
    fillRow(sheet, 6, [6, 6, "South"]);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "changed", added: 1 });
  });

  it("stop at a table that begins right below", async () => {
    await makeReports(["gaps"]);
    const sheet = sheetOf(office, "Sheet1");
    fillRow(sheet, 6, [6, 6, "South"]);
    fillRow(sheet, 7, ["Site", "Head", "Town"]);
    fillRow(sheet, 8, ["North", "A", "B"]);
    sheet.addTable({ row: 7, column: 0, rows: 2, columns: 3 }, true);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "grown", added: 1, now: { address: "A1:C7" } });
  });

  it("are no news where the range was marked in the middle of longer answers", async () => {
    await makeReports(["gaps"], { address: "A1:C4" });
    expect(await stateOf("gaps")).toMatchObject({ freshness: "fresh", now: { address: "A1:C4" } });
    fillRow(sheetOf(office, "Sheet1"), 6, [6, 6, "South"]);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "fresh" });
  });

  it("are those of the table when the range was one, whatever stands below it", async () => {
    const sheet = sheetOf(office, "Sheet1");
    const table = sheet.addTable({ row: 0, column: 0, rows: 6, columns: 3 }, true);
    fillRow(sheet, 6, ["Source: exit survey"]);
    await makeReports(["gaps"]);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "fresh" });
    fillRow(sheet, 6, [6, 6, "South"]);
    fillRow(sheet, 7, ["Source: exit survey"]);
    table.area = { ...table.area, rows: 7 };
    expect(await stateOf("gaps")).toMatchObject({ freshness: "grown", added: 1, now: { address: "A1:C7" } });
    table.area = { ...table.area, rows: 5 };
    expect(await stateOf("gaps")).toMatchObject({ freshness: "changed", added: 0, now: { address: "A1:C5" } });
  });

  it("are those of the table under the hidden ids of a template", async () => {
    const sheet = sheetOf(office, "Sheet1");
    const table = sheet.addTable({ row: 1, column: 0, rows: 5, columns: 3 }, true);
    await makeReports(["gaps"]);
    fillRow(sheet, 6, [6, 6, "South"]);
    table.area = { ...table.area, rows: 6 };
    expect(await stateOf("gaps")).toMatchObject({ freshness: "grown", added: 1, now: { address: "A1:C7" } });
  });
});

describe("answers that moved", () => {
  it("are followed by the name that Excel moves with them, and their report stays the same sheet", async () => {
    await makeReports(["gaps"]);
    const before = await listed("gaps");
    insertBefore(office, sheetOf(office, "Sheet1"), 3, 2);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "fresh", now: { address: "C4:E9" } });
    fillRow(sheetOf(office, "Sheet1"), 9, [6, 6, "South"], 2);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "grown", added: 1, now: { address: "C4:E10" } });
    await makeReports(["gaps"], { address: "C4:E10", before: before.source });
    expect((await listed("gaps")).sheetId).toBe(before.sheetId);
    expect(office.model.sheets).toHaveLength(2);
  });

  it("leave their old place to other answers, whose report goes to a sheet of its own", async () => {
    await makeReports(["gaps"]);
    const before = await listed("gaps");
    const sheet = sheetOf(office, "Sheet1");
    insertBefore(office, sheet, 10, 0);
    for (let row = 0; row < 6; row += 1) fillRow(sheet, row, row === 0 ? ["E1", "P1", "Site"] : [1, row, "West"]);
    await makeReports(["gaps"]);
    const reports = await listReports();
    expect(reports.map(({ sheetId }) => sheetId)).toHaveLength(2);
    expect(reports.find(({ sheetId }) => sheetId === before.sheetId)?.date).toBe(before.date);
    const states = await checkReports(reports, 1_000);
    expect(reports.map(({ sheetId }) => states[sheetId]?.now?.address).sort()).toEqual(["A11:C16", "A1:C6"]);
  });

  it("are followed to a sheet that was renamed", async () => {
    await makeReports(["gaps"]);
    office.model.renameSheet(sheetOf(office, "Sheet1").id, "Bob's export");
    expect(await stateOf("gaps")).toMatchObject({ freshness: "fresh", now: { sheet: "Bob's export" } });
    await makeReports(["gaps"], { sheet: "Bob's export", before: firstPlace });
    expect(office.model.sheets).toHaveLength(2);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "fresh" });
  });

  it("are told apart from other cells when the name was lost: the headers no longer stand there", async () => {
    await makeReports(["gaps"]);
    office.model.removeName(office.model.names[0]?.name ?? "");
    expect(await stateOf("gaps")).toMatchObject({ freshness: "fresh" });
    insertBefore(office, sheetOf(office, "Sheet1"), 1, 0);
    const state = await stateOf("gaps");
    expect(state).toEqual({ freshness: "moved", added: 0 });
  });
});

describe("answers whose sheet was deleted", () => {
  it("are gone, and so for every report made from them", async () => {
    await makeReports(["gaps", "quadrant"]);
    office.model.removeSheet(sheetOf(office, "Sheet1").id);
    expect(await stateOf("gaps")).toEqual({ freshness: "gone", added: 0 });
    expect(await stateOf("quadrant")).toEqual({ freshness: "gone", added: 0 });
  });

  it("are found again when a new export takes the sheet's name and has the same headers", async () => {
    await makeReports(["gaps"]);
    office.model.addSheet("Other");
    office.model.removeSheet(sheetOf(office, "Sheet1").id);
    const sheet = office.model.addSheet("Sheet1");
    fillRow(sheet, 0, ["E1", "P1", "Site"]);
    for (let row = 1; row <= 7; row += 1) fillRow(sheet, row, [7, row, "North"]);
    expect(await stateOf("gaps")).toMatchObject({ freshness: "grown", added: 2 });
  });
});
