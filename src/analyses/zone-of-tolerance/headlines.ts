import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import type { OneSampleT } from "../../stats/oneSampleT";
import { itemName } from "../../survey/itemName";
import type { Survey } from "../../survey/survey";
import type { ZoneResult } from "./compute";

/** From this adjusted p on a difference is not called one. */
const level = 0.05;
const itemsNamed = 3;

/** What lies below the minimum, how sure it is, and what a mean hides: at most five sentences. */
export function zoneHeadlines(survey: Survey, result: ZoneResult, messages: Messages): readonly string[] {
  return [overallSentence(survey, result, messages), ...itemSentences(result, messages)].filter((sentence) => sentence !== undefined);
}

function overallSentence({ scale }: Survey, { overall, confidence }: ZoneResult, { zoneOfTolerance }: Messages): string | undefined {
  const { adequacy, superiority } = overall.zone;
  const { mean, low, high } = adequacy;
  const side = sideOf(adequacy);
  if (mean === undefined || low === undefined || high === undefined || !side) return undefined;
  const plain = (number: number): string => formatted(Math.abs(number), "mean");
  const signed = (number: number): string => formatted(number, "difference");
  const [first, last] =
    side === "above" ? [plain(low), plain(high)] : side === "below" ? [plain(high), plain(low)] : [signed(low), signed(high)];
  const wished = sideOf(superiority);
  return zoneOfTolerance.headlines.overall(
    {
      adequacy: side === "at" ? signed(mean) : plain(mean),
      low: first,
      high: last,
      percent: percentText(confidence),
      scale: `${scale.min}–${scale.max}`,
      superiority: wished && superiority.mean !== undefined ? plain(superiority.mean) : undefined,
    },
    side,
    wished ?? "at",
  );
}

function sideOf({ low, high }: OneSampleT): "above" | "below" | "at" | undefined {
  if (low === undefined || high === undefined) return undefined;
  return low > 0 ? "above" : high < 0 ? "below" : "at";
}

function itemSentences({ items }: ZoneResult, { zoneOfTolerance, language }: Messages): (string | undefined)[] {
  const { headlines } = zoneOfTolerance;
  const tested = items
    .flatMap(({ item, line }) => {
      const { adequacy } = line.zone;
      return adequacy.mean === undefined || line.adequacyP === undefined
        ? []
        : [{ name: itemName(item, language), mean: adequacy.mean, sure: line.adequacyP < level, line }];
    })
    .sort((one, other) => one.mean - other.mean);
  if (tested.length === 0) return [];
  const names = (lines: readonly { readonly name: string }[]): string[] => lines.slice(0, itemsNamed).map(({ name }) => name);
  const figured = ({ name, mean }: { readonly name: string; readonly mean: number }): { name: string; figure: string } => ({
    name,
    figure: formatted(mean, "difference"),
  });
  const below = tested.filter(({ mean, sure }) => sure && mean < 0);
  const edge = tested.filter(({ sure }) => !sure);
  const [nearest] = tested.filter(({ mean, sure }) => sure && mean > 0);
  const [hidden] = tested
    .filter(({ line }) => line.zone.zone === "within" && (line.zone.shares?.below ?? 0) > 0)
    .sort((one, other) => (other.line.zone.shares?.below ?? 0) - (one.line.zone.shares?.below ?? 0));
  const beyond = tested.filter(({ line }) => (line.superiorityP ?? 1) < level && (line.zone.superiority.mean ?? 0) > 0).reverse();
  return [
    below.length > 0
      ? headlines.below(below.slice(0, itemsNamed).map(figured), below.length, items.length)
      : headlines.noneBelow(items.length, edge.length === 0 && nearest ? figured(nearest) : undefined),
    edge.length > 0 ? headlines.edge(names(edge), edge.length, items.length) : undefined,
    hidden ? headlines.hidden(hidden.name, formatted(hidden.line.zone.shares?.below ?? 0, "share")) : undefined,
    beyond.length > 0 ? headlines.beyond(names(beyond), beyond.length) : undefined,
  ];
}
