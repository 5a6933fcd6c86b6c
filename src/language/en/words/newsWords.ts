/**
 * Words that stand in reports of whatever event, so that two documents which share them need not share anything else.
 * Written for this project.
 */
export const NEWS_WORDS = `
able accord account act action add agree allow already always amid announce answer appear area argue article ask
attempt authority away back began begin believe best better big body bring brought build call capital car carry case
cause center central centre chairman change charge child children choice citizen city claim clear close comment
committee community company concern confirm consider continue control country couple court critic cut daily date
daughter day deal death debate decade december decide decision defend demand department deputy describe despite
director discuss earlier early east economic effect effort eight election eleven emergency employee end enough entire
especially evening event evidence example executive expect expert explain express face fact fall family far father
february federal feel fight figure final find fire firm five follow force foreign former found four free friday friend
full future gave general girl good government governor great ground group grow half hand happen hard head health hear
heard help high history hit hold home hope hospital hour human hundred hurt idea immediate important include increase
independent indicate inform information injure injury inside instead intend interest international interview
investigation involve issue january job join july june keep kept key kill kind knew know known large late latest law
lead leader leave led left legal less level life likely line list little live local long look lose lost lot low main
major man manage march mark matter mayor mean measure media meet meeting member men mention million mind minister
ministry minute miss moment monday money month morning mother move name nation national nearby nearly need news
newspaper night nine north note nothing november number october offer office officer official old open operation
opposition order organization outside page paper parent part party pass past pay people percent period person place
plan play point police policy political position possible post power present president press prevent previous prime
private problem process program project promise protect provide public question quickly quit quote raise ran reach
read ready real reason receive recent recently record reduce region release remain remark remove repeat reply report
reporter represent request require respond response responsible rest result return reveal right rise risk road role
room rule run rush safe safety saturday saw scene school second secretary security seek seem send senior sent
september serious serve service set seven share short show side sign similar single sister site situation six small
social someone son soon source south speak special spent spoke spokesman spokeswoman staff stage stand start state
statement station stay step stood stop story street strong student suggest summer sunday support sure system talk team
tell ten term thing think third thought thousand threat three thursday today together tomorrow top total toward town
travel tried trip true try tuesday turn tv twelve understand union unit united update using vice victim view visit
voice wait walk war warn watch water website wednesday week weekend west whole wife win winter woman women word work
worker world worse worst write wrote yesterday young
`;
