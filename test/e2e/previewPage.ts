import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import type { TaskpaneMessages } from "../../src/i18n/taskpane";
import { taskpaneMessages } from "../../src/i18n/taskpane";
import type { SurveyLensPreview } from "../../preview/page/start";

declare global {
  interface Window {
    surveyLensPreview?: SurveyLensPreview;
    releaseReads?: () => void;
  }
}

export interface PreviewSettings {
  readonly language: Language;
  readonly theme?: "light" | "dark";
  /** Of the whole page; the pane takes its usual width of it unless `paneAlone`. */
  readonly width?: number;
}

/** The preview page with the workbook on the left and the pane, as a user meets them. */
export class PreviewPage {
  readonly pane: FrameLocator;
  readonly words: TaskpaneMessages;
  /** What the browser complained of. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    language: Language,
  ) {
    this.pane = page.frameLocator("aside iframe");
    this.words = taskpaneMessages[language];
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("dialog", (dialog) => void dialog.accept());
  }

  static async open(browser: Browser, address: string, settings: PreviewSettings): Promise<PreviewPage> {
    const { language, width = 1280 } = settings;
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: language, reducedMotion: "reduce" });
    return PreviewPage.openIn(context, address, settings);
  }

  /** In a context that a test has prepared. */
  static async openIn(context: BrowserContext, address: string, { language, theme = "light" }: PreviewSettings): Promise<PreviewPage> {
    const opened = new PreviewPage(await context.newPage(), language);
    await opened.page.goto(`${address}?language=${language}&theme=${theme}`);
    await opened.button(opened.words.start.useAnswers).waitFor();
    return opened;
  }

  button(name: string): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  hasFocus(element: Locator): Promise<boolean> {
    return element.evaluate((candidate) => candidate === document.activeElement);
  }

  /** Takes the selected cells and waits for what was recognised. */
  async useAnswers(): Promise<void> {
    await this.button(this.words.start.useAnswers).click();
    await this.pane.getByRole("heading", { name: this.words.recognised.title }).waitFor();
  }

  async chooseWording(year: "1988" | "1991"): Promise<void> {
    await this.pane.getByRole("radio", { name: new RegExp(year) }).check();
  }

  async run(): Promise<void> {
    await this.button(this.words.run.button).click();
  }

  async runToResults(): Promise<void> {
    await this.run();
    await this.pane.getByRole("heading", { name: this.words.results.title, exact: true }).waitFor();
  }

  /** Refuses a request to Excel; 1 is the next. */
  async failRequest(n: number, code: "AccessDenied"): Promise<void> {
    await this.page.evaluate((fault) => window.surveyLensPreview?.host.failRequest(fault.n, fault.code), { n, code });
  }

  async editCell(editing: boolean): Promise<void> {
    await this.page.evaluate((now) => {
      if (window.surveyLensPreview) window.surveyLensPreview.host.cellEditing = now;
    }, editing);
  }

  /** Presses a button of the ribbon and waits until it has ended. */
  async press(command: "insertSample" | "refreshReports"): Promise<void> {
    await this.page.evaluate((name) => window.surveyLensPreview?.runCommand(name), command);
  }

  /** Empties cells of the first sheet, as a user does. */
  async clearCells(area: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }): Promise<void> {
    await this.page.evaluate((cells) => {
      window.surveyLensPreview?.workbook.sheets[0]?.clear(cells, "Contents");
    }, area);
  }

  /** Selects cells of the active sheet as a user does; rows and columns count from 0. */
  async select(row: number, column: number, rows: number, columns: number): Promise<void> {
    await this.page.evaluate(
      (area) => {
        const preview = window.surveyLensPreview;
        preview?.host.userSelected(preview.workbook.activeSheetId, [area]);
      },
      { row, column, rows, columns },
    );
  }

  selection(): Promise<unknown> {
    return this.page.evaluate(() => window.surveyLensPreview?.workbook.selection.areas);
  }

  activeSheet(): Promise<string | undefined> {
    return this.page.evaluate(() => {
      const workbook = window.surveyLensPreview?.workbook;
      return workbook?.sheets.find(({ id }) => id === workbook.activeSheetId)?.name;
    });
  }

  /** Everything that stands in the cells of the workbook, by sheet. */
  cells(): Promise<unknown> {
    return this.page.evaluate(() =>
      window.surveyLensPreview?.workbook.sheets.map((sheet) => {
        const area = sheet.usedArea(true);
        if (area === undefined) return [sheet.name];
        const lines = Array.from({ length: area.rows }, (_, row) =>
          Array.from({ length: area.columns }, (__, column) => sheet.formulaAt(area.row + row, area.column + column)),
        );
        return [sheet.name, area, lines];
      }),
    );
  }

  async openCsv(name: string, text: string): Promise<void> {
    await this.page.evaluate((file) => window.surveyLensPreview?.open(new TextEncoder().encode(file.text), file.name), { name, text });
    await this.button(this.words.start.useAnswers).waitFor();
  }

  /** Gives the pane's frame a width in pixels. */
  async widenPane(width: number): Promise<void> {
    await this.page.evaluate((pixels) => document.documentElement.style.setProperty("--pane-width", `${pixels}px`), width);
  }

  /** Keeps Excel's answers back until they are released. */
  async holdReads(): Promise<void> {
    await this.page.evaluate(() => {
      const host = window.surveyLensPreview?.host;
      if (host === undefined) return;
      const process = host.process.bind(host);
      const held = new Promise<void>((resolve) => {
        window.releaseReads = () => {
          host.process = process;
          resolve();
        };
      });
      host.process = async (request, flags) => {
        await held;
        return process(request, flags);
      };
    });
  }

  async releaseReads(): Promise<void> {
    await this.page.evaluate(() => window.releaseReads?.());
  }

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.surveyLensPreview?.workbook.sheets.map(({ name }) => name) ?? []);
  }

  async savedWorkbook(): Promise<Uint8Array> {
    const base64 = await this.page.evaluate(() => window.surveyLensPreview?.saveBase64());
    if (base64 === undefined) throw new Error("the page offers no workbook");
    return new Uint8Array(Buffer.from(base64, "base64"));
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
