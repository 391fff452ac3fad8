import type { SelfTestResult } from '../../lib/language/chats';
import { selfTest } from './self-test';

/** The test with everything as it is installed, which is read when somebody asks for the test. */
export async function runSelfTest(): Promise<SelfTestResult[]> {
  const { installedEngine } = await import('../../lib/installed/engine');
  return selfTest(installedEngine());
}
