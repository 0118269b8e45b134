import type { Values } from '../problems/problem.ts';
import { fill } from '../problems/problem.ts';
import type { Lang } from '../language/lang.ts';
import { importWords } from './import-words.ts';
import type { Encoding } from './encoding.ts';
import type { DecimalMark } from './number-column.ts';

/** What was asked for on the command line. */
export interface ImportOptions {
  readonly file: string;
  readonly index: string;
  readonly edition: string;
  readonly root: string;
  readonly lang: Lang;
  readonly isDryRun: boolean;
  readonly isYes: boolean;
  readonly sheet: string | null;
  readonly source: string | null;
  readonly encoding: Encoding | null;
  readonly decimal: DecimalMark | null;
  readonly map: string | null;
  readonly saveMap: string | null;
  readonly date: string | null;
  readonly reasonVi: string;
  readonly reasonEn: string;
  readonly isReplacing: boolean;
}

/** The person at the other end. `ask` is null where nobody can answer. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly ask: ((question: string) => Promise<string>) | null;
}

/** Files outside the data, and the way back into them; the room itself reads and writes nothing. */
export interface Disk {
  /** The name of a file without its folders. */
  readonly nameOf: (file: string) => string;
  readonly bytes: (file: string) => Uint8Array;
  /** The text of a file; null where there is none. */
  readonly text: (file: string) => string | null;
  readonly save: (file: string, text: string) => void;
  /** Writes several data files of the root, all or none. */
  readonly writeData: (texts: ReadonlyMap<string, string>) => void;
}

/** 0: written, or a dry run in which nothing is ambiguous; 1: something needs a person; 2: a wrong call. */
export type ExitCode = 0 | 1 | 2;

/** One import: what was asked for, the words it speaks with, the person and the files. */
export interface Session {
  readonly options: ImportOptions;
  readonly say: ReturnType<typeof importWords>;
  readonly terminal: Terminal;
  readonly disk: Disk;
  /** The answer of a person; '' where nobody can answer or wants to be asked. */
  readonly ask: (what: 'source' | 'encoding' | 'sheet' | 'write', params?: Values) => Promise<string>;
  /** Says why it ends here. */
  readonly stop: (text: string, code?: ExitCode) => ExitCode;
}

/** Begins a session in the language of its options. */
export function sessionOf(options: ImportOptions, terminal: Terminal, disk: Disk): Session {
  const say = importWords(options.lang);
  return {
    options,
    say,
    terminal,
    disk,
    ask: async (what, params = {}) =>
      terminal.ask && !options.isYes ? (await terminal.ask(fill(say.ask[what], params))).trim() : '',
    stop: (text, code = 1) => {
      terminal.print(text);
      return code;
    },
  };
}
