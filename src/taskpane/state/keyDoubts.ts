/** Items that the answers say may be keyed the wrong way, with the figures that say so. */
import { noticeable, plausibleAlpha } from "../../analyses/reliability/suspicion";
import type { KeysOfItems } from "../../survey/keyDiagnosis";
import { surveyKeys } from "../../survey/keyDiagnosis";
import type { Survey } from "../../survey/survey";
import { onceFor } from "./onceFor";

/** One item in doubt, by what speaks loudest, or several that only together make a better scale. */
export interface KeyDoubt {
  /** Numbers of the items, from 1. */
  readonly items: readonly number[];
  /** All of them are turned as the keys are set. */
  readonly isTurned: boolean;
  readonly block: string;
  /** Absent where all items of the block were held against each other. */
  readonly dimension?: string;
  readonly alpha: number;
  readonly alphaIfTurned: number;
  /** With the sum of the others; absent for several. */
  readonly correlation?: number;
}

/**
 * The items that run against the others of their dimension or block, and whose turning would make a better scale of them: in each block
 * the item counts once, the largest gain first. Where no item alone does, but several together would, they count as one doubt. Evidence,
 * never acted upon.
 */
export const keyDoubts: (survey: Survey) => readonly KeyDoubt[] = onceFor((survey) => {
  const found = surveyKeys(survey).flatMap((keys) => {
    const alone = aloneIn(keys);
    return alone.length > 0 ? alone : togetherIn(keys, survey);
  });
  const best = new Map<string, KeyDoubt>();
  for (const doubt of [...found].sort(byGain)) {
    const isKnown = doubt.items.every((item) =>
      [...best.values()].some(({ block, items }) => block === doubt.block && items.includes(item)),
    );
    if (!isKnown) best.set(`${doubt.block} ${doubt.items.join(" ")}`, doubt);
  }
  return [...best.values()];
});

function aloneIn({ block, dimension, suspicious }: KeysOfItems): readonly KeyDoubt[] {
  return suspicious.flatMap(({ item, key, itemRestCorrelation, alpha, alphaIfTurned }): readonly KeyDoubt[] => {
    const runsAlong = itemRestCorrelation !== undefined && itemRestCorrelation >= 0;
    if (runsAlong || !isBetter(alpha, alphaIfTurned)) return [];
    return [
      {
        items: [item],
        isTurned: key === -1,
        block,
        ...(dimension !== undefined && { dimension }),
        alpha: alpha ?? NaN,
        alphaIfTurned: alphaIfTurned ?? NaN,
        ...(itemRestCorrelation !== undefined && { correlation: itemRestCorrelation }),
      },
    ];
  });
}

/** A block with dimensions is no one scale: items of some of them may well run against its first component. */
function togetherIn({ block, dimension, alpha, alphaTurned, toTurn }: KeysOfItems, { keys, questionnaire }: Survey): readonly KeyDoubt[] {
  const isOneScale = dimension !== undefined || questionnaire?.dimensions.length === 0;
  if (!isOneScale || toTurn.length < 2 || !isBetter(alpha, alphaTurned)) return [];
  const isTurned = toTurn.every((item) => keys[item - 1] === -1);
  const items = [...toTurn].sort((one, other) => one - other);
  return [
    { items, isTurned, block, ...(dimension !== undefined && { dimension }), alpha: alpha ?? NaN, alphaIfTurned: alphaTurned ?? NaN },
  ];
}

function isBetter(alpha: number | undefined, alphaIfTurned: number | undefined): boolean {
  return alpha !== undefined && alphaIfTurned !== undefined && alphaIfTurned >= plausibleAlpha && alphaIfTurned - alpha >= noticeable;
}

function byGain(one: KeyDoubt, other: KeyDoubt): number {
  const gain = ({ alpha, alphaIfTurned }: KeyDoubt): number => alphaIfTurned - alpha;
  return gain(other) - gain(one) || (one.items[0] ?? 0) - (other.items[0] ?? 0);
}
