import { getNamedType, isListType, isNonNullType, isObjectType, Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import type { Excess } from './query-too-complex.js';

/** What a request may ask for at most. Introspection is exempt from `depth` and `cost`. */
export const queryLimits = {
  characters: 64_000,
  tokens: 4_000,
  /** graphql-js compares the fields of a query pairwise. */
  fields: 600,
  rootFields: 20,
  aliases: 20,
  directives: 5,
  depth: 12,
  /** Fields that the answer can hold, see `LIST_SIZE`. */
  cost: 50_000,
  first: 100,
} as const;

/** What is known of a document, whoever sends it with whatever variables. */
export interface QueryMeasure {
  readonly excess: Excess | null;
  readonly introspects: boolean;
  /** Variables that stand for a page's size. */
  readonly firstVariables: readonly string[];
}

/** A list without a page size is reckoned as so many. */
const LIST_SIZE = 5;

export const excessOf = (limit: keyof typeof queryLimits): Excess => ({
  limit,
  most: queryLimits[limit],
});

/** Whether a page size is one that may be asked for. */
const isPageSize = (size: number): boolean => size >= 1 && size <= queryLimits.first;

/** The page size that a variable carries too high or too low, if any does. */
export function excessOfVariables(
  { firstVariables }: QueryMeasure,
  variables: Readonly<Record<string, unknown>>,
): Excess | null {
  const wrong = firstVariables.some(
    (name) => typeof variables[name] === 'number' && !isPageSize(variables[name]),
  );
  return wrong ? excessOf('first') : null;
}

/** Measures a parsed document before it is validated, so it may be any nonsense that parses. */
export function measureQuery(document: DocumentNode, schema: GraphQLSchema): QueryMeasure {
  return new Measurement(document, schema).done();
}

/** Of a selection set, with its fragments spread. */
interface Extent {
  readonly fields: number;
  readonly depth: number;
  readonly cost: number;
}

const NOTHING: Extent = { fields: 0, depth: 0, cost: 0 };

class Measurement {
  private readonly counted = { fields: 0, aliases: 0, directives: 0 };
  private readonly firstVariables = new Set<string>();
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly extents = new Map<string, Extent>();
  private introspects = false;
  private wrongFirst = false;

  constructor(
    private readonly document: DocumentNode,
    private readonly schema: GraphQLSchema,
  ) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.fragments.set(definition.name.value, definition);
  }

  done(): QueryMeasure {
    const excess = this.firstExcess();
    return { excess, introspects: this.introspects, firstVariables: [...this.firstVariables] };
  }

  private firstExcess(): Excess | null {
    const operations = this.document.definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    for (const definition of this.document.definitions)
      if ('selectionSet' in definition) this.count(definition.selectionSet, definition.directives);
    for (const limit of ['aliases', 'directives', 'fields'] as const)
      if (this.counted[limit] > queryLimits[limit]) return excessOf(limit);
    for (const operation of operations) {
      const extent = this.extentOf(operation.selectionSet, this.rootOf(operation));
      this.judgeDefaults(operation);
      if (extent.fields > queryLimits.rootFields) return excessOf('rootFields');
      if (this.wrongFirst) return excessOf('first');
      if (extent.depth > queryLimits.depth) return excessOf('depth');
      if (extent.cost > queryLimits.cost) return excessOf('cost');
    }
    return null;
  }

  /** Each fragment once, however often it is spread. */
  private count(set: SelectionSetNode, directives: readonly unknown[] = []): void {
    this.counted.directives += directives.length;
    for (const selection of set.selections) {
      this.counted.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        this.counted.fields++;
        if (selection.alias) this.counted.aliases++;
        if (selection.name.value === '__schema' || selection.name.value === '__type')
          this.introspects = true;
      }
      if ('selectionSet' in selection && selection.selectionSet) this.count(selection.selectionSet);
    }
  }

  private rootOf({ operation }: OperationDefinitionNode): string | undefined {
    return this.schema.getRootType(operation)?.name;
  }

  private extentOf(set: SelectionSetNode, type: string | undefined, paged = false): Extent {
    let fields = 0;
    let depth = 0;
    let cost = 0;
    for (const selection of set.selections) {
      const extent =
        selection.kind === Kind.FIELD
          ? this.extentOfField(selection, type, paged)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? this.extentOf(
                selection.selectionSet,
                selection.typeCondition?.name.value ?? type,
                paged,
              )
            : this.extentOfFragment(selection.name.value, paged);
      fields += extent.fields;
      depth = Math.max(depth, extent.depth);
      cost += extent.cost;
    }
    return { fields, depth, cost };
  }

  /** Reckoned once; a fragment that spreads itself is refused later, by the specification's own rules. */
  private extentOfFragment(name: string, paged: boolean): Extent {
    const key = `${name} ${paged}`;
    const known = this.extents.get(key);
    if (known) return known;
    this.extents.set(key, NOTHING);
    const fragment = this.fragments.get(name);
    const extent = fragment
      ? this.extentOf(fragment.selectionSet, fragment.typeCondition.name.value, paged)
      : NOTHING;
    this.extents.set(key, extent);
    return extent;
  }

  /** `paged`: the field above has a page size, which counts for the list right below it too. */
  private extentOfField(node: FieldNode, type: string | undefined, paged: boolean): Extent {
    if (node.name.value.startsWith('__')) return { ...NOTHING, fields: 1 };
    const field = this.fieldOf(type, node.name.value);
    const first = field?.args.some(({ name }) => name === 'first')
      ? this.firstOf(node, field)
      : null;
    const below = node.selectionSet
      ? this.extentOf(node.selectionSet, field && getNamedType(field.type).name, first !== null)
      : NOTHING;
    const times = first ?? (field && !paged && isList(field) ? LIST_SIZE : 1);
    return { fields: 1, depth: below.depth + 1, cost: 1 + times * below.cost };
  }

  private fieldOf(
    type: string | undefined,
    name: string,
  ): GraphQLField<unknown, unknown> | undefined {
    const parent = type === undefined ? undefined : this.schema.getType(type);
    return isObjectType(parent) ? parent.getFields()[name] : undefined;
  }

  private firstOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (given?.kind === Kind.VARIABLE) {
      this.firstVariables.add(given.name.value);
      return queryLimits.first;
    }
    const size = given
      ? sizeIn(given)
      : field.args.find(({ name }) => name === 'first')?.defaultValue;
    return typeof size === 'number' ? this.judged(size) : 1;
  }

  private judgeDefaults({ variableDefinitions }: OperationDefinitionNode): void {
    for (const { variable, defaultValue } of variableDefinitions ?? [])
      if (defaultValue && this.firstVariables.has(variable.name.value))
        this.judged(sizeIn(defaultValue) ?? 1);
  }

  private judged(size: number): number {
    if (!isPageSize(size)) this.wrongFirst = true;
    return size;
  }
}

const sizeIn = (value: ValueNode): number | null =>
  value.kind === Kind.INT || value.kind === Kind.FLOAT ? Number(value.value) : null;

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);
