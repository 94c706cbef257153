import type { Language } from "../../src/i18n/language";
import type { WorkbookModel } from "../engine/workbook";
import type { FrameConnection } from "../host/frame";
import { connectFrame } from "../host/frame";
import type { Addin } from "./addin";
import type { Choices } from "./choices";
import { dropTarget } from "./dropTarget";
import { element } from "./element";
import { fallbackFonts } from "./fonts";
import { tellTheme } from "./paneTheme";
import { ribbon } from "./ribbon";
import { splitter } from "./splitter";
import { toolbar } from "./toolbar";
import { WatchedHost } from "./watchedHost";
import type { NamedFile } from "./workbookFiles";
import { download, downloadFile, openFile, openingProblem } from "./workbookFiles";
import type { PageWords } from "./words";
import { pageWords } from "./words";
import { WorkbookView } from "./workbookView";

/** Where the built add-in is, from the page's own folder. */
export const ADDIN_FOLDER = "addin/";
/** Excel's language and country for each of ours. */
export const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", "zh-CN": "zh-CN" };
const PANE_ADDRESS = `${ADDIN_FOLDER}taskpane.html`;
const PANE_WIDTH = 360;

/** The page: a workbook on the left, and on the right the built add-in in a frame, which takes it for Excel. */
export class Preview {
  host: WatchedHost;
  private readonly words: PageWords;
  private readonly view: WorkbookView;
  private readonly pane: HTMLElement;
  private readonly message = element("p", { class: "message", role: "status" });
  private connection: FrameConnection | undefined;
  private stopTheme: () => void = () => undefined;
  private awaitsFrame = false;

  /** @param addin in the language chosen @param onChoose the user wants another language or theme */
  constructor(
    root: HTMLElement,
    workbook: WorkbookModel,
    private readonly choices: Choices,
    private readonly addin: Addin,
    onChoose: (choices: Choices) => void,
  ) {
    this.words = pageWords[choices.language];
    this.view = new WorkbookView(
      this.words,
      () => this.say(""),
      (sentence) => this.say(sentence, true),
    );
    this.pane = element("aside", { class: "pane", "aria-label": this.words.pane });
    const open = (file: File): void => void this.openBlob(file);
    const bar = toolbar(this.words, choices, {
      openFile: open,
      download: () => void this.download(),
      undo: () => this.view.undo(),
      redo: () => this.view.redo(),
      choose: (choice) => onChoose({ ...choices, ...choice }),
    });
    bar.append(element("div", { class: "ribbon-place" }, this.ribbon()), this.message);
    const stage = element("div", { class: "stage" }, this.view.root, splitter(this.words.paneWidth, PANE_WIDTH), this.pane);
    document.title = this.words.title;
    document.documentElement.lang = choices.language;
    document.documentElement.dataset["theme"] = choices.theme;
    document.documentElement.style.setProperty("--fonts", fallbackFonts());
    root.replaceChildren(bar, stage, dropTarget(this.words.drop, open));
    this.host = this.attach(workbook);
  }

  /** Opens a file in the page; a file that cannot be opened leaves the workbook as it is and is explained. */
  async open(file: NamedFile): Promise<void> {
    this.say(this.words.opening(file.name));
    try {
      this.host = this.attach(await openFile(file));
      this.say("");
    } catch (error) {
      this.say(openingProblem(error, file.name, this.words), true);
    }
  }

  /** Takes the pane off the workbook, before another page takes it over. */
  close(): void {
    this.connection?.();
    this.stopTheme();
  }

  /** Presses a button of the add-in's ribbon: runs the function of that name. */
  async runCommand(name: string): Promise<void> {
    await this.connection?.runCommand(name);
  }

  /** The buttons that the manifest asks Excel for. */
  private ribbon(): HTMLElement {
    return ribbon(this.words.ribbon, this.addin.buttons, ({ command }) => {
      if (command === undefined) this.pane.querySelector("iframe")?.focus();
      else void this.runCommand(command);
    });
  }

  /** A workbook that the add-in has opened beside this one goes to the downloads: the page shows one. */
  private takeNewWorkbook(): void {
    const made = this.host.takeCreatedWorkbook();
    if (made === undefined) return;
    const name = this.host.book.model.name.replace(/(\.(xlsx|csv))?$/i, "-2.xlsx");
    downloadFile({ name, bytes: made });
    this.say(this.words.newWorkbook(name));
  }

  private async openBlob(file: File): Promise<void> {
    await this.open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }

  private async download(): Promise<void> {
    try {
      await download(this.host.book.model);
    } catch (error) {
      this.say(this.words.notSaved(error instanceof Error ? error.message : String(error)), true);
    }
  }

  private attach(workbook: WorkbookModel): WatchedHost {
    const locale = LOCALES[this.choices.language];
    const host = new WatchedHost(workbook, { contentLocale: locale, customFunctions: this.addin.functions }, () => this.follow());
    this.view.attach(host);
    this.close();
    const frame = element("iframe", { title: this.words.pane });
    // The frame takes its name, by which office.js knows where it is, when it comes into the page: connect it first.
    this.connection = connectFrame(frame, host, { src: PANE_ADDRESS, locale, theme: this.choices.theme });
    this.stopTheme = tellTheme(frame, this.choices.theme);
    this.pane.replaceChildren(frame);
    return host;
  }

  private follow(): void {
    if (this.awaitsFrame) return;
    this.awaitsFrame = true;
    requestAnimationFrame(() => {
      this.awaitsFrame = false;
      this.view.follow();
      this.takeNewWorkbook();
    });
  }

  private say(text: string, isProblem = false): void {
    this.message.textContent = text;
    this.message.classList.toggle("problem", isProblem);
  }
}
