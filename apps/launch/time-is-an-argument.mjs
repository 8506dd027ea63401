// A rule for oxlint: the clock is read in libs/platform, and handed down from there.
const message = 'Take the time as an argument; the clock is read in libs/platform.';

const isNamed = (node, name) => node.type === 'Identifier' && node.name === name;
/** `object.property`, by name or as a string in brackets. */
const isMember = ({ type, object, property, computed }, of, name) =>
  type === 'MemberExpression' &&
  isNamed(object, of) &&
  (computed ? property.value === name : property.name === name);

export default {
  meta: { name: 'time' },
  rules: {
    'is-an-argument': {
      create: (context) => ({
        NewExpression: (node) => {
          if (isNamed(node.callee, 'Date') && node.arguments.length === 0)
            context.report({ node, message });
        },
        CallExpression: (node) => {
          if (isNamed(node.callee, 'Date')) context.report({ node, message });
        },
        MemberExpression: (node) => {
          if (isMember(node, 'Date', 'now') || isMember(node, 'Temporal', 'Now'))
            context.report({ node, message });
        },
      }),
    },
  },
};
