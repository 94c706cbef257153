import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excelEngine } from "../../preview/engine/index";
import { analysisById } from "../../src/analyses/index";
import { languages } from "../../src/i18n/language";
import { liveMessages } from "../../src/i18n/live";
import { messagesFor } from "../../src/i18n/messages";
import { expectClose } from "../agreement/closeTo";
import { golden } from "../agreement/files";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";
import { linesOf, sheetNamed, tableColumn } from "./sheetTables";

interface GoldenSurvey {
  readonly full: { readonly items: Readonly<Record<string, { readonly gap: number; readonly n: number }>> };
}

const served = servedPreview();
const { items } = (golden("servqual.json") as GoldenSurvey).full;
const answersSheet = "servqual_raw";

describe.each(languages)("from the first run to sheets, in %s", (language) => {
  let preview: PreviewPage;
  const [gaps, quadrant] = ["servqual", "quadrant"].map((id) => analysisById(id).title(messagesFor(language))) as [string, string];

  beforeAll(async () => {
    preview = await served.open({ language });
  });
  afterAll(() => preview.close());

  it("says in two sentences what to do, and offers one's own answers and a sample", async () => {
    const { pane, words } = preview;
    await preview.heading(words.start.title).waitFor();
    for (const sentence of words.start.sentences) await pane.getByText(sentence).waitFor();
    await preview.button(words.start.useAnswers).waitFor();
    await pane.getByText(words.workbook.empty).waitFor();
  });

  it("shows a sample's results with their charts before anything is written", async () => {
    const { pane, words } = preview;
    await preview.button(words.start.trySample).click();
    await preview.heading(words.recognised.title).waitFor();
    expect(await pane.getByRole("radio", { name: /1991/ }).isChecked()).toBe(true);
    const sheets = await preview.workbook.sheetNames();
    expect(sheets).toEqual([answersSheet, words.start.sampleSheet]);
    await preview.workbook.keepContents();

    await preview.showResults();
    await pane.getByText(words.shown.write.notYet).waitFor();
    await expect.poll(() => preview.hasFocus(preview.heading(words.results.title))).toBe(true);
    for (const title of [gaps, quadrant]) await pane.getByRole("region", { name: title }).waitFor();
    await pane.getByRole("region", { name: gaps }).getByRole("application").locator("svg, canvas").first().waitFor();
    expect(await preview.workbook.isAsKept()).toBe(true);
  });

  it("reads a chart by the arrow keys, and shows its figures as a table", async () => {
    const { page, pane, words } = preview;
    const report = pane.getByRole("region", { name: gaps });
    const chart = report.getByRole("application").first();
    await chart.focus();
    const read = report.locator("[aria-live=polite]").first();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => read.textContent()).toMatch(/\d/);
    const first = await read.textContent();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => read.textContent()).not.toBe(first);
    await report.getByRole("button", { name: words.shown.chart.table, exact: true }).first().click();
    await report.getByRole("table").first().getByText("−1.16").waitFor();
    await report.getByRole("button", { name: words.shown.chart.chart, exact: true }).first().click();
  });

  it("writes the sheets, lists them and opens one", async () => {
    const { pane, words } = preview;
    await preview.write();
    expect(await preview.workbook.sheetNames()).toEqual([answersSheet, words.start.sampleSheet, gaps, quadrant]);
    expect(await preview.button(words.shown.write.button).count()).toBe(0);
    await preview.button(words.results.open(quadrant)).click();
    await expect.poll(() => preview.workbook.activeSheet()).toBe(quadrant);
    for (const title of [gaps, quadrant]) await preview.button(words.reports.openNamed(title)).waitFor();
    await expect.poll(() => pane.getByText(words.reports.fresh, { exact: true }).count()).toBe(2);
  });

  it("has the report taken back by Undo and brought again by Redo", async () => {
    const { page, words } = preview;
    const sheets = await preview.workbook.sheetNames();
    await preview.workbook.keepContents();
    const undo = page.getByRole("button", { name: words.page.undo, exact: true });
    let steps = 0;
    for (; steps < 4 && (await preview.workbook.sheetNames()).length > 2; steps += 1) await undo.click();
    expect(await preview.workbook.sheetNames()).toEqual([answersSheet, words.start.sampleSheet]);
    await preview.pane.getByText(words.workbook.empty).waitFor();
    for (let step = 0; step < steps; step += 1) await page.getByRole("button", { name: words.page.redo, exact: true }).click();
    expect(await preview.workbook.sheetNames()).toEqual(sheets);
    expect(await preview.workbook.isAsKept()).toBe(true);
    await preview.button(words.reports.openNamed(gaps)).waitFor();
  });

  it("asks for the wording that only a person can know, and has R's gaps on the sheet", async () => {
    const { page, pane, words } = preview;
    await preview.toStart();
    await preview.goToSheet(answersSheet);
    await preview.grid.focus();
    await page.keyboard.press("Control+Home");
    await preview.useAnswers();
    await pane.getByText(words.answers.recognised.guess("SERVQUAL", 44, 44)).waitFor();
    await preview.button(words.run.button).click();
    await pane.getByText(words.answers.version.askWording).waitFor();
    await expect.poll(() => preview.hasFocus(pane.getByRole("radio", { name: /1988/ }))).toBe(true);

    await preview.chooseWording("1988");
    await preview.showResults();
    const isFollowing = language === "en";
    await preview.write(isFollowing ? "formulas" : "numbers");
    const before = [answersSheet, words.start.sampleSheet, gaps, quadrant];
    const added = (await preview.workbook.sheetNames()).filter((name) => !before.includes(name));
    const [title = "", second = "", ...others] = added;
    expect(others).toEqual(isFollowing ? [liveMessages.en.keyed.title] : []);
    const sheets = await preview.workbook.saved();
    const firstLines = linesOf(sheetNamed(sheets, title)).slice(0, 20).flat();
    expect(firstLines.some((cell) => String(cell).startsWith("✓"))).toBe(isFollowing);
    const found = tableColumn(sheetNamed(sheets, title), messagesFor(language).servqual.columns("95%").gap.title, 22);
    Object.values(items).forEach(({ gap }, index) => expectClose(found[index], gap, 1e-9, `item ${index + 1}`));
    expect([title, second].map((name) => sheetNamed(sheets, name).charts.length > 0)).toEqual([true, true]);
  });

  it("opens a copy to hand out, with the reports and without the answers", async () => {
    const { page, words } = preview;
    const [handed] = await Promise.all([page.waitForEvent("download"), preview.button(words.workbook.handOut).click()]);
    const copy = await excelEngine.open(new Uint8Array(await readFile(await handed.path())), "copy.xlsx");
    const names = await preview.workbook.sheetNames();
    expect(copy.sheets.map(({ name }) => name)).toEqual(
      names.filter((name) => ![answersSheet, words.start.sampleSheet, liveMessages[language].keyed.title].includes(name)),
    );
    expect(await preview.alert.count()).toBe(0);
  });

  it("gives the workbook with its result sheets and charts to the downloads", async () => {
    const { page, words } = preview;
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: words.page.download }).click()]);
    expect(download.suggestedFilename()).toBe("servqual_raw.xlsx");
    const saved = await excelEngine.open(new Uint8Array(await readFile(await download.path())), "servqual_raw.xlsx");
    expect(saved.sheets.map(({ name }) => name)).toEqual(await preview.workbook.sheetNames());
    expect(saved.sheets.filter(({ charts }) => charts.length > 0)).toHaveLength(4);
  });

  it("has the browser complain of nothing", () => {
    expect(preview.complaints).toEqual([]);
  });
});
