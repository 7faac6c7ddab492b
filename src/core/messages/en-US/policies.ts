import type { policies as source } from '../zh-CN/policies';

export const policies: Readonly<Record<keyof typeof source, string>> = {
  'policy.given': 'By the chosen policy “{id}”',
  'policy.byForm': 'Policy “{id}” named by the taught form',
  'policy.byLayout': 'Policy “{id}” by the form’s own features ({evidence})',
  'policy.default': 'Nothing in the form asks for another policy: “{id}”',
  'policy-error.decimal': '{path} must be a number of at least 0 (such as "0.8"); found {found}',
  'policy-error.range': '{path} must be between {min} and {max}; found {found}',
  'policy-error.boolean': '{path} must be true or false; found {found}',
  'policy-error.text': '{path} must be text; found {found}',
  'policy-error.oneOf': '{path} must be one of {values}; found {found}',
  'policy-error.list': '{path} must be a list; found {found}',
  'policy-error.pair': '{path} must have two entries; found {found}',
  'policy-error.length': '{path} needs at least {least} items; found {found}',
  'policy-error.object': '{path} must be an object; found {found}',
  'policy-error.unknown': '{path} is no known parameter; there are: {values}',
  'policy-error.descending': '{path} must go from high to low; {found} is out of place',
  'policy-error.lastBand': 'the last of gradeBands must start at 0; it starts at {found}',
  'policy-error.stepsMissing': '{path} is empty: mode steps needs them',
  'policy-error.required': '{path} is missing',
  'policy-error.noBase': 'extends names the policy “{found}”, which does not exist',
};
