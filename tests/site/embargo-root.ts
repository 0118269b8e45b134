import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** When everything below becomes public: the first moment of 24 November in Viet Nam, said with another offset. */
export const EMBARGO = '2026-11-23T17:00:00Z';

/** Words and numbers that stand in the embargoed parts only, by where they would come out. */
export const TOKENS: Readonly<Record<string, string>> = {
  value: '9.8765',
  otherValue: '8.7654',
  aggregate: '9.4321',
  conflict: '9.1234',
  note: 'Ghichutoken',
  conflictReason: 'Lydotoken',
  revision: 'Dinhchinhtoken',
  source: 'Nguontoken',
  criteria: 'Tieuchitoken',
  part: 'Phantoken',
  news: 'Tieudetoken',
  newsBody: 'Thanbaitoken',
  boundNews: 'Buoctoken',
  heldNews: 'Embargotoken',
  newIndex: 'Chisotoken',
  newProducer: 'Nhasanxuattoken',
  target: 'Muctieutoken',
  inner: 'Trongtinhtoken',
  innerValue: '7.6543',
  method: 'Phuongphaptoken',
};

/** Ids and addresses of the embargoed parts. */
export const ADDRESSES = [
  'kite/2002',
  'kite-2002',
  '2002.csv',
  '2002.xlsx',
  'nguon-mat',
  'tin-mat',
  'tin-buoc',
  'tin-cho',
  'la-ban',
  'noi-tinh/dao-dong/2001',
  'within-provinces/dao-dong/2001',
];

const news = (title: string, body: string, more: string, figures: string): string => `---
kind: news
title: "${title}"
summary: "${title} kể lại buổi công bố của Phòng Diều."
event_on: "2026-11-20"
${more}
fields: [gio]
units: ["dao:01"]
documents: []
session: null
${figures}
source: nguon-mat
image: null
original: vi
---

${body}
`;

/** The invented root with an edition, an index, inner tables and news under embargo until `EMBARGO`, written to a folder. */
export function writeEmbargoedRoot(folder: string): void {
  cpSync(resolve('tests/fixtures/invented'), folder, { recursive: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const add = (path: string, ...lines: string[]): void =>
    write(path, `${readFileSync(join(folder, path), 'utf8')}${lines.join('\n')}\n`);
  const t = TOKENS;
  add(
    'data/sources.csv',
    `nguon-mat,${t.source},Phòng Diều ${t.source},official,https://kites.example/${t.source},2026-11-23,`,
  );
  add(
    'data/indices/kite/editions.csv',
    `2002,dao,k2,${EMBARGO},3,3,standard,,partly,Cách chấm đổi.,Criteria changed.,nguon-mat`,
  );
  add('data/indices/kite/methodologies.csv', `k2,${t.method},${t.method},,10,2002,,`);
  add(
    'data/indices/kite/indicators.csv',
    `k2,total,,0,${t.criteria},${t.criteria},,10,nguon-mat,,`,
    `k2,wind,total,1,${t.part},${t.part},gio,10,nguon-mat,,`,
  );
  add('data/indices/kite/aggregates.csv', `2002,national,vn,max,total,${t.aggregate},A,nguon-mat,`);
  write(
    'data/indices/kite/observations/2002.csv',
    `unit,unit_name,indicator,value,rank,status,rank_status,source,note
01,Đảo Đông,total,${t.otherValue},2,A,A,nguon-mat,${t.note}
02,Đảo Tây,wind,${t.value},,A,,nguon-mat,
03,Đảo Ở Giữa,total,7.1,3,A,A,nguon-mat,
`,
  );
  write(
    'data/conflicts.csv',
    `id,index,edition,unit,indicator,value_a,source_a,value_b,source_b,chosen,state,reason_vi,reason_en,measure
kite-2002-mat,kite,2002,01,total,${t.conflict},nguon-mat,${t.otherValue},nguon-mat,,open,${t.conflictReason},${t.conflictReason},value
`,
  );
  write(
    'data/revisions.csv',
    `date,index,edition,unit,indicator,old,new,reason_vi,reason_en,source\n2026-11-21,kite,2002,01,total,8.1,${t.otherValue},${t.revision},${t.revision},nguon-mat\n`,
  );
  // Public all along, so that a calendar is there to be looked into.
  write(
    'data/sessions.csv',
    `id,number,date,kind,mode,title_vi,title_en,venues,source,status,note
hop-dieu,1,2001-03-05,session,in-person,Phiên họp thả diều,Kite session,,kite-2000,A,
`,
  );
  write(
    'data/targets.csv',
    `id,unit_set,unit,index,measure,comparator,baseline,due_edition,text_vi,text_en,source,note
la-ban-dich,dao,01,la-ban,value,>=5,,2002,${t.target},${t.target},nguon-mat,
`,
  );
  add(
    'data/indices/indices.csv',
    `la-ban,LABAN,${t.newIndex},${t.newIndex},${t.newProducer},${t.newProducer},province,point,1,higher,published,0.1,,`,
  );
  write(
    'data/indices/la-ban/editions.csv',
    `edition,unit_set,methodology,announced_on,units_assessed,units_ranked,rank_rule,group_bands,comparable_with_previous,break_reason_vi,break_reason_en,source
2002,dao,l1,${EMBARGO},3,3,standard,,no,Kỳ đầu tiên.,First edition.,nguon-mat
`,
  );
  write(
    'data/indices/la-ban/methodologies.csv',
    `id,name_vi,name_en,legal_basis,max,valid_editions,what_changed_vi,what_changed_en\nl1,La bàn,Compass,,10,2002,,\n`,
  );
  write(
    'data/indices/la-ban/indicators.csv',
    `methodology,id,parent,order,name_vi,name_en,field,max,source,note,branch\nl1,total,,0,Tổng,Total,,10,nguon-mat,,\n`,
  );
  write(
    'data/indices/la-ban/observations/2002.csv',
    `unit,unit_name,indicator,value,rank,status,rank_status,source,note\n01,Đảo Đông,total,5.5,1,A,A,nguon-mat,\n`,
  );
  write(
    'data/subprovincial/levels.csv',
    `id,order,name_vi,name_en,last_year,ended_vi,ended_en\ndepartment,1,Sở,Departments,,,\n`,
  );
  write(
    'data/subprovincial/dao-dong/units.csv',
    `code,level,name_vi,name_en,note\nso-gio,department,Sở Gió,Wind Department,\n`,
  );
  write(
    'data/subprovincial/dao-dong/editions.csv',
    `edition,level,name_vi,name_en,unit_of_measure,max,announced_on,units_ranked,legal_basis,note_vi,note_en,source\n2001,department,${t.inner},${t.inner},point,10,${EMBARGO},1,,,,nguon-mat\n`,
  );
  write(
    'data/subprovincial/dao-dong/observations/2001.csv',
    `unit,unit_name,level,value,rank,status,source,note\nso-gio,Sở Gió,department,${t.innerValue},1,A,nguon-mat,\n`,
  );
  for (const lang of ['vi', 'en']) {
    const other =
      lang === 'vi'
        ? 'Buổi công bố diễn ra ở Đảo Đông, trước nhiều người thả diều đã chờ từ sáng.'
        : 'The announcement took place on East Island, before many who had waited with their kites since morning.';
    write(
      `content/news/2026-11-20-tin-mat/${lang}.md`,
      news(`${t.news} ${lang}`, `${t.newsBody}. ${other}`, 'published_on: "2026-11-24"', 'figures: []'),
    );
    write(
      `content/news/2026-11-20-tin-buoc/${lang}.md`,
      news(
        `${t.boundNews} ${lang}`,
        `${t.boundNews}: ${other} ${lang === 'vi' ? 'Ai cũng vui.' : 'All were glad.'}`,
        'published_on: "2026-11-20"',
        `figures:\n  - label: "${t.boundNews}"\n    observation: kite/2002/01/total\n    value: ${t.otherValue}\n    unit: "điểm"`,
      ),
    );
    write(
      `content/news/2026-11-20-tin-cho/${lang}.md`,
      news(
        `${t.heldNews} ${lang}`,
        `${t.heldNews}. ${other} ${lang === 'vi' ? 'Trời nổi gió.' : 'The wind rose.'}`,
        `published_on: "2026-11-20"\nembargo: "${EMBARGO}"`,
        'figures: []',
      ),
    );
  }
}
