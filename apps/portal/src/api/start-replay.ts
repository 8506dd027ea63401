import { graphql } from './generated';

export const StartReplayDocument = graphql(`
  mutation StartReplay($input: StartReplayInput!) {
    startReplay(input: $input) {
      id
    }
  }
`);
