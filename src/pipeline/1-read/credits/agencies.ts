/** Wire agencies as credits print them, with the name the product uses. */
const AGENCIES: readonly (readonly [string, string])[] = [
  ['Thomson Reuters|Reuters|REUTERS', 'Reuters'],
  ['AFP|Agence France[- ]Presse', 'AFP'],
  ['(?:The )?Associated Press|AP', 'AP'],
  ['Xinhua(?: News Agency)?|XINHUA', 'Xinhua'],
  ['SANA', 'SANA'],
  ['ITAR-TASS|TASS', 'TASS'],
  ['RIA Novosti|RIA', 'RIA Novosti'],
  ['Interfax', 'Interfax'],
  ['Anadolu(?: Agency)?|AA', 'Anadolu'],
  ['DPA|dpa', 'dpa'],
  ['EFE', 'EFE'],
  ['UPI', 'UPI'],
  ['IRNA', 'IRNA'],
  ['Fars(?: News(?: Agency)?)?|FNA', 'Fars'],
  ['Tasnim(?: News Agency)?', 'Tasnim'],
  ['Mehr News(?: Agency)?|MNA', 'Mehr'],
  ['ISNA', 'ISNA'],
  ['ARA News', 'ARA News'],
  ['NNA', 'NNA'],
  ['PTI', 'PTI'],
  ['IANS', 'IANS'],
  ['ANSA', 'ANSA'],
  ['Adnkronos', 'Adnkronos'],
  ['Kyodo(?: News)?', 'Kyodo'],
  ['Yonhap', 'Yonhap'],
  ['Bernama', 'Bernama'],
  ['KUNA', 'KUNA'],
  ['QNA', 'QNA'],
  ['WAM', 'WAM'],
  ['Ukrinform', 'Ukrinform'],
  ['Belga', 'Belga'],
  ['Lusa', 'Lusa'],
  ['PAP', 'PAP'],
  ['AAP', 'AAP'],
  ['PA Media|Press Association', 'PA Media'],
  ['Bloomberg', 'Bloomberg'],
];

/** Any agency's name, for use inside a larger expression. */
export const AGENCY_NAMES = AGENCIES.map(([pattern]) => pattern).join('|');

/** Words that credit agencies without naming one. */
export const UNNAMED_AGENCIES =
  '(?:(?:[Ii]nternational |[Nn]ews |[Ww]ire |[Pp]ress )?(?:[Aa]gencies|AGENCIES|[Ww]ires|[Ww]ire services|[Nn]ews services))';

const KNOWN = AGENCIES.map(([pattern, name]): [RegExp, string] => [
  new RegExp(`^(?:${pattern})$`, 'i'),
  name,
]);

/**
 * The product's name of an agency that a credit names; other words come back as written.
 *
 * @example
 * agencyName('REUTERS'); // 'Reuters'
 */
export function agencyName(written: string): string {
  return KNOWN.find(([pattern]) => pattern.test(written))?.[1] ?? written;
}
