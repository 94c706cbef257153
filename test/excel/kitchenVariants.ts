import type { Report } from "../../src/report/tree";

/** The kitchen sink with one site less: other rows, so another structure. */
export function shorter(report: Report): Report {
  return {
    ...report,
    blocks: report.blocks.map((block) =>
      block.kind === "table" && block.id === "sites" ? { ...block, rows: block.rows.slice(0, 10) } : block,
    ),
  };
}

/** The same structure with other figures. */
export function moved(report: Report): Report {
  const change = (cell: unknown): number => (typeof cell === "number" ? cell + 0.25 : 0);
  return {
    ...report,
    headlines: report.headlines.map((headline, index) => (index === 0 ? "Other figures." : headline)),
    blocks: report.blocks.map((block) =>
      block.kind === "table" && block.id === "items"
        ? { ...block, rows: block.rows.map((row) => ({ ...row, cells: { ...row.cells, perception: change(row.cells.perception) } })) }
        : block,
    ),
  };
}
