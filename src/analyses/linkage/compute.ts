import { coMomentsOf } from "../../stats/coMoments";
import type { PearsonCorrelation } from "../../stats/correlation/pearson";
import { pearson } from "../../stats/correlation/pearson";
import { spearman } from "../../stats/correlation/spearman";
import { momentsOf } from "../../stats/moments";
import { groupsOf } from "../../survey/grouping";
import type { MissingRule } from "../../survey/missingRule";
import { missingRules } from "../../survey/missingRule";
import { OptionReader } from "../../survey/optionReader";
import type { ProtectedCut } from "../../survey/privacy/protection";
import { isHiddenStatus } from "../../survey/privacy/siblings";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import { degenerateAnswers } from "../degenerate";
import { measureStatuses } from "../measureStatuses";
import { protectedGroups, readMinimumGroup } from "../protectedGroups";
import { isUnfinished } from "../unfinished";
import type { Measure } from "./readMeasure";
import { customerMeasure, employeeMeasure } from "./readMeasure";

export const rowLevels = ["respondents", "units"] as const;

/** A unit with both results. */
export interface LinkedUnit {
  readonly name: string;
  /** Rows behind each mean. */
  readonly nEmployee: number;
  readonly nCustomer: number;
  readonly employee: number;
  readonly customer: number;
  /** The link over all other units. */
  readonly without: PearsonCorrelation;
}

export interface LinkageResult {
  /** Header of the unit column. */
  readonly column: string;
  readonly level: (typeof rowLevels)[number];
  readonly employee: Measure;
  readonly customer: Measure;
  readonly units: readonly LinkedUnit[];
  /** Units kept back, because too few people answered or because they would give such a unit away. */
  readonly hidden: number;
  /** Units without one of the two results. */
  readonly incomplete: number;
  /** Rows that name no unit. */
  readonly outside: number;
  readonly link: PearsonCorrelation;
  readonly rho?: number;
  readonly confidence: number;
  readonly minimumGroup: number;
  readonly missingRule: MissingRule;
  /** Absent where the rows are units. */
  readonly cut?: ProtectedCut;
}

const fewestUnits = 3;

/**
 * How employee and customer results go together over units: mean of each by unit, Pearson's r over the units with Fisher's interval.
 *
 * Every unit counts once, whatever its size. Units that privacy keeps back are in no figure. Rows are respondents of either side, or
 * with `level` units. A link over units says nothing of single people and is no cause. Sources: Heskett and others (1994) for the chain,
 * Fisher (1921) for the interval.
 */
export function computeLinkage(survey: Survey, raw: RawOptions): Outcome<LinkageResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const level = reader.choice("level", rowLevels, "respondents");
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const minimumGroup = readMinimumGroup(reader);
  const missingRule = reader.choice("missingRule", missingRules, "half");
  const [groups, ...more] = reader.columns("groups") ?? survey.roles.groups;
  const [employee, customer] = [employeeMeasure(survey, reader, missingRule), customerMeasure(survey, reader, missingRule)];
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  if (groups === undefined || (more.length > 0 && reader.has("groups")))
    return { status: "incomplete", incomplete: { code: "choose-groups" } };
  if (isUnfinished(employee)) return employee;
  if (isUnfinished(customer)) return customer;
  const degenerate = level === "units" ? undefined : degenerateAnswers(survey, [...employee.judged, ...customer.judged]);
  if (degenerate) return degenerate;
  const unitColumn = survey.columns[groups] ?? { header: "", position: 0, cells: [] };
  const protection = level === "units" ? undefined : protectedGroups(survey, [groups], minimumGroup);
  if (protection && "refusal" in protection) return { status: "refused", refusal: protection.refusal };
  const cut = protection?.cuts[0];
  const all = cut?.groups ?? groupsOf(unitColumn);
  const meansOf = ({ scores }: Measure): { readonly n: number; readonly mean: number }[] =>
    all.map(({ members }) => momentsOf(Float64Array.from(members, (member) => scores[member] as number)));
  const [own, theirs] = [meansOf(employee), meansOf(customer)];
  const statuses = cut ? [measureStatuses(cut, employee, minimumGroup), measureStatuses(cut, customer, minimumGroup)] : [];
  const isHidden = (unit: number): boolean => statuses.some((status) => isHiddenStatus(status[unit]));
  const hasBoth = (unit: number): boolean => (own[unit]?.n ?? 0) > 0 && (theirs[unit]?.n ?? 0) > 0;
  const places = all.map((_, unit) => unit);
  const shown = places.filter((unit) => hasBoth(unit) && !isHidden(unit));
  const hidden = places.filter((unit) => hasBoth(unit) && isHidden(unit)).length;
  if (shown.length < fewestUnits)
    return {
      status: "refused",
      refusal: { code: "too-few-units", column: unitColumn.header, units: shown.length, hidden, needed: fewestUnits },
    };
  const means = (of: readonly { readonly mean: number }[], units: readonly number[]): Float64Array =>
    Float64Array.from(units, (unit) => of[unit]?.mean ?? NaN);
  const linkOf = (units: readonly number[]): PearsonCorrelation =>
    pearson(coMomentsOf(means(own, units), means(theirs, units)), confidence);
  const link = linkOf(shown);
  if (link.r === undefined) {
    const [first = NaN, ...others] = means(own, shown);
    const alike = others.every((mean) => mean === first) ? employee : customer;
    return { status: "refused", refusal: { code: "no-variation", column: alike.columns[0] ?? "" } };
  }
  const { rho } = spearman(means(own, shown), means(theirs, shown));
  const units = shown.map((unit): LinkedUnit => ({
    name: all[unit]?.name ?? "",
    nEmployee: own[unit]?.n ?? 0,
    nCustomer: theirs[unit]?.n ?? 0,
    employee: own[unit]?.mean ?? NaN,
    customer: theirs[unit]?.mean ?? NaN,
    without: linkOf(shown.filter((other) => other !== unit)),
  }));
  const result: LinkageResult = {
    column: unitColumn.header,
    level,
    employee,
    customer,
    units,
    hidden,
    incomplete: places.filter((unit) => !hasBoth(unit)).length,
    outside: survey.respondents - all.reduce((sum, { members }) => sum + members.length, 0),
    link,
    ...(rho !== undefined && { rho }),
    confidence,
    minimumGroup,
    missingRule,
    ...(cut && { cut }),
  };
  return { status: "complete", result };
}
