import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import { percentText } from "../../report/percent";
import { surveyItemName } from "../surveyItemName";
import type { FavourableGroup, FavourableGrouping, FavourableResult } from "./compute";
import type { FavourableLine } from "./favourableLine";

/** From this adjusted p on a difference is not called one. */
const level = 0.05;
const itemsNamed = 3;
const mostSentences = 5;

interface NamedLine {
  readonly name: string;
  readonly line: FavourableLine;
}

const share = (figure: number | undefined): string => formatted(figure ?? 0, "share");

/** How favourable the answers are, which theme and questions are low, and which groups differ: at most five sentences. */
export function favourableHeadlines(result: FavourableResult, messages: Messages): readonly string[] {
  return [
    overallSentence(result, messages),
    themeSentence(result, messages),
    itemSentence(result, messages),
    ...groupSentences(result, messages),
    advocacySentence(result, messages),
  ]
    .filter((sentence) => sentence !== undefined)
    .slice(0, mostSentences);
}

function overallSentence({ whole, set, confidence }: FavourableResult, { favourable }: Messages): string {
  const { overall } = whole;
  return favourable.headlines.overall({
    share: share(overall.favourable),
    low: share(overall.ciLow),
    high: share(overall.ciHigh),
    percent: percentText(confidence),
    mean: formatted(overall.mean ?? 0, "mean"),
    scale: `${set.scale.min}–${set.scale.max}`,
  });
}

function rising(lines: readonly NamedLine[]): readonly NamedLine[] {
  return lines
    .filter(({ line }) => line.favourable !== undefined)
    .sort((one, other) => (one.line.favourable ?? 0) - (other.line.favourable ?? 0));
}

function themeSentence({ set, whole, statuses }: FavourableResult, { favourable, language }: Messages): string | undefined {
  const themes = rising(
    set.dimensions.flatMap(({ name }, index): NamedLine[] => {
      const line = whole.themes[index];
      return line && statuses.themes[index] === "shown" ? [{ name: name[language], line }] : [];
    }),
  );
  const [weakest, strongest] = [themes[0], themes[themes.length - 1]];
  if (!weakest || !strongest || themes.length < 2) return undefined;
  const isSure = (weakest.line.ciHigh ?? 1) < (strongest.line.ciLow ?? 0);
  const figure = ({ name, line }: NamedLine): { name: string; figure: string } => ({ name, figure: share(line.favourable) });
  return favourable.headlines.themes(figure(weakest), figure(strongest), isSure);
}

function itemSentence({ set, whole, statuses }: FavourableResult, { favourable, language }: Messages): string | undefined {
  const items = rising(
    set.items.flatMap((item, index): NamedLine[] => {
      const line = whole.items[index];
      return line && statuses.items[index] === "shown" ? [{ name: surveyItemName(item, language), line }] : [];
    }),
  );
  const [lowest] = items;
  if (!lowest || items.length < 2) return undefined;
  const { overall } = whole;
  const low = items.filter(({ line }) => (line.ciHigh ?? 1) < (overall.ciLow ?? 0));
  const figure = ({ name, line }: NamedLine): { name: string; figure: string } => ({ name, figure: share(line.favourable) });
  return low.length > 0
    ? favourable.headlines.items(low.slice(0, itemsNamed).map(figure), low.length, share(overall.favourable))
    : favourable.headlines.noneLow(figure(lowest), share(overall.favourable));
}

/** The first grouping, and the first other one where groups differ. */
function groupSentences({ groupings }: FavourableResult, messages: Messages): readonly string[] {
  const told = groupings.flatMap((grouping) => groupSentence(grouping, messages) ?? []);
  const [first, ...rest] = told;
  const differing = rest.find(({ differs }) => differs);
  return [...(first ? [first.text] : []), ...(differing ? [differing.text] : [])];
}

function groupSentence(
  { cut, groups, isWave }: FavourableGrouping,
  messages: Messages,
): { readonly text: string; readonly differs: boolean } | undefined {
  const { favourable } = messages;
  const tested = groups.filter(({ statuses, pHolm }) => statuses.overall === "shown" && pHolm !== undefined);
  if (tested.length < 2) return undefined;
  const [before, after] = groups;
  if (isWave && groups.length === 2 && before && after) return waveSentence(before, after, messages);
  const found = tested
    .filter(({ pHolm = 1 }) => pHolm < level)
    .map((group) => ({ group, difference: (group.profile.overall.favourable ?? 0) - (group.rest.favourable ?? 0) }))
    .sort((one, other) => one.difference - other.difference);
  const first = found[0] && found[0].difference < 0 ? found[0] : found[found.length - 1];
  if (!first) return { text: favourable.headlines.groupsAlike(cut.column), differs: false };
  const { name, profile, rest, pHolm = 1 } = first.group;
  const text = favourable.headlines.group(
    {
      column: cut.column,
      group: name,
      share: share(profile.overall.favourable),
      rest: share(rest.favourable),
      p: pText(pHolm),
      others: tested.length > 2 ? found.length - 1 : undefined,
    },
    first.difference < 0,
  );
  return { text, differs: true };
}

/** Two waves: what is told of one against the other is the change. */
function waveSentence(
  before: FavourableGroup,
  after: FavourableGroup,
  { favourable }: Messages,
): { readonly text: string; readonly differs: boolean } {
  const { pHolm = 1 } = after;
  const differs = pHolm < level;
  const change = (after.profile.overall.favourable ?? 0) - (before.profile.overall.favourable ?? 0);
  const given = {
    from: before.name,
    to: after.name,
    before: share(before.profile.overall.favourable),
    after: share(after.profile.overall.favourable),
    p: pText(pHolm),
  };
  return { text: favourable.headlines.wave(given, differs ? (change < 0 ? "worse" : "better") : "none"), differs };
}

function pText(p: number): string {
  return p < 0.001 ? "< 0.001" : `= ${formatted(p, "probability")}`;
}

function advocacySentence({ whole, statuses, advocacy, confidence }: FavourableResult, { favourable }: Messages): string | undefined {
  const line = advocacy && whole.items[advocacy.item];
  if (line?.favourable === undefined || advocacy?.net === undefined || statuses.items[advocacy.item] !== "shown") return undefined;
  return favourable.headlines.advocacy({
    share: share(line.favourable),
    low: share(line.ciLow),
    high: share(line.ciHigh),
    percent: percentText(confidence),
    unfavourable: share(line.unfavourable),
    net: formatted(advocacy.net, "points"),
  });
}
