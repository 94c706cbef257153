import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overflowOfPane, violationsInPane } from "./accessibility";
import { launchBrowser } from "./browser";
import { PreviewPage } from "./previewPage";
import type { PreviewServer } from "./previewServer";
import { startPreviewServer } from "./previewServer";

/** Pictures to look at; nothing is compared with them. */
const pictures = join(tmpdir(), "survey-lens-pictures");

let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await startPreviewServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Both languages narrow and wide, each in one theme; the other theme and language cross over. */
const settings = [
  { language: "en", theme: "light", paneWidth: 320 },
  { language: "en", theme: "dark", paneWidth: 700 },
  { language: "zh-CN", theme: "dark", paneWidth: 320 },
  { language: "zh-CN", theme: "light", paneWidth: 700 },
] as const;

describe.each(settings)("the pane in $language, $theme, $paneWidth px wide,", ({ language, theme, paneWidth }) => {
  it("breaks no rule of accessibility and needs no sideways scrolling on any screen", async () => {
    const preview = await PreviewPage.open(browser, server.address, { language, theme });
    await preview.widenPane(paneWidth);
    const { words, pane } = preview;
    const look = async (screen: string): Promise<void> => {
      await preview.page.screenshot({ path: join(pictures, `${language}-${theme}-${paneWidth}-${screen}.png`) });
      expect(await violationsInPane(preview.page), screen).toEqual([]);
      expect(await overflowOfPane(preview.page), screen).toBeLessThanOrEqual(0);
    };
    await look("1-start");
    await preview.useAnswers();
    await look("2-recognised");
    await preview.run();
    await pane.getByText(words.version.ask).waitFor();
    await look("3-asked");
    await preview.chooseWording("1988");
    const folded = pane.locator("main").getByRole("button", { expanded: false });
    while ((await folded.count()) > 0) await folded.first().click();
    await look("4-unfolded");
    await preview.failRequest(9, "AccessDenied");
    await preview.run();
    await pane.getByRole("alert").waitFor();
    await look("5-failed");
    await preview.runToResults();
    await look("6-results");
    while ((await folded.count()) > 0) await folded.first().click();
    await look("7-tables");
    await preview.button(words.results.startOver).click();
    await pane.getByRole("heading", { name: words.start.title }).waitFor();
    await look("8-list");
    expect(await pane.locator("html").getAttribute("lang")).toBe(language);
    const dark = await pane.locator("main").evaluate((main) => {
      const provider = main.closest(".fui-FluentProvider");
      return provider !== null && /^rgb\((\d+)/.exec(getComputedStyle(provider).backgroundColor)?.[1];
    });
    expect(Number(dark) < 128).toBe(theme === "dark");
    await preview.close();
  });
});
