import { describe, expect, it } from "vitest";
import { ExcelProblem, writeReports } from "../../src/excel";
import type { Report } from "../../src/report/tree";
import { describeWorkbook, differences } from "../excel/describeWorkbook";
import { failHalfway } from "../excel/failHalfway";
import { addressOf, liveWorkbook, type LiveWorkbook } from "./liveWorkbook";
import { smallGrid, smallReport } from "./smallSurvey";

type Kind = "made" | "added to" | "filled anew";

const more = [...smallGrid.cells, [4, 4, 4, 4, 4, 4, "North"]];

/** A table and its figures, without charts: quick. */
function bare(report: Report): Report {
  return { ...report, blocks: report.blocks.filter(({ id }) => id === "dimensions" || id === "method") };
}

/** A workbook in which keyed answers are about to be made, added to or filled anew, and the run that does it. */
async function prepared(kind: Kind): Promise<{ readonly workbook: LiveWorkbook; readonly write: () => Promise<unknown> }> {
  const workbook = await liveWorkbook(smallGrid, kind === "made" ? [] : [bare(smallReport())]);
  const origin = { sheet: "Sheet1", options: {}, date: "2026-11-22", live: true };
  const write = (report: Report, cells: typeof smallGrid.cells): Promise<unknown> =>
    writeReports([bare(report)], { ...origin, address: addressOf({ ...smallGrid, cells }) });
  if (kind === "made") return { workbook, write: () => write(smallReport(), smallGrid.cells) };
  if (kind === "added to") {
    const other = { ...smallReport(smallGrid.cells, { missingRule: "complete" }), analysis: "second", title: "Second" };
    return { workbook, write: () => write(other, smallGrid.cells) };
  }
  workbook.enter({ ...smallGrid, cells: more });
  return { workbook, write: () => write(smallReport(more), more) };
}

async function requestsOf(kind: Kind): Promise<number> {
  const { workbook, write } = await prepared(kind);
  const start = workbook.host.batches;
  await write();
  workbook.close();
  return workbook.host.batches - start;
}

describe.each<Kind>(["made", "added to", "filled anew"])("a failure while keyed answers are %s", (kind) => {
  it.each(kind === "made" ? ["before", "in the middle of"] : ["in the middle of"])(
    "%s any request leaves the workbook as it was",
    { timeout: 120_000 },
    async (when) => {
      const requests = await requestsOf(kind);
      expect(requests).toBeGreaterThan(5);
      // The last request cannot be undone once it is through; halfway it would have done its work.
      const last = when === "before" ? requests : requests - 1;
      for (let failing = 1; failing <= last; failing += 1) {
        const { workbook, write } = await prepared(kind);
        const before = describeWorkbook(workbook.model);
        if (when === "before") workbook.host.failRequest(failing, "GeneralException");
        else failHalfway(workbook.host, failing);
        await expect(write()).rejects.toBeInstanceOf(ExcelProblem);
        expect(differences(before, describeWorkbook(workbook.model))).toEqual([]);
        workbook.close();
      }
    },
  );
});
