import type { Home } from '../reading/home.ts';
import { homeOf } from '../reading/home.ts';
import type { Facts } from './facts.ts';

/** The country of a root and its offset from UTC. */
export const homeIn = (facts: Pick<Facts, 'table'>): Home => homeOf(facts.table('data/site.csv')?.rows[0]?.cells);
