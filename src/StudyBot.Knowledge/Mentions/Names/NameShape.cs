namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>What the words of a name say by themselves: enough, without a title, to take it for a person's.</summary>
internal static class NameShape
{
    public static bool IsPersons(ReadOnlySpan<Token> name)
    {
        if (name.Length < 2 || name[^1].Is(WordClass.NotJapanese))
        {
            return false;
        }

        return HasGiven(name) || HasInitials(name) || (name[^1].Is(WordClass.Suffix) && !name[0].Is(WordClass.Common))
            || IsFamilyFirst(name) || IsJapanese(name) || HasFiliation(name) || HasNisba(name);
    }

    /// <summary>Whether more than a known first word speaks for a person: "near Tal Afar" is a place.</summary>
    public static bool IsCertain(ReadOnlySpan<Token> name) => HasInitials(name) || name[^1].Is(WordClass.Suffix) || HasFiliation(name);

    private static bool HasGiven(ReadOnlySpan<Token> name)
    {
        var first = name[0];
        if (!first.Is(WordClass.Given) || first.Is(WordClass.Function))
        {
            return false;
        }

        // "Georgia", "Jordan" and "Florence" are places first; then the second word must be nothing else.
        return first.Word.Root?.Entry is not { Kind: not GazetteerKind.Town } place || place.Kind is not GazetteerKind.Country
            && !(name[1].Is(WordClass.Common | WordClass.Demonym) || name[1].Word.Root?.Entry is not null);
    }

    private static bool HasInitials(ReadOnlySpan<Token> name)
    {
        if (name[0].Word.Root?.Entry is not null || name[^1].Is(WordClass.Initial | WordClass.Common | WordClass.AllCapitals))
        {
            return name[0].Is(WordClass.Given) && name[0].Word.Root?.Entry is not { Kind: GazetteerKind.Country } && name.Length > 2
                && name[1].Is(WordClass.Initial) && !name[^1].Is(WordClass.Initial);
        }

        foreach (var token in name[..^1])
        {
            if (token.Is(WordClass.Initial) && token.Word.Text.EndsWith('.'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Kim Jong-il", "Yoon Suk Yeol", "Zhou Enlai", "Nguyen Van Thieu".</summary>
    private static bool IsFamilyFirst(ReadOnlySpan<Token> name)
    {
        if (!name[0].Is(WordClass.FamilyFirst) || name.Length > 4 || name[0].Is(WordClass.AllCapitals))
        {
            return false;
        }

        var second = name[1].Word.Text;
        var hyphen = second.IndexOfAny(['-', '‐', '‑']);
        if (name.Length == 2 && hyphen > 0 && hyphen + 1 < second.Length && char.IsLower(second[hyphen + 1]))
        {
            return true;
        }

        if (name[0].Is(WordClass.Function))
        {
            return false;
        }

        foreach (var token in name[1..])
        {
            if (token.Is(WordClass.Common | WordClass.AllCapitals | WordClass.Demonym) || token.Word.Folded.Length > 9
                || token.Word.Root?.Entry is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasFiliation(ReadOnlySpan<Token> name)
    {
        foreach (var token in name[1..^1])
        {
            if (token.Word.Text is "bin" or "ibn" or "bint")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Sajid Mubarak Atrus al-Rashidi": an Arabic name that ends by where its bearer is from; a group's has two words.</summary>
    private static bool HasNisba(ReadOnlySpan<Token> name)
    {
        if (name.Length < 3 || !IsArticled(name[^1]))
        {
            return false;
        }

        foreach (var token in name[..^1])
        {
            if (!token.IsCapital || IsArticled(token) || token.Is(WordClass.Common | WordClass.Institution | WordClass.AllCapitals)
                || token.Word.Root?.Entry is { Kind: not GazetteerKind.Town })
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsArticled(Token token) =>
        token.Word.Lower.Length > 5 && token.Word.Lower.IndexOf('-', StringComparison.Ordinal) == 2 && token.Word.Lower[0] is 'a' or 'e';

    private static bool IsJapanese(ReadOnlySpan<Token> name) =>
        name.Length == 2 && IsJapanese(name[0].Word) && IsJapanese(name[1].Word);

    private static bool IsJapanese(Word word) =>
        word.Lower.Length >= 3 && !word.Is(WordClass.Common | WordClass.NotJapanese | WordClass.Demonym | WordClass.AllCapitals)
            && word.Root?.Entry is null or { Kind: GazetteerKind.Town }
        && JapaneseSyllables.Spell(word.Lower);
}
