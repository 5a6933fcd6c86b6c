export { altOf } from './alt.ts';
export { cardOfBriefing } from './briefing.ts';
export type { Card } from './card.ts';
export { cardOfComparison } from './comparison.ts';
export { listCards } from './list.ts';
export { cardOfNamedPage } from './pages.ts';
export { cardPath } from './path.ts';
export { cardOfSite } from './site.ts';
export { cardOfStory } from './story.ts';
