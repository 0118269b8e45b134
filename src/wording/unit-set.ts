import type { Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import type { UnitSet } from '../model/unit.ts';

/** When the units of a set are in force: "từ ngày 1/3/2025"; empty where no day is known. */
export function setValidity({ validFrom, validTo }: Pick<UnitSet, 'validFrom' | 'validTo'>, lang: Lang): string {
  const t = messages[lang].lists;
  return [validFrom && t.validFrom(validFrom), validTo && t.validUntil(validTo)].filter(Boolean).join(', ');
}

/** A set with the time of its count: "17 bộ, cơ quan ngang bộ (từ ngày 1/3/2025)", for another 17 were ranked in 2023. */
export function datedSetName(set: UnitSet, lang: Lang): string {
  const validity = setValidity(set, lang);
  return validity === '' ? set.name[lang] : `${set.name[lang]} (${validity})`;
}
