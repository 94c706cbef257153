/**
 * Makes the pictures in docs/images from the built preview: `npm run build:preview` first. `CHROMIUM` names another browser,
 * `PREVIEW_FOLDER` another build.
 */
import { mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { sampleName } from "../preview/headless/sampleWorkbook";
import { projectPath } from "../preview/headless/startFolder";
import { requestListener } from "../preview/page/server/requests";
import { analysisById } from "../src/analyses/index";
import type { Language } from "../src/i18n/language";
import { languages } from "../src/i18n/language";
import { messagesFor } from "../src/i18n/messages";
import { questionWords } from "../src/i18n/pane/questionWords";
import { resultsWords } from "../src/i18n/pane/resultsWords";
import { workbookWords } from "../src/i18n/pane/workbookWords";
import { taskpaneMessages } from "../src/i18n/taskpane";

type Theme = "light" | "dark";

const folder = projectPath("docs", "images");
/** Pixels kept above a part of the pane. */
const margin = 12;
const viewport = { width: 1440, height: 860 };

async function serveSamples(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const names = languages.map((language) => [language, sampleName(language)] as const);
  const files = names.map(async ([, name]) => [name, new Uint8Array(await readFile(projectPath("samples", name)))] as const);
  const server = createServer(
    requestListener({
      page: process.env["PREVIEW_FOLDER"] ?? projectPath("dist-preview"),
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

async function openPage(browser: Browser, address: string, language: Language, theme: Theme): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: language, reducedMotion: "reduce", deviceScaleFactor: 2 });
  const page = await context.newPage();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`${address}?language=${language}&theme=${theme}`);
  return page;
}

/** A walk from the first screen to a written report, with a picture at every stop. */
class Walk {
  private readonly pane: FrameLocator;
  private readonly words: (typeof taskpaneMessages)[Language];

  constructor(
    private readonly page: Page,
    private readonly language: Language,
    private readonly ending: string,
    private readonly wanted: readonly string[],
  ) {
    this.pane = page.frameLocator("aside iframe");
    this.words = taskpaneMessages[language];
  }

  /** The whole page, as large as it is on screen. */
  private async picture(name: string): Promise<void> {
    if (!this.wanted.includes(name)) return;
    await this.page.mouse.move(0, 0);
    await this.page.screenshot({ path: join(folder, `${name}-${this.ending}.png`), scale: "css" });
  }

  /** The pane twice as large; with a part of it, what is above is left out. */
  private async paneFrom(name: string, part?: Locator): Promise<void> {
    if (!this.wanted.includes(name)) return;
    await this.page.mouse.move(0, 0);
    await part?.evaluate((shown) => shown.scrollIntoView({ block: "start" }));
    const pane = await this.page.locator("aside").boundingBox();
    const top = await part?.boundingBox();
    if (pane === null || top === null) throw new Error(`there is nothing to see of ${name}`);
    const y = top === undefined ? pane.y : Math.max(pane.y, top.y - margin);
    const clip = { ...pane, y, height: pane.y + pane.height - y };
    await this.page.screenshot({ path: join(folder, `${name}-${this.ending}.png`), clip });
  }

  private async press(name: string): Promise<void> {
    await this.pane.getByRole("button", { name, exact: true }).first().click();
  }

  async toQuestions(): Promise<void> {
    const { pane, words } = this;
    await pane.getByText(words.workbook.empty).waitFor();
    await this.paneFrom("pane-start");
    await this.press(words.start.useAnswers);
    await pane.getByRole("heading", { name: words.recognised.title }).waitFor();
    await pane.getByRole("radio", { name: /1991/ }).check();
    await this.paneFrom("pane-answers");
    await this.paneFrom("pane-questions", pane.getByRole("heading", { name: questionWords[this.language].title }));
  }

  async toResults(): Promise<void> {
    const { pane, words } = this;
    await this.press(words.run.button);
    await pane.getByRole("heading", { name: words.results.title, exact: true }).waitFor();
    const chart = pane.getByRole("figure").first();
    await chart.getByRole("application").locator("svg, canvas").first().waitFor();
    const title = analysisById("servqual").title(messagesFor(this.language));
    await this.paneFrom("pane-results", pane.getByRole("heading", { name: title, level: 2 }));
  }

  async toWorkbook(): Promise<void> {
    const { pane, page, words } = this;
    const title = analysisById("servqual").title(messagesFor(this.language));
    await this.press(resultsWords[this.language].write.button);
    await pane.getByText(words.results.written(2)).waitFor();
    await this.press(words.results.open(title));
    await page.getByRole("tab", { name: title, selected: true }).waitFor();
    await pane.locator("header").evaluate((header) => header.scrollIntoView());
    await this.picture("preview");
    await this.press(words.results.startOver);
    await pane.getByText(workbookWords[this.language].fresh).first().waitFor();
    await this.paneFrom("pane-workbook", pane.getByRole("heading", { name: words.workbook.title, exact: true }));
  }
}

await mkdir(folder, { recursive: true });
const { address, stop } = await serveSamples();
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const all = ["pane-start", "pane-answers", "pane-questions", "pane-results", "pane-workbook", "preview"];
  const light = languages.map((language) => ({ language, theme: "light" as const, ending: language, wanted: all }));
  const dark = { language: "en", theme: "dark", ending: "dark", wanted: ["pane-results", "preview"] } as const;
  for (const { language, theme, ending, wanted } of [...light, dark]) {
    const page = await openPage(browser, address, language, theme);
    const walk = new Walk(page, language, ending, wanted);
    await walk.toQuestions();
    await walk.toResults();
    await walk.toWorkbook();
    await page.context().close();
  }
} finally {
  await browser.close();
  stop();
}
