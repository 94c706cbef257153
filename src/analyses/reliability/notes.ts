import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import type { ReportNote } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import { surveyItemName } from "../surveyItemName";
import type { ReliabilityResult } from "./compute";
import type { ScaleResult } from "./scaleResult";
import { itemNames, scaleName } from "./names";

/** From this alpha on questions ask nearly the same (Streiner 2003). */
const tooAlike = 0.95;

const plain = (number: number): string => formatted(number, "mean");

/** What the figures do not say by themselves: who counts, small and constant scales, negative alphas and keys in doubt. */
export function reliabilityNotes(survey: Survey, result: ReliabilityResult, messages: Messages): readonly ReportNote[] {
  const { notes } = messages.reliability;
  const whole = result.scales[result.scales.length - 1];
  const kept = whole && notes.kept(whole.reliability.n ?? 0, survey.respondents, whole.items.length);
  const constant = result.scales.flatMap(({ items, reliability }) =>
    reliability.constantItems.flatMap((position) => items[position] ?? []),
  );
  const names = [...new Set(constant)].map((item) => surveyItemName(item, messages.language));
  const suspicious = result.evidence.filter(({ isSuspicious }) => isSuspicious);
  return [
    ...(kept === undefined ? [] : [information("kept", kept)]),
    ...result.scales.flatMap((scale) => scaleNotes(scale, messages)),
    ...(names.length > 0 ? [warning("constant-items", notes.constant(names))] : []),
    ...suspicious.flatMap(({ item, scale, alpha, alphaIfTurned }) =>
      alpha === undefined || alphaIfTurned === undefined
        ? []
        : [
            warning(
              `key-${item.id}`,
              notes.keyEvidence(surveyItemName(item, messages.language), scaleName(scale, messages), plain(alpha), plain(alphaIfTurned)),
            ),
          ],
    ),
  ];
}

function scaleNotes(scale: ScaleResult, messages: Messages): readonly ReportNote[] {
  const { notes } = messages.reliability;
  const name = scaleName(scale, messages);
  const { id, items, reliability, diagnosis, turningHelps } = scale;
  const { alpha, negativeAlpha } = reliability;
  if (items.length === 1) return [information(`single-${id}`, notes.single(name))];
  const size = items.length === 2 ? [information(`two-${id}`, notes.two(name))] : [];
  if (alpha === undefined) return size;
  if (negativeAlpha) {
    const { cause, alphaTurned } = negativeAlpha;
    const text =
      cause === "keys" && alphaTurned !== undefined
        ? notes.negativeKeys(name, plain(alpha), itemNames(items, negativeAlpha.items, messages), plain(alphaTurned))
        : notes.negativeUnrelated(name, plain(alpha));
    return [...size, warning(`negative-alpha-${id}`, text)];
  }
  const { toTurn = [], alphaTurned } = diagnosis ?? {};
  if (turningHelps && toTurn.length > 1 && alphaTurned !== undefined)
    return [
      ...size,
      warning(`turn-together-${id}`, notes.turnTogether(name, itemNames(items, toTurn, messages), plain(alpha), plain(alphaTurned))),
    ];
  return alpha >= tooAlike ? [...size, information(`alike-${id}`, notes.alike(name, plain(alpha)))] : size;
}

function information(id: string, text: string): ReportNote {
  return { kind: "note", id, tone: "information", text };
}

function warning(id: string, text: string): ReportNote {
  return { kind: "note", id, tone: "warning", text };
}
