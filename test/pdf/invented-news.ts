/** Sentences of an invented conflict, enough to fill pages; none says the same as another. */
const SUBJECTS = [
  'The governor of Dereli province',
  'A spokeswoman for the relief committee',
  'Two farmers from the upper valley',
  'The commander of the rebel-held garrison',
  'Residents of the eastern quarter',
  'The independent monitoring mission',
  'A surgeon at the municipal hospital',
  'Drivers of the convoy',
];
const DEEDS = [
  'said that the bridge over the river had been hit twice before midnight',
  'reported that nine people were wounded when shells fell near the market',
  'counted forty families who had left their houses since the beginning of the month',
  'denied that the government-backed forces had entered the settlement',
  'described how the temporary ceasefire collapsed within several hours',
  'confirmed that electricity and drinking water had returned to the neighbourhood',
  'accused the administration of withholding humanitarian supplies',
  'asked international organisations to investigate the bombardment immediately',
];
const TAILS = [
  'according to a statement published on Monday',
  'although the authorities in Kesra gave no comment',
  'while observers continued their examination of the damaged buildings',
  'and the announcement was repeated on the radio in the evening',
  'as temperatures in the mountains fell below freezing',
  'after negotiations between the parties had been suspended',
  'despite the guarantees that both delegations had signed',
];

/** Paragraphs of three to five sentences; the same number gives the same text. */
export function paragraphs(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, at) => {
    const number = from + at;
    return Array.from({ length: 3 + (number % 3) }, (__, sentence) => {
      const key = number * 5 + sentence;
      const subject = SUBJECTS[(key * 3 + number) % SUBJECTS.length];
      const deed = DEEDS[(key * 5 + sentence) % DEEDS.length];
      const tail = TAILS[(key + number * 2) % TAILS.length];
      return `${subject} ${deed} ${tail}, in case ${key + 100}.`;
    }).join(' ');
  });
}
