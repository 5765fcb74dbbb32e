using System.Numerics;

namespace StudyBot.Knowledge.Documents;

/// <summary>
/// The language by script and by the share of the grammar's own words; <see cref="Languages.Undetermined"/> unless that is telling. What is
/// taken for foreign has no facts, so doubt is always decided for English: a note with foreign names, or a text that is half English, stays so.
/// </summary>
internal static class LanguageGuess
{
    /// <summary>Read at the beginning, in the middle and at the end: enough to tell, and bounded however long the document.</summary>
    private const int SampleLength = 4_000;

    /// <summary>English prose has about 0.3 of its words here, other languages below 0.05.</summary>
    private const double TellingShareOfEnglish = 0.12;

    /// <summary>Foreign prose has 0.1 to 0.3; the lists are short and leave out what stands in names.</summary>
    private const double TellingShareOfOthers = 0.06;

    /// <summary>So many different ones: a quoted motto or the name of a newspaper has fewer.</summary>
    private const int TellingWords = 4;

    /// <summary>A letter of these scripts stands for a syllable or a word.</summary>
    private const int WeightOfWideLetters = 3;

    private const int LeastEnglish = 3;

    public static string Of(ReadOnlySpan<char> text)
    {
        var scripts = new ScriptCount();
        var words = new WordCount();
        if (text.Length <= 3 * SampleLength)
        {
            Read(text, scripts, words);
        }
        else
        {
            Read(text[..SampleLength], scripts, words);
            Read(text.Slice((text.Length - SampleLength) / 2, SampleLength), scripts, words);
            Read(text[^SampleLength..], scripts, words);
        }

        return scripts.Language ?? words.Language;
    }

    private static void Read(ReadOnlySpan<char> sample, ScriptCount scripts, WordCount words)
    {
        for (var i = 0; i < sample.Length;)
        {
            if (!char.IsLetter(sample[i]))
            {
                i++;
                continue;
            }

            var start = i;
            for (; i < sample.Length && char.IsLetter(sample[i]); i++)
            {
                scripts.Add(sample[i]);
            }

            words.Add(sample[start..i]);
        }
    }

    private sealed class WordCount
    {
        private readonly int[] counts = new int[LanguageWords.Codes.Length];
        private readonly int[] different = new int[LanguageWords.Codes.Length];
        private readonly HashSet<int> seen = [];
        private int all;

        public string Language
        {
            get
            {
                var english = counts[0];
                var best = Array.IndexOf(counts, counts[1..].Max(), 1);
                if (counts[best] >= all * TellingShareOfOthers && different[best] >= TellingWords && counts[best] > english * 2)
                {
                    return LanguageWords.Codes[best];
                }

                return english >= LeastEnglish && english >= all * TellingShareOfEnglish ? Languages.English : Languages.Undetermined;
            }
        }

        public void Add(ReadOnlySpan<char> word)
        {
            all++;
            var languages = LanguageWords.Of(word);
            var isNew = languages != 0 && seen.Add(string.GetHashCode(word, StringComparison.OrdinalIgnoreCase));
            for (; languages != 0; languages &= languages - 1)
            {
                var place = BitOperations.TrailingZeroCount(languages);
                counts[place]++;
                different[place] += isNew ? 1 : 0;
            }
        }
    }

    private sealed class ScriptCount
    {
        private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
        private int latin;
        private int kana;
        private int ukrainian;
        private int persian;
        private int urdu;

        /// <summary>Null where most is written in Latin letters.</summary>
        public string? Language
        {
            get
            {
                if (counts.Count == 0)
                {
                    return null;
                }

                var (language, count) = counts.MaxBy(script => script.Value);
                var weight = language is "zh" or "ko" or "ja" ? WeightOfWideLetters : 1;
                if (count * weight <= latin)
                {
                    return null;
                }

                return language switch
                {
                    // A Japanese text has its endings in kana; a Chinese one has a Japanese name at most.
                    "zh" => kana * 20 > count ? "ja" : "zh",
                    "ru" => ukrainian * 40 > count ? "uk" : "ru",
                    "ar" => urdu * 60 > count ? "ur" : persian * 60 > count ? "fa" : "ar",
                    _ => language,
                };
            }
        }

        public void Add(char letter)
        {
            if (letter < '\u0250' || letter is >= '\u1E00' and <= '\u1EFF')
            {
                latin++;
                return;
            }

            kana += letter is >= '\u3040' and <= '\u30FF' ? 1 : 0;
            ukrainian += letter is 'і' or 'ї' or 'є' or 'ґ' ? 1 : 0;
            persian += letter is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' ? 1 : 0;
            urdu += letter is 'ٹ' or 'ڈ' or 'ڑ' or 'ں' or 'ے' ? 1 : 0;
            if (ScriptOf(letter) is { } language)
            {
                counts[language] = counts.GetValueOrDefault(language) + 1;
            }
        }

        /// <summary>The language that is written most in the letter's script; null for one that is rare.</summary>
        private static string? ScriptOf(char letter) => letter switch
        {
            >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => "el",
            >= '\u0400' and <= '\u052F' => "ru",
            >= '\u0530' and <= '\u058F' => "hy",
            >= '\u0590' and <= '\u05FF' => "he",
            >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFF' => "ar",
            >= '\u0900' and <= '\u097F' => "hi",
            >= '\u0980' and <= '\u09FF' => "bn",
            >= '\u0B80' and <= '\u0BFF' => "ta",
            >= '\u0E00' and <= '\u0E7F' => "th",
            >= '\u10A0' and <= '\u10FF' => "ka",
            >= '\u1100' and <= '\u11FF' or >= '\uAC00' and <= '\uD7AF' => "ko",
            >= '\u1200' and <= '\u137F' => "am",
            >= '\u1780' and <= '\u17FF' => "km",
            >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' => "zh",
            _ => null,
        };
    }
}
