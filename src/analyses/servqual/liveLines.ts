import type { LiveFormula } from "../../report/live";
import { column, figure, live, quoted } from "../../report/live";
import type { Questionnaire } from "../../survey/questionnaire";
import { liveIntervalEnd, liveP, liveT } from "../live/aggregates";
import type { LiveGroup } from "../live/byGroup";
import { criterion, whileEnough } from "../live/byGroup";
import type { LiveRows } from "../live/followed";
import type { LivePrivacy } from "../live/groupLevel";
import type { LiveRespondents } from "../live/respondents";
import { everybody, membersOf } from "../live/respondents";
import { liveSum, withCount } from "../live/withCount";
import type { LiveGap, LiveGaps } from "./liveColumns";

type Formulas = Readonly<Record<string, LiveFormula>>;

const [n, gap, sd] = [figure("n"), figure("gap"), figure("sd")];

/** The formulas of the lines for all respondents, by row id. */
export function wholeLines(gaps: LiveGaps, { dimensions }: Questionnaire, confidence: number): LiveRows {
  const rows = new Map(
    [...gaps.lines].map(([id, columns]) => [id, { n: everybody.count(columns.gap), ...lineOf(everybody, columns, confidence) }]),
  );
  if (gaps.shares.size === 0) return rows;
  const products = dimensions.map(({ id }) => live`${figure("share", id, "weights")}*${figure("gap", id, "dimensions")}`);
  return new Map<string, Formulas>([...rows, ["overall-mean-weights", { gap: liveSum(products) }]]);
}

/** The formulas of the shares of points, by dimension. */
export function shareLines({ shares }: LiveGaps): LiveRows {
  return new Map(
    [...shares].map(([id, own]) => [
      id,
      { n: everybody.count(own), share: everybody.mean(own), shareSd: everybody.spread(own, live`${n}`, live`${figure("share")}`) },
    ]),
  );
}

/** The formulas of the lines of one group or wave. */
export function groupLines(gaps: LiveGaps, group: LiveGroup, confidence: number, { minimum, hidden }: LivePrivacy): LiveRows {
  const members = membersOf(group);
  const rows = new Map<string, Formulas>(
    [...gaps.lines].map(([id, columns]) => [
      id,
      withCount(members.count(columns.gap), lineOf(members, columns, confidence), minimum, hidden),
    ]),
  );
  const products = [...gaps.shares].flatMap(([id, share]) => {
    const line = gaps.lines.get(id);
    return line ? [live`${members.mean(share)}*${members.mean(line.gap)}`] : [];
  });
  if (products.length === 0 || products.length < gaps.shares.size) return rows;
  const people = live`COUNTIFS(${column(group.names)},${criterion(group)})`;
  return rows.set("overall-mean-weights", { gap: whileEnough(liveSum(products), people, minimum, hidden) });
}

function lineOf(of: LiveRespondents, { expectation, perception, gap: gaps }: LiveGap, confidence: number): Formulas {
  const cells = { n: "n", mean: "gap", sd: "sd" };
  return {
    expectation: of.mean(expectation),
    perception: of.mean(perception),
    gap: of.mean(gaps),
    sd: of.spread(gaps, live`${n}`, live`${gap}`),
    ciLow: liveIntervalEnd("low", cells, confidence),
    ciHigh: liveIntervalEnd("high", cells, confidence),
    t: liveT(cells),
    df: live`IF(${n}>1,${n}-1,NA())`,
    p: liveP("t", "df"),
    dz: live`${gap}/${sd}`,
  };
}

/**
 * The formulas of a group against everybody else: the rest is what the whole has beyond the group. No figure where no test could be: with
 * fewer than two people on either side, or without any spread within them. A rest of very few people is kept back too.
 */
export function restLines({ lines }: LiveGaps, group: LiveGroup, { minimum, hidden }: LivePrivacy): LiveRows {
  const members = membersOf(group);
  const rows = [...lines].map(([id, columns]): readonly [string, Formulas] => {
    const whole = (column: string): ReturnType<typeof figure> => figure(column, id, id.startsWith("overall") ? "overall" : "dimensions");
    const [all, mean, spread] = [whole("n"), whole("gap"), whole("sd")];
    const within = live`(${all}-1)*${spread}^2*${lessRounding}>${n}*${all}/(${all}-${n})*(${gap}-${mean})^2`;
    const rest = live`IF(AND(${n}>1,${all}-${n}>1,${within}),(${all}*${mean}-${n}*${gap})/(${all}-${n}),NA())`;
    const kept = minimum > 1 ? live`IF(AND(${all}-${n}>1,${all}-${n}<${minimum}),${quoted(hidden)},${rest})` : rest;
    const others = { gap: members.mean(columns.gap), rest: kept, difference: differenceFrom("rest") };
    return [id, withCount(members.count(columns.gap), others, minimum, hidden)];
  });
  return new Map(rows);
}

/** The formulas of a wave against the one before, alike; both waves need enough people. */
export function changeLines({ lines }: LiveGaps, wave: LiveGroup, earlier: LiveGroup, { minimum, hidden }: LivePrivacy): LiveRows {
  const [now, then] = [membersOf(wave), membersOf(earlier)];
  const rows = [...lines].map(([id, { gap: gaps }]): readonly [string, Formulas] => {
    const [count, before] = [then.count(gaps), then.mean(gaps)];
    const squares = live`(${now.sumOfSquares(gaps)}+${then.sumOfSquares(gaps)})*${lessRounding}`;
    const within = live`${squares}>${n}*${gap}^2+${count}*${before}^2`;
    const shown = live`IF(AND(${n}>1,${count}>1,${within}),${before},NA())`;
    const others = { gap: now.mean(gaps), before: shown, change: differenceFrom("before") };
    const formulas = withCount(now.count(gaps), others, minimum, hidden);
    const own = formulas.n ?? now.count(gaps);
    if (minimum <= 1) return [id, formulas];
    return [id, { ...formulas, n: live`IF(AND(${count}>0,${count}<${minimum}),${quoted(hidden)},${own})` }];
  });
  return new Map(rows);
}

/** A sum of squares is taken to be the larger one only if it is by more than rounding. */
const lessRounding = 1 - 1e-13;

function differenceFrom(other: "rest" | "before"): LiveFormula {
  return live`IF(ISTEXT(${figure(other)}),${figure(other)},${gap}-${figure(other)})`;
}
