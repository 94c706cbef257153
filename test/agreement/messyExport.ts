import { readFileSync } from "node:fs";
import type { FindingKind } from "../../src/survey/finding";
import { golden } from "./files";

/** What was put into the export on purpose, and R's figures of it. */
export interface MessyExport {
  readonly data_sheet: string;
  readonly n_respondent_rows: number;
  readonly repeated_header_rows: readonly number[];
  readonly footer_rows: readonly number[];
  readonly planted_cells: readonly PlantedCell[];
  /** By item, of the respondents with both answers. */
  readonly pairwise_gap_after_reversing_E5_P5: Readonly<Record<string, { readonly n: number; readonly mean: number }>>;
}

interface PlantedCell {
  readonly cell: string;
  readonly raw: unknown;
  readonly expected: number | null;
  readonly status: "ok" | "missing" | "range" | "text";
}

export const messyExport = golden("messy_export.json") as MessyExport;

/** The file itself. */
export function messyWorkbook(): Uint8Array {
  return new Uint8Array(readFileSync(new URL("../golden/messy_export.xlsx", import.meta.url)));
}

/** Kinds of finding as which a planted cell may be listed; none where it is blank or a plain number. */
export function kindsOf({ status, raw, expected }: PlantedCell): readonly FindingKind[] {
  if (status === "range") return ["off-scale"];
  // A date arrives from Excel as the number of its day.
  if (status === "text") return ["invalid", "off-scale"];
  if (status === "missing") return raw === null || raw === "" ? [] : ["declared-missing", "invalid"];
  if (expected !== null && !Number.isInteger(expected)) return ["not-whole"];
  return /[^\d.\s]/u.test(String(raw).normalize("NFKC")) ? ["read-as-number"] : [];
}
