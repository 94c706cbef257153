import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyse } from "../src/analyses/analyse";
import { sampleQuestionnaire, sampleSurvey } from "../src/questionnaires/sample";
import { momentsOf } from "../src/stats/moments";
import type { Grid } from "../src/survey/grid";
import { plainGaps } from "./plainGaps";
import { bootstrapTimings } from "./bootstrap";
import { covarianceTimings } from "./covariance";
import { functionTimings } from "./functions";
import { libraryTimings } from "./otherLibraries";
import { reliabilityTimings } from "./reliability";
import { shapleyTimings } from "./shapley";
import type { Timing } from "./timed";
import { timed } from "./timed";
import { workbookTimings } from "./workbooks";

const { values: options } = parseArgs({ options: { json: { type: "string" } } });

/** Each is run and shown before the next, so that a long one is seen to be at work. */
const groups: readonly (() => readonly Timing[] | Promise<readonly Timing[]>)[] = [
  reportTimings,
  covarianceTimings,
  libraryTimings,
  reliabilityTimings,
  shapleyTimings,
  bootstrapTimings,
  functionTimings,
  workbookTimings,
];

/** The sample survey, its respondents repeated up to `respondents`. */
function survey(respondents: number): Grid {
  const sample = sampleSurvey(sampleQuestionnaire, "en");
  const [header = [], ...rows] = sample.cells;
  return { ...sample, cells: [header, ...Array.from({ length: respondents }, (_, row) => rows[row % rows.length] ?? [])] };
}

function report(grid: Grid, analysis: string): unknown {
  return analyse({
    grid,
    analyses: [analysis],
    options: { questionnaire: sampleQuestionnaire },
    language: "en",
    date: "2026-01-01",
    version: "bench",
  });
}

function reportTimings(): readonly Timing[] {
  const small = survey(240);
  const large = survey(20_000);
  const million = Float64Array.from({ length: 1_000_000 }, (_, i) => (i % 7) + 1);
  const plain = (grid: Grid) => (): unknown => plainGaps(grid.cells.slice(1), 3, 25);
  return [
    timed("servqual-240", () => report(small, "servqual"), "item gaps alone, plain arrays", plain(small)),
    timed("servqual-20k", () => report(large, "servqual"), "item gaps alone, plain arrays", plain(large), 3),
    timed("quadrant-240", () => report(small, "quadrant"), "item gaps alone, plain arrays", plain(small)),
    timed(
      "moments-1m",
      () => momentsOf(million),
      "plain reduce, twice",
      () => {
        const mean = million.reduce((sum, x) => sum + x, 0) / million.length;
        return million.reduce((sum, x) => sum + (x - mean) ** 2, 0);
      },
    ),
  ];
}

const timings: Timing[] = [];
for (const group of groups) {
  for (const timing of await group()) {
    timings.push(timing);
    const { name, seconds, peer, peerSeconds, ratio } = timing;
    process.stdout.write(
      `${name.padEnd(26)} ${seconds.toFixed(4)} s   ${peer}: ${peerSeconds.toFixed(4)} s   ratio ${ratio.toPrecision(3)}\n`,
    );
  }
}
if (options.json) writeFileSync(options.json, `${JSON.stringify(timings, undefined, 2)}\n`);
