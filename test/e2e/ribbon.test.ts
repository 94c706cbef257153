import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { excelMessages } from "../../src/i18n/excel";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";

const served = servedPreview();
let preview: PreviewPage;

beforeEach(async () => {
  preview = await served.open({ language: "en" });
});

afterEach(() => preview.close());

describe("the ribbon's buttons", () => {
  it("put the sample on a new sheet and show in the pane what was recognised", async () => {
    const { pane, words } = preview;
    await preview.press("insertSample");
    await pane.getByRole("heading", { name: words.recognised.title }).waitFor();
    expect(await preview.sheetNames()).toEqual(["servqual_raw", words.start.sampleSheet]);
    expect(await pane.getByRole("radio", { name: /1991/ }).isChecked()).toBe(true);
  });

  it("refresh the reports with the answers as they are now", async () => {
    const { pane, words } = preview;
    await preview.useAnswers();
    await preview.chooseWording("1988");
    await preview.runToResults();
    const sheets = await preview.sheetNames();
    const before = await preview.cells();
    await preview.press("refreshReports");
    await pane.getByText(words.results.written(2)).waitFor();
    expect(await preview.cells()).toEqual(before);
    await preview.clearCells({ row: 1, column: 6, rows: 150, columns: 44 });
    const cleared = await preview.cells();
    await preview.press("refreshReports");
    await pane.getByText(words.results.written(2)).waitFor();
    expect(await preview.sheetNames()).toEqual(sheets);
    expect(await preview.cells()).not.toEqual(cleared);
  });

  it("say so when there is nothing to refresh", async () => {
    const { pane, words } = preview;
    await preview.press("refreshReports");
    await pane.getByText(words.workbook.nothingToRefresh).waitFor();
  });

  it("end, and say what to do, when a cell is being edited", async () => {
    await preview.editCell(true);
    await preview.press("insertSample");
    await preview.pane.getByRole("alert").getByText(excelMessages.en.problem["cell-edit"]).waitFor();
    await preview.editCell(false);
    await preview.press("insertSample");
    expect(await preview.sheetNames()).toHaveLength(2);
  });
});
