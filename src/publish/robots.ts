import { SITEMAP_PATH } from './sitemap.ts';

/** robots.txt (RFC 9309): everything may be read; the sitemap says what there is. */
export const robots = (absolute: (path: string) => string): string => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(SITEMAP_PATH)}\n`;
