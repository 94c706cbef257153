import type { Sheet } from "../sheet/sheet";
import type { NameModel } from "../workbook";

/** What may lead to any sheet: a text made into a reference, and `First:Last!A1` over a row of sheets. */
const readsAnySheet = /\bINDIRECT\s*\(|:[^!,;()'"&+*/<>=]*!|'[^']*:[^']*'!/i;

function formulasOf({ state }: Sheet): readonly string[] {
  if (!state.formulasChanged && !state.grid.awaitsResults) return [];
  return state.grid
    .rowNumbers()
    .flatMap((row) =>
      [...(state.grid.row(row)?.cells.values() ?? [])].flatMap(({ formula, setHere }) =>
        setHere && formula !== undefined ? [formula] : [],
      ),
    );
}

/** The formulas together with those of the defined names that occur in them, and in those names again. */
function withNames(formulas: readonly string[], names: readonly NameModel[]): string {
  let text = formulas.join("\n").toLowerCase();
  let rest = [...names];
  for (;;) {
    const used = rest.filter(({ name }) => text.includes(name.toLowerCase()));
    if (used.length === 0) return text;
    rest = rest.filter((name) => !used.includes(name));
    text = [text, ...used.map(({ formula }) => formula.toLowerCase())].join("\n");
  }
}

/**
 * The sheets that the formulas we calculate may look at: those they stand on, and those whose name, or the name of whose table, occurs
 * in one of them. Showing a large sheet of answers to the formula engine takes far longer than calculating.
 */
export function readByFormulas(sheets: readonly Sheet[], names: readonly NameModel[]): ReadonlySet<Sheet> {
  const formulas = new Map(sheets.map((sheet) => [sheet, formulasOf(sheet)]));
  const text = withNames([...formulas.values()].flat(), names);
  if (readsAnySheet.test(text)) return new Set(sheets);
  return new Set(
    sheets.filter((sheet) => {
      const marks = [sheet.name.replaceAll("'", "''"), ...sheet.tables.map(({ name }) => name)];
      return (formulas.get(sheet)?.length ?? 0) > 0 || marks.some((mark) => text.includes(mark.toLowerCase()));
    }),
  );
}
