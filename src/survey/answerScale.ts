/** The declared ends of an answer scale, and what its labels mean. */
export interface AnswerScale {
  readonly min: number;
  readonly max: number;
}
