using System.Text.RegularExpressions;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.Stems;

/// <summary>Where a sentence may be cut off, so that what stands before says as much by itself.</summary>
internal static partial class StemCuts
{
    /// <summary>The whole, then what stands before a clause that only adds something: that says as much by itself, and may stand alone where the whole does not.</summary>
    public static IEnumerable<string> Prefixes(string text)
    {
        yield return text;
        if (Conditional().IsMatch(text))
        {
            yield break;
        }

        foreach (Match cut in Addition().Matches(text).Reverse())
        {
            var prefix = text[..cut.Index];
            if (prefix.Contains(Question.Gap, StringComparison.Ordinal) && !Unfinished().IsMatch(prefix) && !IsBegun(prefix) && !IsHalf(prefix, text[cut.Index..])
                && !(cut.Value.StartsWith(", and", StringComparison.Ordinal) && (prefix.Count(c => c == ',') > 1 || IsList(prefix))))
            {
                // "with John Hayes, Jr."
                yield return prefix.TrimEnd('.') + ".";
            }
        }
    }

    /// <summary>Whether what is cut off is the other half of what was begun: "with Hayes | as envoy", "two men—Hayes | and Meyer", "from Bergen | to Oslo", "asked Hayes | to go", "ports, towns | and roads".</summary>
    public static bool IsHalf(string before, string rest) =>
        (WithSomebody().IsMatch(before) && AsWhat().IsMatch(rest))
        || (Counted().IsMatch(before) && And().IsMatch(rest))
        || (Asked().IsMatch(before) && To().IsMatch(rest))
        || (From().IsMatch(before) && To().IsMatch(rest));

    /// <summary>Whether the "and" of what is cut off ends a list that stands before it.</summary>
    public static bool IsMidList(string before, string rest) => EndOfList().IsMatch(rest) && IsList(before);

    // "crackdown on dissent, its foreign policies": what the "and" goes on is a list, where no verb stands behind the comma.
    private static bool IsList(string prefix) => prefix.LastIndexOf(", ", StringComparison.Ordinal) is var at && at > 0 && !FiniteVerb.Stands(prefix[at..] + ".");

    // "on July 7, 1978, when Senator Norman": what he did is cut off.
    private static bool IsBegun(string prefix) => Begun().Match(prefix) is { Success: true } begun && !FiniteVerb.Stands($"{begun.Value}.");

    [GeneratedRegex(@", (when|while|as|after|before|until|although|though|because|since|if|so)\b(?!.*, (when|while|as|after|before|until|although|though|because|since|if|so)\b).*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Begun();

    // "considered that the Commission, established for the purpose": what the Commission should do is cut off.
    [GeneratedRegex(@"\bthat\b[^,]*,[^,]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unfinished();

    // ", but", ", and this was", ", and Congress approved", ", hoping": what follows adds to what stands.
    [GeneratedRegex(@"[,;]? and this |, (but|while|although|though|whereas|which|where|who|whose|whom|when|after|before|until|as|so|if|unless) |, and,? (it|he|she|they|this|these|the|in|there|that|with|then|subsequently|later|thereafter|eventually) |, and (?=(\p{Lu}[\p{L}.’-]* ){1,4}(was|were|had|became|began|met|took|gave|led|went|came|made|fell|won|sent|left|held|\p{Ll}{2,}ed)\b)|; |, (?!(during|including|according|regarding|concerning|king|nothing|something|anything|morning|evening|being)\b)\p{Ll}{3,}ing |, (thus|thereby|despite|because|in an effort|in order) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Addition();

    [GeneratedRegex(@"\A(If|When|While|Although|Though|Unless|Whether|Because|Since|As|After|Before|Once|Even|Despite|Not|Neither|Either|Until|Whereas|Through|With|Under|Following|Given|Considering|By|Without|Beyond|Besides)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\b(with|by|under) (\p{Lu}[\p{L}.’-]*,? ?)+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WithSomebody();

    [GeneratedRegex(@"\A,? as\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AsWhat();

    [GeneratedRegex(@"\b([Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Bb]oth) [^.;:—–]*(—|–|:)[^.;:—–]*\z(?<!\band [^.;:—–]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\band\b", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex And();

    [GeneratedRegex(@"\b(asked|invited|urged|ordered|instructed|persuaded|forced|allowed|authorized) [^,;]*\z(?<!\b(to|that|for|about) [^,;]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\bfrom [^,;]*\z(?<!\bto [^,;]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex From();

    [GeneratedRegex(@"\A,[^;]*, (and )?to ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex To();

    [GeneratedRegex(@"\A, (and|or)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EndOfList();
}
