import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { GoldenFolder, GoldenTable, JsonObject } from "./mirror";

/** Opens a folder of tables and R's numbers; files are read once, when they are asked for. */
export function goldenFolder(path: string): GoldenFolder {
  const tables = new Map<string, GoldenTable>();
  return {
    names: readdirSync(path).sort(),
    has: (name) => existsSync(join(path, name)),
    json: (name) => JSON.parse(readFileSync(join(path, name), "utf8")) as JsonObject,
    table(name) {
      const known = tables.get(name) ?? tableOf(readFileSync(join(path, name), "utf8"));
      tables.set(name, known);
      return known;
    },
  };
}

function tableOf(csv: string): GoldenTable {
  const [headers = [], ...lines] = parse(csv, { bom: true });
  const text = (header: string): readonly string[] => {
    const column = headers.indexOf(header);
    if (column < 0) throw new RangeError(`There is no column "${header}".`);
    return lines.map((line) => line[column] ?? "");
  };
  return {
    headers,
    rows: lines.length,
    text,
    numbers: (header) => Float64Array.from(text(header), (cell) => (cell.trim() === "" ? NaN : Number(cell))),
  };
}
