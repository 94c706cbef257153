import { emptyWorkbook, openWorkbook } from "./file/openWorkbook";
import type { WorkbookEngine } from "./workbook";

export { openCsv } from "./file/openCsv";
export { WorkbookError } from "./workbookError";

/** Opens and saves .xlsx files by their parts, in Node and in a browser alike. */
export const excelEngine: WorkbookEngine = {
  async open(file, name) {
    return Promise.resolve(openWorkbook(file, name));
  },
  async empty(name) {
    return Promise.resolve(emptyWorkbook(name));
  },
};
