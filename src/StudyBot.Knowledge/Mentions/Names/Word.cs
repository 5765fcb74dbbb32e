namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>One distinct word of a document with all that is known of it, worked out once.</summary>
internal sealed class Word
{
    public Word(string text)
    {
        Text = text;
        Folded = Folding.Fold(text);
        if (Folded.Length == 0)
        {
            // Marks that combine with nothing.
            Folded = "\uFFFD";
        }

        Lower = Folded.ToLowerInvariant();
        Class = Shape(Folded, Lower) | Vocabulary.Of(Lower);
        if (Singular(Lower) is var singular && !ReferenceEquals(singular, Lower))
        {
            Class |= Vocabulary.Of(singular) & Bodies;
        }

        if (Folded == "Charge" || Text == "chargé")
        {
            // "Chargé d’Affaires"; the English word is no title.
            Class |= WordClass.Head;
        }

        if (Lower.Contains('-', StringComparison.Ordinal) && Lower.Split('-').Any(part => (Vocabulary.Of(part) & WordClass.Head) != 0))
        {
            // "Secretary-General", "Vice-President", "Prime Minister-designate".
            Class |= WordClass.Head;
        }

        if (Lower.Contains('-', StringComparison.Ordinal) && Lower.Split('-').All(part => (Vocabulary.Of(part) & WordClass.Calendar) != 0))
        {
            // "May-June".
            Class |= WordClass.Calendar;
        }

        if (Gazetteer.World.IsDemonym(Folded))
        {
            Class |= WordClass.Demonym;
        }

        Root = Gazetteer.World.Root(Folded);
    }

    public string Text { get; }

    public string Folded { get; }

    public string Lower { get; }

    public WordClass Class { get; }

    /// <summary>Where the gazetteer's names that begin with this word go on; null when none does.</summary>
    public GazetteerNode? Root { get; }

    public bool IsCapital => (Class & WordClass.Capital) != 0;

    public bool Is(WordClass any) => (Class & any) != 0;

    /// <summary>"treaties" and "administrations" are what the singular is.</summary>
    private const WordClass Bodies = WordClass.Institution | WordClass.OrganizationTail | WordClass.PlaceTail;

    private static string Singular(string lower) =>
        lower.EndsWith("ies", StringComparison.Ordinal) ? lower[..^3] + "y" : lower.Length > 4 && lower.EndsWith('s') ? lower[..^1] : lower;

    private static WordClass Shape(string folded, string lower)
    {
        if (char.IsAsciiDigit(folded[0]))
        {
            return WordClass.Number;
        }

        if (!char.IsLetter(folded[0]) && !char.IsSurrogate(folded[0]))
        {
            return WordClass.Punctuation;
        }

        var shape = WordClass.None;
        if (char.IsUpper(folded[0]) || (folded.Length > 3 && folded[2] == '-' && char.IsUpper(folded[3]) && lower[0] is 'a' or 'e'))
        {
            shape |= WordClass.Capital;
            var (letters, capitals) = (0, 0);
            foreach (var c in folded)
            {
                letters += char.IsLetter(c) ? 1 : 0;
                capitals += char.IsUpper(c) ? 1 : 0;
            }

            var isAllCapitals = capitals == letters;
            if (letters > 1 && isAllCapitals)
            {
                shape |= WordClass.AllCapitals;
            }

            if (folded.Length == 1 || (folded[1] == '.' && isAllCapitals))
            {
                shape |= WordClass.Initial;
            }
        }

        if (lower is "jr" or "jr." or "sr" or "sr." || folded is "II" or "III" or "IV" or "VI" or "VII" or "VIII" or "XIV" or "XVI" or "V")
        {
            shape |= WordClass.Suffix;
        }

        return shape;
    }
}
