import type { OptionReader } from "../../survey/optionReader";
import { normalised } from "../../survey/normalised";
import type { RawOptions } from "../analysis";
import type { Measure } from "../measures";
import type { Unfinished } from "../unfinished";

/** The targets of a run, by measure and by group. */
export interface Targets {
  /** Of a measure for everyone, or for one group of one column; undefined where none is given. */
  readonly of: (measure: Measure, group?: string) => number | undefined;
}

type Goals = number | Readonly<Record<string, number>>;

/**
 * The option `target`: one number for everything, or a number by name of a score, dimension, item or group, in either language. A
 * group's own target goes before that of the score; it is one for the overall score, not for its parts.
 *
 * Refuses (`bad-option`) what is no number, a name that nothing has, and a number off the scale of the scores.
 *
 * @returns incomplete (`choose-goal`) where nothing is given
 */
export function readTargets(
  raw: RawOptions,
  reader: OptionReader,
  measures: readonly Measure[],
  groups: readonly string[],
): Targets | Unfinished {
  if (!reader.has("target")) return { status: "incomplete", incomplete: { code: "choose-goal" } };
  const goals = goalsIn(raw.target);
  if (goals === undefined) return refused(typeof raw.target === "string" ? raw.target : JSON.stringify(raw.target), '4, {"…": 4}');
  const { scale } = measures[0] ?? {};
  const numbers = typeof goals === "number" ? [goals] : Object.values(goals);
  const off = scale && numbers.find((goal) => goal < scale.min || goal > scale.max);
  if (scale && off !== undefined) return refused(String(off), `${scale.min} – ${scale.max}`);
  if (typeof goals === "number") return { of: () => goals };
  const byName = new Map(Object.entries(goals).map(([name, goal]) => [normalised(name), goal]));
  const known = new Set([...measures.flatMap(namesOf), ...groups].map(normalised));
  const stranger = Object.keys(goals).find((name) => !known.has(normalised(name)));
  if (stranger !== undefined) return refused(stranger, [...measures.map(({ id }) => id), ...groups].join(", "));
  const [main] = measures;
  const ofMeasure = (measure: Measure): number | undefined =>
    namesOf(measure)
      .map((name) => byName.get(normalised(name)))
      .find((goal) => goal !== undefined);
  return {
    of: (measure, group) => (group !== undefined && measure === main ? byName.get(normalised(group)) : undefined) ?? ofMeasure(measure),
  };
}

function refused(given: string, allowed: string): Unfinished {
  return { status: "refused", refusal: { code: "bad-option", option: "target", given, allowed } };
}

function namesOf({ id, label }: Measure): readonly string[] {
  return [id, ...(label ? Object.values(label) : [])];
}

function goalsIn(given: unknown): Goals | undefined {
  if (typeof given === "number") return Number.isFinite(given) ? given : undefined;
  if (typeof given !== "object" || given === null || Array.isArray(given)) return undefined;
  const entries = Object.entries(given).flatMap(([name, goal]: [string, unknown]) =>
    typeof goal === "number" && Number.isFinite(goal) ? [[name, goal] as const] : [],
  );
  return entries.length > 0 && entries.length === Object.keys(given).length ? Object.fromEntries(entries) : undefined;
}
