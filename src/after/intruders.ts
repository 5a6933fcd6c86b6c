import { refuseIntruders } from '../intruderError.ts';
import type { Step } from './index.ts';

/** Refuses the site where a page holds markup that is not ours. */
export const intruders: Step = {
  name: 'pages',
  async run({ site }) {
    const found = [...site.pages.values()].flatMap(({ file, intruders: all }) =>
      all.map((each) => ({ ...each, file })),
    );
    refuseIntruders(found);
    return `${site.pages.size} pages read`;
  },
};
