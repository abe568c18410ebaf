/**
 * Names of the months, January to December, as news pages of many languages write them: the form used
 * in a date and the short forms. Written without marks above and below letters, which lookups drop too.
 */
const NAMES: readonly (readonly string[])[] = [
  // English
  'jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|nov november|dec december',
  // German, with the Austrian forms
  'januar janner jaenner|februar feber|marz maerz mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
  // French
  'janvier janv|fevrier fev fevr|mars|avril avr|mai|juin|juillet juil|aout|septembre|octobre|novembre|decembre',
  // Spanish
  'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic',
  // Italian
  'gennaio gen genn|febbraio febb|marzo|aprile|maggio mag magg|giugno giu|luglio lug|agosto|settembre set sett|ottobre ott|novembre|dicembre',
  // Portuguese
  'janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro out|novembro|dezembro',
  // Dutch
  'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  // Russian
  'января янв январь|февраля фев февр февраль|марта мар март|апреля апр апрель|мая май маи|июня июн июнь|июля июл июль|августа авг август|сентября сен сент сентябрь|октября окт октябрь|ноября ноя нояб ноябрь|декабря дек декабрь',
  // Ukrainian
  'січня січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
  // Polish
  'stycznia styczen|lutego luty|marca marzec|kwietnia kwi kwiecien|maja maj|czerwca cze czerwiec|lipca lip lipiec|sierpnia sie sierpien|wrzesnia wrz wrzesien|pazdziernika paz pazdziernik|listopada listopad|grudnia gru grudzien',
  // Turkish
  'ocak oca|subat sub|mart|nisan nis|mayıs mayis|haziran haz|temmuz tem|agustos agu|eylul eyl|ekim eki|kasım kasim kas|aralık aralik ara',
  // Arabic: Egypt and the Gulf, the Levant and Iraq, the Maghreb
  'يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
  'كانون الثاني|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين الاول|تشرين الثاني|كانون الاول',
  'جانفي|فيفري|مارس|افريل|ماي|جوان|جويلية|اوت|سبتمبر|اكتوبر|نوفمبر|ديسمبر',
  // Swedish, Danish and Norwegian
  'januari januar|februari februar|mars marts|april|maj mai|juni|juli|augusti august|september|oktober|november|december desember des',
  // Finnish
  'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesakuuta|heinakuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  // Czech
  'ledna|unora|brezna|dubna|kvetna|cervna|cervence|srpna|zari|rijna|listopadu|prosince',
  // Romanian
  'ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie|decembrie',
  // Hungarian
  'januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember|oktober|november|december',
  // Greek
  'ιανουαριου|φεβρουαριου|μαρτιου|απριλιου|μαιου|ιουνιου|ιουλιου|αυγουστου|σεπτεμβριου|οκτωβριου|νοεμβριου|δεκεμβριου',
  // Indonesian and Malay
  'januari|februari|maret mac|april|mei|juni jun|juli julai|agustus ogos|september|oktober|november nopember|desember disember',
  // Serbian and Bosnian
  'januara|februara|marta mart|aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|decembra',
  // Hebrew, with the preposition that a date puts before it
  'בינואר ינואר|בפברואר פברואר|במרץ מרץ|באפריל אפריל|במאי מאי|ביוני יוני|ביולי יולי|באוגוסט אוגוסט|בספטמבר ספטמבר|באוקטובר אוקטובר|בנובמבר נובמבר|בדצמבר דצמבר',
].map((language) => language.split('|'));

const LEVANT = 'كانون|تشرين';
const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((months) =>
    months.flatMap((forms, index) =>
      // The two-word names of the Levant hold a blank of their own.
      (new RegExp(LEVANT).test(forms) ? [forms] : forms.split(' ')).map((form): [string, number] => [
        plain(form),
        index + 1,
      ]),
    ),
  ),
);

/**
 * Tells the number of a month (1 to 12) by its name in any of the known languages, with or without a
 * full stop; null for other words. `listopad` is read as Polish and Czech do, November.
 *
 * @example
 * monthNumber('Août'); // 8
 */
export function monthNumber(name: string): number | null {
  return NUMBERS.get(plain(name)) ?? null;
}

/** Lower case, without marks, full stops and doubled blanks. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
}
