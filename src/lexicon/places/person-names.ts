/**
 * Given names and family names that are also names of towns, or that stand before one and make it
 * a person ("Sean Bell", "Paris Hilton"), from general knowledge. A list for doubting, never for
 * finding people.
 */
const GIVEN = `
aaron abdel abdul abdullah abraham abu adam adel adrian ahmad ahmed aidan aisha alan albert alejandro alex alexander
alexandra alexei alexey ali alice alison allan allen alyssa amanda amber amina amir amy ana anders andre andrea andreas
andrei andrew andy angel angela anita ann anna anne annie anthony antonio ari ariel arthur ashley ashraf asma austin
ayman barack barbara bashar basil beau ben benjamin bernard bernie beth betty beverly bill billy bob bobby boris brad
bradley brandon brenda brent brett brian brittany brooke bruce bryan caleb cameron camille carl carla carlos carol
caroline carolyn casey catherine cecilia chad charles charlie charlotte chelsea cheryl chris christian christina
christine christopher chuck cindy claire clara clarence clark claude claudia clay cody colin connor corey craig crystal
curtis cynthia dale dallas dan dana daniel danielle danny darren darryl daryl dave david dawn dean deborah debra denise
dennis derek derrick diana diane diego dmitri dmitry don donald donna donnie doris dorothy doug douglas duane dustin
dwight dylan earl ed eddie edgar eduardo edward eileen elaine eleanor elena eli elijah elizabeth ellen emily emma emmanuel
eric erica erik erin ernest esther ethan eugene eva evan evelyn farid faisal fatima felix fernando florence floyd francis
francisco frank franklin fred frederick gabriel gail garry gary gavin gene geoff geoffrey george georgia gerald gerard
giovanni glen glenn gloria gordon grace graham grant greg gregory guy haider hamid hamza hannah hans harold harriet harry
harvey hassan hasan heather hector heidi helen henry herbert herman hillary holly howard hugh hugo hussein hussain husain
ian ibrahim igor imran irene isaac isabel ismail ivan jack jackie jackson jacob jacques jaime jake jalal jamal james jamie
jan jane janet janice jared jason javier jay jean jeff jeffery jeffrey jennifer jenny jeremy jerome jerry jesse jessica
jesus jill jim jimmy joan joanna joanne joe joel johan john johnny jon jonathan jordan jorge jose joseph josh joshua
joyce juan juanita judith judy julia julian julie julio june justin kaitlyn kamal karen karim karl kate katherine kathleen
kathryn kathy katie keith kelly ken kenneth kerry kevin khaled khalid khalil kim kirk kofi kristen kristin kurt kyle lance
larry latoya laura lauren laurence laurie lawrence lee leigh len lena leo leon leonard leroy leslie lester lewis liam lila
linda lindsay lindsey lisa lloyd logan lois lorenzo lori louis louise lucas lucy luis luke lydia lynn madison mahmoud
malcolm manuel marc marcia marcus margaret maria marie marilyn mario marion mark marsha martha martin marvin mary mason
matt matthew maureen maurice max maxwell megan mehdi melanie melissa melvin meredith michael michel michelle miguel mike
mikhail milton miranda mitchell mohamed mohammad mohammed molly monica montana morgan moses muhammad murray mustafa nabil
nadia nancy naomi natalie nathan neil nelson nicholas nick nicolas nicole nigel nikolai noah noel nora norma norman oleg
oliver olivia omar oscar osama owen pablo paige pamela paris pat patricia patrick paul paula pauline pedro peggy penny
perry peter phil philip philippe phillip phyllis pierre qasim rachel rafael ralph ramon randall randy raul ray raymond
rebecca reginald rene reza ricardo richard rick ricky rob robert roberta roberto robin rod roderick rodney roger roland
ron ronald ronnie rosa rose rosemary roy ruben russell ruth ryan sadiq saeed said salem salim sally salman sam samantha
samir samuel sandra sandy sara sarah savannah scott sean sebastian serena sergei sergey seth shane shannon sharon shaun
shawn sheila shelby shelly sherry shirley sidney sierra simon sofia sonia sophia sophie stacey stacy stanley stella
stephanie stephen steve steven stewart stuart sue susan suzanne sydney sylvia tamara tammy tara tariq tatiana taylor ted
teresa terrance terrence terry theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracey tracy
travis trevor troy tyler umar valentina valerie vanessa vera vernon veronica vicki vicky victor victoria vincent viola
virginia vivian vladimir wade wallace walid walter wanda warren wayne wendy wesley whitney will willard william willie
winston xavier yasser yasmin yolanda yousef youssef yuri yusuf yvonne zachary zaid zainab ziad zoe kingston dalton mallory judah devon vaughan kent chelsie salome bethany vic salvador ripley conrad delano
fidel kaka fenggang kofi ban hosni muammar moammar saddam ayse recep bashir nouri haidar haider jalaluddin hafez maher
rami zeid riad muqtada moqtada ayatollah barry benjamin ehud ariel shimon avigdor naftali yair golda menachem
`;

const FAMILY = `
abbott adams aguilar alexander allen alvarez anderson andrews armstrong arnold assad atkinson austin bailey baker baldwin
banks barber barker barnes barnett barrett barton bates beck becker bell bennett benson berry bishop black blair blake
bowen bowman boyd bradley brady brennan brewer brooks brown bryant buchanan buckley burgess burke burns burton bush butler
byrne byrd caldwell cameron campbell carlson carpenter carr carroll carson carter castillo castro chambers chandler chapman
chavez cheney christensen clark clarke clayton clinton cohen cole coleman collins connolly cook cooper corbett corbyn costello
cox craig crawford cross cruz cummings cunningham curtis daniels davidson davies davis dawson day dean delgado dennis diaz
dickson dixon doherty donovan douglas doyle duffy duncan dunn edwards elliott ellis evans farrell ferguson fernandez fisher
fitzgerald fleming fletcher flores flynn ford foster fowler fox francis franklin fraser freeman fuller gallagher garcia gardner
garrett gates george gibson gilbert glenn gomez gonzales gonzalez goodman goodwin gordon graham grant graves gray green greene
griffin griffiths guerrero gutierrez hale hall hamilton hammond hancock hansen hanson hardy harper harris harrison hart harvey
hawkins hayes henderson henry hernandez herrera hicks hill hodges hoffman holland holmes holt hopkins horton howard howell
hudson hughes hunt hunter irwin jackson jacobs james jefferson jenkins jennings jensen jimenez johnson johnston jones jordan
joseph kelley kelly kennedy kerr kerry king knight lambert lane larson lawrence lawson lee leonard lewis lincoln lindsey little
lloyd logan long lopez lowe lucas lynch lyons macdonald mackenzie madison maldonado malone mann manning marshall martin martinez
mason matthews may mccain mccarthy mccormick mcdonald mckenzie medina mendoza merkel meyer miller mills mitchell montgomery moody
moore morales moran moreno morgan morris morrison morton moss mueller murphy murray myers nelson newman newton nguyen nichols
nixon norman norris nunez o'brien o'connor o'neill obama oliver olson ortega ortiz osborne owens padilla palmer parker parks
parsons patterson patton paul payne pearson pena perez perkins perry peters peterson phillips pierce polk porter potter powell power
pratt price putin quinn ramirez ramos ramsey randall ray reagan reed reese reeves reid reyes reynolds rice richards richardson
riley rios rivera rivers roberts robertson robinson rodriguez rogers romero romney roosevelt rose ross rowe rubio ruiz rumsfeld
russell ryan salazar sanchez sanders sandoval santiago santos saunders savage schmidt schneider schultz schwartz scott sessions shaw
shelton sheridan sherman simmons simon simpson sims smith snyder soto sparks spencer stanley stephens stevens stevenson
stewart stone sullivan sutton taylor terry thatcher thomas thompson thornton todd torres tran trump tucker turner tyler vargas
vasquez vaughn wade wagner walker wallace walsh walter walters walton ward warner warren washington waters watkins watson watts
weaver webb weber webster welch wells west wheeler white wilkins williams williamson willis wilson wolfe wood woods wright
yates york young
`;

/** Given names, folded. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(GIVEN.trim().split(/\s+/));

/** Family names that towns share, folded. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(FAMILY.replace(/'/g, '').trim().split(/\s+/));
