import type { BrowserContext } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language";
import { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";

const workerScript = "**/analyses.*.js";
const secondScript = "**/work.*.js";
const chartScript = "**/chart*.*.js";

const served = servedPreview();
let context: BrowserContext;

beforeEach(async () => {
  context = await served.browser().newContext({ reducedMotion: "reduce" });
});

afterEach(() => context.close());

async function expectToComplete(preview: PreviewPage): Promise<void> {
  await preview.useAnswers();
  await preview.chooseWording("1988");
  await preview.showResults();
  await preview.pane.getByText(preview.words.shown.write.notYet).waitFor();
}

describe("a run completes all the same", () => {
  it("in a browser without workers", async () => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, "Worker");
    });
    const preview = await PreviewPage.openIn(context, served.address(), { language: "en" });
    await expectToComplete(preview);
    expect(preview.complaints).toEqual([]);
  });

  it("where the worker's script does not come", async () => {
    let refused = 0;
    await context.route(workerScript, (route) => {
      refused += 1;
      return route.abort();
    });
    await expectToComplete(await PreviewPage.openIn(context, served.address(), { language: "en" }));
    expect(refused).toBeGreaterThan(0);
  });
});

describe.each(languages)("in %s, when a script does not come,", (language) => {
  it("the pane's second, it says so, and goes on once it does", async () => {
    await context.route(secondScript, (route) => route.abort());
    const preview = await PreviewPage.openIn(context, served.address(), { language });
    await preview.alert.getByText(preview.words.failures.loading.title).waitFor();
    await context.unroute(secondScript);
    await expectToComplete(preview);
    expect(await preview.alert.count()).toBe(0);
  });

  it("the charts', their figures are in tables and the sheets are written with charts", async () => {
    await context.route(chartScript, (route) => route.abort());
    const preview = await PreviewPage.openIn(context, served.address(), { language });
    const { pane, words } = preview;
    await expectToComplete(preview);
    await pane.getByText(words.shown.chart.notLoaded).first().waitFor();
    await preview.button(words.shown.chart.table).first().click();
    await pane.getByRole("table").first().waitFor();
    await preview.write();
    expect((await preview.workbook.saved()).at(-1)?.charts.length).toBeGreaterThan(0);
  });
});
