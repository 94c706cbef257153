import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";

const served = servedPreview();

describe("everything a person does", () => {
  let context: BrowserContext;
  let preview: PreviewPage;
  const requests: { readonly method: string; readonly url: string; readonly body: string | null }[] = [];
  const refused: string[] = [];

  beforeAll(async () => {
    context = await served.browser().newContext({ locale: "en", reducedMotion: "reduce" });
    context.on("request", (request) => requests.push({ method: request.method(), url: request.url(), body: request.postData() }));
    context.on("console", (message) => {
      if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
    });
    preview = await PreviewPage.openIn(context, served.address(), { language: "en" });
    const { words } = preview;
    await preview.press("openInsert");
    await preview.button(words.product).count();
    await preview.press("analyze");
    await preview.heading(words.recognised.title).waitFor();
    await preview.chooseWording("1988");
    await preview.unfold();
    await preview.showResults();
    await preview.unfold();
    await preview.pane.getByRole("application").first().locator("svg, canvas").first().waitFor();
    await preview.write();
    await preview.button(words.language.change["zh-CN"]).click();
    await preview.press("refreshReports");
    await preview.pane.getByRole("progressbar").waitFor({ state: "detached" });
    await preview.workbook.saved();
  });
  afterAll(() => context.close());

  it("asks for the add-in's own files and office.js only, and sends nothing", () => {
    const own = served.address();
    const strange = requests.filter(
      ({ method, url, body }) => method !== "GET" || body !== null || !(url.startsWith(own) || /^(blob|data):/.test(url)),
    );
    expect(strange).toEqual([]);
    expect(preview.complaints).toEqual([]);
  });

  it("loads the charts, the rest of the pane and the workers from the add-in's own folder, none with the first picture", () => {
    const scripts = requests.map(({ url }) => url.replace(served.address(), "")).filter((url) => url.endsWith(".js"));
    for (const later of [/^addin\/work\.\w+\.js$/, /^addin\/charts?\.\w+\.js$/, /^addin\/analyses\.\w+\.js$/]) {
      const place = scripts.findIndex((script) => later.test(script));
      expect(place, later.source).toBeGreaterThan(scripts.findIndex((script) => /^addin\/taskpane\.js$/.test(script)));
    }
  });

  it("breaks no content security policy, and every page has one", async () => {
    expect(refused).toEqual([]);
    for (const frame of preview.page.frames()) {
      const policy = frame.locator('meta[http-equiv="Content-Security-Policy"]');
      expect(await policy.getAttribute("content"), frame.url()).toMatch(/default-src 'self'/);
    }
  });

  it("would be told of a request elsewhere: the policy refuses one", async () => {
    const pane = preview.page.frames().find((frame) => frame.url().includes("taskpane.html"));
    const answer = await pane?.evaluate(() =>
      fetch("http://127.0.0.1:9/").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(answer).toBe("refused");
    await expect.poll(() => refused.length).toBeGreaterThan(0);
  });
});
