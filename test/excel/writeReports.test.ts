import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ExcelProblem, listReports, writeReports } from "../../src/excel";
import type { Report } from "../../src/report/tree";
import { hostileTexts, kitchenSink } from "../report/kitchenSink";
import { describeWorkbook, differences } from "./describeWorkbook";
import { openWorkbook, origin, type OpenWorkbook } from "./office";

let office: OpenWorkbook;

beforeEach(async () => {
  office = await openWorkbook();
});

afterEach(() => {
  office.close();
});

/** The kitchen sink with one site less: other rows, so another structure. */
function shorter(report: Report): Report {
  return {
    ...report,
    blocks: report.blocks.map((block) =>
      block.kind === "table" && block.id === "sites" ? { ...block, rows: block.rows.slice(0, 10) } : block,
    ),
  };
}

/** The same structure with other figures. */
function moved(report: Report): Report {
  const change = (cell: unknown): number => (typeof cell === "number" ? cell + 0.25 : 0);
  return {
    ...report,
    headlines: report.headlines.map((headline, index) => (index === 0 ? "Other figures." : headline)),
    blocks: report.blocks.map((block) =>
      block.kind === "table" && block.id === "items"
        ? { ...block, rows: block.rows.map((row) => ({ ...row, cells: { ...row.cells, perception: change(row.cells.perception) } })) }
        : block,
    ),
  };
}

function resultSheet() {
  const sheet = office.model.sheets[1];
  if (sheet === undefined) throw new Error("no result sheet");
  return sheet;
}

describe("writing a report", () => {
  it("makes one sheet in few requests, leaves the user's alone and can be found again", async () => {
    const before = describeWorkbook(office.model) as { sheets: unknown[] };
    const start = office.host.batches;
    const [written] = await writeReports([kitchenSink("en")], origin);
    expect(office.host.batches - start).toBeLessThanOrEqual(6);
    expect(written).toMatchObject({
      analysis: "kitchen-sink",
      created: true,
      sheetName: "SERVQUAL gaps all any sites",
      syncs: office.host.batches - start,
    });
    expect(office.model.sheets.map(({ name }) => name)).toEqual(["Sheet1", "SERVQUAL gaps all any sites"]);
    expect((describeWorkbook(office.model) as { sheets: unknown[] }).sheets[0]).toEqual(before.sheets[0]);
    expect(await listReports()).toEqual([
      {
        analysis: "kitchen-sink",
        sheetId: written?.sheetId,
        sheetName: written?.sheetName,
        source: { sheet: "Sheet1", address: "A1:C6" },
        options: { groups: ["Site"] },
        date: "2026-11-21",
      },
    ]);
  });

  it("keeps hostile texts as text", async () => {
    await writeReports([kitchenSink("en")], origin);
    const sheet = resultSheet();
    const table = sheet.tables.find(({ name }) => name.endsWith("_hostile"));
    const { row, column } = table?.area ?? { row: 0, column: 0 };
    const found = ["=1+1", ...hostileTexts].map((_, index) => [sheet.valueAt(row + index, column), sheet.valueTypeAt(row + index, column)]);
    expect(found).toEqual(["=1+1", ...hostileTexts].map((text) => [text, "String"]));
  });

  it("gives charts the planned series, each on cells of its own sheet", async () => {
    await writeReports([kitchenSink("en")], origin);
    const { charts } = resultSheet();
    expect(charts.map(({ series }) => series.length)).toEqual([7, 2, 7, 3, 3, 8]);
    for (const { series } of charts) {
      for (const { valuesRef, xRef } of series) {
        expect(valuesRef).toMatch(/^'SERVQUAL gaps all any sites'!/);
        expect(xRef).toMatch(/^'SERVQUAL gaps all any sites'!/);
      }
    }
  });

  it("writes several reports in one run and gives each a name of its own", async () => {
    const [first, second] = await writeReports([kitchenSink("en"), { ...kitchenSink("en"), analysis: "other" }], origin);
    expect([first?.sheetName, second?.sheetName]).toEqual(["SERVQUAL gaps all any sites", "SERVQUAL gaps all any sites (2)"]);
    const names = office.model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("running again", () => {
  it("brings the same sheet up to date and keeps widths, looks and charts as the user left them", async () => {
    const [first] = await writeReports([kitchenSink("en")], origin);
    const sheet = resultSheet();
    const [chart] = sheet.charts;
    if (chart === undefined) throw new Error("no chart");
    sheet.setColumnWidth(1, 300);
    sheet.setFormat({ row: 4, column: 1, rows: 1, columns: 1 }, { fillColor: "#FFF2CC" });
    chart.left = 40;
    chart.width = 600;
    const [series] = chart.series;
    if (series !== undefined) series.fill = { color: "#123456" };
    const [again] = await writeReports([moved(kitchenSink("en"))], { ...origin, date: "2026-11-22" });
    expect(again).toMatchObject({ sheetId: first?.sheetId, created: false });
    expect(office.model.sheets).toHaveLength(2);
    expect(sheet.valueAt(4, 1)).toBe("Other figures.");
    expect(sheet.columnWidth(1)).toBeCloseTo(300, 0);
    expect(sheet.formatAt(4, 1).fillColor).toBe("#FFF2CC");
    expect(sheet.charts[0]).toMatchObject({ left: 40, width: 600 });
    expect(sheet.charts[0]?.series[0]?.fill).toEqual({ color: "#123456" });
    expect((await listReports())[0]?.date).toBe("2026-11-22");
  });

  it("follows a survey that has grown, and gives other answers a sheet of their own", async () => {
    await writeReports([kitchenSink("en")], origin);
    const [grown] = await writeReports([kitchenSink("en")], { ...origin, address: "A1:C99" });
    expect(grown?.created).toBe(false);
    const [other] = await writeReports([kitchenSink("en")], { ...origin, address: "F1:H6" });
    expect(other?.created).toBe(true);
  });

  it("empties and refills its sheet when the structure is another", async () => {
    await writeReports([kitchenSink("en")], origin);
    const { id } = resultSheet();
    const [again] = await writeReports([shorter(kitchenSink("en"))], origin);
    expect(again).toMatchObject({ sheetId: id, created: false });
    office.close();
    const fresh = await openWorkbook();
    await writeReports([shorter(kitchenSink("en"))], origin);
    const [updated, made] = [office.model, fresh.model].map(
      (model) => (describeWorkbook(model) as { sheets: { cells: unknown; tables: unknown; sizes: unknown }[] }).sheets[1],
    );
    expect(updated?.cells).toEqual(made?.cells);
    expect(updated?.sizes).toEqual(made?.sizes);
    expect(updated?.tables).toEqual(made?.tables);
    expect(resultSheet().charts).toHaveLength(6);
    fresh.close();
  });

  it("leaves a chart of the user's on our sheet alone", async () => {
    await writeReports([kitchenSink("en")], origin);
    const sheet = resultSheet();
    const [chart] = sheet.charts;
    if (chart === undefined) throw new Error("no chart");
    sheet.addChart({ ...structuredClone(chart), id: "mine", name: "My chart" });
    await writeReports([shorter(kitchenSink("en"))], origin);
    expect(sheet.charts.map(({ name }) => name)).toContain("My chart");
    expect(sheet.charts).toHaveLength(7);
  });
});

type Kind = "new" | "same structure" | "other structure";

const keptBlocks = new Set(["left-out", "dimension-bars", "radar", "dimensions", "sites", "hostile", "method"]);

/** Enough of the kitchen sink for a failure to leave something behind, and quick. */
function small(report: Report): Report {
  return { ...report, blocks: report.blocks.filter(({ id }) => keptBlocks.has(id)) };
}

/** A workbook in which the run of that kind is the next thing to happen. */
async function prepared(kind: Kind): Promise<{ readonly office: OpenWorkbook; readonly reports: readonly Report[] }> {
  const prepare = await openWorkbook();
  const report = small(kitchenSink("en"));
  if (kind !== "new") await writeReports([report], origin);
  const last = kind === "same structure" ? moved(report) : kind === "other structure" ? shorter(report) : report;
  return { office: prepare, reports: [last, { ...report, analysis: "second" }] };
}

async function requestsOf(kind: Kind): Promise<number> {
  const { office: measured, reports } = await prepared(kind);
  const start = measured.host.batches;
  await writeReports(reports, origin);
  measured.close();
  return measured.host.batches - start;
}

describe.each<Kind>(["new", "same structure", "other structure"])("a failure while writing (%s)", (kind) => {
  it("at any request leaves the workbook as it was, even when the clean-up fails once", { timeout: 60_000 }, async () => {
    const requests = await requestsOf(kind);
    expect(requests).toBeGreaterThan(3);
    for (let failing = 1; failing <= requests; failing += 1) {
      for (const alsoNext of [false, true]) {
        const { office: tried, reports } = await prepared(kind);
        const before = describeWorkbook(tried.model);
        tried.host.failRequest(failing, "GeneralException");
        if (alsoNext) tried.host.failRequest(failing + 1, "GeneralException");
        await expect(writeReports(reports, origin)).rejects.toBeInstanceOf(ExcelProblem);
        expect(differences(before, describeWorkbook(tried.model))).toEqual([]);
        tried.close();
      }
    }
  });

  it("in the middle of any request leaves the workbook as it was", { timeout: 60_000 }, async () => {
    const requests = await requestsOf(kind);
    for (let failing = 1; failing < requests; failing += 1) {
      const { office: tried, reports } = await prepared(kind);
      const before = describeWorkbook(tried.model);
      failHalfway(tried, failing);
      await expect(writeReports(reports, origin)).rejects.toBeInstanceOf(ExcelProblem);
      expect(differences(before, describeWorkbook(tried.model))).toEqual([]);
      tried.close();
    }
  });
});

/** Lets the first half of the n-th request from now happen, then fails, as Excel does. */
function failHalfway({ host }: OpenWorkbook, n: number): void {
  const target = host.batches + n;
  const process = host.process.bind(host);
  host.process = (text, flags) => {
    if (host.batches !== target - 1) return process(text, flags);
    const request = JSON.parse(text) as { Actions: unknown[] };
    const half = Math.floor(request.Actions.length / 2);
    const answer = JSON.parse(process(JSON.stringify({ ...request, Actions: request.Actions.slice(0, half) }), flags) as string) as object;
    const error = { Code: "GeneralException", Message: "halfway", Location: "Range.format", ActionIndex: half, HttpStatusCode: 500 };
    return JSON.stringify({ ...answer, Error: error });
  };
}

describe("what went wrong", () => {
  it("is told apart", async () => {
    const codes: unknown[] = [];
    for (const code of ["AccessDenied", "RequestPayloadSizeLimitExceeded", "InvalidOperationInCellEditMode"] as const) {
      office.host.failRequest(1, code);
      await writeReports([kitchenSink("en")], origin).catch((error: unknown) =>
        codes.push(error instanceof ExcelProblem ? error.code : error),
      );
    }
    expect(codes).toEqual(["protected", "too-large", "cell-edit"]);
  });

  it("is tried again while Excel is busy, a bounded number of times", async () => {
    office.host.failRequest(2, "ActivityLimitReached");
    office.host.failRequest(3, "ActivityLimitReached");
    expect(await writeReports([kitchenSink("en")], origin)).toHaveLength(1);
    const before = describeWorkbook(office.model);
    for (let request = 1; request <= 4; request += 1) office.host.failRequest(request, "ActivityLimitReached");
    await expect(writeReports([kitchenSink("en")], origin)).rejects.toMatchObject({ code: "busy" });
    expect(differences(before, describeWorkbook(office.model))).toEqual([]);
  });
});
