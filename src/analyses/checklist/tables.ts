import type { ChecklistColumn } from "../../i18n/checklist";
import type { Messages } from "../../i18n/messages";
import type { CodedText, FormatName, ReportCell, ReportColumn, ReportRow, ReportTable } from "../../report/tree";
import type { RaterAgreement } from "../../stats/agreement";
import { absentCell, computedCell } from "../computedCell";
import { followed } from "../live/followed";
import { surveyItemName } from "../surveyItemName";
import type { ChecklistResult, SignCount } from "./compute";
import type { ChecklistLiveRows } from "./liveRows";

/** Row id of everything together. */
export const allSigns = "all-signs";

/** More candidates than this do not fit side by side. */
const mostColumns = 24;

const formats: Readonly<Partial<Record<ChecklistColumn, FormatName>>> = {
  lists: "count",
  yes: "mean",
  of: "count",
  share: "share",
  lowest: "count",
  highest: "count",
  open: "count",
  n: "count",
  agreement: "share",
  kappa: "mean",
};
const main: ReadonlySet<ChecklistColumn> = new Set(["candidate", "sign", "lists", "yes", "of", "share", "agreement"]);

/** Candidates by name, the signs with the candidates side by side, and where several interviewed, how far they agree. */
export function checklistTables(result: ChecklistResult, messages: Messages, formulas?: ChecklistLiveRows): readonly ReportTable[] {
  const { set, candidates, agreement } = result;
  const { tables } = messages.checklist;
  const several = candidates.some(({ lists }) => lists > 1);
  const columns = (ids: readonly ChecklistColumn[]): readonly ReportColumn[] =>
    ids.map((id) => ({ id, format: formats[id] ?? "text", ...messages.checklist.columns[id], ...(main.has(id) && { main: true }) }));
  const sign = (index: number): CodedText => {
    const item = set.items[index];
    return { code: item?.id ?? "", text: item ? surveyItemName(item, messages.language) : "" };
  };
  const rows = set.items.map((item, index): ReportRow => {
    const shown = candidates
      .slice(0, mostColumns)
      .map(({ signs }, place) => [`candidate${place + 1}`, shareCell(signs[index], messages)] as const);
    return { id: item.id, cells: { sign: sign(index), all: shareCell(result.signs[index], messages), ...Object.fromEntries(shown) } };
  });
  const alive = (table: keyof ChecklistLiveRows, own: readonly ReportRow[]): readonly ReportRow[] =>
    formulas ? followed(own, formulas[table]) : own;
  const heat = (id: string, title: string): ReportColumn => ({
    id,
    title,
    format: "share",
    emphasis: "heat",
    heatEnds: { low: 0, high: 1 },
    main: true,
  });
  return [
    {
      kind: "table",
      id: "candidates",
      title: tables.candidates,
      columns: columns(["candidate", "lists", "yes", "of", "share", ...(several ? (["lowest", "highest"] as const) : []), "open"]),
      rows: alive(
        "candidates",
        candidates.map((candidate, place): ReportRow => {
          const { name, lists, yes, share, lowest, highest, open } = candidate;
          const range = several ? { lowest, highest } : {};
          return { id: `candidate${place + 1}`, cells: { candidate: name, lists, yes, of: set.items.length, share, ...range, open } };
        }),
      ),
    },
    {
      kind: "table",
      id: "signs",
      title: tables.signs,
      columns: [
        ...columns(["sign"]),
        heat("all", messages.checklist.everybody),
        ...candidates.slice(0, mostColumns).map(({ name }, place) => heat(`candidate${place + 1}`, name)),
      ],
      rows: alive("signs", rows),
    },
    ...(agreement.subjects > 0
      ? [
          {
            kind: "table" as const,
            id: "agreement",
            title: tables.agreement,
            columns: columns(["sign", "n", "agreement", "kappa"]),
            rows: [
              ...set.items.flatMap((item, index): ReportRow[] => {
                const found = result.agreementBySign[index];
                return found ? [{ id: item.id, cells: { sign: sign(index), ...agreementCells(found, messages) } }] : [];
              }),
              {
                id: allSigns,
                summary: true,
                cells: { sign: { code: allSigns, text: messages.checklist.overall }, ...agreementCells(agreement, messages) },
              },
            ],
          },
        ]
      : []),
  ];
}

function shareCell(count: SignCount | undefined, { checklist }: Messages): ReportCell {
  return count && count.n > 0 ? count.yes / count.n : absentCell(checklist.notComputable.open);
}

function agreementCells({ subjects, agreement, kappa }: RaterAgreement, { checklist }: Messages): Record<string, ReportCell> {
  const { single, constant } = checklist.notComputable;
  return {
    n: subjects,
    agreement: computedCell(agreement, single),
    kappa: computedCell(kappa, subjects === 0 ? single : constant),
  };
}
