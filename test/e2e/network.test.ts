import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "./browser";
import { PreviewPage } from "./previewPage";
import type { PreviewServer } from "./previewServer";
import { startPreviewServer } from "./previewServer";

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

it("a full run asks for the add-in's own files and office.js only, and sends nothing", async () => {
  const context = await browser.newContext({ locale: "en" });
  const requests: string[] = [];
  context.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  const refused: string[] = [];
  context.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  const preview = await PreviewPage.openIn(context, server.address, { language: "en" });
  // The pane loads the rest of itself, and its worker, while the first screen is shown.
  await preview.page.waitForLoadState("networkidle");
  const loaded = requests.length;
  await preview.press("insertSample");
  await preview.runToResults();
  await preview.button(preview.words.language.change["zh-CN"]).click();
  await preview.press("refreshReports");
  await preview.savedWorkbook();
  const strange = requests.filter((request) => !request.startsWith(`GET ${server.address}`) && !/^GET (blob|data):/.test(request));
  expect(strange).toEqual([]);
  expect(requests.slice(loaded)).toEqual([]);
  expect(refused).toEqual([]);
  await preview.close();
});
