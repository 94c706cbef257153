import type { GroupOrder } from "../../survey/borda";
import { borda } from "../../survey/borda";
import type { Concordance } from "../../survey/concordance";
import { concordance, memberAgreement } from "../../survey/concordance";
import type { MemberRanks } from "../../survey/memberRanks";
import { memberRanks } from "../../survey/memberRanks";
import type { GivenRanks, RankedOption } from "./readRanks";

export type UnrankedRule = "leave-out" | "last";

export interface PlacedOption {
  readonly option: RankedOption;
  /** 1 for the most points; ties share the average place. */
  readonly place: number;
  readonly points: number;
  readonly meanRank?: number;
  /** Members who put it first or last, alone or tied. */
  readonly firsts: number;
  readonly lasts: number;
}

export interface MemberStanding {
  /** Place in the survey, from 0. */
  readonly row: number;
  readonly name: string | undefined;
  /** Spearman's correlation with the mean ranks of the others. */
  readonly agreement?: number;
}

export interface GroupRanking {
  readonly kind: "ranks";
  readonly unranked: UnrankedRule;
  /** In the group's order. */
  readonly options: readonly PlacedOption[];
  readonly agreement: Concordance;
  readonly members: readonly MemberStanding[];
  readonly leftOut: number;
  /** Members without whom another option would be first. */
  readonly pivotal: readonly MemberStanding[];
  readonly findings: GivenRanks["findings"];
}

/** The group's order by Borda points, how far the members agree, who stands apart, and on whom the first place hangs. */
export function groupRanking({ options, rankings, members, findings }: GivenRanks, unranked: UnrankedRule): GroupRanking {
  const kept = memberRanks(rankings, { unranked });
  const order = borda(kept);
  const agreements = memberAgreement(kept);
  const standings = kept.members.map((row, index): MemberStanding => {
    const agreement = agreements[index];
    return { row, name: members[row], ...(agreement !== undefined && { agreement }) };
  });
  const first = firstsOf(order);
  return {
    kind: "ranks",
    unranked,
    options: options.map((option, index) => placed(option, index, order, kept)).sort((one, other) => one.place - other.place),
    agreement: concordance(kept),
    members: standings,
    leftOut: kept.leftOut,
    pivotal: kept.members.length < 2 ? [] : standings.filter((_, index) => firstsOf(borda(without(kept, index))).join() !== first.join()),
    findings,
  };
}

function placed(option: RankedOption, index: number, order: GroupOrder, { ranks }: MemberRanks): PlacedOption {
  const meanRank = order.meanRanks?.[index];
  const count = (best: (own: Float64Array) => number): number => ranks.filter((own) => own[index] === best(own)).length;
  return {
    option,
    place: order.places[index] as number,
    points: order.points[index] as number,
    ...(meanRank !== undefined && { meanRank }),
    firsts: count((own) => Math.min(...own)),
    lasts: count((own) => Math.max(...own)),
  };
}

function firstsOf({ points }: GroupOrder): readonly number[] {
  const most = Math.max(...points);
  return [...points.keys()].filter((index) => points[index] === most);
}

function without({ options, ranks, members, leftOut }: MemberRanks, index: number): MemberRanks {
  const others = <Kept>(list: readonly Kept[]): readonly Kept[] => list.filter((_, place) => place !== index);
  return { options, ranks: others(ranks), members: others(members), leftOut };
}
