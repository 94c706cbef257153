import type { Messages } from "../../i18n/messages";
import type { LiveColumn, LiveFormula } from "../../report/live";
import { column, figure, live, quoted } from "../../report/live";
import type { ServiceRating } from "../../survey/serviceGaps";
import { liveCount, liveMean, liveSpread } from "../live/aggregates";
import { anyNumber } from "../live/criteria";
import { liveMeanP, liveReach } from "../live/intervals";
import type { ServiceGapsResult } from "./compute";
import type { GapLine } from "./gapLines";
import { samePeople, written } from "./gapLines";
import type { LiveScores } from "./liveScores";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** Formulas of the level of a rating. */
export function levelFormulas(
  rating: ServiceRating,
  { score }: LiveScores,
  { confidence, minimumGroup }: ServiceGapsResult,
  { privacy }: Messages,
): Formulas {
  const of = score(rating);
  if (!of) return {};
  const own = { n: live`${figure("n")}`, mean: live`${figure("mean")}` };
  return {
    n: live`IF(${isFew(of, rating, minimumGroup)},${quoted(privacy.few(minimumGroup))},${liveCount(of)})`,
    ...behind("n", {
      mean: liveMean(of),
      sd: liveSpread(of),
      ciLow: liveReach("low", of, own, confidence),
      ciHigh: liveReach("high", of, own, confidence),
    }),
  };
}

/**
 * Formulas of a gap. How its ratings are compared is decided anew by the answers: a line of the same people becomes one of separate people
 * when too few give both. The other way no figure stands there, as nobody's own differences are on the sheet. Welch's interval and p stay
 * numbers.
 */
export function gapFormulas(line: GapLine, scores: LiveScores, result: ServiceGapsResult, messages: Messages): Formulas {
  const [of, against] = [scores.score(line.of), scores.score(line.against)];
  const own = line.design === "paired" ? scores.difference(line) : undefined;
  if (!of || !against || (line.design === "paired" && !own)) return {};
  return own ? pairedFormulas(line, { of, against, own }, result, messages) : separateFormulas(line, { of, against }, result, messages);
}

interface Sides {
  readonly of: LiveColumn;
  readonly against: LiveColumn;
}

function pairedFormulas(
  line: GapLine,
  sides: Sides & { readonly own: LiveColumn },
  result: ServiceGapsResult,
  messages: Messages,
): Formulas {
  const { of, against, own } = sides;
  const { designs } = messages.serviceGaps;
  const hidden = quoted(messages.privacy.few(result.minimumGroup));
  const both = liveCount(own);
  const isPaired = live`${figure("design")}=${quoted(designs.paired)}`;
  const paired = { n: live`${figure("nOf")}`, mean: live`${figure("difference")}` };
  const separate = live`IF(${isFewOf(line, sides, result)},${hidden},${liveCount(of)})`;
  return {
    nOf: givenBoth(sides, live`IF(${areSame(both, sides)},IF(${both}<${result.minimumGroup},${hidden},${both}),${separate})`),
    ...behind("nOf", {
      design: live`IF(${areSame(both, sides)},${quoted(designs.paired)},${otherDesign(line, sides, messages)})`,
      nAgainst: live`IF(${isPaired},${both},${liveCount(against)})`,
      meanOf: live`IF(${isPaired},AVERAGEIFS(${column(of)},${column(own)},${anyNumber}),${liveMean(of)})`,
      meanAgainst: live`IF(${isPaired},${figure("meanOf")}-${figure("difference")},${liveMean(against)})`,
      difference: live`IF(${isPaired},${liveMean(own)},${liveMean(of)}-${liveMean(against)})`,
      ciLow: live`IF(${isPaired},${liveReach("low", own, paired, result.confidence)},NA())`,
      ciHigh: live`IF(${isPaired},${liveReach("high", own, paired, result.confidence)},NA())`,
      p: live`IF(${isPaired},${liveMeanP(own, paired)},NA())`,
    }),
  };
}

function separateFormulas(line: GapLine, sides: Sides, result: ServiceGapsResult, messages: Messages): Formulas {
  const { of, against } = sides;
  const hidden = quoted(messages.privacy.few(result.minimumGroup));
  const both = live`COUNTIFS(${column(of)},${anyNumber},${column(against)},${anyNumber})`;
  return {
    nOf: givenBoth(sides, live`IF(${areSame(both, sides)},NA(),IF(${isFewOf(line, sides, result)},${hidden},${liveCount(of)}))`),
    ...behind("nOf", {
      nAgainst: liveCount(against),
      meanOf: liveMean(of),
      meanAgainst: liveMean(against),
      difference: live`${figure("meanOf")}-${figure("meanAgainst")}`,
      design: otherDesign(line, sides, messages),
      ...(line.design === "fixed" && fixedFormulas(line, sides, result)),
    }),
  };
}

/** The test of people against a number that was given once, as long as it is. */
function fixedFormulas(line: GapLine, { of, against }: Sides, { confidence }: ServiceGapsResult): Formulas {
  const [people, fixed] = written.has(line.of) ? [against, of] : [of, against];
  const own = { n: liveCount(people), mean: live`${figure("difference")}` };
  const whileFixed = (formula: LiveFormula): LiveFormula => live`IF(${liveCount(fixed)}=1,${formula},NA())`;
  return {
    ciLow: whileFixed(liveReach("low", people, own, confidence)),
    ciHigh: whileFixed(liveReach("high", people, own, confidence)),
    p: whileFixed(liveMeanP(people, own)),
  };
}

/** Only one side of a gap can be written down. */
function otherDesign({ of: first, against: second }: GapLine, { of, against }: Sides, { serviceGaps: { designs } }: Messages): LiveFormula {
  const fixed = written.has(first) ? of : written.has(second) ? against : undefined;
  const separate = quoted(designs.independent);
  return fixed ? live`IF(${liveCount(fixed)}=1,${quoted(designs.fixed)},${separate})` : live`${separate}`;
}

/** Without one of its ratings there is no gap. */
function givenBoth({ of, against }: Sides, formula: LiveFormula): LiveFormula {
  return live`IF(MIN(${liveCount(of)},${liveCount(against)})=0,NA(),${formula})`;
}

function areSame(both: LiveFormula, { of, against }: Sides): LiveFormula {
  return live`AND(${both}>1,${both}>=${samePeople}*(${liveCount(of)}+${liveCount(against)}-${both}))`;
}

function isFewOf(line: GapLine, { of, against }: Sides, { minimumGroup }: ServiceGapsResult): LiveFormula {
  return live`OR(${isFew(of, line.of, minimumGroup)},${isFew(against, line.against, minimumGroup)})`;
}

/** Fewer people than may be shown; a standard or promise that was given once is nobody's. */
function isFew(of: LiveColumn, rating: ServiceRating, minimum: number): LiveFormula {
  const n = liveCount(of);
  return written.has(rating) ? live`AND(${n}<${minimum},${n}<>1)` : live`${n}<${minimum}`;
}

/** A row that is kept back is kept back in every cell. */
function behind(n: string, formulas: Formulas): Formulas {
  return Object.fromEntries(
    Object.entries(formulas).map(([id, formula]) => [id, live`IF(ISTEXT(${figure(n)}),${figure(n)},${formula})`] as const),
  );
}
