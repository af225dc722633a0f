import ts from 'typescript';

/** The text of a module, with additions at places that its syntax names. Each addition gives a new text. */
export class SourceText {
  readonly text: string;
  readonly #file: string;
  readonly #tree: ts.SourceFile;

  constructor(file: string, text: string) {
    this.#file = file;
    this.text = text;
    this.#tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  }

  /** At the end of the module. */
  append(code: string): SourceText {
    return this.#with(`${this.text.trimEnd()}\n\n${code}\n`);
  }

  /** A named import from a module that is imported already. */
  import(name: string, from: string): SourceText {
    const clause = this.#find(
      (node): node is ts.ImportDeclaration =>
        ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text === from,
      `an import from "${from}"`,
    ).importClause?.namedBindings;
    if (!clause || !ts.isNamedImports(clause)) throw this.#missing(`names imported from "${from}"`);
    return this.#insert(clause.elements.end, `${clause.elements.hasTrailingComma ? '' : ','} ${name}`);
  }

  /** A member at the end of an object that is the value of a property. */
  property(of: string, code: string): SourceText {
    const property = this.#find(
      (node): node is ts.PropertyAssignment =>
        ts.isPropertyAssignment(node) && node.name.getText() === of && ts.isObjectLiteralExpression(node.initializer),
      `the resource "${of}"`,
    );
    const { properties } = property.initializer as ts.ObjectLiteralExpression;
    return this.#insert(properties.end, `${properties.hasTrailingComma ? '' : ','}\n${code},`);
  }

  /** A method at the end of the class, ahead of its private ones. */
  method(code: string): SourceText {
    const { members, end } = this.#class();
    const hidden = members.find((member) => member.name && ts.isPrivateIdentifier(member.name) && ts.isMethodDeclaration(member));
    return this.#insert(hidden ? hidden.getFullStart() : end - 1, `\n\n${code}\n`);
  }

  /** How the class calls the first thing it is given: `services`. */
  firstDependency(): string {
    const constructor = this.#class().members.find(ts.isConstructorDeclaration);
    const name = constructor?.parameters[0]?.name.getText();
    if (name === undefined) throw this.#missing('a class that is given its service');
    return name;
  }

  #class(): ts.ClassDeclaration {
    return this.#find(ts.isClassDeclaration, 'a class');
  }

  #find<Found extends ts.Node>(is: (node: ts.Node) => node is Found, what: string): Found {
    const search = (node: ts.Node): Found | undefined => (is(node) ? node : ts.forEachChild(node, search));
    const found = search(this.#tree);
    if (!found) throw this.#missing(what);
    return found;
  }

  #insert(at: number, code: string): SourceText {
    return this.#with(this.text.slice(0, at) + code + this.text.slice(at));
  }

  #with(text: string): SourceText {
    return new SourceText(this.#file, text);
  }

  #missing(what: string): Error {
    return new Error(
      `${this.#file} has no place for the operation: ${what} is missing. Write it by hand, as docs/guide/add-an-operation.md shows.`,
    );
  }
}
