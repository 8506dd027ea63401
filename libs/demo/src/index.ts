export { DEMO_PASSWORD, isEmpty, seedDemo } from './seed-demo.repository.js';
export type { DemoSignIn } from './seed-demo.repository.js';
