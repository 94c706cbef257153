import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Locator } from "playwright-core";
import { analysisById } from "../../src/analyses/index";
import { languages } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import { taskpaneMessages } from "../../src/i18n/taskpane";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";

const served = servedPreview();

/** No screen has more stops than this on the way to its main button. */
const mostStops = 60;

describe.each(languages)("with the keyboard alone, in %s", (language) => {
  let preview: PreviewPage;
  const title = analysisById("servqual").title(messagesFor(language));

  beforeAll(async () => {
    preview = await served.open({ language });
  });
  afterAll(() => preview.close());

  const press = (key: string): Promise<void> => preview.page.keyboard.press(key);

  /** Goes on by the Tab key; every stop on the way has to be visible as such. */
  const tabTo = async (wanted: Locator): Promise<void> => {
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await preview.hasFocus(wanted)) return;
      await press("Tab");
    }
    throw new Error(`the Tab key does not get to ${wanted.toString()}`);
  };

  it("one gets from the first screen to what was recognised", async () => {
    const { words } = preview;
    await preview.page.getByRole("toolbar", { name: words.page.ribbon }).getByRole("button").last().focus();
    const use = preview.button(words.start.useAnswers);
    await preview.pane.locator("header button").focus();
    await tabTo(use);
    await press("Enter");
    const heading = preview.heading(words.recognised.title);
    await heading.waitFor();
    await expect.poll(() => preview.hasFocus(heading)).toBe(true);
  });

  it("one chooses the wording and comes to the results, where the focus is", async () => {
    const { pane, words } = preview;
    const wording = pane.getByRole("radio", { name: /1988/ });
    await tabTo(wording);
    await press("Space");
    await expect.poll(() => wording.isChecked()).toBe(true);
    await tabTo(preview.button(words.run.button));
    await press("Enter");
    const heading = preview.heading(words.results.title);
    await heading.waitFor();
    await expect.poll(() => preview.hasFocus(heading)).toBe(true);
  });

  it("one leaves a report out, reads a chart, and writes the sheet", async () => {
    const { pane, words } = preview;
    const quadrant = analysisById("quadrant").title(messagesFor(language));
    const take = pane.getByRole("checkbox", { name: `${words.shown.write.take}: ${quadrant}`, exact: true });
    await tabTo(take);
    await press("Space");
    await expect.poll(() => take.isChecked()).toBe(false);
    const chart = pane.getByRole("region", { name: title }).getByRole("application").first();
    await chart.waitFor();
    await tabTo(chart);
    await press("ArrowRight");
    await expect.poll(() => pane.locator("[aria-live=polite]").first().textContent()).toMatch(/\d/);
    const follow = pane.getByRole("checkbox", { name: words.shown.write.follow });
    await tabTo(follow);
    await press("Space");
    await expect.poll(() => follow.isChecked()).toBe(false);
    await tabTo(preview.button(words.shown.write.button));
    await press("Enter");
    await pane.getByText(words.results.written(1)).waitFor();
    expect(await preview.workbook.sheetNames()).toEqual(["servqual_raw", title]);
  });

  it("one opens the sheet and changes the language, which stays after the page is loaded anew", async () => {
    const { page, pane, words } = preview;
    await expect.poll(() => preview.hasFocus(pane.getByText(words.results.written(1)))).toBe(true);
    await tabTo(preview.button(words.results.open(title)));
    await press("Enter");
    await expect.poll(() => preview.workbook.activeSheet()).toBe(title);
    const other = language === "en" ? "zh-CN" : "en";
    const change = preview.button(words.language.change[other]);
    await change.focus();
    await press("Enter");
    await preview.heading(taskpaneMessages[other].results.title).waitFor();
    expect(await pane.locator("html").getAttribute("lang")).toBe(other);
    await page.reload();
    await preview.button(taskpaneMessages[other].start.useAnswers).waitFor();
    expect(preview.complaints).toEqual([]);
  });
});
