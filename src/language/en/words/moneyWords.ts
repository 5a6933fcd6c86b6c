/** Words beside which "pounds", "rand" or "won" behind a small number are money. Written for this project. */
export const MONEY_NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'pay pays paid paying payment cost costs costing price priced prices fee fees fare fares fine fined fines worth sell sells sold bought ' +
    'buy buys spend spends spent earn earns earned wage wages salary charge charged charges raise raised donate donated owe owed ' +
    'debt loan rent ticket tickets bill budget reward sterling cash money currency tax taxes bribe bribes fund funds invest invested'
  ).split(' '),
);
