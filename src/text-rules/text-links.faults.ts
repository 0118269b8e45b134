import { told, toldOnPage } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, slip, type Sound } from '../../tests/fixtures/fault.ts';
import { ABOUT, VI } from '../../tests/fixtures/places.ts';

/** A link to an address at the end of the news item, where it stands at character 15. */
const leads = (name: string, code: string, address: string, replacement?: string | null): Fault => ({
  ...fault(name, code, VI, '37 15', told(`Xem [ở nguồn](${address}), vậy.`)),
  ...(replacement === undefined ? {} : { replacement }),
});

/** What `text-links` must report, and where. */
export const faults: readonly Fault[] = [
  fault('a link without an address', 'empty-address', VI, '37 5', told('Xem [nguồn]().')),
  leads('a link that runs a program', 'link-scheme', 'javascript:alert(1)'),
  leads('a link that holds its data', 'link-scheme', 'data:text/html,x'),
  leads('a link without encryption', 'link-scheme', 'http://a.vn/'),
  leads('a link that takes the scheme of the page', 'link-scheme', '//a.vn/'),
  leads('a link to a file of a disk', 'link-scheme', 'file:///a.pdf'),
  leads('a link to nobody', 'link-scheme', 'mailto:'),
  leads('a link that does not begin at the root', 'relative-link', 'nguon/'),
  leads('a link one folder up', 'relative-link', '../nguon/'),
  leads('a page that is not there', 'dead-link', '/khong-co/'),
  leads('a page that is not there, by its whole address', 'dead-link', 'https://site.example/khong-co/'),
  leads('an English page by its whole address', 'foreign-language-link', 'https://site.example/en/sources/', '/nguon/'),
  leads('a page misspelt', 'dead-link', '/ngoun/'),
  leads('a page without its last slash', 'dead-link', '/nguon', '/nguon/'),
  leads('a page without its last slash, with a place', 'dead-link', '/nguon#x', '/nguon/#x'),
  leads('an edition that is not there', 'dead-link', '/bang-xep-hang/chi-so-a/1999/'),
  leads('a file that is not there', 'dead-link', '/du-lieu/chi-so-a/1999.csv'),
  leads('a place that is not there', 'dead-anchor', '#khong-co'),
  leads('a place that is not there on another page', 'dead-anchor', '/phuong-phap/#khong-co'),
  leads('an English page in a Vietnamese text', 'foreign-language-link', '/en/sources/', '/nguon/'),
  leads('an English chart in a Vietnamese text', 'foreign-language-link', '/en/charts/chi-so-a-2023-map/', null),
  fault('a reference to a page that is not there', 'dead-link', VI, '39 6', told('Xem [nguồn][a].\n\n[a]: /khong-co/')),
  slip(
    'a Vietnamese page in an English text',
    'foreign-language-link',
    ABOUT,
    '6 62',
    'made for tests alone.',
    'made for tests alone. See [sources](/nguon/).',
    '/en/sources/',
  ),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'this site by its whole address, and one that begins like it',
    edits: [
      told('[Nguồn](https://site.example/nguon/), [đầu](https://site.example), [khác](https://site.example.vn/x).'),
    ],
  },
  {
    name: 'links to pages, files, charts, editions and places',
    edits: [
      told(
        '## Nơi khác\n\n[Nguồn](/nguon/), [kỳ](/bang-xep-hang/chi-so-a/2023/), [số](/du-lieu/chi-so-a/2023.csv), ' +
          '[hình](/bieu-do/chi-so-a-2023-map/), [trên](#nơi-khác), [dưới](#n%C6%A1i-kh%C3%A1c), [tìm](/tim-kiem/?q=a), ' +
          '[tin](/tin.xml), [đầu](/), [chỗ khác](/nguon/#x).',
      ),
    ],
  },
  { name: 'files that serve every language', edits: [toldOnPage('[All](/du-lieu/toan-bo.csv), [home](/en/).')] },
];
