/**
 * Everyday English words that are also the name of some town. At the start of a sentence or in a
 * title their capital says nothing, so they need other evidence to be read as places.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'a i the and to of in is for was on are be as not at or we do from by can he but an all me one has so had out were ' +
    'just up our more get them her she no any go said than over make see am well may day many going much most say ' +
    'made still same long got best put off too look used let never give come lot since old home part name try change ' +
    'week car came ever city point far area tell price hard job start real line bad big per means set nice taking list ' +
    'yet ago hope mind four along course deal due friend ask early run war care seen research sent man human side front ' +
    'add buy age send law main makes major strong book fun top peace dog six happy young phone moral eat turn date sea ' +
    'energy born walk store rate art plan guy friendly lives gas cat market key sort charge lead paper heard ways white ' +
    'root rest alone media cut goes hit yes men hot began bus gone story hour red tank summer bear post trip fully ' +
    'industry popular effort worth model chance force box lack island okay sit police fall modern visa reading metal ' +
    'century ten pet road normal son freedom train opportunity page cases led act dogs street base save band desk dry ' +
    'progress kill station cool moon deep plans gets reach via steps low economy center central eye west east north ' +
    'south seven success cash circle loan dad miles chair luck carry brain green college fan bottom section male sales ' +
    'church hospital federal plus mission sell stock competition hurt sun bar court ran mine card bed faith sky rude ' +
    'border trial tour fly jury plenty park bag em lay mark ride agency star basic drug wall purchase manage till leg ' +
    'none centre lie busy outer wedding tea tool ball shot rule trail win earth cast rain spoken sat beach god pleasant ' +
    'boy shape kid uses fat forth share battle fell pan rice tire driver officer arm rose advance hell lucky bet lol ' +
    'salon cup aid alliance grab arrest wave race pool broke riding mile loans begun sake mad minor loving holiday ' +
    'welcome carbon wake salt gym ant minister ill rock guns spring headquarters bright quarter lab mama plain gross ' +
    'shut cap surprise barn bridge laser tree harm justice port meter walls hall unity tours victory guide split ' +
    'reserve wise concrete golden song university biting pot hole grain lemon grit banks veteran valley loose wing era ' +
    'pure spray orange pack roles cuts sand pile drama parks zero wines prosperous sore dollar flesh pub equality ' +
    'contest talent grant exchange grand sees bars lock brand mid sum aim lazy gay rush king stone experiment tape iron ' +
    'pop delay mess toll sector homeland zone liberal discovery sale wow limit bank deposit tent belt mountain labor ' +
    'labour prosperity paint pace honey pen sad mercury mechanic passage wink proven anger merit peninsula brass ring ' +
    'tip western eastern northern southern settle angle occasion soul shell globe arena lap rapid burst magazine hunting ' +
    'clay cant hang cell tame tall mate brown cook bone compound fortune trim ripe independence mere pray parent haven ' +
    'naval northeast northwest southeast southwest hub salute noble warn mobile row gray comfort dial burden drag heel ' +
    'nearest paste secretary veto ban liberty solo recovery grave cafe cloud rid tie retreat fry rider wax slide metro ' +
    'label countryside shore pink egg fare hay dusty sauce loop gap bake maize divide lime pinch branch dire wary keen ' +
    'bid superior marks vice transit lip supreme humble temple cop hunt winner ton burns messy gang jam elk tug corn ' +
    'hill bond vary hes springs sail lit ham prey guinea bare tap jar random gem jug toss constitution boil fate grace ' +
    'sir crane axis royal frost drew council chase powers power prospect thy pin pyramid tactic camps camp knock colony ' +
    'banner paradise raw pale keys bug zoo sole bore rode delta alter celebration suck harmony ward toe friendship ' +
    'maximum coal tongue landing willow lions lion pound forest winters snow punch lean pact holder plunge farms lens ' +
    'trap groom hop cave walnut tin spa boot bland tuna mop hills noisy dual luna bias peer gold marine essay sin bullet ' +
    'grass sang bow marble comet democrat possession commerce twist mills boom sunshine junction lid cocoa garrison ' +
    'junior twin accord bluff tales servant spy grenade altar rot corporation fertile bail congress plate mill ' +
    'joy hook sow dig jaw hero coin gaming mercy cascade beaver pioneer bass loyal fossil mining ear jet sisters pit ' +
    'poll tower pigeon fountain bean rainbow crest torn canal echo foster flee lover landmark purse hammer cab summit ' +
    'metropolis singer angels baling march april june august taut mall brilliant emblem doom dim drain dome caves villa ' +
    'castle tone gateway lush roam limestone scenic shipyard glove wheeler meek excel tilt sued canoes hail republic ' +
    'pines inland overland dot caper ranger cod upland shy cousins puke windfall dung dandy troublesome patrol fleet ' +
    'battlefield hat mountaintop lung warrior cement spur jog tavern shaft stables kings watt dock horn gates combs ' +
    'temperance baker slaughter blades scissors hatch calcium magnet farmers mosquito coats lane sweets dip mole steep ' +
    'homo petting flea outing woken needles motley mod pies limbo inn circa brides cite rap botany eagle mentor earnest ' +
    'yen champion homer dug bully hometown solitude bath trinity horseshoe lent bale slap reform union battleground ' +
    'tab tune rifle jingle aura lawn canes greens farmland triumph empire midway pierce crystal marshes tender peculiar ' +
    'moss chamber ponder palms sins manor pole monument waits fog swords export mansion anew mob arsenal outlook ' +
    'woodland highlands arc muddy bush lash plum anchorage rust panorama crossroads plaza sunset sunrise harbor dunes ' +
    'flora hunter plains nut sing shade terminal nap following friday monday sunday saturday gulf coast capital opposition ' +
    'rebel rebels troops army victims women children ramadan eid independence opposition regime government province ' +
    'district capital village town county state states nation world global international national local daily times ' +
    'herald tribune gazette guardian independent observer telegraph mirror express journal chronicle dispatch sentinel ' +
    'live breaking exclusive updated watch video photo photos image file share tweet advertisement what when where who ' +
    'why how this that these those there here then now after before while during under above below between among until ' +
    'although because if his its their your my ours former first last next new both each every some other another such ' +
    'only own few less least against despite though thus hence like unlike without within across around behind beyond ' +
    'near toward towards upon whether whose which whom mr mrs ms dr sir lord lady prince princess queen president prime ' +
    'general colonel captain major sergeant sheriff mayor governor senator judge bishop pope imam sheikh mullah cardinal ' +
    'university institute college school club united city rovers wanderers rangers tigers eagles bears bulls giants ' +
    'saints jets titans thunder heat magic jazz spurs chargers packers mon tue wed thu fri sat sun jan feb mar apr jun ' +
    'jul aug sep sept oct nov dec hey hi hello thanks please sorry yeah dear editor letter online web site blog email ' +
    'map source sources report reports officials official witness residents speaking police fire strike strikes bomb ' +
    'attack attacks talks deal crisis conflict christmas easter swat toyota honda mercedes amazon xinhua sens blossom two ' +
    'three four five six eight nine former missing about under many several according also however among most over ' +
    'some meanwhile later earlier today yesterday tonight tomorrow reuters afp ap bbc cnn sana nato isis isil itv abc nbc ' +
    'cbs fox google apple facebook twitter microsoft samsung sony nokia ford chevrolet christian reserve abbey emerald ' +
    'vista frankenstein deli lund central unity lakes upper eastern acre meta'
  ).split(' '),
);
