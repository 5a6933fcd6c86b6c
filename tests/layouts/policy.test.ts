import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { narrowPolicy } from '../../src/layouts/policy.ts';

const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const policyOf = (scripts: string[], styles: string[]): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${scripts.map(hashOf).join(' ')}; style-src 'self' ${styles.map(hashOf).join(' ')};">`;
const BODY = '<script data-base="../">go()</script><style>a{b:c}</style><style>d{e:f}</style><p>\'sha256-x\'</p>';

test('narrowPolicy(html) keeps the hashes of what stands on the page', () => {
  const page = policyOf(['go()', 'elsewhere()'], ['a{b:c}', 'x{y:z}', 'd{e:f}']) + BODY;
  expect(narrowPolicy(page)).toBe(policyOf(['go()'], ['a{b:c}', 'd{e:f}']) + BODY);
  expect(narrowPolicy('<p>no policy</p>')).toBe('<p>no policy</p>');
});
