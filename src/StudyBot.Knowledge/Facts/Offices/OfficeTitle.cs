using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Facts.Offices;

/// <summary>The name of an office as one place of a text has it.</summary>
/// <param name="Text">The words as they stand there, without what is no part of the name: "Secretary of State" of "then-Secretary of State".</param>
/// <param name="Value">The same of one holder: "President" of "Presidents".</param>
/// <param name="Core">The words by which two titles are one office, without the country: "foreign minister".</param>
/// <param name="Field">What stands behind "of", "for" or "to"; empty where nothing does.</param>
internal sealed record OfficeTitle(string Text, string Value, bool IsFormer, string Core, string Field)
{
    private const int LongestTitle = 120;
    private const int And = 5;
    private const int To = 4;

    /// <summary>The offices that the words name: two of "President and Secretary of State", none of "historian".</summary>
    public static IEnumerable<OfficeTitle> ReadAll(string role)
    {
        if (role.Length > LongestTitle || role.Contains('\n', StringComparison.Ordinal))
        {
            return [];
        }

        // "Chargé d’Affaires to President Madison": the name bears the last title alone.
        var to = role.LastIndexOf(" to ", StringComparison.Ordinal);
        if (to > 0 && char.IsUpper(role[to + To]) && Read(role[(to + To)..], isFormer: false) is { } last)
        {
            return [last];
        }

        var and = role.IndexOf(" and ", StringComparison.Ordinal);
        if (and > 0 && Read(role[..and], isFormer: false) is { } left
            && Read(role[(and + And)..], IsStill(role[(and + And)..]) ? false : left.IsFormer) is { } right)
        {
            return OfficeWords.IsHighest(left.Core) && OfficeWords.IsHighest(right.Core) ? [right] : [left, right];
        }

        // "the President and Secretary Haig": the first is somebody else.
        return and > 0 && !role[..and].Contains(' ', StringComparison.Ordinal) ? [] : Read(role, isFormer: false) is { } one ? [one] : [];
    }

    /// <summary>Whether both are titles of one office that one person held: one of them may leave out what the other says.</summary>
    public bool IsSameAs(OfficeTitle other) =>
        Core == other.Core && (Field.Length == 0 || other.Field.Length == 0 || Field.StartsWith(other.Field, StringComparison.Ordinal)
            || other.Field.StartsWith(Field, StringComparison.Ordinal));

    private static bool IsStill(string title) => title.StartsWith("current ", StringComparison.Ordinal);

    private static OfficeTitle? Read(string role, bool isFormer)
    {
        var text = role.Trim();
        while (Cut(text) is var (first, rest))
        {
            isFormer |= OfficeWords.SaysFormer(first);
            text = rest;
        }

        text = WithoutRankBehind(text);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joint = Array.FindIndex(words, w => w is "of" or "for" or "to" or "at" or "on" or "and" or "&" or "/");
        var core = joint < 0 ? words : words[..joint];
        // "Secretary of State Christian" of Christian Herter: a given name has slipped in.
        if (words.Length - core.Length > 2 && (Vocabulary.Of(Folding.Lower(words[^1])) & (WordClass.Given | WordClass.Institution)) == WordClass.Given
            && Gazetteer.World.KindOf(words[^1]) is not GazetteerKind.Country)
        {
            return null;
        }

        var at = Array.FindLastIndex(core, w => !OfficeWords.FollowsHead(w.ToLowerInvariant()));
        if (at < 0 || core.Any(OfficeWords.IsToCome))
        {
            return null;
        }

        var singular = OfficeWords.Singular(core[at]);
        var head = Folding.Lower(singular);
        var kept = core[..at].Where(w => !IsOfCountry(w)).Select(w => Folding.Lower(w)).Append(head).ToList();
        if (!OfficeWords.IsHead(head) || !OfficeWords.IsOffice(head, kept.SkipLast(1).All(OfficeWords.IsOfRank), words.Length == 1))
        {
            return null;
        }

        var value = singular == core[at] ? text : string.Join(' ', [.. words[..at], singular, .. words[(at + 1)..]]);
        var field = Folding.Lower(string.Join(' ', words[core.Length..].Where(w => w != "the")));
        return new OfficeTitle(text, value, isFormer, string.Join(' ', kept), field);
    }

    private static string WithoutRankBehind(string text)
    {
        while (text.LastIndexOf(' ') is var space and > 0)
        {
            var before = text[..space].TrimEnd();
            var isBehindField = before.Contains(" of ", StringComparison.Ordinal) || before.Contains(" for ", StringComparison.Ordinal);
            if (!OfficeWords.IsRankBehind(text[(space + 1)..].ToLowerInvariant(), before[(before.LastIndexOf(' ') + 1)..].ToLowerInvariant(), isBehindField))
            {
                break;
            }

            text = before;
        }

        return text;
    }

    private static bool IsOfCountry(string word) =>
        Gazetteer.World.IsDemonym(Folding.Fold(word)) || Gazetteer.World.KindOf(word) is GazetteerKind.Country
        || word is "U.S." or "US" or "UK" or "U.K." or "EU" or "UN" or "U.N.";

    // "First Secretary", "Second Deputy Minister": the number belongs to the office.
    private static bool IsRank(string rest) => rest.StartsWith("secretary", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("deputy", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("vice", StringComparison.OrdinalIgnoreCase);

    // The first word, where it is no part of the name, and what follows it.
    private static (string Word, string Remainder)? Cut(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var first = (space < 0 ? text : text[..space]).ToLowerInvariant().TrimEnd('-', ',');
        if (space > 0 && (OfficeWords.SaysFormer(first) || OfficeWords.IsPassing(first)
            || (OfficeWords.IsOrdinal(first) && (char.IsLower(text[0]) || !IsRank(text[(space + 1)..])))))
        {
            return (first, text[(space + 1)..].TrimStart());
        }

        foreach (var prefix in (ReadOnlySpan<string>)["then-", "ex-", "former-"])
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && text.Length > prefix.Length)
            {
                return (prefix[..^1], text[prefix.Length..].TrimStart());
            }
        }

        return null;
    }
}
