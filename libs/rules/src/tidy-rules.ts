import type { Choice, Rules } from '#qualification';

/** Rules as they are kept: texts without the blanks around them, domains in lower case. */
export function tidyRules(rules: Rules): Rules {
  const { icp, disqualifiers } = rules;
  return {
    ...rules,
    icp: {
      ...icp,
      industries: tidyChoice(icp.industries),
      techStack: {
        any: trimmed(icp.techStack.any),
        all: trimmed(icp.techStack.all),
        none: trimmed(icp.techStack.none),
      },
    },
    disqualifiers: {
      ...disqualifiers,
      accounts: trimmed(disqualifiers.accounts).map((domain) => domain.toLowerCase()),
    },
  };
}

const tidyChoice = ({ only, except }: Choice): Choice => ({
  only: trimmed(only),
  except: trimmed(except),
});

const trimmed = (texts: readonly string[]): readonly string[] => texts.map((text) => text.trim());
