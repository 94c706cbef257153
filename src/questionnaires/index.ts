import type { Questionnaire } from "../survey/questionnaire";
import { custom } from "./custom";
import { customerOrientation } from "./customer-orientation/index";
import { employee } from "./employee/index";
import { loyalty } from "./loyalty/index";
import { priorities } from "./priorities/index";
import { programmeCheck } from "./programme-check/index";
import { satisfaction } from "./satisfaction/index";
import { serviceCandidate } from "./service-candidate/index";
import { serviceGaps } from "./service-gaps/index";
import { servqual1988, servqual1991 } from "./servqual/index";
import { valueCost } from "./value-cost/index";
import { zoneOfTolerance } from "./zone-of-tolerance/index";

/** The built-in questionnaires, in the order of the menu. */
export const questionnaires: readonly Questionnaire[] = [
  servqual1988,
  servqual1991,
  employee,
  customerOrientation,
  satisfaction,
  loyalty,
  zoneOfTolerance,
  serviceGaps,
  custom,
  serviceCandidate,
  priorities,
  programmeCheck,
  valueCost,
];
