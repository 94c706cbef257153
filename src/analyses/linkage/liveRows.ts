import type { Messages } from "../../i18n/messages";
import type { LiveColumn, LiveFormula } from "../../report/live";
import { figure, live, quoted } from "../../report/live";
import { criticalNormal } from "../../stats/distributions/normal";
import type { Survey } from "../../survey/survey";
import type { LiveRows } from "../live/followed";
import { liveGroup } from "../live/liveGroup";
import { liveMeasure } from "../live/liveMeasure";
import type { LiveRespondents } from "../live/respondents";
import { membersOf } from "../live/respondents";
import type { LinkageResult } from "./compute";
import type { Measure } from "./readMeasure";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** The formulas of the report's tables, by row id. */
export interface LinkageLiveRows {
  readonly link: LiveRows;
  readonly units: LiveRows;
  readonly crosshair: LiveRows;
}

/** Formulas of the units' means and of their link; the rank correlation and the links without a unit stay numbers. */
export function linkageLiveRows(survey: Survey, result: LinkageResult, { linkage, privacy }: Messages): LinkageLiveRows | undefined {
  const words = linkage.columns(result.column, "");
  const measure = (title: string, { judged }: Measure): LiveColumn | undefined =>
    liveMeasure(
      survey,
      title,
      judged.map(({ answers }) => answers),
      result.missingRule,
    );
  const [employee, customer] = [measure(words.employee.title, result.employee), measure(words.customer.title, result.customer)];
  const named = survey.roles.groups.find((index) => survey.columns[index]?.header === result.column);
  if (!employee || !customer) return undefined;
  const units = result.units.flatMap(({ name }) => {
    const group = liveGroup(survey, named, name);
    const minimum = result.level === "units" ? 1 : result.minimumGroup;
    return group ? [[name, unitFormulas(membersOf(group), { employee, customer }, minimum, privacy.few(minimum))] as const] : [];
  });
  if (units.length < result.units.length) return undefined;
  const range = (id: "employee" | "customer"): LiveFormula =>
    live`${figure(id, result.units[0]?.name, "units")}:${figure(id, result.units.at(-1)?.name, "units")}`;
  return {
    link: new Map([["link", linkFormulas(live`${range("employee")}`, live`${range("customer")}`, result.confidence)]]),
    units: new Map(units),
    crosshair: new Map([["mean", { employee: live`AVERAGE(${range("employee")})`, customer: live`AVERAGE(${range("customer")})` }]]),
  };
}

/** A unit counts with both results; behind one of them too few people may stand. */
function unitFormulas(
  { count, mean }: LiveRespondents,
  { employee, customer }: { readonly employee: LiveColumn; readonly customer: LiveColumn },
  minimum: number,
  hidden: string,
): Formulas {
  const [own, theirs] = [count(employee), count(customer)];
  const isFew = (n: LiveFormula): LiveFormula => live`AND(${n}>0,${n}<${minimum})`;
  const shown = (formula: LiveFormula): LiveFormula =>
    minimum > 1 ? live`IF(OR(${isFew(own)},${isFew(theirs)}),${quoted(hidden)},${formula})` : formula;
  const both = (formula: LiveFormula): LiveFormula => shown(live`IF(MIN(${own},${theirs})=0,NA(),${formula})`);
  return { nEmployee: shown(own), nCustomer: shown(theirs), employee: both(mean(employee)), customer: both(mean(customer)) };
}

/** Pearson's r of the units' means, with Fisher's interval; a unit without means is left out by `CORREL`. */
function linkFormulas(employee: LiveFormula, customer: LiveFormula, confidence: number): Formulas {
  const [r, units] = [figure("r"), figure("units")];
  const end = (sign: "-" | "+"): LiveFormula => live`FISHERINV(FISHER(${r})${sign}${criticalNormal(confidence)}/SQRT(${units}-3))`;
  return {
    units: live`COUNT(${employee})`,
    r: live`CORREL(${employee},${customer})`,
    ciLow: end("-"),
    ciHigh: end("+"),
    p: live`T.DIST.2T(ABS(${r})*SQRT((${units}-2)/(1-${r}^2)),${units}-2)`,
  };
}
