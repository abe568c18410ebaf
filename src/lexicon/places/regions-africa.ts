/**
 * Provinces and lands of Africa, from general knowledge:
 * centres to about a tenth of a degree, region codes as GeoNames (CC BY 4.0) gives them to the towns
 * there, GeoNames ids where known.
 */
export const AFRICAN_REGIONS = `
|Darfur; Darfur region|SD|55|13.5,24|9000000
|North Darfur|SD|55|15.5,25.5|2300000
|South Darfur|SD|55|11.5,25|5350000
|West Darfur|SD|55|13,22.8|1800000
|Central Darfur|SD|55|12.5,23.3|600000
|East Darfur|SD|62|11,26.5|1600000
|South Kordofan; Southern Kordofan|SD|50|11.2,30|2100000
|North Kordofan|SD|56|13.8,30|2300000
|West Kordofan|SD|62|11.8,28.3|1750000
|Kordofan|SD|56|12.5,30|6000000
|Blue Nile State|SD|58|11.3,34.2|1200000
|White Nile State|SD|41|13.2,32.3|2700000
|Gezira; Al Jazirah; Al-Jazira; Jazeera State; El Gezira|SD|38|14.5,33.3|5700000
|Khartoum State|SD|29|15.8,32.7|8000000
|Kassala State|SD|52|15.6,35.8|2500000
|Gedaref State; Al Qadarif|SD|58|14,35.2|2400000
|Red Sea State|SD|36|20,35.5|1600000
|River Nile State|SD|53|18,33.5|1700000
|Northern State|SD|43|19.5,29.5|940000
|Sennar State|SD|58|13,34|2100000
|Abyei|SD|62|9.6,28.4|125000
|Nuba Mountains|SD|50|11.5,30.5|1100000
|Upper Nile State; Upper Nile|SS|07|9.9,32.7|960000
|Unity State; Unity|SS|08|9.3,29.8|590000
|Jonglei|SS|04|7.4,32.4|1360000
|Central Equatoria|SS|02|4.6,31.2|1100000
|Eastern Equatoria|SS|02|5,33.8|910000
|Western Equatoria|SS|10|5.4,28.4|620000
|Lakes State|SS|04|6.8,30|700000
|Warrap|SS|08|8.1,28.6|970000
|Northern Bahr el Ghazal|SS|08|8.9,27|720000
|Western Bahr el Ghazal|SS|09|8.2,25.5|330000
|Bahr el Ghazal|SS|09|8.4,26.5|1700000
|Equatoria|SS|02|5,31|2600000
|Tigray; Tigray region|ET|53|13.8,38.8|5700000
|Amhara; Amhara region|ET|46|11.7,38.3|21000000
|Oromia; Oromiya|ET|51|7.5,39.5|37000000
|Afar; Afar region|ET|46|12,40.8|1900000
|Somali Region; Ogaden|ET|52|6.5,43.5|6000000
|Benishangul-Gumuz; Benishangul|ET|51|10.5,35.2|1100000
|Gambela|ET|49|7.9,34.2|450000
|Southern Nations, Nationalities; Southern Nations|ET|54|6.5,37|16000000
|Sidama|ET|54|6.7,38.4|4400000
|Harari|ET|51|9.3,42.1|250000
|Wollega; Wellega; Western Wollega|ET|51|9.2,35.8|3000000
|Gondar region|ET|46|12.6,37.5|3000000
|Galgaduud; Galguduud|SO|05|5,46.5|570000
|Mudug|SO|10|6.5,47.8|720000
|Hiraan; Hiran|SO|07|4.3,45.3|520000
|Middle Shabelle; Middle Shabeele|SO|13|2.8,45.5|516000
|Lower Shabelle|SO|14|1.9,44.3|1200000
|Bay region|SO|04|2.5,43.5|790000
|Bakool|SO|01|4,43.8|370000
|Gedo|SO|06|3,42|510000
|Lower Juba|SO|08|0,41.8|490000
|Middle Juba|SO|08|1,42.6|360000
|Banadir; Benadir|SO|14|2.05,45.3|1650000
|Bari region|SO|03|10,50|720000
|Nugal; Nugaal|SO|10|8.2,49.2|390000
|Sool|SO|18|8.7,47.7|330000
|Sanaag|SO|03|10.3,47.8|540000
|Togdheer|SO|19|9.2,45.8|720000
|Awdal|SO|20|10.6,43.3|670000
|Jubaland; Jubbaland|SO|08|1,42|1300000
|Galmudug|SO|05|5.8,47|1000000
|Hirshabelle|SO|07|3.5,45.5|1000000
|South West State|SO|14|2.5,44|2400000
|North Kivu; Nord-Kivu|CD|11|-0,28.8|6650000
|South Kivu; Sud-Kivu|CD|12|-3,28|5770000
|Ituri|CD|11|1.8,29.5|4240000
|Haut-Uele|CD|16|3.5,28|1920000
|Bas-Uele|CD|13|3.8,25|1140000
|Tshopo|CD|30|0.6,25|2350000
|Maniema|CD|10|-3.5,26|2330000
|Tanganyika Province|CD|29|-6.5,28|2480000
|Haut-Katanga; Upper Katanga|CD|14|-10.5,27.5|5380000
|Katanga|CD|14|-9,26|10000000
|Lualaba|CD|14|-10.2,24.5|2570000
|Kasai; Kasai Province|CD|18|-5.3,21.2|3200000
|Kasai-Central; Central Kasai|CD|18|-6.5,22.4|3320000
|Kasai-Oriental; Eastern Kasai|CD|21|-6.3,23.7|3150000
|Kwilu|CD|20|-5.2,18.7|5490000
|Mai-Ndombe|CD|24|-2.8,18.3|1770000
|Equateur; Équateur|CD|24|-0.5,18.7|1710000
|Kongo Central; Bas-Congo|CD|08|-5.3,14|5570000
|Haut-Lomami|CD|21|-7.8,24.6|2960000
|Kivu|CD|11|-1.5,28.5|12000000
|Ouham|CF|12|7,17.8|370000
|Ouham-Pende; Ouham Pende|CF|12|7,16.3|430000
|Ouaka|CF|11|6,21|280000
|Basse-Kotto|CF|02|5,21.5|250000
|Haute-Kotto|CF|03|7.2,23.3|90000
|Mbomou|CF|08|5.5,23.5|164000
|Haut-Mbomou|CF|08|6,26|57000
|Bamingui-Bangoran|CF|03|8.5,20.5|43000
|Vakaga|CF|03|9.7,22.3|52000
|Nana-Grebizi; Nana-Gribizi|CF|12|7.2,19.3|118000
|Kemo|CF|11|5.9,19.4|118000
|Lobaye|CF|07|4.2,17.3|247000
|Nana-Mambere|CF|04|5.7,15.3|234000
|Mambere-Kadei|CF|04|4.7,15.9|365000
|Gao Region; Gao region|ML|09|17,0.5|540000
|Kidal Region; Kidal region|ML|10|19.3,1.5|68000
|Timbuktu Region; Tombouctou Region|ML|08|20,-3.5|680000
|Mopti Region; Mopti region|ML|04|14.9,-4|2040000
|Menaka Region|ML|12070577|15.9,2.4|60000
|Segou Region|ML|05|13.8,-6.1|2340000
|Sikasso Region|ML|06|11.1,-6.5|2640000
|Koulikoro Region|ML|07|13.8,-7.8|2420000
|Kayes Region|ML|03|14.2,-10.5|2000000
|Azawad|ML|10|18.5,0|1300000
|Sahel Region|BF|12|14.2,-0.4|1100000
|Soum; Soum Province|BF|12|14.3,-1.3|350000
|Est Region; Eastern Burkina Faso|BF|08|12.3,0.8|1940000
|Centre-Nord|BF|05|13.3,-1|1870000
|Nord Region|BF|10|13.6,-2.3|1720000
|Boucle du Mouhoun|BF|01|12.5,-3.6|1900000
|Cascades Region|BF|13|10.3,-4.4|810000
|Centre-Est|BF|04|11.5,-0.2|1580000
|Hauts-Bassins|BF|01|11.4,-4.3|2240000
|Oudalan|BF|12|14.6,-0.3|200000
|Yagha|BF|08|13.3,0.6|160000
|Diffa Region|NE|07|16,13.5|590000
|Tillaberi; Tillabéri; Tillaberi region|NE|09|14.3,2|2720000
|Tahoua Region|NE|06|16.1,5|3330000
|Agadez Region|NE|01|19.5,11|490000
|Zinder Region|NE|07|14.9,10|3540000
|Maradi Region|NE|04|14.3,7.3|3400000
|Dosso Region|NE|03|13.1,3.5|2040000
|Borno; Borno State|NG|27|11.8,13.2|5860000
|Yobe|NG|44|12,11.5|3290000
|Adamawa|NG|35|9.3,12.4|4250000
|Kaduna State|NG|23|10.3,7.7|8250000
|Katsina State|NG|24|12.4,7.6|7830000
|Zamfara|NG|57|12.2,6.2|4520000
2322907|Sokoto State|NG|51|13.08,5.25|5000000
|Kebbi|NG|40|11.5,4.2|4440000
|Niger State|NG|31|9.6,5.6|5560000
|Plateau State|NG|49|9.2,9.5|4200000
|Benue|NG|26|7.3,8.8|5740000
|Taraba|NG|43|8,10.7|3070000
|Nasarawa|NG|56|8.5,8.3|2520000
|Bauchi State|NG|46|10.7,10|6540000
|Gombe State|NG|55|10.3,11.2|3260000
|Kano State|NG|29|11.7,8.5|13080000
|Jigawa|NG|39|12.2,9.5|5830000
|Kogi|NG|41|7.7,6.7|4470000
|Kwara|NG|30|8.8,4.7|3190000
|Oyo; Oyo State|NG|32|8.1,3.6|7840000
|Osun|NG|42|7.5,4.5|4700000
|Ogun|NG|16|7,3.4|5220000
|Lagos State|NG|05|6.5,3.5|12550000
|Ondo State|NG|48|7,5|4670000
|Ekiti|NG|54|7.7,5.3|3270000
|Edo|NG|37|6.6,5.9|4240000
|Delta State|NG|36|5.7,5.9|5660000
|Bayelsa|NG|52|4.8,6.1|2280000
|Rivers State|NG|50|4.8,6.9|7300000
|Imo|NG|28|5.6,7.1|5410000
|Abia|NG|45|5.5,7.5|3730000
|Anambra|NG|25|6.2,7|5530000
|Enugu State|NG|47|6.5,7.4|4410000
|Ebonyi|NG|53|6.3,8|2880000
|Cross River State; Cross River|NG|22|5.9,8.6|3870000
|Akwa Ibom|NG|21|4.9,7.8|5480000
|Federal Capital Territory|NG|11|8.9,7.2|3560000
2328927|Niger Delta|NG|36|4.83,6|30000000
|Lac Province; Lac region; Lake Chad region|TD|07|13.5,14.5|430000
|Tibesti|TD|26|21,17.5|25000
|Borkou|TD|26|18,19|94000
|Ennedi|TD|12|17.5,22.5|170000
|Ouaddai; Ouaddaï|TD|12|13.5,21.2|730000
|Wadi Fira|TD|12|15,21.5|500000
|Sila|TD|12|12,21.3|390000
|Salamat|TD|05|11,20.5|300000
|Moyen-Chari|TD|19|9,18.5|590000
|Logone Oriental|TD|09|8.5,16.4|780000
|Kanem|TD|18|15,15.5|330000
|Hadjer-Lamis|TD|18|12.5,16.2|570000
|Far North Region; Far North; Extreme-Nord|CM|12|11,14.3|4000000
|North Region|CM|13|8.5,14|2400000
|Adamawa Region; Adamaoua|CM|10|7,13|1200000
|Northwest Region; North-West Region|CM|07|6.3,10.4|2000000
|Southwest Region; South-West Region|CM|09|5.3,9.3|1600000
|Littoral Region|CM|05|4.2,10.2|3350000
|East Region|CM|04|4,14|830000
|Anglophone regions|CM|07|5.8,9.9|3600000
|Cabo Delgado|MZ|06|-12.3,39.3|2330000
|Nampula Province|MZ|06|-15,39.5|5480000
|Niassa|MZ|07|-13,36.5|1720000
|Zambezia|MZ|06|-16.5,37|5160000
|Sofala|MZ|05|-19,34.5|2220000
|Tete Province|MZ|08|-15.6,32.7|2550000
|Manica Province|MZ|05|-19,33.3|1850000
|Inhambane Province|MZ|03|-22.8,34.5|1440000
|Gaza Province|MZ|02|-23.5,33|1420000
|Garissa County|KE|48|-0.5,40.3|840000
|Mandera County|KE|34|3.4,40.7|870000
|Wajir County|KE|34|1.9,40.1|780000
|Lamu County|KE|23|-2.1,40.9|144000
|Turkana; Turkana County|KE|51|3.5,35.5|930000
|Marsabit County|KE|34|3,37.8|460000
|Rift Valley; Rift Valley Province|KE|10|0.5,35.9|10000000
|Nyanza|KE|17|-0.5,34.5|5400000
|Coast Province|KE|23|-3.2,39.5|3300000
|North Eastern Province|KE|34|2,40.5|2300000
|Western Province|KE|12|0.5,34.6|4300000
|Kisumu County|KE|26|-0.2,34.8|1160000
|Nakuru County|KE|39|-0.5,36|2160000
|West Nile region; West Nile sub-region|UG|N|3,31.1|2600000
|Karamoja|UG|N|2.8,34.3|1200000
|Acholi; northern Uganda|UG|N|3.1,32.6|1500000
|Buganda|UG|C|0.5,32|9500000
|Western Province Rwanda|RW|15|-2.2,29.3|2500000
|Cibitoke|BI|12|-2.8,29.2|460000
|Bujumbura Rural|BI|25|-3.5,29.4|465000
|Kasserine; Kasserine Governorate|TN|02|35.2,8.8|440000
|Sidi Bouzid Governorate|TN|33|35,9.5|430000
|Tataouine Governorate|TN|34|32,10.2|150000
|Medenine Governorate|TN|28|33.3,10.8|480000
|Jendouba Governorate|TN|06|36.6,8.7|400000
|Kef Governorate|TN|14|36.1,8.7|243000
|Gafsa Governorate|TN|30|34.4,8.8|337000
|Sfax Governorate|TN|32|34.7,10.3|955000
|Sousse Governorate|TN|23|35.8,10.5|675000
|Kabylie; Kabylia|DZ|18|36.6,4.8|5000000
|Tizi Ouzou Province|DZ|14|36.7,4.2|1130000
|Bejaia Province|DZ|18|36.6,5|910000
|Tamanrasset Province|DZ|53|23,5|180000
|Illizi Province|DZ|46|27,8.5|52000
|Rif; Rif region|MA|01|35,-4.2|2000000
|Western Sahara region|MA|11|24.5,-14|500000
|Gauteng|ZA|06|-26.1,28.2|15800000
|KwaZulu-Natal; KwaZulu Natal|ZA|02|-29,30.9|11500000
|Western Cape|ZA|11|-33.5,20.5|7100000
1085593|Eastern Cape|ZA|05|-32,26|6670000
1085597|Limpopo|ZA|09|-24,29.5|5850000
|Mpumalanga|ZA|07|-25.6,30.5|4740000
|North West Province|ZA|10|-26.5,25.5|4120000
|Free State|ZA|03|-28.5,27|2930000
|Northern Cape|ZA|08|-29.5,21.5|1300000
|Transvaal|ZA|07|-25.5,29|10000000
|Abidjan District|CI|93|5.35,-4|4700000
|Ashanti Region; Ashanti|GH|02|6.8,-1.5|5400000
|Volta Region|GH|08|7,0.4|1660000
|Casamance|SN|12|12.8,-15.5|1700000
|Mashonaland|ZW|03|-17,31|4000000
|Matabeleland|ZW|07|-19.5,28.5|2000000
|Manicaland|ZW|01|-19,32.4|1860000
|Zanzibar|TZ|25|-6.1,39.3|1300000
|Cabinda Province; Cabinda exclave|AO|03|-5,12.4|800000
|Nairobi County|KE|22|-1.29,36.8|4400000
|Mombasa County|KE|28|-4,39.6|1200000
|Isiolo County|KE|35|0.9,38.5|270000
|Tana River County|KE|48|-1.6,39.7|315000
|Baringo County|KE|10|0.7,35.9|670000
|Laikipia|KE|29|0.4,36.8|520000
|Samburu County|KE|29|1.3,37|310000
|West Pokot|KE|12|1.7,35.2|620000
|Siaya County|KE|13|0,34.3|990000
|Homa Bay County|KE|17|-0.6,34.4|1130000
|Kisii County|KE|25|-0.7,34.8|1270000
|Migori County|KE|36|-0.9,34.3|1120000
|Bong County|LR|09|7,-9.4|333000
|Lofa County|LR|09|8.2,-9.8|277000
|Nimba County|LR|09|6.8,-8.7|462000
|Montserrado; Montserrado County|LR|14|6.5,-10.5|1120000
|Margibi County|LR|14|6.5,-10.2|210000
|Grand Gedeh|LR|09|5.9,-8.2|125000
|Kailahun District|SL|01|8.1,-10.7|526000
|Kenema District|SL|01|8,-11.2|609000
|Kono District|SL|01|8.7,-10.9|505000
|Port Loko District|SL|05|8.8,-12.6|614000
|Bombali|SL|02|9.3,-12.2|606000
|Nzérékoré Region|GN|N|7.8,-8.9|1580000
|Kindia Region|GN|D|10.2,-12.9|1560000
|Forest Region Guinea|GN|N|8.3,-9.5|1600000
`;
