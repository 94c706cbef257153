import type { Messages } from "../../i18n/messages";
import type { FigureCell, LiveColumn, LiveFormula } from "../../report/live";
import { column, figure, live } from "../../report/live";
import type { ReportRow, ReportTable } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import { anyNumber, numberCriterion } from "../live/criteria";
import { liveGroup } from "../live/liveGroup";
import type { LiveReading } from "../live/liveReading";
import { liveReading } from "../live/liveReading";
import type { LiveRespondents } from "../live/respondents";
import { everybody as allRespondents, membersOf } from "../live/respondents";
import { withCount } from "../live/withCount";
import { groupingOf, withFormulas, wordsOf } from "../live/withFormulas";
import type { LoyaltyCut, LoyaltyResult } from "./compute";
import type { Formulas, LiveLine } from "./liveFigures";
import {
  livePromoterAgainstBefore,
  livePromoterAgainstRest,
  livePromoterLine,
  liveShareAgainstRest,
  liveShareCells,
  liveShareLine,
} from "./liveFigures";
import { everybody, groupRowId } from "./promoterTables";

/** The tables of the report with the formulas of their figures. */
export function followingTables(
  survey: Survey,
  result: LoyaltyResult,
  tables: readonly ReportTable[],
  messages: Messages,
): readonly ReportTable[] {
  const { minimumGroup } = result;
  const formulas = new LiveLoyalty(survey, result, messages.privacy.few(minimumGroup));
  return withFormulas(tables, ({ id }, row) => formulas.of(id, row));
}

/** A group with the cut it belongs to. */
interface LiveMembers {
  readonly among: LiveRespondents;
  readonly cut: LoyaltyCut;
  /** Among the groups of its cut. */
  readonly place: number;
}

/** The formulas of a row, by the table it stands in and the groups its cells name. */
class LiveLoyalty {
  private readonly recommend: LiveColumn | undefined;
  private readonly measures: ReadonlyMap<string, LiveReading | undefined>;

  constructor(
    private readonly survey: Survey,
    private readonly result: LoyaltyResult,
    private readonly hidden: string,
  ) {
    const asked = result.recommendation && liveReading(survey, result.recommendation);
    this.recommend = asked?.isTurned === false ? asked.of : undefined;
    this.measures = new Map(result.measures.map((measure) => [measure.id, liveReading(survey, measure)]));
  }

  of(table: string, row: ReportRow): Formulas {
    if (table === "nps") return this.score(row);
    if (table === "nps-by-wave") return this.wave(row);
    if (table === "nps-differences") return this.differences(row);
    if (table === "measures") return this.measure(row, allRespondents);
    if (table === "measures-by-group" || table === "measures-by-wave") return this.measureOfGroup(row);
    return table === "grid" ? this.corner(row) : {};
  }

  private guarded({ n, others }: LiveLine): Formulas {
    return withCount(n, others, this.result.minimumGroup, this.hidden);
  }

  /** Told by the names in the row, so that there are none where two columns have the same name. */
  private members(row: ReportRow): LiveMembers | undefined {
    const { groups, wave } = this.survey.roles;
    const { cuts } = this.result;
    const isWave = row.cells.wave !== undefined;
    const index = groupingOf(
      row,
      cuts.map(({ cut, against }) => ((against === "before") === isWave ? cut.column : undefined)),
    );
    const cut = index === undefined ? undefined : cuts[index];
    if (!cut || index === undefined) return undefined;
    const name = wordsOf(row, isWave ? "wave" : "group");
    const place = cut.cut.groups.findIndex((group) => group.name === name);
    const group = liveGroup(this.survey, [...groups, wave][index], name);
    return group && place >= 0 ? { among: membersOf(group), cut, place } : undefined;
  }

  private score(row: ReportRow, more: Formulas = {}): Formulas {
    const { recommendation, confidence } = this.result;
    const among = row.id === everybody && row.summary ? allRespondents : this.members(row)?.among;
    if (!this.recommend || !among) return {};
    const { n, others } = livePromoterLine(this.recommend, recommendation?.map, confidence, among);
    return this.guarded({ n, others: { ...others, ...more } });
  }

  private wave(row: ReportRow): Formulas {
    const found = this.members(row);
    const before = found?.cut.cut.groups[found.place - 1];
    return this.score(row, before && livePromoterAgainstBefore((id) => figure(id, before.name), this.result.confidence));
  }

  private differences(row: ReportRow): Formulas {
    const found = this.members(row);
    if (!found || !this.recommend || this.repeats()) return {};
    const all = (id: string): FigureCell => figure(id, everybody, "nps");
    const own = (id: string): FigureCell => figure(id, row.id, "nps");
    const against = found.cut.cut.groups.length < 2 ? {} : livePromoterAgainstRest(all, own, this.result.confidence);
    return this.guarded({ n: live`${own("n")}`, others: { nps: live`${own("nps")}`, ...against } });
  }

  /** Whether two rows of scores have the same id, so that none can be named. */
  private repeats(): boolean {
    const ids = this.result.cuts
      .filter(({ against }) => against === "rest")
      .flatMap((cut) => cut.promoters.map(({ name }) => groupRowId(this.result, cut, name)));
    return new Set([...ids, everybody]).size <= ids.length;
  }

  private measure({ id }: ReportRow, among: LiveRespondents, more: Formulas = {}): Formulas {
    const reading = this.measures.get(id);
    const measure = this.result.measures.find((each) => each.id === id);
    if (!reading || !measure) return {};
    const { n, others } = liveShareLine(reading, measure, this.result.confidence, among);
    return this.guarded({ n, others: { ...others, ...more } });
  }

  private measureOfGroup(row: ReportRow): Formulas {
    const found = this.members(row);
    if (!found) return {};
    const isCompared = found.cut.against === "rest" && found.cut.cut.groups.length > 1;
    const all = (id: string): FigureCell => figure(id, row.id, "measures");
    return this.measure(row, found.among, isCompared ? liveShareAgainstRest(all, this.result.confidence) : {});
  }

  private corner({ id }: ReportRow): Formulas {
    const { grid, confidence } = this.result;
    const { outcome } = this.survey.answers;
    const satisfaction = this.survey.readings.find((reading) => reading.id === "outcome");
    const level = outcome && satisfaction && liveReading(this.survey, { ...satisfaction, answers: outcome })?.of;
    if (!grid || !level || !this.recommend) return {};
    const isSatisfied = id === "loyalists" || id === "mercenaries";
    const isLoyal = id === "loyalists" || id === "hostages";
    const side = (isHigh: boolean, cut: number): LiveFormula => numberCriterion(isHigh ? ">=" : "<", cut);
    const [one, other] = [column(level), column(this.recommend)];
    return {
      n: live`COUNTIFS(${one},${anyNumber},${other},${anyNumber})`,
      count: live`COUNTIFS(${one},${side(isSatisfied, grid.satisfaction)},${other},${side(isLoyal, grid.loyalty)})`,
      ...liveShareCells(confidence),
    };
  }
}
