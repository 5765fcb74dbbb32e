using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Stems;

/// <summary>What binds a sentence to those before it: the evidence keeps it, the stem does not need it.</summary>
internal static partial class Connectives
{
    /// <summary>The sentence without them.</summary>
    public static string Removed(string text) => Adding().Replace(Inner().Replace(InnerOfTime().Replace(Opening().Replace(Numbered().Replace(text, "", 1), "", 1), ", "), " "), "${who}", 1);

    // "63. Mongolia": the number of a paragraph.
    [GeneratedRegex(@"\A\(?\d{1,3}[.)]\s+(?=[\p{Lu}_“""])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbered();

    // "However, in 1773": the evidence keeps it, the stem does not need it.
    [GeneratedRegex(@"\A(However|Moreover|Furthermore|Additionally|In addition|Nevertheless|Nonetheless|Finally|Meanwhile|Thus|Therefore|Indeed|In fact|Also|Still|Ultimately|Eventually|Of course|In the end|Upon (recognition|independence|arrival)|Not surprisingly|Unfortunately|Fortunately|More importantly|Most importantly|In particular|Against this background|As a result|As a consequence|At first|At last|Consequently|Accordingly|Similarly|Likewise|For example|For instance|At the same time|In the meantime|Hence|Overall|In short|To this end|Instead|By contrast|First|Second|Third|Lastly|On the other hand), (?=[\p{Lu}\p{Ll}_])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Opening();

    // "At a meeting in Bergen in 1921, for instance, Norland": one comma stays.
    [GeneratedRegex(@"(?<=\A(At|In|On|During|After|Before|By|From|With|Under|Since|Following)\b.*), (for instance|for example), ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex InnerOfTime();

    // ", however,"
    [GeneratedRegex(@", (however|therefore|moreover|nevertheless|in turn|in fact|of course|meanwhile|too|for instance|for example), ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Inner();

    // "In 1774, Parliament also passed", "The President therefore sent": beside or because of what stood before.
    [GeneratedRegex(@"\A(?<who>((In|On) [^,]{1,25},? )?(?!Not only)(\S+(?<![,;]) ){1,8}?)(?<!\b(and|but|or|who|which|that) )(also|therefore|thus|consequently|accordingly|subsequently|then|nevertheless|nonetheless|similarly|likewise|instead) (?=(\p{Ll}+ly (and \p{Ll}+ly )?)?(\p{Ll}+ed\b|made|gave|took|held|sent|began|set|led|won|wrote|sought|saw|became))(?<!\b(and|but|or|who|which|that)\b.*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Adding();
}
