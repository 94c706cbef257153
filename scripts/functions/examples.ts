import { answerExamples } from "./answerExamples";
import { summaryExamples } from "./summaryExamples";

/** A formula on a small sheet, and what it shows. */
export interface FunctionExample {
  /** The sheet from A1 on. */
  readonly sheet: readonly (readonly (number | string)[])[];
  readonly formula: string;
  /** Numbers to four decimals. */
  readonly result: readonly (readonly (number | string)[])[];
}

/** One a function, by its name. */
export const functionExamples: Readonly<Record<string, FunctionExample>> = { ...answerExamples, ...summaryExamples };
