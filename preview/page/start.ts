import { excelEngine } from "../engine/index";
import type { WorkbookModel } from "../engine/workbook";
import type { ExcelHost } from "../host/process";
import type { Addin } from "./addin";
import { readAddin } from "./addin";
import type { Choices } from "./choices";
import { addressWith, readChoices } from "./choices";
import { ADDIN_FOLDER, LOCALES, Preview } from "./preview";
import { addStyles } from "./styles";
import { firstFile, openFile, saveBase64 } from "./workbookFiles";

/** What end-to-end tests reach for. */
export interface SurveyLensPreview {
  readonly host: ExcelHost;
  readonly workbook: WorkbookModel;
  saveBase64(): Promise<string>;
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** Presses a ribbon button, by the name of its function. */
  runCommand(name: string): Promise<void>;
}

declare global {
  interface Window {
    surveyLensPreview?: SurveyLensPreview;
  }
}

function addinIn({ language }: Choices): Promise<Addin> {
  return readAddin(ADDIN_FOLDER, LOCALES[language]);
}

/** Opens the first workbook and shows the page; a change of language or theme builds it anew around the same workbook. */
export async function startPreview(root: HTMLElement): Promise<void> {
  await addStyles();
  const choices = readChoices(new URL(location.href), navigator.language);
  const first = await firstFile(choices.language);
  const workbook = await (first === undefined ? excelEngine.empty("Book1.xlsx") : openFile(first));
  let shown: Preview;
  const show = (model: WorkbookModel, chosen: Choices, addin: Addin): void => {
    shown = new Preview(root, model, chosen, addin, (next) => {
      history.replaceState(null, "", addressWith(new URL(location.href), next));
      void addinIn(next).then((described) => {
        shown.close();
        show(shown.host.book.model, next, described);
      });
    });
  };
  show(workbook, choices, await addinIn(choices));
  window.surveyLensPreview = {
    get host() {
      return shown.host;
    },
    get workbook() {
      return shown.host.book.model;
    },
    saveBase64: () => saveBase64(shown.host.book.model),
    open: (bytes, name) => shown.open({ name, bytes }),
    runCommand: (name) => shown.runCommand(name),
  };
}
