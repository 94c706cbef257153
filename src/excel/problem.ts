/** What can go wrong between the add-in and the workbook, as the user would tell it apart. */
export type ExcelProblemCode =
  | "cell-edit"
  | "busy"
  | "protected"
  | "too-large"
  | "no-selection"
  | "chart-selected"
  | "many-areas"
  | "sheet-gone"
  | "only-sheet"
  | "sheets-differ"
  | "handed-out-before"
  | "sheets-outdated"
  | "unknown";

/** A request to Excel that failed. The sentence for the user stands in `src/i18n/excel.ts`, by `code`. */
export class ExcelProblem extends Error {
  /**
   * @param code what happened
   * @param detail what Excel said, for a report to the makers; not for the user's eyes
   */
  constructor(
    readonly code: ExcelProblemCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "ExcelProblem";
  }
}

const codes: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  WriteNotSupportedWhenModalDialogOpen: "cell-edit",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  AccessDenied: "protected",
  NotAllowed: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  InvalidSelection: "no-selection",
  ItemNotFound: "sheet-gone",
};

interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isHostError(error: unknown): error is HostError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}

/** Turns whatever was thrown into a problem; a problem stays as it is. */
export function asProblem(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  if (!isHostError(error)) return new ExcelProblem("unknown", error instanceof Error ? error.message : String(error));
  const place = error.debugInfo?.errorLocation ?? "";
  return new ExcelProblem(codes[error.code] ?? "unknown", [error.code, error.message, place].filter((part) => part !== "").join(" · "));
}

/**
 * True when the whole request was turned away before any of it was done, so that sending it again is safe. An error with a
 * location came from the middle of a request whose first part stays done.
 */
export function wasTurnedAway(error: unknown): boolean {
  if (!isHostError(error)) return false;
  return error.code === "ActivityLimitReached" && (error.debugInfo?.errorLocation ?? "") === "";
}
