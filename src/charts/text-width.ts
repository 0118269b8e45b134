/**
 * Widths of Be Vietnam Pro in thousandths of the type size, U+0020 to U+007E, measured in a browser with tabular
 * figures. Marks above and below a letter do not widen it, so a Vietnamese name is measured by its base letters.
 */
const REGULAR =
  '230 280 318 807 645 849 740 179 439 439 497 608 303 608 286 503 680 680 680 680 680 680 680 680 680 680 ' +
  '286 303 556 726 556 573 1005 736 674 775 728 620 633 783 709 258 465 679 624 853 732 826 644 822 668 635 ' +
  '650 725 706 1005 720 665 660 459 485 459 559 702 202 642 652 613 652 599 386 643 583 264 274 555 255 893 ' +
  '573 642 652 652 392 508 428 566 576 870 559 583 502 426 408 426 608';
const BOLD =
  '230 341 391 845 649 871 763 222 453 453 513 652 346 652 335 541 700 700 700 700 700 700 700 700 700 700 ' +
  '335 346 573 752 573 621 1018 769 709 780 751 642 644 790 732 290 491 716 643 888 749 828 679 826 712 666 ' +
  '686 738 745 1057 769 718 667 504 531 504 612 736 288 658 668 629 668 618 409 659 608 296 301 599 288 896 ' +
  '598 658 668 668 429 537 438 588 594 884 608 597 521 480 434 480 652';

const TABLES = { 400: REGULAR.split(' ').map(Number), 700: BOLD.split(' ').map(Number) } as const;
const OTHERS: Readonly<Record<string, number>> = {
  đ: 672,
  Đ: 788,
  '·': 300,
  '–': 700,
  '—': 868,
  '−': 655,
  '…': 800,
  '→': 1000,
  '°': 475,
  '’': 230,
  '‘': 287,
  '“': 440,
  '”': 450,
  '©': 826,
};

/** A weight of type that is measured here. */
export type Weight = keyof typeof TABLES;

/** The width of a line of text in px, set in Be Vietnam Pro; a character without a measure counts as a wide letter. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const table = TABLES[weight];
  let thousandths = 0;
  for (const char of text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')) {
    thousandths += table[char.charCodeAt(0) - 32] ?? OTHERS[char] ?? 850;
  }
  return (thousandths * size) / 1000;
}

/** The widest of several texts in px; 0 without texts. */
export const widest = (texts: readonly string[], size: number, weight: Weight = 400): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, size, weight)), 0);

/** A text broken at spaces into lines no wider than `room` px; a single word wider than that keeps its own line. */
export function wrapText(text: string, room: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, weight) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
