/**
 * Surnames that stand before the given name in news in English, the most frequent of China, Korea and Vietnam in their usual
 * spelling. Written for this project.
 */
export const FIRST_SURNAMES: ReadonlySet<string> = new Set(
  (
    'Cai Cao Chen Cheng Choi Cui Deng Ding Dong Du Fan Fang Feng Fu Gao Gong Guo Han He Hong Hou Hu Huang Hwang Jang Jia Jiang Jin Jung ' +
    'Kang Kim Kwon Le Lee Lei Li Liang Liao Lin Ling Liu Lu Luo Ma Mao Meng Moon Ngo Nguyen Pan Park Peng Pham Qian Qin Qiu Ren Seo Shao Shen Shi ' +
    'Shin Song Su Sun Tan Tang Tao Tian Tran Vo Wang Wei Wen Wu Xi Xia Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yin Yoon Yu Yuan Zeng Zhan ' +
    'Zhang Zhao Zheng Zhong Zhou Zhu Zou'
  ).split(' '),
);
