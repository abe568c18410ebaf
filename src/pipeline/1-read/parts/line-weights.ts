// Written by training/line-model/train.ts; its README.md is the model card. Do not edit by hand.

/** Weights of the first look: `feature=hundredths of log-odds`, between blanks. */
export const FIRST_LOOK = `
-1:crumb=7 -1:date=38 -1:furniture=-55 -1:label=8 -1:long=-68 -1:number=-96 -1:paragraph=22 -1:sentence=28
-1:title=16 -2:crumb=-67 -2:date=114 -2:edge=-22 -2:furniture=-23 -2:label=14 -2:long=-8 -2:number=74
-2:paragraph=27 -2:sentence=18 -2:title=-11 -3:crumb=-46 -3:date=116 -3:edge=-42 -3:furniture=-61
-3:label=21 -3:long=37 -3:number=46 -3:paragraph=33 -3:sentence=15 -3:title=7 1:crumb=-8 1:date=53
1:edge=18 1:furniture=-63 1:label=-19 1:long=8 1:number=24 1:paragraph=18 1:sentence=8 1:title=30
2:crumb=3 2:date=-4 2:edge=9 2:furniture=-27 2:label=-3 2:long=-41 2:number=-12 2:paragraph=29
2:sentence=29 2:title=7 3:crumb=-30 3:date=-23 3:furniture=-22 3:label=36 3:long=-24 3:number=39
3:paragraph=26 3:sentence=7 above0/below4=116 above0/below5=-6 above1/below5=-40 above2/below4=50
above2/below5=19 above3/below4=52 above4/below0=61 above4/below2=-44 above4/below3=-29 above4/below4=42
above5/below0=-59 above5/below1=-107 above5/below2=-54 at0=54 at1=18 at10=-112 at2=13 at3=6 at5=19 at6=-11
at7=11 at8=19 at9=-35 bias=-9 busy0/prose=52 busy0/short=18 busy1/prose=54 busy1/short=-22 busy2/prose=23
busy2/short=5 busy3/prose=-37 busy3/short=14 busy4/prose=-29 capitals=14 capitals/0=-12 capitals/1=29
capitals/2=34 clock/1=-119 clock/3=57 commas0/0=-17 commas0/2=-3 commas1/0=37 commas1/1=27 commas1/2=-19
commas2/1=16 commas2/2=66 commas3/2=26 commas4/2=-9 content0=9 content1=-35 content2=-16 content3=-11
content4=20 crumb<crumb<crumb=-10 crumb<crumb<date=-152 crumb<crumb<furniture=-56 crumb<crumb<label=-30
crumb<crumb<number=5 crumb<crumb<title=-66 crumb<crumb>crumb=-20 crumb<crumb>date=-151
crumb<crumb>furniture=-41 crumb<crumb>label=-43 crumb<crumb>number=-136 crumb<crumb>title=-24
crumb<furniture<crumb=-39 crumb<furniture<furniture=-41 crumb<furniture<label=-97 crumb<furniture<title=31
crumb<furniture>crumb=-92 crumb<furniture>furniture=-16 crumb<furniture>label=-110
crumb<furniture>title=84 crumb<label<crumb=-13 crumb<label<furniture=-83 crumb<label<label=56
crumb<label<sentence=42 crumb<label<title=69 crumb<label>crumb=-43 crumb<label>furniture=-44
crumb<label>label=-36 crumb<label>sentence=42 crumb<label>title=-19 crumb<number<crumb=-65
crumb<number<number=-52 crumb<number>crumb=-65 crumb<number>number=-21 crumb<paragraph<paragraph=8
crumb<sentence<paragraph=81 crumb<title<crumb=-136 crumb<title<date=-48 crumb<title<furniture=9
crumb<title<label=-9 crumb<title<paragraph=-32 crumb<title>crumb=-75 crumb<title>date=-133
crumb<title>furniture=-60 crumb<title>label=7 crumb<title>paragraph=43 crumb>crumb>crumb=-17
crumb>crumb>date=-140 crumb>crumb>furniture=10 crumb>crumb>label=26 crumb>crumb>number=-230
crumb>crumb>title=-68 crumb>furniture>crumb=-46 crumb>furniture>furniture=-36 crumb>furniture>label=-43
crumb>furniture>title=3 crumb>label>crumb=-45 crumb>label>furniture=22 crumb>label>label=-23
crumb>label>sentence=11 crumb>label>title=57 crumb>number>crumb=-100 crumb>number>number=-191
crumb>sentence>paragraph=43 crumb>title>crumb=-211 crumb>title>date=5 crumb>title>furniture=3
crumb>title>label=22 crumb>title>paragraph=-17 crumb>title>title=-22 date<crumb<crumb=-102
date<crumb>crumb=-89 date<date<date=74 date<date>date=36 date<furniture<furniture=-37
date<furniture>furniture=-58 date<title<date=-28 date<title>date=-22 date>crumb>crumb=-19
date>date>date=143 date>furniture>furniture=50 date>title>date=9 dated=-45 dated/0=-118 dated/1=51
dated/2=-73 dated/3=49 dates0/prose=26 dates0/short=26 dates1/prose=33 dates1/short=7 dates2/prose=-24
dates2/short=-29 dates3/prose=-71 dates3/short=-54 dates4/prose=-108 dates4/short=-44 digits0/0=-37
digits0/1=-61 digits0/2=-28 digits0/3=20 digits1/1=61 digits1/2=79 digits1/3=-6 digits2/0=31 digits2/1=69
digits2/2=70 digits2/3=16 digits3/0=124 digits3/1=32 digits3/2=9 digits4/0=-19 digits4/1=48 digits5/0=-81
digits5/1=-174 down0=-3 down1=-26 down2=-7 down3=-33 down4=-7 down5=3 down6=24 down7=-22
edge<edge<crumb=-47 edge<edge<furniture=-135 edge<edge<paragraph=115 edge<paragraph<paragraph=116
edge<paragraph>paragraph=34 end-arrow=-16 end-arrow/0=-125 end-colon=57 end-colon/0=-30 end-colon/1=-41
end-colon/3=138 end-dots=-111 end-dots/2=-99 end-dots/3=-126 end-mark=15 end-mark/0=-151 end-mark/1=49
end-mark/2=28 end-mark/3=19 end-other=97 end-other/0=51 end-other/2=-10 end-other/3=160 end-quote=-52
end-quote/0=-14 end-quote/1=17 end-quote/2=38 end-quote/3=-52 end-stop=48 end-stop/0=-79 end-stop/1=45
end-stop/2=66 end-stop/3=26 end-word=-30 end-word/0=-21 end-word/1=-25 end-word/2=-39 end-word/3=-28
far0=-54 far1=-50 far2=26 far3=-35 far4=16 far5=-7 far6=75 first1=-28 first2=-16 first3=75 first4=24
first5=-12 function0/0=-17 function0/1=12 function0/2=55 function0/3=47 function1/2=4 function1/3=24
function2/1=-12 function2/3=35 function3/2=-40 function3/3=-21 function4/0=-76 function4/1=-22
function4/2=7 function4/3=35 function5/1=55 function5/2=29 function5/3=34 function6/0=-32 function6/1=13
function6/2=63 furniture<crumb<crumb=-94 furniture<crumb<furniture=-104 furniture<crumb<label=-159
furniture<crumb<title=-53 furniture<crumb>crumb=-33 furniture<crumb>furniture=-76
furniture<crumb>label=-44 furniture<crumb>title=65 furniture<furniture<crumb=-101
furniture<furniture<furniture=-33 furniture<furniture<label=-97 furniture<furniture<paragraph=102
furniture<furniture<sentence=27 furniture<furniture<title=-37 furniture<furniture>crumb=-40
furniture<furniture>edge=-68 furniture<furniture>furniture=-21 furniture<furniture>label=-52
furniture<furniture>paragraph=-62 furniture<furniture>sentence=-141 furniture<furniture>title=-26
furniture<label<crumb=-113 furniture<label<furniture=-130 furniture<label<label=30
furniture<label<title=-71 furniture<label>crumb=-128 furniture<label>furniture=-126
furniture<label>label=-132 furniture<label>title=48 furniture<paragraph<furniture=-113
furniture<paragraph<paragraph=17 furniture<paragraph>furniture=-101 furniture<paragraph>paragraph=34
furniture<sentence<furniture=-31 furniture<sentence>furniture=-72 furniture<title<crumb=-103
furniture<title<furniture=-68 furniture<title<paragraph=42 furniture<title<title=-112
furniture<title>crumb=-36 furniture<title>furniture=3 furniture<title>title=-32 furniture>crumb>crumb=-51
furniture>crumb>furniture=-25 furniture>crumb>label=-104 furniture>crumb>title=-4 furniture>edge>edge=38
furniture>furniture>crumb=11 furniture>furniture>edge=-50 furniture>furniture>furniture=-6
furniture>furniture>label=-4 furniture>furniture>paragraph=-49 furniture>furniture>sentence=-69
furniture>furniture>title=-58 furniture>label>crumb=-72 furniture>label>furniture=35
furniture>label>label=-145 furniture>label>title=83 furniture>paragraph>furniture=25
furniture>paragraph>paragraph=-34 furniture>title>crumb=-15 furniture>title>furniture=-42
furniture>title>title=-55 has-address/0=-3 has-address/1=-26 has-address/2=-39 has-arrow/0=-109
has-at/0=79 has-bar/0=-59 has-bar/1=-88 has-brackets/0=47 has-brackets/1=35 has-brackets/2=-17
has-copyright/0=-86 has-copyright/1=-136 has-glued/0=-38 has-glued/1=-61 has-glued/2=-8 has-i/1=-41
has-i/2=20 has-past/0=95 has-past/1=111 has-past/2=59 has-price/0=57 has-price/2=105 has-question/0=-79
has-question/1=-15 has-question/2=-23 has-quotes/0=58 has-quotes/1=34 has-quotes/2=41 has-they/0=33
has-they/1=-12 has-they/2=24 has-we/0=25 has-we/1=-37 has-we/2=-50 has-you/0=21 has-you/1=-37 has-you/2=50
kind-crumb=-3 kind-date=18 kind-furniture=17 kind-label=27 kind-long=22 kind-number=-29 kind-paragraph=-16
kind-sentence=-24 kind-title=20 label<crumb<crumb=-99 label<crumb<furniture=-108 label<crumb<label=-40
label<crumb>crumb=-71 label<crumb>furniture=-55 label<crumb>label=48 label<furniture<crumb=82
label<furniture<furniture=-44 label<furniture<label=-21 label<furniture>crumb=9
label<furniture>furniture=-88 label<furniture>label=44 label<label<crumb=-20 label<label<furniture=-8
label<label<label=-38 label<label<title=-5 label<label>crumb=-110 label<label>furniture=7
label<label>label=-13 label<label>title=7 label<paragraph<paragraph=64 label<paragraph>paragraph=-5
label<title<crumb=34 label<title<furniture=-39 label<title<label=14 label<title<paragraph=70
label<title<title=-39 label<title>furniture=-77 label<title>label=97 label<title>title=-48
label>crumb>crumb=-108 label>crumb>furniture=-49 label>crumb>label=-61 label>crumb>title=-30
label>furniture>crumb=36 label>furniture>furniture=-70 label>furniture>label=71 label>label>crumb=-59
label>label>furniture=-85 label>label>label=-14 label>label>title=22 label>paragraph>paragraph=-63
label>title>crumb=-71 label>title>furniture=-140 label>title>label=18 label>title>paragraph=63
label>title>title=-86 last0=18 last1=9 last2=6 last3=11 last4=-4 last5=-3 len0=-128 len1=-32 len10=53
len11=62 len2=-4 len3=24 len4=23 len5=28 len7=12 len9=26 lines1/paragraph=162 lines1/sentence=100
lines2/crumb=74 lines2/furniture=154 lines2/paragraph=102 lines2/sentence=45 lines2/title=319
lines3/crumb=51 lines3/date=102 lines3/furniture=30 lines3/label=-22 lines3/number=41 lines3/paragraph=35
lines3/sentence=19 lines3/title=62 lines4/crumb=-69 lines4/date=-46 lines4/furniture=6 lines4/label=21
lines4/long=-40 lines4/number=13 lines4/paragraph=17 lines4/sentence=-39 lines5/crumb=7 lines5/date=-69
lines5/furniture=-58 lines5/label=5 lines5/long=9 lines5/number=-92 lines5/paragraph=-19 lines5/title=-68
lower0/0=-53 lower0/1=-10 lower0/2=-17 lower0/3=-12 lower1/1=17 lower1/2=5 lower1/3=-51 lower2/0=-25
lower2/1=-66 lower2/2=-25 lower2/3=6 lower3/1=-59 lower3/2=-7 lower3/3=-17 lower4/0=59 lower4/1=-18
lower4/2=25 lower4/3=38 lower5/1=46 lower5/2=-51 lower5/3=25 lower6/0=162 lower6/1=97 lower6/2=108
lower6/3=5 near0/crumb=-11 near0/date=35 near0/furniture=-26 near0/label=6 near0/number=9 near0/title=12
near2=-39 near2/crumb=-52 near2/furniture=20 near2/label=7 near2/sentence=-33 near3/crumb=39 near3/date=17
near3/paragraph=21 near3/sentence=-46 near3/title=-57 near4=-17 near4/crumb=-12 near4/date=-18
near4/furniture=8 near4/label=-11 near4/long=102 near4/number=-125 near4/paragraph=-26 near4/sentence=3
near4/title=-17 near5/crumb=-18 near5/date=-68 near5/furniture=3 near5/label=18 near5/long=-43
near5/paragraph=29 near5/title=29 near6=10 near6/furniture=30 near6/label=17 near6/paragraph=6
near6/title=127 number<crumb<crumb=-142 number<crumb<number=31 number<crumb>crumb=-39
number<crumb>number=14 number<number<crumb=23 number<number<number=-48 number<number>crumb=28
number<number>number=-30 number<title<number=-116 number<title>number=-102 number>crumb>crumb=-57
number>crumb>number=10 number>number>crumb=29 number>number>number=-68 number>title>number=-66
paragraph<crumb<paragraph=93 paragraph<crumb<title=77 paragraph<crumb>paragraph=69
paragraph<crumb>title=24 paragraph<furniture<crumb=-47 paragraph<furniture<furniture=-167
paragraph<furniture<paragraph=40 paragraph<furniture<title=-37 paragraph<furniture>crumb=-30
paragraph<furniture>paragraph=-25 paragraph<furniture>title=-50 paragraph<label<paragraph=4
paragraph<label>paragraph=10 paragraph<paragraph<crumb=28 paragraph<paragraph<furniture=15
paragraph<paragraph<label=19 paragraph<paragraph<paragraph=40 paragraph<paragraph<sentence=104
paragraph<paragraph<title=-41 paragraph<paragraph>crumb=10 paragraph<paragraph>edge=34
paragraph<paragraph>furniture=46 paragraph<paragraph>label=184 paragraph<paragraph>paragraph=42
paragraph<paragraph>sentence=61 paragraph<paragraph>title=4 paragraph<sentence<crumb=78
paragraph<sentence<furniture=117 paragraph<sentence<paragraph=113 paragraph<sentence<sentence=169
paragraph<sentence>crumb=25 paragraph<sentence>paragraph=-51 paragraph<sentence>sentence=143
paragraph<title<crumb=-31 paragraph<title<paragraph=15 paragraph<title<title=77
paragraph<title>paragraph=-51 paragraph<title>title=81 paragraph>crumb>paragraph=83
paragraph>crumb>title=4 paragraph>edge>edge=-60 paragraph>furniture>crumb=31
paragraph>furniture>furniture=17 paragraph>furniture>paragraph=10 paragraph>furniture>title=-40
paragraph>label>paragraph=43 paragraph>paragraph>edge=-17 paragraph>paragraph>furniture=15
paragraph>paragraph>label=196 paragraph>paragraph>paragraph=51 paragraph>paragraph>sentence=14
paragraph>paragraph>title=67 paragraph>sentence>crumb=-40 paragraph>sentence>paragraph=105
paragraph>sentence>sentence=134 paragraph>title>title=136 repeated1/prose=-56 repeated1/short=-81
repeated2/prose=-30 repeated2/short=-7 says-account=9 says-account/0=-94 says-advert=-10
says-advert/0=-197 says-advert/2=-17 says-affiliate/0=-49 says-affiliate/1=34 says-affiliate/2=-17
says-ago=-68 says-ago/0=-176 says-author=-138 says-browser=-5 says-browser/0=16 says-browser/1=53
says-browser/2=-26 says-byline=-167 says-byline/0=-96 says-choose=-46 says-choose/0=-69 says-choose/1=-12
says-choose/2=-35 says-comments=25 says-comments/0=-177 says-comments/1=-20 says-comments/2=66
says-cookies=-127 says-cookies/0=-51 says-donate=-66 says-follow=-129 says-follow/0=-31 says-media=-59
says-media/0=27 says-media/1=-50 says-media/2=13 says-menu=4 says-menu/0=-34 says-menu/1=76
says-menu/2=-24 says-newsletter=-22 says-newsletter/0=-90 says-newsletter/1=20 says-print=-41
says-print/0=49 says-print/1=-50 says-print/2=-32 says-privacy=-31 says-privacy/0=24 says-privacy/1=-11
says-privacy/2=-44 says-published=16 says-published/0=83 says-published/1=-106 says-published/2=91
says-read-more=-160 says-read-more/0=-152 says-related=-43 says-related/0=-114 says-related/1=-53
says-related/2=10 says-rights=-135 says-rights/0=-117 says-rights/1=-73 says-share=27 says-share/0=-153
says-share/1=31 says-share/2=44 says-steps=11 says-steps/0=-62 says-steps/1=36 says-steps/2=-16
says-story=-10 says-story/1=-23 says-story/2=19 says-subscribe=-36 says-subscribe/0=-122
says-subscribe/2=-10 says-tags=-111 says-tags/0=-84 sentence<crumb<crumb=-63 sentence<crumb>crumb=127
sentence<furniture<furniture=-151 sentence<furniture>furniture=-14 sentence<paragraph<paragraph=75
sentence<paragraph<sentence=31 sentence<paragraph<title=49 sentence<paragraph>paragraph=61
sentence<paragraph>sentence=22 sentence<paragraph>title=-15 sentence<sentence<paragraph=187
sentence<sentence<sentence=58 sentence<sentence<title=33 sentence<sentence>paragraph=147
sentence<sentence>sentence=75 sentence<sentence>title=-43 sentence>crumb>crumb=70
sentence>furniture>furniture=61 sentence>paragraph>paragraph=94 sentence>paragraph>sentence=101
sentence>paragraph>title=4 sentence>sentence>paragraph=67 sentence>sentence>sentence=57
sentence>sentence>title=5 sentences0=15 sentences1=-13 sentences2=-19 sentences3=22 sentences4=86
since-date1/prose=-70 since-date1/short=-19 since-date2/prose=-26 since-date2/short=-43
since-date3/prose=139 since-date3/short=79 since-date4/prose=-18 since-date4/short=67 since-date5/prose=46
since-date5/short=43 since-date6/prose=8 since-date6/short=-10 since-date7/prose=9 since-date7/short=-18
starts-bracket=91 starts-bullet=85 starts-capital=-31 starts-digit=15 starts-letter=17 starts-lower=12
starts-other=54 starts-quote=82 text0/crumb=80 text0/furniture=-18 text0/label=16 text1/crumb=-66
text1/date=-67 text1/furniture=44 text1/label=-23 text1/number=-36 text1/paragraph=74 text1/sentence=13
text1/title=64 text2/crumb=-77 text2/date=117 text2/furniture=-14 text2/label=11 text2/paragraph=121
text2/sentence=-14 text2/title=-4 text3/crumb=-48 text3/date=-15 text3/furniture=51 text3/label=40
text3/number=25 text3/paragraph=117 text3/sentence=101 text3/title=50 text4/crumb=-38 text4/date=-54
text4/furniture=-81 text4/label=-80 text4/long=50 text4/number=-29 text4/paragraph=-118
text4/sentence=-105 text4/title=-78 text5/crumb=-67 text5/date=-37 text5/furniture=-27 text5/label=21
text5/number=-56 text5/paragraph=35 text5/sentence=-16 text5/title=19 text6/crumb=194 text6/furniture=8
text6/label=6 text6/paragraph=41 text6/sentence=17 text6/title=-85 title<crumb<crumb=20
title<crumb<furniture=-133 title<crumb<label=74 title<crumb<title=14 title<crumb>crumb=-34
title<crumb>furniture=-106 title<crumb>label=62 title<crumb>title=9 title<date<title=-7
title<date>title=-117 title<furniture<crumb=-52 title<furniture<furniture=40 title<furniture<label=-28
title<furniture<paragraph=-29 title<furniture<title=-20 title<furniture>crumb=-84
title<furniture>furniture=19 title<furniture>label=70 title<furniture>paragraph=54
title<furniture>title=-18 title<label<title=34 title<label>label=-38 title<label>title=-18
title<number<title=-145 title<number>title=-9 title<paragraph<paragraph=110 title<paragraph<sentence=-5
title<paragraph<title=81 title<paragraph>crumb=10 title<paragraph>furniture=60 title<paragraph>paragraph=7
title<paragraph>sentence=-7 title<paragraph>title=-3 title<title<crumb=120 title<title<date=-89
title<title<furniture=50 title<title<label=37 title<title<paragraph=15 title<title<sentence=-138
title<title<title=-47 title<title>crumb=-12 title<title>date=-121 title<title>furniture=-5
title<title>paragraph=36 title<title>sentence=-137 title<title>title=-74 title>crumb>crumb=-57
title>crumb>furniture=-225 title>crumb>label=41 title>date>title=-208 title>furniture>crumb=-52
title>furniture>furniture=-34 title>furniture>paragraph=-15 title>furniture>title=-84
title>label>crumb=-82 title>label>label=-18 title>label>title=31 title>number>title=-129
title>paragraph>crumb=-3 title>paragraph>paragraph=-29 title>paragraph>sentence=8
title>paragraph>title=142 title>title>crumb=22 title>title>date=-190 title>title>furniture=-73
title>title>label=53 title>title>paragraph=65 title>title>sentence=-45 title>title>title=-56
under-author/prose=11 under-author/short=-35 under-author2=-60 under-author3=70 under-author4=-23
under-comments/short=-71 under-comments0=27 under-comments1=-30 under-comments2=33 under-comments3=-92
under-comments4=-56 under-newsletter/prose=-29 under-newsletter/short=3 under-newsletter0=-161
under-newsletter1=-78 under-newsletter2=-44 under-newsletter3=4 under-newsletter4=68
under-related/prose=-87 under-related/short=-93 under-related0=-72 under-related1=-86 under-related2=-99
under-related3=-45 under-related4=-32 under-subscribe/prose=7 under-subscribe/short=-90
under-subscribe0=-127 under-subscribe1=-56 under-subscribe2=-138 under-subscribe3=-18 under-subscribe4=-10
under-tags/prose=30 under-tags/short=-107 under-tags0=-139 under-tags1=-32 under-tags2=-95 under-tags3=-38
under-tags4=69 up0/down0=-4 up0/down0/crumb=46 up0/down0/furniture=-14 up0/down0/label=19
up0/down0/paragraph=-3 up0/down0/sentence=63 up0/down0/title=43 up0/down1=38 up0/down1/crumb=67
up0/down1/furniture=11 up0/down1/paragraph=68 up0/down1/sentence=7 up0/down1/title=5 up0/down2=-20
up0/down2/furniture=-33 up0/down2/label=-116 up0/down2/paragraph=47 up0/down2/title=-20 up0/down3=-26
up0/down3/crumb=71 up0/down3/furniture=-26 up0/down3/label=15 up0/down3/paragraph=-38
up0/down3/sentence=91 up0/down3/title=8 up0/down4=-36 up0/down5=-15 up0/down6=42 up0/down7=96 up1=-16
up1/down0=49 up1/down0/furniture=29 up1/down0/label=-71 up1/down0/paragraph=71 up1/down0/sentence=14
up1/down0/title=34 up1/down1=-60 up1/down1/crumb=-11 up1/down1/paragraph=23 up1/down1/title=-41
up1/down2=-35 up1/down2/crumb=-118 up1/down3=19 up1/down3/crumb=47 up1/down3/label=52
up1/down3/paragraph=-64 up1/down3/sentence=37 up1/down3/title=-23 up1/down4=-51 up1/down5=-38 up1/down6=45
up1/down7=-7 up2=15 up2/down0=-26 up2/down0/furniture=-52 up2/down0/label=7 up2/down0/paragraph=56
up2/down0/sentence=83 up2/down0/title=-58 up2/down1=-59 up2/down1/label=20 up2/down2=51 up2/down3=6
up2/down3/crumb=-23 up2/down3/furniture=-45 up2/down3/label=12 up2/down3/title=-8 up2/down4=-15
up2/down5=-32 up2/down6=-26 up2/down7=-16 up3=4 up3/down0=-9 up3/down0/crumb=28 up3/down0/date=-171
up3/down0/furniture=-107 up3/down0/label=41 up3/down0/paragraph=42 up3/down0/sentence=9 up3/down0/title=27
up3/down1/crumb=-103 up3/down1/furniture=9 up3/down1/label=-55 up3/down1/paragraph=13 up3/down1/title=4
up3/down2=3 up3/down2/crumb=-133 up3/down2/furniture=12 up3/down2/label=-80 up3/down2/title=5
up3/down3=-52 up3/down3/crumb=-9 up3/down3/date=11 up3/down3/furniture=-19 up3/down3/label=7
up3/down3/number=18 up3/down3/paragraph=-40 up3/down3/sentence=-17 up3/down3/title=8 up3/down4=8
up3/down5=-25 up3/down6=54 up3/down7=16 up4=3 up4/down0=-65 up4/down1=-18 up4/down2=-35 up4/down3=-60
up4/down4=30 up4/down5=7 up4/down6=78 up4/down7=-32 up5=-7 up5/down0=4 up5/down2=-31 up5/down3=-7
up5/down4=7 up5/down5=47 up5/down6=32 up5/down7=-60 up6=-31 up6/down0=-15 up6/down1=8 up6/down2=-3
up6/down3=22 up6/down4=-40 up6/down5=-46 up6/down6=-26 up6/down7=-100 up7=-10 up7/down0=61 up7/down1=-50
up7/down2=14 up7/down3=11 up7/down4=37 up7/down5=-30 up7/down6=-82 up7/down7=-72 wide0=-43 wide0/crumb=-29
wide0/date=10 wide0/furniture=-33 wide0/label=-41 wide0/number=-33 wide0/title=-91 wide1=-47
wide1/crumb=-143 wide1/furniture=-52 wide1/label=66 wide1/sentence=5 wide1/title=-49 wide2=13
wide2/crumb=-30 wide2/date=-122 wide2/furniture=16 wide2/label=-31 wide2/number=-121 wide2/sentence=-114
wide2/title=19 wide3/crumb=31 wide3/date=50 wide3/furniture=80 wide3/label=-12 wide3/number=-42
wide3/paragraph=-61 wide3/sentence=-58 wide3/title=36 wide4=12 wide4/crumb=26 wide4/date=19
wide4/furniture=-27 wide4/label=-5 wide4/number=53 wide4/paragraph=6 wide4/sentence=-18 wide4/title=35
wide5=15 wide5/crumb=41 wide5/date=-47 wide5/furniture=-28 wide5/label=25 wide5/long=16 wide5/number=-126
wide5/paragraph=13 wide5/sentence=21 wide5/title=17 wide6=6 wide6/crumb=31 wide6/furniture=-31
wide6/label=49 wide6/paragraph=17 wide6/sentence=26 wide6/title=-18 words0=-50 words1=5 words10=30
words2=-6 words4=26 words6=33 words7=30 words9=25
`;

/** Weights of the second look, in the same form. */
export const SECOND_LOOK = `
-1:crumb=10 -1:date=16 -1:edge=13 -1:furniture=-75 -1:label=8 -1:long=-75 -1:number=-106 -1:paragraph=22
-1:sentence=43 -1:title=13 -2:crumb=-66 -2:date=103 -2:edge=-7 -2:furniture=-14 -2:label=24 -2:long=-18
-2:number=96 -2:paragraph=10 -2:sentence=13 -2:title=-7 -3:crumb=-29 -3:date=123 -3:edge=-38
-3:furniture=-58 -3:label=20 -3:long=29 -3:number=68 -3:paragraph=19 1:crumb=-4 1:date=45 1:edge=36
1:furniture=-65 1:label=-20 1:long=6 1:number=37 1:paragraph=12 1:sentence=10 1:title=27 2:crumb=4
2:date=-28 2:edge=6 2:furniture=-28 2:long=-70 2:number=-9 2:paragraph=24 2:sentence=25 2:title=8
3:crumb=-29 3:date=-47 3:edge=12 3:furniture=-13 3:label=50 3:long=-17 3:number=63 3:paragraph=11
3:sentence=-17 3:title=-8 above0/below4=148 above0/below5=-5 above1/below5=-41 above2/below4=47
above2/below5=27 above3/below4=47 above4/below0=39 above4/below2=-47 above4/below3=-35 above4/below4=27
above5/below0=-46 above5/below1=-86 above5/below2=-44 at0=69 at1=22 at10=-116 at2=14 at4=3 at5=22 at6=-14
at7=13 at8=15 at9=-14 bias=-9 busy0/prose=62 busy0/short=23 busy1/prose=77 busy1/short=-31 busy2/prose=26
busy2/short=-15 busy3/prose=-33 busy3/short=5 busy4/prose=-42 busy4/short=-14 capitals=24 capitals/0=-8
capitals/1=35 capitals/2=54 clock/0=-7 clock/1=-141 clock/3=132 commas0/0=-26 commas0/1=-9 commas0/2=-13
commas1/0=55 commas1/1=31 commas1/2=-12 commas2/0=17 commas2/1=40 commas2/2=64 commas3/2=25 commas4/2=4
content0=18 content1=-32 content2=-25 content3=-9 content4=18 crumb<crumb<crumb=-21 crumb<crumb<date=-120
crumb<crumb<furniture=-61 crumb<crumb<label=-44 crumb<crumb<number=3 crumb<crumb<title=-96
crumb<crumb>crumb=-30 crumb<crumb>date=-159 crumb<crumb>furniture=-43 crumb<crumb>label=-12
crumb<crumb>number=-200 crumb<crumb>title=-35 crumb<furniture<crumb=-25 crumb<furniture<furniture=-39
crumb<furniture<label=-115 crumb<furniture<title=42 crumb<furniture>crumb=-53
crumb<furniture>furniture=-12 crumb<furniture>label=-109 crumb<furniture>title=61 crumb<label<crumb=-5
crumb<label<furniture=-79 crumb<label<label=60 crumb<label<sentence=35 crumb<label<title=68
crumb<label>crumb=-58 crumb<label>furniture=-42 crumb<label>label=-24 crumb<label>sentence=27
crumb<number<crumb=-70 crumb<number<number=-76 crumb<number>crumb=-81 crumb<number>number=-27
crumb<paragraph<paragraph=18 crumb<paragraph>paragraph=17 crumb<sentence<paragraph=88
crumb<title<crumb=-185 crumb<title<date=-61 crumb<title<furniture=-12 crumb<title<label=8
crumb<title<paragraph=-42 crumb<title<title=-9 crumb<title>crumb=-59 crumb<title>date=-140
crumb<title>furniture=-79 crumb<title>label=3 crumb<title>paragraph=30 crumb>crumb>crumb=-24
crumb>crumb>date=-131 crumb>crumb>furniture=15 crumb>crumb>label=27 crumb>crumb>number=-194
crumb>crumb>title=-100 crumb>furniture>crumb=-51 crumb>furniture>furniture=-83 crumb>furniture>label=-55
crumb>furniture>title=-5 crumb>label>crumb=-40 crumb>label>furniture=29 crumb>label>label=7
crumb>label>sentence=29 crumb>label>title=73 crumb>number>crumb=-115 crumb>number>number=-201
crumb>sentence>paragraph=27 crumb>title>crumb=-213 crumb>title>date=16 crumb>title>furniture=45
crumb>title>label=31 crumb>title>paragraph=-18 crumb>title>title=-20 date<crumb<crumb=-96
date<crumb>crumb=-77 date<date<date=85 date<date>date=36 date<furniture<furniture=-46
date<furniture>furniture=-48 date<title<date=14 date<title>date=26 date>crumb>crumb=-23 date>date>date=136
date>furniture>furniture=35 date>title>date=31 dated=-57 dated/0=-123 dated/1=40 dated/2=-77 dated/3=16
dates0/prose=17 dates0/short=16 dates1/prose=37 dates1/short=-4 dates2/prose=-27 dates2/short=-40
dates3/prose=-35 dates3/short=-45 dates4/prose=-82 dates4/short=-49 digits0/0=-42 digits0/1=-67
digits0/2=-32 digits0/3=21 digits1/1=68 digits1/2=102 digits2/0=49 digits2/1=102 digits2/2=69 digits2/3=9
digits3/0=120 digits3/1=10 digits3/2=-30 digits4/0=-15 digits4/1=49 digits5/0=-67 digits5/1=-154 down1=-36
down2=-11 down3=-44 down4=-14 down5=9 down6=19 down7=-15 edge<edge<crumb=-10 edge<edge<furniture=-108
edge<edge<paragraph=80 edge<paragraph<paragraph=127 edge<paragraph>paragraph=15 end-arrow=-35
end-arrow/0=-157 end-colon=87 end-colon/0=-12 end-colon/1=-20 end-colon/3=121 end-dots=-125 end-dots/2=-77
end-dots/3=-129 end-mark=25 end-mark/0=-115 end-mark/1=36 end-mark/2=15 end-mark/3=37 end-other=112
end-other/0=81 end-other/2=13 end-other/3=138 end-quote=-63 end-quote/0=-9 end-quote/1=53 end-quote/2=-5
end-quote/3=-62 end-stop=62 end-stop/0=-63 end-stop/1=59 end-stop/2=77 end-stop/3=35 end-word=-42
end-word/0=-31 end-word/1=-36 end-word/2=-54 end-word/3=-27 far0=-35 far1=-3 far2=50 far3=-42 far4=13
far5=-35 far6=82 first0=13 first1=-8 first2=-11 first3=77 first4=20 first5=-14 function0/0=-22
function0/1=24 function0/2=66 function0/3=56 function1/2=20 function1/3=20 function2/1=-10 function2/2=-6
function2/3=37 function3/1=-4 function3/2=-49 function3/3=-29 function4/0=-79 function4/1=-57
function4/2=-9 function4/3=46 function5/1=36 function5/2=29 function5/3=45 function6/0=-36 function6/1=8
function6/2=100 function6/3=-9 furniture<crumb<crumb=-96 furniture<crumb<furniture=-126
furniture<crumb<label=-192 furniture<crumb<title=-59 furniture<crumb>crumb=-36
furniture<crumb>furniture=-61 furniture<crumb>label=-61 furniture<crumb>title=53
furniture<furniture<crumb=-94 furniture<furniture<furniture=-21 furniture<furniture<label=-135
furniture<furniture<paragraph=95 furniture<furniture<title=-54 furniture<furniture>crumb=-40
furniture<furniture>edge=-75 furniture<furniture>furniture=-15 furniture<furniture>label=-61
furniture<furniture>paragraph=-46 furniture<furniture>sentence=-124 furniture<furniture>title=-30
furniture<label<crumb=-107 furniture<label<furniture=-137 furniture<label<label=22
furniture<label<title=-61 furniture<label>crumb=-149 furniture<label>furniture=-156
furniture<label>label=-160 furniture<label>title=10 furniture<paragraph<furniture=-83
furniture<paragraph<paragraph=35 furniture<paragraph>furniture=-92 furniture<paragraph>paragraph=42
furniture<sentence<furniture=-16 furniture<sentence>furniture=-121 furniture<title<crumb=-101
furniture<title<furniture=-94 furniture<title<paragraph=44 furniture<title<title=-142
furniture<title>crumb=-38 furniture<title>furniture=-20 furniture<title>title=-56
furniture>crumb>crumb=-65 furniture>crumb>furniture=-23 furniture>crumb>label=-98 furniture>crumb>title=-8
furniture>edge>edge=15 furniture>furniture>crumb=17 furniture>furniture>edge=-50
furniture>furniture>furniture=-11 furniture>furniture>label=-22 furniture>furniture>paragraph=-23
furniture>furniture>sentence=-89 furniture>furniture>title=-52 furniture>label>crumb=-85
furniture>label>furniture=33 furniture>label>label=-120 furniture>label>title=77
furniture>paragraph>furniture=47 furniture>paragraph>paragraph=-36 furniture>title>crumb=-35
furniture>title>furniture=-43 furniture>title>title=-40 has-address/0=-25 has-address/1=-17
has-address/2=-49 has-arrow/0=-123 has-at/0=105 has-bar/0=-96 has-bar/1=-130 has-brackets/0=48
has-brackets/1=46 has-copyright/0=-88 has-copyright/1=-115 has-glued/0=-54 has-glued/1=-68 has-glued/2=-13
has-i/1=-54 has-i/2=10 has-past/0=99 has-past/1=131 has-past/2=66 has-price/0=87 has-price/1=3
has-price/2=102 has-question/0=-78 has-question/1=-11 has-question/2=-3 has-quotes/0=71 has-quotes/1=28
has-quotes/2=63 has-they/0=29 has-they/1=-12 has-they/2=46 has-we/0=4 has-we/1=-24 has-we/2=-31
has-you/0=21 has-you/1=-57 has-you/2=52 kind-crumb=-3 kind-date=9 kind-furniture=8 kind-label=17
kind-long=42 kind-number=-22 kind-paragraph=-10 kind-sentence=-24 kind-title=15 known0of0=-10
known0of0/0=-13 known0of0/2=-27 known0of0/3=11 known0of0/4=13 known0of0/5=62 known0of0/in=-28
known0of1=-11 known0of1/0=21 known0of1/1=-52 known0of1/2=-21 known0of1/3=-11 known0of1/4=15
known0of1/5=-33 known0of1/6=16 known0of1/in=22 known0of1/out=-12 known0of2=-13 known0of2/0=19
known0of2/1=-15 known0of2/2=5 known0of2/3=-103 known0of2/4=53 known0of2/in=-19 known0of2/out=-11
known0of3=-32 known0of3/0=-78 known0of3/1=-4 known0of3/2=24 known0of3/in=-12 known0of3/out=-34
known0of4=-65 known1of3=-39 known1of3/0=22 known1of3/7=95 known1of3/in=-72 known1of3/out=24 known1of4=-33
known1of4/0=-25 known1of4/7=14 known1of4/in=-38 known1of4/out=-3 known2of2=3 known2of2/0=-19
known2of2/1=11 known2of2/in=87 known2of2/out=-27 known2of3=-33 known2of3/0=-28 known2of3/7=7
known2of3/in=-6 known2of3/out=-34 known2of4=-26 known2of4/5=-32 known2of4/6=22 known2of4/7=5
known2of4/out=-54 known3of2=15 known3of2/0=15 known3of2/1=14 known3of2/2=-27 known3of2/3=-34
known3of2/7=139 known3of2/in=46 known3of2/out=-18 known3of3=11 known3of3/0=-128 known3of3/7=-39
known3of3/out=-23 known3of4=58 known3of4/5=31 known3of4/6=35 known3of4/7=66 known3of4/in=31 known4of1=32
known4of1/0=-46 known4of1/1=29 known4of1/4=45 known4of1/5=97 known4of1/6=-4 known4of1/in=68
known4of1/out=-11 known4of2=33 known4of2/0=49 known4of2/2=10 known4of2/5=-48 known4of2/7=197
known4of2/in=52 known4of2/out=-26 known4of3=30 known4of3/0=-70 known4of3/6=23 known4of3/7=166
known4of3/in=26 known4of3/out=-3 known4of4=68 known4of4/6=30 known4of4/7=24 known4of4/in=60 known5of1=42
known5of1/0=75 known5of1/1=-59 known5of1/3=24 known5of1/4=31 known5of1/5=-75 known5of1/in=5
known5of1/out=46 known5of2=64 known5of2/0=44 known5of2/1=-9 known5of2/3=-15 known5of2/4=-23 known5of2/5=-8
known5of2/7=20 known5of2/in=31 known5of2/out=40 known5of3=31 known5of3/6=48 known5of3/7=38 known5of3/in=8
known5of3/out=35 known5of4=110 known5of4/7=39 known5of4/in=34 label<crumb<crumb=-99
label<crumb<furniture=-81 label<crumb<label=-71 label<crumb>crumb=-77 label<crumb>furniture=-90
label<crumb>label=45 label<furniture<crumb=67 label<furniture<furniture=-33 label<furniture<label=-41
label<furniture>crumb=6 label<furniture>furniture=-83 label<furniture>label=74 label<label<crumb=-40
label<label<label=-44 label<label<title=17 label<label>crumb=-148 label<label>label=-26
label<label>title=4 label<paragraph<paragraph=85 label<title<crumb=51 label<title<furniture=-36
label<title<label=31 label<title<paragraph=73 label<title<title=-59 label<title>furniture=-84
label<title>label=90 label<title>title=-57 label>crumb>crumb=-114 label>crumb>furniture=-90
label>crumb>label=-58 label>crumb>title=-56 label>furniture>crumb=34 label>furniture>furniture=-108
label>furniture>label=57 label>label>crumb=-65 label>label>furniture=-25 label>label>label=-49
label>label>title=18 label>paragraph>paragraph=-43 label>title>crumb=-40 label>title>furniture=-137
label>title>label=26 label>title>paragraph=55 label>title>title=-72 last0=36 last2=32 last3=5 last4=-5
last5=-6 len0=-130 len1=-35 len10=62 len11=64 len2=-14 len3=17 len4=14 len5=14 len6=-12 len7=30 len8=-8
len9=19 lines1/paragraph=127 lines1/sentence=69 lines2/crumb=79 lines2/furniture=136 lines2/paragraph=92
lines2/sentence=37 lines2/title=295 lines3/crumb=59 lines3/date=92 lines3/furniture=30 lines3/label=-30
lines3/number=27 lines3/paragraph=16 lines3/sentence=13 lines3/title=71 lines4/crumb=-81 lines4/date=-21
lines4/furniture=12 lines4/label=15 lines4/long=-16 lines4/number=9 lines4/paragraph=31
lines4/sentence=-43 lines4/title=-12 lines5/crumb=11 lines5/date=-67 lines5/furniture=-66 lines5/label=11
lines5/long=25 lines5/number=-108 lines5/paragraph=-17 lines5/sentence=-4 lines5/title=-68 lower0/0=-59
lower0/1=-12 lower0/2=-32 lower0/3=-3 lower1/1=26 lower1/3=-36 lower2/0=-42 lower2/1=-83 lower2/2=-30
lower2/3=28 lower3/0=17 lower3/1=-72 lower3/2=-4 lower3/3=-30 lower4/0=72 lower4/1=-12 lower4/2=30
lower4/3=40 lower5/1=75 lower5/2=-47 lower5/3=27 lower6/0=156 lower6/1=85 lower6/2=134 lower6/3=8
mass-above0/below4=77 mass-above0/below4/7=185 mass-above0/below5=13 mass-above0/below5/1=-11
mass-above0/below5/2=-10 mass-above0/below5/3=27 mass-above0/below5/4=-36 mass-above0/below5/7=113
mass-above1/below4=-30 mass-above1/below5=52 mass-above1/below5/0=-53 mass-above1/below5/2=-50
mass-above2/below3=49 mass-above2/below3/7=-8 mass-above2/below4=-3 mass-above2/below4/0=85
mass-above2/below4/1=-4 mass-above2/below4/2=-7 mass-above2/below4/3=15 mass-above2/below4/4=41
mass-above2/below4/5=-5 mass-above2/below4/6=88 mass-above2/below4/7=12 mass-above3/below2=15
mass-above3/below2/7=10 mass-above3/below3=3 mass-above3/below3/0=79 mass-above3/below3/1=64
mass-above3/below3/2=55 mass-above3/below3/3=-13 mass-above3/below3/4=-6 mass-above3/below3/5=29
mass-above3/below3/6=-6 mass-above3/below3/7=-23 mass-above4/below0=15 mass-above4/below0/7=59
mass-above4/below1=-49 mass-above4/below1/7=95 mass-above4/below2=25 mass-above4/below2/0=95
mass-above4/below2/1=60 mass-above4/below2/2=41 mass-above4/below2/3=3 mass-above4/below2/4=-8
mass-above4/below2/5=37 mass-above4/below2/6=-83 mass-above4/below2/7=-5 mass-above5/below0=-17
mass-above5/below0/0=12 mass-above5/below0/1=-12 mass-above5/below0/2=-31 mass-above5/below0/3=-37
mass-above5/below0/4=-16 mass-above5/below1=-25 mass-above5/below1/0=84 mass-above5/below1/1=33
mass-above5/below1/2=-6 mass-above5/below1/3=-12 mass-above5/below1/7=26 mass-near0/0=15 mass-near0/1=-18
mass-near0/2=-30 mass-near0/3=-30 mass-near1/0=34 mass-near1/1=-17 mass-near1/2=-53 mass-near1/3=-14
mass-near1/4=-101 mass-near1/5=-79 mass-near1/6=-62 mass-near1/7=-7 mass-near2/0=82 mass-near2/1=97
mass-near2/2=65 mass-near2/4=-13 mass-near2/5=-42 mass-near2/6=-47 mass-near2/7=-75 mass-near3/0=51
mass-near3/1=64 mass-near3/2=47 mass-near3/3=56 mass-near3/4=26 mass-near3/5=38 mass-near3/6=-20
mass-near3/7=-59 mass-near4/0=84 mass-near4/1=64 mass-near4/2=21 mass-near4/3=25 mass-near4/4=96
mass-near4/5=48 mass-near4/6=78 mass-near4/7=127 near0=-5 near0/crumb=-18 near0/date=32
near0/furniture=-22 near0/number=18 near0/title=14 near2=-45 near2/crumb=-76 near2/furniture=26
near2/label=-21 near2/sentence=-44 near2/title=-6 near3=-18 near3/crumb=64 near3/date=-4
near3/furniture=-12 near3/label=-16 near3/paragraph=20 near3/sentence=-56 near3/title=-68 near4=-27
near4/crumb=-5 near4/date=-24 near4/furniture=16 near4/label=-13 near4/long=124 near4/number=-119
near4/paragraph=-24 near4/sentence=27 near4/title=-6 near5=8 near5/crumb=-10 near5/date=-71
near5/furniture=-21 near5/label=29 near5/long=-17 near5/paragraph=45 near5/sentence=-5 near5/title=29
near6=18 near6/crumb=13 near6/furniture=15 near6/label=12 near6/paragraph=27 near6/sentence=6
near6/title=134 number<crumb<crumb=-173 number<crumb<number=32 number<crumb>crumb=-51
number<crumb>number=26 number<number<crumb=54 number<number<number=-65 number<number>crumb=23
number<number>number=-35 number<title<number=-96 number<title>number=-133 number>crumb>crumb=-49
number>crumb>number=3 number>number>crumb=39 number>number>number=-68 number>title>number=-84 own0=53
own0/crumb=10 own0/date=-41 own0/furniture=3 own0/label=112 own0/number=-42 own0/paragraph=-23
own0/sentence=-3 own0/title=43 own1=89 own1/crumb=-12 own1/date=-53 own1/furniture=-22 own1/label=10
own1/number=-108 own1/sentence=-100 own1/title=22 own2=48 own2/crumb=-50 own2/date=-22 own2/furniture=-63
own2/label=16 own2/paragraph=55 own2/sentence=33 own2/title=23 own3=26 own3/crumb=-49 own3/furniture=49
own3/label=3 own3/paragraph=28 own3/sentence=9 own3/title=8 own4/crumb=59 own4/furniture=-10
own4/label=-24 own4/sentence=38 own4/title=-54 own5=-45 own5/crumb=-13 own5/label=-90 own5/paragraph=-18
own5/sentence=-13 own6=-48 own6/crumb=-24 own6/date=60 own6/label=-78 own6/paragraph=-33 own6/sentence=5
own6/title=77 own7=-59 own7/date=-5 own7/long=-45 own7/paragraph=-18 own7/sentence=31 own7/title=-92
p-1:-=13 p-1:2=-21 p-1:3=-9 p-1:4=8 p-1:5=16 p-1:6=22 p-1:7=12 p-2:-=-7 p-2:0=-15 p-2:1=-8 p-2:2=10
p-2:3=27 p-2:4=11 p-2:5=13 p-2:6=33 p-2:7=34 p-3:-=-38 p-3:0=-29 p-3:1=7 p-3:2=11 p-3:3=25 p-3:4=31
p-3:5=-5 p-3:6=32 p-3:7=17 p-<0>0=-128 p-<7>7=26 p0<0>-=-89 p0<0>0=-6 p0<0>1=20 p0<0>2=69 p0<0>3=15
p0<1>0=4 p0<1>1=-10 p0<1>2=27 p0<1>3=16 p0<2>0=-78 p0<2>1=55 p0<2>2=33 p0<3>0=23 p1:-=36 p1:2=-26 p1:3=-8
p1:4=8 p1:5=30 p1:6=-9 p1:7=7 p1<0>0=13 p1<0>1=5 p1<0>2=53 p1<1>0=-56 p1<2>0=-50 p1<7>7=-39 p2:-=6 p2:0=-4
p2:1=-20 p2:2=-30 p2:3=-10 p2:4=39 p2:5=44 p2:6=7 p2<0>0=61 p2<0>1=4 p2<1>0=89 p2<2>0=7 p2<2>1=-43 p3:-=12
p3:1=-18 p3:2=-13 p3:3=15 p3:4=25 p3:5=32 p3:7=25 p3<0>0=-4 p3<1>0=-94 p3<7>7=45 p4<7>7=122 p5<7>6=23
p5<7>7=7 p6<7>6=73 p6<7>7=69 p7<6>6=45 p7<6>7=118 p7<7>-=112 p7<7>3=8 p7<7>4=33 p7<7>5=34 p7<7>6=18
p7<7>7=-19 paragraph<crumb<paragraph=92 paragraph<crumb<title=48 paragraph<crumb>paragraph=73
paragraph<crumb>title=30 paragraph<furniture<crumb=-86 paragraph<furniture<furniture=-168
paragraph<furniture<paragraph=41 paragraph<furniture<title=-59 paragraph<furniture>crumb=-53
paragraph<furniture>furniture=-25 paragraph<furniture>paragraph=-10 paragraph<furniture>title=-31
paragraph<label<paragraph=22 paragraph<label>paragraph=14 paragraph<paragraph<crumb=38
paragraph<paragraph<furniture=3 paragraph<paragraph<label=29 paragraph<paragraph<paragraph=26
paragraph<paragraph<sentence=106 paragraph<paragraph<title=-39 paragraph<paragraph>crumb=23
paragraph<paragraph>edge=34 paragraph<paragraph>furniture=41 paragraph<paragraph>label=132
paragraph<paragraph>paragraph=42 paragraph<paragraph>sentence=59 paragraph<paragraph>title=8
paragraph<sentence<crumb=116 paragraph<sentence<furniture=77 paragraph<sentence<paragraph=138
paragraph<sentence<sentence=175 paragraph<sentence>crumb=33 paragraph<sentence>furniture=8
paragraph<sentence>paragraph=-47 paragraph<sentence>sentence=122 paragraph<title<crumb=-6
paragraph<title<paragraph=15 paragraph<title<title=50 paragraph<title>paragraph=-29
paragraph<title>title=60 paragraph>crumb>paragraph=72 paragraph>crumb>title=24 paragraph>edge>edge=-53
paragraph>furniture>crumb=17 paragraph>furniture>paragraph=-10 paragraph>furniture>title=19
paragraph>label>paragraph=43 paragraph>paragraph>crumb=-10 paragraph>paragraph>edge=-12
paragraph>paragraph>furniture=14 paragraph>paragraph>label=207 paragraph>paragraph>paragraph=68
paragraph>paragraph>title=61 paragraph>sentence>crumb=-47 paragraph>sentence>furniture=11
paragraph>sentence>paragraph=122 paragraph>sentence>sentence=128 paragraph>title>paragraph=-30
paragraph>title>title=167 repeated1/prose=-50 repeated1/short=-90 repeated2/prose=-22 repeated2/short=-34
run-after0=122 run-after0/0=58 run-after0/1=8 run-after0/2=29 run-after1/0=25 run-after1/1=88
run-after2=26 run-after2/0=19 run-after2/1=-19 run-after2/2=-45 run-after3=-39 run-after3/0=11
run-after3/1=-64 run-after3/2=-5 run-after3/3=24 run-after4=-51 run-after4/0=63 run-after4/1=77
run-after4/2=-19 run-after4/3=-26 run-after4/4=-50 run-before0=101 run-before0/0=-16 run-before0/1=-33
run-before1=5 run-before1/0=39 run-before1/1=-32 run-before2=70 run-before2/0=72 run-before2/1=55
run-before3=-24 run-before3/1=-15 run-before3/2=-34 run-before4=-34 run-before4/0=-47 run-before4/1=-26
run-before4/2=37 run-inside=-43 run-inside/0=25 run-inside/1=45 run-inside/2=48 run-inside/3=34
run-inside/4=15 run-inside/5=27 run-inside/6=-7 run-inside/7=-53 says-account=20 says-account/0=-92
says-advert=-15 says-advert/0=-181 says-advert/2=-25 says-affiliate=-4 says-affiliate/0=-70
says-affiliate/1=46 says-affiliate/2=-30 says-ago=-73 says-ago/0=-228 says-author=-130 says-browser=-13
says-browser/0=10 says-browser/1=52 says-browser/2=-45 says-byline=-145 says-byline/0=-107 says-choose=-43
says-choose/0=-106 says-choose/1=14 says-choose/2=-41 says-comments=29 says-comments/0=-165
says-comments/1=6 says-comments/2=66 says-cookies=-130 says-cookies/0=-73 says-donate=-65 says-follow=-136
says-follow/0=-20 says-media=-66 says-media/0=16 says-media/1=-78 says-media/2=-11 says-menu=3
says-menu/0=-52 says-menu/1=103 says-menu/2=-20 says-newsletter=-41 says-newsletter/0=-76
says-newsletter/1=-11 says-print=-33 says-print/0=31 says-print/1=-25 says-print/2=-28 says-privacy=-27
says-privacy/0=23 says-privacy/1=-26 says-privacy/2=-37 says-published=25 says-published/0=73
says-published/1=-106 says-published/2=55 says-read-more=-144 says-read-more/0=-169 says-related=-53
says-related/0=-127 says-related/1=-62 says-related/2=3 says-rights=-127 says-rights/0=-128
says-rights/1=-73 says-share=22 says-share/0=-139 says-share/1=30 says-share/2=64 says-steps=-6
says-steps/0=-39 says-steps/1=4 says-steps/2=-17 says-story=-9 says-story/1=-23 says-story/2=28
says-subscribe=-60 says-subscribe/0=-137 says-subscribe/2=-3 says-tags=-112 says-tags/0=-138
sentence<crumb<crumb=-27 sentence<crumb>crumb=142 sentence<furniture<furniture=-143
sentence<furniture>furniture=-45 sentence<paragraph<paragraph=103 sentence<paragraph<sentence=41
sentence<paragraph<title=26 sentence<paragraph>paragraph=44 sentence<paragraph>sentence=23
sentence<paragraph>title=-29 sentence<sentence<paragraph=165 sentence<sentence<sentence=83
sentence<sentence<title=22 sentence<sentence>paragraph=162 sentence<sentence>sentence=60
sentence<sentence>title=-43 sentence>crumb>crumb=73 sentence>furniture>furniture=42
sentence>paragraph>paragraph=100 sentence>paragraph>sentence=74 sentence>paragraph>title=-20
sentence>sentence>paragraph=55 sentence>sentence>sentence=46 sentence>sentence>title=-45 sentences0=15
sentences1=-25 sentences2=-23 sentences3=32 sentences4=86 since-date0/prose=15 since-date0/short=-12
since-date1/prose=-76 since-date2/prose=-14 since-date2/short=-36 since-date3/prose=140
since-date3/short=55 since-date4/prose=-20 since-date4/short=61 since-date5/prose=52 since-date5/short=27
since-date6/prose=12 since-date6/short=-26 since-date7/prose=10 since-date7/short=-20 starts-bracket=89
starts-bullet=98 starts-capital=-37 starts-digit=32 starts-letter=9 starts-lower=24 starts-other=24
starts-quote=101 text0/crumb=85 text0/furniture=-16 text0/label=8 text1/crumb=-64 text1/date=-40
text1/furniture=16 text1/label=-36 text1/number=-44 text1/paragraph=82 text1/sentence=7 text1/title=56
text2/crumb=-65 text2/date=93 text2/furniture=-8 text2/label=10 text2/paragraph=132 text2/sentence=-11
text2/title=-18 text3/crumb=-46 text3/date=-12 text3/furniture=48 text3/label=45 text3/number=21
text3/paragraph=137 text3/sentence=84 text3/title=49 text4/crumb=-34 text4/date=-30 text4/furniture=-63
text4/label=-73 text4/long=58 text4/number=-11 text4/paragraph=-125 text4/sentence=-109 text4/title=-59
text5/crumb=-46 text5/date=-10 text5/furniture=-41 text5/label=37 text5/number=-60 text5/paragraph=41
text5/sentence=-8 text5/title=17 text6/crumb=171 text6/furniture=3 text6/paragraph=34 text6/sentence=23
text6/title=-91 title<crumb<crumb=18 title<crumb<furniture=-120 title<crumb<label=87 title<crumb<title=-31
title<crumb>crumb=-18 title<crumb>furniture=-87 title<crumb>label=99 title<date<title=16
title<date>title=-100 title<furniture<crumb=-63 title<furniture<furniture=32 title<furniture<label=-22
title<furniture<paragraph=-12 title<furniture<title=-39 title<furniture>crumb=-48
title<furniture>furniture=20 title<furniture>label=65 title<furniture>paragraph=27
title<furniture>title=-21 title<label<crumb=-3 title<label<label=-20 title<label<title=40
title<label>crumb=-8 title<label>label=-27 title<label>title=-31 title<number<title=-131
title<number>title=-25 title<paragraph<paragraph=132 title<paragraph<title=101 title<paragraph>crumb=37
title<paragraph>furniture=48 title<paragraph>sentence=-33 title<paragraph>title=7 title<title<crumb=132
title<title<date=-99 title<title<furniture=83 title<title<label=38 title<title<paragraph=19
title<title<sentence=-111 title<title<title=-30 title<title>date=-135 title<title>furniture=-15
title<title>label=28 title<title>paragraph=21 title<title>sentence=-151 title<title>title=-84
title>crumb>crumb=-45 title>crumb>furniture=-190 title>crumb>label=13 title>crumb>title=18
title>date>title=-193 title>furniture>crumb=-59 title>furniture>furniture=-18
title>furniture>paragraph=-39 title>furniture>title=-92 title>label>crumb=-49 title>label>label=-25
title>label>title=65 title>number>title=-142 title>paragraph>crumb=18 title>paragraph>paragraph=-28
title>paragraph>sentence=20 title>paragraph>title=151 title>title>crumb=42 title>title>date=-164
title>title>furniture=-91 title>title>label=45 title>title>paragraph=62 title>title>sentence=-66
title>title>title=-60 under-author/short=-46 under-author2=-63 under-author3=54 under-author4=-45
under-comments/prose=6 under-comments/short=-77 under-comments0=34 under-comments1=-20 under-comments2=37
under-comments3=-97 under-comments4=-62 under-newsletter/prose=-27 under-newsletter/short=15
under-newsletter0=-151 under-newsletter1=-72 under-newsletter2=-47 under-newsletter3=-6
under-newsletter4=65 under-related/prose=-69 under-related/short=-88 under-related0=-60 under-related1=-78
under-related2=-77 under-related3=-41 under-related4=-38 under-subscribe/short=-98 under-subscribe0=-100
under-subscribe1=-39 under-subscribe2=-125 under-subscribe3=-48 under-subscribe4=-23 under-tags/prose=37
under-tags/short=-106 under-tags0=-120 under-tags1=-24 under-tags2=-87 under-tags3=-37 under-tags4=62
up0/down0=-9 up0/down0/crumb=63 up0/down0/label=16 up0/down0/sentence=65 up0/down0/title=48 up0/down1=43
up0/down1/crumb=62 up0/down1/furniture=-10 up0/down1/paragraph=73 up0/down1/title=29
up0/down2/furniture=-11 up0/down2/label=-79 up0/down2/paragraph=52 up0/down2/sentence=-19
up0/down2/title=-12 up0/down3=-28 up0/down3/crumb=71 up0/down3/furniture=-47 up0/down3/label=-4
up0/down3/paragraph=-39 up0/down3/sentence=113 up0/down3/title=25 up0/down4=-31 up0/down5=-15 up0/down6=43
up0/down7=84 up1=-23 up1/down0=58 up1/down0/furniture=23 up1/down0/label=-42 up1/down0/paragraph=55
up1/down0/title=49 up1/down1=-67 up1/down1/crumb=20 up1/down1/paragraph=4 up1/down1/title=-86
up1/down2=-23 up1/down2/crumb=-66 up1/down3=43 up1/down3/crumb=38 up1/down3/furniture=-38
up1/down3/label=67 up1/down3/paragraph=-54 up1/down3/sentence=24 up1/down3/title=-24 up1/down4=-49
up1/down5=-29 up1/down6=23 up1/down7=-21 up2=11 up2/down0=-9 up2/down0/furniture=-44 up2/down0/label=18
up2/down0/paragraph=53 up2/down0/sentence=101 up2/down0/title=-39 up2/down1=-65 up2/down2=52 up2/down3=-3
up2/down3/crumb=-49 up2/down3/furniture=-67 up2/down3/label=33 up2/down3/title=4 up2/down4=-6
up2/down5=-27 up2/down6=-50 up2/down7=-12 up3/down0=-4 up3/down0/crumb=18 up3/down0/date=-198
up3/down0/furniture=-129 up3/down0/label=58 up3/down0/paragraph=41 up3/down0/sentence=3 up3/down0/title=8
up3/down1=9 up3/down1/crumb=-111 up3/down1/furniture=13 up3/down1/label=-43 up3/down1/paragraph=23
up3/down1/title=-21 up3/down2=19 up3/down2/crumb=-137 up3/down2/furniture=9 up3/down2/label=-84
up3/down3=-41 up3/down3/crumb=-14 up3/down3/date=27 up3/down3/furniture=-12 up3/down3/label=-12
up3/down3/number=31 up3/down3/paragraph=-35 up3/down3/sentence=-12 up3/down4=-6 up3/down6=55 up3/down7=4
up4/down0=-59 up4/down1=20 up4/down2=-31 up4/down3=-61 up4/down4=31 up4/down5=6 up4/down6=59 up4/down7=-25
up5=-3 up5/down0=11 up5/down1=-16 up5/down2=-26 up5/down3=-11 up5/down4=8 up5/down5=57 up5/down6=38
up5/down7=-47 up6=-44 up6/down0=-10 up6/down1=-11 up6/down2=-16 up6/down3=27 up6/down4=-55 up6/down5=-56
up6/down6=-61 up6/down7=-88 up7=-10 up7/down0=49 up7/down1=-69 up7/down2=-5 up7/down3=-9 up7/down4=37
up7/down5=-20 up7/down6=-46 up7/down7=-56 wide0=-32 wide0/crumb=-27 wide0/date=42 wide0/furniture=-6
wide0/label=-36 wide0/number=-17 wide0/title=-90 wide1=-34 wide1/crumb=-157 wide1/furniture=-34
wide1/label=41 wide1/sentence=26 wide1/title=-58 wide2=19 wide2/crumb=-26 wide2/date=-88
wide2/furniture=11 wide2/label=-28 wide2/number=-140 wide2/sentence=-104 wide2/title=58 wide3=6
wide3/crumb=27 wide3/date=34 wide3/furniture=71 wide3/number=-66 wide3/paragraph=-44 wide3/sentence=-52
wide3/title=37 wide4=12 wide4/crumb=24 wide4/date=-14 wide4/furniture=-26 wide4/label=-4 wide4/number=46
wide4/paragraph=15 wide4/sentence=-16 wide4/title=21 wide5/crumb=37 wide5/date=-55 wide5/furniture=-43
wide5/label=22 wide5/long=7 wide5/number=-100 wide5/paragraph=22 wide5/sentence=20 wide5/title=4 wide6=-3
wide6/crumb=30 wide6/furniture=-22 wide6/label=59 wide6/paragraph=16 wide6/sentence=7 wide6/title=4
words0=-54 words10=35 words2=-12 words3=-10 words4=29 words5=8 words6=36 words7=34 words8=-7 words9=34
`;
