import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Grid } from "../../src/survey/grid";

function path(name: string): URL {
  return new URL(`../golden/${name}`, import.meta.url);
}

/** R's numbers, whose structure the caller knows. */
export function golden(name: string): unknown {
  return JSON.parse(readFileSync(path(name), "utf8"));
}

/** A CSV file as cells: plain numbers as numbers, everything else as text. */
export function csvGrid(name: string): Grid {
  const rows = parse(readFileSync(path(name), "utf8"), { bom: true, relax_column_count: true });
  const cells = rows.map((row) => row.map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text)));
  return { sheet: name.replace(/\..*$/, ""), row: 0, column: 0, cells };
}
