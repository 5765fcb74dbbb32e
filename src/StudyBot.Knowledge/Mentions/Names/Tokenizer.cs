using System.Globalization;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>Cuts sentences into words and marks; words of one document are shared, so that each is looked up once.</summary>
internal sealed class Tokenizer
{
    private const int LongestWord = 80;
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Tokenizer() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Fills <paramref name="tokens"/> with the tokens of a span.</summary>
    public void Read(SourceText source, TextSpan span, List<Token> tokens)
    {
        tokens.Clear();
        var text = source.Text.AsSpan();
        var at = span.Start;
        var isGlued = false;
        while (at < span.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                isGlued = false;
                continue;
            }

            at = IsWordPart(text[at]) ? ReadWord(text, at, span.End, isGlued, tokens) : ReadMark(text, at, isGlued, tokens);
            isGlued = true;
        }
    }

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || (c >= 0x300 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark);

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private int ReadMark(ReadOnlySpan<char> text, int at, bool isGlued, List<Token> tokens)
    {
        var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        tokens.Add(new(at, at + length, Intern(text.Slice(at, length)), false, isGlued));
        return at + length;
    }

    private int ReadWord(ReadOnlySpan<char> text, int start, int limit, bool isGlued, List<Token> tokens)
    {
        var end = start;
        while (end < limit)
        {
            if (IsWordPart(text[end]))
            {
                end++;
            }
            else if (end > start && end + 1 < limit && IsWordPart(text[end + 1])
                && (IsApostrophe(text[end]) || (IsHyphen(text[end]) && !(end + 2 < limit && text[end + 2] == '.'
                && char.IsUpper(text[end + 1])))))
            {
                end += 2;
            }
            else if (text[end] == '.' && IsInitials(text[start..end]) && end + 1 <= limit)
            {
                end++;
            }
            else
            {
                break;
            }
        }

        if (end < limit && text[end] == '.' && end - start <= 5 && Intern(text[start..(end + 1)]).Is(WordClass.Pointed | WordClass.Suffix))
        {
            end++;
        }

        // "42nd" is one word; a word without an end is cut, since no name is so long.
        var isPossessive = end - start > 2 && text[end - 1] is 's' or 'S' && IsApostrophe(text[end - 2]);
        var nameEnd = isPossessive ? end - 2 : end;
        if (nameEnd - start > LongestWord)
        {
            nameEnd = start + LongestWord;
        }

        if (!TrySplit(text, start, nameEnd, isPossessive, isGlued, tokens))
        {
            tokens.Add(new(start, nameEnd, Intern(text[start..nameEnd]), isPossessive, isGlued));
        }

        return end;
    }

    /// <summary>"U", "U.S", "H.W": so far only single capitals with points between.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length % 2 == 1 && word.Length < 16;
    }

    /// <summary>"Japan-Russia" and "Moscow-backed" are two words, "Guinea-Bissau" and "Akufo-Addo" are one.</summary>
    private bool TrySplit(ReadOnlySpan<char> text, int start, int end, bool isPossessive, bool isGlued, List<Token> tokens)
    {
        var word = text[start..end];
        var hyphen = word.IndexOfAny('-', '‐', '‑');
        if (hyphen <= 0 || hyphen == word.Length - 1 || Gazetteer.World.IsName(Intern(word).Folded)
            || Gazetteer.World.IsDemonym(Intern(word).Folded))
        {
            return false;
        }

        var last = word.LastIndexOfAny('-', '‐', '‑');
        if (!IsWorldly(Intern(word[..hyphen])) && (last == word.Length - 1 || !IsWorldly(Intern(word[(last + 1)..]))))
        {
            return false;
        }

        tokens.Add(new(start, start + hyphen, Intern(word[..hyphen]), false, isGlued));
        if (!TrySplit(text, start + hyphen + 1, end, isPossessive, true, tokens))
        {
            tokens.Add(new(start + hyphen + 1, end, Intern(word[(hyphen + 1)..]), isPossessive, true));
        }

        return true;
    }

    private static bool IsWorldly(Word word) => word.Is(WordClass.Demonym) || Gazetteer.World.IsName(word.Folded);

    private Word Intern(ReadOnlySpan<char> text)
    {
        if (!lookup.TryGetValue(text, out var word))
        {
            word = new Word(text.ToString());
            words.Add(word.Text, word);
        }

        return word;
    }
}
