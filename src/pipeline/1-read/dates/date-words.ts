import type { StatedBasis } from '../../../model/index.ts';

/** Words of many languages that say what a date beside them is the date of. */
const PUBLISHED =
  /(?<![\p{L}])(?:publi(?:shed|cation|é|ée|cado|cada|cato|cata|sh date)|posted|issued|date ?:|released|filed|submitted|veröffentlicht|erschienen|erstellt|datum ?:|mis en ligne|paru|publicerad|gepubliceerd|geplaatst|fecha ?:|pubblicato|inserito|postado|опубликовано|опубліковано|дата ?:|yayın(?:lanma|landı)?|eklenme|tarih|نشر|تاريخ النشر|opublikowano|dodano|data ?:|objavljeno|publikováno|diterbitkan)(?![\p{L}])/giu;
const MODIFIED =
  /(?<![\p{L}])(?:(?:last )?(?:updated?|modified|changed|edited|revised|revision)|aktualisiert|letzte (?:änderung|aktualisierung)|geändert|zuletzt|stand ?:|mis[e]? à jour|modifié|actualizado|actualizada|actualización|última modificación|aggiornato|aggiornata|ultima modifica|modificato|atualizado|atualização|bijgewerkt|laatst gewijzigd|обновлено|изменено|оновлено|güncelle(?:me|ndi|nme)|تحديث|zaktualizowano|aktualizacja|aktualizace|uppdaterad|opdateret|oppdatert)(?![\p{L}])/giu;
const FETCHED =
  /(?<![\p{L}])(?:accessed|retrieved|archived|captured|saved on|abgerufen|consulté le|consultado el|visitato il|geraadpleegd)(?![\p{L}])/giu;
const PRINTED = /(?<![\p{L}])(?:printed|today is|gedruckt|imprimé)(?![\p{L}])/giu;

/** What the words beside a date say it is; null when they say nothing. */
export type DateWords = Extract<StatedBasis, 'visible' | 'modified' | 'capture' | 'stamp'>;

const KINDS: readonly (readonly [RegExp, DateWords])[] = [
  [PUBLISHED, 'visible'],
  [MODIFIED, 'modified'],
  [FETCHED, 'capture'],
  [PRINTED, 'stamp'],
];

/**
 * Tells what a date is the date of by the last telling word before it on its line, or, where none stands
 * before, by the first one after it.
 *
 * Finds: `Last updated: ` (`modified`), `Veröffentlicht am ` (`visible`). Must not find: `update your
 * browser` at the end of a longer sentence, since callers pass the line of the date alone.
 *
 * @example
 * dateWords('Posted on 3 May 2016, last updated ', ''); // 'modified'
 */
export function dateWords(before: string, after: string): DateWords | null {
  return nearest(before, 'last') ?? nearest(after, 'first');
}

function nearest(words: string, which: 'first' | 'last'): DateWords | null {
  let found: { at: number; kind: DateWords } | null = null;
  for (const [pattern, kind] of KINDS) {
    for (const match of words.matchAll(pattern)) {
      const isBetter = found === null || (which === 'last' ? match.index > found.at : match.index < found.at);
      if (isBetter) found = { at: match.index, kind };
    }
  }
  return found?.kind ?? null;
}
