/** "the dam", "a ferry", "this vote": what stands behind such a word, directly or behind one more, is a thing. */
export const THING =
  /\b(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at|eir)|[Hh]is|[Hh]er|[Ii]ts)\s+(?:[a-z]+\s+)?([a-z]{4,})(?=[\s,.;:]+(?:is|was|were|are|has|had|in|on|of|at|for|and|to|with|from|that|which|who|by|will|would|could)\b|[.,;:])/g;

/** Things that every report speaks of: none tells what a story is about. */
export const VAGUE_THINGS: ReadonlySet<string> = new Set(
  (
    'area case chance child children city company country day days decision effort efforts end event events face fact family first ground ' +
    'government group head home house idea issue issues kind lack level life line list lives majority man matter member members middle ' +
    'minister moment month months morning name nation need news night number office official officials others part party past people person ' +
    'place plan point position president problem public question rest report reporter reporters reports result right role room scene second ' +
    'series side sign site situation sort source start state statement story support team thing things time times today top town use view ' +
    'wake way week weeks weekend woman women word words work world year years'
  ).split(' '),
);

/** How a plural ends. */
export const PLURAL_ENDING = /(?:ies|es|s)$/;
