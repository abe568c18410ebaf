import type { ActorEntry } from '../../model/index.ts';
import { actor, ambiguous, metonym } from './entry.ts';

/**
 * `code id | name | other names | adjectives | capital`, one state a line: the members of the UN,
 * Palestine, Kosovo and Taiwan. `?` marks a name that is also something else's. A capital stands
 * for the government only where it acts or speaks.
 */
const ROWS = `
AF afghanistan | Afghanistan | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | Afghan; Afghani | Kabul
AL albania | Albania | | Albanian | Tirana
DZ algeria | Algeria | | Algerian | Algiers
AD andorra | Andorra | | Andorran | Andorra la Vella
AO angola | Angola | | Angolan | Luanda
AG antigua-and-barbuda | Antigua and Barbuda | | Antiguan | 
AR argentina | Argentina | | Argentine; Argentinian; Argentinean | Buenos Aires
AM armenia | Armenia | | Armenian | Yerevan
AU australia | Australia | | Australian | Canberra
AT austria | Austria | | Austrian | Vienna
AZ azerbaijan | Azerbaijan | | Azerbaijani; Azeri | Baku
BS bahamas | Bahamas | the Bahamas | Bahamian | 
BH bahrain | Bahrain | Kingdom of Bahrain | Bahraini | Manama
BD bangladesh | Bangladesh | | Bangladeshi | Dhaka
BB barbados | Barbados | | Barbadian | 
BY belarus | Belarus | Byelorussia | Belarusian; Belarussian | Minsk
BE belgium | Belgium | | Belgian | 
BZ belize | Belize | | Belizean | 
BJ benin | Benin | | Beninese | 
BT bhutan | Bhutan | | Bhutanese | Thimphu
BO bolivia | Bolivia | | Bolivian | La Paz
BA bosnia-and-herzegovina | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina | Bosnian | Sarajevo
BW botswana | Botswana | | Botswanan | 
BR brazil | Brazil | | Brazilian | Brasilia; Brasília
BN brunei | Brunei | Brunei Darussalam | Bruneian | 
BG bulgaria | Bulgaria | | Bulgarian | Sofia?
BF burkina-faso | Burkina Faso | Burkina | Burkinabe; Burkinabè | Ouagadougou
BI burundi | Burundi | | Burundian | Bujumbura
KH cambodia | Cambodia | | Cambodian | Phnom Penh
CM cameroon | Cameroon | | Cameroonian | Yaounde; Yaoundé
CA canada | Canada | | Canadian | Ottawa
CV cape-verde | Cape Verde | Cabo Verde | Cape Verdean | 
CF central-african-republic | Central African Republic | CAR? | Central African | Bangui
TD chad | Chad | | Chadian | N'Djamena; Ndjamena
CL chile | Chile | | Chilean | 
CN china | China | People's Republic of China; PRC | Chinese | Beijing
CO colombia | Colombia | | Colombian | Bogota; Bogotá
KM comoros | Comoros | | Comorian; Comoran | 
CG congo-brazzaville | Republic of the Congo | Congo-Brazzaville; Republic of Congo | Congo-Brazzaville | Brazzaville
CD dr-congo | Democratic Republic of the Congo | Democratic Republic of Congo; DR Congo; DRC; D.R. Congo; Congo-Kinshasa; Congo | Congolese | Kinshasa
CR costa-rica | Costa Rica | | Costa Rican | 
CI ivory-coast | Ivory Coast | Cote d'Ivoire; Côte d'Ivoire | Ivorian | Abidjan
HR croatia | Croatia | | Croatian; Croat | Zagreb
CU cuba | Cuba | | Cuban | Havana
CY cyprus | Cyprus | Republic of Cyprus | Cypriot; Greek Cypriot | Nicosia
CZ czech-republic | Czech Republic | Czechia | Czech | Prague
DK denmark | Denmark | | Danish | Copenhagen
DJ djibouti | Djibouti | | Djiboutian | 
DM dominica | Dominica | | | 
DO dominican-republic | Dominican Republic | | Dominican | Santo Domingo
EC ecuador | Ecuador | | Ecuadorian; Ecuadorean | Quito
EG egypt | Egypt | Arab Republic of Egypt | Egyptian | Cairo
SV el-salvador | El Salvador | | Salvadoran; Salvadorean | San Salvador
GQ equatorial-guinea | Equatorial Guinea | | Equatoguinean | Malabo
ER eritrea | Eritrea | | Eritrean | Asmara
EE estonia | Estonia | | Estonian | Tallinn
SZ eswatini | Eswatini | Swaziland | Swazi | 
ET ethiopia | Ethiopia | | Ethiopian | Addis Ababa
FJ fiji | Fiji | | Fijian | Suva
FI finland | Finland | | Finnish | Helsinki
FR france | France | French Republic | French | Paris
GA gabon | Gabon | | Gabonese | Libreville
GM gambia | Gambia | the Gambia | Gambian | Banjul
GE georgia | Georgia? | Republic of Georgia | Georgian | Tbilisi
DE germany | Germany | Federal Republic of Germany | German | Berlin
GH ghana | Ghana | | Ghanaian | Accra
GR greece | Greece | | Greek | Athens
GD grenada | Grenada | | Grenadian | 
GT guatemala | Guatemala | | Guatemalan | 
GN guinea | Guinea | Guinea-Conakry | Guinean | Conakry
GW guinea-bissau | Guinea-Bissau | | Bissau-Guinean | Bissau
GY guyana | Guyana | | Guyanese | Georgetown?
HT haiti | Haiti | | Haitian | Port-au-Prince
HN honduras | Honduras | | Honduran | Tegucigalpa
HU hungary | Hungary | | Hungarian | Budapest
IS iceland | Iceland | | Icelandic | Reykjavik
IN india | India | Republic of India | Indian | New Delhi; Delhi
ID indonesia | Indonesia | | Indonesian | Jakarta
IR iran | Iran | Islamic Republic of Iran; Islamic Republic? | Iranian | Tehran; Teheran
IQ iraq | Iraq | Republic of Iraq | Iraqi | Baghdad
IE ireland | Ireland | Republic of Ireland | Irish | Dublin
IL israel | Israel | State of Israel | Israeli | Tel Aviv
IT italy | Italy | | Italian | Rome
JM jamaica | Jamaica | | Jamaican | Kingston?
JP japan | Japan | | Japanese | Tokyo
JO jordan | Jordan | Hashemite Kingdom of Jordan | Jordanian | Amman
KZ kazakhstan | Kazakhstan | | Kazakh; Kazakhstani | Astana; Nur-Sultan
KE kenya | Kenya | | Kenyan | Nairobi
KI kiribati | Kiribati | | I-Kiribati | 
KP north-korea | North Korea | DPRK; Democratic People's Republic of Korea | North Korean | Pyongyang
KR south-korea | South Korea | Republic of Korea; ROK | South Korean | Seoul
XK kosovo | Kosovo | | Kosovar; Kosovan | Pristina
KW kuwait | Kuwait | | Kuwaiti | Kuwait City
KG kyrgyzstan | Kyrgyzstan | Kyrgyz Republic | Kyrgyz; Kyrgyzstani | Bishkek
LA laos | Laos | | Laotian; Lao | Vientiane
LV latvia | Latvia | | Latvian | Riga
LB lebanon | Lebanon | | Lebanese | Beirut
LS lesotho | Lesotho | | Basotho | Maseru
LR liberia | Liberia | | Liberian | Monrovia
LY libya | Libya | | Libyan | Tripoli
LI liechtenstein | Liechtenstein | | Liechtensteiner | 
LT lithuania | Lithuania | | Lithuanian | Vilnius
LU luxembourg | Luxembourg | | Luxembourgish | 
MG madagascar | Madagascar | | Malagasy | Antananarivo
MW malawi | Malawi | | Malawian | Lilongwe
MY malaysia | Malaysia | | Malaysian | Kuala Lumpur
MV maldives | Maldives | the Maldives | Maldivian | 
ML mali | Mali | | Malian | Bamako
MT malta | Malta | | Maltese | Valletta
MH marshall-islands | Marshall Islands | | Marshallese | 
MR mauritania | Mauritania | | Mauritanian | Nouakchott
MU mauritius | Mauritius | | Mauritian | 
MX mexico | Mexico | | Mexican | Mexico City
FM micronesia | Micronesia | Federated States of Micronesia | Micronesian | 
MD moldova | Moldova | | Moldovan | Chisinau
MC monaco | Monaco | | Monegasque | 
MN mongolia | Mongolia | | Mongolian | Ulaanbaatar
ME montenegro | Montenegro | | Montenegrin | Podgorica
MA morocco | Morocco | | Moroccan | Rabat
MZ mozambique | Mozambique | | Mozambican | Maputo
MM myanmar | Myanmar | Burma | Myanmar; Burmese | Naypyidaw; Naypyitaw; Nay Pyi Taw
NA namibia | Namibia | | Namibian | Windhoek
NR nauru | Nauru | | Nauruan | 
NP nepal | Nepal | | Nepali; Nepalese | Kathmandu
NL netherlands | Netherlands | Holland | Dutch | The Hague?
NZ new-zealand | New Zealand | | New Zealand | 
NI nicaragua | Nicaragua | | Nicaraguan | Managua
NE niger | Niger | | Nigerien | Niamey
NG nigeria | Nigeria | | Nigerian | Abuja
MK north-macedonia | North Macedonia | Macedonia; FYROM | Macedonian; North Macedonian | Skopje
NO norway | Norway | | Norwegian | Oslo
OM oman | Oman | Sultanate of Oman | Omani | Muscat
PK pakistan | Pakistan | Islamic Republic of Pakistan | Pakistani | Islamabad
PW palau | Palau | | Palauan | 
PS palestine | Palestine | State of Palestine | Palestinian | Ramallah
PA panama | Panama | | Panamanian | 
PG papua-new-guinea | Papua New Guinea | PNG? | Papua New Guinean | Port Moresby
PY paraguay | Paraguay | | Paraguayan | Asuncion
PE peru | Peru | | Peruvian | Lima?
PH philippines | Philippines | the Philippines | Philippine; Filipino | Manila
PL poland | Poland | | Polish | Warsaw
PT portugal | Portugal | | Portuguese | Lisbon
QA qatar | Qatar | State of Qatar | Qatari | Doha
RO romania | Romania | | Romanian | Bucharest
RU russia | Russia | Russian Federation | Russian | Moscow
RW rwanda | Rwanda | | Rwandan | Kigali
KN saint-kitts-and-nevis | Saint Kitts and Nevis | St. Kitts and Nevis | | 
LC saint-lucia | Saint Lucia | St. Lucia | | 
VC saint-vincent | Saint Vincent and the Grenadines | St. Vincent and the Grenadines | | 
WS samoa | Samoa | | Samoan | 
SM san-marino | San Marino | | | 
ST sao-tome-and-principe | Sao Tome and Principe | São Tomé and Príncipe | | 
SA saudi-arabia | Saudi Arabia | Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian | Riyadh
SN senegal | Senegal | | Senegalese | Dakar
RS serbia | Serbia | | Serbian; Serb | Belgrade
SC seychelles | Seychelles | the Seychelles | Seychellois | 
SL sierra-leone | Sierra Leone | | Sierra Leonean | Freetown
SG singapore | Singapore | | Singaporean | 
SK slovakia | Slovakia | Slovak Republic | Slovak; Slovakian | Bratislava
SI slovenia | Slovenia | | Slovenian; Slovene | Ljubljana
SB solomon-islands | Solomon Islands | | | Honiara
SO somalia | Somalia | | Somali | Mogadishu
ZA south-africa | South Africa | | South African | Pretoria
SS south-sudan | South Sudan | | South Sudanese | Juba
ES spain | Spain | | Spanish | Madrid
LK sri-lanka | Sri Lanka | | Sri Lankan | Colombo
SD sudan | Sudan | | Sudanese | Khartoum
SR suriname | Suriname | | Surinamese | 
SE sweden | Sweden | | Swedish | Stockholm
CH switzerland | Switzerland | | Swiss | Bern
SY syria | Syria | Syrian Arab Republic | Syrian | Damascus
TW taiwan | Taiwan | Republic of China | Taiwanese | Taipei
TJ tajikistan | Tajikistan | | Tajik; Tajikistani | Dushanbe
TZ tanzania | Tanzania | | Tanzanian | Dar es Salaam
TH thailand | Thailand | | Thai | Bangkok
TL east-timor | East Timor | Timor-Leste | Timorese; East Timorese | Dili
TG togo | Togo | | Togolese | Lome
TO tonga | Tonga | | Tongan | 
TT trinidad-and-tobago | Trinidad and Tobago | | Trinidadian | Port of Spain
TN tunisia | Tunisia | | Tunisian | Tunis
TR turkey | Turkey | Türkiye; Turkiye; Republic of Turkey | Turkish | Ankara
TM turkmenistan | Turkmenistan | | Turkmen | Ashgabat
TV tuvalu | Tuvalu | | Tuvaluan | 
UG uganda | Uganda | | Ugandan | Kampala
UA ukraine | Ukraine | | Ukrainian | Kyiv; Kiev
AE united-arab-emirates | United Arab Emirates | UAE; U.A.E.; Emirates? | Emirati; UAE | Abu Dhabi
GB united-kingdom | United Kingdom | UK; U.K.; Britain; Great Britain | British; UK; U.K. | London
US united-states | United States | US; U.S.; USA; U.S.A.; United States of America; America? | American; US; U.S. | Washington
UY uruguay | Uruguay | | Uruguayan | Montevideo
UZ uzbekistan | Uzbekistan | | Uzbek | Tashkent
VU vanuatu | Vanuatu | | | 
VA holy-see | Holy See | Vatican; Vatican City | Vatican | 
VE venezuela | Venezuela | | Venezuelan | Caracas
VN vietnam | Vietnam | Viet Nam | Vietnamese | Hanoi
YE yemen | Yemen | Republic of Yemen | Yemeni | Sanaa; Sana'a
ZM zambia | Zambia | | Zambian | Lusaka
ZW zimbabwe | Zimbabwe | | Zimbabwean | Harare
`;

/** The states of the world, with their adjectives and the capitals that stand for them. */
export const STATES: readonly ActorEntry[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [head = '', name = '', others = '', adjectives = '', capitals = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const [code = '', id = ''] = head.split(' ');
    const list = (cell: string) =>
      cell.split(';').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
    const plain = (item: string) => item.replace(/\?$/, '').replace(/^the /, '');
    return actor(
      'state',
      id,
      plain(name),
      code,
      [
        ...[name, ...list(others)].map((item) => (item.endsWith('?') ? ambiguous(plain(item)) : plain(item))),
        ...list(capitals).map((item) =>
          metonym(plain(item)).map((one) =>
            item.endsWith('?') ? { ...one, ambiguous: true as const } : one,
          ),
        ),
      ],
      list(adjectives).length === 0 ? {} : { adjectives: list(adjectives) },
    );
  });
