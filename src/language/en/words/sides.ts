/** Words in the names of those who speak for a state. Written for this project. */
export const OFFICIAL =
  /\b(?:ministry|minister|ministries|government|police|authorit(?:y|ies)|officials?|agency|army|military|department|prefecture|state (?:media|television))\b/i;

/** Words in the names of those who speak for one side of a quarrel. */
export const PARTISAN =
  /\b(?:brotherhood|opposition|party|unions?|rebels?|organi[sz]ers?|activists?|movement|front|coalition|rights group|rights groups|protesters|campaigners|observatory|separatists?|insurgents?|guerrillas?|confederation|federation|federations)\b/i;
