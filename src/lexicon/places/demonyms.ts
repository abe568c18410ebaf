/**
 * Adjectives and names of peoples with the country they point to (ISO 3166 alpha-2), from general
 * knowledge. A demonym is not a place; it is evidence for the country a text is about. Words that
 * cross borders ("Arab", "Kurdish", "European") point to none.
 */
const TABLE = `
AF Afghan; AL Albanian; DZ Algerian; AD Andorran; AO Angolan; AR Argentine,Argentinian; AM Armenian; AU Australian,Aussie;
AT Austrian; AZ Azerbaijani,Azeri; BS Bahamian; BH Bahraini; BD Bangladeshi; BB Barbadian; BY Belarusian,Belarussian;
BE Belgian; BZ Belizean; BJ Beninese; BT Bhutanese; BO Bolivian; BA Bosnian; BW Botswanan; BR Brazilian; BN Bruneian;
BG Bulgarian; BF Burkinabe; MM Burmese,Rohingya; BI Burundian; KH Cambodian; CM Cameroonian; CA Canadian; TD Chadian;
CL Chilean; CN Chinese,Uyghur,Uighur; CO Colombian; KM Comorian; CD Congolese; CR Costa_Rican; HR Croatian,Croat; CU Cuban;
CY Cypriot; CZ Czech; DK Danish,Dane; DJ Djiboutian; DO Dominican; NL Dutch; TL East_Timorese,Timorese; EC Ecuadorian,Ecuadorean;
EG Egyptian; SV Salvadoran; ER Eritrean; EE Estonian; ET Ethiopian,Tigrayan,Oromo; FJ Fijian; PH Filipino,Filipina,Philippine;
FI Finnish,Finn; FR French; GA Gabonese; GM Gambian; GE Georgian,Abkhaz,Abkhazian,South_Ossetian,Ossetian; DE German;
GH Ghanaian; GR Greek; GL Greenlandic; GD Grenadian; GT Guatemalan; GN Guinean; GY Guyanese; HT Haitian; HN Honduran;
HU Hungarian; IS Icelandic,Icelander; IN Indian; ID Indonesian; IR Iranian,Persian; IQ Iraqi,Yazidi,Yezidi; IE Irish;
IL Israeli; IT Italian; CI Ivorian; JM Jamaican; JP Japanese; JO Jordanian; KZ Kazakh,Kazakhstani; KE Kenyan; XK Kosovar;
KW Kuwaiti; KG Kyrgyz,Kirghiz; LA Laotian,Lao; LV Latvian; LB Lebanese; LR Liberian; LY Libyan; LT Lithuanian;
LU Luxembourgish; MK Macedonian; MG Malagasy; MW Malawian; MY Malaysian; MV Maldivian; ML Malian; MT Maltese;
MR Mauritanian; MU Mauritian; MX Mexican; MD Moldovan; MC Monegasque; MN Mongolian; ME Montenegrin; MA Moroccan;
MZ Mozambican; NA Namibian; NP Nepalese,Nepali; NZ New_Zealander,Kiwi; NI Nicaraguan; NG Nigerian; KP North_Korean;
NO Norwegian; OM Omani; PK Pakistani; PS Palestinian,Gazan; PA Panamanian; PG Papua_New_Guinean; PY Paraguayan;
PE Peruvian; PL Polish,Pole; PT Portuguese; PR Puerto_Rican; QA Qatari; RO Romanian; RU Russian,Soviet,Chechen,Dagestani,Ingush,Siberian;
RW Rwandan; SA Saudi,Saudi_Arabian; SN Senegalese; RS Serbian,Serb; SL Sierra_Leonean; SG Singaporean; SK Slovak,Slovakian;
SI Slovenian,Slovene; SO Somali,Somalian,Somalilander; ZA South_African; KR South_Korean; SS South_Sudanese; ES Spanish,Spaniard,Catalan,Basque;
LK Sri_Lankan,Sinhalese,Sinhala; SD Sudanese,Darfuri; SR Surinamese; SZ Swazi; SE Swedish,Swede; CH Swiss; SY Syrian;
TW Taiwanese; TJ Tajik; TZ Tanzanian; TH Thai; TO Tongan; TT Trinidadian; TN Tunisian; TR Turkish,Turk; TM Turkmen;
UG Ugandan; UA Ukrainian; AE Emirati; GB British,Briton,Brit,English,Scottish,Welsh,Northern_Irish; US American,US-American;
UY Uruguayan; UZ Uzbek,Uzbekistani; VE Venezuelan; VN Vietnamese; YE Yemeni,Yemenite,Houthi; ZM Zambian; ZW Zimbabwean;
-- Arab,Kurdish,Kurd,European,African,Asian,Arabic,Korean,Scandinavian,Balkan,Caucasian,Latin_American,South_American,
North_American,Central_American,North_African,West_African,East_African,Central_Asian,South_Asian,Southeast_Asian,
South_East_Asian,Western,Middle_Eastern,Eurasian,Yugoslav,Tamil,Tibetan,Kashmiri,Punjabi,Bengali,Pashtun,Pashto,Baloch,
Baluch,Berber,Tuareg,Hausa,Fulani,Yoruba,Igbo,Sahrawi,Maronite,Druze,Alawite,Sunni,Shiite,Shia,Caribbean,Mediterranean
`;

/** Country by demonym, lower case, several words joined by a blank; empty when it names no one country. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  TABLE.replace(/,\n/g, ',')
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const country = entry.slice(0, 2);
      const words = entry.slice(2).trim().split(',');
      return words.map(
        (word) => [word.toLowerCase().replace(/_/g, ' '), country === '--' ? '' : country] as const,
      );
    }),
);

/**
 * Tells the country a demonym points to; null when the words are no demonym. Plurals count.
 *
 * @example
 * demonymCountry('Syrians'); // 'SY'
 */
export function demonymCountry(words: string): string | null {
  const lower = words.toLowerCase();
  return DEMONYMS.get(lower) ?? (lower.endsWith('s') ? (DEMONYMS.get(lower.slice(0, -1)) ?? null) : null);
}
