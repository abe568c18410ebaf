/**
 * Lands with a government of their own that few or no states recognise, and the nations of the
 * United Kingdom. Naming one takes no side; from general knowledge, GeoNames ids where known.
 */
export const NATIONS = `
6269131|England|GB|ENG|52.16,-0.7|56000000
2638360|Scotland|GB|SCT|56,-4|5440000
2634895|Wales|GB|WLS|52.5,-3.5|3140000
2641364|Northern Ireland; Ulster|GB|NIR|54.5,-6.5|1880000
|Somaliland|SO||9.6,45.5|5700000
|Abkhazia; Republic of Abkhazia|GE||43,41|245000
|South Ossetia; Tskhinvali region|GE||42.35,44.1|53000
|Transnistria; Transdniestria; Trans-Dniester|MD|58|47.2,29.4|470000
|Northern Cyprus; Turkish Republic of Northern Cyprus|CY||35.3,33.6|382000
|Nagorno-Karabakh; Nagorno Karabakh; Karabakh; Artsakh; Republic of Artsakh|AZ||39.82,46.75|120000
|Rojava; North and East Syria; Autonomous Administration of North and East Syria|SY||36.5,40.5|2000000
|Puntland|SO||8.4,48.5|4300000
|Iraqi Kurdistan; Kurdistan Region; Kurdistan Region of Iraq; Kurdistan Regional Government area; northern Iraq's Kurdistan|IQ||36.4,44.4|6000000
|Donetsk People's Republic; DNR; DPR|UA|05|48,37.8|2300000
|Luhansk People's Republic; Lugansk People's Republic; LNR; LPR|UA|14|48.57,39.3|1400000
`;
