import { groupsOf } from "../../survey/grouping";
import { normalised } from "../../survey/normalised";
import type { OptionReader } from "../../survey/optionReader";
import type { Survey } from "../../survey/survey";
import type { ItemSet, SurveyItem } from "../itemSet";
import { readItems } from "../itemSet";
import { protectedGroups } from "../protectedGroups";
import type { Unfinished } from "../unfinished";
import { isUnfinished } from "../unfinished";

/** One supplier and the rows that rate it. */
export interface Supplier {
  readonly name: string;
  readonly members: readonly number[];
}

export interface RatedSuppliers {
  readonly benefits: readonly SurveyItem[];
  readonly costs: readonly SurveyItem[];
  readonly benefitWeights: readonly number[];
  readonly costWeights: readonly number[];
  /** Header of the column that tells the suppliers apart. */
  readonly column: string;
  readonly suppliers: readonly Supplier[];
  /** Rows that name no supplier. */
  readonly outside: number;
  readonly findings: ItemSet["findings"];
}

const names: Readonly<Record<"benefits" | "costs", readonly string[]>> = {
  benefits: ["benefits", "benefit", "所得", "利益", "价值"],
  costs: ["costs", "cost", "付出", "成本"],
};

/**
 * The benefits and costs that suppliers are rated on: the columns of the options `benefits` and `costs`, else the items whose dimension is
 * called so; with the weights of the option `weights` (numbers by item) and the suppliers of the grouping column.
 *
 * @returns incomplete: `choose-blocks` without benefits or costs, `choose-groups` without a column of suppliers; refused: a wrong option, a
 *   column that makes too many suppliers
 */
export function readSuppliers(survey: Survey, reader: OptionReader): RatedSuppliers | Unfinished {
  const sides = reader.has("benefits") || reader.has("costs") ? namedSides(survey, reader) : dimensionSides(survey, reader);
  if (isUnfinished(sides)) return sides;
  const { benefits, costs, findings } = sides;
  if (benefits.length === 0 || costs.length === 0)
    return { status: "incomplete", incomplete: { code: "choose-blocks", blocks: ["benefits", "costs"] } };
  const given = reader.numbers("weights");
  const benefitWeights = weightsOf(benefits, given, survey, reader);
  const costWeights = weightsOf(costs, given, survey, reader);
  const stranger = Object.keys(given ?? {}).find((name) => ![...benefits, ...costs].some((item) => isCalled(item, name, survey)));
  const known = [...benefits, ...costs].map(({ column }) => survey.columns[column]?.header ?? "");
  if (stranger !== undefined) reader.refuse({ code: "unknown-column", column: stranger, option: "weights", known });
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const [column] = survey.roles.groups;
  const header = column === undefined ? undefined : survey.columns[column];
  if (column === undefined || !header) return { status: "incomplete", incomplete: { code: "choose-groups" } };
  const crowd = protectedGroups(survey, [column], 1);
  if ("refusal" in crowd) return { status: "refused", refusal: crowd.refusal };
  const suppliers = groupsOf(header);
  const outside = survey.respondents - suppliers.reduce((sum, { members }) => sum + members.length, 0);
  return { benefits, costs, benefitWeights, costWeights, column: header.header, suppliers, outside, findings };
}

type Sides = Pick<RatedSuppliers, "benefits" | "costs" | "findings">;

function namedSides(survey: Survey, reader: OptionReader): Sides | Unfinished {
  if (!reader.has("benefits") || !reader.has("costs"))
    return { status: "incomplete", incomplete: { code: "choose-blocks", blocks: ["benefits", "costs"] } };
  const benefits = readItems(survey, reader, { option: "benefits" });
  if (isUnfinished(benefits)) return benefits;
  const costs = readItems(survey, reader, { option: "costs" });
  if (isUnfinished(costs)) return costs;
  return { benefits: benefits.items, costs: costs.items, findings: [...benefits.findings, ...costs.findings] };
}

function dimensionSides(survey: Survey, reader: OptionReader): Sides | Unfinished {
  if (!survey.questionnaire?.dimensions.some(({ id }) => names.benefits.includes(normalised(id))))
    return { status: "incomplete", incomplete: { code: "choose-blocks", blocks: ["benefits", "costs"] } };
  const set = readItems(survey, reader);
  if (isUnfinished(set)) return set;
  const of = (side: "benefits" | "costs"): readonly SurveyItem[] =>
    set.items.filter(({ dimension }) => dimension !== undefined && names[side].includes(normalised(dimension)));
  return { benefits: of("benefits"), costs: of("costs"), findings: set.findings };
}

/** Equal where no item of the side is named; else an item that is not named counts for nothing. */
function weightsOf(
  items: readonly SurveyItem[],
  given: Readonly<Record<string, number>> | undefined,
  survey: Survey,
  reader: OptionReader,
): readonly number[] {
  const named = items.map((item) => Object.entries(given ?? {}).find(([name]) => isCalled(item, name, survey))?.[1]);
  if (named.every((weight) => weight === undefined)) return items.map(() => 1);
  if (!named.some((weight) => weight !== undefined && weight > 0))
    reader.refuse({ code: "bad-option", option: "weights", given: "0", allowed: '{"…": 2, "…": 1}' });
  return named.map((weight) => weight ?? 0);
}

function isCalled({ id, label, column }: SurveyItem, name: string, { columns }: Survey): boolean {
  const wanted = normalised(name);
  return [id, columns[column]?.header ?? "", ...Object.values(label)].some((own) => normalised(own) === wanted);
}
