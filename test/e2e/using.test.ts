import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { messagesFor } from "../../src/i18n/messages";
import { taskpaneMessages } from "../../src/i18n/taskpane";
import { launchBrowser } from "./browser";
import { PreviewPage } from "./previewPage";
import type { PreviewServer } from "./previewServer";
import { startPreviewServer } from "./previewServer";

let server: PreviewServer;
let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  server = await startPreviewServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

beforeEach(async () => {
  preview = await PreviewPage.open(browser, server.address, { language: "en" });
});

afterEach(() => preview.close());

describe("the pane in use", () => {
  it("can be used from start to results with the keyboard alone", async () => {
    const { page, pane, words } = preview;
    await preview.button(words.start.useAnswers).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: words.recognised.title }).waitFor();
    await expect.poll(() => preview.hasFocus(pane.getByRole("heading", { name: words.recognised.title }))).toBe(true);
    await page.keyboard.press("Tab");
    await expect.poll(() => preview.hasFocus(pane.getByRole("radio", { name: /1988/ }))).toBe(true);
    await page.keyboard.press("Space");
    expect(await pane.getByRole("radio", { name: /1988/ }).isChecked()).toBe(true);
    for (let presses = 0; presses < 20; presses += 1) {
      if (await preview.hasFocus(preview.button(words.run.button))) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: words.results.title, exact: true }).waitFor();
  });

  it("selects the cell of a finding in the workbook", async () => {
    const { pane, words } = preview;
    await preview.useAnswers();
    await pane.getByRole("button", { name: new RegExp(words.findings.title) }).click();
    await pane.getByRole("button", { name: words.findings.show("K260") }).click();
    await expect.poll(() => preview.selection()).toEqual([{ row: 259, column: 10, rows: 1, columns: 1 }]);
  });

  it("warns when the answers contradict the chosen wording, and only then", async () => {
    const { pane } = preview;
    const warning = pane.getByText(/The keys may be wrong/);
    await preview.useAnswers();
    expect(await warning.count()).toBe(0);
    await preview.chooseWording("1991");
    await warning.first().waitFor();
    await preview.chooseWording("1988");
    await expect.poll(() => warning.count()).toBe(0);
  });

  it("gives every box its own label", async () => {
    const { pane } = preview;
    await preview.useAnswers();
    const second = pane.getByRole("checkbox").nth(1);
    await pane.getByText(messagesFor("en").quadrant.title, { exact: true }).first().click();
    expect(await second.isChecked()).toBe(false);
    expect(await pane.getByRole("checkbox").first().isChecked()).toBe(true);
  });

  it("inserts the sample on a sheet of its own, with its wording declared, and analyses it", async () => {
    const { pane, words } = preview;
    const sheets = await preview.sheetNames();
    await preview.button(words.start.trySample).click();
    await pane.getByRole("heading", { name: words.recognised.title }).waitFor();
    expect(await preview.sheetNames()).toHaveLength(sheets.length + 1);
    expect(await pane.getByRole("radio", { name: /1991/ }).isChecked()).toBe(true);
    await preview.runToResults();
    expect(await preview.sheetNames()).toHaveLength(sheets.length + 3);
  });

  it("updates the same sheets when all is run again", async () => {
    const { pane, words } = preview;
    await preview.useAnswers();
    await preview.chooseWording("1988");
    await preview.runToResults();
    const sheets = await preview.sheetNames();
    const before = await preview.cells();
    await preview.button(words.results.startOver).click();
    await preview.button(words.workbook.refresh).click();
    await pane.getByText(words.results.written(2)).waitFor();
    expect(await preview.sheetNames()).toEqual(sheets);
    expect(await preview.cells()).toEqual(before);
  });

  it("opens a result sheet from its link", async () => {
    const { pane } = preview;
    await preview.useAnswers();
    await preview.chooseWording("1988");
    await preview.runToResults();
    const sheets = await preview.sheetNames();
    const first = sheets.at(-2) ?? "";
    await pane
      .getByRole("button", { name: preview.words.results.open(first) })
      .first()
      .click();
    await expect.poll(() => preview.activeSheet()).toBe(first);
  });

  it("speaks another language at once and keeps to it after a reload", async () => {
    const { page, pane } = preview;
    await preview.useAnswers();
    await pane.getByRole("button", { name: /^Language/ }).click();
    await pane.getByRole("menuitemradio", { name: "中文" }).click();
    await pane.getByRole("heading", { name: taskpaneMessages["zh-CN"].recognised.title }).waitFor();
    await page.reload();
    await pane.getByRole("button", { name: taskpaneMessages["zh-CN"].start.useAnswers }).waitFor();
  });

  it("analyses a table of attributes when no questionnaire is recognised", async () => {
    const { pane, words } = preview;
    await preview.openCsv(
      "attributes.csv",
      "Attribute,Importance,Performance\nspeed,3.83,2.63\ncare,3.63,2.73\nprice,2.52,2.25\nlook,2.05,3.33\n",
    );
    await preview.useAnswers();
    await pane.getByText(words.recognised.notRecognised).waitFor();
    await pane.getByLabel(words.attributes.attribute).selectOption("Attribute");
    await pane.getByLabel(words.attributes.importance, { exact: true }).selectOption("Importance");
    await pane.getByLabel(words.attributes.performance, { exact: true }).selectOption("Performance");
    await preview.runToResults();
    await pane.getByText(words.results.written(1)).waitFor();
  });
});
