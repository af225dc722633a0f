import { FastifyAdapter } from '@nestjs/platform-fastify';

/**
 * Nest wires the parts together and starts and stops them; requests never pass through it.
 * So its middleware, its body parsers and its own answers to errors and unknown addresses stay away from Fastify.
 */
export class EdgeAdapter extends FastifyAdapter {
  override async init(): Promise<void> {}

  override registerParserMiddleware(): void {}

  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }

  override setNotFoundHandler(): ReturnType<FastifyAdapter['setNotFoundHandler']> {
    return this.getInstance();
  }
}
