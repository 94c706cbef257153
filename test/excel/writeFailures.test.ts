import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ExcelProblem, writeReports } from "../../src/excel";
import type { Report } from "../../src/report/tree";
import { kitchenSink } from "../report/kitchenSink";
import { describeWorkbook, differences } from "./describeWorkbook";
import { failHalfway } from "./failHalfway";
import { moved, shorter } from "./kitchenVariants";
import { openWorkbook, origin, type OpenWorkbook } from "./office";

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
      failHalfway(tried.host, failing);
      await expect(writeReports(reports, origin)).rejects.toBeInstanceOf(ExcelProblem);
      expect(differences(before, describeWorkbook(tried.model))).toEqual([]);
      tried.close();
    }
  });
});

describe("what went wrong", () => {
  let office: OpenWorkbook;

  beforeEach(async () => {
    office = await openWorkbook();
  });

  afterEach(() => {
    office.close();
  });

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
