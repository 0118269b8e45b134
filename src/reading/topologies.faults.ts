import { type Fault, slip, text } from '../../tests/fixtures/fault.ts';
import { OUTLINES } from '../../tests/fixtures/places.ts';

/** What `topologies` must report, and where. */
export const faults: readonly Fault[] = [
  slip(
    'boundaries with a comma too many',
    'bad-json',
    OUTLINES,
    '10 102',
    '"arcs": [[3]], "properties": { "name": "Đồng Hoa, Đồng Cỏ" } }',
    '"arcs": [[3]], "properties": { "name": "Đồng Hoa, Đồng Cỏ", } }',
  ),
  slip('boundaries with a bracket missing', 'bad-json', OUTLINES, '7 68', '[[0]]', '[[0]'),
  slip('boundaries that are no topology', 'bad-topology', OUTLINES, '1 1', '"Topology"', '"FeatureCollection"'),
  slip('boundaries without provinces', 'bad-topology', OUTLINES, '1 1', '"provinces"', '"tinh"'),
  slip('outline that names no line', 'bad-topology', OUTLINES, '1 1', '[[3]]', '[[4]]'),
  slip('outline without a code', 'bad-topology', OUTLINES, '1 1', '"id": "04", ', ''),
  {
    name: 'boundaries cut off',
    slip: text(OUTLINES, (before) => before.slice(0, -4)),
    file: OUTLINES,
    code: 'bad-json',
    line: 25,
    column: 3,
  },
];
