import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analysisById } from "../../src/analyses/index";
import { excelMessages } from "../../src/i18n/excel";
import { insertWords } from "../../src/i18n/insertWords";
import { languages } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";

const served = servedPreview();

describe.each(languages)("the ribbon's buttons, in %s", (language) => {
  let preview: PreviewPage;
  const title = analysisById("servqual").title(messagesFor(language));

  beforeAll(async () => {
    preview = await served.open({ language });
  });
  afterAll(() => preview.close());

  it("say that there is nothing to refresh", async () => {
    await preview.press("refreshReports");
    await preview.pane.getByText(preview.words.workbook.nothingToRefresh).waitFor();
  });

  it("show the templates and samples", async () => {
    await preview.press("openInsert");
    await preview.heading(insertWords[language].title).waitFor();
  });

  it("say what to do when a cell is being edited", async () => {
    const edit = (now: boolean): Promise<void> =>
      preview.page.evaluate((editing) => {
        if (window.surveyLensPreview) window.surveyLensPreview.host.cellEditing = editing;
      }, now);
    await edit(true);
    await preview.press("analyze");
    await preview.alert.getByText(excelMessages[language].problem["cell-edit"]).waitFor();
    await edit(false);
  });

  it("read the selection, wherever the pane is", async () => {
    await preview.press("analyze");
    await preview.heading(preview.words.recognised.title).waitFor();
    await preview.pane.getByText(preview.words.answers.recognised.guess("SERVQUAL", 44, 44)).waitFor();
    expect(await preview.alert.count()).toBe(0);
  });

  it("run the workbook's reports again, on the same sheets and from the answers as they are", async () => {
    const { page, pane, words } = preview;
    await preview.chooseWording("1991");
    await preview.showResults();
    await preview.write();
    await preview.workbook.keepContents();
    const sheets = await preview.workbook.sheetNames();
    await preview.toStart();
    await preview.press("refreshReports");
    await pane.getByText(words.results.written(2)).waitFor();
    expect(await preview.workbook.isAsKept()).toBe(true);

    await preview.goToSheet("servqual_raw");
    await preview.grid.focus();
    for (const key of ["Control+Home", "ArrowDown", ...Array.from({ length: 6 }, () => "ArrowRight"), "Control+Shift+End", "Delete"])
      await page.keyboard.press(key);
    await preview.paste(Array.from({ length: 100 }, (_, row) => Array.from({ length: 44 }, (__, column) => 1 + ((row + column) % 7))));
    await preview.workbook.keepContents();
    await preview.toStart();
    await preview.press("refreshReports");
    await pane.getByText(words.results.written(2)).waitFor();
    expect(await preview.workbook.sheetNames()).toEqual(sheets);
    expect(await preview.workbook.isAsKept()).toBe(false);
    await preview.button(words.reports.openNamed(title)).waitFor();
  });

  it("remove nothing without a question, and a report once it is answered", async () => {
    const { pane, words } = preview;
    await preview.toStart();
    await preview.button(words.reports.removeNamed(title)).click();
    const dialog = pane.getByRole("alertdialog", { name: words.reports.ask.title(title) });
    await dialog.getByRole("button", { name: words.reports.ask.keep, exact: true }).click();
    expect(await preview.workbook.sheetNames()).toContain(title);
    await preview.button(words.reports.removeNamed(title)).click();
    await dialog.getByRole("button", { name: words.reports.ask.remove, exact: true }).click();
    await pane.getByText(words.workbook.removed).waitFor();
    expect(await preview.workbook.sheetNames()).not.toContain(title);
    expect(preview.complaints).toEqual([]);
  });
});
