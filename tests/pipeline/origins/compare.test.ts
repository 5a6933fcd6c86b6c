import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/pipeline/origins/body.ts';
import { compareBodies } from '../../../src/pipeline/origins/compare.ts';

/** Pairs of names as reports write them, one a line: "a | b". */
const pairsOf = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((name) => name.trim()) as [string, string]);

const ONE_BODY = pairsOf(`
  the Ministry of Fisheries of Iceland | Iceland's fisheries ministry
  the Icelandic fisheries ministry | Iceland's Ministry of Fisheries
  the Ministry of Justice of Chile | Chile's justice ministry
  the Chilean justice ministry | the Ministry of Justice of Chile
  Peru's health ministry | the Peruvian Ministry of Health
  the Interior Ministry of Slovakia | Slovakia's Ministry of Interior
  the Danish defence ministry | Denmark's Ministry of Defense
  the Department of Transport of Ireland | the Irish Department of Transport
  the government of Estonia | the Estonian government
  the government of Ghana | Ghana's government
  the Bolivian police | Bolivia's police
  police in Malta | Maltese police
  the navy of Ecuador | the Ecuadorean navy
  Japan's coast guard | the Japanese Coast Guard
  the Finnish parliament | the Parliament of Finland
  the Latvian army | the army of Latvia
  Kenya's intelligence service | Kenyan intelligence officials
  Jordanian secret services | Jordan's intelligence agency
  the Norwegian rescue service | the rescue service of Norway
  the Swedish Transport Agency | Sweden's transport agency
  Vintra Ltd | the Vintra company
  Vintra Inc. | Vintra
  Vintra Group | Vintra plc
  Oskar Holdings | Oskar Holdings Ltd
  Meridian Steel AG | Meridian Steel
  Meridian Steel spokeswoman | Meridian Steel
  a spokesman for Meridian Steel | Meridian Steel
  officials of the Selby Water Board | the Selby Water Board
  a spokesperson for the Selby Water Board | Selby Water Board officials
  Selby Water Board representatives | the Selby Water Board
  the Tolna Port Authority spokeswoman Greta Venn | the Tolna Port Authority
  estimates by the Tolna Port Authority | the Tolna Port Authority
  a report by the Tolna Port Authority | the Tolna Port Authority
  a statement from the Tolna Port Authority | the Tolna Port Authority
  data from the Selby Water Board | the Selby Water Board
  a study by the Brandt Institute | the Brandt Institute
  figures released by the Brandt Institute | the Brandt Institute
  the WHO | the World Health Organization
  the World Health Organisation | WHO
  UNICEF | the United Nations Children's Fund
  the UN refugee agency | UNHCR
  the United Nations High Commissioner for Refugees | UNHCR
  the UN | the United Nations
  the IMF | the International Monetary Fund
  the World Trade Organization | the WTO
  NASA | the National Aeronautics and Space Administration
  the FBI | the Federal Bureau of Investigation
  the European Central Bank | the ECB
  the International Energy Agency | IEA
  the World Food Programme | the WFP
  the World Food Program | WFP
  MSF | Doctors Without Borders
  Médecins Sans Frontières | MSF
  the ICRC | the International Committee of the Red Cross
  the African Union | the AU
  NATO | the North Atlantic Treaty Organization
  the U.S. Geological Survey | USGS
  the United States Geological Survey | the U.S. Geological Survey
  the Lowland Bird Trust | LBT
  the Varna Rail Union | VRU
  the Eastern Grain Exchange | EGE
  the Harbour Trust | the Harbor Trust
  the Centre for Delta Studies | the Center for Delta Studies
  the Labour Institute of Torv | the Labor Institute of Torv
  the Kremlin | the Russian government
  Downing Street | the British government
  the White House | the government of the United States
  Friends of Lake Orta | the Friends of Lake Orta
  Torv Hospital | the Torv hospital
`);

const TWO_BODIES = pairsOf(`
  the Chilean justice ministry | Chile's health ministry
  Iceland's fisheries ministry | Iceland's finance ministry
  the Irish Department of Transport | the Irish Department of Health
  France's labour ministry | France's culture ministry
  the Polish interior ministry | the Polish foreign ministry
  the Bolivian police | the Peruvian police
  Maltese police | Italian police
  the Estonian government | the Latvian government
  Ghana's government | the government of Togo
  the Japanese Coast Guard | the Chinese coast guard
  the Norwegian health ministry | the Swedish health ministry
  the Danish army | the Swedish police
  the Finnish police | the Finnish navy
  the Kenyan police | the Kenyan parliament
  Kenya's army | Kenya's police
  the Jordanian intelligence service | Jordan's parliament
  Meridian Steel | Vintra
  Meridian Steel | the Selby Water Board
  the Tolna Port Authority | Vintra Ltd
  Vintra Foods | Meridian Steel
  the Brandt Institute | the Harbour Trust
  the Friends of Lake Orta | Meridian Steel
  the Lowland Bird Trust | Vintra
  the Varna Rail Union | Meridian Steel
  the Courier newspaper | the Harbour Trust
  Torv Hospital | Vintra
  UNHCR | UNICEF
  the WHO | the IMF
  the Eastern Grain Exchange | Vintra
  the Selby Water Board | Vintra
  the FBI | the WHO
  the European Central Bank | the International Monetary Fund
  NASA | the European Union
  the ICRC | the World Food Programme
  MSF | UNICEF
  the FAO | the WTO
  the African Union | the European Union
  NATO | the OECD
  the IAEA | the IEA
  UNESCO | UNHCR
  the Kremlin | the White House
`);

const NOT_KNOWN = pairsOf(`
  a British charity | the British government
  a Danish union | a Danish company
  a Norwegian expert | Norwegian police
  officials | the Chilean justice ministry
  Chilean officials | the Chilean justice ministry
  U.S. officials | U.S. officials
  Norwegian officials | Norwegian officials
  residents | witnesses
  residents | residents
  two witnesses | two witnesses
  the union | the union
  the company | Vintra
  the company | the company
  police | police
  police | the Bolivian police
  the police | Maltese police
  the government | the Estonian government
  the ministry | the Chilean justice ministry
  the coast guard | the Japanese Coast Guard
  the fire brigade | the fire brigade
  the coast guard | the navy
  doctors | the health ministry
  a hospital | Torv Hospital
  the hospital | Torv Hospital
  analysts | the Brandt Institute
  experts | experts
  scientists | the Centre for Delta Studies
  a charity | a charity
  a Kenyan newspaper | Kenyan police
  an Italian court | Italian prosecutors
  prosecutors | prosecutors
  Swiss prosecutors | the Swiss government
  Dutch investigators | Dutch police
  the Estonian government | the Estonian police
  the Estonian government | Estonia's finance ministry
  the Finnish army | the Finnish military
  the Ecuadorean navy | the Ecuadorean military
  the Japanese navy | the Japanese Coast Guard
  the Brandt Institute | the Institute
  the European Commission | the Commission
  the Selby Water Board | the Board
  the Selby Water Board | Selby
  the Tolna Port Authority | Tolna
  the Tolna Port Authority | the port authority
  Meridian Steel | Meridian
  Meridian Steel | Meridian Foods
  Meridian Steel | Meridian Steel Europe
  the Harbour Trust | the Harbour Trust of Tolna
  the WHO | WHO Europe
  the United Nations | UNHCR
  UNICEF | the UN
  the Red Cross | the International Committee of the Red Cross
  the Red Cross | the Norwegian Red Cross
  Tolna police | the mayor of Tolna
  the police chief of Tolna | the mayor of Tolna
  Tolna police | Selby police
  the Tolna fire service | the fire service
  the Ministry of Health | the health minister
  the Ministry of Health | the Ministry of Defence
  the Department of Labor | the Bureau of Labor Statistics
  the Census Bureau | the Commerce Department
  KVT | Vintra
  KVT | BZR
  KVT | the Harbour Trust
  NIS | South Korean intelligence officials
  NIS | the Serbian oil company
  officials in the South | South Korean officials
  a person close to us | U.S. officials
  people familiar with the bid | a person briefed on the bid
  farmers in the north | the farmers' union
  the opposition | the government
  the rebels | the army
  the president | the White House
  state television | the government
  state media | the Chinese government
  a poll | a survey
  an opinion poll | the Brandt Institute
  the court | the judge
  the mayor | the council
  the owner | the operator
  the organisers | the police
  the airline | the airport
  the school | the ministry
  a source | the Tolna Port Authority
  the statement | the Tolna Port Authority
  the report | a report by the Brandt Institute
  the University of Torv | Torv
  the Torv hospital | the Torv police
  activists | the Lowland Bird Trust
  lawyers | prosecutors
  the bank | the European Central Bank
  the agency | the UN refugee agency
  Maria Delgado | the Tolna Water Front
  Ahmed Karim Zand | the Brandt Institute
`);

describe('compareBodies(a, b)', () => {
  test.each(ONE_BODY)('%s = %s', (a, b) => {
    expect(compareBodies(readBody(a), readBody(b))).toBe('same');
    expect(compareBodies(readBody(b), readBody(a))).toBe('same');
  });

  test.each(TWO_BODIES)('%s ≠ %s', (a, b) => {
    expect(compareBodies(readBody(a), readBody(b))).toBe('different');
    expect(compareBodies(readBody(b), readBody(a))).toBe('different');
  });

  test.each(NOT_KNOWN)('%s ? %s', (a, b) => {
    expect(compareBodies(readBody(a), readBody(b))).toBe('unknown');
    expect(compareBodies(readBody(b), readBody(a))).toBe('unknown');
  });

  test('is tried on two hundred pairs and more', () => {
    expect(ONE_BODY.length + TWO_BODIES.length + NOT_KNOWN.length).toBeGreaterThanOrEqual(200);
  });
});
