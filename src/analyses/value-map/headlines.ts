import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import { surveyItemName } from "../surveyItemName";
import { certainSide } from "./certainSide";
import type { ItemRating, SupplierValue, ValueMapResult } from "./compute";

const mostNamed = 4;
const points = (number: number): string => formatted(number, "points");

/** Who lies above and below the diagonal of fair value, how sure that is, and where to look first. */
export function valueMapHeadlines(result: ValueMapResult, messages: Messages): readonly string[] {
  const { headlines } = messages.valueMap;
  const tested = result.suppliers
    .filter(({ low }) => low !== undefined)
    .sort((one, other) => (other.advantage ?? 0) - (one.advantage ?? 0));
  if (tested.length === 0) return [];
  const percent = percentText(result.confidence);
  const above = tested.filter((supplier) => certainSide(supplier) === "more-for-the-cost");
  const below = tested.filter((supplier) => certainSide(supplier) === "less-for-the-cost").reverse();
  const fair = tested.filter((supplier) => certainSide(supplier) === undefined);
  const figured = (suppliers: readonly SupplierValue[]): { name: string; figure: string; low: string; high: string }[] =>
    suppliers.slice(0, mostNamed).map(({ name, advantage, low, high }) => ({
      name,
      figure: points(advantage ?? 0),
      low: points(low ?? 0),
      high: points(high ?? 0),
    }));
  const [worst] = below;
  return [
    above.length > 0 ? headlines.above(figured(above), percent) : undefined,
    below.length > 0 ? headlines.below(figured(below), percent) : undefined,
    above.length + below.length === 0
      ? headlines.allFair(tested.length)
      : fair.length > 0
        ? headlines.others(fair.map(({ name }) => name))
        : undefined,
    worst ? weakest(worst, messages) : undefined,
  ].filter((sentence) => sentence !== undefined);
}

function weakest({ name, items }: SupplierValue, { valueMap, language }: Messages): string | undefined {
  const figured = (rating: ItemRating | undefined): { name: string; figure: string } | undefined =>
    rating?.relative === undefined ? undefined : { name: surveyItemName(rating.item, language), figure: points(rating.relative) };
  const ordered = (side: ItemRating["side"]): readonly ItemRating[] =>
    items
      .filter((rating) => rating.side === side && rating.relative !== undefined)
      .sort((one, other) => (one.relative ?? 0) - (other.relative ?? 0));
  const [least] = ordered("benefit").filter(({ relative }) => (relative ?? 0) < 0);
  const [most] = ordered("cost")
    .filter(({ relative }) => (relative ?? 0) > 0)
    .reverse();
  return least || most ? valueMap.headlines.weakest(name, figured(least), figured(most)) : undefined;
}
