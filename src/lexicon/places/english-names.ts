/**
 * Towns of the GeoNames table (ids from there, CC BY 4.0) under the names English gives them: the
 * name here becomes the row's first, the table's own stays beside it.
 */
export const ENGLISH_NAMES = `
2660646|Geneva|CH|||
2886242|Cologne|DE|||
2510911|Seville|ES|||
2711537|Gothenburg|SE|||
2803138|Antwerp|BE|||
2800931|Bruges|BE|||
2797656|Ghent|BE|||
3171728|Padua|IT|||
2861650|Nuremberg|DE|||
2910831|Hanover|DE|||
2925533|Frankfurt|DE|||
2659811|Lucerne|CH|||
3020686|Dunkirk|FR|||
558418|Grozny|RU|||
1277333|Bangalore|IN|||
2548885|Fez|MA|||
283506|Jenin|PS|||
2214846|Misrata|LY|||
99532|Basra|IQ|||
`;
