import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReportCell, ReportColumn, ReportTable } from "../../report/tree";
import { isNotComputable } from "../../report/tree";
import { localNumber } from "../charts/localNumber";
import { spareColumns } from "../state/spareColumns";
import { usePane } from "./PaneContext";

/** Where room is short the row's name stands in a line of its own above its numbers, so that none has to be scrolled for. */
const narrow = "@container (max-width: 400px)";

const useStyles = makeStyles({
  frame: { overflowX: "auto", maxWidth: "100%", containerType: "inline-size" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "normal",
    hyphens: "auto",
  },
  /** A column with nothing beside it: its rows keep their room, and break where they must. */
  alone: { paddingLeft: 0, overflowWrap: "anywhere" },
  first: {
    paddingLeft: 0,
    [narrow]: {
      position: "absolute",
      borderBottomStyle: "none",
      whiteSpace: "nowrap",
      maxWidth: "100cqw",
      boxSizing: "border-box",
      overflowX: "hidden",
      textOverflow: "ellipsis",
    },
  },
  other: { [narrow]: { paddingTop: "24px", paddingLeft: tokens.spacingHorizontalXXS, paddingRight: tokens.spacingHorizontalXXS } },
  text: { [narrow]: { paddingLeft: tokens.spacingHorizontalS } },
  spare: { [narrow]: { display: "none" } },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom", borderBottomColor: tokens.colorNeutralStroke1 },
  headNumber: { textAlign: "end" },
  summary: { fontWeight: tokens.fontWeightSemibold },
  negative: { color: tokens.colorPaletteRedForeground1 },
  positive: { color: tokens.colorPaletteBlueForeground2 },
});

function mainColumns({ columns }: ReportTable): readonly ReportColumn[] {
  const main = columns.filter((column) => column.main === true);
  return main.length > 0 ? main : columns;
}

/** A table's main columns, formatted as on the sheet; the first column heads each row. The roles hold where styles undo the table's own. */
export function ReportTableView({ table }: { readonly table: ReportTable }) {
  const styles = useStyles();
  const columns = mainColumns(table);
  const spare = spareColumns(columns, table.rows);
  const place = (position: number): Place => (columns.length === 1 ? "alone" : position === 0 ? "first" : "other");
  return (
    <div className={styles.frame} role="region" aria-label={table.title} tabIndex={0}>
      <table role="table" className={styles.table} aria-label={table.title}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column, position) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                title={column.definition}
                className={mergeClasses(
                  styles.cell,
                  styles.head,
                  styles[place(position)],
                  column.format !== "text" ? styles.headNumber : position > 0 ? styles.text : undefined,
                  spare.has(column) ? styles.spare : undefined,
                )}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {table.rows.map((row, index) => (
            <tr role="row" key={`${row.id} ${index}`}>
              {columns.map((column, position) => (
                <TableCell
                  key={column.id}
                  column={column}
                  cell={row.cells[column.id] ?? ""}
                  place={place(position)}
                  spare={spare.has(column)}
                  summary={row.summary === true}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where a column stands: the first heads the rows. */
type Place = "alone" | "first" | "other";

interface TableCellProperties {
  readonly column: ReportColumn;
  readonly cell: ReportCell;
  readonly place: Place;
  /** Left to the sheet where room is short. */
  readonly spare: boolean;
  readonly summary: boolean;
}

function TableCell({ column, cell, place, spare, summary }: TableCellProperties) {
  const styles = useStyles();
  const head = place !== "other";
  const signed = column.emphasis === "sign" && typeof cell === "number" ? cell : 0;
  const look = mergeClasses(
    styles.cell,
    styles[place],
    column.format !== "text" ? styles.number : head ? undefined : styles.text,
    summary ? styles.summary : undefined,
    spare ? styles.spare : undefined,
    signed < 0 ? styles.negative : undefined,
    signed > 0 ? styles.positive : undefined,
  );
  const content = <CellContent column={column} cell={cell} />;
  return head ? (
    <th role="rowheader" scope="row" className={look} title={typeof cell === "string" ? cell : undefined}>
      {content}
    </th>
  ) : (
    <td role="cell" className={look}>
      {content}
    </td>
  );
}

function CellContent({ column, cell }: Pick<TableCellProperties, "column" | "cell">) {
  const { state, words } = usePane();
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return localNumber(cell, column.format, state.numberLocale);
  if (!isNotComputable(cell)) return cell.text;
  return (
    <span title={cell.notComputable} aria-label={words.results.notComputable(cell.notComputable)} role="img">
      –
    </span>
  );
}
