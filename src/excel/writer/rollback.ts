import { markKeys } from "../marks";
import type { Connection } from "../run";
import { withWorkbook } from "../run";
import { restoreKeyed, type KeyedBefore } from "../live/keyedBefore";
import { restoreAnswersName, type AnswersName } from "./answersName";
import { restoreSheet } from "./restore";
import type { SheetBefore } from "./snapshot";

/** What a run may have changed so far. */
export interface Undertaking {
  /** Marks the sheets this run creates. */
  readonly run: string;
  /** Names of new sheets, none of which was there before. */
  readonly newSheets: string[];
  /** Existing sheets whose writing has begun. */
  readonly touched: SheetBefore[];
  /** The keyed answers that were there before, once writing to them has begun. */
  keyed?: KeyedBefore;
  /** The name of the answers, once it is being set. */
  answersName?: AnswersName;
}

/** A mark unlike that of any other run. */
export function newRun(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}

/** The host may fail again while a failure is cleaned up. */
const attempts = 4;

/** Removes the sheets this run made. A sheet of the same name that someone else made meanwhile has no mark of this run, and stays. */
async function removeNewSheets({ send }: Connection, { newSheets, run }: Undertaking): Promise<void> {
  const found = await send(({ workbook }) => newSheets.map((name) => workbook.worksheets.getItemOrNullObject(name).load("id")));
  const ids = found.filter((sheet) => !sheet.isNullObject).map(({ id }) => id);
  if (ids.length === 0) return;
  const checks = await send(({ workbook }) =>
    ids.map((id) => {
      const sheet = workbook.worksheets.getItem(id);
      return {
        id,
        mark: sheet.customProperties.getItemOrNullObject(markKeys.run).load("value"),
        used: sheet.getUsedRangeOrNullObject().load("address"),
      };
    }),
  );
  const ours = checks.filter(({ mark, used }) => (mark.isNullObject ? used.isNullObject : mark.value === run)).map(({ id }) => id);
  await send(({ workbook }) => {
    for (const id of ours) workbook.worksheets.getItem(id).delete();
  });
}

/**
 * Puts the workbook back as it was before the run, trying a bounded number of times.
 *
 * @throws whatever the last attempt failed with
 */
export async function rollBack(undertaking: Undertaking): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await withWorkbook("write", async (connection) => {
        if (undertaking.newSheets.length > 0) await removeNewSheets(connection, undertaking);
        for (const before of undertaking.touched) await restoreSheet(connection, before);
        if (undertaking.keyed !== undefined) await restoreKeyed(connection, undertaking.keyed);
        if (undertaking.answersName !== undefined) await restoreAnswersName(connection, undertaking.answersName);
      });
      return;
    } catch (error) {
      if (attempt >= attempts) throw error;
    }
  }
}
