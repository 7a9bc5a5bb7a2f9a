/** What each verdict means, in traditional Chinese. */
import type { VerdictMessages } from './VerdictMessages.ts';

export const verdict: VerdictMessages = {
  verdictHint: {
    done: '有來源寫明已經做到',
    late: '有來源寫明晚於承諾的時間',
    changed: '有來源寫明內容有變',
    'not-found': '沒有查到公開的結果：是未知，不是沒有做到',
  },
};
