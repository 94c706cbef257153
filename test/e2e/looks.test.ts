import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analysisById } from "../../src/analyses/index";
import { insertWords } from "../../src/i18n/insertWords";
import { messagesFor } from "../../src/i18n/messages";
import { brightnessOfPane, overflowOfPane, violationsInPane } from "./accessibility";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";

/** The folder for pictures of every state, to look at; without it none are made, and nothing is compared with them. */
const pictures = process.env["PICTURES"];

const served = servedPreview();

/** Both languages, both themes, forced colours with both, all as narrow as Excel makes a pane; and once as wide as people drag it. */
const settings = [
  { language: "en", theme: "light", forced: "none", width: 320 },
  { language: "zh-CN", theme: "dark", forced: "none", width: 320 },
  { language: "zh-CN", theme: "light", forced: "active", width: 320 },
  { language: "en", theme: "dark", forced: "active", width: 320 },
  { language: "zh-CN", theme: "light", forced: "none", width: 700 },
] as const;

describe.each(settings)("the pane in $language, $theme, forced colours $forced, $width px wide,", ({ language, theme, forced, width }) => {
  let preview: PreviewPage;
  const gaps = analysisById("servqual").title(messagesFor(language));

  beforeAll(async () => {
    if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
    preview = await served.open({ language, theme });
    await preview.page.emulateMedia({ forcedColors: forced });
    await preview.widenPane(width);
  });
  afterAll(() => preview.close());

  /** Breaks no rule of accessibility and needs no sideways scrolling. */
  const isSound = async (state: string): Promise<void> => {
    if (pictures !== undefined)
      await preview.page.screenshot({ path: join(pictures, `${language}-${theme}-${forced}-${width}-${state}.png`) });
    // A wider pane has the same parts.
    if (width === 320) expect(await violationsInPane(preview.page), state).toEqual([]);
    expect(await overflowOfPane(preview.page), state).toBeLessThanOrEqual(0);
  };

  const drawn = (report: string): Locator =>
    preview.pane.getByRole("region", { name: report }).getByRole("application").locator("svg, canvas");

  it("is sound on the first screen, and in the theme and language asked for", async () => {
    await preview.pane.getByText(preview.words.workbook.empty).waitFor();
    await isSound("start");
    expect(await preview.pane.locator("html").getAttribute("lang")).toBe(language);
    if (forced === "none") expect((await brightnessOfPane(preview.page)) < 128).toBe(theme === "dark");
  });

  it("is sound with the templates and samples", async () => {
    await preview.button(preview.words.start.templates).click();
    await preview.heading(insertWords[language].title).waitFor();
    await isSound("insert");
    await preview.button(insertWords[language].back).click();
  });

  it("is sound with what was recognised, with a question that is open, and with everything unfolded", async () => {
    const { pane, words } = preview;
    await preview.useAnswers();
    await isSound("recognised");
    await preview.button(words.run.button).click();
    await pane.getByText(words.answers.version.askWording).waitFor();
    await isSound("asked");
    await preview.chooseWording("1988");
    await preview.unfold();
    await isSound("unfolded");
  });

  it("keeps boxes, text and the focus visible", async () => {
    const run = preview.button(preview.words.run.button);
    await run.focus();
    await preview.page.keyboard.press("Shift+Tab");
    await preview.page.keyboard.press("Tab");
    const look = await run.evaluate((button) => {
      const { color, backgroundColor, outlineStyle, outlineWidth } = getComputedStyle(button);
      const ring = getComputedStyle(button, "::after");
      const ringed = [outlineStyle, ring.borderTopStyle, ring.outlineStyle].includes("solid") || outlineWidth !== "0px";
      return { color, backgroundColor, ringed };
    });
    expect(look.color).not.toBe(look.backgroundColor);
    expect(look.ringed).toBe(true);
  });

  it("is sound while it works", async () => {
    const { pane, words } = preview;
    await preview.workbook.holdReads();
    await preview.button(words.run.button).click();
    await preview.heading(words.run.title).waitFor();
    await isSound("running");
    await preview.button(words.run.cancel).click();
    await pane.getByText(words.run.cancelled).waitFor();
    await preview.workbook.releaseReads();
  });

  it("is sound with results and their charts, with every table, and with a problem", async () => {
    const { words } = preview;
    await preview.showResults();
    await drawn(gaps).first().waitFor();
    await isSound("results");
    await preview.unfold();
    await isSound("tables");
    await preview.workbook.failRequest(7, "AccessDenied");
    await preview.button(words.shown.write.button).click();
    await preview.alert.waitFor();
    await isSound("problem");
  });

  it("is sound with reports in the workbook, up to date, out of date, and about to be removed", async () => {
    const { page, pane, words } = preview;
    await preview.write();
    await preview.toStart();
    await pane.getByText(words.reports.fresh, { exact: true }).first().waitFor();
    await isSound("reports");
    await preview.goToSheet("servqual_raw");
    await preview.grid.focus();
    for (const key of ["Control+Home", "ArrowDown", ...Array.from({ length: 8 }, () => "ArrowRight"), "Delete"])
      await page.keyboard.press(key);
    await pane.getByText(words.reports.changed, { exact: true }).first().waitFor();
    await isSound("stale");
    await preview.button(words.reports.removeNamed(gaps)).click();
    await pane.getByRole("alertdialog").waitFor();
    await isSound("removing");
    expect(preview.complaints).toEqual([]);
  });
});
