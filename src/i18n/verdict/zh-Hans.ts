/** What each verdict means, in simplified Chinese. */
import type { VerdictMessages } from './VerdictMessages.ts';

export const verdict: VerdictMessages = {
  verdictHint: {
    done: '有来源写明已经做到',
    late: '有来源写明晚于承诺的时间',
    changed: '有来源写明内容有变',
    'not-found': '没有查到公开的结果：是未知，不是没有做到',
  },
};
