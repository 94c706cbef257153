/** The part of Office.js's custom functions that ours use; `@types/office-js` does not describe it. */
declare namespace CustomFunctions {
  /** Only these two error values can carry a sentence to the cell. */
  enum ErrorCode {
    invalidValue = "#VALUE!",
    notAvailable = "#N/A",
  }

  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
  }

  function associate(id: string, run: (...parameters: never[]) => unknown): void;
}
