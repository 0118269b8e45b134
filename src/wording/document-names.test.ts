import { expect, test } from 'vitest';
import type { LegalDocument } from '../model/record.ts';
import { documentNames } from './document-names.ts';

test('a document is called by its type and number, and in short', () => {
  const document: LegalDocument = {
    id: 'd',
    number: '23/CT-TTg',
    type: 'directive',
    issuer: { vi: '', en: '' },
    issuedOn: null,
    title: { vi: 'Đẩy mạnh', en: 'Stepping up' },
    status: '',
    replaces: '',
    source: null,
  };
  expect(documentNames(document)).toEqual({
    vi: 'Chỉ thị 23/CT-TTg',
    en: 'Directive 23/CT-TTg',
    others: ['23/CT-TTg', 'CT 23', 'Chỉ thị số 23/CT-TTg', 'Đẩy mạnh', 'Stepping up'],
  });
});
