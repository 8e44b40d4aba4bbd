import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DoubtfulName } from '../../../application/units/assignment-report';
import type { UnitMend } from '../../../application/units/unit-mends';
import type { Origin } from '../../../domain/source/origin';
import { whereSentence } from '../../sentences';
import { useSay } from '../../settings-context';

const useStyles = makeStyles({
  name: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** Places of one name shown in the card; the others are reached once these are mended. */
const MOST_PLACES = 8;

export interface DoubtfulPlacesProps {
  readonly doubtful: DoubtfulName;
  /** The unit by which the name may be mended in one place; `null` when it may not. */
  readonly to: string | null;
  readonly onMend: (to: string, at: NonNullable<UnitMend['at']>) => void;
  readonly onGo: (origin: Origin) => void;
}

type PlaceProps = DoubtfulPlacesProps & { readonly mention: DoubtfulName['mentions'][number] };

const Place = ({ doubtful, to, mention, onMend, onGo }: PlaceProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { origin } = mention;
  const where = whereSentence(origin, say);
  return (
    <div className={styles.place}>
      <Text size={200} className={styles.name}>
        {mention.name}
      </Text>
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" disabled={origin.kind !== 'cell'} onClick={() => onGo(origin)}>
          {say('units-pane.go', { where })}
        </Button>
        {to !== null && doubtful.count > 1 && origin.kind === 'cell' ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={say('units-pane.mend.here.of', { where, to })}
            onClick={() => onMend(to, { sheet: origin.sheet, row: origin.row })}
          >
            {say('units-pane.mend.here', { to })}
          </Button>
        ) : null}
      </div>
    </div>
  );
};

/** Where a doubtful name stands, each place with the way there and its own mend. */
export const DoubtfulPlaces = (props: DoubtfulPlacesProps): ReactElement => {
  const say = useSay();
  const { name, mentions } = props.doubtful;
  return (
    <Accordion collapsible>
      <AccordionItem value="places">
        <AccordionHeader size="small">{say('units-pane.where', { name })}</AccordionHeader>
        <AccordionPanel>
          {mentions.slice(0, MOST_PLACES).map((mention, index) => (
            <Place key={`${mention.activity}-${index}`} mention={mention} {...props} />
          ))}
          {mentions.length <= MOST_PLACES ? null : (
            <Text size={200}>{say('units-pane.open.more', { count: mentions.length - MOST_PLACES })}</Text>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
