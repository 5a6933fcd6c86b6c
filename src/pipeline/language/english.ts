/** English, the language whose words the rules know: "en-GB". For any other only those for marks and sentences apply. */
export const isEnglish = (language: string): boolean => /^en\b/i.test(language);
