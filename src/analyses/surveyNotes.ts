import type { Messages } from "../i18n/messages";
import { formatted } from "../report/formats";
import type { ReportNote } from "../report/tree";
import { columnLetters, quotedSheet } from "../survey/address";
import type { Finding, FindingKind } from "../survey/finding";
import { keyEvidence } from "../survey/keyEvidence";
import type { Survey } from "../survey/survey";

const shownAddresses = 8;
const order: readonly FindingKind[] = [
  "empty-column",
  "off-scale",
  "invalid",
  "declared-missing",
  "read-as-number",
  "not-whole",
  "points-sum",
  "row-left-out",
];
const harmless: ReadonlySet<FindingKind> = new Set<FindingKind>(["declared-missing", "read-as-number", "not-whole", "points-sum"]);

/** What reading found, one note a kind, with the first addresses. */
export function findingNotes(findings: readonly Finding[], { common }: Messages): readonly ReportNote[] {
  return order.flatMap((kind): ReportNote[] => {
    const ofKind = findings.filter((finding) => finding.kind === kind);
    if (ofKind.length === 0) return [];
    const addresses = ofKind
      .slice(0, shownAddresses)
      .map(({ address, content }) => (content === "" ? address : common.cell(address, content)));
    const more = ofKind.length - addresses.length;
    const text = common.findings[kind](ofKind.length, common.cells(addresses, more));
    return [{ kind: "note", id: `finding-${kind}`, tone: harmless.has(kind) ? "information" : "warning", text }];
  });
}

/** What was odd beside the items: rows that were left out, and the columns of other roles. For analyses that read their own columns. */
export function findingsBesideItems({ findings, roles, columns }: Survey): readonly Finding[] {
  const items = Object.values(roles.blocks).flatMap((block) => block.flatMap((index) => columns[index ?? -1] ?? []));
  const letters = new Set(items.map(({ position }) => columnLetters(position)));
  return findings.filter(({ kind, address }) => kind === "row-left-out" || !letters.has(/^[A-Z]*/.exec(address)?.[0] ?? ""));
}

/** A warning for each block whose answers contradict the keys. */
export function keyNotes(survey: Survey, { common, language }: Messages): readonly ReportNote[] {
  return keyEvidence(survey)
    .filter(({ contradicts }) => contradicts)
    .map(({ block, items, correlation }) => {
      const name = survey.questionnaire?.blocks.find(({ id }) => id === block)?.name[language] ?? block;
      const text = common.keysContradicted(common.list(items.map(String)), name, formatted(correlation, "statistic"));
      return { kind: "note", id: `keys-contradicted-${block}`, tone: "warning", text };
    });
}

/** Sheet and range in one piece: `Responses!B5:AX305`. */
export function placeOf({ source }: Survey): string {
  if (source.sheet === "") return source.address;
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(source.sheet);
  return `${plain ? source.sheet : quotedSheet(source.sheet)}!${source.address}`;
}
