import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser";
import type { PreviewSettings } from "./previewPage";
import { PreviewPage } from "./previewPage";
import type { PreviewServer } from "./previewServer";
import { startPreviewServer } from "./previewServer";

/** One server and one browser for a file of tests, ended after it; `open` gives each test a page of its own. */
export function servedPreview(): { readonly open: (settings: PreviewSettings) => Promise<PreviewPage> } {
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
  return { open: (settings) => PreviewPage.open(browser, server.address, settings) };
}
