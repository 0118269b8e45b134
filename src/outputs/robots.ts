/** robots.txt (RFC 9309): everything may be read; the sitemap, by its full address, says what there is. */
export const robots = (sitemapAddress: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${sitemapAddress}\n`;
