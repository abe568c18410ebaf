/**
 * How English-language news shortens states and provinces after a town: "Wheeling, W.Va.", from the
 * common style guides. The key is the short form without blanks and full stops; the value is the
 * region's full name, which the gazetteer holds.
 */
const TABLE = `
Ala Alabama;Ariz Arizona;Ark Arkansas;Calif California;Cal California;Colo Colorado;Conn Connecticut;Del Delaware;
DC District of Columbia;Fla Florida;Ga Georgia;Ill Illinois;Ind Indiana;Kan Kansas;Kans Kansas;Ky Kentucky;La Louisiana;Md Maryland;
Mass Massachusetts;Mich Michigan;Minn Minnesota;Miss Mississippi;Mo Missouri;Mont Montana;Neb Nebraska;Nebr Nebraska;
Nev Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NMex New Mexico;NY New York;NC North Carolina;ND North Dakota;NDak North Dakota;
Okla Oklahoma;Ore Oregon;Oreg Oregon;Pa Pennsylvania;Penn Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;SDak South Dakota;
Tenn Tennessee;Tex Texas;Vt Vermont;Va Virginia;Wash Washington;WVa West Virginia;Wis Wisconsin;Wisc Wisconsin;Wyo Wyoming;
Ont Ontario;Que Quebec;BC British Columbia;Alta Alberta;Man Manitoba;Sask Saskatchewan;NS Nova Scotia;NB New Brunswick;
NL Newfoundland and Labrador;PEI Prince Edward Island
`;

/** Two-letter postal codes: they count only after "Town, ". */
const POSTAL = `
AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;DC District of Columbia;FL Florida;
GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;
MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;
NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;
RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;
WV West Virginia;WI Wisconsin;WY Wyoming;ON Ontario;QC Quebec;BC British Columbia;AB Alberta
`;

/** Full name by short form written with its full stop ("Ill.", "W.Va."), stops and blanks taken out. */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = readTable(TABLE);

/** Full name by postal code. */
export const POSTAL_CODES: ReadonlyMap<string, string> = readTable(POSTAL);

function readTable(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .split(/[;\n]/)
      .filter((entry) => entry.trim() !== '')
      .map((entry) => {
        const blank = entry.indexOf(' ');
        return [entry.slice(0, blank), entry.slice(blank + 1)] as const;
      }),
  );
}
