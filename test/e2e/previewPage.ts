import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { pageWords } from "../../preview/page/words";
import type { Language } from "../../src/i18n/language";
import { answersEnglish } from "../../src/i18n/pane/answersEnglish";
import { answersChinese } from "../../src/i18n/pane/answersChinese";
import { questionWords } from "../../src/i18n/pane/questionWords";
import { resultsWords } from "../../src/i18n/pane/resultsWords";
import { workbookWords } from "../../src/i18n/pane/workbookWords";
import { taskpaneMessages } from "../../src/i18n/taskpane";
import { PageWorkbook } from "./pageWorkbook";
import type { RibbonCommand } from "./ribbonCommands";
import { ribbonCommands } from "./ribbonCommands";

export interface PreviewSettings {
  readonly language: Language;
  readonly theme?: "light" | "dark";
}

/** Every word that a test looks for, from the catalogues. */
function wordsOf(language: Language) {
  return {
    ...taskpaneMessages[language],
    answers: language === "en" ? answersEnglish : answersChinese,
    questions: questionWords[language],
    shown: resultsWords[language],
    reports: workbookWords[language],
    page: pageWords[language],
  };
}

/** The preview page with the workbook on the left and the pane, as a user meets them. */
export class PreviewPage {
  readonly pane: FrameLocator;
  readonly words: ReturnType<typeof wordsOf>;
  readonly workbook: PageWorkbook;
  /** What the browser complained of. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.pane = page.frameLocator("aside iframe");
    this.words = wordsOf(language);
    this.workbook = new PageWorkbook(page);
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    page.on("dialog", (dialog) => void dialog.accept());
  }

  static async open(browser: Browser, address: string, settings: PreviewSettings): Promise<PreviewPage> {
    const { language } = settings;
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: language,
      reducedMotion: "reduce",
      permissions: ["clipboard-read", "clipboard-write"],
    });
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

  heading(name: string): Locator {
    return this.pane.getByRole("heading", { name, exact: true });
  }

  get alert(): Locator {
    return this.pane.getByRole("alert");
  }

  hasFocus(element: Locator): Promise<boolean> {
    return element.evaluate((candidate) => candidate === document.activeElement);
  }

  /** Everything that the pane says, names of things that are not read on screen included. */
  async paneText(): Promise<string> {
    const main = this.pane.locator("body");
    const shown = await main.innerText();
    const named = await main.evaluate((body) => [...body.querySelectorAll("[aria-label]")].map((part) => part.getAttribute("aria-label")));
    return [shown, ...named].join("\n");
  }

  /** Takes the selected cells and waits for what was recognised. */
  async useAnswers(): Promise<void> {
    await this.button(this.words.start.useAnswers).click();
    await this.heading(this.words.recognised.title).waitFor();
  }

  async chooseWording(year: "1988" | "1991"): Promise<void> {
    await this.pane.getByRole("radio", { name: new RegExp(year) }).check();
  }

  /** Ticks these analyses, and no others of those that are on screen. */
  async tickOnly(...titles: readonly string[]): Promise<void> {
    const ticked = this.questions.getByRole("checkbox", { checked: true });
    while ((await ticked.count()) > 0) await ticked.first().uncheck();
    for (const title of titles) await this.analysis(title).check();
  }

  get questions(): Locator {
    return this.pane.getByRole("region", { name: this.words.questions.title });
  }

  analysis(title: string): Locator {
    return this.questions.getByRole("checkbox", { name: new RegExp(`^${title}`) });
  }

  async showResults(): Promise<void> {
    await this.button(this.words.run.button).click();
    await this.heading(this.words.results.title).waitFor();
  }

  /**
   * Writes all results on screen and waits until it is said that they are written.
   *
   * @param figures numbers, which are quick to write, or formulas that follow the answers
   */
  async write(figures: "numbers" | "formulas" = "numbers"): Promise<void> {
    const follow = this.pane.getByRole("checkbox", { name: this.words.shown.write.follow });
    await follow.setChecked(figures === "formulas");
    const several = await this.pane.getByRole("navigation", { name: this.words.shown.contents }).getByRole("listitem").count();
    const sheets = Math.max(1, several);
    await this.button(this.words.shown.write.button).click();
    await this.pane.getByText(this.words.results.written(sheets)).waitFor();
  }

  async toStart(): Promise<void> {
    await this.button(this.words.results.startOver).click();
    await this.heading(this.words.start.title).waitFor();
  }

  /** Unfolds everything on screen that is folded. */
  async unfold(within: Locator = this.pane.locator("main")): Promise<void> {
    const folded = within.locator('button[aria-expanded="false"]:not([aria-haspopup])');
    while ((await folded.count()) > 0) await folded.first().click();
  }

  /** Presses a button of the ribbon. */
  async press(command: RibbonCommand): Promise<void> {
    await this.page.getByRole("toolbar", { name: this.words.page.ribbon }).getByRole("button").nth(ribbonCommands.indexOf(command)).click();
  }

  get grid(): Locator {
    return this.page.getByRole("grid", { name: this.words.page.sheet });
  }

  /** Goes to a sheet by its tab. */
  async goToSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
  }

  /** Goes below the last used row of the sheet, to its first column, by the keyboard. */
  async goBelow(): Promise<void> {
    await this.grid.focus();
    for (const key of ["Control+End", "Home", "ArrowDown"]) await this.page.keyboard.press(key);
  }

  /** Pastes lines of cells where the selection is. */
  async paste(lines: readonly (readonly (string | number | boolean)[])[]): Promise<void> {
    const text = lines.map((line) => line.join("\t")).join("\r\n");
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.grid.focus();
    await this.page.keyboard.press("Control+V");
  }

  /** Opens a workbook and waits for the pane to begin again. */
  async openWorkbook(name: string, bytes: Uint8Array): Promise<void> {
    await this.workbook.open(name, bytes);
    await this.button(this.words.start.useAnswers).waitFor();
  }

  /** Gives the pane's frame a width in pixels. */
  async widenPane(width: number): Promise<void> {
    await this.page.evaluate((pixels) => document.documentElement.style.setProperty("--pane-width", `${pixels}px`), width);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
