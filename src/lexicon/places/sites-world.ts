/**
 * Quarters, roads, crossings, camps, bases and small towns of the wars outside Syria, and the
 * landmarks news names without a town, from general knowledge: coordinates to about two kilometres.
 */
export const WORLD_TOWNS = `
|Sinjar; Shingal; Sinjar town|IQ|15|36.32,41.87|84000
|Tal Afar; Tel Afar; Talafar; Tall Afar|IQ|15|36.38,42.45|200000
|Bashiqa; Ba'shiqa|IQ|15|36.45,43.35|
|Qayyarah; Qayyara; Qayara; Qayyarah air base; Q-West|IQ|15|35.8,43.29|
|Hammam al-Alil; Hamam al-Alil|IQ|15|36.16,43.26|
|Bartella; Bartalla|IQ|15|36.35,43.38|
|Qaraqosh; Hamdaniya Iraq; Bakhdida|IQ|15|36.27,43.37|
|Mosul Dam|IQ|15|36.63,42.82|
|Baiji; Bayji; Beiji; Baiji refinery; Bayji refinery|IQ|18|34.93,43.49|
|Tuz Khurmatu; Tuz Khormato|IQ|18|34.89,44.63|
|Amerli; Amirli|IQ|18|34.73,44.59|
|Hawija; Hawijah; al-Hawija|IQ|13|35.33,43.77|
|Makhmour; Makhmur|IQ|11|35.77,43.58|
|Taji; Camp Taji; Taji base|IQ|07|33.52,44.26|
|Habbaniyah; Habbaniya|IQ|01|33.37,43.57|
|al-Qaim; Qaim; al-Qa'im; Husaybah|IQ|01|34.37,41.09|
|Rutba; Rutbah; al-Rutba|IQ|01|33.04,40.28|
|Haditha; Hadithah|IQ|01|34.14,42.38|
|Hit; Heet|IQ|01|33.64,42.83|
|Jurf al-Sakhar; Jurf al-Sakhr|IQ|06|32.86,44.2|
|Jabalia; Jabaliya; Jabalya|PS||31.53,34.48|169000
|Nuseirat; Nuseirat camp; Nuseirat refugee camp|PS||31.45,34.39|
|Bureij; Bureij camp; al-Bureij|PS||31.44,34.4|
|Maghazi; Maghazi camp; al-Maghazi|PS||31.42,34.39|
|Shati; Shati camp; Beach camp; al-Shati; Shati refugee camp|PS||31.53,34.44|
|Beit Lahiya; Beit Lahia|PS||31.55,34.5|89000
|Beit Hanoun; Beit Hanun|PS||31.54,34.54|52000
|Khan Younis; Khan Yunis; Khan Yunus; Khan Yunes|PS||31.35,34.3|205000
|Deir al-Balah; Dayr al-Balah|PS||31.42,34.35|75000
|al-Shifa Hospital; Shifa Hospital; al-Shifa hospital; Al-Shifa|PS||31.52,34.44|
|Al-Ahli Hospital; al-Ahli Arab Hospital|PS||31.5,34.46|
|Nasser Hospital|PS||31.35,34.29|
|al-Aqsa Hospital; Al-Aqsa Martyrs Hospital|PS||31.42,34.36|
|Salah al-Din Road; Salaheddin Road|PS||31.43,34.38|
|Be'eri; Beeri; Kibbutz Be'eri|IL|01|31.42,34.49|
|Kfar Aza|IL|01|31.48,34.53|
|Nir Oz|IL|01|31.31,34.4|
|Re'im|IL|01|31.38,34.46|
|Balata; Balata camp|PS||32.21,35.28|
|Nur Shams; Nur Shams camp|PS||32.32,35.06|
|Huwara; Hawara|PS||32.15,35.26|
|Shuafat; Shuafat camp|PS||31.81,35.23|
|Ma'ale Adumim; Maale Adumim|PS||31.78,35.3|
|Kiryat Shmona; Qiryat Shemona|IL|03|33.21,35.57|
|Metula|IL|03|33.28,35.58|
|Majdal Shams|SY||33.27,35.77|
|Bourj el-Barajneh; Burj al-Barajneh; Bourj al-Barajneh|LB||33.85,35.5|
|Ain al-Hilweh; Ain el-Hilweh; Ain al-Hilwe|LB||33.54,35.38|
|Nahr al-Bared; Nahr el-Bared|LB||34.51,35.96|
|Sabra and Shatila; Shatila; Shatila camp|LB||33.86,35.5|
|Bint Jbeil; Bint Jubayl; Bint Jbail|LB||33.12,35.43|
|Maroun al-Ras; Maroun el-Ras|LB||33.1,35.45|
|Khiam; al-Khiam|LB||33.33,35.61|
|Naqoura; Naqura|LB||33.12,35.14|
|Marjayoun; Marjeyoun|LB||33.36,35.59|
|Hodeidah; Hudaydah; Hodeida; al-Hudaydah; Hudaida; Al-Hodeidah; Hodeidah port|YE||14.8,42.95|617900
|Saada; Sa'dah; Saadah; Sa'ada; Sadah; Sada City|YE||16.94,43.76|51900
|Mocha; Mokha; al-Mokha; al-Makha|YE||13.32,43.25|
|Marib; Ma'rib; Mareb|YE||15.46,45.33|16800
|Mukalla; al-Mukalla|YE||14.54,49.12|182500
|Ras Isa|YE||15.12,42.6|
|Salif; Saleef|YE||15.3,42.67|
|al-Anad; al-Anad air base; Al Anad; Anad base|YE||13.18,44.77|
|Zinjibar|YE||13.13,45.38|
|Perim; Mayun|YE||12.66,43.42|
|Snake Island; Zmiinyi Island|UA|17|45.26,30.2|
|Chernobyl; Chornobyl; Chernobyl nuclear plant; Chernobyl exclusion zone|UA|13|51.28,30.22|
|Hostomel; Gostomel; Hostomel airport; Antonov airport; Antonov Airport|UA|13|50.57,30.21|
|Bucha|UA|13|50.54,30.21|36900
|Irpin|UA|13|50.52,30.25|62500
|Borodyanka; Borodianka|UA|13|50.64,29.93|
|Bakhmut; Artemivsk; Artyomovsk|UA|05|48.6,38.0|75800
|Soledar|UA|05|48.68,38.09|
|Avdiivka; Avdeevka; Avdiyivka|UA|05|48.14,37.75|34000
|Marinka; Maryinka|UA|05|47.94,37.5|
|Vuhledar; Ugledar|UA|05|47.78,37.25|
|Pokrovsk; Krasnoarmiysk|UA|05|48.28,37.18|64300
|Chasiv Yar; Chasov Yar|UA|05|48.59,37.84|
|Toretsk|UA|05|48.4,37.85|
|Kramatorsk; Kramatorsk station|UA|05|48.74,37.58|160900
|Sloviansk; Slavyansk; Slovyansk|UA|05|48.85,37.61|117400
|Lyman; Krasny Lyman; Krasnyi Lyman|UA|05|48.99,37.81|
|Izium; Izyum|UA|07|49.21,37.25|51500
|Kupiansk; Kupyansk|UA|07|49.71,37.62|31700
|Vovchansk; Volchansk|UA|07|50.29,36.94|
|Balakliia; Balakleya|UA|07|49.46,36.84|
|Severodonetsk; Sievierodonetsk; Syevyerodonetsk|UA|14|48.95,38.49|120000
|Lysychansk; Lisichansk|UA|14|48.9,38.43|103500
|Debaltseve; Debaltsevo|UA|05|48.34,38.41|
|Ilovaisk; Ilovaysk|UA|05|47.93,38.2|
|Robotyne; Rabotino|UA|26|47.44,35.84|
|Tokmak|UA|26|47.25,35.7|
|Enerhodar; Energodar|UA|26|47.5,34.66|53600
|Nova Kakhovka; Novaya Kakhovka|UA|08|46.75,33.37|47900
|Kinburn Spit|UA||46.55,31.6|
|Antonivka Bridge; Antonivsky Bridge; Antonovsky Bridge|UA|08|46.67,32.72|
|Krynky; Krynki|UA|08|46.74,33.09|
|Crimean Bridge; Crimea Bridge; Kerch Bridge; Kerch bridge; Kerch Strait Bridge|||45.31,36.51|
|Sevastopol; Sebastopol|UA||44.61,33.52|416000
|Dzhankoi; Dzhankoy|UA|11|45.71,34.39|
|Sudzha|RU|41|51.19,35.27|
|Shebekino|RU|09|50.41,36.89|
|Beslan|RU|68|43.19,44.54|
|Tskhinvali; Tskhinval; Ts'khinvali|GE||42.23,43.97|30000
|Sukhumi; Sokhumi; Sukhum|GE||43.0,41.02|65000
|Gali; Gali district|GE||42.63,41.74|
|Ochamchire; Ochamchira|GE||42.71,41.47|
|Akhalgori|GE||42.13,44.48|
|Stepanakert; Khankendi; Xankəndi|AZ||39.82,46.75|55200
|Shusha; Shushi|AZ||39.76,46.75|
|Lachin; Lachin town; Berdzor|AZ||39.64,46.55|
|Hadrut|AZ||39.52,47.03|
|Srebrenica|BA||44.11,19.3|
|Torkham; Torkham crossing|AF||34.12,71.09|
|Chaman; Chaman crossing|PK||30.92,66.46|
|Lashkar Gah; Lashkargah|AF||31.59,64.36|276800
|Sangin|AF||32.07,64.83|
|Marjah; Marja|AF||31.52,64.12|
|Musa Qala|AF||32.44,64.75|
|Nad Ali; Nad-e Ali|AF||31.64,64.24|
|Tarin Kot; Tarinkot; Tirin Kot|AF||32.63,65.87|
|Spin Boldak|AF||31.0,66.4|
|Abbottabad|PK||34.15,73.22|
|Miranshah; Miram Shah|PK||33.0,70.07|
|Mir Ali|PK||32.98,70.27|
|Wana|PK||32.3,69.57|
|Makeen; Makin|PK||32.61,69.85|
|Lal Masjid; Red Mosque|PK||33.71,73.09|
|Pulwama|IN|12|33.87,74.9|
|Balakot|PK||34.55,73.35|
|Uri|IN|12|34.08,74.05|
|Pahalgam|IN|12|34.01,75.32|
|Ayodhya|IN|36|26.8,82.2|
|Cox's Bazar; Cox’s Bazar; Kutupalong; Kutupalong camp; Balukhali|BD||21.43,92.0|
|Bhasan Char|BD||22.37,91.4|
|Myawaddy|MM||16.69,98.5|
|Laukkai; Laukkaing|MM||23.69,98.76|
|Lashio|MM||22.94,97.75|
|Marawi; Marawi City|PH||8.0,124.29|
|Jolo; Jolo island|PH||6.05,121.0|
|Chibok|NG|27|10.87,12.85|
|Baga|NG|27|13.12,13.82|
|Bama|NG|27|11.52,13.69|
|Gwoza|NG|27|11.09,13.69|
|Dapchi|NG|44|12.5,11.5|
|Damboa|NG|27|11.16,12.76|
|Monguno|NG|27|12.67,13.61|
|Gamboru; Gamboru Ngala|NG|27|12.37,14.22|
|Konduga|NG|27|11.65,13.42|
|Kidal|ML||18.44,1.41|25600
|Menaka; Ménaka|ML||15.92,2.4|
|Tessalit|ML||20.2,1.01|
|Ogossagou|ML||13.88,-3.23|
|Moura|ML||14.37,-4.6|
|Djibo|BF||14.1,-1.63|60600
|Solhan|BF||13.25,0.6|
|Arbinda|BF||14.23,-0.86|
|Inata|BF||14.38,-1.24|
|Tongo Tongo|NE||14.95,1.05|
|Inates|NE||14.97,1.33|
|Chinagodrar|NE||15.13,1.35|
|Banibangou|NE||15.05,2.7|
|El Fasher; El-Fasher; al-Fashir; al-Fasher; Al Fashir|SD||13.63,25.35|265000
|El Geneina; el-Geneina; al-Junaynah; El-Geneina; Geneina|SD||13.45,22.45|162900
|Nyala|SD||12.05,24.88|493000
|Zalingei|SD||12.91,23.48|
|Kadugli; Kadougli|SD||11.01,29.72|
|El Obeid; El-Obeid; al-Ubayyid|SD||13.18,30.22|
|Abu Shouk; Abu Shouk camp|SD||13.67,25.34|
|Omdurman; Umm Durman|SD||15.64,32.48|1200000
|Wad Madani; Wad Medani|SD||14.4,33.52|
|Merowe; Merowe airport|SD||18.42,31.83|
|Heglig; Panthou|SD||9.99,29.4|
|Bentiu|SS||9.23,29.83|
|Malakal|SS||9.53,31.66|
|Bor|SS||6.21,31.56|
|Pibor|SS||6.8,33.13|
|Leer|SS||8.3,30.15|
|Mekelle; Mekele; Mek'ele; Mekelle city|ET||13.5,39.47|215500
|Axum; Aksum|ET||14.12,38.73|
|Adigrat|ET||14.28,39.46|
|Humera; Mai Kadra; Mai-Kadra|ET||14.29,36.61|
|Shire; Shire Inda Selassie|ET||14.1,38.28|
|Lalibela|ET||12.03,39.04|
|Dessie; Dese|ET||11.13,39.63|
|Kombolcha|ET||11.08,39.74|
|Badme|ER||14.73,37.8|
|Bakara; Bakara market; Bakaara market; Bakara Market|SO||2.05,45.32|
|Afgoye; Afgooye|SO||2.14,45.12|
|Kismayo; Kismaayo|SO||-0.36,42.55|183300
|Baidoa; Baydhabo|SO||3.12,43.65|
|Las Anod; Laascaanood; Las Anod town; Lasanod|SO||8.48,47.36|
|El Adde; El-Adde|SO||2.9,41.5|
|Beledweyne; Beledweyn; Belet Weyne|SO||4.74,45.2|
|Ras Kamboni|SO||-1.65,41.59|
|Goma|CD||-1.68,29.22|144100
|Rutshuru|CD||-1.19,29.45|
|Masisi|CD||-1.4,28.8|
|Bunagana|CD||-1.3,29.6|
|Kibumba|CD||-1.5,29.33|
|Sake|CD||-1.57,29.05|
|Beni|CD||0.49,29.47|
|Butembo|CD||0.14,29.29|
|Bunia|CD||1.56,30.25|
|Walikale|CD||-1.42,28.06|
|Uvira|CD||-3.4,29.14|
|Minova|CD||-1.71,29.02|
|Yumbi|CD||-1.89,16.53|
|Bambari|CF||5.77,20.68|
|Bangassou|CF||4.74,22.82|
|Bria|CF||6.54,21.99|
|Palma|MZ||-10.77,40.47|
|Mocimboa da Praia; Mocímboa da Praia|MZ||-11.35,40.35|
|Afungi|MZ||-10.83,40.55|
|Sirte; Surt|LY||31.21,16.59|128100
|Tarhuna; Tarhouna|LY||32.43,13.63|
|Tawergha; Tawargha|LY||32.03,15.1|
|Ras Lanuf|LY||30.5,18.57|
|Es Sider; Es-Sider; Sidra|LY||30.63,18.35|
|Brega; Marsa al-Brega|LY||30.41,19.58|
|al-Jufra; Jufra; al-Jufra air base; Jufra air base|LY||29.2,16.0|
|al-Watiya; Watiya; al-Watiya air base; Al-Watiya airbase|LY||32.48,11.9|
|Mitiga; Mitiga airport|LY||32.89,13.28|
|Sabratha|LY||32.79,12.48|102000
|Kufra; al-Kufra|LY||24.2,23.3|
|Ghat|LY||24.96,10.17|
|Sheikh Zuweid; Sheikh Zuwayed|EG|26|31.21,34.11|
|El-Arish; El Arish; al-Arish; Al-Arish; Arish|EG|26|31.13,33.8|164800
|Bir al-Abed|EG|26|31.02,33.01|
|Rabaa; Rabaa al-Adawiya; Rabaa Square; Rabaa al-Adawiya Square|EG|11|30.07,31.33|
|Tahrir Square; Tahrir|EG|11|30.04,31.24|
|In Amenas; In Aménas|DZ||28.04,9.56|
|Ben Guerdane; Ben Gardane|TN||33.14,11.22|
|Gezi Park; Taksim; Taksim Square|TR|34|41.04,28.99|
|Cizre|TR|73|37.33,42.19|
|Nusaybin|TR|47|37.07,41.22|
|Suruc; Suruç|TR|63|36.98,38.43|
|Reyhanli; Reyhanlı|TR|31|36.27,36.57|
|Chabahar; Chah Bahar|IR||25.29,60.64|
|Abqaiq; Khurais|SA||25.93,49.67|
|Qatif; al-Qatif|SA||26.57,50.0|
|Pearl Square; Pearl Roundabout|BH||26.22,50.56|
|Diraz|BH||26.22,50.48|
|Tiananmen Square; Tiananmen|CN|22|39.9,116.39|
|Red Square|RU|48|55.75,37.62|
|World Trade Center|US|NY|40.71,-74.01|
|Times Square|US|NY|40.76,-73.99|
|Ferguson|US|MO|38.74,-90.3|21000
|Sandy Hook|US|CT|41.42,-73.28|
|Oahu; O'ahu; O‘ahu|US|HI|21.47,-157.97|1000000
|Maui|US|HI|20.8,-156.33|165000
|Kauai; Kaua'i|US|HI|22.06,-159.5|73000
|Big Island|US|HI|19.6,-155.5|200000
|Luton Airport|GB|ENG|51.87,-0.37|
|London City Airport; London City airport|GB|ENG|51.5,0.05|
|Buckingham Palace|GB|ENG|51.5,-0.14|
|Windsor Castle|GB|ENG|51.48,-0.6|
|Lockerbie|GB|SCT|55.12,-3.36|
|Champs-Élysées; Champs-Elysees; Champs Elysees|FR|11|48.87,2.31|
|Calais Jungle|FR|32|50.97,1.9|
|Zaventem; Zaventem airport|BE||50.9,4.48|
|Idomeni|GR||41.12,22.51|
|St. Peter's Square; Saint Peter's Square; St Peter's Square|VA||41.9,12.46|
|St. Peter's Basilica; Saint Peter's Basilica; St Peter's Basilica|VA||41.9,12.45|
|Vatican Gardens|VA||41.9,12.45|
|Suwalki Gap; Suwałki Gap|||54.1,23.2|
|Lampedusa island|IT||35.5,12.6|
|Ceuta|ES||35.89,-5.31|82000
|Melilla|ES||35.29,-2.94|80000
|Marikana|ZA||-25.7,27.48|
|Ayotzinapa|MX||17.56,-99.41|
|Bougainville island|PG||-6.2,155.3|
|Nauru detention centre|NR||-0.53,166.93|
|Manus Island; Manus|PG||-2.1,147.0|
|KwaMashu|ZA||-29.75,30.98|
|Bab el-Oued; Bab El Oued|DZ||36.79,3.05|
`;

/** Quarters of cities. */
export const WORLD_QUARTERS = `
|Sadr City; Madinat al-Sadr|IQ|07|33.39,44.46|
|Karrada; Karada; Karradah|IQ|07|33.3,44.43|
|Shejaiya; Shujaiya; Shujaiyya; Shijaiyah; Shuja'iyya; Shajaiyeh|PS||31.5,34.47|
|Zeitoun; Zaytoun Gaza|PS||31.49,34.44|
|Rimal; al-Rimal; Remal|PS||31.52,34.45|
|Tal al-Hawa; Tel al-Hawa|PS||31.5,34.44|
|Tal al-Sultan; Tel al-Sultan|PS||31.3,34.25|
|al-Mawasi; Mawasi; Al-Mawasi|PS||31.33,34.26|
|Sheikh Jarrah|PS||31.79,35.23|
|Silwan|PS||31.77,35.24|
|Dahieh; Dahiyeh; Dahiya; Beirut's southern suburbs; Dahiyah; Haret Hreik|LB||33.85,35.51|
|Bab al-Tabbaneh; Jabal Mohsen|LB||34.44,35.85|
|Crater; Crater district|YE||12.78,45.04|
|Khormaksar; Khormakser|YE||12.83,45.03|
|Khartoum North; Bahri|SD||15.64,32.52|900000
|PK5; PK-5|CF||4.38,18.54|
|Ain Zara|LY||32.8,13.27|
|Ganfouda|LY||32.03,20.0|
|Zamalek; Zamalik|EG|11|30.06,31.22|
|Abbasiya; Abbassiya; Abbasiyah; Abbassia|EG|11|30.07,31.28|
|New Cairo; Madinaty; Rehab City|EG|11|30.03,31.47|
|Sur; Sur district|TR|21|37.91,40.24|
|Manhattan|US|NY|40.78,-73.97|1630000
|Brooklyn|US|NY|40.65,-73.95|2590000
|Queens|US|NY|40.68,-73.84|2270000
|Bronx|US|NY|40.85,-73.87|1450000
|Staten Island|US|NY|40.56,-74.14|470000
|Harlem|US|NY|40.81,-73.94|
|Hollywood|US|CA|34.1,-118.33|120000
|Westminster; Whitehall|GB|ENG|51.5,-0.13|255000
|Piccadilly; Piccadilly Circus|GB|ENG|51.51,-0.14|
|Trafalgar Square|GB|ENG|51.51,-0.13|
|Falls Road; Shankill Road; Shankill|GB|NIR|54.6,-5.95|
|Molenbeek|BE||50.85,4.33|
|Tempelhof|DE|16|52.47,13.4|
|Soweto|ZA|06|-26.27,27.86|1270000
|Cité Soleil; Cite Soleil|HT||18.58,-72.33|241000
`;

/** Bases, camps, crossings, roads and landmarks. */
export const WORLD_SITES = `
|Camp Speicher; Speicher; Speicher base|IQ|18|34.67,43.54|
|Ain al-Asad; al-Asad air base; Ain al-Assad; Al-Asad Air Base; al-Asad airbase; Ain al-Asad base|IQ|01|33.79,42.44|
|Balad air base; Balad Air Base; Joint Base Balad|IQ|18|33.94,44.36|
|Abu Ghraib; Abu Ghraib prison; Abu Ghuraib|IQ|07|33.29,44.07|
|Trebil; Treibil|IQ|01|32.98,39.0|
|Fish Khabour; Faish Khabour|IQ||37.06,42.37|
|Camp Ashraf|IQ|10|33.9,44.6|
|Camp Bucca|IQ|02|30.19,47.86|
|Rafah crossing; Rafah border crossing; Rafah Crossing|PS||31.25,34.26|
|Kerem Shalom; Kerem Shalom crossing; Karem Abu Salem|IL|01|31.23,34.28|
|Erez; Erez crossing; Beit Hanoun crossing|PS||31.56,34.54|
|Jabalia camp; Jabaliya camp; Jabalia refugee camp; Jabaliya refugee camp; Jabalya camp|PS||31.54,34.5|
|Jenin camp; Jenin refugee camp|PS||32.46,35.29|
|Temple Mount; Haram al-Sharif; al-Aqsa Mosque; Al-Aqsa compound; Al-Aqsa Mosque; al-Aqsa compound; al-Aqsa|PS||31.78,35.24|
|Masnaa; Masnaa crossing|LB||33.7,35.92|
|Zaatari; Zaatari camp; Za'atari; Zaatari refugee camp|JO||32.29,36.32|
|Azraq camp|JO||31.9,36.58|
|Azovstal; Azovstal steelworks; Azovstal plant; Azovstal steel plant|UA|05|47.1,37.61|
|Zaporizhzhia nuclear power plant; Zaporizhzhia Nuclear Power Plant; Zaporizhzhya nuclear plant; ZNPP|UA|26|47.51,34.59|
|Donetsk airport; Donetsk Airport|UA|05|48.07,37.74|
|Saki air base; Saky air base; Novofedorivka|UA|11|45.09,33.57|
|Maidan; Maidan Nezalezhnosti; Independence Square|UA|12|50.45,30.52|
|Engels air base; Engels airbase|RU||51.48,46.21|
|Camp Bondsteel|XK||42.36,21.25|
|Bagram; Bagram air base; Bagram airbase; Bagram Air Base; Bagram Airfield|AF||34.95,69.26|
|Camp Bastion; Camp Leatherneck|AF||31.86,64.22|
|Kabul airport; Hamid Karzai International Airport|AF||34.57,69.21|
|Zamzam; Zamzam camp|SD||13.48,25.3|
|Kalma camp|SD||12.05,25.0|
|Camp Lemonnier|DJ||11.54,43.15|
|Dadaab; Dadaab camp|KE||0.06,40.31|
|Kakuma; Kakuma camp|KE||3.72,34.86|
|Westgate; Westgate mall; Westgate shopping mall|KE||-1.26,36.8|
|Villa Somalia|SO||2.04,45.33|
|Tinduf camps; Tindouf camps|DZ||27.67,-8.13|
|Incirlik; Incirlik air base; Incirlik Air Base; Incirlik airbase|TR|81|37.0,35.43|
|Natanz; Natanz nuclear site|IR||33.72,51.73|
|Fordow; Fordo; Fordow nuclear site|IR||34.88,51.0|
|Parchin|IR||35.52,51.77|
|Evin prison; Evin Prison; Evin|IR||35.79,51.39|
|Kharg Island; Kharg|IR||29.25,50.32|
|Al Udeid; al-Udeid; Al Udeid Air Base; al-Udeid air base|QA||25.12,51.31|
|Dhahran|SA||26.29,50.11|
|Diego Garcia|IO||-7.31,72.41|
|Yongbyon; Nyongbyon|KP||39.8,125.75|
|Panmunjom; Panmunjeom|KP||37.96,126.68|
|Punggye-ri|KP||41.28,129.08|
|Ground Zero|US|NY|40.71,-74.01|
|Fort Hood; Fort Cavazos|US|TX|31.13,-97.78|
|Fort Bragg; Fort Liberty|US|NC|35.14,-79.0|
|Fort Bliss|US|TX|31.81,-106.42|
|Fort Detrick|US|MD|39.44,-77.43|
|Dugway Proving Ground; Dugway|US|UT|40.19,-112.94|
|Fort Benning|US|GA|32.35,-84.97|
|Fort Lauderdale|US|FL|26.12,-80.14|178000
|Camp Pendleton|US|CA|33.3,-117.35|
|Camp David|US|MD|39.65,-77.46|
|Camp Murray|US|WA|47.12,-122.57|
|Heathrow; Heathrow Airport; London Heathrow; Heathrow airport|GB|ENG|51.47,-0.45|
|Gatwick; Gatwick Airport; Gatwick airport|GB|ENG|51.15,-0.18|
|Stansted; Stansted Airport|GB|ENG|51.89,0.26|
|Grenfell Tower; Grenfell|GB|ENG|51.51,-0.22|
|Wembley; Wembley Stadium|GB|ENG|51.56,-0.28|
|Old Trafford|GB|ENG|53.46,-2.29|
|Anfield|GB|ENG|53.43,-2.96|
|Schiphol; Schiphol Airport; Schiphol airport; Amsterdam Schiphol|NL|07|52.31,4.76|
|Bataclan; Bataclan theatre; Bataclan concert hall|FR|11|48.86,2.37|
|Moria; Moria camp|GR||39.13,26.5|
|Auschwitz; Auschwitz-Birkenau|PL||50.03,19.2|
|Ramstein; Ramstein Air Base|DE|08|49.44,7.6|
|Nord Stream|||55.5,15.5|
|Robben Island|ZA|11|-33.81,18.37|
|Christchurch mosque; Al Noor Mosque|NZ||-43.53,172.61|
|Guantanamo Bay detention camp; Camp X-Ray|CU||19.9,-75.1|
|Brands Hatch|GB|ENG|51.36,0.26|
|Silverstone circuit|GB|ENG|52.07,-1.02|
`;
