import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import type { Coefficient } from "../../stats/regression/regression";
import { impactAlpha } from "../asymmetricImpacts";
import { measureName, pText } from "../measureWords";
import type { TrendResult } from "./compute";
import type { ContrastChange, WaveImpact } from "./waveImpacts";

type ImpactKind = "granted" | "faded" | "costlier";

interface FoundImpact {
  readonly kind: ImpactKind;
  readonly last: WaveImpact;
  readonly change: ContrastChange;
  readonly before: number;
  readonly after: number;
  /** What low answers cost at the last wave, where that is sure. */
  readonly penalty?: number;
}

/** Which one of several is said: the first kind there is. */
const kinds: readonly ImpactKind[] = ["granted", "faded", "costlier"];

/**
 * The part whose impact has changed by more than chance from the first wave to the last: what delighted and is taken for granted before
 * what only delights less, and that before what costs more when low. Undefined where no change is sure.
 */
export function impactSentence({ impacts, confidence }: TrendResult, messages: Messages): string | undefined {
  if (!impacts) return undefined;
  const { lines } = impacts;
  const shown = lines.filter(({ impact }) => impact !== undefined);
  const [first, last] = [shown[0]?.wave.name, shown[shown.length - 1]?.wave.name];
  if (first === undefined || last === undefined) return undefined;
  const found = shown
    .filter(({ wave }) => wave.name === last)
    .flatMap((line) => {
      const earlier = shown.find(({ part, wave }) => part.id === line.part.id && wave.name === first);
      return earlier ? impactsChanged(earlier, line, 1 - confidence) : [];
    })
    .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || one.change.pHolm - other.change.pHolm)[0];
  if (!found) return undefined;
  const signed = (number: number): string => formatted(number, "difference");
  return messages.trend.headlines.impact(found.kind, {
    part: measureName(found.last.part, messages),
    outcome: impacts.outcome,
    from: first,
    to: last,
    before: signed(found.before),
    after: signed(found.after),
    p: pText(found.change.pHolm, messages),
    ...(found.penalty !== undefined && { penalty: signed(found.penalty) }),
  });
}

function impactsChanged(earlier: WaveImpact, last: WaveImpact, alpha: number): readonly FoundImpact[] {
  const { rewardChange, penaltyChange } = last;
  const isReal = (change: ContrastChange | undefined): change is ContrastChange =>
    change !== undefined && change.pHolm <= alpha && change.difference < 0;
  const [reward, rewardNow] = [earlier.impact?.reward, last.impact?.reward];
  const [penaltyBefore, penalty] = [earlier.impact?.penalty, last.impact?.penalty];
  const hurts = isSure(penalty, -1);
  const found: FoundImpact[] = [];
  if (isReal(rewardChange) && reward && rewardNow && isSure(reward, 1))
    found.push({
      kind: hurts && !isSure(rewardNow, 1) ? "granted" : "faded",
      last,
      change: rewardChange,
      before: reward.b,
      after: rewardNow.b,
      ...(hurts && penalty && { penalty: penalty.b }),
    });
  if (isReal(penaltyChange) && penaltyBefore && penalty && hurts)
    found.push({ kind: "costlier", last, change: penaltyChange, before: penaltyBefore.b, after: penalty.b });
  return found;
}

function isSure(contrast: Coefficient | undefined, sign: 1 | -1): boolean {
  return contrast !== undefined && contrast.b * sign > 0 && (contrast.p ?? 0) <= impactAlpha;
}
