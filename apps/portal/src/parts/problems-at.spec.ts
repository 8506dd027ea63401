import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../api/api-error';
import { isAllAtFields, problemsAt } from './problems-at';

const wrong = (...paths: string[]): ApiError =>
  new ApiError('BAD_USER_INPUT', 'Some of it is wrong.', {
    problems: paths.map((path) => ({ code: 'X', path: path.split('.'), message: `${path}?` })),
  });

describe('what the server finds wrong', () => {
  it.each([
    ['stands at its field', wrong('name'), { name: 'name?' }, true],
    ['stands at each of several', wrong('name', 'tier'), { name: 'name?', tier: 'tier?' }, true],
    ['is a sentence where no field is the one', wrong('locale'), {}, false],
    ['is both where some of it has a field', wrong('name', 'locale'), { name: 'name?' }, false],
    ['is a sentence where no field is named', new ApiError('CONFLICT', 'Taken.'), {}, false],
    ['is a sentence where it is no refusal at all', new Error('broken'), {}, false],
  ])('%s', (_, error, atFields, all) => {
    expect(problemsAt(error, ['name', 'tier'])).toEqual(atFields);
    expect(isAllAtFields(error, ['name', 'tier'])).toBe(all);
  });
});
