/**
 * Continents, lands without borders, seas, rivers and mountains, from general knowledge: a point
 * within each, and the country where it lies in one only. GeoNames ids where known.
 */
export const REGIONS = `
6255146|Africa|||7.19,21.09|1340000000
6255147|Asia|||29.84,89.3|4640000000
6255148|Europe|||48.69,9.14|747000000
6255149|North America|||46.07,-100.55|592000000
6255150|South America|||-14.6,-57.66|430000000
6255151|Oceania|||-18.31,138.52|43000000
|Middle East; Mideast; Near East|||30.0,41.0|450000000
|Levant|||33.5,36.5|55000000
|North Africa; Northern Africa; Maghreb|||29.0,8.0|200000000
|West Africa; Western Africa|||12.5,-4.0|400000000
|East Africa; Eastern Africa|||1.0,38.0|450000000
|Central Africa|||2.0,20.0|180000000
|Southern Africa|||-25.0,25.0|67000000
|Sub-Saharan Africa; sub-Saharan Africa|||2.0,20.0|1100000000
|Horn of Africa|||8.0,46.0|140000000
|Sahel; Sahel region|||15.0,5.0|100000000
|Great Lakes region; African Great Lakes|||-2.0,30.0|150000000
|Lake Chad Basin; Lake Chad basin; Chad Basin|||13.0,14.0|17000000
|Sahara; Sahara Desert; Sahara desert|||23.0,13.0|2500000
|Kurdistan|||37.0,43.0|30000000
|Mesopotamia|||33.0,44.0|0
|Arabian Peninsula; Arabian peninsula; Arabia|||22.0,48.0|85000000
|Persian Gulf; Arabian Gulf; Gulf region|||27.0,51.0|0
|Central Asia|||44.0,65.0|75000000
|South Asia; Southern Asia; Indian subcontinent|||22.0,78.0|1900000000
|Southeast Asia; South East Asia; South-East Asia; Southeastern Asia|||10.0,108.0|675000000
|East Asia; Eastern Asia; Northeast Asia|||35.0,115.0|1600000000
|Asia-Pacific; Asia Pacific|||15.0,125.0|0
|Kashmir; Kashmir Valley|||34.3,75.0|13000000
|Punjab|||31.0,74.0|140000000
|Bengal|||23.5,89.0|250000000
|Hindu Kush|||35.5,70.5|0
|Himalayas; Himalaya|||29.0,84.0|0
|Karakoram|||36.0,76.0|0
|Durand Line|||32.5,69.5|0
|Caucasus|||42.5,45.0|30000000
|North Caucasus; Northern Caucasus|RU||43.3,45.0|10000000
|South Caucasus; Southern Caucasus; Transcaucasia|||41.0,45.0|17000000
|Balkans; Balkan Peninsula; Western Balkans|||43.0,21.0|55000000
|Baltics; Baltic states; Baltic States|||57.0,25.0|6000000
|Scandinavia|||63.0,16.0|21000000
|Nordic countries|||63.0,16.0|27000000
|Eastern Europe; East Europe|||50.0,30.0|290000000
|Western Europe; West Europe|||48.0,5.0|195000000
|Central Europe|||49.0,17.0|165000000
|Southern Europe|||41.0,14.0|150000000
|Northern Europe|||60.0,15.0|105000000
|Iberian Peninsula; Iberia|||40.0,-4.0|53000000
|Anatolia; Asia Minor|TR||39.0,35.0|0
|Central Anatolia|TR||39.0,33.5|0
|Latin America|||-10.0,-60.0|650000000
|Central America|||13.0,-86.0|50000000
|Caribbean; West Indies|||17.0,-72.0|44000000
|Americas|||19.0,-96.0|1000000000
|Arctic|||80.0,0.0|0
|Polynesia|||-17.0,-150.0|0
|Melanesia|||-10.0,155.0|0
|Borneo|||1.0,114.0|21000000
|New Guinea|||-5.0,141.0|14000000
|Hispaniola|||19.0,-71.0|22000000
|Amazon rainforest; Amazon basin; Amazonia|||-4.0,-61.0|0
|Andes|||-20.0,-67.0|0
|Patagonia region|||-44.0,-69.0|0
|Midwest; Midwestern United States|US||41.5,-93.0|68000000
|New England|US||44.0,-71.0|14800000
|West Coast|US||40.0,-122.0|0
|East Coast; Eastern Seaboard|US||37.0,-76.0|0
|Gulf Coast|US||30.0,-90.0|0
|Deep South|US||32.5,-87.5|0
|Appalachia|US||37.5,-82.0|25000000
|Great Plains|US||41.0,-100.0|0
|Great Lakes|||45.0,-85.0|0
|Rocky Mountains; Rockies|||43.0,-110.0|0
|Appalachian Mountains|US||38.0,-80.0|0
|Smoky Mountains; Great Smoky Mountains|US|TN|35.6,-83.5|0
|Ozarks|US||36.5,-92.5|0
|Silicon Valley|US|CA|37.4,-122.05|0
|Bay Area; San Francisco Bay Area|US|CA|37.8,-122.3|7700000
|Long Island|US|NY|40.8,-73.1|7600000
|Cape Cod|US|MA|41.7,-70.2|0
|Napa Valley|US|CA|38.5,-122.4|0
|Las Vegas Valley|US|NV|36.15,-115.15|0
|Central Valley|US|CA|36.7,-119.8|0
|San Fernando Valley|US|CA|34.2,-118.45|0
|Shenandoah Valley|US|VA|38.6,-78.9|0
|Red River Valley|US|ND|47.5,-97.0|0
|Maritimes|CA||46.0,-64.0|0
|Great Barrier Reef|AU||-18.3,147.7|0
|Far North Queensland; North Queensland|AU|04|-16.9,145.0|0
|Ulster Province|||54.5,-7.0|0
|British Isles|||54.0,-4.0|0
|Thames Valley|GB|ENG|51.55,-0.9|0
|Lake District|GB|ENG|54.5,-3.1|0
|Cotswolds|GB|ENG|51.8,-1.8|0
|Midlands|GB|ENG|52.6,-1.5|0
|East Anglia|GB|ENG|52.4,0.8|0
|Ruhr|DE|07|51.5,7.4|5100000
|Black Forest|DE|01|48.3,8.2|0
|Alps|||46.5,9.8|0
|Pyrenees|||42.7,1.0|0
|Carpathians; Carpathian Mountains|||47.5,25.5|0
|Ural Mountains; Urals|RU||60.0,60.0|0
|Apennines|IT||43.3,12.6|0
|Atlas Mountains|||32.0,-5.0|0
|Mount Everest; Everest|||27.99,86.93|0
|Mount Kilimanjaro; Kilimanjaro|TZ||-3.07,37.35|0
|Mount Hermon|||33.42,35.86|0
|Mount Chaambi; Mount Chambi; Jebel Chambi|TN||35.2,8.68|0
|Mount Sinjar; Sinjar Mountain; Sinjar mountains; Mount Sinjar area|IQ|15|36.37,41.72|0
|Qandil Mountains; Qandil; Kandil Mountains|IQ||36.55,45.0|0
|Qalamoun; Qalamoun Mountains; Kalamoun|SY||34.0,36.6|0
|Golan Heights; Golan; occupied Golan|SY||33.0,35.8|50000
|Ghouta; Al-Ghouta|SY|08|33.5,36.4|400000
|Eastern Ghouta; East Ghouta|SY|08|33.53,36.45|390000
|Western Ghouta; West Ghouta|SY|08|33.45,36.15|100000
|Wadi Barada|SY|08|33.63,36.15|100000
|Hauran; Houran|SY||32.7,36.2|0
|Jazira; Al-Jazira region; Jazeera region|SY|07|36.4,40.5|0
|Ghab Plain; al-Ghab Plain; Ghab plain; Sahl al-Ghab; al-Ghab|SY|10|35.4,36.35|0
|Jabal al-Zawiya; Jabal Zawiya; Jabal al-Zawiyah; Zawiya Mountain|SY|12|35.7,36.6|0
|Jabal al-Akrad; Jabal Akrad; Kurd Mountain|SY|02|35.7,36.2|0
|Jabal al-Turkman; Turkmen Mountain; Jabal Turkman; Turkmen Mountains|SY|02|35.85,36.0|0
|Badia; Syrian Desert; Syrian desert; Badiya|SY||34.0,39.0|0
|Shahba|SY|09|36.4,37.2|0
|Rastan pocket; northern Homs countryside; northern Homs pocket|SY|11|34.9,36.7|0
|Yarmouk Basin|SY|06|32.75,35.85|0
|Laja; Lajat|SY|06|33.0,36.4|0
|Nineveh Plains; Nineveh Plain; Nineveh plains|IQ|15|36.5,43.2|0
|Sunni Triangle|IQ||33.7,43.8|0
|Shia heartland|IQ||32.0,44.5|0
|Green Zone; International Zone|IQ|07|33.31,44.39|0
|Tihama; Tihamah|YE||14.5,43.0|0
|Negev Desert|IL|01|30.8,34.8|0
|Philadelphi corridor; Philadelphi Corridor; Philadelphi Route|PS||31.26,34.25|0
|Netzarim corridor; Netzarim Corridor|PS||31.46,34.4|0
|Shebaa Farms; Sheba Farms|||33.28,35.7|0
|Sinai Desert; Sinai desert|EG||29.5,33.8|0
|Nile Delta|EG||30.9,31.1|0
|Upper Egypt|EG||26.0,32.0|0
|Sambisa Forest; Sambisa forest; Sambisa|NG|27|11.2,13.4|0
|Middle Belt|NG||9.0,8.5|0
|Liptako-Gourma; three-border area; tri-border area|||14.5,0.5|0
|W National Park|||12.2,2.4|0
|Pankshin Plateau|NG||9.3,9.4|0
|Rwenzori Mountains; Ruwenzori|||0.4,29.9|0
|Virunga; Virunga National Park|CD||-0.9,29.3|0
|Masisi Territory|CD||-1.4,28.8|0
|Rutshuru Territory|CD||-1.2,29.4|0
|Beni Territory|CD||0.5,29.4|0
|Djugu Territory|CD||1.9,30.5|0
|Ogaden desert|ET||7.0,45.0|0
|Ilemi Triangle|||5.0,35.3|0
|Al-Fashaga; al-Fashaga; Fashaga triangle|SD||14.1,36.2|0
|Halaib Triangle; Halayeb|||22.2,35.6|0
|Bajo Aguán; Lower Aguan|HN||15.6,-86.0|0
|Darién Gap; Darien Gap|||8.0,-77.3|0
|Golden Triangle|||20.4,100.1|0
|Demilitarized Zone; DMZ|||38.0,127.0|0
|Line of Control; LoC|||34.5,74.5|0
|Galwan Valley|||34.75,78.2|0
|Siachen; Siachen Glacier|||35.4,77.0|0
|Spratly Islands; Spratlys|||9.5,113.0|0
|Paracel Islands; Paracels|||16.5,112.0|0
|Senkaku Islands; Senkakus; Diaoyu Islands|||25.75,123.5|0
|Kuril Islands; Kurils|RU||46.5,151.0|20000
|Kabardia|RU||43.5,43.5|0
|Kakhovka; Kakhovka Dam; Kakhovka dam; Nova Kakhovka dam|UA|08|46.78,33.37|0
|Korea; Korean Peninsula; Korean peninsula|||38.3,127.3|77000000
|Yugoslavia; former Yugoslavia|||44.0,19.5|23000000
|Tora Bora|AF||34.1,70.2|0
|Spin Boldak crossing|AF||31.0,66.4|0
|Korengal Valley; Korengal|AF||34.9,70.9|0
|Helmand Valley|AF||31.5,64.2|0
`;

/** Seas, straits, rivers and lakes. */
export const WATERS = `
|Mediterranean Sea; Mediterranean|||35.0,18.0|0
|Eastern Mediterranean|||34.0,32.0|0
|Black Sea|||43.5,34.5|0
|Sea of Azov; Azov Sea|||46.0,36.5|0
|Red Sea|||20.0,38.5|0
|Arabian Sea|||15.0,65.0|0
|Gulf of Aden|||12.5,47.5|0
|Gulf of Oman; Sea of Oman|||25.0,58.0|0
|Strait of Hormuz; Straits of Hormuz; Hormuz Strait|||26.57,56.25|0
|Bab el-Mandeb; Bab al-Mandab; Bab-el-Mandeb; Bab el-Mandeb Strait; Bab al-Mandeb|||12.6,43.4|0
|Gulf of Aqaba|||28.8,34.7|0
|Suez Canal|EG||30.5,32.35|0
|Caspian Sea; Caspian|||42.0,50.5|0
|Aral Sea|||45.0,60.0|0
|Aegean Sea; Aegean|||38.5,25.0|0
|Adriatic Sea; Adriatic|||43.0,15.0|0
|Ionian Sea|||38.0,19.0|0
|Sea of Marmara|TR||40.7,28.2|0
|Bosphorus; Bosporus; Bosphorus Strait|TR||41.1,29.05|0
|Dardanelles|TR||40.2,26.4|0
|Kerch Strait; Strait of Kerch|||45.3,36.6|0
|Baltic Sea|||58.0,20.0|0
|North Sea|||56.0,3.0|0
|Norwegian Sea|||68.0,2.0|0
|Barents Sea|||74.0,36.0|0
|English Channel|||50.2,-1.0|0
|Irish Sea|||53.7,-5.0|0
|Strait of Gibraltar; Straits of Gibraltar|||35.95,-5.6|0
|Bay of Biscay|||45.0,-4.0|0
|Atlantic Ocean; Atlantic; North Atlantic; South Atlantic|||25.0,-40.0|0
|Pacific Ocean; Pacific; North Pacific|||10.0,-150.0|0
|South Pacific|||-20.0,-140.0|0
|Indian Ocean|||-10.0,75.0|0
|Arctic Ocean|||84.0,0.0|0
|Southern Ocean|||-65.0,0.0|0
|Caribbean Sea|||15.0,-75.0|0
|Gulf of Mexico|||25.0,-90.0|0
|Gulf of Guinea|||2.0,3.0|0
|South China Sea; West Philippine Sea|||13.0,114.0|0
|East China Sea|||29.0,125.0|0
|Yellow Sea|||36.0,123.5|0
|Sea of Japan; East Sea|||40.0,135.0|0
|Taiwan Strait|||24.5,119.5|0
|Bay of Bengal|||14.0,88.0|0
|Andaman Sea|||11.0,96.0|0
|Strait of Malacca; Malacca Strait|||3.5,100.0|0
|Gulf of Thailand|||9.5,102.0|0
|Sulu Sea|||8.5,120.0|0
|Celebes Sea|||3.5,122.0|0
|Sea of Okhotsk|||55.0,150.0|0
|Bering Sea|||58.0,-178.0|0
|Bering Strait|||65.8,-169.0|0
|Gulf of Tonkin|||20.0,108.0|0
|Tasman Sea|||-40.0,163.0|0
|Panama Canal|PA||9.1,-79.7|0
|Euphrates; Euphrates River; Euphrates river; River Euphrates|||35.0,40.2|0
|Tigris; Tigris River; Tigris river; River Tigris|||35.0,43.5|0
|Orontes; Orontes River; Asi River|||35.2,36.4|0
|Khabur; Khabur River; Khabour|SY||36.0,40.7|0
|Litani; Litani River; Litani river|LB||33.4,35.5|0
|Jordan River; River Jordan|||32.0,35.55|0
|Yarmouk River|||32.7,35.8|0
|Dead Sea|||31.5,35.5|0
|Sea of Galilee; Lake Tiberias; Lake Kinneret|IL||32.83,35.58|0
|Lake Assad|SY||36.0,38.2|0
|Shatt al-Arab; Shatt al Arab|||30.4,48.2|0
|Nile; Nile River; River Nile|||26.0,32.0|0
|Blue Nile|||11.5,35.0|0
|White Nile|||12.0,32.7|0
|Lake Chad|||13.0,14.0|0
|Lake Victoria|||-1.0,33.0|0
|Lake Tanganyika|||-6.0,29.6|0
|Lake Malawi; Lake Nyasa|||-12.0,34.5|0
|Lake Kivu|||-2.0,29.1|0
|Lake Albert|||1.7,30.9|0
|Lake Edward|||-0.35,29.6|0
|Lake Turkana|KE||3.6,36.1|0
|Congo River; River Congo|||-2.0,18.0|0
|Ubangi; Ubangi River; Oubangui|||4.3,18.6|0
|Niger River; River Niger|||14.0,0.0|0
|Benue River|||8.0,10.0|0
|Volta River|GH||7.0,0.1|0
|Senegal River|||16.0,-14.0|0
|Zambezi; Zambezi River|||-16.0,29.0|0
|Limpopo River|||-23.0,30.0|0
|Juba River|SO||1.0,42.5|0
|Shabelle River|SO||3.0,45.3|0
|Setit; Tekeze; Tekeze River|||14.2,37.5|0
|Dnipro; Dnieper; Dnipro River; Dnieper River|||48.0,34.5|0
|Dniester; Dniester River; Dnestr|||47.5,29.0|0
|Siverskyi Donets; Seversky Donets; Siverskyi Donets River|||49.0,38.3|0
|Don River; River Don|RU||49.0,42.0|0
|Volga; Volga River|RU||52.0,47.0|0
|Oskil; Oskil River|UA||49.5,37.6|0
|Inhulets; Inhulets River|UA||47.0,33.2|0
|Kakhovka Reservoir|UA||47.3,34.3|0
|Danube; Danube River; River Danube|||45.0,20.0|0
|Drina; Drina River|||44.3,19.3|0
|Sava; Sava River|||45.0,17.5|0
|Evros; Evros River; Maritsa|||41.2,26.4|0
|Rhine; Rhine River; River Rhine|||50.0,7.8|0
|Elbe; Elbe River|||52.5,11.7|0
|Oder; Oder River|||52.0,14.7|0
|Vistula; Vistula River; Vistula river|PL||52.0,20.5|0
|Seine; Seine River|FR||48.9,2.3|0
|Thames; River Thames; Thames River|GB|ENG|51.5,-0.6|0
|Terek; Terek River|RU||43.6,45.5|0
|Kura; Kura River|||41.0,46.0|0
|Enguri; Inguri; Enguri River; Inguri River|GE||42.6,41.9|0
|Aras River; Araxes; Arax|||39.5,46.0|0
|Amu Darya; Oxus|||38.0,65.0|0
|Helmand River|AF||31.5,64.0|0
|Kabul River|||34.3,71.0|0
|Indus; Indus River|||30.0,71.0|0
|Ganges; Ganges River; Ganga|||25.4,85.0|0
|Brahmaputra|||27.0,94.0|0
|Jhelum River|||33.5,73.8|0
|Naf River|||20.9,92.3|0
|Irrawaddy; Irrawaddy River; Ayeyarwady River|MM||20.0,95.0|0
|Salween; Salween River; Thanlwin|MM||20.0,98.0|0
|Moei River|||17.0,98.3|0
|Mekong; Mekong River|||15.0,105.0|0
|Yangtze; Yangtze River|CN||30.0,113.0|0
|Yellow River|CN||36.0,110.0|0
|Yalu River; Amnok|||41.0,126.0|0
|Tumen River|||42.8,129.9|0
|Amur; Amur River|||50.0,128.0|0
|Rio Grande|||29.0,-102.0|0
|Mississippi River|US||35.0,-90.5|0
|Missouri River|US||42.0,-96.0|0
|Ohio River|US||38.5,-84.0|0
|Colorado River|US||36.0,-113.0|0
|Hudson River; Hudson|US|NY|42.0,-73.9|0
|Potomac; Potomac River|US||38.8,-77.0|0
|Red River|US||47.5,-97.0|0
|Columbia River|US||45.7,-120.0|0
|Tennessee River|US||35.0,-87.0|0
|Arkansas River|US||36.0,-96.0|0
|Savannah River|US||33.0,-81.7|0
|Chattahoochee River|US||33.5,-84.8|0
|Lake Michigan|US||43.8,-87.0|0
|Lake Superior|||47.7,-87.5|0
|Lake Erie|||42.2,-81.2|0
|Lake Huron|||45.0,-82.5|0
|Lake Ontario|||43.7,-77.9|0
|Lake Lanier; Lake Sidney Lanier|US|GA|34.2,-83.95|0
|Lake Pontchartrain|US|LA|30.2,-90.1|0
|Lake Titicaca; Titicaca|||-15.8,-69.4|0
|Lake Mead|US|NV|36.1,-114.4|0
|Lake Tahoe|US|CA|39.1,-120.0|0
|Chesapeake Bay|US||37.8,-76.1|0
|San Francisco Bay|US|CA|37.7,-122.3|0
|Hudson Bay|CA||60.0,-85.0|0
|St. Lawrence River; Saint Lawrence River|CA||47.0,-71.5|0
|Fraser River|CA|02|49.5,-121.4|0
|Fraser Valley|CA|02|49.1,-122.2|0
|Peace River|CA||56.2,-117.3|0
|Guantanamo Bay; Guantánamo Bay; Guantanamo; Guantánamo|CU||19.95,-75.12|0
|Magdalena River|CO||8.0,-74.2|0
|Orinoco|VE||8.0,-65.0|0
|Atrato River|CO||7.0,-77.0|0
|Amazon River|||-3.0,-60.0|0
|Murray River|AU||-35.0,142.0|0
|Loch Ness|GB|SCT|57.3,-4.45|0
`;
