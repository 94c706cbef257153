import type { CellFinding, CellKind } from "./cellFindings";
import { cellKinds } from "./cellFindings";

/** Of what is harmless, or too frequent to be read one by one, this many cells are listed. */
const mostOfAKind: Readonly<Partial<Record<CellKind, number>>> = {
  "declared-missing": 200,
  "read-as-number": 200,
  "number-as-text": 200,
  "not-whole": 200,
  blank: 200,
};
const mostOtherwise = 2000;

/** The cells to list, and of which kinds some are only counted. */
export function listedCells(cells: readonly CellFinding[]): {
  readonly listed: readonly CellFinding[];
  readonly cut: readonly { readonly kind: CellKind; readonly shown: number; readonly all: number }[];
} {
  const byKind = cellKinds.map((kind) => {
    const all = cells.filter((cell) => cell.kind === kind);
    return { kind, all: all.length, shown: all.slice(0, mostOfAKind[kind] ?? mostOtherwise) };
  });
  return {
    listed: byKind.flatMap(({ shown }) => shown),
    cut: byKind.filter(({ all, shown }) => all > shown.length).map(({ kind, all, shown }) => ({ kind, all, shown: shown.length })),
  };
}
