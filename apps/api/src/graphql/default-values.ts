import { isInputObjectType, isObjectType, valueFromAST } from 'graphql';
import type { GraphQLArgument, GraphQLInputField, GraphQLSchema } from 'graphql';

/**
 * Reads every default of the SDL anew by the scalars that are in force: the schema is built before
 * they are, so a `Duration` would otherwise stand as text where resolvers expect milliseconds.
 */
export function readDefaults(schema: GraphQLSchema): GraphQLSchema {
  const withDefault = defaultsIn(schema).filter(({ astNode }) => astNode?.defaultValue);
  // A default such as {} takes on the defaults of its own fields, so those are read first.
  const leavesFirst = [false, true].flatMap((compound) =>
    withDefault.filter(({ astNode }) => isCompound(astNode?.defaultValue?.kind) === compound),
  );
  for (const each of leavesFirst)
    each.defaultValue = valueFromAST(each.astNode?.defaultValue, each.type);
  return schema;
}

const isCompound = (kind: string | undefined): boolean => kind === 'ObjectValue';

function defaultsIn(schema: GraphQLSchema): (GraphQLArgument | GraphQLInputField)[] {
  return Object.values(schema.getTypeMap()).flatMap(
    (type): (GraphQLArgument | GraphQLInputField)[] => {
      if (isInputObjectType(type)) return Object.values(type.getFields());
      return isObjectType(type)
        ? Object.values(type.getFields()).flatMap(({ args }) => [...args])
        : [];
    },
  );
}
