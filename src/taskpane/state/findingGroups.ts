/** Findings as the pane lists them: by kind, the most serious first. */
import type { Finding, FindingKind } from "../../survey/finding";

const order: readonly FindingKind[] = [
  "empty-column",
  "invalid",
  "off-scale",
  "not-whole",
  "points-sum",
  "declared-missing",
  "read-as-number",
  "row-left-out",
];

export interface FindingGroup {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
}

/** Groups by kind; kinds without findings are left out. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  return order
    .map((kind) => ({ kind, findings: findings.filter((finding) => finding.kind === kind) }))
    .filter((group) => group.findings.length > 0);
}
