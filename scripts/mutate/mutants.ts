import { parseSync } from 'vite';

/** One small fault put into a file: these characters, replaced. */
export type Mutant = { start: number; end: number; line: number; was: string; now: string };

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

const OPERATORS: Record<string, string> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '&': '|',
  '|': '&',
  '<<': '>>',
  '>>': '<<',
  '+=': '-=',
  '-=': '+=',
};
const METHODS: Record<string, string> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  find: 'findLast',
  findLast: 'find',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
};

/**
 * Every small fault that is tried on a file: an operator or a method swapped, a number one off, a yes for a no, a
 * condition or a returned value turned over. Words and types are left alone.
 */
export function mutantsOf(source: string, name: string): Mutant[] {
  const mutants: Mutant[] = [];
  const lineAt = (at: number) => source.slice(0, at).split('\n').length;
  const put = (start: number, end: number, now: string) =>
    mutants.push({ start, end, line: lineAt(start), was: source.slice(start, end), now });

  function visit(node: Node): void {
    if (node.type.startsWith('TS') || /^(Import|Throw)/.test(node.type)) {
      // What stands before "as" or "satisfies" is code.
      const inner = node.expression as Node | undefined;
      if (/^TS(As|Satisfies)Expression$/.test(node.type) && inner) visit(inner);
      return;
    }
    faults(node);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  }

  function faults(node: Node): void {
    const operator = node.operator as string | undefined;
    if (/^(Binary|Logical|Assignment)Expression$/.test(node.type) && operator && OPERATORS[operator]) {
      const [left, right] = [node.left as Node, node.right as Node];
      const at = source.indexOf(operator, left.end);
      if (at < right.start) put(at, at + operator.length, OPERATORS[operator]);
    }
    if (node.type === 'UnaryExpression' && operator === '!') put(node.start, node.start + 1, '');
    if (node.type === 'Literal' && typeof node.value === 'number') put(node.start, node.end, `${node.value + 1}`);
    if (node.type === 'Literal' && typeof node.value === 'boolean') put(node.start, node.end, `${!node.value}`);
    if (/^(If|Conditional)/.test(node.type)) turned(node.test as Node);
    if (node.type === 'CallExpression') {
      const property = (node.callee as Node).property as Node | undefined;
      const method = property?.name as string | undefined;
      if (property && method && Object.hasOwn(METHODS, method))
        put(property.start, property.end, METHODS[method] as string);
    }
    const returned = node.argument as Node | undefined;
    if (node.type === 'ReturnStatement' && returned?.type === 'CallExpression')
      put(returned.start, returned.end, 'undefined as never');
  }

  /** Conditions with an operator of their own have faults already. */
  function turned({ type, start, end }: Node): void {
    if (/^(Identifier|MemberExpression|CallExpression)$/.test(type)) put(start, end, `!(${source.slice(start, end)})`);
  }

  visit(parseSync(name, source).program as unknown as Node);
  return mutants.sort((a, b) => a.start - b.start);
}

/** The file with the fault in it. */
export function withFault(source: string, { start, end, now }: Pick<Mutant, 'start' | 'end' | 'now'>): string {
  return source.slice(0, start) + now + source.slice(end);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
