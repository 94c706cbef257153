import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analysisById } from "../../src/analyses/index";
import type { Language } from "../../src/i18n/language";
import { languages } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import { taskpaneMessages } from "../../src/i18n/taskpane";
import { csvGrid } from "../agreement/files";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";

const served = servedPreview();

/** The golden survey's respondents over and over: resampling them for the quadrants then takes a second and more. */
const manyAnswers = manyTimes(20);

function manyTimes(times: number): Uint8Array {
  const [header = [], ...respondents] = csvGrid("servqual_raw.csv").cells.map((row) => row.join(","));
  return new TextEncoder().encode([header, ...Array.from({ length: times }, () => respondents).flat()].join("\n"));
}

function computing(language: Language): string {
  return taskpaneMessages[language].run.computing(analysisById("quadrant").title(messagesFor(language)));
}

describe.each(languages)("a long run, in %s", (language) => {
  let preview: PreviewPage;
  const otherLanguage: Language = language === "en" ? "zh-CN" : "en";

  beforeAll(async () => {
    preview = await served.open({ language });
    await preview.openWorkbook("many.csv", manyAnswers);
    await preview.useAnswers();
    await preview.chooseWording("1988");
  });
  afterAll(() => preview.close());

  it("tells its step and its share, and is cancelled in the middle of computing: nothing has changed, and the pane says so", async () => {
    const { pane, words } = preview;
    await preview.workbook.keepContents();
    await preview.button(words.run.button).click();
    await pane.getByText(computing(language)).waitFor();
    await pane.getByRole("progressbar", { name: computing(language) }).waitFor();
    await preview.button(words.run.cancel).click();
    await pane.getByText(words.run.cancelled).waitFor();
    await preview.heading(words.recognised.title).waitFor();
    expect(await preview.workbook.isAsKept()).toBe(true);
    expect(await preview.alert.count()).toBe(0);
  });

  it("lets the pane answer a click elsewhere while the same analysis goes on computing", async () => {
    const { pane, words } = preview;
    await preview.button(words.run.button).click();
    await pane.getByText(computing(language)).waitFor();
    await preview.button(words.language.change[otherLanguage]).click();
    await pane.getByText(computing(otherLanguage)).waitFor();
    await preview.button(words.language.change[language]).click();
    await pane.getByText(computing(language)).waitFor();
    await preview.button(words.run.cancel).click();
    await pane.getByText(words.run.cancelled).waitFor();
  });

  it("completes when it is run again", async () => {
    await preview.showResults();
    await preview.pane.getByText(preview.words.shown.write.notYet).waitFor();
    expect(preview.complaints).toEqual([]);
  });
});

describe.each(languages)("a run that waits for Excel, in %s", (language) => {
  it("is cancelled at once, and shows nothing when Excel answers later", async () => {
    const preview = await served.open({ language });
    const { words, pane } = preview;
    const sheets = await preview.workbook.sheetNames();
    await preview.useAnswers();
    await preview.chooseWording("1988");
    await preview.workbook.holdReads();
    await preview.button(words.run.button).click();
    await preview.button(words.run.cancel).click();
    await pane.getByText(words.run.cancelled).waitFor();
    await preview.workbook.releaseReads();
    await preview.button(words.recognised.back).click();
    // Excel answers in turn: once it has given these cells, it has answered what was waited for before.
    await preview.useAnswers();
    expect(await preview.workbook.sheetNames()).toEqual(sheets);
    expect(await preview.alert.count()).toBe(0);
    await preview.close();
  });
});
