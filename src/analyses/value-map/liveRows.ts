import type { Messages } from "../../i18n/messages";
import type { FigureCell, LiveColumn, LiveFormula } from "../../report/live";
import { column, figure, listed, live, quoted } from "../../report/live";
import type { Survey } from "../../survey/survey";
import type { LiveGroup } from "../live/byGroup";
import { criterion } from "../live/byGroup";
import type { LiveRows } from "../live/followed";
import { liveGroup } from "../live/liveGroup";
import { liveItem } from "../live/liveItem";
import { membersOf } from "../live/respondents";
import { liveSum, shortEnough } from "../live/withCount";
import type { SurveyItem } from "../itemSet";
import type { ValueMapResult } from "./compute";
import { hasWeights, itemRow } from "./tables";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** The formulas of the suppliers' table and of their ratings, by row id. */
export interface ValueMapLiveRows {
  readonly suppliers: LiveRows;
  readonly items: LiveRows;
}

interface RatedItem {
  readonly item: SurveyItem;
  readonly of: LiveColumn;
  readonly weight: number;
  readonly kind: "benefit" | "cost";
}

/** Formulas of the map from the answers and the weights as they stand; intervals by resampling, and what they tell, stay. */
export function valueMapLiveRows(survey: Survey, result: ValueMapResult, messages: Messages): ValueMapLiveRows {
  const none: ValueMapLiveRows = { suppliers: new Map(), items: new Map() };
  const sided = [
    ...result.benefits.map((item, place) => ({ item, weight: result.benefitWeights[place] ?? 0, kind: "benefit" as const })),
    ...result.costs.map((item, place) => ({ item, weight: result.costWeights[place] ?? 0, kind: "cost" as const })),
  ];
  const items = sided.flatMap((each): RatedItem[] => {
    const of = liveItem(survey, each.item.answers);
    return of ? [{ ...each, of }] : [];
  });
  const [named] = survey.roles.groups;
  const groups = new Map(result.suppliers.map(({ name }) => [name, liveGroup(survey, named, name)]));
  if (items.length < sided.length || [...groups.values()].some((group) => group === undefined)) return none;
  const hidden = messages.privacy.few(result.minimumGroup);
  const lines = result.suppliers.map(({ name }): readonly [string, Formulas] => {
    const group = groups.get(name);
    return [name, group ? shortEnough(supplierFormulas(name, group, items, result, hidden)) : {}];
  });
  if (lines.some(([, line]) => line["n"] === undefined)) return none;
  const ratings = result.suppliers.flatMap(({ name }) => {
    const group = groups.get(name);
    return group ? items.map((item) => [itemRow(name, item.item), ratingFormulas(name, group, item, result)] as const) : [];
  });
  return { suppliers: new Map(lines), items: new Map(ratings) };
}

function supplierFormulas(name: string, group: LiveGroup, items: readonly RatedItem[], result: ValueMapResult, hidden: string): Formulas {
  const size = live`COUNTIFS(${column(group.names)},${criterion(group)})`;
  const { count } = membersOf(group);
  const few = items.flatMap(({ of, weight }) => (weight > 0 ? [live`AND(${count(of)}>0,${count(of)}<${result.minimumGroup})`] : []));
  const relative = (part: "benefit" | "cost"): LiveFormula => {
    const [benefits, costs] = [averageOf("benefit", result), averageOf("cost", result)];
    const isPositive = live`AND(${benefits}>0,${costs}>0,${figure("cost")}>0)`;
    return live`IF(${isPositive},${figure(part)}/${part === "benefit" ? benefits : costs},NA())`;
  };
  return {
    n: live`IF(OR(${size}<${result.minimumGroup},${listed(few)}),${quoted(hidden)},${size})`,
    ...behind(figure("n"), {
      benefit: weightedMean(name, items, "benefit", result),
      cost: weightedMean(name, items, "cost", result),
      relativeBenefit: relative("benefit"),
      relativeCost: relative("cost"),
      perceivedValue: live`${figure("relativeBenefit")}/${figure("relativeCost")}`,
      advantage: live`(${figure("perceivedValue")}-1)*100`,
    }),
  };
}

function ratingFormulas(name: string, group: LiveGroup, { item, of }: RatedItem, { suppliers }: ValueMapResult): Formulas {
  const { count, mean } = membersOf(group);
  const average = live`AVERAGE(${listed(suppliers.map((other) => figure("mean", itemRow(other.name, item))))})`;
  return behind(figure("n", name, "suppliers"), {
    n: count(of),
    mean: mean(of),
    relative: live`IF(${average}>0,(${figure("mean")}/${average}-1)*100,NA())`,
  });
}

/** By the weights in their table, where there is one, so that another weight typed there counts. */
function weightedMean(name: string, items: readonly RatedItem[], kind: RatedItem["kind"], result: ValueMapResult): LiveFormula {
  const own = items.filter((each) => each.kind === kind);
  const mean = ({ item }: RatedItem): FigureCell => figure("mean", itemRow(name, item), "items");
  if (!hasWeights(result)) return live`(${liveSum(own.map((each) => live`${mean(each)}`))})/${own.length}`;
  const weight = ({ item }: RatedItem): FigureCell => figure("weight", item.id, "weights");
  return live`(${liveSum(own.map((each) => live`IF(${weight(each)}=0,0,${weight(each)}*${mean(each)})`))})/SUM(${listed(own.map(weight))})`;
}

/** The mean over the suppliers that have both a benefit and a cost. */
function averageOf(part: "benefit" | "cost", { suppliers }: ValueMapResult): LiveFormula {
  const hasBoth = (name: string): LiveFormula => live`COUNT(${figure("benefit", name)},${figure("cost", name)})=2`;
  const sum = listed(suppliers.map(({ name }) => live`IF(${hasBoth(name)},${figure(part, name)},0)`));
  const number = listed(suppliers.map(({ name }) => live`IF(${hasBoth(name)},1,0)`));
  return live`(SUM(${sum})/SUM(${number}))`;
}

/** A supplier that is kept back is kept back in every cell. */
function behind(n: FigureCell, formulas: Formulas): Formulas {
  return Object.fromEntries(Object.entries(formulas).map(([id, formula]) => [id, live`IF(ISTEXT(${n}),${n},${formula})`] as const));
}
