import type { Messages } from "../../i18n/messages";
import type { ClusteredBars } from "../../report/tree";
import { measureName } from "../measureWords";
import type { TargetsResult } from "./compute";
import type { TargetLine } from "./targetLine";

/** More charts of groups than this are not looked at. */
const mostCharts = 3;

/** Mean and target side by side: of the scores where there are several, and of the groups of each column; hidden groups are left out. */
export function targetsCharts({ lines, cuts, measures }: TargetsResult, messages: Messages): readonly ClusteredBars[] {
  const { charts } = messages.targets;
  const { scale } = measures.main;
  const isDrawn = ({ status, level, target }: TargetLine): boolean =>
    status === "shown" && level.mean !== undefined && target !== undefined;
  const bars = {
    kind: "chart",
    type: "clustered-bars",
    series: [
      { column: "score", role: "perception" },
      { column: "target", role: "target" },
    ],
    axisTitle: charts.axis,
    ...(scale && { minimum: scale.min, maximum: scale.max }),
  } as const;
  const drawn = lines.filter(isDrawn);
  const isSplit = cuts.length > 1;
  const ofGroups = cuts.slice(0, mostCharts).flatMap(({ cut, groups }, index): readonly ClusteredBars[] => {
    const shown = groups.filter(isDrawn).map(({ group = "" }) => (isSplit ? `${cut.column}: ${group}` : group));
    if (shown.length === 0) return [];
    return [
      {
        ...bars,
        id: isSplit ? `group-targets-${index + 1}` : "group-targets",
        title: charts.groups(measureName(measures.main, messages), cut.column),
        description: charts.groupsAlt,
        table: "groups",
        rows: shown,
        label: "group",
      },
    ];
  });
  if (drawn.length === 0 || (drawn.length === 1 && ofGroups.length > 0)) return ofGroups;
  return [
    {
      ...bars,
      id: "score-targets",
      title: charts.targets,
      description: charts.targetsAlt,
      table: "targets",
      rows: drawn.map(({ measure }) => measure.id),
      label: "measure",
    },
    ...ofGroups,
  ];
}
