using System.Text.RegularExpressions;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.Stems;
using StudyBot.Quizzes.Questions.When;

namespace StudyBot.Quizzes.Questions.WhichCameFirst;

/// <summary>What a sentence tells of its one date, without the date: whole, or up to the first clause that only adds something.</summary>
internal static partial class ToldClause
{
    private const int FewestWords = 5;
    private const int FewestNames = 2;

    public static (string Text, CivilDate Date)? Of(SentenceMaterial sentence)
    {
        if (sentence.Dates is not [{ Value: { Precision: not DatePrecision.Interval } value } date, .. var others]
            || !SentenceStem.HasYear(sentence, date) || !DateContext.IsPlain(sentence, date)
            || SentenceStem.Plain(sentence, [date.Span], Spelled.Everybody) is not { } stem)
        {
            return null;
        }

        if (Leading().Match(stem) is { Success: true } list && Addition().Match(list.Groups["clause"].Value) is { Success: true } cut
            && LastOfList().IsMatch(list.Groups["clause"].Value[cut.Index..]) && List().IsMatch(list.Groups["clause"].Value[..cut.Index]))
        {
            return null;
        }

        var clause = Leading().Match(stem) is { Success: true } leading ? UpToAddition(Aside().Replace(leading.Groups["clause"].Value, " "))
            : DateContext.IsOfAll(stem, sentence) && !DateContext.Tells(stem, sentence, date) && Trailing().Match(stem) is { Success: true } trailing ? trailing.Groups["clause"].Value
            : "";

        // "published the ‘White Paper,’"
        clause = Comma().Replace(clause.TrimEnd(',', ' ', '.'), "");
        if (others.Any(d => clause.Contains(sentence.Source.Document.Source[d.Span], StringComparison.Ordinal)))
        {
            return null;
        }

        clause = SentenceStem.Inside(clause);
        return clause.Length > 0 && Stands(clause = char.ToUpperInvariant(clause[0]) + clause[1..], sentence) ? (clause, value) : null;
    }

    /// <summary>Whether something is left open where the rest was taken away: a list without its last, somebody named and not what, a decision and not to do what.</summary>
    public static bool IsCut(string clause) => ListBegun().IsMatch(clause) || Named().IsMatch(clause) || Intent().IsMatch(clause) || Message().IsMatch(clause) || Numbered().IsMatch(clause);

    // The first place where nothing is left open by the cut; the whole where there is none.
    private static string UpToAddition(string told) =>
        Addition().Matches(told).FirstOrDefault(cut => !StemCuts.IsHalf(told[..cut.Index], told[cut.Index..]) && !StemCuts.IsMidList(told[..cut.Index], told[cut.Index..])) is { } whole ? told[..whole.Index] : told;

    private static bool Stands(string clause, SentenceMaterial sentence)
    {
        var text = sentence.Source.Document.Source;
        var names = sentence.Names.Where(n => clause.Contains(text[n.Span], StringComparison.OrdinalIgnoreCase)).ToList();

        // "Hayes arrived in Bergen": which Hayes, the document said before.
        var isShort = names.Exists(n => n.Thing.Kind == ThingKind.Person && n.Role is null && !text[n.Span].Contains(' ', StringComparison.Ordinal)
            && !(n.Thing.Name != text[n.Span] && clause.Contains(n.Thing.Name, StringComparison.Ordinal))
            && (n.Thing.Name != text[n.Span] || KnownPeople.Of(text[n.Span]) is null));
        return clause.Length <= OptionSet.LongestOption
            && !isShort
            && StemWord.Of(clause).Where((w, i) => w.IsCapital && (w.Start > 0 || names.Exists(n => clause.StartsWith(text[n.Span], StringComparison.Ordinal)))).Select(w => w.Text).Distinct().Count() >= FewestNames
            && !IsCut(clause)
            && !Lasting().IsMatch(clause) && !Placed().IsMatch(clause) && !DateContext.HasTwoClauses(clause)
            && FiniteVerb.Stands($"{clause}.")
            && StandsAlone.Holds($"{clause}.", [.. names.Select(n => text[n.Span])], [.. names.Where(n => n.Thing.Kind == ThingKind.Person).Select(n => text[n.Span])], FewestWords);
    }

    // "six republics: Croatia, Serbia, Bosnia and Herzegovina", before ", and Macedonia"
    [GeneratedRegex(@"[:,] (the )?\p{Lu}[\p{L}.’]*( (and )?\p{Lu}[\p{L}.’]*)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex List();

    [GeneratedRegex(@"\A, (and|or) (the )?\p{Lu}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LastOfList();

    // "six republics: Croatia, Serbia", "the departments of Bergen, Arendal"
    [GeneratedRegex(@"[:,] (the )?\p{Lu}[\p{L}.’]*( \p{Lu}[\p{L}.’]*)*\z(?<!, (and|or) [^,]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ListBegun();

    // "The Government named Hayes": as what?
    [GeneratedRegex(@"\b(named|appointed|nominated|designated|commissioned) (?!.*\b(as|to|its|his|her|minister|ambassador|consul|envoy|secretary|representative|chargé|commissioner|governor|president)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Named();

    // "recognized Norland with its decision", "announced a plan": to do what?
    [GeneratedRegex(@"\b(decision|intention|intent|desire|wish|refusal|plan|right|attempt|effort|efforts|ability|power|authority|permission|offer|order|need|willingness|readiness)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Intent();

    // "sent a note to Hayes": which said what?
    [GeneratedRegex(@"\b(sent|wrote|delivered|addressed|gave) (an?|the) (\p{Ll}+ )?(note|letter|message|telegram|cable|memorandum)\b(?!.*\b(that|saying|asking|proposing|announcing|demanding|requesting|declaring|informing|about|which|recognizing|offering)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Message();

    // "issued proclamation 6726": of what?
    [GeneratedRegex(@"\b([Pp]roclamation|[Dd]ecree|[Dd]irective|[Cc]ircular|[Oo]rder|[Nn]ote) (([Nn]o\.|[Nn]umber) )?\d+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbered();

    // "from Bergen, the old capital, to Oslo"
    [GeneratedRegex(@"(?<=\bfrom \p{Lu}[^,;]*), (the|an?|its) [^,;]{1,60}, (?=to )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Aside();

    [GeneratedRegex(@",(?=[’”]\z)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comma();

    [GeneratedRegex(@"\A(In|On) _____,? (?<clause>.+)\.\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\A(?!In |On |By |At )(?<clause>[^,;]+) (in|on) _____\.\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Trailing();

    // ", which brought peace", ", hoping for peace", "; "
    [GeneratedRegex(@",? (?=which\b|who )|, (where|while|but|and|when|although|though|whereas|\p{Ll}+ing|\p{Ll}+ed|a|an|the|despite|because|since|as|in|with|for|so|on) | in (hopes|an effort|order) |;", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Addition();

    // What was so, or went on, is no event; nor is what somebody thought.
    [GeneratedRegex(@"\b(was|were|is|are) (an?|the|not|still|in|at|one|under|among|more|most|less|able|unable|ready|followed|traced)\b|\b(continued|remained|hoped|believed|wanted|seemed|emphasized|faced|enjoyed|tended|played|served|lived|had|there|can|could|would|may|might|became what|began to|started to)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Lasting();

    // "after the war", "as in the past": its place among others is told, or its beginning is cut off.
    [GeneratedRegex(@"\b(after|before|until|since|following|meanwhile|during|first|last|later|earlier|next|again|also|further|final|finally|years?|months?|weeks?|days?)\b|\A(When|While|Although|Though|As|If|Because|Despite|With|Under|Amid(st)?|In the (midst|wake|face|aftermath)|An? explosion|Events|Controversy|Negotiations|Talks|Attempts|Efforts|Relations|Concerns|Fears)\b|\b(the|an?|of|to|in|with|by|and|from|for|on)\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Placed();
}
