import { areaAddress, cellAddress, columnLetters } from "../../survey/address";
import type { Finding, FindingKind } from "../../survey/finding";
import { normalised, tidy } from "../../survey/normalised";
import type { Survey } from "../../survey/survey";
import type { ColumnCheck } from "./columnChecks";
import type { Duplicates } from "./duplicates";

/** What reading found, and what only an audit looks for. */
export type CellKind = FindingKind | "blank" | "number-as-text" | "duplicate-id" | "duplicate-row" | "duplicate-header";

export interface CellFinding {
  readonly kind: CellKind;
  readonly address: string;
  readonly column: string;
  readonly content: string;
}

/** The order of the list: what has to be mended first. */
export const cellKinds: readonly CellKind[] = [
  "off-scale",
  "invalid",
  "duplicate-id",
  "duplicate-row",
  "duplicate-header",
  "row-left-out",
  "empty-column",
  "points-sum",
  "not-whole",
  "declared-missing",
  "read-as-number",
  "number-as-text",
  "blank",
];

/** Everything odd, cell by cell: of a kind from top to bottom and left to right. */
export function cellFindings(
  survey: Survey,
  findings: readonly Finding[],
  columns: readonly ColumnCheck[],
  duplicates: Duplicates,
): readonly CellFinding[] {
  const known = new Set(findings.filter(({ kind }) => kind !== "empty-column").map(({ address }) => address));
  const all = [
    ...findings,
    ...columns.flatMap((column) => quietCells(survey, column, known)),
    ...duplicateCells(survey, duplicates),
    ...duplicateHeaders(survey),
  ];
  const place = ({ kind, address }: CellFinding): readonly [number, number, number] => {
    const [, letters = "", row = "0"] = /^([A-Z]*)(\d*)/.exec(address) ?? [];
    return [cellKinds.indexOf(kind), Number(row), columnNumber(letters)];
  };
  return all
    .map((finding) => ({ finding, at: place(finding) }))
    .sort(({ at: a }, { at: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(({ finding }) => finding);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Cells that reading passes over without a word. */
function quietCells({ columns, rows }: Survey, { column, answers }: ColumnCheck, known: ReadonlySet<string>): CellFinding[] {
  const { header = "", position = 0, cells = [] } = columns[column] ?? {};
  return cells.flatMap((cell, respondent): CellFinding[] => {
    const address = cellAddress(rows[respondent] ?? 0, position);
    if (known.has(address)) return [];
    const text = normalised(String(cell));
    if (text === "") return [{ kind: "blank", address, column: header, content: "" }];
    const isText = typeof cell === "string" && !Number.isNaN(answers[respondent]);
    return isText ? [{ kind: "number-as-text", address, column: header, content: tidy(cell) }] : [];
  });
}

function duplicateCells({ columns, rows, roles }: Survey, { sameId, sameAnswers }: Duplicates): CellFinding[] {
  const identity = columns[roles.identity ?? -1];
  const first = columns[0]?.position ?? 0;
  const width = (columns[columns.length - 1]?.position ?? first) - first + 1;
  const ids = sameId.flatMap(({ id, respondents }) =>
    respondents.map((respondent): CellFinding => ({
      kind: "duplicate-id",
      address: cellAddress(rows[respondent] ?? 0, identity?.position ?? first),
      column: identity?.header ?? "",
      content: id,
    })),
  );
  const whole = sameAnswers.flatMap((alike) =>
    alike.map((respondent): CellFinding => ({
      kind: "duplicate-row",
      address: areaAddress(rows[respondent] ?? 0, first, 1, width),
      column: "",
      content: alike.map((other) => String((rows[other] ?? 0) + 1)).join(" = "),
    })),
  );
  return [...ids, ...whole];
}

function duplicateHeaders({ columns }: Survey): CellFinding[] {
  return columns.flatMap(({ header, position }): CellFinding[] => {
    const again = columns.filter((other) => header !== "" && normalised(other.header) === normalised(header));
    const letters = columnLetters(position);
    return again.length > 1 ? [{ kind: "duplicate-header", address: `${letters}:${letters}`, column: header, content: header }] : [];
  });
}
