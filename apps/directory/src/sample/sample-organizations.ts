export { network } from '@halte/sample-region';
