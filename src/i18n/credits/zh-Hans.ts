/** Texts of the credits in simplified Chinese. */
import type { CreditsMessages } from './CreditsMessages.ts';

export const credits: CreditsMessages = {
  creditGroup: { data: '数据', fonts: '字体与图标', software: '软件' },
  creditsIntro: '本图由以下数据、字体与软件构成。',
  creditNote: {
    report: '政府工作报告；本图只作摘述',
    coast: '海岸线与陆地',
    boundaries: '区县界线与城市驻地（GCJ-02，已转换为 WGS-84）；界线没有审图号，仅供内部示意',
    positions: '镇区、城市与机场位置的出处，逐处注明',
    own: '河流为示意线；推定的位置均注明半径',
    chinese: '没有中文字体的设备上使用的子集',
    latin: '西文与数字',
    icons: '图标',
    map: '底图与注记',
    layers: '规划图层',
    baseMaps: '可选的底图档案',
    interface: '界面',
    search: '搜索',
    distances: '距离',
    drawing: '量测与绘制',
    readers: '读取自有数据',
    pipeline: '数据生成与校验',
    build: '构建',
  },
  creditsLicence: '许可',
  serviceCredit: (provider) => `地点位置或路线走向，由检索服务 ${provider} 给出`,
  boundaryCredit: '镇街与园区的界线',
};
