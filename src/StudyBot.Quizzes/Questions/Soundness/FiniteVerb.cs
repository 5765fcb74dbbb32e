using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>Whether a stem is a sentence: a caption or half a sentence has its verb only in what hangs on it, or none.</summary>
internal static partial class FiniteVerb
{
    public static bool Stands(string text) => Verb().IsMatch(Hanging().Replace(text, ",")) && !Slipped().IsMatch(text) && !Broken(text);

    /// <summary>Whether a word by itself is seen to be a verb.</summary>
    public static bool Is(string word) => Verb().IsMatch($" {word} ");

    // "The National Police on _____, forced": a comma between who and did.
    private static bool Broken(string text) => Comma().Match(text) is { Success: true } cut && !Verb().IsMatch(cut.Groups["who"].Value + " ");

    [GeneratedRegex(@"\A(?!In |On |By |At )(?<who>[^,;]+) (on|in) (_____|\p{Lu}\p{Ll}+ \d{1,2}, \d{4}|\d{4}), \p{Ll}+ed\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comma();

    // "On June 7, 1828, and Additional Article was signed", "The Embassy at Bergen established on", "payments on in its debts": slips of the document's own.
    [GeneratedRegex(@"\A(In|On) [^,]{0,30}(, \d{4})?, (and|or|but) |\A(The )?(\p{Lu}[\p{L}.]* ){1,3}(in|at) [\p{L}_]+ established (on|in) |\b([Cc]onsulate|[Ee]mbassy|[Ll]egation|[Aa]gency|[Mm]ission|[Oo]ffice|[Rr]elations)((?!\b(was|were|had|has|have|is|are|been|that|which|and|who)\b)[^,.;])* established (in|on|at) [^,;]*\z|\b(under|in|at|of|by|from|to) (with|under|of|by|from)\b(?<!\b(came|come|comes|up|out|from) (under|in|at|of|by|from|to) (with|under|of|by|from)\b)|\b(Embassy|Legation|Consulate) (in|at) (Embassy|Legation|Consulate)\b|\b[Tt]he United States \p{Lu}\p{L}+ relations\b|\b(become|became) (independence|recognition)\b|\b[Aa]n? ([\p{L}.]+ ){0,2}\p{Lu}\p{Ll}+ions (was|is|has|had)\b|\A[^,;]* to open in \S+ was on\b|\A(In|With|To|After|By|On|At) [^,]*, _____, \p{Ll}+ed (the|an?|his|her|its|\p{Lu})|\b\p{Ll}+ing though (the )?\p{Lu}|\bthe defeat \p{Lu}|\b(on in|of in|to in|the the|a the|of of|in in|to to)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Slipped();

    // ", which began in 1955" and "that he proposed at Sochi"
    [GeneratedRegex(@",? (which|who|where|that|whose|whom) [^,.;]*[,.;]?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hanging();

    [GeneratedRegex(@"(?<=\s)(\p{Ll}{2,}ed|is|are|was|were|be|has|have|had|did|does|would|could|should|will|can|may|might|must|met|began|begun|held|took|won|sent|fell|made|left|gave|broke|became|become|led|sold|fought|went|came|set|cut|put|said|told|saw|sought|brought|thought|built|kept|lost|grew|drew|wrote|rose|ran|paid|met|found|felt|spoke|chose|drove|flew|forbade|foresaw|got|hit|laid|let|lay|sank|sought|spent|spread|stood|struck|swore|taught|threw|understood|undertook|overthrew|withdrew|arose|bound|bought|caught|dealt|knew|meant|shot|split|shut|quit|read|hurt|says|say|remains|believes|holds|wants|seeks|calls|gives|makes|takes|includes|supports|considers)(?=[\s,.;:—–])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Verb();
}
