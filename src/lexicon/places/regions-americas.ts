/**
 * Provinces and lands of the Americas, Australia and New Zealand, from general knowledge:
 * centres to about a tenth of a degree, region codes as GeoNames (CC BY 4.0) gives them to the towns
 * there, GeoNames ids where known.
 */
export const AMERICAN_REGIONS = `
|Antioquia|CO|02|7,-75.5|6410000
|Cauca|CO|09|2.4,-76.8|1460000
|Valle del Cauca|CO|29|3.9,-76.5|4480000
|Nariño; Narino|CO|20|1.6,-77.9|1630000
|Norte de Santander|CO|21|8.1,-72.9|1490000
|Santander|CO|26|6.7,-73.5|2180000
|Arauca Department; Arauca|CO|03|6.7,-71|262000
|Chocó; Choco|CO|11|5.8,-76.9|535000
|Putumayo|CO|22|0.4,-76|350000
|Caquetá; Caqueta|CO|08|0.9,-74|400000
|Meta Department; Meta|CO|19|3.4,-73|1040000
|Guaviare|CO|14|2,-72.3|83000
|Córdoba Department; Cordoba Department|CO|12|8.3,-75.6|1790000
|Bolívar Department|CO|35|8.7,-74.5|2070000
|Cesar Department; Cesar|CO|10|9.3,-73.5|1200000
|La Guajira; Guajira|CO|17|11.4,-72.5|880000
|Magdalena Department|CO|38|10.2,-74.2|1340000
|Tolima|CO|28|4,-75.2|1330000
|Huila|CO|16|2.5,-75.6|1100000
|Boyacá; Boyaca|CO|36|5.6,-73|1220000
|Cundinamarca|CO|33|5,-74.1|2920000
|Vichada|CO|31|4.7,-69.4|108000
|Catatumbo|CO|21|8.6,-73|300000
|Zulia|VE|23|10,-72.2|3700000
|Táchira; Tachira|VE|20|7.8,-72.1|1170000
|Apure|VE|05|7.1,-68.8|460000
|Bolívar State; Bolivar State|VE|06|6.3,-63.5|1410000
|Amazonas State Venezuela|VE|01|3.4,-66|146000
|Carabobo|VE|07|10.2,-68|2250000
|Lara|VE|13|10.1,-69.8|1770000
|Anzoátegui|VE|02|9,-64.3|1470000
|Chihuahua State|MX|06|28.8,-106.4|3740000
|Sinaloa|MX|25|25,-107.5|3030000
|Sonora|MX|26|29.6,-110.7|2940000
|Tamaulipas|MX|28|24.3,-98.6|3530000
|Nuevo León; Nuevo Leon|MX|19|25.5,-99.9|5780000
|Coahuila|MX|07|27.3,-102|3150000
|Durango State|MX|10|24.9,-104.9|1830000
|Guerrero|MX|12|17.7,-99.8|3540000
|Michoacán; Michoacan|MX|16|19.2,-101.9|4750000
|Jalisco|MX|14|20.6,-103.7|8350000
|Veracruz State|MX|30|19.4,-96.4|8060000
|Oaxaca State|MX|20|17,-96.5|4130000
|Chiapas|MX|05|16.5,-92.5|5540000
|Baja California|MX|02|30,-115|3770000
|Baja California Sur|MX|03|25.8,-111.8|800000
|Guanajuato State|MX|11|21,-101|6170000
|Puebla State|MX|21|19,-97.9|6580000
|Morelos|MX|17|18.7,-99.1|1970000
|State of Mexico; Mexico State|MX|15|19.3,-99.6|17000000
|Quintana Roo|MX|23|19.6,-88|1860000
|Yucatán; Yucatan; Yucatan Peninsula|MX|31|20.7,-89|2320000
|Tabasco|MX|27|18,-92.6|2400000
|Campeche State|MX|04|18.9,-90.4|930000
|Hidalgo State|MX|13|20.5,-98.9|3080000
|Nayarit|MX|18|21.8,-105.2|1240000
|Zacatecas State|MX|32|23.3,-102.7|1620000
|San Luis Potosi State|MX|24|22.5,-100.5|2820000
|Tlaxcala State|MX|29|19.4,-98.2|1340000
|Querétaro State; Queretaro State|MX|22|20.9,-99.9|2370000
|Aguascalientes State|MX|01|22,-102.4|1430000
|Colima State|MX|08|19.1,-103.9|730000
|Amazonas|BR|04|-4,-63.5|4200000
|Pará; Para State|BR|16|-4,-53|8600000
|Bahia|BR|05|-12.3,-41.7|15000000
|Rio Grande do Sul|BR|23|-30,-53.5|11400000
|Minas Gerais|BR|15|-18.5,-44.5|21200000
|Rio de Janeiro State|BR|21|-22.2,-42.5|17300000
|São Paulo State; Sao Paulo State|BR|27|-22,-49|46000000
|Paraná|BR|18|-24.5,-51.5|11500000
|Santa Catarina|BR|26|-27.2,-50.3|7200000
|Mato Grosso|BR|14|-13,-56|3500000
|Mato Grosso do Sul|BR|11|-20.5,-54.8|2800000
|Goiás; Goias|BR|29|-16,-49.5|7100000
|Pernambuco|BR|30|-8.3,-37.8|9600000
|Ceará; Ceara|BR|06|-5.2,-39.4|9200000
|Maranhão; Maranhao|BR|13|-5,-45|7100000
|Rondônia; Rondonia|BR|24|-11,-62.8|1800000
|Acre|BR|01|-9.1,-70.3|890000
|Roraima|BR|04|2,-61.4|630000
|Amapá; Amapa|BR|16|1,-52|860000
|Tocantins|BR|31|-10.2,-48.3|1590000
|Piauí; Piaui|BR|20|-7.7,-42.7|3300000
|Espírito Santo; Espirito Santo|BR|08|-19.6,-40.8|4060000
|Sergipe|BR|28|-10.6,-37.4|2300000
|Alagoas|BR|02|-9.6,-36.5|3350000
|Paraíba; Paraiba|BR|17|-7.1,-36.7|4040000
|Rio Grande do Norte|BR|22|-5.8,-36.6|3530000
|Buenos Aires Province|AR|01|-36.5,-60|17500000
|Patagonia|AR|16|-41.5,-69|2000000
|Tierra del Fuego|AR|20|-54,-68|170000
|Santa Fe Province|AR|21|-31,-61|3400000
|Misiones|AR|14|-27,-54.6|1260000
|Chaco|AR|03|-26.5,-60.8|1200000
|Neuquén Province|AR|15|-38.6,-70|660000
|Chubut|AR|04|-44,-68.5|600000
|Ayacucho Region|PE|05|-14,-74|616000
|Cusco Region|PE|08|-13.2,-72.2|1200000
|Puno Region|PE|21|-15,-70|1170000
|Loreto Region; Loreto|PE|16|-4.5,-74.5|880000
|Ucayali|PE|25|-9.7,-73.5|500000
|Junín Region|PE|12|-11.5,-74.9|1250000
|San Martín Region|PE|22|-7,-76.8|810000
|Esmeraldas Province|EC|09|0.8,-79.2|530000
|Guayas|EC|10|-2,-79.9|4390000
|Manabí|EC|14|-0.8,-80.1|1560000
|Sucumbíos|EC|05|0.1,-76.9|230000
|Araucanía; Araucania|CL|04|-38.7,-72.3|960000
|Santa Cruz Department|BO|08|-17.5,-61.5|3200000
|Colón Department Honduras|HN|03|15.6,-85.5|310000
|Petén; Peten|GT|12|16.9,-90|550000
|Huehuetenango Department|GT|08|15.6,-91.6|1170000
|Quiché|GT|14|15.5,-90.9|950000
|Artibonite|HT|06|19.4,-72.5|1700000
|Ouest Department|HT|11|18.6,-72.3|4000000
6093943|Ontario|CA|08|49.25,-84.5|14570000
6115047|Quebec; Québec; Quebec province|CA|10|52,-72|8480000
5909050|British Columbia|CA|02|54,-125|5070000
5883102|Alberta|CA|01|55,-115|4370000
6065171|Manitoba|CA|03|55,-97|1370000
|Saskatchewan|CA|11|54,-106|1170000
|Nova Scotia|CA|07|45,-63|970000
|New Brunswick|CA|04|46.5,-66.2|780000
6354959|Newfoundland and Labrador; Newfoundland|CA|05|52,-56|520000
|Prince Edward Island|CA|09|46.33,-63.5|157000
|Northwest Territories|CA|13|66,-119|45000
|Yukon; Yukon Territory|CA|13|64,-135|41000
|Nunavut|CA|14|70,-90|39000
|Vancouver Island|CA|02|49.6,-125.5|860000
|Labrador|CA|10|54,-62|27000
|Cape Breton; Cape Breton Island|CA|07|46.2,-60.7|130000
|Muskoka|CA|08|45.1,-79.4|60000
|New South Wales; NSW|AU|02|-32.5,147|8160000
2145234|Victoria|AU|07|-37,145|6680000
2152274|Queensland|AU|04|-22,144|5180000
2058645|Western Australia|AU|08|-25,122|2670000
2061327|South Australia|AU|05|-30,135|1770000
2147291|Tasmania|AU|06|-42,147|541000
2064513|Northern Territory|AU|03|-20,134|246000
2177478|Australian Capital Territory; ACT|AU|01|-35.5,149|431000
|North Island|NZ|G1|-38.5,176|3900000
|South Island|NZ|E9|-43.5,171|1190000
|Waikato|NZ|G1|-37.8,175.5|500000
|Otago|NZ|F7|-45.5,170|240000
|Hawke's Bay|NZ|F2|-39.4,176.8|180000
|Bougainville|PG|07|-6.2,155.3|300000
|Cajamarca Region|PE|06|-6.5,-78.8|1340000
|Lima Region|PE|LMA|-11.5,-76.5|910000
|Arequipa Region|PE|04|-15.9,-72.5|1380000
|Madre de Dios|PE|17|-12,-70.5|141000
|Huánuco Region|PE|10|-9.5,-76|720000
|Ancash|PE|02|-9.3,-77.7|1080000
|Apurimac|PE|03|-14,-73|405000
|Huancavelica Region|PE|09|-12.8,-75|347000
|Saint Catherine Parish|JM|10|18,-77|516000
|Kingston Parish|JM|08|17.97,-76.79|89000
|Canterbury; Canterbury Region|NZ|E9|-43.5,171.5|640000
|Auckland Region|NZ|E7|-36.8,174.7|1650000
|Northland|NZ|F6|-35.5,173.9|190000
|Bay of Plenty|NZ|E8|-38,177|330000
|Southland|NZ|F8|-45.7,168|100000
|Marlborough|NZ|F4|-41.8,173.7|50000
|Taranaki|NZ|F9|-39.3,174.4|123000
|Waiheke Island|NZ|E7|-36.8,175.1|9000
|Canelones Department|UY|02|-34.5,-56|520000
|Pinar del Río Province|CU|01|22.6,-83.7|590000
|Santiago Province|DO|25|19.4,-70.9|960000
`;
