/**
 * Countries and dependent territories: GeoNames ids (GeoNames, CC BY 4.0), centres as atlases and
 * GeoNames give them, names as English news writes them, populations rounded, from general knowledge.
 */
export const COUNTRIES = `
3041565|Andorra|AD||42.55,1.58|77000
290557|United Arab Emirates; UAE; U.A.E.; Emirates|AE||23.75,54.5|9630000
1149361|Afghanistan; Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan|AF||33,66|37170000
3576396|Antigua and Barbuda|AG||17.05,-61.8|96000
3573511|Anguilla|AI||18.22,-63.05|13000
783754|Albania|AL||41,20|2870000
174982|Armenia; Republic of Armenia|AM||40.2,45|2950000
3351879|Angola|AO||-12.5,18.5|30810000
6697173|Antarctica|AQ||-78.16,16.41|0
3865483|Argentina|AR||-34,-64|44490000
5880801|American Samoa|AS||-14.32,-170.74|55000
2782113|Austria|AT||47.33,13.33|8850000
2077456|Australia; Commonwealth of Australia|AU||-25,134|24990000
3577279|Aruba|AW||12.52,-69.97|106000
661882|Aland Islands; Åland|AX||60.2,20|27000
587116|Azerbaijan; Republic of Azerbaijan|AZ||40.5,47.5|9940000
3277605|Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia; Bosnia & Herzegovina|BA||44.25,17.83|3320000
3374084|Barbados|BB||13.17,-59.53|287000
1210997|Bangladesh|BD||24,90|161360000
2802361|Belgium|BE||50.75,4.5|11420000
2361809|Burkina Faso; Burkina|BF||12.5,-1.67|19750000
732800|Bulgaria|BG||42.67,25.25|7000000
290291|Bahrain; Kingdom of Bahrain|BH||26.03,50.55|1570000
433561|Burundi|BI||-3.5,30|11180000
2395170|Benin|BJ||9.5,2.25|11490000
3578476|Saint Barthelemy; St. Barts|BL||17.9,-62.83|8500
3573345|Bermuda|BM||32.33,-64.75|63900
1820814|Brunei; Brunei Darussalam|BN||4.5,114.67|429000
3923057|Bolivia|BO||-17,-65|11350000
3469034|Brazil; Brasil|BR||-10,-55|209470000
3572887|Bahamas|BS||24,-76|386000
1252634|Bhutan|BT||27.5,90.5|754000
933860|Botswana|BW||-22,24|2250000
630336|Belarus; Byelorussia|BY||53,28|9480000
3582678|Belize|BZ||17.17,-88.5|383000
6251999|Canada|CA||60,-96|37060000
203312|Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; D.R.C.; Congo-Kinshasa; Zaire; RDC|CD||-2.5,23.5|84070000
239880|Central African Republic; CAR; C.A.R.|CF||7,21|4670000
2260494|Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo|CG||-1,15.5|5240000
2658434|Switzerland|CH||47,8.01|8520000
2287781|Ivory Coast; Cote d'Ivoire; Côte d’Ivoire|CI||8,-5.5|25070000
1899402|Cook Islands|CK||-16.08,-161.58|21000
3895114|Chile|CL||-30,-71|18730000
2233387|Cameroon; Cameroun|CM||6,12.5|25220000
1814991|China; People's Republic of China; PRC; P.R.C.; mainland China|CN||35,104|1411780000
3686110|Colombia|CO||4,-73.25|49650000
3624060|Costa Rica|CR||10,-84|5000000
3562981|Cuba|CU||22,-79.5|11340000
3374766|Cape Verde; Cabo Verde|CV||16,-24|544000
7626836|Curaçao|CW||12.17,-69|159000
146669|Cyprus; Republic of Cyprus|CY||35,33|1190000
3077311|Czech Republic; Czechia|CZ||49.75,15|10630000
2921044|Germany; Federal Republic of Germany|DE||51.5,10.5|82930000
223816|Djibouti|DJ||11.83,42.5|959000
2623032|Denmark|DK||56,10|5800000
3575830|Dominica|DM||15.5,-61.33|71600
3508796|Dominican Republic|DO||19,-70.67|10630000
2589581|Algeria|DZ||28,3|42230000
3658394|Ecuador|EC||-1.25,-78.25|17080000
453733|Estonia|EE||59,26|1320000
357994|Egypt; Arab Republic of Egypt|EG||27,30|98420000
2461445|Western Sahara|EH||25,-13.5|273000
338010|Eritrea|ER||15,39|3450000
2510769|Spain|ES||40,-4|46720000
337996|Ethiopia|ET||8,38|109220000
660013|Finland|FI||64,26|5520000
2205218|Fiji|FJ||-18,178|883000
3474414|Falkland Islands; Falklands; Malvinas|FK||-51.75,-59.17|2600
2081918|Micronesia; Federated States of Micronesia|FM||6.92,158.16|113000
2622320|Faroe Islands|FO||62,-7|48500
3017382|France|FR||46,2|66990000
2400553|Gabon|GA||-1,11.75|2120000
2635167|United Kingdom; UK; U.K.; Great Britain; Britain|GB||54.76,-2.7|66490000
3580239|Grenada|GD||12.12,-61.67|111000
614540|Georgia; Republic of Georgia|GE||42,43.5|3730000
3381670|French Guiana|GF||4,-53|195000
3042362|Guernsey|GG||49.58,-2.33|65000
2300660|Ghana|GH||8.1,-1.2|29770000
2411586|Gibraltar|GI||36.14,-5.35|34000
3425505|Greenland|GL||72,-40|56000
2413451|Gambia; The Gambia|GM||13.5,-15.5|2280000
2420477|Guinea; Guinea-Conakry|GN||10.83,-10.67|12410000
3579143|Guadeloupe|GP||16.25,-61.58|443000
2309096|Equatorial Guinea|GQ||1.7,10.33|1310000
390903|Greece; Hellenic Republic|GR||39,22|10730000
3595528|Guatemala|GT||15.5,-90.25|17250000
4043988|Guam|GU||13.48,144.78|166000
2372248|Guinea-Bissau|GW||12,-15|1870000
3378535|Guyana|GY||5,-59|779000
1819730|Hong Kong; Hongkong|HK||22.25,114.17|7450000
3608932|Honduras|HN||15,-86.5|9590000
3202326|Croatia|HR||45.17,15.5|4090000
3723988|Haiti|HT||19,-72.42|11120000
719819|Hungary|HU||47,20|9770000
1643084|Indonesia|ID||-5,120|267660000
2963597|Ireland; Republic of Ireland; Irish Republic; Eire|IE||53,-8|4850000
294640|Israel; State of Israel; Jewish state|IL||31.5,34.75|8880000
3042225|Isle of Man|IM||54.25,-4.5|84000
1269750|India; Republic of India|IN||21.5,78.5|1352620000
99237|Iraq; Republic of Iraq|IQ||33,44|38430000
130758|Iran; Islamic Republic of Iran; Islamic Republic|IR||32,53|81800000
2629691|Iceland|IS||65,-18|354000
3175395|Italy|IT||42.83,12.83|60430000
3042142|Jersey|JE||49.22,-2.12|106000
3489940|Jamaica|JM||18.25,-77.5|2930000
248816|Jordan; Hashemite Kingdom of Jordan|JO||31,36|9960000
1861060|Japan|JP||35.69,138.1|126530000
192950|Kenya|KE||1,38|51390000
1527747|Kyrgyzstan; Kirghizstan; Kyrgyz Republic|KG||41.5,75|6320000
1831722|Cambodia; Kampuchea|KH||13,105|16250000
4030945|Kiribati|KI||1.42,173|116000
921929|Comoros|KM||-12.17,44.25|832000
3575174|Saint Kitts and Nevis; St. Kitts and Nevis|KN||17.33,-62.75|52400
1873107|North Korea; DPRK; D.P.R.K.; Democratic People's Republic of Korea|KP||40,127|25550000
1835841|South Korea; Republic of Korea; ROK|KR||36.5,127.75|51640000
831053|Kosovo|XK||42.58,20.92|1850000
285570|Kuwait|KW||29.5,47.75|4140000
3580718|Cayman Islands; Caymans|KY||19.5,-80.67|64000
1522867|Kazakhstan|KZ||48,68|18280000
1655842|Laos; Lao PDR|LA||18,105|7060000
272103|Lebanon; Lebanese Republic|LB||33.83,35.83|6850000
3576468|Saint Lucia; St. Lucia|LC||13.88,-60.97|182000
3042058|Liechtenstein|LI||47.17,9.53|38000
1227603|Sri Lanka; Ceylon|LK||7,81|21670000
2275384|Liberia|LR||6.5,-9.5|4820000
932692|Lesotho|LS||-29.5,28.25|2110000
597427|Lithuania|LT||55.42,24|2790000
2960313|Luxembourg; Luxemburg|LU||49.75,6.17|608000
458258|Latvia|LV||57,25|1930000
2215636|Libya; Libyan Arab Jamahiriya|LY||28,17|6680000
2542007|Morocco|MA||32,-5|36030000
2993457|Monaco|MC||43.73,7.42|39000
617790|Moldova; Republic of Moldova|MD||47.25,28.58|3550000
3194884|Montenegro|ME||42.75,19.25|622000
1062947|Madagascar|MG||-20,47|26260000
2080185|Marshall Islands|MH||7.11,171.24|58000
718075|North Macedonia; Macedonia; FYROM|MK||41.67,21.75|2080000
2453866|Mali|ML||17.5,-3|19080000
1327865|Myanmar; Burma|MM||21,96|53710000
2029969|Mongolia|MN||46,105|3170000
1821275|Macau; Macao|MO||22.16,113.57|632000
4041468|Northern Mariana Islands|MP||16.08,145.62|57000
3570311|Martinique|MQ||14.67,-61|433000
2378080|Mauritania|MR||20.25,-10.5|4400000
3578097|Montserrat|MS||16.75,-62.2|9300
2562770|Malta; Republic of Malta|MT||35.92,14.43|483000
934292|Mauritius|MU||-20.3,57.58|1270000
1282028|Maldives|MV||3.2,73|516000
927384|Malawi|MW||-13.5,34|17560000
3996063|Mexico|MX||23,-102|126190000
1733045|Malaysia|MY||2.5,112.5|31530000
1036973|Mozambique|MZ||-18.25,35|29500000
3355338|Namibia|NA||-22,17|2450000
2139685|New Caledonia|NC||-21.5,165.5|284000
2440476|Niger|NE||17.5,8.5|22440000
2155115|Norfolk Island|NF||-29.03,167.95|1800
2328926|Nigeria|NG||9.1,9|195870000
3617476|Nicaragua|NI||13,-85|6470000
2750405|Netherlands; Holland|NL||52.25,5.75|17230000
3144096|Norway|NO||62,10|5310000
1282988|Nepal|NP||28,84|28090000
2110425|Nauru|NR||-0.52,166.93|12700
4036232|Niue|NU||-19.03,-169.87|2200
2186224|New Zealand; Aotearoa|NZ||-42,174|4890000
286963|Oman; Sultanate of Oman|OM||21,57|4830000
3703430|Panama|PA||9,-80|4180000
3932488|Peru|PE||-10,-75.25|31990000
4030656|French Polynesia|PF||-17.69,-149.37|278000
2088628|Papua New Guinea; PNG|PG||-6,147|8610000
1694008|Philippines; Republic of the Philippines|PH||13,122|106650000
1168579|Pakistan; Islamic Republic of Pakistan|PK||30,70|212220000
798544|Poland|PL||52,20|37980000
4566966|Puerto Rico|PR||18.25,-66.5|3200000
6254930|Palestine; Palestinian territories; Palestinian Territory; occupied Palestinian territory; occupied territories; Palestinian Territories; State of Palestine|PS||31.92,35.2|4570000
2264397|Portugal|PT||39.7,-8|10280000
1559582|Palau|PW||7.5,134.62|18000
3437598|Paraguay|PY||-22.99,-57.99|6960000
289688|Qatar; State of Qatar|QA||25.5,51.25|2780000
935317|Reunion; Réunion|RE||-21.1,55.6|776000
798549|Romania|RO||46,25|19470000
6290252|Serbia|RS||44.82,20.46|6980000
2017370|Russia; Russian Federation; Soviet Union; USSR; U.S.S.R.|RU||60,100|144480000
49518|Rwanda|RW||-2,30|12300000
102358|Saudi Arabia; Kingdom of Saudi Arabia; KSA|SA||25,45|33700000
2103350|Solomon Islands|SB||-8,159|653000
241170|Seychelles|SC||-4.58,55.67|97000
366755|Sudan|SD||15.5,31|41800000
7909807|South Sudan|SS||7.5,30|8260000
2661886|Sweden|SE||62,15|10180000
1880251|Singapore|SG||1.37,103.8|5640000
3370751|Saint Helena; St. Helena|SH||-15.95,-5.72|7500
3190538|Slovenia|SI||46.08,15|2070000
607072|Svalbard|SJ||78,20|2600
3057568|Slovakia; Slovak Republic|SK||48.67,19.5|5450000
2403846|Sierra Leone|SL||8.5,-11.5|7650000
3168068|San Marino|SM||43.93,12.42|33800
2245662|Senegal|SN||14.5,-14.25|15850000
51537|Somalia|SO||6,48|15010000
3382998|Suriname; Surinam|SR||4,-56|576000
2410758|Sao Tome and Principe; São Tomé and Príncipe|ST||1,7|197000
3585968|El Salvador|SV||13.83,-88.92|6420000
7609695|Sint Maarten; St. Maarten|SX||18.04,-63.07|41000
163843|Syria; Syrian Arab Republic|SY||35,38|16910000
934841|Eswatini; Swaziland|SZ||-26.5,31.5|1140000
3576916|Turks and Caicos Islands; Turks and Caicos|TC||21.73,-71.58|38000
2434508|Chad; Tchad|TD||15,19|15480000
2363686|Togo|TG||8.67,1.08|7890000
1605651|Thailand|TH||15.5,101|69430000
1220409|Tajikistan|TJ||39,71|9100000
1966436|East Timor; Timor-Leste; Timor Leste|TL||-8.83,125.75|1270000
1218197|Turkmenistan|TM||40,60|5850000
2464461|Tunisia|TN||34,9|11570000
4032283|Tonga|TO||-20,-175|103000
298795|Turkey; Türkiye; Turkiye; Republic of Turkey|TR||39,35|82320000
3573591|Trinidad and Tobago; T&T; Trinidad & Tobago; Trinidad|TT||11,-61|1390000
2110297|Tuvalu|TV||-7.48,178.01|11500
1668284|Taiwan; Republic of China; Chinese Taipei|TW||24,121|22890000
149590|Tanzania|TZ||-6,35|56320000
690791|Ukraine|UA||49,32|44620000
226074|Uganda|UG||1.25,32.5|42720000
6252001|United States; U.S.; US; United States of America; USA; U.S.A.; America|US||39.8,-99|327170000
3439705|Uruguay|UY||-33,-56|3450000
1512440|Uzbekistan|UZ||41.71,63.85|32960000
3164670|Vatican City; Vatican; Holy See|VA||41.9,12.45|900
3577815|Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St. Vincent|VC||13.08,-61.2|110000
3625428|Venezuela|VE||8,-66|28870000
3577718|British Virgin Islands|VG||18.5,-64.5|30000
4796775|U.S. Virgin Islands; US Virgin Islands; Virgin Islands|VI||18.34,-64.9|107000
1562822|Vietnam; Viet Nam|VN||16.17,107.83|95540000
2134431|Vanuatu|VU||-16,167|293000
4034749|Wallis and Futuna|WF||-13.3,-176.2|16000
4034894|Samoa; Western Samoa|WS||-13.8,-172.18|196000
69543|Yemen; Republic of Yemen|YE||15.5,47.5|28500000
1024031|Mayotte|YT||-12.83,45.17|279000
953987|South Africa|ZA||-29,24|57780000
895949|Zambia|ZM||-14.6,29.2|17350000
878675|Zimbabwe; Rhodesia|ZW||-19,29.75|14440000
`;
