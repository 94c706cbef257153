import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listReports, writeReports } from "../../src/excel";
import { hostileTexts, kitchenSink } from "../report/kitchenSink";
import { describeWorkbook } from "./describeWorkbook";
import { moved, shorter } from "./kitchenVariants";
import { openWorkbook, origin, type OpenWorkbook } from "./office";

let office: OpenWorkbook;

beforeEach(async () => {
  office = await openWorkbook();
});

afterEach(() => {
  office.close();
});

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
    expect(charts.map(({ series }) => series.length)).toEqual([7, 2, 7, 3, 3, 9, 3, 2, 2]);
    for (const { series } of charts) {
      for (const { valuesRef, xRef } of series) {
        expect(valuesRef).toMatch(/^'SERVQUAL gaps all any sites'!/);
        expect(xRef).toMatch(/^'SERVQUAL gaps all any sites'!/);
      }
    }
  });

  it("draws an interval as two lengths from zero, on axes with the same ends", async () => {
    await writeReports([kitchenSink("en")], origin);
    const sheet = resultSheet();
    const [bars] = sheet.charts;
    if (bars === undefined) throw new Error("no chart");
    const { valueAxis, secondaryValueAxis } = bars;
    expect(secondaryValueAxis?.minimum).toBe(valueAxis.minimum);
    expect(secondaryValueAxis?.maximum).toBe(valueAxis.maximum);
    const numbersOf = (reference: string | undefined): unknown[] => {
      const [, column = "", first, last] = /!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(reference ?? "") ?? [];
      const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => sheet.valueAt(Number(first) - 1 + index, at));
    };
    const [hidden, shown] = bars.series.slice(-2);
    const [near = [], length = []] = [hidden, shown].map((series) => numbersOf(series?.valuesRef).map(Number));
    const ends = near.map((from, index) => {
      const second = length[index] ?? 0;
      const seen = hidden?.points.get(index)?.line?.style === "Continuous";
      const [low = 0, high = 0] = [from, seen ? second : from + second].sort((a, b) => a - b);
      return [low.toFixed(2), high.toFixed(2)];
    });
    expect(ends).toEqual([
      ["-0.08", "0.20"],
      ["-0.53", "-0.31"],
      ["-0.92", "-0.62"],
      ["-1.15", "-0.91"],
      ["-1.74", "-1.48"],
    ]);
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
    expect(resultSheet().charts).toHaveLength(9);
    fresh.close();
  });

  it("says everything anew in another language", async () => {
    await writeReports([kitchenSink("en")], origin);
    await writeReports([kitchenSink("zh-CN")], origin);
    office.close();
    const fresh = await openWorkbook();
    await writeReports([kitchenSink("zh-CN")], origin);
    const [updated, made] = [office.model, fresh.model].map(
      (model) => (describeWorkbook(model) as { sheets: { cells: unknown; tables: unknown; sizes: unknown }[] }).sheets[1],
    );
    expect(updated?.sizes).toEqual(made?.sizes);
    expect(updated?.cells).toEqual(made?.cells);
    expect(updated?.tables).toEqual(made?.tables);
    expect(resultSheet().charts.map(({ title }) => title)).toEqual(fresh.model.sheets[1]?.charts.map(({ title }) => title));
    fresh.close();
  });

  it("leaves the user's notes beside the report and inside its empty cells alone when only figures change", async () => {
    await writeReports([kitchenSink("en")], origin);
    const sheet = resultSheet();
    sheet.setValue(4, 40, "a note");
    sheet.setValue(1, 6, "another");
    await writeReports([moved(kitchenSink("en"))], origin);
    expect([sheet.valueAt(4, 40), sheet.valueAt(1, 6)]).toEqual(["a note", "another"]);
  });

  it("leaves a chart of the user's on our sheet alone", async () => {
    await writeReports([kitchenSink("en")], origin);
    const sheet = resultSheet();
    const [chart] = sheet.charts;
    if (chart === undefined) throw new Error("no chart");
    sheet.addChart({ ...structuredClone(chart), id: "mine", name: "My chart" });
    await writeReports([shorter(kitchenSink("en"))], origin);
    expect(sheet.charts.map(({ name }) => name)).toContain("My chart");
    expect(sheet.charts).toHaveLength(10);
  });
});
