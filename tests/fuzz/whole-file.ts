const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, isLittle);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
};

const lines = (text: string, change: (line: string, i: number) => string): string =>
  text.split('\n').map(change).join('\n');
const header = (text: string, change: (line: string) => string): string =>
  lines(text, (line, i) => (i === 0 ? change(line) : line));

/** What a program may do to a whole file. */
export const WHOLE_FILE = {
  semicolons: (text) => text.replaceAll(',', ';'),
  tabs: (text) => text.replaceAll(',', '\t'),
  'half semicolons': (text) => lines(text, (line, i) => (i % 2 ? line.replaceAll(',', ';') : line)),
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  CR: (text) => text.replaceAll('\n', '\r'),
  'mixed line ends': (text) =>
    text
      .split('\n')
      .map((line, i) => line + ['\n', '\r\n', '\r', '\n\r'][i % 4]!)
      .join(''),
  'no last line end': (text) => text.trimEnd(),
  'many last line ends': (text) => text + '\n'.repeat(200),
  BOM: (text) => `\ufeff${text}`,
  'BOM twice': (text) => `\ufeff\ufeff${text}`,
  'UTF-16 LE': (text) => utf16(text, true),
  'UTF-16 BE': (text) => utf16(text, false),
  'one byte per letter': (text) => Uint8Array.from(text, (letter) => letter.codePointAt(0)! & 0xff),
  'every second byte zero': (text) =>
    Uint8Array.from([...text].flatMap((letter) => [letter.codePointAt(0)! & 0x7f, 0])),
  NFD: (text) => text.normalize('NFD'),
  capitals: (text) => text.toUpperCase(),
  'no marks': (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  'every cell quoted': (text) =>
    lines(text, (line) =>
      line
        .split(',')
        .map((cell) => `"${cell}"`)
        .join(','),
    ),
  'a quote in front of each line': (text) => lines(text, (line) => `"${line}`),
  'spaces around commas': (text) => text.replaceAll(',', ' , '),
  'decimal commas': (text) => text.replace(/(\d)\.(\d)/g, '$1,$2'),
  'no header': (text) => text.slice(text.indexOf('\n') + 1),
  'header twice': (text) => `${text.split('\n', 1)[0]}\n${text}`,
  'header last': (text) => `${text.slice(text.indexOf('\n') + 1)}${text.split('\n', 1)[0]}\n`,
  'columns doubled': (text) => lines(text, (line) => `${line},${line}`),
  'twenty thousand columns': (text) =>
    header(text, (line) => `${line}${Array.from({ length: 20_000 }, (_, i) => `,x${i}`).join('')}`),
  'twenty thousand columns without a name': (text) => header(text, (line) => line + ','.repeat(20_000)),
  'one column': (text) => lines(text, (line) => line.split(',', 1)[0]!),
  'columns turned round': (text) => lines(text, (line) => line.split(',').reverse().join(',')),
  'lines turned round': (text) => text.split('\n').reverse().join('\n'),
  'a huge field': (text) => text.replace(/,/, `,${'x'.repeat(1_000_000)}`),
  'a huge quoted field': (text) => text.replace(/,/, `,"${'x,"",\n'.repeat(50_000)}",`),
  'ten thousand rows': (text) => text + `${text.trimEnd().split('\n').at(-1)}\n`.repeat(10_000),
  'ten thousand quotes': (text) => text + '"'.repeat(10_001),
  'ten thousand lines with a quote': (text) => text + '",a"b\n'.repeat(10_000),
  NULs: (text) => text.replaceAll(',', ',\u0000'),
  nothing: () => '',
  spaces: () => ' \n \t\n',
  'one comma': () => ',',
  HTML: () => '<!doctype html><title>404</title><p>Không tìm thấy trang',
  JSON: (text) => JSON.stringify({ text }),
  'JSON in brackets': () => '[]',
  'a zip': () => Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 300 }, (_, i) => (i * 37) % 256)]),
  'ten thousand brackets': () => '['.repeat(10_000),
  'front matter only': (text) => text.slice(0, text.lastIndexOf('---') + 4),
  'front matter never closed': (text) => text.replace(/\n---\n/, '\n'),
  'pasted twice': (text) => text + text,
  half: (text) => text.slice(0, text.length / 2),
} as const satisfies Record<string, (text: string) => string | Uint8Array>;

export type WholeFile = keyof typeof WHOLE_FILE;
