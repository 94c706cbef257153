import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { knownQuestionnaires } from "../../questionnaires/known";
import type { Survey } from "../../survey/survey";
import { nameOf } from "../state/columnLines";
import type { ColumnRole } from "../state/columnRoles";
import { roleChange } from "../state/roleChange";
import { roleMenu } from "../state/roleMenu";
import { usePane } from "./PaneContext";
import { roleName } from "./roleWords";
import { useAnswersWords } from "./useAnswersWords";

const useStyles = makeStyles({
  chip: {
    minWidth: 0,
    maxWidth: "100%",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    borderRadius: tokens.borderRadiusCircular,
  },
  first: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  block: { backgroundColor: tokens.colorPaletteTealBackground2, color: tokens.colorPaletteTealForeground2 },
  outcome: { backgroundColor: tokens.colorPaletteGrapeBackground2, color: tokens.colorPaletteGrapeForeground2 },
  group: { backgroundColor: tokens.colorPaletteGoldBackground2, color: tokens.colorPaletteGoldForeground2 },
  beside: { backgroundColor: tokens.colorPaletteSteelBackground2, color: tokens.colorPaletteSteelForeground2 },
  popover: { maxHeight: "60vh", maxWidth: "280px", overflowY: "auto" },
  plain: { cursor: "default", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}` },
});

export interface RoleChipProperties {
  readonly survey: Survey;
  readonly columns: readonly number[];
  /** Absent where the columns play several parts. */
  readonly role?: ColumnRole;
  /** What the columns are called in a few words. */
  readonly name: string;
  /** Stands in place of the part. */
  readonly label?: string;
  /** False where none of the columns can be named. */
  readonly isOpen?: boolean;
}

/** The part of one column, or of several, as a chip that opens the parts it could play. */
export function RoleChip({ survey, columns, role, name, label, isOpen = true }: RoleChipProperties) {
  const styles = useStyles();
  const words = useAnswersWords();
  const { state, actions } = usePane();
  const known = [...(survey.questionnaire ? [survey.questionnaire] : []), ...knownQuestionnaires(state.declared)];
  const named = (own: ColumnRole, isFull = false): string => roleName(own, words, state.language, known, isFull);
  const shown = label ?? (role === undefined ? "" : named(role));
  const colour = role === undefined ? undefined : styles[toneOf(role, survey)];
  if (!isOpen) return <Text className={mergeClasses(styles.chip, styles.plain, colour)}>{shown}</Text>;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance={role === undefined ? "secondary" : "subtle"}
          className={mergeClasses(styles.chip, colour)}
          aria-label={label ?? words.columns.partOf(name, shown)}
        >
          {shown}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <RoleMenuList
          survey={survey}
          columns={columns}
          {...(role === undefined ? {} : { role })}
          named={(own) => named(own, true)}
          onChoose={(chosen) => actions.choose(roleChange(survey, state.choices, columns, chosen))}
        />
      </MenuPopover>
    </Menu>
  );
}

interface RoleMenuListProperties {
  readonly survey: Survey;
  readonly columns: readonly number[];
  readonly role?: ColumnRole;
  readonly named: (role: ColumnRole) => string;
  readonly onChoose: (role: ColumnRole) => void;
}

/** Apart, so that the parts are found out only when the menu is opened. */
function RoleMenuList({ survey, columns, role, named, onChoose }: RoleMenuListProperties) {
  const { columns: words } = useAnswersWords();
  const { state } = usePane();
  const { likely, all } = roleMenu(survey, state.choices, columns);
  const isLikely = (own: ColumnRole): boolean => likely.some((other) => nameOf(other) === nameOf(own) && other.part !== "block");
  const entry = (own: ColumnRole, group: string) => {
    const id = `${nameOf(own)} ${own.part === "block" ? (own.item ?? "") : ""}`;
    return (
      <MenuItemRadio key={`${group} ${id}`} name="part" value={id} onClick={() => onChoose(own)}>
        {named(own)}
      </MenuItemRadio>
    );
  };
  const checked = role === undefined ? [] : [`${nameOf(role)} `];
  return (
    <MenuList checkedValues={{ part: checked }}>
      {likely.length === 0 ? null : (
        <>
          <MenuGroup>
            <MenuGroupHeader>{words.likely}</MenuGroupHeader>
            {likely.map((own) => entry(own, "likely"))}
          </MenuGroup>
          <MenuDivider />
        </>
      )}
      <MenuGroup>
        <MenuGroupHeader>{words.all}</MenuGroupHeader>
        {all.filter((own) => !isLikely(own) && !likely.includes(own)).map((own) => entry(own, "all"))}
      </MenuGroup>
    </MenuList>
  );
}

type Tone = "first" | "block" | "outcome" | "group" | "beside";

function toneOf(role: ColumnRole, { questionnaire }: Survey): Tone | "plain" {
  switch (role.part) {
    case "block":
      return role.block === "expectation" || (questionnaire?.blocks[0]?.id === role.block && role.block !== questionnaire.mainBlock)
        ? "first"
        : "block";
    case "outcome":
    case "recommend":
      return "outcome";
    case "group":
    case "wave":
      return "group";
    case "ignored":
      return "plain";
    default:
      return "beside";
  }
}
