import type { FigureCell, LiveFormula } from "../../report/live";
import { live } from "../../report/live";
import { liveSum } from "./withCount";

/** Thousandths, so that shares of 100 have one decimal; a thousandth in billionths. */
const [thousandths, billionth] = [1000, 1e9];

/**
 * A share among those of all answers, rounded so that they add up to 1: see `roundedShares` with one decimal. What is left over goes to
 * the largest remainders, of equal ones to the first.
 *
 * @param shares the cells of all exact shares, in their order
 * @param place of the share among them
 */
export function liveRoundedShare(shares: readonly FigureCell[], place: number): LiveFormula {
  const units = (share: FigureCell): LiveFormula => live`ROUND(${share}*${thousandths * billionth},0)`;
  const remainder = (share: FigureCell): LiveFormula => live`MOD(${units(share)},${billionth})`;
  const whole = (share: FigureCell): LiveFormula => live`INT(${units(share)}/${billionth})`;
  const own = shares[place];
  if (own === undefined) throw new RangeError(`There is no share ${place}.`);
  const before = shares.flatMap((share, index) =>
    index === place ? [] : [live`(${remainder(share)}${index < place ? ">=" : ">"}${remainder(own)})`],
  );
  const left = live`${thousandths}-(${liveSum(shares.map(whole))})`;
  return live`(${whole(own)}+IF(0+${liveSum(before)}<${left},1,0))/${thousandths}`;
}
