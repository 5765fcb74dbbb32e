using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.Stems;

namespace StudyBot.Quizzes.Questions;

/// <summary>A sentence of a source with a gap, as a stem; null where it does not stand alone.</summary>
internal static partial class SentenceStem
{
    /// <param name="gaps">Spans of the document that hold the key.</param>
    public static string? Of(SentenceMaterial sentence, IReadOnlyList<TextSpan> gaps)
    {
        if (Plain(sentence, gaps) is not { } text || sentence.Dates.Any(d => !gaps.Any(g => g.Overlaps(d.Span)) && LacksYear(sentence, d)))
        {
            return null;
        }

        return StemCuts.Prefixes(text).FirstOrDefault(t => Stands(t, sentence, gaps)) is { } stem ? Inside(stem) : null;
    }

    /// <summary>The sentence with its gaps and without what binds it to those before it, whether it stands alone or not; null for what is no telling sentence.</summary>
    public static string? Plain(SentenceMaterial sentence, IReadOnlyList<TextSpan> gaps, Spelled whom = Spelled.WhoIsLittleKnown)
    {
        if (sentence.Block.Kind is not (BlockKind.Paragraph or BlockKind.Caption or BlockKind.ListItem))
        {
            return null;
        }

        if (FullNames.In(sentence, sentence.Span, gaps, whom) is not { } named)
        {
            return null;
        }

        var text = Spaces().Replace(Connectives.Removed(FullNames.WithoutTerms(named, sentence)), " ").Trim();
        if (text.Length == 0)
        {
            return null;
        }

        // A speech says "we" and hopes, and accuses; what it begins or ends with a year is told.
        if (sentence.IsOfSpeech && !(sentence.Dates.Any(d => HasYear(sentence, d)) && Telling().IsMatch(text) && !Pleading().IsMatch(text) && !Accusing().IsMatch(text)))
        {
            return null;
        }

        // A quotation by itself is somebody's word, and whose it does not say.
        if (text[0] is '“' or '"' && text[^1] is '”' or '"')
        {
            return null;
        }

        // A paragraph that breaks off before a list or a long quotation is no sentence.
        if (!Ended().IsMatch(text))
        {
            return null;
        }

        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>Inside of marks there are other marks.</summary>
    public static string Inside(string text) => text.Replace('“', '‘').Replace('”', '’');

    private static bool Stands(string text, SentenceMaterial sentence, IReadOnlyList<TextSpan> gaps)
    {
        var names = sentence.Names.Where(n => !gaps.Any(g => g.Overlaps(n.Span))).ToList();
        var all = Texts(sentence, names, text);
        var people = Texts(sentence, names.Where(n => n.Thing.Kind == ThingKind.Person), text);
        var gapIsPerson = sentence.Names.Any(n => n.Thing.Kind == ThingKind.Person && gaps.Any(g => g.Overlaps(n.Span)));

        // A year alone does not say whose revolution it was, and one name alone not on which occasion it was.
        var isAnchored = Anchors(text, all) > (sentence.Years.Any() ? 0 : 1);
        var gapIsName = sentence.Names.Any(n => gaps.Any(g => g.Overlaps(n.Span)));
        var gapIsState = sentence.Names.Any(n => n.Thing.Kind is not ThingKind.Person && gaps.Any(g => g.Overlaps(n.Span)));
        var isShort = sentence.Names.Any(n => gaps.Any(g => g.Overlaps(n.Span)) && (WrittenName.IsShortOf(sentence, n) || IsTold(text, sentence.Source.Document.Source[n.Span])));
        return isAnchored && !isShort && !(gapIsState && IsOfMany(text)) && (!gapIsName || GapContext.Takes(text)) && StandsAlone.Holds(text, gapIsName ? [.. all, Question.Gap] : all, gapIsPerson ? [.. people, Question.Gap] : people) && FiniteVerb.Stands(text)
            && !(gapIsPerson && ThoughtAlone.IsIn(text, people.Count > 0));
    }

    // Names, each once however many words it has, and numbers.
    private static int Anchors(string text, IReadOnlyCollection<string> names)
    {
        var words = StemWord.Of(text);
        return words.Where((w, i) => NumberText.FormOf(w.Text) is not null || (IsName(w) && !(i > 0 && IsName(words[i - 1])))).Select(w => w.Text).Distinct().Count();

        bool IsName(StemWord word) => word.IsCapital && !DefiniteNouns.IsMonth(word.Lower) && !DefiniteNouns.IsOffice(word.Lower)
            && (word.Start > 0 || names.Any(n => text.StartsWith(n, StringComparison.Ordinal)));
    }

    // "Grand Duchy of Tuscany" where the stem goes on "prior to the Grand Duchy’s incorporation"; republics are many.
    private static bool IsTold(string text, string called) => KeyInStem.IsTold(text, called.Replace("Republic", "", StringComparison.Ordinal));

    private static bool IsOfMany(string text) =>
        text.IndexOf(Question.Gap, StringComparison.Ordinal) is var at && (ManyHold.IsStance(text[(at + Question.Gap.Length)..]) || ManyHold.IsSupported(text[..at]));

    // "In 1995, our President …", "… was signed in Oslo in 1995."
    [GeneratedRegex(@"\A(In|On|Since) [^,]{0,30}(\d{4}|_____)|\b(in|on) ([\p{L}\d]+ ){0,2}(\d{4}|_____)\.\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Telling();

    [GeneratedRegex(@"\b(must|should|needs?|needed|ought|hopes?|urges?|calls?|requests?|asks?|is|are|has|have|will|shall|let|let’s|want|wants|welcomes?|believes?|proud|honou?r|privilege)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pleading();

    // What one state says against another is no fact of the document.
    [GeneratedRegex(@"\b(aggressions?|aggressors?|colossal|heinous|so-called|puppet|barbar(ous|ic|ism|ity)|savage(ly|ry)?|treacher(y|ous)|criminals?|brutal(ly|ity)?)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Accusing();

    // "On September 13": of any year. "The October summit" names itself.
    private static bool LacksYear(SentenceMaterial sentence, DateMention date) =>
        date.Value is { Precision: DatePrecision.Day or DatePrecision.Month }
        && !FourDigits().IsMatch(sentence.Text)
        && !(date.Value.Precision == DatePrecision.Month && sentence.Text[..(date.Span.Start - sentence.Span.Start)].EndsWith("the ", StringComparison.OrdinalIgnoreCase));

    /// <summary>A date with its own year, without which a sentence may mean any.</summary>
    public static bool HasYear(SentenceMaterial sentence, DateMention date) =>
        date.Value is not null && FourDigits().IsMatch(sentence.Source.Document.Source[date.Span]);

    /// <summary>The gap of a name: with the role before it, which would tell the answer, and with its article, which not all options have.</summary>
    public static TextSpan GapOf(SentenceMaterial sentence, NamedMention name)
    {
        var start = name.Role is { } role && role.End <= name.Span.Start && name.Span.Start - role.End <= 2 && role.Start >= sentence.Span.Start
            ? role.Start
            : name.Span.Start;
        var before = sentence.Text.AsSpan(0, start - sentence.Span.Start);
        if (before.EndsWith("the ", StringComparison.OrdinalIgnoreCase) && (before.Length == 4 || !char.IsLetter(before[^5])))
        {
            start -= 4;
        }

        return TextSpan.FromBounds(start, name.Span.End);
    }

    /// <summary>"Paris" of "Paris Peace Conference", "Japan" of "Japan-Russia", "Asia" of "southeast Asia": part of a longer name, which no other name completes.</summary>
    public static bool IsInsideName(SentenceMaterial sentence, TextSpan gap)
    {
        var before = sentence.Text[..(gap.Start - sentence.Span.Start)];
        var after = sentence.Text[(gap.End - sentence.Span.Start)..];
        return Joined().IsMatch(after) || JoinedBefore().IsMatch(before) || OfSeveral().IsMatch(after);
    }

    private static List<string> Texts(SentenceMaterial sentence, IEnumerable<NamedMention> names, string text) =>
        [.. names.Select(n => sentence.Source.Document.Source[n.Span]).Where(n => text.Contains(n, StringComparison.Ordinal))];

    // "-Russia", " Peace Conference"; a possessive does not hinder.
    [GeneratedRegex(@"\A([-–/]|\s\(|\s\p{Lu}|[’']s \p{Lu})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Joined();

    // ", Norland, and Sudland Security Treaty": one of those after whom it is called.
    [GeneratedRegex(@"\A(, (the )?\p{Lu}[\p{L}.]*( \p{Lu}[\p{L}.]*)*)*,? and (the )?(\p{Lu}[\p{L}.]* )+(Treaty|Pact|Agreement|Organization|Alliance|Accords?|Convention|Commission|Council|Union)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfSeveral();

    // "South ", "Minister ", "Treaty of ", "southeast "
    [GeneratedRegex(@"([-–/]|(?<!\A|[.?!”""] )\b\p{Lu}[\p{L}.’]*\s|\b\p{Ll}+(ional|ial|ian|ist|ary|ative|ese|ical) |\b\p{Lu}[\p{L}’]+ (of|for) (the )?|\A(Diplomatic|Commercial|Consular|Special|Acting|Deputy|Assistant|Foreign|Prime|Vice|Former) |\b(south|north|east|west|southeast|southwest|northeast|northwest|southern|northern|eastern|western|central|mainland|greater|upper|lower|neighboring|fellow|future|battleship|ship) )\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex JoinedBefore();

    [GeneratedRegex(@"[.!?][”’""')]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b\d{4}\b", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FourDigits();
}
