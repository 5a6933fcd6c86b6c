/** States and provinces, from Unicode CLDR by the package cldr-subdivisions-full (Unicode-3.0). Made by make.ts; a space within a name is "_". */
export const REGIONS = `
a_coruna aargau abay_oblysy aberdeen aberdeenshire abia abim abkhazia abra abruzzo abu_dhabi abyan aceh achaea
adamawa adana addis_ababa adiyaman adjara adjumani adrar adygea aetolia-acarnania afyonkarahisar agadez
agadir-ida_ou_tanane agago agder agri agrigento aguascalientes agusan_del_norte agusan_del_sur ahafo ahal ahuachapan
aichi ain_defla ain_temouchent aisne ajman akershus akkar aklan akmola aksaray aktobe akwa_ibom al-hasakah
al-qadisiyyah al-qassim al_anbar al_bahah al_bayda al_haouz al_hoceima al_hudaydah al_jawf al_jazirah al_madinah
al_mahrah al_mahwit al_muthanna al_qadarif al_sharqia al_wahat alabama alagoas alaska alava albacete albay alberta
alborz alebtong aleppo alessandria alexandria algiers alicante allier almaty almaty_oblysy almaty_region almeria
alpes-de-haute-provence alpes-maritimes alsace alta_verapaz altai altai_krai alto_paraguay alto_parana amambay
amanat_al_asimah amapa amasya amazonas amhara amnat_charoen amolatar ampara amran amudat amur amuria amuru an_giang
anambra ancash ancona andalusia andaman_and_nicobar_islands andhra_pradesh andijan ang_thong anglesey angus anhui
ankara annaba anseba antalya antananarivo antioquia antofagasta antrim antrim_and_newtownabbey antsiranana antwerp
anuradhapura anzoategui aomori aosta aosta_valley aousserd apac apayao appenzell_ausserrhoden appenzell_innerrhoden
apulia apure apurimac aqmola_oblysy aqtobe_oblysy ar-raqqah arad aragon aragua arauca araucania ardabil ardahan
ardeche ardennes ards_and_north_down arequipa arezzo arges argolis argyll_and_bute ariana arica_y_parinacota ariege
arizona arkansas arkhabil_suqutra arkhangelsk armagh arta artemisa artibonite artigas artvin arua arunachal_pradesh
arusha as-suwayda ascoli_piceno asgabat ashanti asir assa-zag astana asti asturias asturias_province asuncion aswan
asyut atacama atlantico atlantico_norte atlantico_sur atlantida attica attica_department atyrau atyrau_oblysy aube
auckland aude aust-agder australian_capital_territory auvergne-rhone-alpes aveiro avellino aveyron avila awdal
ayacucho aydin ayeyarwady aysen azad_kashmir azilal azores azuay baalbek-hermel babylon bac_giang bac_kan bac_lieu
bac_ninh bacau bacs-kiskun badajoz badakhshan baden-wurttemberg badghis badulla bagerhat baghdad baghlan bagmati
bago bahia bahr_el_gazel baja_california baja_california_sur baja_verapaz bakool balaka balearic_islands
balears_province bali balikesir balkan balkh ballymena ballymoney balochistan bamako bamyan banaadir banbridge
bandarban bandundu banten banwa baranya barcelona barguna bari barinas baringo barisal barisal_division
barking_and_dagenham barletta-andria-trani barnsley bartin bas-congo bas-rhin bas-uele basel-landschaft basel-stadt
bashkortostan basilan basilicata basque_country basra bataan batanes batangas bath_and_north_east_somerset batha
batna batticaloa batys_qazaqstan_oblysy bauchi bavaria bay_islands bay_of_plenty bayburt bayelsa bayqongyr bazega
bechar bedford beheira beijing beirut beja bejaia bekes bekescsaba belfast belgorod belluno ben_arous ben_slimane
ben_tre benesov benevento benghazi bengkulu bengo benguela benguet beni-mellal beni_abbes beni_suef
benishangul-gumuz benue beograd beqaa bergamo berkane bern beroun berrechid bexley bheri bhola bicol biella bihar
bihor bilecik biliran bingol binh_duong binh_phuoc binh_thuan bio_bio birmingham biscay biskra bistrita-nasaud
bitlis bizerte bjelovar-bilogora blackburn_with_darwen blackpool blaenau_gwent blansko blantyre blekinge blida
blue_nile boaco bocas_del_toro boeotia bogra bohol bolton bolu bomet bonaire bono bono_east boqueron
bordj_badji_mokhtar bordj_bou_arreridj borkou borno borsod-abauj-zemplen bosnian_podrinje botosani bouches-du-rhone
boucle_du_mouhoun bougouriba bouira boujdour boulemane boulgou boulkiemde boumerdes bournemouth boyaca
bracknell_forest bradford braga braganca brahmanbaria braila brandenburg branicevo brasov brcko_district breclav
bremen brescia bridgend brighton_and_hove british_columbia brittany brno-mesto brno-venkov brod-posavina bromley
brong-ahafo bruntal bryansk bucharest buckinghamshire budaka budapest bududa bueng_kan buenos_aires
buenos_aires_province bugiri bugweri buhweju buikwe bukedea bukhara bukidnon bukomansibi bukwa bulacan bulambuli
bulawayo buliisa bundibugyo bungoma bunyangabu burdur burgenland burgos burgundy-franche-comte buri_ram buryat busan
bushehr bushenyi busia buskerud butaleja butambala butebo butnan buvuma buyende buzau ca_mau caaguazu caazapa
cabinda cabo_delgado caceres cadiz caerphilly cagayan cagayan_valley cagliari cairo cajamarca calabarzon calabria
calarasi caldas calderdale california caltanissetta camaguey camarines_norte camarines_sur cambridgeshire camden
camiguin campania campeche campobasso can_tho canakkale canar canary_islands canelones canindeyu cankiri cantabria
cantabria_province cao_bang capital_district caqueta carabobo caraga caras-severin carazo carbonia-iglesias carchi
cardiff carinthia carmarthenshire carrickfergus casablanca casanare caserta castellon castelo_branco
castile-la_mancha castile_and_leon castlereagh catalonia catamarca catanduanes catania catanzaro cauca
causeway_coast_and_glens cavite ceara cebu central_banat central_bedfordshire central_bosnia central_darfur
central_equatoria central_finland central_greece central_java central_kalimantan central_luzon central_macedonia
central_ostrobothnia central_sulawesi central_visayas centre-est centre-nord centre-ouest centre-sud
centre-val_de_loire ceredigion cerro_largo cesar ceska_lipa ceske_budejovice cesky_krumlov ceuta chachoengsao
chaharmahal_and_bakhtiari chai_nat chaiyaphum chalatenango chalkidiki chandigarh chandpur changhua chania
chanthaburi chaouia-ouardigha charente charente-maritime chari-baguirmi chatham_islands cheb chechen chefchaouen
chelyabinsk cherkashchyna chernihivshchyna chernivtsi_oblast cheshire_east cheshire_west_and_chester chhattisgarh
chiang_mai chiang_rai chiapas chiayi chiayi_county chiba chichaoua chieti chikwawa chimaltenango chimborazo
chinandega chios chiquimula chiradzulu chiriqui chitipa chittagong_division chlef choluteca chomutov chon_buri
chongqing chontales chrudim chtouka_ait_baha chuadanga chubut chukotka_okrug chumphon chuquisaca chuvash
ciego_de_avila cienfuegos ciudad_de_mexico ciudad_real clackmannanshire cluj coahuila cochabamba cocle coimbra
cojedes coleraine colima colombo colonia colorado comayagua comilla como comoe compostela_valley concepcion
connecticut constanta constantine conwy cookstown copan copperbelt coquimbo cordillera_administrative corfu
corinthia cornwall correze corrientes corse-du-sud corsica cortes corum cosenza cotabato cote-d'or cotes-d'armor
cotopaxi covasna coventry cox's_bazar craigavon crete creuse crimea cross_river crotone croydon csongrad
cuando_cubango cuanza_norte cuanza_sul cuenca cumbria cundinamarca cunene cuneo cuscatlan cusco cyclades da_nang
dadra_and_nagar_haveli dadra_and_nagar_haveli_and_daman_and_diu daegu daejeon dagestan dakahlia dakar dalarna
daman_and_diu damascus dambovita damietta dar_es_salaam daraa darien darlington dasoguz davao davao_del_norte
davao_del_sur davao_occidental davao_oriental daykundi debrecen debub decin dedza deir_ez-zor delaware delhi
delta_amacuro denbighshire denizli derbyshire derna derry_and_strabane deux-sevres dhaka dhaka_division dhale dhamar
dhawalagiri dhi_qar diffa dinagat_islands dinajpur diourbel dire_dawa diyala diyarbakir djanet djelfa
dnipropetrovshchyna dodecanese dodoma dohuk dokolo dolj domazlice doncaster donechchyna dordogne dorset dosso doubs
doukkala-abda dowa drenthe driouch dubai dubrovnik-neretva dudley dumfries_and_galloway dunaujvaros dundee
dungannon_and_south_tyrone durango durazno durham dushanbe duzce ealing east_ayrshire east_azerbaijan east_darfur
east_dunbartonshire east_flanders east_java east_kalimantan east_kazakhstan east_lothian east_macedonia_and_thrace
east_nusa_tenggara east_renfrewshire east_riding_of_yorkshire east_sussex eastern_cape eastern_equatoria
eastern_samar eastern_visayas ebonyi edinburgh edirne ehime ekiti el_bayadh el_callao el_hajeb el_jadida el_meghaier
el_meniaa el_oro el_oued el_paraiso el_progreso el_tarf elazig elgeyo-marakwet embera embu emilia-romagna enfield
england england_and_wales enna ennedi-est ennedi-ouest entre_rios enugu epirus equateur erbil errachidia erzincan
erzurum es_semara escuintla eskisehir esmeraldas espirito_santo essaouira essex essonne esteli euboea eure
eure-et-loir evora evritania evros extremadura fahs-beni_makada faiyum falkirk far_north farah faridpur faryab
fatick federal_capital_territory federal_dependencies federal_district federally_administered_tribal_areas
federation_of_bosnia_and_herzegovina fejer fergana fermanagh fermanagh_and_omagh fermo ferrara fes-boulemane
fes-dar-dbibegh fianarantsoa figuig finistere flanders flemish_brabant flevoland flintshire flores florida florina
foggia forli-cesena formosa fquih_ben_salah francisco_morazan free_state fribourg friesland frosinone frydek-mistek
fujairah fujian fukui fukuoka fukushima gabes gafsa gaibandha galati galguduud galicia galle gambela gampaha gandaki
gangwon gansu ganzourgou gard garissa gash-barka gateshead gauteng gavleborg gaza gaziantep gazipur gedo geita
gelderland georgia gharb-chrarda-beni_hssen gharbia ghardaia ghazni ghor gia_lai gifu gilan gilgit-baltistan
gipuzkoa giresun girona gironde gisborne giurgiu giza glarus glasgow gloucestershire gnagna goias golestan gomba
gombe gopalganj gorizia gorj gorno-badakhshan gorontalo gotland gourma gracias_a_dios granada grand'anse grand-est
grand_casablanca granma graubunden great_britain greater_accra greater_poland greenwich grevena groningen grosseto
guadalajara guadeloupe guainia guaira guanajuato guangdong guangxi guantanamo guarda guarico guatemala guaviare
guayas guelma guelmim guelmim-es_semara guera guercif guerrero guimaras guizhou gujarat gulu gumushane guna_yala
gunma guria gwangju_city gwynedd gyeonggi gyor gyor-moson-sopron ha'il ha_giang ha_nam ha_tinh habiganj hadjer-lamis
hadramaut hai_duong hainan hainaut haiphong hajdu-bihar hakkari halland halton hama hamadan hambantota
hammersmith_and_fulham hampshire hanoi harare harari harghita haringey hartlepool haryana hatay hau_giang
haut-katanga haut-lomami haut-rhin haut-uele haute-corse haute-garonne haute-loire haute-marne haute-saone
haute-savoie haute-vienne hautes-alpes hautes-pyrenees hauts-bassins hauts-de-france hauts-de-seine havana
havlickuv_brod hawaii hawke's_bay hebei hedmark heilongjiang helmand henan heraklion_region herat herault
herefordshire herrera hertfordshire herzegovina-neretva hesse heves hillingdon himachal_pradesh hiran hiroshima
ho_chi_minh_city hoa_binh hodmezovasarhely hodonin hoima hokkaido holguin holy_cross homa_bay hordaland hormozgan
houet hounslow hradec_kralove hsinchu hsinchu_county hualien huambo huancavelica huanuco hubei huehuetenango huelva
huesca huila hunan hunedoara hung_yen hyogo ialomita iasi ibanda ibaraki idaho idlib ifrane ifugao iganga igdir ilam
ilfov ille-et-vilaine illinois illizi ilocos ilocos_norte ilocos_sur iloilo imathia imbabura imereti in_guezzam
in_salah incheon indiana indre indre-et-loire inezgane-ait_melloul ingushetia inhambane innlandet intibuca
inverclyde ioannina ioba ionian_islands iowa iringa irkutsk isabela isere isernia isfahan ishikawa isingiro isiolo
isla_de_la_juventud islamabad isle_of_wight isles_of_scilly islington ismailia isparta istanbul istria itapua ituri
ivanovo iwate izabal izmir jabal_al_akhdar jabal_al_gharbi jablanica jablonec_nad_nisou jaen jafara jaffna jakarta
jalapa jalisco jamalpur jambi jambyl jammu_and_kashmir jamtland jan_mayen janakpur jasz-nagykun-szolnok jeju
jendouba jerada jesenik jessore jewish jhalokati jharkhand jhenaidah jiangsu jiangxi jicin jigawa jihlava jihocesky
jihomoravsky jijel jilin jindrichuv_hradec jinja jinotega jizan jizzakh johor jonglei jonkoping jowzjan joypurhat
jufra jujuy junin jutiapa kaabong kabale kabardino-balkar kabarole kaberamaido kabul kachin kadiogo kaduna kaffrine
kafr_el-sheikh kagadi kagawa kagera kagoshima kahramanmaras kainuu kairouan kajiado kakamega kakheti kakumiro kalaki
kalangala kalasin kalimantan kalinga kaliningrad kaliro kalmar kalmykia kaluga kalungu kalutara kamchatka_krai
kampala kamphaeng_phet kamuli kamwenge kanagawa kanchanaburi kandahar kanem kano kansas kanungu kaohsiung kaolack
kapchorwa kapelebyong kapisa kaposvar karabuk karachay-cherkess karagandy karakalpakstan karaman karbala karditsa
karelia karenga karlovac karlovarsky karlovy_vary karnali karnataka karonga kars karvina kasai kasai-occidental
kasai-oriental kasai_central kasanda kasese kassala kasserine kastamonu kastoria kasungu katakwi katanga katavi
katsina kavala kayah kayes kayin kayseri kayunga kazo kebbi kebili kecskemet kedah kedougou keelung kefalonia
kegalle kelaat_sraghna kelantan kemerovo kenedougou kenitra kensington_and_chelsea kentucky kerala kericho kerman
kermanshah khabarovsk_krai khagrachari khakassia khanh_hoa khanty-mansi kharkivshchyna khartoum khatlon khemisset
khenchela khenifra khersonshchyna khmelnychchyna khon_kaen khorasan-e_razavi khost khouribga khulna khulna_division
khuzestan khyber_pakhtunkhwa kiambu kibaale kiboga kibuku kidal kien_giang kigali kigoma kikuube kilifi kilimanjaro
kilinochchi kilis kilkis kingston_upon_hull kingston_upon_thames kinmen kinshasa kirikkale kirinyaga kirklareli
kirklees kirkuk kirov kirovohradschyna kirsehir kiruhura kiryandongo kishoreganj kisii kisoro kisumu kitagwenda
kitgum kitui kladno klatovy knowsley koboko kocaeli kochi kogi kohgiluyeh_and_boyer-ahmad kolda kole kolin kolubara
komarom-esztergom komi komondjari kompienga kon_tum konya koprivnica-krizevci kosi kosovo kosovo-metohija
kosovo-pomoravlje kosovska_mitrovica kossi kostanay kostroma kotido koulikoro koulpelogo kouritenga kourweogo kozani
krabi kralovehradecky krapina-zagorje krasnodar_krai krasnoyarsk_krai kromeriz kronoberg kuala_lumpur kufra kumamoto
kumi kunar kunduz kurdistan kurigram kursk kurunegala kushtia kutahya kutna_hora kuyavia-pomerania kvemo_kartli
kwale kwango kwania kwara kwazulu-natal kween kwilu kyankwanzi kyegegwa kyenjojo kyiv kyivshchyna kymenlaakso
kyotera kyoto kyzylorda l'aquila la_guajira la_libertad la_pampa la_paz la_reunion la_rioja la_rioja_province
la_spezia la_union laayoune laayoune-boujdour-sakia_el_hamra labuan laconia ladakh laghman laghouat lagos lahij
lai_chau laikipia lakshadweep lakshmipur lalmonirhat lambayeque lambeth lampang lamphun lampung lamu lamwo
lanao_del_norte lanao_del_sur lancashire lang_son lao_cai lapland lara larache larissa larne las_palmas las_tunas
lasithi lavalleja lazio lebap lecce lecco leeds lefkada leicester leicestershire leiria leningrad leon leraba
lesser_poland lesser_sunda_islands lewisham leyte liaoning liberec liberecky libertador_general_bernardo_o'higgins
lienchiang liguria lika-senj likoma lilongwe lima_region limavady limburg limpopo lincolnshire lindi lipetsk lisbon
lisburn lisburn_and_castlereagh litomerice livanjski liverpool livorno lleida lodi loei logar logone_occidental
logone_oriental loir-et-cher loire loire-atlantique loiret loja lomami lombardy london long_an lopburi lorestan
loreto loroum los_lagos los_rios los_santos lot-et-garonne louga louisiana louny lower_austria lower_juba
lower_saxony lower_shebelle lower_silesia lozere lualaba luanda luapula lublin lubusz lucca lugo luhanshchyna
lumbini lunda_norte lunda_sul lusaka luton luuka luwero luxembourg luxor lvivshchyna lwengo lyantonde m'diq-fnideq
m'sila ma'rib macerata machakos machinga macva madaripur madhya_pashchimanchal madhya_pradesh madi-okollo
madre_de_dios madrid_autonomous_community madrid_province madriz mae_hong_son maekel magadan magallanes_region
magdalena magherafelt maguindanao maguindanao_del_norte maguindanao_del_sur magura magway maha_sarakham mahajanga
mahakali maharashtra mahdia mai-ndombe maidan_wardak maine maine-et-loire makkah makueni malaga malanje malatya
maldonado maluku maluku_islands manabi manafwa managua manawatu-wanganui mandalay mandera mandoul mangghystau_oblysy
mangochi mangystau manica manicaland maniema manikganj manipur manisa manitoba mannar manouba manyara maputo
maputo_province maracha maradi maramures maranhao marche mardin mari_el marinduque marj markazi marne marrakech
marrakech-medina marrakech-menara marrakesh-tensift-el_haouz marsabit martinique maryland masaka masaya masbate
mashonaland_central mashonaland_east mashonaland_west masindi massa_and_carrara massachusetts masvingo
matabeleland_north matabeleland_south matagalpa matale matam matanzas matara matera mato_grosso mato_grosso_do_sul
matrouh maule maulvi_bazar mayabeque mayenne mayo-kebbi_est mayo-kebbi_ouest mayotte maysan mayuge mazandaran
mazovia mbale mbarara mbeya mchinji mechi mecklenburg-vorpommern medea medenine medio_campidano mediouna medway
meghalaya mehedinti meherpur meknes meknes-tafilalet melilla melnik menaka mendoza merida mersin merthyr_tydfil
merton meru messenia messina metro_manila metropole_de_lyon meurthe-et-moselle mexico_city mexico_state miaoli
michigan michoacan mid_and_east_antrim mid_ulster middle_juba middle_shebelle middlesbrough midelt midlothian migori
mila milan milton_keynes mimaropa minas_gerais minnesota minya miranda misamis_occidental misamis_oriental misiones
miskolc misrata mississippi missouri mitooma mityana miyagi miyazaki mizoram mlada_boleslav mohammedia molise
mombasa monagas monastir moneragala mongala monmouthshire montana montevideo monufia monza_and_brianza mopti
moquegua moravica moravskoslezsky morazan morbihan mordovia morelos morogoro morona-santiago moroto moscow
moscow_province mostaganem mouhoun moulay_yacoub mount_athos mount_lebanon moxico moyen-chari moyo mpigi mpumalanga
mtskheta-mtianeti mtwara mubende muchinga mudug mugla mukdahan mukono mulanje mullaitivu munshiganj murang'a murcia
murcia_region murmansk murqub murzuq muslim_mindanao mwanza mykolayivschyna mymensingh mymensingh_division mzimba
n'djamena naama nabatieh nabeul nabilatuk nachod nador nagaland nagano nagasaki nagykanizsa nahouri nairobi_county
najaf najran nakapiripirit nakaseke nakasongola nakhon_nayok nakhon_pathom nakhon_phanom nakhon_ratchasima
nakhon_sawan nakhon_si_thammarat nakuru nalut namangan namayingo namentenga namibe namisindwa nampula namur
namutumba nandi nangarhar nantou naogaon napak naples napo nara narail narathiwat narayanganj narayani narino narok
narsingdi nasarawa naso_tjer_di natore navarra navarra_chartered_community navoiy nawabganj nayala nayarit naypyidaw
neamt neath_port_talbot nebbi nebraska neembucu negeri_sembilan negros_occidental negros_oriental nenets neno
netrokona neuchatel neuquen nevada nevsehir new_brunswick new_hampshire new_jersey new_mexico new_south_wales
new_taipei new_valley new_york newcastle_upon_tyne newfoundland_and_labrador newham newport newry_and_mourne
newtownabbey nghe_an ngobe-bugle ngora niamey niassa nidwalden nievre nigde niigata nilphamari nimruz nineveh
ningxia ninh_binh ninh_thuan nippes nisava nizhny_novgorod njombe nkhata_bay nkhotakota noakhali nograd
nohiyahoi_tobei_jumhuri nong_bua_lam_phu nong_khai nonthaburi nord nord-est nord-ouest nord-ubangi nordland norfolk
normandie norrbotten norte_de_santander north-western north_aegean north_ayrshire north_backa north_banat
north_brabant north_carolina north_central north_chungcheong north_dakota north_darfur north_down north_east
north_east_lincolnshire north_gyeongsang north_holland north_jeolla north_kalimantan north_karelia north_kazakhstan
north_khorasan north_kivu north_kurdufan north_lanarkshire north_lincolnshire north_maluku north_northamptonshire
north_ossetia-alania north_pemba north_rhine-westphalia north_sinai north_somerset north_sulawesi north_sumatra
north_tyneside north_west north_western north_yorkshire northamptonshire northern_bahr_el_ghazal northern_borders
northern_cape northern_ireland northern_mindanao northern_ostrobothnia northern_red_sea northern_samar
northern_savonia northern_territory northumberland northwest_territories nottingham nottinghamshire nouaceur
noumbiel nouvelle-aquitaine nova_scotia novara novgorod novosibirsk novy_jicin nsanje ntcheu ntchisi ntoroko
ntungamo nuble nueva_ecija nueva_esparta nueva_segovia nueva_vizcaya nuevo_leon nugal nunavut nuoro nuqat_al_khams
nuristan nuwara_eliya nwoya nyamira nyandarua nyeri nyiregyhaza nymburk oaxaca obongi obwalden occidental_mindoro
occitanie ocotepeque odeshchyna odisha ogliastra ogun ohio oise oita okayama okinawa oklahoma olancho olbia-tempio
oldham olomouc olomoucky omagh omsk ondo ontario opava opole oppland oran ordu orebro oregon orellana orenburg
oriental_mindoro orientale oristano orkney_islands orne oromia oruro oryol osaka osijek-baranja oslo osmaniye
ostergotland ostrava ostrobothnia osun otago otuke ouaddai ouargla ouarzazate oubritenga oudalan oued_ed-dahab
oued_ed-dahab-lagouira ouest ouezzane oujda-angad ouled_djellal oum_el_bouaghi ourense outer_hebrides overijssel
oxfordshire oyam pabna pader padua pahang paijanne_tavastia paktia paktika pakwach palawan palencia palermo pallisa
pampanga panchagarh pando pangasinan panjshir papua papua_barat_daya papua_islands papua_pengunungan papua_selatan
papua_tengah paraguari paraiba parana pardubice pardubicky parma parwan pas-de-calais pasco passore pastaza
pathum_thani pattani pattaya patuakhali pavia pavlodar pavlodar_oblysy pays-de-la-loire paysandu pcinja pelhrimov
pella peloponnese pembrokeshire penghu pennsylvania penza perak perlis perm_krai pernambuco perth_and_kinross
perugia pesaro_and_urbino pescara peten phalombe phang_nga phatthalung phayao phetchabun phetchaburi phichit
phitsanulok phocis phra_nakhon_si_ayutthaya phrae phthiotis phu_tho phu_yen phuket piacenza piaui pichincha pieria
pinar_del_rio pingtung pirkanmaa pirojpur pirot pisa pisek pistoia piura plateau-central plymouth plzen plzen-north
plzen-south plzensky podlachia podunavlje polonnaruwa poltavshchyna pomerania pomoravlje poni pontevedra poole
pordenone port_said portalegre porto portsmouth portuguesa posavina potenza potosi powys pozega-slavonia prachatice
prachin_buri prachuap_khiri_khan prague-east prague-west prahova prato prerov presidente_hayes preveza pribram
primorje-gorski_kotar primorsky_krai prince_edward_island prizren prostejov provence-alpes-cote-d'azur prykarpattia
pskov puducherry puebla punjab puno purwanchal putrajaya puttalam putumayo puy-de-dome pwani pyrenees-atlantiques
pyrenees-orientales qalyubia qaraghandy_oblysy qashqadaryo qazvin qena qinghai qostanay_oblysy quang_binh quang_nam
quang_ngai quang_ninh quang_tri queensland queretaro quetzaltenango quezon quindio quintana_roo quirino quneitra
qyzylorda_oblysy rabat-sale-zemmour-zaer racha-lechkhumi_and_kvemo_svaneti ragusa rajasthan rajbari rajshahi
rajshahi_division rakai rakhine rakovnik rangamati_hill rangpur rangpur_division ranong rapti ras_al-khaimah rasina
raska ratchaburi ratnapura ravenna raymah rayong razavi_khorasan red_sea redbridge redcar_and_cleveland
reggio_calabria reggio_emilia rehamna relizane renfrewshire republika_srpska retalhuleu rethymno
rhineland-palatinate rhode_island rhodope rhondda_cynon_taf riau riau_islands richmond_upon_thames rieti rif_dimashq
rimini rio_de_janeiro rio_grande_do_norte rio_grande_do_sul rio_negro rio_san_juan risaralda river_nile rivera
rivnenshchyna riyadh rizal rize rocha rochdale rogaland roi_et rokycany romblon rome rondonia roraima rostov
rotherham rovigo rubanda rubirizi rukiga rukungiri rukwa rumphi rutland ruvuma rwampara ryazan rychnov_nad_kneznou
sa'dah sa_kaeo saarland saba sabah sabaragamuwa sacatepequez safi sagaing sagarmatha sahel saida saint-louis
saint_helens saint_petersburg saitama sakarya sakha sakhalin sakon_nakhon saladin salaj salamanca salamat salerno
salford salgotarjan salima salta salzburg samangan samar samarqand samburu samegrelo-zemo_svaneti samos samsun
samtskhe-javakheti samut_prakan samut_sakhon samut_songkhram san_jose san_juan san_luis san_luis_potosi san_marcos
san_martin san_miguel san_pedro san_salvador san_vicente sana'a sanaag sancti_spiritus sandwell sanguie sankuru
sanliurfa sanmatenga santa_ana santa_barbara santa_catarina santa_cruz santa_cruz_de_tenerife santa_elena santa_fe
santa_rosa santander santarem santiago_de_cuba santiago_del_estero santiago_metropolitan
santo_domingo_de_los_tsachilas sao_paulo saone-et-loire sar-e_pol saraburi sarajevo sarangani saratov sarawak
sardinia sarthe saskatchewan sassari satakunta satkhira satu_mare satun savoie savona saxony-anhalt schaffhausen
schleswig-holstein schwyz scotland scottish_borders sedhiou sefrou sefton segou segovia seine-et-marne
seine-maritime seine-saint-denis sejong selangor sembabule semily semnan sennar seno seoul serere sergipe seti setif
settat setubal sevastopol seville sfax shaanxi shabwah shandong shanxi shariatpur sharjah sheema sheffield sherpur
shida_kartli shiga shimane shinyanga shizuoka shropshire shyghys_qazaqstan_oblysy shymkent si_sa_ket siaya
sibenik-knin sibiu sichuan sicily sidama sidi_bel_abbes sidi_bennour sidi_bouzid sidi_ifni sidi_kacem sidi_slimane
sidi_youssef_ben_ali siena siirt sikasso sikkim sila siliana simiyu sinaloa sindh sing_buri singida sinop
sint_eustatius siquijor sirajganj sirdaryo sirnak sironko sirte sisak-moslavina sissili sistan_and_baluchestan sivas
skane skhirat-temara skikda smolensk soc_trang soccsksargen sodermanland sofala sogn_og_fjordane sohag sokolov
sokoto solihull solola solothurn soltustik_qazaqstan_oblysy somali somme somogy son_la sondrio songkhla songwe
sonora sonsonate sopron soria soriano soroti sorsogon souk_ahras sourou souss-massa-draa sousse south_aegean
south_australia south_ayrshire south_backa south_banat south_carolina south_chungcheong south_cotabato south_dakota
south_darfur south_gloucestershire south_gyeongsang south_holland south_jeolla south_kalimantan south_karelia
south_kazakhstan south_khorasan south_kivu south_kurdufan south_lanarkshire south_pemba south_sinai south_sulawesi
south_sumatra south_tyneside south_tyrol southampton southeast_sulawesi southend-on-sea southern_leyte
southern_ostrobothnia southern_red_sea southern_savonia southwark southwest_ethiopia_peoples southwest_finland
split-dalmatia srem staffordshire stavropol_krai stirling stockholm stockport stockton-on-tees stoke-on-trent
strabane strakonice stredocesky styria subcarpathia suceava suchitepequez sucumbios sud-est sud-ouest sud-ubangi
sud_sardegna sudur_pashchimanchal suez suffolk sughd sukhothai sulawesi sulaymaniyah sultan_kudarat sumadija sumperk
sumshchyna sunamganj sunderland suphanburi surat_thani surigao_del_norte surigao_del_sur surin surxondaryo sutton
svalbard sverdlovsk svitavy swansea swindon sylhet sylhet_division syracuse szabolcs-szatmar-bereg szeged
szekesfehervar szekszard szolnok szombathely tabasco tabora tabuk tachira tachov tacna tacuarembo tadla-azilal
tahoua taichung tainan taipei taita-taveta taitung taiz takhar tamanghasset tamaulipas tambacounda tambov tameside
tamil_nadu tan-tan tana_river tandjile tangail tanganyika tangier-assilah tangier-tetouan tanintharyi taoudenit
taounate taourirt taoyuan tapoa taraba taranaki taranto tarapaca tarija tarlac tarn-et-garonne taroudant tarragona
tartus tashkent tashkent_province tasman tasmania tata tatabanya tataouine tatarstan tavastia_proper tawi-tawi
tay_ninh taza taza-al_hoceima-taounate tbilisi tebessa tehran tekirdag telangana teleorman telford_and_wrekin
tennessee teplice teramo terengganu terni ternopilshchyna territoire_de_belfort teruel tetouan texas thai_binh
thai_nguyen thakurgaon thanh_hoa tharaka-nithi thesprotia thessaloniki thessaly thies thurgau thuringia thurrock
thyolo tianjin tiaret tibesti tibet ticino tien_giang tierra_del_fuego tigray tillaberi timimoun timis tindouf
tinghir tipasa tissemsilt tizi_ouzou tiznit tlaxcala tlemcen toamasina tocantins tochigi togdheer tokat tokushima
tokyo toliara tolima tolna tombouctou tomsk toplica torbay torfaen tororo totonicapan tottori touggourt
tower_hamlets toyama tozeur tra_vinh trabzon trafford trang trans_nzoia trapani trebic treinta_y_tres trentino
trentino-south_tyrol treviso trieste trikala trincomalee tripura troms tromssan_ja_finmarkun trujillo trutnov tshopo
tshuapa tucuman tula tulcea tumbes tunceli tungurahua tunis turin turkana turkistan_oblysy tuscany tuva tuyen_quang
tuzlanski tver tyrol tyumen uasin_gishu ubon_ratchathani ucayali udine udmurt udon_thani uherske_hradiste uige ulsan
ulyanovsk ulytau_oblysy umbria umm_al-quwain una-sana united_kingdom upper_austria upper_east upper_nile upper_west
uppsala urozgan usak ustecky usti_nad_labem usti_nad_orlici usulutan utah uthai_thani utrecht uttar_pradesh
uttaradit uttarakhand uusimaa val-d'oise val-de-marne valais valcea vale_of_glamorgan valencian_community valladolid
valle valle_del_cauca valparaiso varazdin varese vargas varmland vaslui vasterbotten vasternorrland vastmanland
vastra_gotaland vaucluse vaud vaupes vavuniya veneto venice veracruz veraguas verbano-cusio-ossola vercelli vermont
verona vest-agder vestfold vestfold_og_telemark vestland veszprem veszprem_county viana_do_castelo vibo_valentia
vicenza vichada vienne vihiga viken vila_real villa_clara vinh_long vinh_phuc vinnychchyna virginia
virovitica-podravina viseu viterbo vladimir vojvodina volgograd vologda volyn vorarlberg voronezh vosges vrancea
vsetin vukovar-syrmia vyskov vysocina wadi_al_hayaa wadi_al_shatii wadi_fira waikato wajir wakayama wakefield wakiso
wallonia walloon_brabant walsall waltham_forest wandsworth warmia-masuria warrap warrington warwickshire washington
washington_dc wasit west_azarbaijan west_backa west_bengal west_berkshire west_coast west_darfur west_dunbartonshire
west_flanders west_greece west_herzegovina west_java west_kalimantan west_kazakhstan west_kurdufan west_lothian
west_macedonia west_northamptonshire west_nusa_tenggara west_panama west_papua west_pokot west_pomerania
west_sulawesi west_sumatra west_sussex west_virginia western_australia western_bahr_el_ghazal western_cape
western_equatoria western_north western_visayas westminster white_nile wiltshire windsor_and_maidenhead wirral
wisconsin wokingham wolverhampton woqooyi_galbeed worcestershire wrexham wyoming xanthi xinjiang xorazm yagha yala
yalova yamagata yamaguchi yamalo-nenets_okrug yamanashi yangon yaracuy yaroslavl yasothon yatenga yazd yen_bai yilan
yobe yogyakarta yonne yoro youssoufia yozgat yucatan yukon yumbe yunlin yunnan yvelines zabaykalsky_krai zabul
zacapa zacatecas zadar zaghouan zagora zagreb zagreb_county zajecar zakarpattia zakynthos zala zalaegerszeg zambales
zambezia zamboanga_del_norte zamboanga_del_sur zamboanga_peninsula zamboanga_sibugay zamfara zamora zamora-chinchipe
zanjan zanzibar_north zaporizhzhya zaragoza zawiya zdar_nad_sazavou zeeland zenica-doboj zhambyl_oblysy zhejiang
zhetisu_oblysy zhytomyrshchyna ziguinchor zinder ziro zlatibor zlin zlinsky znojmo zomba zombo zondoma zonguldak
zoundweogo zulia zurich
`;
