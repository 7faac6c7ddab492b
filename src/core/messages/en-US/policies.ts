import type { policies as source } from '../zh-CN/policies';

export const policies: Readonly<Record<keyof typeof source, string>> = {
  'policy.given': 'By the chosen policy “{id}”',
  'policy.byLayout': 'Policy “{id}” by the form’s own features ({evidence})',
  'policy.default': 'Nothing in the form asks for another policy: “{id}”',
};
