/**
 * Provinces and lands of Europe and Asia, from general knowledge:
 * centres to about a tenth of a degree, region codes as GeoNames (CC BY 4.0) gives them to the towns
 * there, GeoNames ids where known.
 */
export const EURASIAN_REGIONS = `
|Donetsk Oblast; Donetsk region; Donetsk province|UA|05|48.1,37.7|4100000
|Luhansk Oblast; Lugansk Oblast; Luhansk region; Lugansk region|UA|14|48.9,39|2100000
|Kharkiv Oblast; Kharkov Oblast; Kharkiv region; Kharkov region|UA|07|49.6,36.5|2650000
|Kherson Oblast; Kherson region|UA|08|46.6,33.6|1020000
|Zaporizhzhia Oblast; Zaporizhzhia region; Zaporozhye region; Zaporizhia region|UA|26|47.3,35.6|1680000
|Dnipropetrovsk Oblast; Dnipropetrovsk region; Dnipropetrovsk|UA|04|48.4,35|3170000
|Mykolaiv Oblast; Mykolaiv region; Nikolaev region|UA|16|47.4,31.9|1110000
|Odesa Oblast; Odessa Oblast; Odesa region; Odessa region|UA|17|46.8,30.3|2370000
|Kyiv Oblast; Kiev Oblast; Kyiv region; Kiev region|UA|12|50.2,30.6|1790000
|Chernihiv Oblast; Chernihiv region|UA|02|51.3,32|980000
|Sumy Oblast; Sumy region|UA|21|51,34|1060000
|Poltava Oblast; Poltava region|UA|18|49.6,33.8|1370000
|Cherkasy Oblast|UA|01|49.2,31.2|1180000
|Vinnytsia Oblast|UA|23|49,28.8|1530000
|Zhytomyr Oblast|UA|27|50.5,28.5|1190000
|Khmelnytskyi Oblast|UA|09|49.5,27|1240000
|Kirovohrad Oblast|UA|10|48.4,31.9|920000
|Lviv Oblast; Lviv region; Lvov region|UA|15|49.7,23.9|2490000
|Ivano-Frankivsk Oblast|UA|06|48.7,24.6|1360000
|Ternopil Oblast|UA|22|49.4,25.6|1030000
|Rivne Oblast|UA|19|51,26.4|1150000
|Volyn Oblast; Volyn; Volhynia|UA|24|51.2,24.9|1030000
|Zakarpattia; Zakarpattia Oblast; Transcarpathia|UA|25|48.4,23.3|1250000
|Chernivtsi Oblast|UA|03|48.3,26|900000
|Crimea; Crimean Peninsula; Crimean peninsula; Autonomous Republic of Crimea; Republic of Crimea|UA|11|45.3,34.4|1900000
|Donbas; Donbass|UA|05|48.3,38.4|6200000
569665|Chechnya; Chechen Republic; Ichkeria|RU|12|43.3,45.7|1500000
567293|Dagestan; Daghestan; Republic of Dagestan|RU|17|43,47|3130000
|Ingushetia|RU|19|43.2,45|510000
|North Ossetia; North Ossetia-Alania|RU|68|43,44.2|690000
554667|Kabardino-Balkaria; Kabardino-Balkar Republic|RU|22|43.5,43.5|870000
|Karachay-Cherkessia|RU|27|43.8,41.7|465000
|Adygea|RU|01|44.7,40.1|460000
|Krasnodar Krai; Krasnodar Territory; Krasnodar region; Kuban|RU|38|45.3,39|5680000
|Stavropol Krai; Stavropol region; Stavropol Territory|RU|70|45,43.3|2790000
|Rostov Oblast; Rostov region|RU|61|47.8,41|4180000
|Belgorod Oblast; Belgorod region|RU|09|50.7,37.5|1540000
|Kursk Oblast; Kursk region|RU|41|51.7,36.2|1090000
|Bryansk Oblast; Bryansk region|RU|10|53,33.4|1180000
|Voronezh Oblast; Voronezh region|RU|86|51,40.2|2310000
|Volgograd Oblast; Volgograd region|RU|84|49.7,44.3|2470000
|Astrakhan Oblast; Astrakhan region|RU|07|47.2,47.4|1000000
|Kalmykia|RU|24|46.3,45|270000
|Moscow Oblast; Moscow region|RU|48|55.5,37.5|7700000
|Leningrad Oblast; Leningrad region|RU|42|60,31.5|1890000
|Kaliningrad Oblast; Kaliningrad region|RU|23|54.8,21.4|1020000
|Pskov Oblast; Pskov region|RU|60|57.3,29.2|620000
|Tula Oblast; Tula region|RU|76|54,37.5|1450000
|Ryazan Oblast; Ryazan region|RU|62|54.4,40.6|1100000
|Smolensk Oblast; Smolensk region|RU|69|55,33|920000
|Tver Oblast; Tver region|RU|77|57.1,34.6|1240000
|Kaluga Oblast; Kaluga region|RU|25|54.4,35.4|1000000
|Orel Oblast; Oryol region; Oryol Oblast|RU|56|52.8,36.4|720000
|Lipetsk Oblast; Lipetsk region|RU|43|52.7,39.1|1130000
|Saratov Oblast; Saratov region|RU|67|51.6,46.8|2400000
|Samara Oblast; Samara region|RU|65|53.3,50.4|3150000
|Tatarstan|RU|73|55.4,50.8|3900000
|Bashkortostan; Bashkiria|RU|08|54.4,56.5|4000000
|Udmurtia|RU|80|57.3,52.8|1490000
|Chuvashia|RU|16|55.5,47.1|1200000
|Mordovia|RU|46|54.4,44.4|780000
|Perm Krai; Perm region|RU|90|59,56|2560000
|Sverdlovsk Oblast; Sverdlovsk region|RU|71|58.6,61.5|4270000
|Chelyabinsk Oblast; Chelyabinsk region|RU|13|54.5,60.4|3430000
|Tyumen Oblast; Tyumen region|RU|78|57.8,69|1600000
|Karelia; Republic of Karelia|RU|28|63.6,33|600000
|Murmansk Oblast; Murmansk region|RU|49|68,35|730000
|Arkhangelsk Oblast; Arkhangelsk region|RU|06|63.5,43|1100000
|Komi Republic; Komi|RU|34|64,55|800000
2016590|Siberia|RU|20|60,100|33000000
|Buryatia|RU|11|53.5,109|980000
|Yakutia; Sakha Republic; Sakha|RU|63|65,125|980000
|Tuva|RU|79|51.7,95|330000
|Altai Krai|RU|04|52.5,83|2270000
|Altai Republic|RU|03|50.8,87|220000
|Krasnoyarsk Krai; Krasnoyarsk region|RU|91|60,93|2850000
|Irkutsk Oblast; Irkutsk region|RU|20|56.5,105|2370000
|Novosibirsk Oblast; Novosibirsk region|RU|53|55.3,79.5|2780000
|Omsk Oblast; Omsk region|RU|54|56.2,73.3|1880000
|Kemerovo Oblast; Kemerovo region; Kuzbass|RU|29|54.5,87|2600000
|Primorye; Primorsky Krai; Primorye region|RU|59|45.5,135|1860000
|Khabarovsk Krai; Khabarovsk region|RU|30|53,136|1300000
|Sakhalin; Sakhalin Island|RU|64|50.5,143|480000
|Kamchatka; Kamchatka Peninsula; Kamchatka Krai|RU|92|56.5,160|310000
|Magadan Oblast|RU|44|62.5,153|137000
|Chukotka|RU|15|66.5,172|47000
|Russian Far East|RU|63|60,140|6000000
|Nizhny Novgorod Oblast; Nizhny Novgorod region|RU|51|56.3,44.5|3110000
|Vladimir Oblast; Vladimir region|RU|83|56,40.6|1320000
|Yaroslavl Oblast; Yaroslavl region|RU|88|57.8,39|1230000
|Vologda Oblast; Vologda region|RU|85|60,40.5|1140000
|Novgorod Oblast; Novgorod region|RU|52|58.3,32.5|580000
|Penza Oblast; Penza region|RU|57|53.2,44.7|1270000
|Tambov Oblast; Tambov region|RU|72|52.7,41.4|980000
|Orenburg Oblast; Orenburg region|RU|55|52,55|1900000
|Adjara; Ajara; Adjaria|GE|04|41.65,42.1|350000
|Samegrelo; Mingrelia; Samegrelo-Zemo Svaneti|GE|71|42.7,42|310000
|Shida Kartli|GE|73|42.1,43.9|260000
|Kakheti|GE|67|41.8,45.7|310000
|Imereti|GE|66|42.2,42.9|480000
|Kvemo Kartli|GE|68|41.5,44.5|430000
|Kodori Gorge|GE|02|43.1,41.7|2000
|Pankisi Gorge; Pankisi|GE|67|42.1,45.3|11000
|Svaneti|GE|71|43,42.7|14000
|Guria|GE|65|41.95,42.2|107000
|Syunik|AM|08|39.3,46.2|137000
|Gegharkunik|AM|04|40.3,45.3|210000
|Tavush|AM|09|40.9,45.2|120000
|Vayots Dzor|AM|10|39.8,45.4|50000
|Lori|AM|06|40.9,44.5|215000
|Shirak|AM|07|40.8,43.9|230000
|Ararat Province|AM|02|39.9,44.7|256000
|Kotayk|AM|05|40.5,44.7|250000
|Armavir Province|AM|03|40.1,43.9|265000
|Nakhchivan; Nakhichevan|AZ|35|39.3,45.4|460000
|Lachin corridor; Lachin District|AZ|65|39.6,46.5|20000
|Kalbajar District; Kelbajar|AZ|26|40.1,46|60000
|Agdam District|AZ|03|40,47|200000
|Fizuli District|AZ|18|39.6,47.2|130000
|Zangilan District|AZ|69|39.1,46.7|45000
|Gomel Region; Gomel Oblast|BY|02|52.2,29.5|1400000
|Brest Region; Brest Oblast|BY|01|52.5,25.5|1380000
|Grodno Region; Grodno Oblast|BY|03|53.6,25|1030000
|Mogilev Region|BY|06|53.8,30.5|1050000
|Vitebsk Region|BY|07|55.2,29|1170000
|Gagauzia|MD|51|46.1,28.7|134000
|Republika Srpska; Serb Republic|BA|02|44.75,17.3|1200000
|Vojvodina|RS|VO|45.4,20|1850000
|Sandzak; Sandžak|RS|SE|43.1,20.2|400000
|Presevo Valley|RS|SE|42.4,21.7|70000
|Greater London|GB|ENG|51.5,-0.12|8900000
|Cambridgeshire|GB|ENG|52.3,0.1|850000
|Oxfordshire|GB|ENG|51.8,-1.3|690000
2647554|Hampshire|GB|ENG|51,-1.25|1840000
2655856|Berkshire|GB|ENG|51.5,-1.25|910000
2636512|Surrey|GB|ENG|51.25,-0.33|1190000
|Kent|GB|ENG|51.2,0.7|1850000
2649889|Essex|GB|ENG|51.83,0.58|1830000
|Suffolk|GB|ENG|52.2,1|760000
|Norfolk|GB|ENG|52.7,1|900000
|Sussex|GB|ENG|50.95,-0.1|1700000
|West Sussex|GB|ENG|50.95,-0.45|860000
|East Sussex|GB|ENG|50.95,0.3|840000
|Devon|GB|ENG|50.75,-3.8|1190000
|Cornwall|GB|ENG|50.4,-4.9|570000
|Dorset|GB|ENG|50.8,-2.3|770000
|Somerset|GB|ENG|51.1,-2.9|960000
|Wiltshire|GB|ENG|51.3,-1.9|720000
|Gloucestershire|GB|ENG|51.8,-2.2|910000
|Warwickshire|GB|ENG|52.3,-1.6|570000
|Worcestershire|GB|ENG|52.2,-2.2|590000
|Herefordshire|GB|ENG|52.1,-2.75|190000
|Shropshire|GB|ENG|52.6,-2.7|490000
|Staffordshire|GB|ENG|52.8,-2|1130000
|Derbyshire|GB|ENG|53.1,-1.6|1050000
|Nottinghamshire|GB|ENG|53.1,-1|1150000
|Leicestershire|GB|ENG|52.65,-1.1|1050000
|Lincolnshire|GB|ENG|53.1,-0.2|1080000
|Northamptonshire|GB|ENG|52.3,-0.9|750000
|Bedfordshire|GB|ENG|52.1,-0.45|670000
2647043|Hertfordshire|GB|ENG|51.83,-0.25|1180000
|Buckinghamshire|GB|ENG|51.8,-0.8|800000
|Lancashire|GB|ENG|53.8,-2.6|1490000
|Merseyside|GB|ENG|53.45,-3|1420000
|Greater Manchester|GB|ENG|53.5,-2.3|2810000
|Cheshire|GB|ENG|53.2,-2.5|1060000
|Cumbria|GB|ENG|54.6,-2.9|500000
|Yorkshire|GB|ENG|53.95,-1.2|5400000
|West Yorkshire|GB|ENG|53.75,-1.7|2320000
|South Yorkshire|GB|ENG|53.5,-1.3|1400000
|North Yorkshire|GB|ENG|54.2,-1.4|1150000
2650345|East Yorkshire; East Riding of Yorkshire|GB|ENG|53.92,-0.5|600000
|County Durham|GB|ENG|54.7,-1.8|860000
|Northumberland|GB|ENG|55.3,-2|320000
|Tyne and Wear|GB|ENG|54.95,-1.5|1130000
|West Midlands|GB|ENG|52.5,-1.9|2900000
|East Midlands|GB|ENG|52.9,-0.9|4800000
|Isle of Wight|GB|ENG|50.7,-1.3|140000
|Rutland|GB|ENG|52.65,-0.65|40000
|Fife|GB|SCT|56.25,-3.1|370000
|Aberdeenshire|GB|SCT|57.2,-2.7|260000
|Highland; Scottish Highlands|GB|SCT|57.5,-5|235000
|Orkney; Orkney Islands|GB|SCT|59,-3|22000
|Shetland; Shetland Islands|GB|SCT|60.3,-1.3|23000
|Lothian|GB|SCT|55.9,-3.1|860000
|Strathclyde|GB|SCT|55.9,-4.8|2200000
|Argyll|GB|SCT|56.2,-5.2|87000
|Pembrokeshire|GB|WLS|51.8,-4.9|125000
|Carmarthenshire|GB|WLS|51.9,-4.2|187000
|Powys|GB|WLS|52.3,-3.4|132000
|Gwynedd|GB|WLS|52.8,-4|124000
|Anglesey|GB|WLS|53.3,-4.4|70000
|Ceredigion|GB|WLS|52.3,-4|73000
|Gwent|GB|WLS|51.75,-3|580000
|County Antrim|GB|NIR|54.9,-6.2|620000
|County Down|GB|NIR|54.35,-6|530000
|County Armagh|GB|NIR|54.35,-6.65|175000
|County Tyrone|GB|NIR|54.6,-7|180000
|County Fermanagh; Fermanagh|GB|NIR|54.35,-7.65|62000
|County Londonderry; County Derry|GB|NIR|54.9,-6.9|250000
|County Cork|IE|M|51.95,-8.8|540000
|County Kerry|IE|M|52.1,-9.6|148000
2965479|County Clare; Clare|IE|M|52.83,-9|119000
|County Galway|IE|C|53.35,-8.9|260000
|County Mayo; Mayo|IE|C|53.9,-9.3|130000
|County Donegal; Donegal|IE|U|54.9,-8|160000
|County Sligo|IE|C|54.2,-8.6|65000
|County Cavan|IE|U|54,-7.3|76000
|County Monaghan|IE|U|54.15,-6.9|61000
|County Louth; Louth|IE|L|53.9,-6.5|129000
|County Meath; Meath|IE|L|53.65,-6.7|195000
|County Wicklow|IE|L|52.95,-6.4|142000
|County Wexford|IE|L|52.45,-6.6|150000
|County Kildare|IE|L|53.2,-6.75|222000
|County Dublin|IE|L|53.35,-6.3|1350000
|County Tipperary; Tipperary|IE|M|52.65,-7.9|160000
|County Limerick|IE|M|52.5,-8.75|195000
|County Waterford|IE|M|52.2,-7.6|116000
|County Kilkenny|IE|L|52.55,-7.25|99000
|County Offaly; Offaly|IE|L|53.2,-7.6|78000
|County Laois; Laois|IE|L|53,-7.4|85000
|County Westmeath; Westmeath|IE|L|53.5,-7.4|89000
|County Longford|IE|L|53.75,-7.7|41000
|County Leitrim; Leitrim|IE|C|54.1,-8|32000
|County Roscommon|IE|C|53.75,-8.25|64000
|Connacht|IE|C|53.8,-9|550000
|Munster|IE|M|52.3,-8.8|1280000
|Leinster|IE|L|53.2,-6.8|2600000
|Bavaria; Bayern|DE|02|49,11.5|13080000
|Saxony; Sachsen|DE|13|51,13.4|4080000
|Lower Saxony; Niedersachsen|DE|06|52.8,9.3|7980000
|Saxony-Anhalt|DE|14|52,11.7|2210000
|Brandenburg|DE|16|52.4,13.1|2510000
|Hesse; Hessen|DE|05|50.6,9|6270000
|North Rhine-Westphalia|DE|07|51.5,7.5|17930000
|Rhineland-Palatinate|DE|08|49.9,7.4|4080000
|Baden-Württemberg; Baden-Wurttemberg|DE|01|48.5,9|11070000
|Thuringia|DE|15|50.9,11|2140000
|Schleswig-Holstein|DE|10|54.2,9.8|2900000
|Mecklenburg-Vorpommern; Mecklenburg-Western Pomerania|DE|12|53.8,12.5|1610000
|Saarland|DE|09|49.4,7|990000
|Brittany; Bretagne|FR|53|48.2,-3|3340000
|Normandy|FR|28|49,0.3|3330000
|Provence|FR|93|43.9,5.9|3000000
|Alsace|FR|44|48.3,7.5|1900000
|Lorraine|FR|44|48.7,6.2|2330000
|Burgundy|FR|27|47.2,4.5|1630000
|Corsica|FR|94|42.2,9.1|340000
|Aquitaine|FR|75|44.3,-0.5|3300000
|Ile-de-France; Île-de-France|FR|11|48.7,2.5|12210000
|Champagne|FR|44|48.8,4.4|1330000
|Picardy|FR|32|49.7,2.8|1930000
|Languedoc|FR|76|43.6,3.2|2700000
|Auvergne|FR|84|45.5,3|1360000
|Brittany Region|FR|53|48.2,-3|3340000
|Savoy; Savoie|FR|84|45.5,6.5|430000
|Pas-de-Calais|FR|32|50.5,2.3|1470000
|Nord-Pas-de-Calais|FR|32|50.5,2.7|4050000
|Catalonia; Catalunya|ES|56|41.8,1.5|7600000
|Andalusia; Andalucia|ES|51|37.4,-4.8|8400000
|Basque Country|ES|59|43,-2.6|2190000
|Galicia|ES|58|42.8,-7.9|2700000
|Castile and Leon; Castilla y Leon; Castilla and Leon|ES|55|41.8,-4.8|2400000
|Castilla-La Mancha|ES|54|39.5,-3|2030000
|Extremadura|ES|57|39.2,-6.1|1070000
|Navarre; Navarra|ES|32|42.7,-1.7|650000
|Asturias|ES|34|43.3,-5.9|1020000
|Cantabria|ES|39|43.2,-4|580000
|Aragon|ES|52|41.5,-0.8|1320000
|Valencian Community|ES|60|39.5,-0.6|4960000
|Balearic Islands; Balearics|ES|07|39.6,2.9|1150000
|Canary Islands; Canaries|ES|53|28.3,-15.7|2150000
|Mallorca; Majorca|ES|07|39.6,2.9|900000
|Ibiza|ES|07|38.98,1.4|150000
|Tenerife|ES|53|28.3,-16.6|900000
2523118|Sicily|IT|15|37.5,14|5000000
|Sardinia|IT|14|40.1,9.1|1640000
|Tuscany|IT|16|43.4,11|3730000
|Lombardy|IT|09|45.6,9.8|10060000
|Veneto|IT|20|45.6,11.8|4900000
|Piedmont|IT|12|45,7.9|4360000
|Liguria|IT|08|44.3,8.7|1550000
|Emilia-Romagna|IT|05|44.5,11|4460000
|Umbria|IT|18|43,12.5|880000
|Lazio|IT|07|42,12.7|5880000
|Abruzzo|IT|01|42.2,13.9|1310000
|Campania|IT|04|40.9,14.9|5800000
|Calabria|IT|03|39,16.5|1950000
|Puglia; Apulia|IT|13|41,16.5|4030000
|Basilicata|IT|02|40.5,16.1|560000
|Marche|IT|10|43.4,13.1|1520000
|Friuli|IT|06|46.1,13.1|1200000
|Molise|IT|11|41.7,14.6|305000
|South Tyrol|IT|17|46.7,11.4|530000
|Lampedusa|IT|15|35.5,12.6|6000
|Silesia|PL|83|50.5,18.5|4500000
|Masovia; Mazovia|PL|78|52.3,21|5400000
|Podlasie; Podlaskie|PL|81|53.3,23|1180000
|Lublin Voivodeship|PL|75|51.2,22.9|2100000
|Pomerania|PL|82|54.2,18|2300000
|Crete|GR|ESYE43|35.2,24.9|630000
|Lesbos; Lesvos|GR|ESYE41|39.2,26.3|86000
|Samos|GR|ESYE41|37.75,26.8|33000
|Chios|GR|ESYE41|38.4,26.1|51000
|Kos|GR|ESYE42|36.8,27.1|33000
|Rhodes|GR|ESYE42|36.2,28|115000
|Peloponnese|GR|ESYE25|37.3,22.3|1160000
|Thessaly|GR|ESYE14|39.5,22.2|730000
|Macedonia (Greece)|GR|ESYE12|40.7,23|1880000
|Thrace|GR|ESYE11|41.1,25.4|370000
|Attica|GR|ESYE31|38,23.7|3830000
|Corfu|GR|ESYE22|39.6,19.8|100000
|Azores|PT|23|38.5,-28|245000
|Madeira|PT|10|32.75,-17|255000
|Algarve|PT|09|37.2,-8.1|440000
|North Holland|NL|07|52.6,4.9|2870000
|South Holland|NL|11|52,4.5|3700000
|North Brabant; Brabant|NL|06|51.6,5.2|2560000
|Friesland|NL|02|53.1,5.8|650000
|Gelderland|NL|03|52.1,5.9|2080000
|Zeeland|NL|10|51.5,3.8|380000
|Overijssel|NL|15|52.4,6.5|1160000
|Flevoland|NL|16|52.5,5.6|420000
|Drenthe|NL|01|52.9,6.6|490000
|Flanders|BE|VLG|51,4|6600000
|Wallonia|BE|WAL|50.4,5|3640000
|Ticino|CH|TI|46.3,8.8|350000
|Tyrol|AT|07|47.2,11.3|750000
|Styria|AT|06|47.3,15|1240000
|Carinthia|AT|02|46.8,13.9|560000
|Transylvania|RO|27|46.5,24.5|6800000
|Xinjiang; Xinjiang Uyghur Autonomous Region; East Turkestan|CN|13|42,85|25000000
|Tibet; Tibet Autonomous Region|CN|14|31.5,88|3500000
|Inner Mongolia|CN|20|44,113|24000000
|Guangdong|CN|30|23.4,113.5|126000000
1809867|Guangxi|CN|16|24,109|50000000
|Hunan|CN|11|27.6,111.9|66000000
|Hubei|CN|12|31,112.3|58000000
|Henan|CN|09|34,113.5|99000000
|Hebei|CN|10|38.5,115.5|74600000
|Shandong|CN|25|36.4,118.4|101000000
|Shanxi|CN|24|37.7,112.4|35000000
|Shaanxi|CN|15|36,109|39500000
|Sichuan|CN|32|30.5,103|83700000
|Yunnan|CN|29|25,101.5|47200000
1809445|Guizhou|CN|18|27,107|38600000
1806260|Jiangsu|CN|04|33,119.83|84700000
1784764|Zhejiang|CN|02|29.17,120|64600000
|Anhui|CN|01|32,117|61000000
|Fujian|CN|07|26,118|41500000
|Jiangxi|CN|03|28,116|45200000
|Liaoning|CN|19|41,123|42600000
|Jilin Province; Jilin province|CN|05|43,126|24000000
|Heilongjiang|CN|08|48,128|31800000
|Gansu|CN|15|38,102|25000000
|Qinghai|CN|06|36,96|5900000
|Ningxia|CN|21|37.3,106|7200000
|Hainan|CN|31|19.2,109.7|10000000
|Jammu and Kashmir; Jammu & Kashmir; Indian-administered Kashmir; Indian Kashmir; Indian-held Kashmir|IN|12|33.9,75.3|12300000
|Ladakh|IN|41|34.2,77.6|290000
|Punjab State; Indian Punjab|IN|23|30.9,75.5|27700000
|Haryana|IN|10|29.2,76.3|25400000
|Himachal Pradesh|IN|11|31.9,77.3|6860000
|Uttarakhand|IN|39|30.2,79.2|10100000
|Uttar Pradesh|IN|36|27.2,80|200000000
|Rajasthan|IN|24|26.6,73.8|68500000
|Gujarat|IN|09|22.7,71.6|60400000
|Maharashtra|IN|16|19.5,76|112400000
|Madhya Pradesh|IN|35|23.5,78.5|72600000
|Chhattisgarh|IN|37|21.3,82|25500000
|Bihar|IN|34|25.6,85.6|104000000
|Jharkhand|IN|38|23.6,85.5|33000000
|West Bengal|IN|28|23.8,88|91300000
|Odisha; Orissa|IN|21|20.5,84.4|42000000
|Assam|IN|03|26.4,92.9|31200000
|Manipur|IN|17|24.7,93.9|2860000
|Nagaland|IN|20|26.1,94.3|1980000
|Mizoram|IN|31|23.3,92.8|1100000
|Tripura|IN|26|23.8,91.7|3670000
|Meghalaya|IN|18|25.5,91.3|2970000
|Arunachal Pradesh|IN|30|28,94.7|1380000
|Sikkim|IN|29|27.6,88.5|610000
|Andhra Pradesh|IN|02|15.9,80|49600000
|Telangana|IN|40|17.9,79|35000000
|Karnataka|IN|19|14.7,76|61100000
|Kerala|IN|13|10.4,76.5|33400000
|Tamil Nadu|IN|25|11,78.4|72100000
|Goa|IN|33|15.4,74|1460000
|Andaman and Nicobar Islands; Andaman Islands|IN|21|11,93|380000
|Bastar|IN|37|19.2,81.5|1400000
|Chittagong Hill Tracts|BD|84|22.6,92.2|1600000
|Cox's Bazar District|BD|84|21.5,92|2290000
|Rakhine; Rakhine State; Arakan|MM|15|19.5,94.2|3190000
|Kachin; Kachin State|MM|08|26,97.5|1690000
|Shan; Shan State|MM|11|21.5,98|5820000
|Kayah; Kayah State; Karenni; Karenni State|MM|16|19.2,97.3|287000
|Kayin; Kayin State; Karen State|MM|13|17,97.8|1570000
|Chin State|MM|15|22,93.5|480000
|Mon State|MM|05|16.3,97.7|2050000
|Sagaing Region; Sagaing|MM|10|24,95.5|5330000
|Magway Region; Magway; Magwe|MM|15|20.3,94.7|3920000
|Mandalay Region|MM|08|21.3,95.8|6170000
|Bago Region|MM|16|18.3,96.3|4870000
|Yangon Region|MM|17|16.9,96.1|7360000
|Ayeyarwady; Irrawaddy Region; Ayeyarwady Region|MM|03|16.8,95|6180000
|Tanintharyi|MM|05|12.5,99|1410000
|Northern Province; Jaffna Peninsula|LK|38|9.3,80.4|1060000
|Eastern Province|LK|37|7.9,81.5|1550000
|North Western Province|LK|32|7.75,80.1|2380000
|Southern Province|LK|34|6.1,80.5|2480000
|Western Province|LK|36|6.8,80|5850000
|Central Province|LK|29|7.3,80.7|2570000
|Uva|LK|35|6.9,81.2|1270000
|Vanni; Wanni|LK|38|9.1,80.5|300000
|Bagmati|NP|3|27.7,85.4|6100000
|Terai; Tarai|NP|3|27,84.5|14000000
|Pattani Province|TH|69|6.7,101.4|700000
|Yala Province|TH|70|6.2,101.2|520000
|Narathiwat Province|TH|31|6.2,101.7|790000
|Deep South|TH|69|6.5,101.4|2000000
|Phuket Province|TH|62|7.95,98.35|400000
|Mindanao|PH|10|7.8,125|26000000
|Luzon|PH|03|16,121|62000000
|Visayas|PH|06|11,123.5|20000000
|Bangsamoro; Autonomous Region in Muslim Mindanao; ARMM|PH|14|7.2,124.4|4400000
|Sulu|PH|14|6,121.1|1000000
|Basilan|PH|14|6.6,122|426000
|Tawi-Tawi|PH|14|5.2,120|440000
|Maguindanao|PH|14|7.1,124.3|1340000
|Lanao del Sur|PH|14|7.9,124.3|1200000
|Lanao del Norte|PH|10|8,124|720000
|Bohol|PH|07|9.8,124.2|1390000
|Leyte|PH|08|10.9,124.9|2400000
|Samar|PH|08|11.8,125|1900000
|Cebu Province|PH|07|10.4,123.8|3300000
|Negros|PH|06|10,123|4700000
|Palawan|PH|41|9.8,118.7|940000
|Panay|PH|06|11.1,122.5|4500000
|Laguna; Laguna Province|PH|40|14.2,121.3|3380000
|Cavite Province|PH|40|14.3,120.9|4340000
|Batangas Province|PH|40|13.8,121|2900000
|Bulacan|PH|03|14.9,121|3700000
|Pampanga|PH|03|15,120.7|2430000
|Zambales|PH|03|15.3,120.1|900000
|Metro Manila|PH|NCR|14.6,121|13500000
|Mindoro|PH|41|13,121.1|1300000
|Surigao del Sur|PH|13|8.5,126.1|640000
|Cotabato Province; North Cotabato|PH|14|7.2,124.9|1490000
|South Cotabato|PH|12|6.3,124.8|980000
|Zamboanga del Sur|PH|09|7.9,123.3|1050000
|Agusan del Sur|PH|13|8.5,125.8|740000
|Bicol; Bicol Region|PH|05|13.4,123.4|6000000
|Isabela Province|PH|02|17,121.9|1700000
|Cagayan Province|PH|02|18,121.8|1270000
|Quezon Province|PH|40|14,122|1950000
|Aceh|ID|01|4.2,96.9|5300000
|Papua; Papua Province; Irian Jaya|ID|PE|-4.3,138.5|3400000
|West Papua|ID|39|-1.5,133|1130000
|Java|ID|07|-7.4,110|151000000
|West Java|ID|30|-6.8,107.5|48300000
|Central Java|ID|07|-7.3,110.1|36500000
|East Java|ID|08|-7.7,112.7|40700000
|Sumatra|ID|37|0,102|58500000
|North Sumatra|ID|26|2.2,99|14800000
|West Sumatra|ID|24|-0.8,100.5|5500000
|South Sumatra|ID|32|-3.2,104.2|8470000
|Bali|ID|02|-8.4,115.1|4320000
|Lombok|ID|17|-8.6,116.3|3760000
|Sulawesi|ID|21|-2,121|19900000
|Central Sulawesi|ID|21|-1,121|2990000
|South Sulawesi|ID|38|-3.7,120|9070000
|North Sulawesi|ID|31|0.8,124|2620000
|Maluku; Moluccas|ID|28|-3.2,129|1850000
|Kalimantan; Indonesian Borneo|ID|13|-1,114|16600000
|West Kalimantan|ID|11|-0,111|5400000
|East Nusa Tenggara|ID|18|-9,122|5330000
|West Nusa Tenggara|ID|17|-8.7,117.5|5320000
|Riau|ID|37|0.5,101.8|6390000
|Lampung|ID|15|-4.9,105|9000000
|Jambi Province|ID|05|-1.6,103|3550000
|Banten|ID|33|-6.4,106.1|11900000
|Flores|ID|18|-8.6,121|1900000
|Timor|ID|18|-9.3,124.5|3100000
|Sabah|MY|16|5.5,117|3900000
|Sarawak|MY|11|2.5,113|2900000
|Johor|MY|01|2,103.4|3800000
|Penang|MY|09|5.4,100.3|1770000
|Selangor|MY|12|3.3,101.5|6500000
|Kelantan|MY|03|5.3,102|1900000
|Perak|MY|07|4.8,101|2500000
|Kedah|MY|02|6,100.7|2200000
|Terengganu|MY|13|5,103|1250000
|Pahang|MY|06|3.7,102.6|1680000
|Fukushima Prefecture|JP|08|37.4,140.1|1830000
|Hokkaido|JP|12|43.4,142.9|5280000
|Okinawa; Okinawa Prefecture|JP|47|26.5,127.9|1460000
|Honshu|JP|26|36.5,138|104000000
|Kyushu|JP|21|32.8,131|14300000
|Shikoku|JP|20|33.7,133.5|3800000
|Hyogo|JP|13|35,134.9|5460000
|Aichi|JP|01|35,137.2|7550000
|Kanagawa|JP|19|35.4,139.4|9200000
|Saitama Prefecture|JP|34|36,139.4|7340000
|Chiba Prefecture|JP|04|35.5,140.2|6280000
|Ibaraki Prefecture|JP|14|36.3,140.3|2870000
|Gunma|JP|10|36.5,139|1940000
|Miyagi|JP|24|38.4,140.9|2300000
|Iwate|JP|16|39.6,141.4|1210000
|Niigata Prefecture|JP|29|37.5,138.9|2200000
|Jeju; Jeju Island|KR|16|33.4,126.55|670000
|Gyeonggi; Gyeonggi Province|KR|13|37.4,127.3|13500000
|Mangystau|KZ|09|44,53.5|700000
|Osh Region|KG|08|40.2,73|1370000
|Batken Region|KG|09|40,71|540000
|Jalal-Abad Region|KG|03|41.5,72.5|1240000
|Gorno-Badakhshan|TJ|01|38.2,73|230000
|Khatlon|TJ|02|37.9,69|3300000
|Sughd|TJ|03|39.6,69.6|2700000
|Karakalpakstan|UZ|09|43,59|1900000
|Fergana Valley; Ferghana Valley|UZ|03|40.6,71.3|14000000
|Mekong Delta|VN|87|10,105.8|17000000
|Preah Vihear Province|KH|13|13.8,105|250000
|Rogaland|NO|14|59.1,6.1|480000
|Vestfold|NO|38|59.2,10.2|240000
|Buskerud|NO|30|60.3,9.3|280000
|Telemark|NO|38|59.4,8.6|170000
|Østfold; Ostfold|NO|30|59.3,11.1|290000
|Akershus|NO|30|60,11.2|600000
|Hedmark|NO|34|61.3,11.2|195000
|Oppland|NO|34|61.3,9.6|188000
|Vest-Agder|NO|42|58.3,7.2|182000
|Aust-Agder|NO|42|58.7,8.4|114000
|Hordaland|NO|46|60.3,6.1|516000
|Finnmark|NO|54|70,25|75000
|Troms|NO|54|69.6,18.9|164000
|Nordland|NO|09|66.8,14.5|242000
|Skåne; Skane; Scania|SE|27|55.9,13.6|1300000
|Gotland|SE|05|57.5,18.5|58000
|Västra Götaland|SE|28|58.3,12.7|1670000
|Dalarna|SE|10|61,14.5|284000
|Lapland|SE|14|67,20|
|Jutland|DK|18|56.2,9.2|2590000
|Zealand|DK|20|55.5,11.9|2230000
|Bornholm|DK|17|55.1,14.9|40000
|Finnish Lapland|FI|19|67.5,26.5|180000
|Karelia (Finland)|FI|12|62.6,30|167000
|Dalmatia|HR|15|43.6,16.3|850000
|Istria|HR|04|45.2,13.9|208000
|Slavonia|HR|10|45.4,18|800000
|Davao del Sur|PH|12|6.3,125.3|630000
|Davao del Norte|PH|11|7.6,125.7|940000
|Davao Oriental|PH|11|7.2,126.3|500000
|Ilocos Sur|PH|01|17.2,120.6|660000
|Ilocos Norte|PH|01|18.2,120.7|570000
|Pangasinan|PH|01|15.9,120.3|2760000
|Nueva Ecija|PH|03|15.6,121|2150000
|Tarlac Province|PH|03|15.5,120.5|1270000
|Bataan|PH|03|14.7,120.4|730000
|Rizal Province|PH|40|14.7,121.2|2480000
|Albay|PH|05|13.2,123.6|1240000
|Sorsogon Province|PH|05|12.9,123.9|740000
|Camarines Sur|PH|05|13.6,123.4|1830000
|Camarines Norte|PH|05|14.1,122.7|540000
|Masbate Province|PH|05|12.3,123.5|830000
|Negros Occidental|PH|06|10.3,123|2370000
|Negros Oriental|PH|07|9.6,123|1260000
|Iloilo Province|PH|06|11,122.6|1790000
|Capiz|PH|06|11.4,122.6|720000
|Aklan|PH|06|11.6,122.3|540000
|Antique Province|PH|06|11.2,122.1|540000
|Northern Samar|PH|08|12.4,124.8|590000
|Eastern Samar|PH|08|11.6,125.4|430000
|Southern Leyte|PH|08|10.3,125.1|390000
|Biliran|PH|08|11.6,124.5|160000
|Bukidnon|PH|10|8,125|1300000
|Misamis Oriental|PH|10|8.7,124.9|840000
|Misamis Occidental|PH|10|8.3,123.7|570000
|Lanao|PH|14|7.9,124.3|1900000
|Sultan Kudarat|PH|12|6.6,124.4|720000
|Sarangani|PH|12|6,125.2|490000
|Zamboanga del Norte|PH|09|8.1,122.9|960000
|Zamboanga Sibugay|PH|09|7.7,122.7|590000
|Surigao del Norte|PH|13|9.7,125.6|440000
|Agusan del Norte|PH|13|9,125.5|320000
|Abra Province|PH|15|17.6,120.8|220000
|Benguet|PH|15|16.5,120.7|720000
|Ifugao|PH|15|16.8,121.2|180000
|Kalinga Province|PH|15|17.4,121.3|190000
|Mountain Province|PH|15|17.1,121.1|140000
|La Union|PH|01|16.5,120.4|720000
|Nueva Vizcaya|PH|02|16.3,121.1|390000
|Quirino Province|PH|02|16.3,121.6|170000
|Aurora Province|PH|03|15.7,121.5|190000
|Catanduanes|PH|05|13.8,124.2|240000
|Marinduque|PH|41|13.4,121.95|220000
|Romblon|PH|41|12.5,122.3|270000
|Siquijor|PH|07|9.2,123.5|90000
|Camiguin|PH|10|9.2,124.7|80000
|Rhône-Alpes; Rhone-Alpes|FR|84|45.4,5.4|6500000
|Normandie|FR|28|49,0.3|3330000
|Midi-Pyrenees|FR|76|43.5,1.3|2950000
|Loire|FR|84|45.7,4.2|760000
|Gironde|FR|75|44.8,-0.6|1580000
|Haute-Savoie|FR|84|46,6.5|820000
|Purvanchal|IN|36|26,83|1000000
|Nandurbar District|IN|16|21.4,74.2|1650000
|Dhule District|IN|16|21.1,74.6|2050000
|Vidarbha|IN|16|20.5,78.5|23000000
|Marathwada|IN|16|19.5,76|18700000
|Darjeeling District|IN|28|27,88.3|1850000
|Galicia (Ukraine)|UA|15|49.5,24.5|5000000
|Sloboda Ukraine|UA|07|50,36|3000000
|Central Highlands|VN|49|13.5,108.2|5800000
`;
