namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>Reads as many words as can be one person's name; what justifies taking it for one is the caller's question.</summary>
internal static class NameReader
{
    private const int LongestName = 7;

    private const WordClass NeverName =
        WordClass.Calendar | WordClass.Punctuation | WordClass.Number;

    private const WordClass NeverFirst = NeverName | WordClass.Institution | WordClass.Head | WordClass.PluralHead | WordClass.Function
        | WordClass.PlaceTail | WordClass.OrganizationTail;

    /// <summary>The token after the name that begins at <paramref name="start"/>; the same as that when there is none.</summary>
    /// <param name="isTitled">Whether a title stands before it: then an English word can be a surname ("President Bush").</param>
    /// <param name="isHeading">Whether capitals mean little here.</param>
    public static int Read(ReadOnlySpan<Token> tokens, int start, bool isTitled, bool isHeading)
    {
        if (start >= tokens.Length || !CanBegin(tokens, start, isTitled))
        {
            return start;
        }

        var i = start;
        if (tokens[i].Is(WordClass.Particle) && !tokens[i].IsCapital)
        {
            i = SkipParticles(tokens, i);
        }

        var count = 1;
        i++;
        while (i < tokens.Length && i - start < LongestName && !tokens[i - 1].IsPossessive
            && !tokens[i].IsGlued | tokens[i].Is(WordClass.Punctuation | WordClass.Suffix | WordClass.Initial)
                | tokens[i - 1].Is(WordClass.Initial))
        {
            var next = Continue(tokens, start, i, count, isTitled, isHeading);
            if (next == i)
            {
                break;
            }

            i = next;
            count++;
            if (tokens[i - 1].Is(WordClass.Suffix))
            {
                break;
            }
        }

        // A point that ends a sentence is no initial: "He met Putin. A …"
        while (i > start + 1 && tokens[i - 1].Is(WordClass.Initial) && !tokens[i - 1].Is(WordClass.Suffix))
        {
            i--;
        }

        return i;
    }

    private static bool CanBegin(ReadOnlySpan<Token> tokens, int i, bool isTitled)
    {
        var token = tokens[i];
        if (!token.IsCapital)
        {
            var after = token.Is(WordClass.Particle) ? SkipParticles(tokens, i) : i;
            return isTitled && after > i && after < tokens.Length && tokens[after].IsCapital && !tokens[after].Is(NeverFirst)
                && token.Word.Lower is not ("la" or "y" or "as" or "los");
        }

        if (token.Is(NeverName) || (token.Is(NeverFirst | WordClass.Honorific) && !token.Is(WordClass.Given | WordClass.FamilyFirst))
            || (token.Is(WordClass.Function) && !token.Is(WordClass.FamilyFirst)))
        {
            return false;
        }

        if (token.Is(WordClass.Head | WordClass.Institution) && !HasCapitalNext(tokens, i))
        {
            return false;
        }

        if (token.Is(WordClass.AllCapitals) && !token.Is(WordClass.Initial) && !token.Word.Folded.Contains('-', StringComparison.Ordinal))
        {
            return isTitled && token.Word.Folded.Length > 3 && token.Word.Root?.Entry is null;
        }

        if (Gazetteer.Longest(tokens, i, out var end) is not { Kind: not GazetteerKind.Town } entry || end <= i)
        {
            return !token.Is(WordClass.Demonym) || (token.Is(WordClass.Given) && HasCapitalNext(tokens, i))
                || (isTitled && i + 2 < tokens.Length && tokens[i + 1].Is(WordClass.Initial) && tokens[i + 2].IsCapital);
        }

        // "President Lincoln" but never "President Japan"; "Jordan Spieth" but never "Jordan River".
        return end == i + 1 && (token.Is(WordClass.Given) || (isTitled && entry.Kind is GazetteerKind.City or GazetteerKind.State))
            && (HasCapitalNext(tokens, i) || (isTitled && entry.Kind != GazetteerKind.Country));
    }

    private static bool HasCapitalNext(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && !tokens[i].IsPossessive && tokens[i + 1].IsCapital && !tokens[i + 1].IsGlued
        && !tokens[i + 1].Is(NeverFirst | WordClass.AllCapitals);

    private static int SkipParticles(ReadOnlySpan<Token> tokens, int i)
    {
        var end = i;
        while (end < tokens.Length && end - i < 3 && tokens[end].Is(WordClass.Particle) && !tokens[end].IsCapital)
        {
            end++;
        }

        return end;
    }

    private static int Continue(ReadOnlySpan<Token> tokens, int start, int i, int count, bool isTitled, bool isHeading)
    {
        var token = tokens[i];
        if (token.IsMark(','))
        {
            return i + 1 < tokens.Length && tokens[i + 1].Is(WordClass.Suffix)
                && tokens[i + 1].Word.Lower.StartsWith('j') | tokens[i + 1].Word.Lower.StartsWith('s') ? i + 2 : i;
        }

        if (token.Is(WordClass.Suffix))
        {
            return i + 1;
        }

        if (token.Is(WordClass.Initial))
        {
            return i + 1 < tokens.Length && tokens[i + 1].IsCapital && token.Word.Root?.Entry is null ? i + 1 : i;
        }

        if (token.Is(WordClass.Particle) && !token.IsCapital)
        {
            var after = SkipParticles(tokens, i);
            return after < tokens.Length && CanContinue(tokens, start, after, 2, isTitled, false) ? after + 1 : i;
        }

        return CanContinue(tokens, start, i, count, isTitled, isHeading) ? i + 1 : i;
    }

    private static bool CanContinue(ReadOnlySpan<Token> tokens, int start, int i, int count, bool isTitled, bool isHeading)
    {
        var token = tokens[i];
        if (!token.IsCapital || token.Is(NeverName | WordClass.Honorific)
            || token.Is(WordClass.AllCapitals) != tokens[start].Is(WordClass.AllCapitals)
            && !token.Word.Folded.Contains('-', StringComparison.Ordinal) && !tokens[start].Is(WordClass.Initial))
        {
            return false;
        }

        var isLast = i + 1 >= tokens.Length || token.IsPossessive || !tokens[i + 1].IsCapital;
        if (token.Is(WordClass.TitleSurname) && isLast && tokens[start].Is(WordClass.Given) && !isHeading
            && (i + 1 >= tokens.Length || tokens[i + 1].Word.Text != "of"))
        {
            return true;
        }

        if (token.Is(WordClass.Function))
        {
            return false;
        }

        var isAfterInitial = tokens[i - 1].Is(WordClass.Initial) || !tokens[i - 1].IsCapital;
        if (token.Is(WordClass.Institution | WordClass.Head | WordClass.PluralHead | WordClass.Function | WordClass.PlaceTail
            | WordClass.OrganizationTail)
            && !isAfterInitial && !(token.Is(WordClass.PlaceTail) && isTitled && isLast && tokens[start].Is(WordClass.Given)
            && count == 1) && !(token.Is(WordClass.Given | WordClass.FamilyFirst) && !token.Is(WordClass.Institution)))
        {
            // "Jimmy Carter Library", "President Putin Foreign Minister"; but "Gordon Head" after a given name alone is not worth the risk.
            return false;
        }

        if (token.Is(WordClass.Demonym) && !token.Is(WordClass.Given))
        {
            return isAfterInitial || (count > 1 && i + 1 < tokens.Length && !token.IsPossessive && tokens[i + 1].IsCapital
                && !tokens[i + 1].Is(WordClass.Common | NeverFirst));
        }

        if (Gazetteer.Longest(tokens, i, out var end) is { } entry)
        {
            if (entry.Kind == GazetteerKind.Organization || end > i + 1 && entry.Kind != GazetteerKind.Town)
            {
                return false;
            }

            if (entry.Kind == GazetteerKind.Country && !isAfterInitial && !(count == 1 && tokens[start].Is(WordClass.Given) && !isHeading))
            {
                return false;
            }
        }

        if (!token.Is(WordClass.Common) || token.Is(WordClass.Given) || isAfterInitial)
        {
            return true;
        }

        var isFollowed = i + 1 < tokens.Length && !token.IsPossessive && tokens[i + 1].IsCapital
            && !tokens[i + 1].Is(WordClass.Common | NeverFirst);
        if (isFollowed && count == 1 && !isHeading && tokens[start].Is(WordClass.Given) && !tokens[start].Is(WordClass.Common)
            && tokens[start].Word.Root?.Entry is null && Gazetteer.Longest(tokens, i + 1, out _) is null or { Kind: GazetteerKind.Town })
        {
            // "John Foster Dulles": a word of English between two names.
            return true;
        }

        if (isLast && count == 2 && !isHeading && (tokens[start].Is(WordClass.Given) || isTitled) && !EndsLikeVerb(token))
        {
            return true;
        }

        return isFollowed && count >= 2 || (count == 1 && (isLast || (isTitled && (isFollowed || IsLastButOne(tokens, i)))) && !isHeading
            && (tokens[start].Is(WordClass.Given | WordClass.Initial) || isTitled) && !token.Is(WordClass.PersonVerb))
            || (count == 1 && isLast && tokens[start].Is(WordClass.Given) && !tokens[start].Is(WordClass.Common) && !EndsLikeVerb(token));
    }

    /// <summary>"Ambassador Arthur Bliss Lane".</summary>
    private static bool IsLastButOne(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i + 1].IsCapital && !tokens[i + 1].Is(NeverFirst)
            && (i + 2 >= tokens.Length || !tokens[i + 2].IsCapital);

    /// <summary>"Abe Visits Russia": in a heading a common word that may be a verb ends the name.</summary>
    private static bool EndsLikeVerb(Token token) => token.Word.Lower.EndsWith('s') || token.Is(WordClass.PersonVerb);
}
