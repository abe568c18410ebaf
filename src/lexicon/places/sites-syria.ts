/**
 * Quarters, roads, crossings, camps, bases and small towns of the war in Syria, from general
 * knowledge of its reporting: coordinates to about a kilometre or two, spellings as news has them.
 */
export const SYRIAN_TOWNS = `
|Mallah Farms; al-Mallah; Mallah; Malah Farms|SY|09|36.28,37.13|
|1070 Apartment Project; 1070 apartment block|SY|09|36.16,37.09|
|Khan al-Assal; Khan al-Asal|SY|09|36.18,37.03|
|Khan Touman; Khan Tuman|SY|09|36.11,37.04|
|Aleppo Artillery School; Artillery Academy|SY|09|36.16,37.10|
|Nubl; Nubbul; Nubul|SY|09|36.37,37.0|21000
|Zahraa; al-Zahraa; Zahra; al-Zahra; Zahara|SY|09|36.36,37.01|13000
|Hreitan; Haritan; Huraytan|SY|09|36.29,37.08|40000
|Anadan|SY|09|36.3,37.05|11000
|Bayanoun; Bayanon|SY|09|36.33,37.03|
|Hayyan; Hayan|SY|09|36.32,37.05|
|Kafr Hamra; Kafr Hamrah|SY|09|36.26,37.09|
|Ratyan; Ratian; Rityan|SY|09|36.34,37.09|
|Bashkoy; Bashkuwi|SY|09|36.32,37.13|
|Mayer; Mayir|SY|09|36.36,37.04|
|Tal Rifaat; Tel Rifaat; Tall Rifat; Tel Rifat; Tal Rifat; Tell Rifaat|SY|09|36.47,37.1|20500
|Menagh; Minnigh; Mennagh; Menagh air base; Minnigh Airport; Menagh airbase|SY|09|36.52,37.04|
|Marea; Mare'; Mari'|SY|09|36.48,37.2|16900
|Dabiq|SY|09|36.54,37.27|3400
|Akhtarin|SY|09|36.52,37.34|
|al-Rai; al-Ra'i; Cobanbey|SY|09|36.61,37.45|4600
|Atmeh; Atma; Atme|SY|12|36.31,36.69|
|Qah; Qah camp|SY|12|36.3,36.69|
|Kobani; Kobane; Ayn al-Arab; Ain al-Arab; Kobanî|SY|09|36.89,38.35|44800
|Manbij; Menbij; Manbej|SY|09|36.53,37.95|100000
|Tishrin Dam; Tishreen Dam|SY|09|36.38,38.18|
|Tabqa Dam; Euphrates Dam; Tabqa dam|SY|04|35.87,38.57|
|Deir Hafer; Dayr Hafir|SY|09|36.16,37.71|18900
|Khanaser; Khanasser; Khanasir|SY|09|35.78,37.5|
|al-Hader; al-Hadher; al-Hadir; Hader|SY|09|35.99,37.05|
|al-Eis; al-Ais; al-Iss; Tal al-Eis; Tel al-Eis|SY|09|35.99,36.98|
|Zitan; Zeitan|SY|09|36.06,37.05|
|al-Safira; Safira; as-Safirah; al-Safirah|SY|09|36.07,37.37|63700
|Khirbet Ghazaleh|SY|06|32.73,36.2|
|Deir Ezzor; Deir al-Zor; Deir al-Zour; Deir ez-Zour; Deir Ezzour; Deir az-Zour; Deir el-Zour; Deir ez-Zor city; Dayr az-Zawr|SY|07|35.34,40.14|212000
|Albu Kamal; Abu Kamal; Al-Bukamal; Boukamal; al-Boukamal; Bukamal|SY|07|34.45,40.92|57600
|Mayadin; Mayadeen; al-Mayadin; al-Mayadeen; Al Mayadin|SY|07|35.02,40.45|54500
|Hajin|SY|07|34.69,40.83|37900
|Baghuz; Baghouz; al-Baghouz|SY|07|34.45,40.95|
|al-Susah; Sousa; al-Sousa|SY|07|34.48,40.95|
|al-Shaafah; Shaafa; al-Shafah|SY|07|34.57,40.92|
|Palmyra; Tadmur; Tadmor|SY|11|34.56,38.28|55000
|Qaryatayn; al-Qaryatayn; Qaryatain; al-Qaryatain|SY|11|34.23,37.24|14200
|Houla; Hula; al-Houla; Al Hula|SY|11|34.88,36.51|
|Talbiseh; Talbisa; Talbiseh|SY|11|34.84,36.73|30800
|Rastan; al-Rastan|SY|11|34.93,36.73|39800
|Qusayr; al-Qusayr; Qusair; al-Qusair; Al-Qseir; Qseir|SY|11|34.51,36.58|29800
|Moadamiyeh; Moadamiya; Muadamiyat; Muadamiyah; Mouadamiya; Moadamiyat al-Sham; Muadhamiya; Madamiyet; Mouadamiyeh|SY|08|33.46,36.19|52700
|Daraya; Darayya; Dareya; Daraiya|SY|08|33.46,36.24|78800
|Douma; Duma|SY|08|33.57,36.4|110900
|Harasta|SY|08|33.56,36.37|68700
|Arbin; Irbin; Arbeen; Erbin|SY|08|33.54,36.37|44900
|Zamalka|SY|08|33.53,36.36|44700
|Ain Tarma; Ayn Tarma; Ein Tarma|SY|08|33.52,36.35|
|Kafr Batna; Kafarbatna; Kfar Batna|SY|08|33.51,36.37|22500
|Saqba; Saqqba|SY|08|33.51,36.38|25700
|Hamouriya; Hammuriyah; Hamouriyah; Hammouriyeh; Hamoria|SY|08|33.52,36.38|
|Misraba; Mesraba|SY|08|33.54,36.39|
|Otaya; Nashabiyah; al-Nashabiyah|SY|08|33.52,36.49|
|Marj al-Sultan|SY|08|33.5,36.47|
|Tal Kurdi; Tal al-Kurdi|SY|08|33.6,36.43|
|Hajar al-Aswad; Hajar al-Aswad district; al-Hajar al-Aswad|SY|08|33.46,36.31|84900
|Yalda|SY|08|33.46,36.32|28400
|Babbila; Babila|SY|08|33.47,36.33|50900
|Beit Sahm|SY|08|33.47,36.34|
|Sayyida Zeinab; Sayyidah Zaynab; Sayeda Zeinab; Sayyeda Zeinab; Sayyida Zaynab; Sayyidah Zainab|SY|08|33.44,36.34|136400
|Abbasid Square; Abbassid Square; Abbasiyyin Square|SY|13|33.52,36.32|
|Umayyad Square|SY|13|33.51,36.28|
|Zabadani; al-Zabadani; Zabadany|SY|08|33.72,36.1|26300
|Madaya|SY|08|33.69,36.1|9400
|Bloudan; Bludan|SY|08|33.73,36.13|
|Ain al-Fijeh; Ain al-Fija; Ein al-Fijeh|SY|08|33.62,36.18|
|Qudsaya|SY|08|33.53,36.22|33600
|al-Tall; Al-Tal|SY|08|33.61,36.31|44600
|Khan al-Shih; Khan al-Sheeh; Khan al-Shieh; Khan al-Sheih|SY|08|33.37,36.12|
|Yabroud; Yabrud; Yabroud|SY|08|33.97,36.66|25900
|Nabk; al-Nabk|SY|08|34.02,36.73|32500
|Rankous; Rankus|SY|08|33.75,36.39|
|Maaloula; Maalula|SY|08|33.84,36.55|2760
|Arsal; Aarsal; Ersal|LB||34.18,36.42|35000
|Khan Sheikhoun; Khan Sheikhun; Khan Shaykhun; Khan Shaykhoun; Khan Cheikhoun|SY|12|35.44,36.65|34400
|Saraqib; Saraqeb; Sarakeb; Seraqib|SY|12|35.86,36.8|32500
|Maarat al-Numan; Maaret al-Numan; Maaret al-Noman; Maarrat al-Numan; Ma'arat al-Numan; Maarat al-Noman; Maarat al-Nu'man; Marat al-Numan; Maaret al-Nu'man|SY|12|35.65,36.67|58000
|Jisr al-Shughur; Jisr al-Shughour; Jisr al-Choughour; Jisr al-Shoghour; Jisr al-Shughor; Jisr ash-Shughur; Jisr al-Shogour|SY|12|35.81,36.32|39900
|Ariha|SY|12|35.81,36.61|32600
|Binnish; Binish; Benish|SY|12|35.96,36.71|21800
|Taftanaz; Taftanaz air base|SY|12|35.99,36.78|8500
|Kafr Nabl; Kafranbel; Kafr Nabel; Kafr Nabil; Kafrnabel|SY|12|35.61,36.56|15500
|Kafr Takharim; Kafr Takhareem|SY|12|36.12,36.52|
|Salqin; Salqeen|SY|12|36.14,36.45|23700
|Harem; Harim|SY|12|36.21,36.52|21900
|Darkush; Darkoush|SY|12|35.99,36.39|
|Sarmada|SY|12|36.19,36.72|15000
|Sarmin; Sarmeen|SY|12|35.9,36.73|14500
|Maarrat Misrin; Maarat Misrin; Maaret Misreen|SY|12|36.01,36.67|17500
|Hazano; Hazzano|SY|12|36.08,36.77|
|al-Dana; Dana|SY|12|36.21,36.77|14200
|al-Atarib; Atarib; Atareb|SY|09|36.14,36.83|10700
|Abu al-Duhur; Abu Duhur; Abu al-Dhuhur; Abu al-Zuhour; Abu al-Duhour|SY|12|35.74,37.05|10700
|Foua; al-Foua; Fuaa; al-Fuah; Fua; Foah; Al-Fou'a; al-Fu'ah|SY|12|35.98,36.7|10300
|Kefraya; Kafraya; Kafriya; Kfarya; Kefriya; Kfraya|SY|12|35.98,36.67|
|Kafr Zita; Kafr Zeita; Kafr Zayta; Kafrzita; Kafr Zeta|SY|10|35.37,36.6|17000
|al-Lataminah; Latamneh; Latamna; al-Latamneh; al-Lataminah; Lataminah; Ltamenah|SY|10|35.32,36.62|16300
|Morek; Murak; Mork|SY|10|35.38,36.69|14300
|Suran; Souran; Soran|SY|10|35.29,36.75|29100
|Taybat al-Imam; Taybat al-Imam; Tayyibat al-Imam|SY|10|35.27,36.71|
|Mhardeh; Maharda; Mharda; Muhradah|SY|10|35.25,36.57|17600
|Halfaya; Helfaya; Halfaia|SY|10|35.26,36.6|21200
|Suqaylabiyah; al-Suqaylabiyah; Sqelbiya; Suqaylibiyah|SY|10|35.37,36.39|17300
|Salamiyah; Salamiyeh; Salamiya; Salmiyeh|SY|10|35.01,37.05|66700
|Qalaat al-Madiq; Qalat al-Mudiq; Qalaat al-Mudiq|SY|10|35.42,36.39|12900
|Kafr Naboudah; Kafr Nabudah; Kafr Nabuda|SY|10|35.43,36.5|13500
|Tremseh; Treimsa; Tremsa|SY|10|35.26,36.5|
|Qubeir; al-Qubeir|SY|10|35.05,36.6|
|Uqayribat; Aqirbat; Uqayribat|SY|10|34.98,37.35|
|Salma; Salmah|SY|02|35.68,36.12|
|Kinsabba; Kansaba; Kinsibba|SY|02|35.73,36.19|
|Kessab; Kasab; Kesab|SY|02|35.93,35.99|
|Qardaha; al-Qardaha; Qerdaha|SY|02|35.46,36.06|8700
|Slunfeh; Slenfeh|SY|02|35.6,36.18|
|Jableh; Jablah; Jabla|SY|02|35.36,35.93|53900
|Banias; Baniyas; Banyas|SY|14|35.18,35.94|43000
|Masyaf; Misyaf|SY|10|35.06,36.34|22500
|Inkhil; Nawa; Nawa Syria|SY|06|32.89,36.04|47100
|Busra al-Harir; Busr al-Harir|SY|06|32.84,36.34|
|Bosra; Busra al-Sham; Bosra al-Sham|SY|06|32.52,36.48|19700
|Izra; Izraa; Ezraa|SY|06|32.86,36.25|
|Tafas; Tafs|SY|06|32.74,36.07|
|Sheikh Miskin; Sheikh Maskin; al-Sheikh Maskin|SY|06|32.83,36.16|
|Tasil; Tseel|SY|06|32.84,35.97|
|Omari Mosque|SY|06|32.62,36.1|
|Khan Arnabah; Khan Arnaba|SY|03|33.18,35.89|
|Hadar|SY|03|33.28,35.83|
|Ras al-Ain; Ras al-Ayn; Serekaniye; Serêkaniyê|SY|01|36.85,40.07|29300
|Qamishli; Qamishlo; al-Qamishli; Kamishli; Kameshli|SY|01|37.05,41.23|184200
172955|Raqqa; Raqa; ar-Raqqa; al-Raqqa; Raqqah|SY|04|35.95,39.01|177600
|Hasakah; Hasaka; al-Hasaka; Hassakeh; Hassakah; Hasakeh; al-Hasakah; al-Hassakeh|SY|01|36.5,40.75|188200
|Tell Tamer; Tal Tamr; Tal Tamer; Tel Tamer; Tell Tamr|SY|01|36.65,40.37|
|Tal Abyad; Tel Abyad; Tell Abyad; Gire Spi|SY|04|36.7,38.95|14800
|Ain Issa; Ayn Issa; Ein Issa|SY|04|36.38,38.86|
|Suluk|SY|04|36.6,39.13|
|Shaddadi; al-Shaddadi; Shaddadeh; al-Shaddadah; Ash Shaddadi|SY|01|36.05,40.73|15800
|al-Hol; al-Hawl; al-Hol camp; Hol camp; Al-Hol Camp|SY|01|36.38,41.13|
|Malikiyah; Derik; al-Malikiyah; Dêrik|SY|01|37.18,42.14|26300
|Rumeilan; Rmeilan; Rumaylan|SY|01|37.0,41.95|
|Yaarubiyah; al-Yaarubiyah; Yaroubiya; al-Yarubiyah|SY|01|36.81,42.06|
|Sweida; Suweida; Suwayda; Sweidah; as-Suwayda; al-Suwayda; al-Sweida; Soueida|SY|05|32.71,36.57|64700
|Afrin; Efrin|SY|09|36.51,36.87|36600
|Jinderes; Jindires; Jandaris; Jinderis; Jindayris|SY|09|36.39,36.69|13700
|Rajo; Raju|SY|09|36.68,36.67|
|Azaz; A'zaz; Azzaz; Aazaz|SY|09|36.59,37.05|31600
|Jarablus; Jarabulus; Jerablus|SY|09|36.82,38.01|11600
|al-Bab; Al Bab|SY|09|36.37,37.52|63100
|Qabasin|SY|09|36.43,37.57|
|Tadef; Tadif|SY|09|36.35,37.53|
|Bizaah; Bizaa; Buzaa|SY|09|36.36,37.57|
|Arima; al-Arimah|SY|09|36.44,37.75|
|Sarrin; Sirrin|SY|09|36.6,38.3|
|Maskanah; Maskana; Meskene|SY|09|35.96,38.04|15500
|Tabqa; al-Tabqa; al-Thawrah; Thawra; Ath Thawrah; Tabqah|SY|04|35.84,38.55|69400
|Resafa; Rusafa; al-Rusafa|SY|04|35.63,38.76|
|Ithriya; Ithriyah; Athriya|SY|10|35.36,37.78|
|al-Sukhnah; Sukhna; al-Sukhna|SY|11|34.89,38.87|16200
|Jub al-Jarrah|SY|11|34.8,37.3|
|Al-Quds Hospital; al-Quds Hospital; al-Quds hospital|SY|09|36.19,37.14|
`;

/** Quarters of cities. */
export const SYRIAN_QUARTERS = `
|Ramouseh; Ramousseh; Ramousah; al-Ramouseh; Ramosa; Ramouse; Ramussa|SY|09|36.16,37.13|
|Castello Road; Castello road; Castello; al-Castello; Castello highway|SY|09|36.25,37.13|
|Sheikh Maqsoud; Sheikh Maksoud; Sheikh Maqsud; Shaykh Maqsud|SY|09|36.24,37.15|
|Ashrafiyeh quarter; Ashrafieh Aleppo; al-Ashrafiya quarter|SY|09|36.23,37.14|
|Bustan al-Qasr; Bustan al-Kasr|SY|09|36.19,37.14|
|Salaheddin district; Salah al-Din neighborhood; Salaheddine|SY|09|36.18,37.12|
|Sukkari; al-Sukkari; Sukari|SY|09|36.18,37.14|
|Bani Zaid; Bani Zeid|SY|09|36.24,37.14|
|Hanano; Masaken Hanano; Hanano district|SY|09|36.23,37.19|
|Shaar; al-Shaar; Shaar district|SY|09|36.21,37.18|
|Tariq al-Bab|SY|09|36.20,37.19|
|Karm al-Jabal|SY|09|36.21,37.17|
|Fardous; Ferdous; al-Fardous|SY|09|36.18,37.16|
|Kallaseh; al-Kallasa; Kalaseh|SY|09|36.19,37.15|
|Bab al-Hadid; Bab al-Neirab; Bab al-Nairab|SY|09|36.20,37.17|
|Marjeh; al-Marja|SY|09|36.18,37.17|
|Hamdaniya; Hamdaniyeh; al-Hamdaniya|SY|09|36.18,37.10|
|New Aleppo; Halab al-Jadida|SY|09|36.20,37.09|
|Dahiyat al-Assad; Dahiyet al-Assad; Assad suburb|SY|09|36.17,37.07|
|Baba Amr; Bab Amr; Baba Amro|SY|11|34.72,36.69|
|al-Waer; Waer; al-Waar; Al-Wa'er|SY|11|34.75,36.66|
|Khalidiya; Khalidiyeh|SY|11|34.75,36.71|
|Jobar; Jobar district|SY|13|33.53,36.34|
|Barzeh; Barzah; Berzeh|SY|13|33.55,36.31|
|Qaboun; Qabun; al-Qaboun; Al-Qabun|SY|13|33.55,36.34|
|Tishreen district; Tishrin neighborhood|SY|13|33.55,36.33|
|Tadamon; Tadamun|SY|13|33.47,36.3|
|Kafr Sousa; Kafar Souseh; Kafr Sousseh|SY|13|33.5,36.28|
|Mezzeh; Mazzeh; al-Mazzeh; Mezze; Mezzeh air base; Mezzeh military airport|SY|13|33.49,36.24|
|Daraa al-Balad; Daraa Balad|SY|06|32.61,36.1|
`;

/** Bases, camps, crossings, roads and landmarks. */
export const SYRIAN_SITES = `
|Handarat; Handarat camp; Hanadarat|SY|09|36.27,37.18|
|Bab al-Salama; Bab al-Salameh; Bab al-Salam; Oncupinar|SY|09|36.64,37.08|
|Bab al-Hawa; Bab al-Hawa crossing; Cilvegozu|SY|12|36.24,36.69|
|Tabqa air base; Tabqa airbase; Tabqa airport|SY|04|35.75,38.57|
|Kuweires; Kweires; Kuwaires; Kuweires air base; Kweiris|SY|09|36.19,37.58|
|Deir ez-Zor airport; Deir Ezzor airport; Deir Ezzor military airport; Deir ez-Zor Airport|SY|07|35.29,40.18|
|al-Omar oil field; Omar oil field; al-Omar; al-Omar oilfield|SY|07|35.1,40.57|
|Conoco gas field; Conoco gas plant; Coneco|SY|07|35.33,40.31|
|al-Tanf; Tanf; al-Tanf base; Tanf garrison; At Tanf|SY|11|33.51,38.62|
|Rukban; Rukban camp; al-Rukban|SY|11|33.3,38.7|
|T4; T4 air base; T4 airbase; Tiyas; Tiyas air base; T-4 air base|SY|11|34.52,37.63|
|Shayrat; Shayrat air base; Shayrat airbase; al-Shayrat; Shairat|SY|11|34.49,36.91|
|Arak gas field; al-Shaer gas field; Shaer gas field|SY|11|34.9,37.7|
|Krak des Chevaliers|SY|11|34.76,36.29|
|Adra; Adra prison|SY|08|33.6,36.51|20600
|Yarmouk camp; Yarmouk; Yarmuk camp; Yarmouk Camp; Yarmouk refugee camp; al-Yarmouk camp|SY|13|33.47,36.3|
|Mount Qasioun; Qasioun; Mount Qassioun|SY|13|33.54,36.28|
|Sednaya; Saydnaya; Sednaya prison; Saydnaya prison; Sednaya Prison; Saidnaya|SY|08|33.66,36.33|
|Hmeimim; Hmeymim; Khmeimim; Hmeimeem; Humaymim; Hmeimim air base; Khmeimim air base; Hemeimeem; Hmeimim airbase; Hmeimim Air Base; Bassel al-Assad Airport|SY|02|35.41,35.95|
|Nasib; Nassib; Naseeb; Nasib crossing; Nassib crossing; Nasib border crossing|SY|06|32.55,36.19|
|Roj camp; al-Roj|SY|01|36.97,42.06|
|Semalka; Semalka crossing; Faysh Khabur; Faysh Khabour; Fishkhabur|SY|01|37.06,42.37|
|Fuah-Kafraya enclave|SY|12|35.98,36.68|
|M10 hospital|SY|09|36.21,37.18|
|M5; M5 highway; M5 Highway|SY||35.3,36.75|
|M4; M4 highway; M4 Highway|SY||35.85,36.4|
`;
