import type { Lang } from './lang.ts';
import { en } from './messages-en.ts';
import { vi } from './messages-vi.ts';
import { proofEn } from './proof-messages-en.ts';
import { proofVi } from './proof-messages-vi.ts';
import { registersEn } from './register-messages-en.ts';
import { registersVi } from './register-messages-vi.ts';
import { releasesEn } from './release-messages-en.ts';
import { releasesVi } from './release-messages-vi.ts';

/** All words of the interface in one language; the Vietnamese ones say which there are. */
export type Messages = typeof vi & {
  readonly registers: typeof registersVi;
  readonly proof: typeof proofVi;
  readonly releases: typeof releasesVi;
};

/** The word for what the data say; what nobody has a word for is shown as it is written. */
export const wordOf = (words: Readonly<Record<string, string>>, said: string): string => words[said] ?? said;

/** The words of the interface in a language. */
export const messages: Readonly<Record<Lang, Messages>> = {
  vi: { ...vi, registers: registersVi, proof: proofVi, releases: releasesVi },
  en: { ...en, registers: registersEn, proof: proofEn, releases: releasesEn },
};
