import { attribute } from '../elements.ts';
import type { Rule } from '../built-site.ts';
import { pathAt } from './links.ts';

/** A unit that ended leads to what it became (rel="next"), and that page back (rel="prev"). */
export const successors: Rule = (site) =>
  site.pages.flatMap((page) =>
    page.elements
      .filter((element) => element.tagName === 'a' && /^(next|prev)$/.test(attribute(element, 'rel') ?? ''))
      .flatMap((element) => {
        const other = site.byPath.get(pathAt(site, attribute(element, 'href') ?? ''));
        const back = attribute(element, 'rel') === 'next' ? 'prev' : 'next';
        return other?.elements.some(
          (one) => attribute(one, 'rel') === back && pathAt(site, attribute(one, 'href') ?? '') === page.path,
        )
          ? []
          : [`${page.path}: ${attribute(element, 'href')} does not lead back`];
      }),
  );
