/**
 * Nouns that stand as subjects without speaking: things, places, weather, events, sums. What bears writing on its front
 * (a sign, a song) speaks for nobody either. Written for this project.
 */
export const THING_NOUNS: ReadonlySet<string> = new Set(
  (
    'absence accident action age air aircraft amount animal animals apartment app area arrival art attack background ball banner ' +
    'bar barrel battle beach bed bell bill billboard bird birds blast blaze block blood blow boat body bomb border bottle box ' +
    'breakthrough bridge bucket building bus cage cake camera camp car case cat cave ceiling cell chair change climate clock coast ' +
    'coin cold collapse comfort computer concert corner corridor cost costs cover crane crash crisis crop crops cup currency current ' +
    'cut dam damage danger dark day deal death deaths debt decline decrease defeat delay demand depth device difference dinner ' +
    'disaster disease dish dock dog dogs dollar door doubt dream drink drone drop drought drug dust earthquake echo economy effect ' +
    'effort egg election emergency energy engine error escape euro evening event events exit experience explosion eye face fact ' +
    'factor failure fall farm fear fence ferry festival fever field fight film fire fish flag flame flames flight flood floods floor ' +
    'flower fog food foot fuel future game garden gas gate ghost glass goal gold graffiti grass ground growth gun hall hand harbour ' +
    'harvest heat heating height hill hole home horse hour house hunger hurricane ice idea impact incident increase inflation injury ' +
    'island item job journey key kitchen knife lack lake lamp land landscape landslide language laptop leaf lesson level life light line ' +
    'lockdown lorry loss love luck lyrics machine march market match meal meaning meat merger milk mine mirror mistake moment money monument moon ' +
    'morning motor mountain mouth move movement movie mud music name night noise nothing number numbers ocean oil ' +
    'outbreak oven package pain painting pandemic park part path patience pattern peak phone picture piece pipe place placard plane ' +
    'plant plate pocket point pole pool port poster pound power presence pressure price prices product profit programme progress ' +
    'project property proximity pump purchase quake quality question race rain rate ratio reactor reason recession reef refusal ' +
    'region revenue rice rise risk ritual river road rock roof room root route sail sale sales salt sand scale scene sea season ' +
    'shadow share shares shed shell ship shock shoe shop shortage shot side silence sink siren site situation size sky slogan ' +
    'smell smoke snow soil something song sound soup space spark speed spill spread square stage stairs star station statue ' +
    'step stock stocks stone storm story street strike structure success sugar summer sun surge swing symptom symptoms system table tank ' +
    'target tax technology temperature term threat tide time timing toll tool tooth top tower track trade traffic tragedy ' +
    'trail train tree trees trend trial trip trouble truck trucks turnout tunnel type typhoon unit vaccine value van vehicle victory view ' +
    'violence virus visit voice volcano volume wage wages wall war water wave way weapon weapons weather wedding weight well wheat ' +
    'wheel wind window wine winner winter wire wood word world wound yard year youth zone ' +
    // what ends like a noun for people
    'anger answer butter cancer chapter character cluster copper corridor counter cylinder drawer encounter error filter finger ' +
    'folder gender glacier hanger hunger ladder laser layer leather letter liver lumber manner matter meter mirror monitor monster ' +
    'mortar murder newsletter offer order organ oyster pepper plaster powder quarter reminder rotor rubber saucer sector shelter ' +
    'shoulder shower slaughter slipper soccer sweater temper tenor terror thermometer thunder timber tractor transfer tremor trigger ' +
    'tumor vapor vapour vector whisker'
  ).split(' '),
);
