import { expect, test } from 'vitest';
import { countText, queryWith } from './filter-form.ts';

test('the address keeps what is not the form’s own and drops what is empty', () => {
  const values = (ten: string, vung: string) => Object.entries({ ten, vung });
  expect(queryWith('?v=2&ten=cu', values('', 'tay-nguyen'))).toBe('?v=2&vung=tay-nguyen');
  expect(queryWith('?ten=cu', values('', ''))).toBe('');
  expect(queryWith('', [])).toBe('');
  expect(queryWith('', values(' kon tum ', ''))).toBe('?ten=kon+tum');
});

test('the count fills its sentence', () => {
  expect(countText('{shown} trong {total} tỉnh', 3, 63)).toBe('3 trong 63 tỉnh');
});
