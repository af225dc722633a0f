export declare const filePlace: {
  create(context: { filename: string; report: (fault: { node: unknown; message: string }) => void }): { Program(node: unknown): void };
};
