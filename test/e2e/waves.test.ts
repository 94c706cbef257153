import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analysisById } from "../../src/analyses/index";
import { languages } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import { csvGrid } from "../agreement/files";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";
import { sheetNamed, tableColumn } from "./sheetTables";

const served = servedPreview();
const [header = [], ...respondents] = csvGrid("servqual_raw.csv").cells;

/** The next wave: the same people with the highest perceptions, so that every gap closes. */
const wave = respondents.slice(0, 40).map((row) =>
  row.map((cell, column) => {
    const name = String(header[column]);
    if (name === "id") return `N${String(cell)}`;
    return /^P\d+$/.test(name) ? 7 : cell;
  }),
);

describe.each(languages)("a second wave below the first, in %s", (language) => {
  let preview: PreviewPage;
  const title = analysisById("servqual").title(messagesFor(language));
  const { gap, n } = messagesFor(language).servqual.columns("95%");
  const figures = async () => {
    const sheet = sheetNamed(await preview.workbook.saved(), title);
    return { gaps: tableColumn(sheet, gap.title, 22).map(Number), counts: tableColumn(sheet, n.title, 22).map(Number) };
  };
  let first: Awaited<ReturnType<typeof figures>>;
  let sheets: readonly string[];

  beforeAll(async () => {
    preview = await served.open({ language });
    await preview.useAnswers();
    await preview.chooseWording("1991");
    await preview.tickOnly(title);
    await preview.showResults();
    await preview.write();
    first = await figures();
    sheets = await preview.workbook.sheetNames();
  });
  afterAll(() => preview.close());

  const standing = (sentence: string) => preview.pane.getByText(sentence, { exact: true });

  it("leaves a report up to date that has just been written", async () => {
    await preview.toStart();
    await standing(preview.words.reports.fresh).waitFor();
  });

  it("makes the report say that one answer was changed, until it is taken back", async () => {
    const { page, words } = preview;
    await preview.goToSheet("servqual_raw");
    await preview.grid.focus();
    for (const key of ["ArrowDown", ...Array.from({ length: 8 }, () => "ArrowRight"), "1", "Enter"]) await page.keyboard.press(key);
    await standing(words.reports.changed).waitFor();
    await page.keyboard.press("Control+Z");
    await standing(words.reports.fresh).waitFor();
  });

  it("makes the report say how many rows were added below", async () => {
    await preview.goBelow();
    await preview.paste(wave);
    await standing(preview.words.reports.grown(wave.length)).waitFor();
  });

  it("is in the figures and in n once the report is run again, on the same sheet", async () => {
    const { words } = preview;
    await preview.button(words.reports.againNamed(title)).click();
    await preview.heading(words.results.title).waitFor();
    await preview.pane.getByText(words.results.written(1)).waitFor();
    expect(await preview.workbook.sheetNames()).toEqual(sheets);
    const second = await figures();
    expect(second.gaps.filter((figure, index) => figure <= (first.gaps[index] ?? NaN))).toEqual([]);
    expect(second.counts.filter((count, index) => count <= (first.counts[index] ?? NaN))).toEqual([]);
    const most = wave.length;
    expect(second.counts.filter((count, index) => count > (first.counts[index] ?? NaN) + most)).toEqual([]);
    await preview.toStart();
    await standing(words.reports.fresh).waitFor();
    expect(preview.complaints).toEqual([]);
  });

  it("does not let results of before be written unnoticed", async () => {
    const { page, words } = preview;
    await preview.goToSheet("servqual_raw");
    await preview.useAnswers();
    await preview.chooseWording("1991");
    await preview.tickOnly(title);
    await preview.showResults();
    await preview.goBelow();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("End");
    for (const key of ["Home", ...Array.from({ length: 8 }, () => "ArrowRight"), "Delete"]) await page.keyboard.press(key);
    await preview.workbook.keepContents();
    await preview.button(words.shown.write.button).click();
    await preview.alert.getByText(words.shown.write.changedTitle).waitFor();
    expect(await preview.workbook.isAsKept()).toBe(true);
    await preview.button(words.shown.write.again).click();
    await expect.poll(() => preview.alert.count()).toBe(0);
    await preview.write();
    expect(await preview.workbook.sheetNames()).toEqual(sheets);
  });
});
