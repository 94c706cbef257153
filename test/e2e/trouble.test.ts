import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excelMessages } from "../../src/i18n/excel";
import { languages } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import { analysisById } from "../../src/analyses/index";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";
import { manySheets, protectedStructure, withChartSheet, withProtectedSheet } from "./troubledWorkbooks";

const served = servedPreview();

describe.each(languages)("when writing fails, in %s", (language) => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await served.open({ language });
    await preview.useAnswers();
    await preview.chooseWording("1988");
    await preview.showResults();
    await preview.workbook.keepContents();
  });
  afterAll(() => preview.close());

  it.each([
    { request: 7, task: "writing" },
    { request: 10, task: "writing" },
    { request: 5, task: "writing" },
    { request: 1, task: "reading" },
  ] as const)("at request $request, the workbook is as it was and the pane says so", async ({ request, task }) => {
    const { pane, words } = preview;
    await preview.workbook.failRequest(request, "GeneralException");
    await preview.button(words.shown.write.button).click();
    await preview.alert.getByText(words.failures[task].title).waitFor();
    await preview.alert.getByText(words.failures[task].unchanged).waitFor();
    await expect.poll(() => preview.hasFocus(preview.alert)).toBe(true);
    expect(await preview.workbook.isAsKept()).toBe(true);
    await preview.heading(words.results.title).waitFor();
    await pane.getByText(words.shown.write.notYet).waitFor();
    await preview.button(words.dismiss).click();
    await expect.poll(() => preview.alert.count()).toBe(0);
  });

  it("says in so many words when it is a protection that refuses it", async () => {
    await preview.workbook.failRequest(7, "AccessDenied");
    await preview.button(preview.words.shown.write.button).click();
    await preview.alert.getByText(excelMessages[language].problem.protected).waitFor();
    expect(await preview.workbook.isAsKept()).toBe(true);
  });

  it("writes the same results at the next try", async () => {
    await preview.write();
    expect(await preview.workbook.sheetNames()).toHaveLength(3);
    expect(await preview.alert.count()).toBe(0);
    expect(preview.complaints).toEqual([]);
  });
});

describe.each(languages)("a selection that holds no answers, in %s", (language) => {
  let preview: PreviewPage;
  const { problem } = excelMessages[language];

  beforeAll(async () => {
    preview = await served.open({ language });
  });
  afterAll(() => preview.close());

  const isExplained = async (sentence: string): Promise<void> => {
    await preview.button(preview.words.start.useAnswers).click();
    await preview.alert.getByText(sentence).waitFor();
    await preview.button(preview.words.start.useAnswers).waitFor();
  };

  it("is one cell of the answers: all of the table around it is read", async () => {
    const { page, pane, words } = preview;
    await preview.grid.focus();
    for (const key of ["Control+Home", "ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    await pane.getByText(words.start.selectedCell(words.recognised.source("servqual_raw", "B3"))).waitFor();
    await preview.useAnswers();
    await pane.getByText(words.answers.recognised.guess("SERVQUAL", 44, 44)).waitFor();
    await preview.button(words.recognised.back).click();
  });

  it("is headers without anybody's answers", async () => {
    const { page } = preview;
    await preview.grid.focus();
    for (const key of ["Control+Home", "Control+Shift+ArrowRight"]) await page.keyboard.press(key);
    await isExplained(messagesFor(language).refusal({ code: "no-respondents" }));
  });

  it("is a cell that is still being typed in", async () => {
    const edit = (now: boolean): Promise<void> =>
      preview.page.evaluate((editing) => {
        if (window.surveyLensPreview) window.surveyLensPreview.host.cellEditing = editing;
      }, now);
    await preview.grid.focus();
    await preview.page.keyboard.press("Control+Home");
    await edit(true);
    await isExplained(problem["cell-edit"]);
    await edit(false);
    await preview.useAnswers();
    expect(await preview.alert.count()).toBe(0);
  });

  it("is several areas", async () => {
    const { page } = preview;
    await preview.button(preview.words.recognised.back).click();
    const box = await preview.grid.boundingBox();
    if (box === null) throw new Error("there is no grid");
    await page.mouse.click(box.x + 20, box.y + 30);
    await page.mouse.move(box.x + 200, box.y + 200);
    await page.keyboard.down("Control");
    await page.mouse.click(box.x + 200, box.y + 200);
    await page.keyboard.up("Control");
    await isExplained(problem["many-areas"]);
  });

  it("is a sheet without cells: a chart", async () => {
    await preview.openWorkbook("chart.xlsx", withChartSheet());
    await preview.goToSheet("Chart1");
    await isExplained(problem["no-selection"]);
    await preview.goToSheet("servqual_raw");
    await preview.button(preview.words.dismiss).click();
    await preview.useAnswers();
  });

  it("is an empty sheet", async () => {
    await preview.openWorkbook("many.xlsx", await manySheets(2));
    await preview.goToSheet("Sheet 2");
    await isExplained(messagesFor(language).refusal({ code: "empty-range" }));
  });
});

describe.each(languages)("an unusual workbook, in %s", (language) => {
  let preview: PreviewPage;
  const title = analysisById("servqual").title(messagesFor(language));

  beforeAll(async () => {
    preview = await served.open({ language });
  });
  afterAll(() => preview.close());

  const showResults = async (): Promise<void> => {
    await preview.useAnswers();
    await preview.chooseWording("1991");
    await preview.showResults();
  };

  it("with sixty sheets gets its reports at the end, and every other sheet stays as it was", async () => {
    await preview.openWorkbook("many.xlsx", await manySheets(60));
    const sheets = await preview.workbook.sheetNames();
    await showResults();
    await preview.write();
    const after = await preview.workbook.sheetNames();
    expect(after.slice(0, sheets.length)).toEqual(sheets);
    expect(after.slice(sheets.length)).toContain(title);
  });

  it("with a protected report keeps it as it is when it is run again, and says so", async () => {
    const { words } = preview;
    const saved = Buffer.from((await preview.page.evaluate(() => window.surveyLensPreview?.saveBase64())) ?? "", "base64");
    await preview.openWorkbook("protected.xlsx", await withProtectedSheet(new Uint8Array(saved), title));
    await preview.workbook.keepContents();
    await preview.button(words.reports.againNamed(title)).click();
    await preview.alert.getByText(excelMessages[language].problem.protected).waitFor();
    expect(await preview.workbook.isAsKept()).toBe(true);
  });

  it("with protected answers is read, and has its reports beside them", async () => {
    await preview.openWorkbook("protected.xlsx", await withProtectedSheet(await manySheets(1), "servqual_raw"));
    await showResults();
    await preview.write();
    expect(await preview.workbook.sheetNames()).toContain(title);
  });

  it("with a protected structure takes no sheet: the pane says so, and nothing has changed", async () => {
    await preview.openWorkbook("protected.xlsx", protectedStructure());
    await showResults();
    await preview.workbook.keepContents();
    await preview.button(preview.words.shown.write.button).click();
    await preview.alert.getByText(excelMessages[language].problem.protected).waitFor();
    expect(await preview.workbook.isAsKept()).toBe(true);
    expect(preview.complaints).toEqual([]);
  });
});
