import { expect, test } from 'vitest';
import { kept } from './kept.ts';

test('a key is loaded once, and again after it failed', async () => {
  const asked: string[] = [];
  let isBroken = true;
  const load = kept((key) => {
    asked.push(key);
    return isBroken ? Promise.reject(new Error('broken')) : Promise.resolve(key);
  });
  await expect(load('a')).rejects.toThrow('broken');
  isBroken = false;
  expect(await Promise.all([load('a'), load('a'), load()])).toEqual(['a', 'a', '']);
  expect(asked).toEqual(['a', 'a', '']);
});
