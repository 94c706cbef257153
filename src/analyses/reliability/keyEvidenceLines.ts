import type { SurveyItem } from "../itemSet";
import type { ScaleResult } from "./scaleResult";
import { plausibleAlpha } from "./suspicion";

/** An item that may be keyed the wrong way, with what speaks for it within one scale. */
export interface KeyEvidenceLine {
  readonly item: SurveyItem;
  readonly scale: ScaleResult;
  readonly itemRest?: number;
  readonly alpha?: number;
  readonly alphaIfTurned?: number;
  readonly againstComponent: boolean;
  /** Turning it, and it alone, makes a better scale of these items. */
  readonly isSuspicious: boolean;
}

/**
 * The items that run against the others: of each item what its own dimension says, else what all items together say. The item whose
 * turning helps most comes first. Left out is an item that goes with the sum of the others, unless turning all that run against their
 * first component makes a better scale on all answers there are. Evidence, never acted upon.
 */
export function keyEvidenceLines(scales: readonly ScaleResult[]): readonly KeyEvidenceLine[] {
  const seen = new Set<number>();
  const lines = scales.flatMap((scale) =>
    (scale.diagnosis?.evidence ?? []).flatMap((found): KeyEvidenceLine[] => {
      const item = scale.items[found.item];
      if (!item || seen.has(item.column)) return [];
      const { itemRestCorrelation, alpha, alphaIfTurned, againstComponent } = found;
      if (!scale.turningHelps && (itemRestCorrelation ?? 0) >= 0) return [];
      seen.add(item.column);
      const gain = (alphaIfTurned ?? -Infinity) - (alpha ?? Infinity);
      return [
        {
          item,
          scale,
          ...(itemRestCorrelation !== undefined && { itemRest: itemRestCorrelation }),
          ...(alpha !== undefined && { alpha }),
          ...(alphaIfTurned !== undefined && { alphaIfTurned }),
          againstComponent,
          isSuspicious: gain > 0 && (alphaIfTurned ?? 0) >= plausibleAlpha,
        },
      ];
    }),
  );
  const gain = ({ alpha, alphaIfTurned }: KeyEvidenceLine): number =>
    alpha === undefined || alphaIfTurned === undefined ? -Infinity : alphaIfTurned - alpha;
  return lines.sort((one, other) => gain(other) - gain(one) || one.item.column - other.item.column);
}
