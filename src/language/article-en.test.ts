import { describe, expect, it } from 'vitest';
import { withArticle } from './article-en.ts';
import { en } from './messages-en.ts';

describe('a name inside an English sentence', () => {
  it('has an article where it begins with what the body is', () => {
    expect(withArticle('Ministry of Justice')).toBe('the Ministry of Justice');
    expect(withArticle('State Bank of Vietnam')).toBe('the State Bank of Vietnam');
  });

  it('has none where it is the name of a place, whatever letters it begins with', () => {
    for (const name of ['Lạng Sơn', 'Hồ Chí Minh City', 'Bankura', 'Staten']) expect(withArticle(name)).toBe(name);
  });

  it('has it in every reason for silence that names a unit', () => {
    expect(en.silence['not-here']('Ministry of Justice')).toBe(
      'this site has no figure for the Ministry of Justice yet',
    );
    expect(en.silence['not-measured']('Ministry of Justice')).toBe(
      'this edition does not rank the Ministry of Justice',
    );
    expect(en.silence['not-yet']('Ministry of Justice', 'X')).toMatch(/^the Ministry of Justice did not exist yet/);
  });
});
