import type { HandOut } from "../survey/privacy/releases";
import { publishesTheSame } from "./handout/handOutOf";
import { releaseIn } from "./handout/releasesMark";
import { loadSettings, saveSettings } from "./settings";

const key = "handedOut";

/**
 * What was handed out of this workbook, oldest first: names and sizes of the groups that were shown, and the day. Nothing of persons,
 * and nothing of it goes into a copy. What another version saved in another form is left out.
 *
 * @throws ExcelProblem
 */
export async function loadHandOuts(): Promise<readonly HandOut[]> {
  const saved = await loadSettings<unknown>(key);
  return Array.isArray(saved) ? saved.flatMap(handOutIn) : [];
}

/**
 * Keeps with the workbook what is being handed out. A copy that publishes what an earlier one did adds nothing.
 *
 * @returns puts back what was kept before, for when the copy is not handed out after all
 * @throws ExcelProblem
 */
export async function recordHandOut(handOut: HandOut): Promise<() => Promise<void>> {
  const before = await loadHandOuts();
  if (handOut.releases.length === 0 || before.some((earlier) => publishesTheSame(earlier, handOut))) return () => Promise.resolve();
  await save([...before, handOut]);
  return () => save(before);
}

/**
 * Forgets what was handed out before, so that nothing is held against it any more: for a new survey in an old workbook, or when the old
 * copies are known to be gone.
 *
 * @returns how many copies were forgotten
 * @throws ExcelProblem
 */
export async function forgetHandOuts(): Promise<number> {
  const { length } = await loadHandOuts();
  if (length > 0) await save([]);
  return length;
}

async function save(handOuts: readonly HandOut[]): Promise<void> {
  await saveSettings(
    key,
    handOuts.map(({ date, releases }) => ({ date, releases: releases.map(({ group, n }) => [group, n]) })),
  );
}

function handOutIn(saved: unknown): readonly HandOut[] {
  if (typeof saved !== "object" || saved === null || !("date" in saved) || !("releases" in saved)) return [];
  const { date, releases } = saved;
  return typeof date === "string" && Array.isArray(releases) ? [{ date, releases: releases.flatMap(releaseIn) }] : [];
}
