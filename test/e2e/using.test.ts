import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { excelEngine } from "../../preview/engine/index";
import { pageWords } from "../../preview/page/words";
import { messagesFor } from "../../src/i18n/messages";
import { taskpaneMessages } from "../../src/i18n/taskpane";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";

const served = servedPreview();
let preview: PreviewPage;

beforeEach(async () => {
  preview = await served.open({ language: "en" });
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
    const { pane, words } = preview;
    const warning = pane.getByText(/The answers speak against this choice: perception and expectation answers to items 10–13, 18–22/);
    await preview.useAnswers();
    expect(await warning.count()).toBe(0);
    await preview.chooseWording("1991");
    await warning.waitFor();
    await pane
      .getByText(
        words.version.contradiction([
          ["perception", "−0.24"],
          ["expectation", "−0.20"],
        ]),
      )
      .waitFor();
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
    await pane.getByRole("button", { name: "切换到中文" }).click();
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
    await pane.getByText(words.recognised.looksLikeTable(4)).waitFor();
    const importance = pane.getByLabel(words.attributes.importance, { exact: true });
    expect(await importance.inputValue()).toBe("Importance");
    await importance.selectOption("");
    await preview.run();
    await pane.getByText(words.attributes.ask).waitFor();
    await expect.poll(() => preview.hasFocus(importance)).toBe(true);
    await importance.selectOption("Importance");
    await preview.runToResults();
    await pane.getByText(words.results.written(1)).waitFor();
  });

  it("names the columns that are missing before anything is run", async () => {
    const { pane, words } = preview;
    const headers = Array.from({ length: 22 }, (_, index) => `E${index + 1},P${index + 1}`).join(",");
    const answers = Array.from({ length: 44 }, (_, index) => 1 + (index % 7)).join(",");
    await preview.openCsv("short.csv", `${headers.replace("P3", "X").replace(/P(1\d|2\d)/g, "Y$1")}\n${answers}\n${answers}\n${answers}\n`);
    await preview.useAnswers();
    await pane.getByText(words.recognised.withoutColumn("P3, P10–P22")).waitFor();
    await preview.chooseWording("1991");
    await preview.runToResults();
    await pane.getByText(words.results.nothingWritten).waitFor();
  });

  it("asks for the target in its folded panel, and moves the focus there", async () => {
    const { pane, words } = preview;
    await preview.useAnswers();
    await preview.chooseWording("1988");
    const panel = pane.getByRole("button", { name: new RegExp(words.options.title(messagesFor("en").quadrant.title)) });
    await panel.click();
    await pane.getByLabel(words.options.words["crosshair"]?.label ?? "").selectOption("target");
    await panel.click();
    await preview.run();
    await pane.getByText(words.options.askTarget).waitFor();
    await expect.poll(() => preview.hasFocus(pane.getByLabel(words.options.across, { exact: true }))).toBe(true);
  });

  it("gives the workbook with its result sheets and charts to the downloads", async () => {
    const { page } = preview;
    await preview.useAnswers();
    await preview.chooseWording("1988");
    await preview.runToResults();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: pageWords.en.download }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("servqual_raw.xlsx");
    const saved = await excelEngine.open(new Uint8Array(await readFile(await download.path())), "servqual_raw.xlsx");
    expect(saved.sheets.map(({ name }) => name)).toEqual(await preview.sheetNames());
    expect(saved.sheets.at(-1)?.charts.length).toBeGreaterThan(0);
  });

  it("keeps text, boxes and the focus visible in high contrast", async () => {
    const { page, pane, words } = preview;
    await page.emulateMedia({ forcedColors: "active" });
    await preview.useAnswers();
    await pane.getByRole("radio", { name: /1988/ }).focus();
    await page.keyboard.press("Space");
    const run = preview.button(words.run.button);
    await page.keyboard.press("Tab");
    await run.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const look = await run.evaluate((button) => {
      const { color, backgroundColor, outlineStyle, outlineWidth } = getComputedStyle(button);
      const ring = getComputedStyle(button, "::after");
      return {
        color,
        backgroundColor,
        ringed: [outlineStyle, ring.borderTopStyle, ring.outlineStyle].includes("solid") || outlineWidth !== "0px",
      };
    });
    expect(look.color).not.toBe(look.backgroundColor);
    expect(look.ringed).toBe(true);
    await page.screenshot({ path: join(tmpdir(), "survey-lens-pictures", "high-contrast.png") });
  });
});
