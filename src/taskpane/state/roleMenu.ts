/** Which parts the pane offers for a column. */
import type { ColumnKindName } from "../../survey/columnKinds";
import { customBlock, customId } from "../../survey/customQuestionnaire";
import type { Survey } from "../../survey/survey";
import type { Choices } from "./choices";
import { nameOf } from "./columnLines";
import type { ColumnRole } from "./columnRoles";
import { blockColumns, ignoredRole, isNameable, listRoles, singleRoles } from "./columnRoles";

export interface RoleMenu {
  /** What the column looks like, the likeliest first. */
  readonly likely: readonly ColumnRole[];
  /** Every part, by block and beside the items. */
  readonly all: readonly ColumnRole[];
}

/**
 * The parts for one column, or for several at once: then without those that one column plays at most.
 *
 * A block of a questionnaire of fixed length is offered for its items without a column, one by one; several columns take them in order.
 */
export function roleMenu(survey: Survey, choices: Choices, columns: readonly number[]): RoleMenu {
  const isOne = columns.length === 1;
  const blocks = offeredBlocks(survey, choices, isOne);
  const beside: readonly ColumnRole[] = [...listRoles, ...(isOne ? singleRoles : [])].map((part) => ({ part }));
  const all = [...blocks, ...[...beside].sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part)), ignoredRole];
  const kinds = columns.flatMap((column) => {
    const candidate = survey.candidates[column];
    return candidate ? [[candidate.kind, ...candidate.others]] : [];
  });
  const shared = (kinds[0] ?? []).filter((kind) => kinds.every((own) => own.includes(kind)));
  const likely = shared
    .flatMap((kind) => likelyRole(kind, blocks) ?? [])
    .filter((role) => all.some((other) => nameOf(other) === nameOf(role)));
  const names = likely.map(nameOf);
  return { likely: likely.filter((role, place) => names.indexOf(nameOf(role)) === place), all };
}

const order = ["group", "wave", "outcome", "recommend", "open", "identity", "points", "weight"];

function likelyRole(kind: ColumnKindName, blocks: readonly ColumnRole[]): ColumnRole | undefined {
  switch (kind) {
    case "item":
      return blocks[0];
    case "date":
    case "number":
    case "empty":
      return undefined;
    default:
      return { part: kind };
  }
}

/** Blocks to which a column can be given. */
function offeredBlocks(survey: Survey, choices: Choices, isOne: boolean): readonly ColumnRole[] {
  const { questionnaire } = survey;
  const isCustom = choices.questionnaire === customId || questionnaire === undefined || questionnaire.id === customId;
  if (isCustom) {
    const isPaired = Object.keys(choices.blocks ?? {}).some((id) => id !== customBlock);
    return [...(isPaired ? [] : [customBlock]), "expectation", "perception"].map((block) => ({ part: "block", block }));
  }
  if (questionnaire.ownItems) return questionnaire.blocks.map(({ id: block }) => ({ part: "block", block }));
  const columns = blockColumns(survey, choices);
  return questionnaire.blocks.flatMap(({ id: block }): readonly ColumnRole[] => {
    const own = columns[block] ?? [];
    const empty = questionnaire.items.flatMap(({ number }, place) => (own[place] === undefined ? [number] : []));
    const canBeNamed = own.every((column) => column === undefined || isNameable(survey, column));
    if (empty.length === 0 || !canBeNamed) return [];
    return isOne ? empty.map((item) => ({ part: "block", block, item })) : [{ part: "block", block }];
  });
}
