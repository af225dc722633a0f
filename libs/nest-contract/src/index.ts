export * from './call-context.ts';
export * from './handle.decorator.ts';
export * from './idempotency.port.ts';
export * from './raw-message.ts';
export * from './upload.port.ts';
