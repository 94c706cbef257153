import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language";
import { launchBrowser } from "./browser";
import { PreviewPage } from "./previewPage";
import type { PreviewServer } from "./previewServer";
import { startPreviewServer } from "./previewServer";

const workerScript = "**/analyses.*.js";
const secondScript = "**/work.*.js";

let server: PreviewServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await startPreviewServer();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: "reduce" });
});

afterEach(() => context.close());

async function expectToComplete(preview: PreviewPage): Promise<void> {
  await preview.useAnswers();
  await preview.chooseWording("1988");
  await preview.runToResults();
  expect(await preview.pane.getByText(preview.words.results.nothingWritten).count()).toBe(0);
  expect(preview.complaints).toEqual([]);
}

describe("a run completes all the same", () => {
  it("in a browser without workers", async () => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, "Worker");
    });
    await expectToComplete(await PreviewPage.openIn(context, server.address, { language: "en" }));
  });

  it("where the worker's script does not come", async () => {
    let refused = 0;
    await context.route(workerScript, (route) => {
      refused += 1;
      return route.abort();
    });
    await expectToComplete(await PreviewPage.openIn(context, server.address, { language: "en" }));
    expect(refused).toBeGreaterThan(0);
  });
});

describe.each(languages)("when the pane's second script does not come, in %s", (language) => {
  it("says so, and goes on once it does", async () => {
    await context.route(secondScript, (route) => route.abort());
    const preview = await PreviewPage.openIn(context, server.address, { language });
    const { pane, words } = preview;
    await pane.getByRole("alert").getByText(words.failures.loading.title).waitFor();
    await context.unroute(secondScript);
    await expectToComplete(preview);
    expect(await pane.getByRole("alert").count()).toBe(0);
  });
});
