import type { Text } from '../language/lang.ts';

/** Between name and year in the address of a unit that is no more; never changed once published. */
export const UNTIL: Text = { vi: 'den', en: 'until' };
