import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatted } from "../../report/formats";
import type { Survey } from "../../survey/survey";
import type { KeyDoubt } from "../state/keyDoubts";
import { usePane } from "./PaneContext";
import { useAnswersWords } from "./useAnswersWords";

const firstShown = 6;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
});

/** What the answers say about each item in doubt, in a sentence with its figures. */
export function KeyDoubtList({ survey, doubts }: { readonly survey: Survey; readonly doubts: readonly KeyDoubt[] }) {
  const styles = useStyles();
  const { keys } = useAnswersWords();
  const { state, words, messages } = usePane();
  const { language } = state;
  const { items = [], blocks = [], dimensions = [] } = survey.questionnaire ?? {};
  const itemName = (number: number): string => {
    const item = items[number - 1];
    return item === undefined ? String(number) : item.own ? item.label[language] : words.keys.item(number, item.label[language]);
  };
  const scaleName = ({ block, dimension }: KeyDoubt): string => {
    const ofBlock = blocks.length > 1 || dimension === undefined ? blocks.find(({ id }) => id === block)?.name[language] : undefined;
    const ofDimension = dimensions.find(({ id }) => id === dimension)?.name[language];
    return [ofBlock, ofDimension].filter((name) => name !== undefined).join(language === "en" ? ", " : "·");
  };
  return (
    <ul className={styles.list}>
      {doubts.slice(0, firstShown).map((doubt) => (
        <li key={`${doubt.block} ${doubt.items.join(" ")}`}>
          <Text size={200}>
            {keys.evidence({
              item: messages.common.list(doubt.items.map(itemName)),
              scale: scaleName(doubt),
              isTurned: doubt.isTurned,
              alpha: formatted(doubt.alpha, "statistic"),
              alphaIfTurned: formatted(doubt.alphaIfTurned, "statistic"),
              correlation: doubt.correlation === undefined ? undefined : formatted(doubt.correlation, "statistic"),
            })}
          </Text>
        </li>
      ))}
    </ul>
  );
}
