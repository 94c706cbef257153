/** Makes the README's pictures in docs/images from the built preview: `npm run build:preview` first. `CHROMIUM` names another browser. */
import { mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { sampleName } from "../preview/headless/sampleWorkbook";
import { projectPath } from "../preview/headless/startFolder";
import { requestListener } from "../preview/page/server/requests";
import { analysisById } from "../src/analyses/index";
import type { Language } from "../src/i18n/language";
import { languages } from "../src/i18n/language";
import { messagesFor } from "../src/i18n/messages";
import { taskpaneMessages } from "../src/i18n/taskpane";

const folder = projectPath("docs", "images");
const viewport = { width: 1440, height: 860 };

async function serveSamples(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const names = languages.map((language) => [language, sampleName(language)] as const);
  const files = names.map(async ([, name]) => [name, new Uint8Array(await readFile(projectPath("samples", name)))] as const);
  const server = createServer(
    requestListener({
      page: projectPath("dist-preview"),
      officeJs: projectPath("node_modules", "@microsoft", "office-js", "dist"),
      workbooks: new Map(await Promise.all(files)),
      first: Object.fromEntries(names),
    }),
  );
  await new Promise<void>((resolve) => {
    server.listen({ port: 0, host: "localhost" }, resolve);
  });
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, stop };
}

async function openPage(browser: Browser, address: string, language: Language): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: language, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`${address}?language=${language}&theme=light`);
  return page;
}

/** From the sample on screen to its results, with a picture of the choice of wording on the way. */
async function photograph(page: Page, language: Language): Promise<void> {
  const words = taskpaneMessages[language];
  const pane = page.frameLocator("aside iframe");
  await pane.getByRole("button", { name: words.start.useAnswers }).click();
  await pane.getByRole("heading", { name: words.recognised.title }).waitFor();
  await page.mouse.move(0, 0);
  await page.locator("aside").screenshot({ path: join(folder, `pane-recognised-${language}.png`) });
  await pane.getByRole("radio", { name: /1991/ }).check();
  await pane.getByRole("button", { name: words.run.button, exact: true }).click();
  await pane.getByRole("heading", { name: words.results.title, exact: true }).waitFor();
  const sheet = analysisById("servqual").title(messagesFor(language));
  await pane
    .getByRole("button", { name: words.results.open(sheet) })
    .first()
    .click();
  await page.getByRole("tab", { name: sheet, selected: true }).waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `preview-${language}.png`) });
}

await mkdir(folder, { recursive: true });
const { address, stop } = await serveSamples();
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  for (const language of languages) {
    const page = await openPage(browser, address, language);
    await photograph(page, language);
    await page.context().close();
  }
} finally {
  await browser.close();
  stop();
}
