import type { Lang } from './lang.ts';
import { en } from './messages-en.ts';
import { vi } from './messages-vi.ts';

export type Messages = typeof vi;

/** The words of the interface in a language. */
export const messages: Readonly<Record<Lang, Messages>> = { vi, en };
