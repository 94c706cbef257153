import { customSample } from "./customSample";
import { employeeSample } from "./employeeSample";
import { loyaltySample } from "./loyaltySample";
import { prioritiesSample } from "./prioritiesSample";
import type { Sample } from "./sample";
import { customerOrientationSample, programmeCheckSample } from "./assessmentSamples";
import { satisfactionSample } from "./satisfactionSample";
import { serviceCandidateSample } from "./serviceCandidateSample";
import { serviceGapsSample } from "./serviceGapsSample";
import { servqual1988Sample, servqual1991Sample } from "./servqualSamples";
import { valueCostSample } from "./valueCostSample";
import { zoneOfToleranceSample } from "./zoneOfToleranceSample";

/** One sample a questionnaire, in the order of the menu. */
export const samples: readonly Sample[] = [
  servqual1988Sample,
  servqual1991Sample,
  employeeSample,
  customerOrientationSample,
  satisfactionSample,
  loyaltySample,
  zoneOfToleranceSample,
  serviceGapsSample,
  customSample,
  serviceCandidateSample,
  prioritiesSample,
  programmeCheckSample,
  valueCostSample,
];
