import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { knownQuestionnaires } from "../../questionnaires/known";
import { customId } from "../../survey/customQuestionnaire";
import type { Survey } from "../../survey/survey";
import { questionnaireChange } from "../state/questionnaireChange";
import { asRecognised } from "../state/recognise";
import { usePane } from "./PaneContext";
import { useAnswersWords } from "./useAnswersWords";

const useStyles = makeStyles({
  popover: { maxHeight: "70vh", maxWidth: "300px", overflowY: "auto" },
  button: { alignSelf: "flex-start", flexShrink: 0, minWidth: "auto" },
});

/** The way to another questionnaire than the one that was recognised. */
export function QuestionnaireMenu({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { recognised } = useAnswersWords();
  const { state, actions } = usePane();
  const { language, choices, grid } = state;
  const known = knownQuestionnaires(state.declared);
  const isUndecided = state.versions.length > 0 && choices.questionnaire === undefined;
  const current = isUndecided ? undefined : (choices.questionnaire ?? survey.questionnaire?.id);
  const label = survey.questionnaire === undefined ? recognised.choose : recognised.change;
  const entry = (id: string, name: string) => (
    <MenuItemRadio key={id} name="questionnaire" value={id} onClick={() => actions.choose(questionnaireChange(survey, choices, id, known))}>
      {name}
    </MenuItemRadio>
  );
  return (
    <Menu checkedValues={{ questionnaire: current === undefined ? [] : [current] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"

          className={styles.button}
          aria-label={`${label}: ${recognised.questionnaires}`}
        >
          {label}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{recognised.questionnaires}</MenuGroupHeader>
            {known.filter(({ id }) => id !== customId).map(({ id, name }) => entry(id, name[language]))}
            {entry(customId, recognised.ownSurvey)}
          </MenuGroup>
          {grid === undefined ? null : (
            <>
              <MenuDivider />
              <MenuItem onClick={() => actions.choose(asRecognised(grid, state.declared))}>{recognised.back}</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
