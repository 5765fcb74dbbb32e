using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>
/// What a state or body stands for: "supports the proposal", "is committed to peace". Many others stand for the same and no source says that they do not,
/// so it is no question who does.
/// </summary>
internal static partial class ManyHold
{
    /// <param name="after">What follows the name.</param>
    public static bool IsStance(string after) => Present().IsMatch(after) || Solidarity().IsMatch(after) || Shared().IsMatch(after) || Always().IsMatch(after);

    // "has always maintained that"
    [GeneratedRegex(@"\A (has|have) (always|long|consistently|repeatedly|never|constantly|continually|steadfastly) \p{Ll}+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Always();

    // "recognized _____’s independence": on one day that of many. "gained its independence in 1949", "was admitted to the United Nations": so did others, of which no source here tells.
    [GeneratedRegex(@"\A[’']s independence\b|\A [^,.;]{0,30}?((gained|achieved|won|declared|obtained|attained|received|proclaimed) (its |their )?(full )?independence|became (fully )?independent|(is|was) an? (\p{Ll}+ and )?(independent|sovereign|free)|(is|was) (an?|one of( the| its)?) ([\p{Ll}-]+ ){0,4}(country|state|nation|republic|kingdom|duchy|principality|colony|monarchy|member)\b|(formally |officially )?recogni[sz]ed|(has |have )?(maintained|enjoyed|had) [^,.;]{0,40}relations|((re)?opened|closed|maintained|moved|evacuated) (its|an?) [^,.;]{0,20}([Ee]mbassy|[Mm]ission|[Ll]egation|[Cc]onsulate)|(re-?)?established (full |formal )?(diplomatic|formal|official|consular) |(was|were) admitted|joined|acceded|declared war|(has|have) (been|always been|long been) (profoundly |deeply |gravely |seriously |firmly |fully |greatly )?(concerned|committed|worried|convinced|engaged|opposed|dedicated))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Shared();


    /// <param name="before">What stands before the name.</param>
    public static bool IsSupported(string before) => Supporting().IsMatch(before);

    // "_____ fully endorses", "_____ is committed to", "_____ consider it important", "_____ as an Asian country warmly supports"
    [GeneratedRegex(@"\A(,[^,]{1,60},| as (a|an|one) [^,]{1,40}?)? ?((has|have|had) )?(also |too |again |always |fully |firmly |strongly |warmly |deeply |therefore |sincerely |consistently |clearly |still )*(am|is|are|remains?|stands?|supports?|endorses?|condemns?|welcomes?|believes?|considers?|hopes?|wants?|wish|wishes|favou?rs?|attach|attaches|calls?|urges?|appeals?|rejects?|shares?|maintains?|reaffirms?|reiterates?|views?|notes?|recognizes?|feels?|thinks?|looks?|fears?|knows?|sees?|seeks?|needs?|respects?|insists?|expects?|intends?|trusts?|applauds?|commends?|deplores?|regrets?|pledges?|agrees?|proposes? that|understands?|subscribes?|adheres?|pays?|joins?|opposes?|holds?|congratulates?|values?|advocates?|continues?) (?!signatory|member|the (first|second|last|only)|located|divided|admitted)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Present();

    [GeneratedRegex(@"\A [^.;]{0,40}(expressed|offered|gave|voiced|declared) (its|their|his|her) [^.;]{0,25}(support|solidarity|sympathy|concern|gratitude|appreciation|hope|condolences)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Solidarity();

    // "its unhesitating support for", "in solidarity with", "concerned about the conflict in"
    [GeneratedRegex(@"\b(support|aid|assistance|trade|alliance|solidarity|sympathy|friendship|gratitude|concern|condolences|relations|ties|cooperation|congratulations?|tribute|concerned|worried|alarmed|saddened|events|situation|question|problem) (for|with|to|of|towards?|about|over|by|at|in) ((the|a) [^,.;]{0,60}(of|in|for) )?(the )?\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Supporting();
}
