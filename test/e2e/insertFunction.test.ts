import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertFunctionWords } from "../../src/i18n/pane/insertFunctionWords";
import { csvGrid } from "../agreement/files";
import { completeReport, tableOf } from "../analyses/tables";
import { overflowOfPane, violationsInPane } from "./accessibility";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";

const served = servedPreview();
const words = insertFunctionWords.en;

describe("a function from the pane", () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await served.open({ language: "en" });
    await preview.widenPane(320);
    await preview.useAnswers();
    await preview.chooseWording("1988");
    await preview.button(words.fromSetup).click();
    await preview.heading(words.title).waitFor();
  });
  afterAll(() => preview.close());

  it("is found by what one would like to know, and filled in from the survey", async () => {
    const { pane } = preview;
    await pane.getByRole("searchbox", { name: words.find }).fill("reliable");
    expect(await violationsInPane(preview.page)).toEqual([]);
    await pane.getByRole("button", { name: /ALPHA/ }).click();
    expect(await preview.hasFocus(pane.getByRole("heading", { name: /ALPHA/ }))).toBe(true);
    expect(await pane.getByRole("textbox", { name: words.formula }).inputValue()).toBe("=SURVEY.ALPHA('servqual_raw'!$AC$2:$AF$301,1,7)");
    expect(await overflowOfPane(preview.page)).toBeLessThanOrEqual(0);
  });

  it("is not put among the answers", async () => {
    await preview.pane.getByText(words.target.answers("A1")).waitFor();
    expect(await preview.button(words.insert("A1")).getAttribute("aria-disabled")).toBe("true");
    expect(await violationsInPane(preview.page)).toEqual([]);
  });

  it("goes into the selected empty cell, where it shows what the report does", async () => {
    await preview.grid.focus();
    for (const key of ["Control+End", "ArrowRight", "ArrowRight"]) await preview.page.keyboard.press(key);
    await preview.button(words.insert("BG301")).click();
    await preview.pane.getByText(words.end.inserted("BG301", "").slice(0, -1)).waitFor();
    const report = completeReport(csvGrid("servqual_raw.csv"), "reliability", { questionnaire: "servqual-1988" });
    const alpha = Number(tableOf(report, "scales").rows[0]?.cells["alpha"]);
    await preview.pane.getByText(words.end.inserted("BG301", alpha.toFixed(4))).waitFor();
    const [formula, shown] = await preview.page.evaluate(() => {
      const sheet = window.surveyLensPreview?.workbook.sheets[0];
      return [sheet?.formulaAt(300, 58), sheet?.valueAt(300, 58)];
    });
    expect(formula).toBe("=SURVEY.ALPHA('servqual_raw'!$AC$2:$AF$301,1,7)");
    expect(Number(shown)).toBeCloseTo(alpha, 9);
    expect(preview.complaints).toEqual([]);
  });
});
