import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import type { LinkageResult } from "./compute";

/** Whether the two go together over units, how sure that is, and where to look first. */
export function linkageHeadlines(result: LinkageResult, { linkage }: Messages): readonly string[] {
  const { headlines } = linkage;
  const { units, hidden } = result;
  const hangs = hangsOn(result);
  const low = bothLow(result);
  return [
    linkSentence(result, linkage.headlines),
    ...(hangs ? [headlines.hangsOn(hangs.name, formatted(hangs.r, "statistic"))] : []),
    ...(low.length > 0 ? [headlines.bothLow(low)] : []),
    ...(hidden > 0 ? [headlines.leftOut(hidden, units.length)] : []),
  ];
}

function linkSentence({ link, units, confidence }: LinkageResult, headlines: Messages["linkage"]["headlines"]): string {
  const text = (number: number): string => formatted(number, "statistic");
  const { r = 0, low, high } = link;
  if (low === undefined || high === undefined) return headlines.noInterval(units.length, text(r));
  const percent = percentText(confidence);
  return holdsZero(link)
    ? headlines.notLinked(units.length, text(r), percent, text(low), text(high))
    : headlines.linked(units.length, text(r), percent, text(low), text(high), r > 0);
}

function holdsZero({ low, high }: LinkageResult["link"]): boolean {
  return low === undefined || high === undefined || (low <= 0 && high >= 0);
}

/** The unit without which a link that is sure would no longer be, the one that moves it most. */
function hangsOn({ link, units }: LinkageResult): { readonly name: string; readonly r: number } | undefined {
  const { r = 0 } = link;
  if (holdsZero(link)) return undefined;
  const telling = units.flatMap(({ name, without }) =>
    without.r !== undefined && without.n > 3 && Math.abs(without.r) < 1 && holdsZero(without) ? [{ name, r: without.r }] : [],
  );
  return telling.sort((one, other) => Math.abs(other.r - r) - Math.abs(one.r - r))[0];
}

/** Units below the mean on both sides, the farthest first, each side in its own SDs. */
function bothLow({ units }: LinkageResult): readonly string[] {
  const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const distances = (numbers: readonly number[]): number[] => {
    const mean = meanOf(numbers);
    const spread = Math.sqrt(meanOf(numbers.map((number) => (number - mean) ** 2)));
    return numbers.map((number) => (number - mean) / (spread || 1));
  };
  const own = distances(units.map(({ employee }) => employee));
  const theirs = distances(units.map(({ customer }) => customer));
  return units
    .map(({ name }, index) => ({ name, own: own[index] ?? 0, theirs: theirs[index] ?? 0 }))
    .filter((unit) => unit.own < 0 && unit.theirs < 0)
    .sort((one, other) => one.own + one.theirs - other.own - other.theirs)
    .map(({ name }) => name);
}
