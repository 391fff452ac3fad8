import type { SelfTestResult } from '../../lib/ui/options/self-test/chats';
import { installedEngine } from './installed';
import { selfTest } from './self-test';

/** The test with everything as it is installed. */
export function runSelfTest(): SelfTestResult[] {
  return selfTest(installedEngine());
}
