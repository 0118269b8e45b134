import type { Lang } from './lang.ts';
import { memoized } from './memoized.ts';

const CATEGORIES: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const ruleOf = memoized((lang: Lang) => {
  const rule = new Intl.PluralRules(lang);
  const own = rule.resolvedOptions().pluralCategories;
  return { rule, categories: CATEGORIES.filter((category) => own.includes(category)) };
});

/**
 * The form that goes with a number, of those a language has: in English "row|rows", in Vietnamese one. They stand in the
 * order of the Unicode plural rules (zero, one, two, few, many, other), without those that the language does not know;
 * where fewer are given, the last serves for the rest.
 */
export function formFor(n: number, forms: readonly string[], lang: Lang): string {
  const { rule, categories } = ruleOf(lang);
  return forms[categories.indexOf(rule.select(n))] ?? forms.at(-1) ?? '';
}
