import { agrestiCoullInterval } from "../../../../src/stats/proportions/agrestiCoull";
import type { BoxCuts } from "../../../../src/stats/proportions/boxes";
import { boxCountsOf, boxShares } from "../../../../src/stats/proportions/boxes";
import { clopperPearsonInterval } from "../../../../src/stats/proportions/clopperPearson";
import type { Counted, Interval } from "../../../../src/stats/proportions/counted";
import { fisherExactP } from "../../../../src/stats/proportions/fisherExact";
import { promoterCountsOf } from "../../../../src/stats/proportions/netPromoterScore";
import { proportionOf } from "../../../../src/stats/proportions/proportion";
import { twoProportions } from "../../../../src/stats/proportions/twoProportions";
import { modifiedWilsonInterval } from "../../../../src/stats/proportions/wilson";
import type { GoldenFile, GoldenTable, Json, JsonObject, Mirror } from "../mirror";
import { descriptives, frequencyTable } from "../sources/descriptives";
import { promoterDifferenceOf, promotersOf, promotersOfCounts } from "../sources/promotersOf";
import { rowsWhere } from "../sources/rowsWhere";

type Part = (design: Json, table: GoldenTable) => Mirror;

/** What is asked of a part of the file: names of items and groups; counts only where they are given in place of answers. */
const parts: Readonly<Record<string, Part>> = {
  wilson_grid: (grid) => (grid as readonly JsonObject[]).map(({ x, n }) => shareOf({ count: x as number, n: n as number })),
  twoprop_grid: (grid) => (grid as readonly JsonObject[]).map(twoShares),
  servqual_top2box: (items, table) => perName(items, (item) => boxes(table.numbers(item), { topFrom: 6, bottomTo: 2 })),
  osat_top2box_9_10: (_, table) => boxes(table.numbers("osat"), { topFrom: 9, bottomTo: 1 }),
  nps_all: (_, table) => promotersOf(table.numbers("ltr")),
  nps_by_site: (sites, table) => perName(sites, (site) => promotersOf(table.numbers("ltr"), rowsWhere(table, "site", site))),
  nps_by_wave: (waves, table) => perName(waves, (wave) => promotersOf(table.numbers("ltr"), rowsWhere(table, "wave", wave))),
  nps_wave_diff: (_, table) => firstWaves(table),
  nps_edge: (cases) =>
    perName(cases, (name) => {
      const { n, promoters, passives, detractors } = (cases as JsonObject)[name] as Readonly<Record<string, number>>;
      return promotersOfCounts({ n: n ?? 0, promoters: promoters ?? 0, passives: passives ?? 0, detractors: detractors ?? 0 });
    }),
  descriptives: (names, table) => perName(names, (name) => descriptives(table.numbers(name))),
  frequencies: (names, table) => perName(names, (name) => frequencyTable(table.numbers(name))),
};

/** Shares, boxes, net promoter scores, and what describes a column of answers. */
export const proportionsFile: GoldenFile = {
  name: "proportions.json",
  mirror(folder, expected) {
    const table = folder.table("servqual_clean_reversed.csv");
    const wanted = Object.entries(expected.results as JsonObject);
    return { results: Object.fromEntries(wanted.flatMap(([name, design]) => (parts[name] ? [[name, parts[name](design, table)]] : []))) };
  },
  leftOut: [
    { path: "rule", reason: "a remark, no number" },
    { path: "results/nps_edge/*/mean", reason: "the answers behind these counts are not given" },
  ],
};

function perName(design: Json, mirror: (name: string) => Mirror): Mirror {
  return Object.fromEntries(Object.keys(design as JsonObject).map((name) => [name, mirror(name)]));
}

function shareOf(counted: Counted): Mirror {
  const { count, n, share, standardError, low, high } = proportionOf(counted);
  const exact = clopperPearsonInterval(counted);
  return {
    x: count,
    n,
    p: share,
    se_wald: standardError,
    wilson_low: low,
    wilson_high: high,
    hmisc_binconf_modified_wilson: ends(modifiedWilsonInterval(counted)),
    clopper_pearson_low: exact?.low,
    clopper_pearson_high: exact?.high,
    agresti_coull: ends(agrestiCoullInterval(counted)),
  };
}

function ends(interval: Interval | undefined): Mirror {
  return [interval?.low, interval?.high];
}

function twoShares(design: JsonObject): Mirror {
  const { x1 = 0, n1 = 0, x2 = 0, n2 = 0 } = design as Readonly<Record<string, number>>;
  const [first, second] = [
    { count: x1, n: n1 },
    { count: x2, n: n2 },
  ];
  const { difference, low, high, waldLow, waldHigh, chiSquare, p, cohensH } = twoProportions(first, second);
  return {
    ...{ x1, n1, x2, n2 },
    diff: difference,
    wald_ci: [waldLow, waldHigh],
    chi2: chiSquare,
    p,
    newcombe_ci: [low, high],
    cohens_h: cohensH,
    fisher_p: fisherExactP(first, second),
  };
}

function boxes(column: Float64Array, cuts: BoxCuts): Mirror {
  const counts = boxCountsOf(column, cuts);
  const { n, good, bad } = counts;
  return {
    top: shareOf({ count: good, n }),
    bottom: shareOf({ count: bad, n }),
    net_top_minus_bottom: boxShares(counts).net.net,
  };
}

function firstWaves(table: GoldenTable): Mirror {
  const waves = [...new Set(table.text("wave"))].filter((wave) => wave !== "").sort();
  const [earlier, later] = waves.map((wave) => promoterCountsOf(table.numbers("ltr"), rowsWhere(table, "wave", wave)));
  return earlier && later && promoterDifferenceOf(earlier, later);
}
