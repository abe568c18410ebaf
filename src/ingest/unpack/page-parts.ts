/**
 * What browsers put after the name of a saved page to name the folder of its pictures, scripts and
 * frames, in the languages they speak. From the "connected files" of the Windows shell and from the
 * translations of Firefox and Chromium.
 */
const SUFFIXES: readonly string[] = [
  '_files',
  '.files',
  '.fld',
  '_file',
  '-files',
  '_archivos',
  '_arquivos',
  '_bestanden',
  '_bylos',
  '-dateien',
  '_datoteke',
  '_dosyalar',
  '_elemei',
  '_failid',
  '_fails',
  '_fajlovi',
  '_fichiers',
  '_ficheiros',
  '_fisiere',
  '_fişiere',
  '_fitxategiak',
  '_fitxers',
  '-filer',
  '_filer',
  '_pliki',
  '_soubory',
  '_súbory',
  '_tiedostot',
  '_файлы',
  '_файли',
  '_ملفات',
  '_קבצים',
  '_文件',
  '_檔案',
  '_파일',
];

/** A suffix in a language not listed: one word of letters. */
const OTHER_SUFFIX = /[_-]\p{L}{3,24}$/u;

/**
 * A name as long as this is the title of a page and not a word that a folder of reports may begin
 * with: `march.html` beside `march-reports` are two things.
 */
const TITLE_LENGTH = 20;

const PAGE_ENDING = /\.(?:x?html?|shtml|php|aspx?|jsp)$/i;

/** Pages remembered while a stream is read that cannot be read twice. */
const REMEMBERED_PAGES = 1_000;

const stemOf = (page: string): string | null =>
  PAGE_ENDING.test(page) ? page.replace(PAGE_ENDING, '').normalize('NFC') : null;

/** What a page would be called, without its ending, whose parts the folder would hold. */
function stemsOf(folder: string): readonly string[] {
  const name = folder.normalize('NFC');
  const lower = name.toLowerCase();
  const known = SUFFIXES.filter((suffix) => lower.endsWith(suffix)).map((suffix) =>
    name.slice(0, name.length - suffix.length),
  );
  const other = name.replace(OTHER_SUFFIX, '');
  const lastName = other.slice(other.lastIndexOf('/') + 1);
  return other !== name && lastName.length >= TITLE_LENGTH ? [...known, other] : known;
}

/**
 * Tells which folders hold the parts of a saved page that lies beside them, by their names alone.
 * Gives the page of each such folder.
 *
 * @example
 * [...pagePartFolders(['Kesra.html'], ['Kesra_files', 'March'])]; // [['Kesra_files', 'Kesra.html']]
 */
export function pagePartFolders(
  files: Iterable<string>,
  folders: Iterable<string>,
): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const file of files) {
    const stem = stemOf(file);
    if (stem !== null) pages.set(stem, file);
  }
  const parts = new Map<string, string>();
  for (const folder of folders) {
    const stem = stemsOf(folder).find((candidate) => pages.has(candidate));
    if (stem !== undefined) parts.set(folder, pages.get(stem) as string);
  }
  return parts;
}

/**
 * The same for an archive whose names can be read twice. Keeps only folders that may hold parts, so
 * that it takes no memory by the number of files.
 */
export async function pagePartsIn(
  paths: () => AsyncIterable<string> | Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const candidates = new Map<string, string>();
  for await (const path of paths()) {
    for (const folder of foldersOf(path)) {
      for (const stem of stemsOf(folder)) candidates.set(stem, folder);
    }
  }
  const parts = new Map<string, string>();
  if (candidates.size === 0) return parts;
  for await (const path of paths()) {
    const stem = stemOf(path);
    const folder = stem === null ? undefined : candidates.get(stem);
    if (folder !== undefined) parts.set(folder, path);
  }
  return parts;
}

/** The same for an archive that is read once: folders that come after their page are told. */
export function watchPageParts(): { readonly see: (path: string) => ReadonlyMap<string, string> } {
  const pages = new Map<string, string>();
  return {
    see(path) {
      const found = new Map<string, string>();
      for (const folder of foldersOf(path)) {
        const stem = stemsOf(folder).find((candidate) => pages.has(candidate));
        if (stem !== undefined) found.set(folder, pages.get(stem) as string);
      }
      const stem = stemOf(path);
      if (stem !== null) pages.set(stem, path);
      const [oldest] = pages.keys();
      if (pages.size > REMEMBERED_PAGES && oldest !== undefined) pages.delete(oldest);
      return found;
    },
  };
}

/**
 * The folders around a member, the outermost first.
 *
 * @example
 * foldersOf('march/pages/a.html'); // ['march', 'march/pages']
 */
export function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}
