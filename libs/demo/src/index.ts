export { DEMO_PASSWORD, demoSignIns, isEmpty, seedDemo } from './seed-demo.repository.js';
export type { DemoSignIn } from './seed-demo.repository.js';
