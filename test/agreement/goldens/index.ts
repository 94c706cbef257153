import { custorientFile } from "./files/custorient";
import { employeeFile } from "./files/employee";
import { groupsFile } from "./files/groups";
import { trendFile } from "./files/trend";
import { weightingFile } from "./files/weighting";
import { proportionsFile } from "./files/proportions";
import { carelessFile } from "./files/careless";
import { driversFile } from "./files/drivers";
import { indexFile } from "./files/index100";
import { zoneOfToleranceFile } from "./files/zoneOfTolerance";
import { servqualRespondentsFile } from "./files/servqualRespondents";
import { publishedChecksFile } from "./files/publishedChecks";
import { importancePerformanceFile } from "./files/importancePerformance";
import { reliabilityFile } from "./files/reliability";
import { servqualFile } from "./files/servqual";
import { correlationsFile } from "./files/correlations";
import { edgeCasesFile } from "./files/edgeCases";
import { scoringRealFile } from "./files/scoringReal";
import type { GoldenFile } from "./mirror";

/** Every file of R's numbers that is compared. */
export const goldenFiles: readonly GoldenFile[] = [
  custorientFile,
  employeeFile,
  groupsFile,
  trendFile,
  weightingFile,
  proportionsFile,
  carelessFile,
  zoneOfToleranceFile,
  servqualRespondentsFile,
  publishedChecksFile,
  importancePerformanceFile,
  reliabilityFile,
  driversFile,
  indexFile,
  servqualFile,
  correlationsFile,
  edgeCasesFile,
  scoringRealFile,
];
