/** A text as it may stand in HTML, in an attribute or between tags. */
export const escapedHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
