import { text, type Fault } from '../../tests/fixtures/fault.ts';
import { SITE } from '../../tests/fixtures/places.ts';

/** The right publication with thresholds of its own. */
const withShares = (map: string, whole: string) =>
  text(SITE, (before) => {
    const [header, row] = before.trimEnd().split('\n');
    return `${header},map_share,whole_share\n${row},${map},${whole}\n`;
  });

/** What `thresholds` must report, and where. */
export const faults: readonly Fault[] = [
  {
    name: 'a map of more than the whole',
    slip: withShares('80', '60'),
    file: SITE,
    code: 'map-above-whole',
    line: 2,
    column: 20,
  },
  {
    name: 'a whole of fewer units than any map',
    slip: withShares('60', '1'),
    file: SITE,
    code: 'map-above-whole',
    line: 2,
    column: 21,
  },
  {
    name: 'more than all units',
    slip: withShares('60', '101'),
    file: SITE,
    code: 'value-out-of-scale',
    line: 2,
    column: 21,
  },
  {
    name: 'a share as a fraction',
    slip: withShares('0.6', '1'),
    file: SITE,
    code: 'not-an-integer',
    line: 2,
    column: 20,
  },
];
