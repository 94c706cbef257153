import type { RawOptions } from "./analysis";

/**
 * The options as one analysis gets them: those for all, and over them those that are meant for it alone, named `drivers.method`.
 *
 * @example optionsOf("drivers", { method: "correlation", "drivers.method": "shapley", "compare.method": "anova" }) // { method: "shapley" }
 */
export function optionsOf(analysis: string, options: RawOptions): RawOptions {
  const entries = Object.entries(options);
  const prefix = `${analysis}.`;
  return {
    ...Object.fromEntries(entries.filter(([name]) => !name.includes("."))),
    ...Object.fromEntries(
      entries.flatMap(([name, option]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), option] as const] : [])),
    ),
  };
}
