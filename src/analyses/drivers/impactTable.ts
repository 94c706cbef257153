import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportRow, ReportTable } from "../../report/tree";
import { absentCell, computedCell } from "../computedCell";
import { driversColumns } from "./columns";
import type { DriversResult } from "./compute";
import { driverName } from "./names";

/** What low and high answers go with; undefined where they could not be told apart. */
export function impactTable({ impacts, lines, columns, confidence }: DriversResult, messages: Messages): ReportTable | undefined {
  if (!impacts || impacts.attributes.every(({ penalty, reward }) => !penalty && !reward)) return undefined;
  const { tables, reasons, kinds } = messages.drivers;
  const words = messages.drivers.columns(columns.outcome.header, percentText(confidence));
  return {
    kind: "table",
    id: "asymmetry",
    title: tables.asymmetry,
    columns: driversColumns(["driver", "low", "high", "penalty", "pPenalty", "reward", "pReward", "kind", "asymmetry"], words),
    rows: lines.map(({ driver }, index): ReportRow => {
      const impact = impacts.attributes[index];
      const kind = impact?.kind ?? "unknown";
      const { penalty, reward } = impact ?? {};
      return {
        id: driver.id,
        cells: {
          driver: { code: driver.id, text: driverName(driver, messages.language) },
          low: impact?.low ?? absentCell(reasons.noModel),
          high: impact?.high ?? absentCell(reasons.noModel),
          penalty: computedCell(penalty?.b, reasons.nobodyLow),
          pPenalty: computedCell(penalty?.p, penalty ? reasons.perfect : reasons.nobodyLow),
          reward: computedCell(reward?.b, reasons.nobodyHigh),
          pReward: computedCell(reward?.p, reward ? reasons.perfect : reasons.nobodyHigh),
          kind: { code: kind, text: kinds[kind] },
          asymmetry: computedCell(impact?.asymmetry, reasons.neither),
        },
      };
    }),
  };
}
