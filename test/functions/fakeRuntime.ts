import { vi } from "vitest";

/** What Office.js gives custom functions at run time, as far as ours use it. */
export function fakeRuntime(displayLanguage = "en-US"): void {
  class CellError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  vi.stubGlobal("CustomFunctions", { Error: CellError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } });
  vi.stubGlobal("Office", { context: { displayLanguage } });
}

/** The error value and the sentence a cell would show, or a failure if the formula gives a result. */
export function cellErrorOf(formula: () => unknown): { code: unknown; message: string } {
  try {
    formula();
  } catch (error) {
    if (error instanceof Error && "code" in error) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("The formula gave a result, not an error.");
}
