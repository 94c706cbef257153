import type { Group } from "../grouping";
import type { HandOut } from "./releases";
import { everybodyId, releaseId } from "./releases";
import { tellingCombination } from "./tellingCombination";

/** Of more groups not every set is looked at: there are too many. */
const mostPlaces = 12;

/** Groups that were handed out under one name, or all the others together: of these only the sum is known. */
interface Part {
  /** People then and now; those who stayed are taken to be the same. */
  readonly before: number;
  readonly now: number;
  /** Places of its groups now; of the others those that are kept back first, for they are what may be told of. */
  readonly places: readonly number[];
  /** Whether it was a figure of its own. */
  readonly isNamed: boolean;
}

/** Which people stand behind what was and what is published. Numbers stand for people: who they are is not kept. */
interface Population {
  readonly respondents: number;
  /** By part. */
  readonly before: readonly (readonly number[])[];
  /** By place of the group. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
  readonly everybodyBefore: readonly number[];
  readonly everybodyNow: readonly number[];
}

/**
 * The groups of a cut that take part in a combination of what was handed out and what is shown now which tells of fewer people than the
 * minimum. Empty when nothing tells, or when the whole alone tells, against which keeping groups back does not help.
 *
 * Only counts are kept of a hand-out. So a group of the same size is taken for the same people, one of another size for the same people
 * but for the difference, and small differences of opposite sign for people who moved from one group to another.
 *
 * @param isShown by place of the group
 * @param respondents how many people the whole has now
 */
export function tellingSince(
  column: string,
  groups: readonly Group[],
  isShown: readonly boolean[],
  respondents: number,
  { releases }: HandOut,
  minimum: number,
): readonly number[] {
  const parts = partsOf(column, groups, isShown, respondents, releases);
  if (!parts.some(({ isNamed }) => isNamed)) return [];
  const knowsWhole = releases.some(({ group }) => group === everybodyId);
  const others = parts.find(({ isNamed }) => !isNamed);
  const alike = others ? likeTheOthers(others, groups, isShown, minimum) : [];
  if (alike.length > 0) return alike;
  const shown = groups.flatMap((_, place) => (isShown[place] ? [place] : []));
  const people = populationOf(parts, groups, isShown, minimum);
  const published = [
    ...shown.map((place) => people.groups.get(place) ?? []),
    ...parts.flatMap(({ isNamed }, index) => (isNamed ? [people.before[index] ?? []] : [])),
    ...(knowsWhole ? [people.everybodyBefore] : []),
  ];
  const taking = (sets: readonly (readonly number[])[]): readonly number[] =>
    tellingCombination(sets, people.respondents, minimum).flatMap((index) => shown[index] ?? []);
  const found = taking([...published, people.everybodyNow]);
  return found.length > 0 ? found : taking(published);
}

/**
 * Of people who joined the groups that were not shown before nobody knows which group they joined. However that was, any of these groups
 * together, and what is left of them, differ from all of them before by at least the difference in size: near that size they may tell.
 */
function likeTheOthers(
  { before, now, places }: Part,
  groups: readonly Group[],
  isShown: readonly boolean[],
  minimum: number,
): readonly number[] {
  const shown = places.filter((place) => isShown[place]);
  if (now <= before || before === 0) return [];
  const size = (chosen: readonly number[]): number => chosen.reduce((sum, place) => sum + (groups[place]?.members.length ?? 0), 0);
  const isNear = (people: number): boolean => Math.abs(people - before) < minimum;
  return sets(shown).find((chosen) => isNear(size(chosen)) || (now - size(chosen) !== before && isNear(now - size(chosen)))) ?? [];
}

/** Every set of the places but the empty one; of many places each alone and all together. */
function sets(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length > mostPlaces) return [...places.map((place) => [place]), places];
  return places.reduce<readonly (readonly number[])[]>((found, place) => [...found, [place], ...found.map((set) => [...set, place])], []);
}

function partsOf(
  column: string,
  groups: readonly Group[],
  isShown: readonly boolean[],
  respondents: number,
  releases: HandOut["releases"],
): readonly Part[] {
  const prefix = releaseId(column, "");
  const named = new Map(releases.flatMap(({ group, n }) => (group.startsWith(prefix) ? [[group.slice(prefix.length), n] as const] : [])));
  const whole = releases.find(({ group }) => group === everybodyId)?.n;
  const known = groups.flatMap(({ name, members }, place): Part[] => {
    const before = named.get(name);
    named.delete(name);
    return before === undefined ? [] : [{ before, now: members.length, places: [place], isNamed: true }];
  });
  const gone = [...named.values()].map((before): Part => ({ before, now: 0, places: [], isNamed: true }));
  const places = known.flatMap((part) => part.places);
  const others = groups
    .map(({ members }, place) => ({ place, size: members.length }))
    .filter(({ place }) => !places.includes(place))
    .sort((one, other) => Number(isShown[one.place]) - Number(isShown[other.place]) || one.size - other.size);
  const sum = (of: (part: Part) => number): number => [...known, ...gone].reduce((total, part) => total + of(part), 0);
  const now = respondents - sum((part) => part.now);
  const before = whole === undefined ? now : Math.max(0, whole - sum((part) => part.before));
  return [...known, ...gone, { before, now, places: others.map(({ place }) => place), isNamed: false }];
}

function populationOf(parts: readonly Part[], groups: readonly Group[], isShown: readonly boolean[], minimum: number): Population {
  let next = 0;
  const people = (count: number): number[] => Array.from({ length: count }, () => next++);
  const isFew = ({ before, now }: Part): boolean => Math.abs(now - before) < minimum;
  const stayed = parts.map(({ before, now }) => people(Math.min(before, now)));
  const gone = parts.map(({ before, now }) => people(Math.max(0, before - now)));
  // People who left a group by a small change, free to be found again in another.
  const left = gone.flatMap((who, index) => (isFew(parts[index] as Part) ? who : []));
  const joined = parts.map((part) => {
    const count = Math.max(0, part.now - part.before);
    const moved = isFew(part) ? left.splice(0, count) : [];
    return [...moved, ...people(count - moved.length)];
  });
  const size = (place: number): number => groups[place]?.members.length ?? 0;
  const now = parts.map(({ places, now: count }, index) => {
    const [old, fresh] = [stayed[index] ?? [], joined[index] ?? []];
    const shown = places.reduce((sum, place) => sum + (isShown[place] ? size(place) : 0), 0);
    const newcomers = Math.min(fresh.length, count - shown);
    const kept = count - shown - newcomers;
    return [...fresh.slice(0, newcomers), ...old.slice(0, kept), ...fresh.slice(newcomers), ...old.slice(kept)];
  });
  const ofGroups = new Map<number, readonly number[]>();
  parts.forEach(({ places, now: count }, index) => {
    const shown = places.filter((place) => isShown[place]);
    // From the end: what is kept back, people in no group among them, stands first.
    let from = count - shown.reduce((sum, place) => sum + size(place), 0);
    for (const place of shown) {
      ofGroups.set(place, (now[index] ?? []).slice(from, from + size(place)));
      from += size(place);
    }
  });
  const before = parts.map((_, index) => [...(stayed[index] ?? []), ...(gone[index] ?? [])]);
  return { respondents: next, before, groups: ofGroups, everybodyBefore: before.flat(), everybodyNow: now.flat() };
}
