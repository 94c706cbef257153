import { Field, Input, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AnswerScale } from "../../survey/answerScale";
import type { Survey } from "../../survey/survey";
import { readNumber } from "../state/readNumber";
import { seenRange, suggestedScales } from "../state/scaleSuggestions";
import { usePane } from "./PaneContext";
import { useAnswersWords } from "./useAnswersWords";
import { useFocusWhenAsked } from "./useFocusWhenAsked";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  ends: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const otherEnds = "other";
const nameOf = ({ min, max }: AnswerScale): string => `${min} ${max}`;

/** The ends of the answer scale: offered from the answers, chosen by a person. */
export function ScaleChoice({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { scale: words } = useAnswersWords();
  const { state, actions } = usePane();
  const isAsked = state.ask === "scale";
  const group = useFocusWhenAsked(isAsked, state.asks);
  const seen = seenRange(survey, state.choices);
  const known = survey.scaleKnown ? (state.choices.scale ?? survey.scale) : undefined;
  const suggested = seen === undefined ? [] : suggestedScales(seen);
  const offered = known === undefined || suggested.some((own) => nameOf(own) === nameOf(known)) ? suggested : [known, ...suggested];
  const [isOther, setOther] = useState(false);
  const [typed, setTyped] = useState({ min: "", max: "" });
  const enter = (entry: Partial<typeof typed>): void => {
    const next = { ...typed, ...entry };
    setTyped(next);
    const [min, max] = [readNumber(next.min), readNumber(next.max)];
    if (min !== undefined && max !== undefined && min < max) actions.choose({ scale: { min, max } });
  };
  const [min, max] = [readNumber(typed.min), readNumber(typed.max)];
  const isWrong = typed.min !== "" && typed.max !== "" && !(min !== undefined && max !== undefined && min < max);
  return (
    <div ref={group} className={styles.choice}>
      <Field
        label={words.label}
        hint={words.hint}
        {...(isAsked ? { validationState: "error" as const, validationMessage: words.ask } : {})}
      >
        <RadioGroup
          value={isOther ? otherEnds : known === undefined ? "" : nameOf(known)}
          onChange={(_event, { value }) => {
            const chosen = offered.find((own) => nameOf(own) === value);
            setOther(chosen === undefined);
            if (chosen !== undefined) actions.choose({ scale: chosen });
          }}
        >
          {offered.map((own) => (
            <Radio key={nameOf(own)} value={nameOf(own)} label={words.ends(own.min, own.max)} />
          ))}
          <Radio value={otherEnds} label={words.other} />
        </RadioGroup>
      </Field>
      {isOther ? (
        <div className={styles.ends}>
          <Field label={words.lowest}>
            <Input inputMode="decimal" value={typed.min} onChange={(_event, { value }) => enter({ min: value })} />
          </Field>
          <Field label={words.highest} {...(isWrong ? { validationState: "error" as const, validationMessage: words.wrong } : {})}>
            <Input inputMode="decimal" value={typed.max} onChange={(_event, { value }) => enter({ max: value })} />
          </Field>
        </div>
      ) : null}
      {seen === undefined ? null : (
        <Text size={200} className={styles.quiet}>
          {words.seen(seen.min, seen.max)}
        </Text>
      )}
    </div>
  );
}
