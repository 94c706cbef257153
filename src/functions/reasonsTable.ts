import { chosenIn, separatorIn } from "../analyses/frequencies/chosenInCell";
import type { GridCell } from "../survey/grid";
import { normalised } from "../survey/normalised";
import { paretoShares } from "../survey/paretoShares";
import { contentOf } from "./answerIn";
import type { CellRows, Cells } from "./cells";
import { listed } from "./cells";
import { incomplete } from "./failure";
import { tableRows } from "./tableRows";

/**
 * How often each reason was chosen in cells that hold several, the commonest first: how many people, their share of all who gave one, the
 * share of all reasons given, and the running share.
 *
 * @param separator between reasons; absent, it is found as the analysis finds it: a semicolon, bar, line break or comma
 * @throws CustomFunctions.Error `#N/A` if no cell holds a reason
 */
export function reasonsTable(given: Cells, separator: string | undefined): CellRows {
  // A blank may arrive as 0, and no reason is a number.
  const cells = listed(given).map((cell): GridCell => {
    const content = contentOf(cell);
    return typeof content === "string" ? content : "";
  });
  const sign = separator === undefined ? separatorIn({ header: "", position: 0, cells }) : literally(separator);
  const chosen = cells.map((cell) => chosenIn(cell, sign));
  const names = new Map<string, string>();
  for (const name of chosen.flat()) if (!names.has(normalised(name))) names.set(normalised(name), name);
  const own = chosen.map((reasons) => new Set(reasons.map(normalised)));
  const marks = [...names.keys()].map((plain) =>
    Float64Array.from(own, (reasons) => (reasons.size === 0 ? NaN : Number(reasons.has(plain)))),
  );
  const { shares } = paretoShares(marks);
  if (shares.length === 0) throw incomplete((sentences) => sentences.noReasons);
  const shown = [...names.values()];
  return tableRows(
    ["reason", "count", "ofRespondents", "ofAnswers", "cumulative"],
    shares.map(({ option, ...share }) => ({ reason: shown[option] ?? "", ...share })),
  );
}

function literally(separator: string): RegExp {
  return new RegExp(separator.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"), "u");
}
