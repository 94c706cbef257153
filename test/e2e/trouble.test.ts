import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { excelMessages } from "../../src/i18n/excel";
import { languages } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";

const served = servedPreview();
let preview: PreviewPage;

describe.each(languages)("when something goes wrong, in %s", (language) => {
  beforeEach(async () => {
    preview = await served.open({ language });
  });

  afterEach(() => preview.close());

  it("leaves the workbook as it was when writing fails half way, says so, and writes at the second try", async () => {
    const { words, pane } = preview;
    await preview.useAnswers();
    await preview.chooseWording("1988");
    const sheets = await preview.sheetNames();
    const before = await preview.cells();
    await preview.failRequest(9, "AccessDenied");
    await preview.run();
    await pane.getByRole("alert").getByText(words.failures.writing.title).waitFor();
    await pane.getByText(excelMessages[language].problem.protected).waitFor();
    await expect.poll(() => preview.hasFocus(pane.getByRole("alert"))).toBe(true);
    expect(await preview.sheetNames()).toEqual(sheets);
    expect(await preview.cells()).toEqual(before);

    await preview.runToResults();
    expect(await preview.sheetNames()).toHaveLength(sheets.length + 2);
  });

  it("says that a cell is being edited and reads once the edit is over", async () => {
    const { pane } = preview;
    await preview.editCell(true);
    await preview.button(preview.words.start.useAnswers).click();
    await pane.getByText(excelMessages[language].problem["cell-edit"]).waitFor();
    await preview.editCell(false);
    await preview.useAnswers();
    expect(await pane.getByRole("alert").count()).toBe(0);
  });

  it("explains a selection without answers", async () => {
    await preview.select(0, 0, 1, 57);
    await preview.button(preview.words.start.useAnswers).click();
    await preview.pane
      .getByRole("alert")
      .getByText(messagesFor(language).refusal({ code: "no-respondents" }))
      .waitFor();
  });
});
