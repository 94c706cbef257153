import type { Incomplete, Refusal } from "../survey/refusal";
import type { Language } from "./language";
import { compareMessages } from "./compare";
import type { CompareMessages } from "./compare";
import { targetsMessages } from "./targets";
import type { TargetsMessages } from "./targets";
import { trendMessages } from "./trend";
import type { TrendMessages } from "./trend";
import { measureMessages } from "./measures";
import type { MeasureMessages } from "./measures";
import { auditMessages } from "./audit";
import type { AuditMessages } from "./audit";
import { commonMessages } from "./common";
import type { CommonMessages } from "./common";
import { driversMessages } from "./drivers";
import type { DriversMessages } from "./drivers";
import { linkageMessages } from "./linkage";
import type { LinkageMessages } from "./linkage";
import { privacyMessages } from "./privacy";
import type { PrivacyMessages } from "./privacy";
import { quadrantMessages } from "./quadrant";
import type { QuadrantMessages } from "./quadrant";
import { favourableMessages } from "./favourable";
import type { FavourableMessages } from "./favourable";
import { scorecardMessages } from "./scorecard";
import type { ScorecardMessages } from "./scorecard";
import { loyaltyMessages } from "./loyalty";
import type { LoyaltyMessages } from "./loyalty";
import { checklistMessages } from "./checklist";
import type { ChecklistMessages } from "./checklist";
import { frequenciesMessages } from "./frequencies";
import type { FrequenciesMessages } from "./frequencies";
import { weightingMessages } from "./weighting";
import type { WeightingMessages } from "./weighting";
import { weightedIndexMessages } from "./weightedIndex";
import type { WeightedIndexMessages } from "./weightedIndex";
import { satisfactionRatioMessages } from "./satisfactionRatio";
import type { SatisfactionRatioMessages } from "./satisfactionRatio";
import { incompletes, refusals } from "./refusals";
import { reliabilityMessages } from "./reliability";
import type { ReliabilityMessages } from "./reliability";
import { servqualMessages } from "./servqual";
import type { ServqualMessages } from "./servqual";
import { rankingMessages } from "./ranking";
import type { RankingMessages } from "./ranking";
import { valueMapMessages } from "./valueMap";
import type { ValueMapMessages } from "./valueMap";
import { serviceGapsMessages } from "./serviceGaps";
import type { ServiceGapsMessages } from "./serviceGaps";
import { zoneOfToleranceMessages } from "./zoneOfTolerance";
import type { ZoneOfToleranceMessages } from "./zoneOfTolerance";

/** Everything the pure folders say in one language. A message that is missing in a language does not compile. */
export interface Messages {
  readonly language: Language;
  readonly common: CommonMessages;
  readonly privacy: PrivacyMessages;
  readonly servqual: ServqualMessages;
  readonly quadrant: QuadrantMessages;
  readonly zoneOfTolerance: ZoneOfToleranceMessages;
  readonly reliability: ReliabilityMessages;
  readonly serviceGaps: ServiceGapsMessages;
  readonly favourable: FavourableMessages;
  readonly valueMap: ValueMapMessages;
  readonly audit: AuditMessages;
  readonly ranking: RankingMessages;
  readonly drivers: DriversMessages;
  readonly measures: MeasureMessages;
  readonly compare: CompareMessages;
  readonly trend: TrendMessages;
  readonly targets: TargetsMessages;
  readonly scorecard: ScorecardMessages;
  readonly loyalty: LoyaltyMessages;
  readonly checklist: ChecklistMessages;
  readonly frequencies: FrequenciesMessages;
  readonly linkage: LinkageMessages;
  readonly weighting: WeightingMessages;
  readonly weightedIndex: WeightedIndexMessages;
  readonly satisfactionRatio: SatisfactionRatioMessages;
  readonly refusal: (refusal: Refusal) => string;
  readonly incomplete: (incomplete: Incomplete) => string;
}

/**
 * The messages of a language.
 *
 * @example messagesFor("zh-CN").refusal({ code: "no-respondents" }) // "标题行下面没有答案。请把答案所在的行一起选中。"
 */
export function messagesFor(language: Language): Messages {
  return {
    language,
    common: commonMessages[language],
    privacy: privacyMessages[language],
    servqual: servqualMessages[language],
    quadrant: quadrantMessages[language],
    zoneOfTolerance: zoneOfToleranceMessages[language],
    reliability: reliabilityMessages[language],
    serviceGaps: serviceGapsMessages[language],
    favourable: favourableMessages[language],
    valueMap: valueMapMessages[language],
    audit: auditMessages[language],
    ranking: rankingMessages[language],
    drivers: driversMessages[language],
    measures: measureMessages[language],
    compare: compareMessages[language],
    trend: trendMessages[language],
    targets: targetsMessages[language],
    scorecard: scorecardMessages[language],
    loyalty: loyaltyMessages[language],
    checklist: checklistMessages[language],
    frequencies: frequenciesMessages[language],
    linkage: linkageMessages[language],
    weighting: weightingMessages[language],
    weightedIndex: weightedIndexMessages[language],
    satisfactionRatio: satisfactionRatioMessages[language],
    refusal: (refusal) => (refusals[language][refusal.code] as (given: Refusal) => string)(refusal),
    incomplete: (incomplete) => (incompletes[language][incomplete.code] as (given: Incomplete) => string)(incomplete),
  };
}
