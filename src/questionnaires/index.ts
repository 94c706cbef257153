import type { Questionnaire } from "../survey/questionnaire";
import { servqual1988, servqual1991 } from "./servqual/index";

/** The built-in questionnaires, in the order of the menu. */
export const questionnaires: readonly Questionnaire[] = [servqual1988, servqual1991];
