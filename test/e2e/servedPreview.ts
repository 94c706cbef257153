import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser";
import type { PreviewSettings } from "./previewPage";
import { PreviewPage } from "./previewPage";
import type { PreviewServer } from "./previewServer";
import { startPreviewServer } from "./previewServer";

export interface ServedPreview {
  readonly address: () => string;
  readonly browser: () => Browser;
  readonly open: (settings: PreviewSettings) => Promise<PreviewPage>;
}

/** One server and one browser for a file of tests, ended after it; `open` gives a page of one's own. */
export function servedPreview(): ServedPreview {
  let server: PreviewServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await startPreviewServer();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  return { address: () => server.address, browser: () => browser, open: (settings) => PreviewPage.open(browser, server.address, settings) };
}
