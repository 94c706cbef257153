import type { Level } from "../../../../src/survey/level";
import { toleranceMomentsOf } from "../../../../src/survey/toleranceMoments";
import { zoneOfTolerance } from "../../../../src/survey/zoneOfTolerance";
import type { GoldenFile, GoldenFolder, Json, Mirror } from "../mirror";
import { testOf } from "../sources/testOf";

function itemMirror(folder: GoldenFolder, item: string): Mirror {
  const table = folder.table("zot.csv");
  const [minimum, desired, perceived] = [table.numbers(`MIN${item}`), table.numbers(`DES${item}`), table.numbers(`PER${item}`)];
  const found = zoneOfTolerance(toleranceMomentsOf({ minimum, desired, perceived }));
  return {
    item: Number(item),
    min: levelMirror(found.minimum),
    desired: levelMirror(found.desired),
    perceived: levelMirror(found.perceived),
    msa_paired: testOf(found.adequacy),
    mss_paired: testOf(found.superiority),
    zot_width_paired: testOf(found.width),
    msa_of_means: found.adequacyOfMeans,
    mss_of_means: found.superiorityOfMeans,
    zone: found.zone,
    pct_individual_within: found.shares?.within,
    d_cs_ratio_of_means: found.positionOfMeans,
  };
}

function levelMirror({ n, mean, sd }: Level): Mirror {
  return { n, mean, sd };
}

/** The zone of tolerance by item. */
export const zoneOfToleranceFile: GoldenFile = {
  name: "zot.json",
  mirror: (folder, expected) => ({
    items: (expected.items as readonly Json[]).map((entry) => itemMirror(folder, String((entry as { readonly item: number }).item))),
  }),
};
