import { compareNames } from '../../language/collation.ts';
import { lineOf, newestSetOfKind, successorLines } from '../../model/lineage.ts';
import { regionsOf, unitsOf } from '../../model/lookup.ts';
import type { Unit, UnitSet } from '../../model/unit.ts';
import type { PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { setValidity } from '../../wording/unit-set.ts';

/** Units of a kind, set by set, newest set first, by region where the set has regions. */
export function page(ctx: PageContext, { unitKind: kind }: PageOf<'units'>) {
  const { lang, data } = ctx;
  const [title, intro] = [kind.title[lang], kind.intro[lang]];
  const newest = newestSetOfKind(data.unitSets).get(kind);
  const sets = [...data.unitSets.values()]
    .filter((set) => set.kind === kind)
    .sort((a, b) => (a.id === newest ? -1 : b.id === newest ? 1 : (b.validFrom ?? '') < (a.validFrom ?? '') ? -1 : 1));
  return {
    head: { title, description: intro, search: { kind: 'page' } },
    shown: { title, intro, sets: sets.map((set) => setOf(ctx, set, set.id === newest)) },
  };
}

function setOf(ctx: PageContext, set: UnitSet, isNewest: boolean) {
  const { lang, data } = ctx;
  const compare = compareNames(lang);
  const units = unitsOf(data, set.id).sort((a, b) => compare(a.name[lang], b.name[lang]));
  const regions = regionsOf(data, set.id);
  const entryOf = (unit: Unit) => {
    const line = lineOf(data, unit.key);
    const successors = isNewest ? [] : successorLines(data, line).map((next) => next.unit.short[lang]);
    return {
      href: ctx.href({ kind: 'unit', line }),
      name: unit.name[lang],
      /** What it is now; empty where it is what it was. */
      now: successors.join(', '),
    };
  };
  return {
    id: set.id,
    name: set.name[lang],
    validity: setValidity(set, lang),
    legalBasis: set.legalBasis,
    groups:
      regions.length === 0
        ? [{ name: null, units: units.map(entryOf) }]
        : regions.map((region) => ({
            name: region.name[lang],
            units: units.filter((unit) => unit.region === region.id).map(entryOf),
          })),
  };
}
