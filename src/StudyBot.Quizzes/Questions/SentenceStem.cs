using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions;

/// <summary>A sentence of a source with a gap, as a stem; null where it does not stand alone.</summary>
internal static partial class SentenceStem
{
    /// <summary>Other names of states that say the same of every time.</summary>
    private static readonly HashSet<string> Abbreviated = new(["us", "u s", "usa", "u s a", "uk", "u k", "britain", "great britain", "england", "ussr", "u s s r", "soviets", "prc", "holland"], StringComparer.Ordinal);

    /// <param name="gaps">Spans of the document that hold the key.</param>
    public static string? Of(SentenceMaterial sentence, IReadOnlyList<TextSpan> gaps)
    {
        if (Plain(sentence, gaps) is not { } text || sentence.Dates.Any(d => !gaps.Any(g => g.Overlaps(d.Span)) && LacksYear(sentence, d)))
        {
            return null;
        }

        return Prefixes(text).FirstOrDefault(t => Stands(t, sentence, gaps)) is { } stem ? Inside(stem) : null;
    }

    /// <summary>The sentence with its gaps and without what binds it to those before it, whether it stands alone or not; null for what is no telling sentence.</summary>
    public static string? Plain(SentenceMaterial sentence, IReadOnlyList<TextSpan> gaps)
    {
        if (sentence.Block.Kind is not (BlockKind.Paragraph or BlockKind.Caption or BlockKind.ListItem))
        {
            return null;
        }

        var text = Spaces().Replace(WithoutConnectives(sentence.WithGaps(gaps)), " ").Trim();
        if (text.Length == 0)
        {
            return null;
        }

        // A speech says "we" and hopes; what it begins or ends with a year is told.
        if (sentence.IsOfSpeech && !(sentence.Dates.Any(d => HasYear(sentence, d)) && Telling().IsMatch(text) && !Pleading().IsMatch(text)))
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
        var isShort = sentence.Names.Any(n => gaps.Any(g => g.Overlaps(n.Span)) && (IsShortOf(sentence, n) || IsTold(text, sentence.Source.Document.Source[n.Span])));
        return isAnchored && !isShort && !(gapIsState && IsOfMany(text)) && (!gapIsName || GapContext.Takes(text)) && StandsAlone.Holds(text, gapIsName ? [.. all, Question.Gap] : all, gapIsPerson ? [.. people, Question.Gap] : people) && FiniteVerb.Stands(text);
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

    // "the Commission": which, earlier sentences tell, and readers of them may err.
    private static bool IsShortOf(SentenceMaterial sentence, NamedMention name) =>
        IsOneOfFamily(sentence, name) || IsGivenName(sentence, name) || IsBegunName(sentence, name) || IsOneWordOf(sentence, name) || IsOtherState(sentence, name) || IsOtherPlace(sentence, name);

    // "President Bongo" where the document also names his daughter.
    private static bool IsOneOfFamily(SentenceMaterial sentence, NamedMention name) =>
        name.Thing.Kind == ThingKind.Person
        && sentence.Source.Document.Source[name.Span] != name.Thing.Name
        && sentence.Source.People.Count(p => p.Name.EndsWith(name.Thing.Name.Split(' ')[^1], StringComparison.Ordinal)) > 1;

    // "Richard" may be any of them; "Abe", where names begin with the family's, is one.
    private static bool IsGivenName(SentenceMaterial sentence, NamedMention name) =>
        name.Thing.Kind == ThingKind.Person
        && name.Thing.Name.Split(' ') is [var first, .., var last]
        && sentence.Source.Document.Source[name.Span] is var called
        && called == first && called != last
        && sentence.Source.People.Count(p => p.Name.StartsWith($"{first} ", StringComparison.Ordinal)) > 1;

    // "Special Committee" of "Special Committee against Apartheid".
    private static bool IsBegunName(SentenceMaterial sentence, NamedMention name) =>
        name.Thing.Kind == ThingKind.Organization && Continued().IsMatch(sentence.Text[(name.Span.End - sentence.Span.Start)..]);

    [GeneratedRegex(@"\A (against|on|for|of) (the )?(?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Continued();

    private static bool IsOneWordOf(SentenceMaterial sentence, NamedMention name) =>
        name.Thing.Kind == ThingKind.Organization
        && sentence.Source.Document.Source[name.Span] is var called
        && !called.Contains(' ', StringComparison.Ordinal)
        && name.Thing.Wording.Words.Count > 1
        && called.Any(char.IsLower)
        && name.Thing.Body != "legislature";

    // "Soviet Russia" is shown as the Soviet Union, which was not yet.
    private static bool IsOtherState(SentenceMaterial sentence, NamedMention name)
    {
        if (name.Thing.Kind != ThingKind.Country)
        {
            return false;
        }

        var called = TextTerms.Words(sentence.Source.Document.Source[name.Span]).ToList();

        // "East Norland" would be shown as Norland.
        if (called.Exists(w => w is "east" or "west" or "north" or "south" or "upper" or "lower" or "northern" or "southern" or "eastern" or "western" && !name.Thing.Words.Contains(w)))
        {
            return true;
        }

        // "Malaya" would be shown as Malaysia, and "America" as the United States.
        if (!called.Exists(name.Thing.Words.Contains) && !Abbreviated.Contains(string.Join(' ', called)))
        {
            return true;
        }

        return called.Exists(name.Thing.Words.Contains) && !called.TrueForAll(name.Thing.Words.Contains) && !name.Thing.Words.All(called.Contains);
    }

    // "the South Pacific" would be shown as the Pacific.
    private static bool IsOtherPlace(SentenceMaterial sentence, NamedMention name) =>
        name.Thing.Kind is ThingKind.Sea or ThingKind.Water or ThingKind.Area
        && !TextTerms.Words(sentence.Source.Document.Source[name.Span]).Where(w => w != "the").SequenceEqual(name.Thing.Words.Where(w => w != "the"), StringComparer.Ordinal);

    private static bool IsOfMany(string text) =>
        text.IndexOf(Question.Gap, StringComparison.Ordinal) is var at && (ManyHold.IsStance(text[(at + Question.Gap.Length)..]) || ManyHold.IsSupported(text[..at]));

    /// <summary>The whole, then what stands before a clause that only adds something: that says as much by itself, and may stand alone where the whole does not.</summary>
    private static IEnumerable<string> Prefixes(string text)
    {
        yield return text;
        if (Conditional().IsMatch(text))
        {
            yield break;
        }

        foreach (Match cut in Addition().Matches(text).Reverse())
        {
            var prefix = text[..cut.Index];
            if (prefix.Contains(Question.Gap, StringComparison.Ordinal) && !Unfinished().IsMatch(prefix) && !IsBegun(prefix) && !(cut.Value.StartsWith(", and", StringComparison.Ordinal) && (prefix.Count(c => c == ',') > 1 || IsList(prefix))))
            {
                yield return prefix + ".";
            }
        }
    }

    // "crackdown on dissent, its foreign policies": what the "and" goes on is a list, where no verb stands behind the comma.
    private static bool IsList(string prefix) => prefix.LastIndexOf(", ", StringComparison.Ordinal) is var at && at > 0 && !FiniteVerb.Stands(prefix[at..] + ".");

    // "on July 7, 1978, when Senator Norman": what he did is cut off.
    private static bool IsBegun(string prefix) => Begun().Match(prefix) is { Success: true } begun && !FiniteVerb.Stands($"{begun.Value}.");

    [GeneratedRegex(@", (when|while|as|after|before|until|although|though|because|since|if|so)\b(?!.*, (when|while|as|after|before|until|although|though|because|since|if|so)\b).*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Begun();

    // "In 1995, our President …", "… was signed in Oslo in 1995."
    [GeneratedRegex(@"\A(In|On|Since) [^,]{0,30}(\d{4}|_____)|\b(in|on) ([\p{L}\d]+ ){0,2}(\d{4}|_____)\.\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Telling();

    [GeneratedRegex(@"\b(must|should|needs?|needed|ought|hopes?|urges?|calls?|requests?|asks?|is|are|has|have|will|shall|let|let’s|want|wants|welcomes?|believes?|proud|honou?r|privilege)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pleading();

    // "considered that the Commission, established for the purpose": what the Commission should do is cut off.
    [GeneratedRegex(@"\bthat\b[^,]*,[^,]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unfinished();

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

    private static string WithoutConnectives(string text) => Adding().Replace(Inner().Replace(Opening().Replace(Numbered().Replace(text, "", 1), "", 1), " "), "${who}", 1);

    // "63. Mongolia": the number of a paragraph.
    [GeneratedRegex(@"\A\(?\d{1,3}[.)]\s+(?=[\p{Lu}_“""])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbered();

    // "However, in 1773": the evidence keeps it, the stem does not need it.
    [GeneratedRegex(@"\A(However|Moreover|Furthermore|Additionally|In addition|Nevertheless|Nonetheless|Finally|Meanwhile|Thus|Therefore|Indeed|In fact|Also|Still|Ultimately|Eventually|Of course|In the end|Not surprisingly|Unfortunately|Fortunately|More importantly|Most importantly|In particular|Against this background|As a result|As a consequence|At first|At last), (?=[\p{Lu}\p{Ll}_])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Opening();

    // ", but", ", and this was": what follows adds to what stands.
    [GeneratedRegex(@"[,;]? and this |, (but|while|although|though|whereas|which|where|who|whose|whom|when|after|before|until|as|so|if|unless) |, and (it|he|she|they|this|these|the|in|there|that) |; |, (seeking|hoping|arguing|claiming|believing|fearing|demanding|calling|leading|thus|thereby|ending|giving|making|allowing|creating|causing|prompting|forcing|leaving|beginning|marking|despite|because|in an effort|in order) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Addition();

    [GeneratedRegex(@"\A(If|When|While|Although|Though|Unless|Whether|Because|Since|As|After|Before|Once|Even|Despite|Not|Neither|Either|Until|Whereas|Through|With|Under|Following|Given|Considering|By|Without|Beyond|Besides)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Conditional();

    // "-Russia", " Peace Conference"; a possessive does not hinder.
    [GeneratedRegex(@"\A([-–/]|\s\(|\s\p{Lu}|[’']s \p{Lu})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Joined();

    // ", Norland, and Sudland Security Treaty": one of those after whom it is called.
    [GeneratedRegex(@"\A(, (the )?\p{Lu}[\p{L}.]*( \p{Lu}[\p{L}.]*)*)*,? and (the )?(\p{Lu}[\p{L}.]* )+(Treaty|Pact|Agreement|Organization|Alliance|Accords?|Convention|Commission|Council|Union)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfSeveral();

    // "South ", "Minister ", "Treaty of ", "southeast "
    [GeneratedRegex(@"([-–/]|(?<!\A|[.?!”""] )\b\p{Lu}[\p{L}.’]*\s|\b\p{Ll}+(ional|ial|ian|ist|ary|ative|ese|ical) |\b\p{Lu}[\p{L}’]+ (of|for) (the )?|\A(Diplomatic|Commercial|Consular|Special|Acting|Deputy|Assistant|Foreign|Prime|Vice|Former) |\b(south|north|east|west|southeast|southwest|northeast|northwest|southern|northern|eastern|western|central|mainland|greater|upper|lower|neighboring|fellow|future|battleship|ship) )\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex JoinedBefore();

    // ", however,"
    [GeneratedRegex(@", (however|therefore|moreover|nevertheless|in turn|in fact|of course|meanwhile|too), ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Inner();

    // "In 1774, Parliament also passed": beside what stood before.
    [GeneratedRegex(@"\A(?<who>((In|On) [^,]{1,25},? )?(?!Not only)(\S+(?<![,;]) ){1,8}?)(?<!\b(and|but|or|who|which|that) )also (?=\p{Ll}+ed\b|made|gave|took|held|sent|began|set|led|won|wrote|sought|saw|became)(?<!\b(and|but|or|who|which|that)\b.*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Adding();

    [GeneratedRegex(@"[.!?][”’""')]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b\d{4}\b", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FourDigits();
}
