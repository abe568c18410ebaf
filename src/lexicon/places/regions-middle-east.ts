/**
 * Provinces and lands of the Middle East, North-East Africa left aside, Afghanistan and Pakistan, from general knowledge:
 * centres to about a tenth of a degree, region codes as GeoNames (CC BY 4.0) gives them to the towns
 * there, GeoNames ids where known.
 */
export const MIDDLE_EAST_REGIONS = `
|Aleppo|SY|09|36.2,37.5|4870000
169387|Idlib; Idleb|SY|12|35.77,36.67|1500000
|Raqqa; Ar-Raqqah; Rakka|SY|04|36,39|940000
|Deir ez-Zor; Deir Ezzor; Deir al-Zor; Deir al-Zour; Deir Ezzour; Deir Az Zor; Deir el-Zour|SY|07|35.2,40.3|1240000
|Hasakah; Hasaka; Al-Hasakah; Hassakeh; Hasakeh|SY|01|36.5,40.9|1500000
|Homs; Hims|SY|11|34.3,38|1800000
|Hama; Hamah|SY|10|35.1,37|1600000
|Latakia; Lattakia|SY|02|35.6,36|1000000
|Tartus; Tartous|SY|14|34.95,36.1|800000
|Damascus Governorate|SY|13|33.51,36.29|1750000
|Rif Dimashq; Rural Damascus; Rif Damascus; Damascus countryside; Reef Dimashq; Rif Dimishq|SY|08|33.6,36.9|2830000
|Daraa; Dara'a; Deraa|SY|06|32.9,36.2|1030000
|Quneitra; Kuneitra; Al-Qunaytirah|SY|03|33.1,35.85|90000
|As-Suwayda; Suwayda; Sweida; Suweida; Sweidah|SY|05|32.8,36.8|370000
|Anbar; Al-Anbar|IQ|01|32.9,41.5|1770000
|Nineveh; Ninewa; Ninawa; Nineva|IQ|15|36,42.4|3730000
|Salahuddin; Saladin; Salah ad-Din; Salaheddin; Salahaddin; Salah al-Din|IQ|18|34.4,43.6|1600000
|Diyala|IQ|10|33.9,45|1640000
|Kirkuk; Ta'mim|IQ|13|35.4,44.2|1600000
|Baghdad Governorate|IQ|07|33.3,44.4|8100000
|Babil; Babylon|IQ|06|32.5,44.5|2060000
|Karbala; Kerbala|IQ|12|32.5,43.8|1220000
|Najaf|IQ|17|31.3,44.2|1470000
|Qadisiyah; Al-Qadisiyyah; Diwaniyah|IQ|04|32,45|1290000
|Wasit|IQ|16|32.7,45.8|1380000
|Maysan; Missan|IQ|14|31.9,47|1110000
|Dhi Qar; Thi Qar|IQ|09|31.1,46.3|2100000
|Muthanna|IQ|09|30.3,45.2|810000
|Basra; Basrah|IQ|02|30.5,47.8|2910000
|Erbil; Arbil; Irbil|IQ|11|36.2,44.1|1850000
|Sulaymaniyah; Sulaimaniya; Sulaimaniyah; Sulaimani|IQ|05|35.5,45.4|2160000
|Dohuk; Duhok|IQ|08|36.9,43.2|1290000
|Halabja Governorate|IQ|05|35.2,46|110000
|Sanaa Governorate|YE|26|15.4,44.3|1300000
|Aden Governorate|YE|02|12.83,44.95|920000
|Taiz; Taizz; Ta'iz|YE|25|13.4,43.9|3180000
|Hodeidah; Hudaydah; Al-Hudaydah; Hodeida; Hudaida|YE|08|14.8,43.2|3190000
|Ibb|YE|23|14,44.2|2840000
|Dhamar|YE|11|14.6,44.3|1910000
|Hajjah; Hajja|YE|22|16.1,43.3|2130000
|Saada; Sa'dah; Saadah; Sadah; Sa'ada|YE|15|17,43.8|1080000
|Marib; Ma'rib; Mareb|YE|14|15.5,45.6|330000
|Al-Jawf; Jawf; Jouf|YE|21|16.6,45.5|590000
|Al-Bayda; Bayda; Baydha; Al-Bayda'|YE|20|14.3,45.4|760000
|Shabwa; Shabwah|YE|05|14.8,46.9|630000
|Hadramawt; Hadramout; Hadhramaut; Hadramaut|YE|04|16.9,49.5|1430000
|Al-Mahrah; Mahra; Mahrah|YE|03|16.5,51.7|150000
|Abyan|YE|01|13.7,46.2|570000
|Lahij; Lahj|YE|24|13.2,44.8|980000
|Dhale; Al-Dhale; Dhalea; Dali; Ad Dali|YE|18|13.9,44.7|720000
|Amran|YE|19|16.1,43.9|1060000
|Al-Mahwit; Mahwit|YE|10|15.4,43.6|700000
|Raymah; Rayma|YE|27|14.6,43.6|550000
|Socotra|YE|03|12.5,53.9|65000
|Cyrenaica; Barqa|LY|83|30,23|1600000
|Tripolitania|LY|80|31,13.5|3600000
|Fezzan|LY|73|26.5,14|450000
|Benghazi District|LY|69|32.1,20.1|670000
|Derna District|LY|66|32.5,22.6|163000
|Sirte District|LY|76|30.9,16.6|141000
|Misrata District|LY|72|31.6,15|550000
|Nafusa Mountains; Nafusa; Jebel Nafusa; Western Mountains|LY|80|31.9,12|300000
|Wadi al-Shatii|LY|78|27.7,13.5|78000
|Murzuq District|LY|73|25.3,14.5|79000
|Kufra District|LY|83|23.5,22.5|50000
|Jabal al Akhdar; Jebel Akhdar|LY|66|32.6,21.8|206000
|Al Wahat|LY|83|28.5,21|177000
|Mount Lebanon|LB|05|33.85,35.6|1480000
|Bekaa; Beqaa; Bekaa Valley; Beqaa Valley; Biqa|LB|08|33.8,35.95|540000
|Baalbek-Hermel|LB|09|34.2,36.3|416000
|Akkar|LB|09|34.55,36.15|390000
|North Lebanon; Northern Lebanon|LB|09|34.35,35.9|730000
|South Lebanon; Southern Lebanon|LB|07|33.3,35.35|590000
|Nabatieh; Nabatiyeh|LB|07|33.35,35.5|360000
|Jerusalem District|IL|06|31.75,35.05|1100000
|Haifa District|IL|04|32.6,35|1000000
|Negev; Naqab|IL|01|30.8,34.8|700000
|Galilee; Upper Galilee; Western Galilee|IL|03|32.9,35.35|1200000
285153|West Bank|PS|WE|31.67,35.25|2800000
281132|Gaza Strip; Gaza|PS|GZ|31.42,34.33|2000000
|East Jerusalem|PS|WE|31.79,35.24|430000
|North Gaza; northern Gaza Strip|PS|GZ|31.55,34.52|440000
|Jenin Governorate|PS|WE|32.45,35.25|314000
|Hebron Governorate|PS|WE|31.45,35.05|780000
|Ramallah and al-Bireh|PS|WE|31.95,35.2|357000
|Nablus Governorate|PS|WE|32.22,35.3|388000
|Jordan Valley|PS|WE|32.1,35.5|60000
|Irbid Governorate|JO|18|32.5,35.9|1770000
|Mafraq Governorate|JO|15|32.2,37.5|550000
|Zarqa Governorate|JO|17|32,36.6|1360000
|Ma'an Governorate|JO|19|30,36|144000
|Karak Governorate|JO|09|31.1,35.8|317000
|Tafilah|JO|09|30.8,35.6|96000
|Aqaba Governorate|JO|21|29.6,35.2|188000
|Balqa|JO|02|32,35.7|492000
|North Sinai; Northern Sinai|EG|27|30.3,33.7|450000
|South Sinai|EG|26|28.9,33.9|110000
|Sinai; Sinai Peninsula|EG|26|29.5,33.8|600000
|Cairo Governorate|EG|11|30.05,31.4|9500000
|Giza Governorate|EG|08|29,29.5|8600000
|Alexandria Governorate|EG|06|30.9,29.7|5100000
|Minya; Minya Governorate|EG|10|28.1,30.5|5500000
|Assiut; Asyut|EG|17|27.2,31.1|4400000
|Sohag|EG|24|26.6,31.7|5000000
|Qena Governorate|EG|23|26.2,32.7|3200000
|Luxor Governorate|EG|28|25.6,32.5|1250000
|Aswan Governorate|EG|16|23.8,32.8|1500000
|Beni Suef|EG|18|28.9,31|3150000
|Fayoum; Faiyum; Fayyum|EG|04|29.3,30.5|3600000
|Beheira|EG|03|30.7,30.2|6200000
|Dakahlia; Daqahliya|EG|01|31,31.5|6500000
|Gharbia; Gharbiya|EG|05|30.9,31|5000000
|Kafr el-Sheikh|EG|21|31.3,30.9|3400000
|Monufia; Menoufia|EG|09|30.5,30.95|4300000
|Qalyubia; Qalyubiya|EG|12|30.3,31.3|5600000
|Sharqia; Sharqiya|EG|14|30.7,31.7|7200000
|Damietta Governorate|EG|20|31.4,31.7|1500000
|Port Said Governorate|EG|19|31.2,32.2|750000
|Ismailia Governorate|EG|07|30.6,32.2|1300000
|Suez Governorate|EG|15|29.9,32.5|730000
|Red Sea Governorate|EG|23|25.7,33.6|360000
|New Valley|EG|24|24.5,28.5|240000
|Matrouh; Matruh|EG|22|29.6,26.4|430000
|Riyadh Province|SA|10|23.1,45.5|8000000
|Makkah Province; Mecca Province|SA|14|21.6,40.5|8300000
|Eastern Province|SA|06|23,50.5|4900000
|Asir; Aseer|SA|11|19,43|2200000
|Jazan; Jizan|SA|17|17.2,42.7|1560000
|Najran Province|SA|16|18.3,46|580000
|Medina Province; Al Madinah Province|SA|05|24.8,39.2|2100000
|Tabuk Province|SA|19|28,37|910000
|Northern Borders|SA|20|30.3,42|370000
|Qassim|SA|08|26,43.5|1420000
|Al Jawf Province|SA|20|29.8,39.2|510000
|Hatay|TR|31|36.4,36.2|1660000
|Gaziantep Province; Antep Province|TR|83|37.1,37.3|2100000
|Kilis Province|TR|90|36.8,37.15|145000
|Sanliurfa; Urfa; Şanlıurfa Province|TR|63|37.3,39|2100000
|Mardin Province|TR|72|37.4,40.9|860000
|Sirnak; Şırnak|TR|80|37.5,42.4|530000
|Hakkari; Hakkâri|TR|70|37.5,44|280000
|Diyarbakir Province|TR|21|38,40.2|1780000
|Batman Province|TR|76|37.9,41.2|620000
|Siirt Province|TR|74|37.9,42|330000
|Van Province|TR|65|38.5,43.5|1150000
|Bitlis|TR|13|38.5,42.3|350000
|Mus; Muş Province|TR|49|38.8,41.7|410000
|Bingol; Bingöl|TR|12|39,40.6|280000
|Tunceli; Dersim|TR|62|39.2,39.4|84000
|Elazig; Elazığ|TR|23|38.7,39.3|590000
|Adana Province|TR|81|37.5,35.4|2250000
|Osmaniye Province|TR|91|37.2,36.2|540000
|Kahramanmaras; Kahramanmaraş; Maras|TR|46|37.8,36.9|1160000
|Malatya Province|TR|44|38.4,38.1|800000
|Adiyaman; Adıyaman|TR|02|37.8,38.3|630000
|Erzurum Province|TR|25|40,41.4|760000
|Agri; Ağrı|TR|04|39.6,43.1|530000
|Igdir; Iğdır|TR|88|39.9,44|200000
|Kars Province|TR|84|40.4,43.1|285000
|Trabzon Province|TR|61|40.8,39.8|810000
|Antalya Province|TR|07|36.9,30.9|2500000
|Mugla; Muğla|TR|48|37.1,28.5|1000000
|Izmir Province|TR|35|38.3,27.4|4400000
|Bursa Province|TR|16|40.1,29.1|3100000
|Ankara Province|TR|68|39.8,32.7|5600000
|Konya Province|TR|71|37.9,32.9|2230000
|Manisa Province|TR|45|38.7,27.9|1440000
|Aydin Province|TR|09|37.7,28|1110000
|Mersin Province; Icel|TR|32|36.6,33.8|1850000
|Sivas Province|TR|58|39.5,37.3|640000
|Kayseri Province|TR|38|38.7,35.8|1420000
|Tehran Province|IR|26|35.7,51.4|13270000
128222|Kermanshah Province; Kermanshah|IR|13|34.5,47|1950000
|Kurdistan Province|IR|16|35.6,47|1600000
|West Azerbaijan; Western Azerbaijan|IR|01|37.5,45.2|3270000
142549|East Azerbaijan; Eastern Azerbaijan|IR|33|38,46.75|3910000
|Khuzestan; Khuzistan|IR|15|31.3,48.8|4710000
|Sistan and Baluchestan; Sistan-Baluchestan; Sistan and Baluchistan; Sistan-Baluchistan|IR|04|28.5,60.5|2780000
|Kerman Province|IR|29|30,57.3|3160000
|Fars|IR|07|29.2,53|4850000
|Isfahan Province; Esfahan Province|IR|28|33.2,52.3|5120000
|Hormozgan|IR|11|27.5,56|1780000
|Bushehr Province|IR|22|28.8,51.3|1160000
|Ilam Province|IR|10|33.2,46.8|580000
|Lorestan|IR|23|33.5,48.4|1760000
|Mazandaran|IR|35|36.3,52.3|3280000
|Gilan|IR|08|37.3,49.6|2530000
|Golestan|IR|37|37.2,55|1870000
|Ardabil Province|IR|32|38.2,48.3|1270000
|Hamadan Province|IR|09|34.8,48.6|1740000
|Markazi|IR|34|34.5,49.7|1430000
|Qom Province|IR|39|34.7,51|1290000
|Semnan Province|IR|25|35.3,54.8|700000
|Yazd Province|IR|40|32.1,54.7|1140000
|Zanjan Province|IR|36|36.5,48.3|1060000
|Qazvin Province|IR|38|36,49.8|1270000
|Alborz|IR|44|35.9,50.9|2710000
|Razavi Khorasan; Khorasan|IR|42|35.6,59|6430000
|South Khorasan|IR|41|32.9,58.8|770000
|North Khorasan|IR|43|37.5,57.1|860000
|Chaharmahal and Bakhtiari|IR|03|31.9,50.7|950000
|Kohgiluyeh and Boyer-Ahmad|IR|05|30.8,50.9|710000
|Kabul Province|AF|13|34.5,69.4|5200000
|Kandahar Province|AF|23|31,65.5|1370000
|Helmand|AF|10|31,64|1420000
|Nangarhar|AF|18|34.2,70.6|1660000
|Kunduz Province; Kunduz|AF|24|36.8,68.8|1110000
|Herat Province|AF|11|34.2,62.2|2050000
|Balkh|AF|30|36.7,67.1|1440000
|Ghazni Province|AF|08|33.5,68|1330000
|Wardak; Maidan Wardak|AF|27|34.4,68|640000
|Logar|AF|17|33.9,69.2|420000
|Khost Province; Khost|AF|37|33.3,69.9|610000
|Paktia|AF|36|33.6,69.4|590000
|Paktika|AF|29|32.5,68.8|750000
|Kunar; Konar|AF|34|34.9,71.1|490000
|Laghman|AF|35|34.9,70.2|480000
|Nuristan|AF|34|35.3,70.8|160000
|Kapisa|AF|14|35,69.6|480000
|Parwan|AF|40|35,69|720000
|Panjshir; Panjshir Valley|AF|42|35.4,69.9|170000
|Baghlan|AF|03|35.8,68.9|980000
|Takhar|AF|26|36.7,69.8|1060000
|Badakhshan|AF|01|36.7,71.5|1030000
|Faryab|AF|07|36.1,64.9|1080000
|Jowzjan; Jawzjan|AF|31|36.8,66|580000
|Sar-e Pol; Sar-i-Pul|AF|33|35.8,66.2|600000
|Samangan|AF|32|35.9,67.6|420000
|Bamyan; Bamiyan|AF|05|34.7,67.3|480000
|Daykundi; Daikundi|AF|41|33.7,66|500000
|Uruzgan; Oruzgan; Urozgan|AF|41|32.9,66|420000
|Zabul|AF|28|32.2,67.2|370000
|Nimruz; Nimroz|AF|19|31,62.4|180000
|Farah Province; Farah|AF|06|32.5,62.5|550000
|Badghis|AF|02|35.2,63.8|530000
|Ghor|AF|09|34.1,64.9|740000
|Khyber Pakhtunkhwa; KPK; North-West Frontier Province; NWFP|PK|03|34.5,72|35500000
|Balochistan; Baluchistan|PK|02|28,66|12340000
|Sindh; Sind|PK|05|26,68.5|47890000
|Punjab Province; Pakistani Punjab|PK|04|31,72.5|110000000
1168878|Gilgit-Baltistan; Gilgit Baltistan|PK|07|36,75|1500000
|Azad Kashmir; Azad Jammu and Kashmir; Pakistan-administered Kashmir|PK|06|33.9,73.8|4050000
|North Waziristan|PK|03|32.9,69.9|540000
|South Waziristan|PK|03|32.3,69.8|680000
|Waziristan|PK|03|32.6,69.9|1200000
1179245|Federally Administered Tribal Areas; FATA; tribal areas|PK|03|33.01,70|5000000
|Khyber Agency; Khyber Agency|PK|03|34,71.1|990000
|Bajaur; Bajaur Agency|PK|03|34.7,71.5|1090000
|Orakzai|PK|03|33.7,71|250000
|Kurram; Kurram Agency|PK|03|33.7,70.3|620000
|Mohmand; Mohmand Agency|PK|03|34.5,71.3|470000
|Swat; Swat Valley; Swat District|PK|03|35.2,72.4|2300000
|Khyber Pass|PK|03|34.07,71.2|
`;
