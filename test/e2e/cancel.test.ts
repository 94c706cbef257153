import type { JSHandle } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Language } from "../../src/i18n/language";
import { languages } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import { taskpaneMessages } from "../../src/i18n/taskpane";
import { csvGrid } from "../agreement/files";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";

const served = servedPreview();
let preview: PreviewPage;

/** The golden survey's respondents over and over: resampling them for the quadrants then takes a second and more. */
const manyAnswers = manyTimes(20);

function manyTimes(times: number): string {
  const [header = [], ...respondents] = csvGrid("servqual_raw.csv").cells.map((row) => row.join(","));
  return [header, ...Array.from({ length: times }, () => respondents).flat()].join("\n");
}

/** All that stands in the workbook, kept in the page: it is too much to be brought here. */
function contents(): Promise<JSHandle<string>> {
  return preview.page.evaluateHandle(() =>
    JSON.stringify(
      window.surveyLensPreview?.workbook.sheets.map((sheet) => {
        const area = sheet.usedArea(true);
        if (area === undefined) return [sheet.name];
        const rows = Array.from({ length: area.rows }, (_, row) =>
          Array.from({ length: area.columns }, (__, column) => sheet.formulaAt(area.row + row, area.column + column)),
        );
        return [sheet.name, area, rows, sheet.charts.length];
      }),
    ),
  );
}

async function same(before: JSHandle<string>, after: JSHandle<string>): Promise<boolean> {
  return preview.page.evaluate(([one, other]) => one === other, [before, after] as const);
}

function computing(language: Language): string {
  return taskpaneMessages[language].run.computing(messagesFor(language).quadrant.title);
}

describe.each(languages)("a long run, in %s", (language) => {
  const words = taskpaneMessages[language];
  const otherLanguage: Language = language === "en" ? "zh-CN" : "en";

  beforeEach(async () => {
    preview = await served.open({ language });
    await preview.openCsv("many.csv", manyAnswers);
    await preview.useAnswers();
    await preview.chooseWording("1988");
  });

  afterEach(() => preview.close());

  it("is cancelled in the middle of computing, leaves the workbook as it was and says so; a second run completes", async () => {
    const { pane } = preview;
    const before = await contents();
    await preview.run();
    await pane.getByText(computing(language)).waitFor();
    await preview.button(words.run.cancel).click();
    await pane.getByText(words.run.cancelled).waitFor();
    expect(await same(before, await contents())).toBe(true);
    expect(await pane.getByRole("alert").count()).toBe(0);

    await preview.runToResults();
    expect((await preview.sheetNames()).length).toBeGreaterThan(1);
    expect(preview.complaints).toEqual([]);
  });

  it("lets the pane answer a click elsewhere while the same analysis goes on computing", async () => {
    const { pane } = preview;
    await preview.run();
    await pane.getByText(computing(language)).waitFor();
    await preview.button(words.language.change[otherLanguage]).click();
    await pane.getByText(computing(otherLanguage)).waitFor();
    await preview.button(taskpaneMessages[otherLanguage].run.cancel).click();
    await pane.getByText(taskpaneMessages[otherLanguage].run.cancelled).waitFor();
  });
});

describe.each(languages)("a run that waits for Excel, in %s", (language) => {
  beforeEach(async () => {
    preview = await served.open({ language });
  });

  afterEach(() => preview.close());

  it("is cancelled at once, and writes nothing when Excel answers later", async () => {
    const { words, pane } = preview;
    const sheets = await preview.sheetNames();
    await preview.useAnswers();
    await preview.chooseWording("1988");
    await preview.holdReads();
    await preview.run();
    await preview.button(words.run.cancel).click();
    await pane.getByText(words.run.cancelled).waitFor();
    await preview.releaseReads();
    await preview.button(words.recognised.back).click();
    // Excel answers in turn: once it has given these cells, it has answered what was waited for before.
    await preview.useAnswers();
    expect(await preview.sheetNames()).toEqual(sheets);
    expect(await pane.getByRole("alert").count()).toBe(0);
  });
});
