using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>Whether a name can be taken out where it stands, so that any other of its kind would read as well.</summary>
internal static partial class GapContext
{
    /// <param name="text">With one gap in it.</param>
    public static bool Takes(string text) => !text.Contains("_____‘", StringComparison.Ordinal) && !Attributive().IsMatch(text) && !OfSomebody().IsMatch(text) && !Owned().IsMatch(text) && !Example().IsMatch(text) && !Adjective().IsMatch(text) && !Office().IsMatch(text) && !Listed().IsMatch(text) && !OfMany().IsMatch(text) && !Anywhere().IsMatch(text) && !FirstOf().IsMatch(text) && !AtWar().IsMatch(text);

    // "Southeast Asian Treaty Organization (_____)": the name in full tells the letters.
    // "President _____ of Norway" and "Charleston, _____": what stands beside it tells it.
    // "the proslavery _____", and of "_____ was the first American president" all who never were one are seen not to be meant.
    // "Ribault's former lieutenant René": without what he was of him it is no English. "Richard the Lion-Heart": half a name.
    [GeneratedRegex(@"\(_____|, or _____,|\bthe (?!(of|in|to|that|than|and|or|day|year|time|moment)\b)\p{Ll}[\p{L}-]* _____|_____ of (the )?\p{Lu}|\b(in|at|on|to|from|left|near|of) (\p{Lu}[\p{L}.]+ ?){1,3}, _____( for\b| on\b| in\b|[.;]|, wh)|_____ (was|became|is|were) (also )?(the|an?) ([\p{L}.-]+ ){0,3}(president|premier|minister|queen|king|emperor|pope|chancellor|woman|American)\b|\b(republics|states|governments|nations|countries|islands|colonies|provinces|cities|leaders|peoples) of _____|_____[’'](?!s)|\b[Aa]n? _____|[’']s? _____|\bUnited States [^.;,]{0,30}independence from _____|\b(his|her|its|their|our|naval|army|military|royal|political|religious|retired|fellow|veteran|career|noted|famous|former|then) _____|_____,? the \p{Lu}[\p{L}-]+ (?!of\b)\p{Ll}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Owned();

    // "missions, including those in _____": others belong there too.
    [GeneratedRegex(@"\b(including|along with|together with|(representatives|delegates|delegations) (from|of)|such as|like|among them|notably|especially|particularly|in particular|for example|for instance|e\.g\.|for one)\b([^.;]|\b\p{Lu}\.){0,120}_____", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Example();

    // "_____ and other states of the league", "_____ and much of the world", "was opposed by _____": so it was of others, or for all of one class.
    // "recognized _____ in 1956": so others were in a year; "severed relations in the wake of the war": so others did. "met with other ministers": whoever was none is seen not to be meant.
    // "the partition of _____ created Norland": what came of it tells it. "_____ was elected as the first black president": who never was one is seen.
    // "_____, appointed the politician": of a name that stood between commas.
    [GeneratedRegex(@"_____,? and ([Oo]ther|much|most|many|some|several|all|the rest) |\b(opposed|criticized|condemned|welcomed|endorsed|resented|favored|supported) by _____|\brecogni[sz]ed _____ in \d{4}\.|\bformer (\p{L}+ )?([Mm]inister|[Aa]mbassador|[Ee]nvoy|[Cc]onsul|[Cc]ommissioner) (to|in|at) (the )?_____|\b(continent|territory|land|lands|area|region|chunk|country) between (the )?\p{Lu}[\p{L} ]* and (the )?_____|_____ (severed|broke off) [^.;]{0,40}relations [^;]*\bWar\b|_____ [^.;]{0,30}with other \p{L}|\bpartition of _____|_____ (was|became) (elected |chosen |named )?(as )?[^.;,]{0,30}\bfirst [^.;,]{0,30}\b([Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Ss]ecretary|[Cc]hancellor|[Ll]eader)\b|_____, \p{Ll}{2,}ed (?!by\b|in\b|as\b|at\b|from\b|with\b|of\b)[^,;]*\.\z|_____ continued (the|its|his|to)\b(?!.*\d{4})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfMany();

    // "opened a consulate in _____ in 1947": as in many places. "In the case of _____," says nothing of the case.
    [GeneratedRegex(@"\A((In|On) \d{4}, )?([Tt]he )?(\p{Lu}[\p{L}.]* ?){1,3}(re-?)?(opened|established|closed) (an?|its) ([\p{L}.]+ ){0,3}([Cc]onsulate|[Ee]mbassy|[Ll]egation|[Aa]gency|[Mm]ission|[Oo]ffice)( General)? (in|at) _____( in \d{4})?\.\z|\A[Ii]n the case of _____", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Anywhere();

    // "The first U.S. consulate was established in _____": the first of all, as it would read, or of that place alone.
    [GeneratedRegex(@"(\A((In|On) [^,]{1,25},? )?[Tt]he|\b(opened|established|founded|built|held) (the|its|their|his|her)) (first|last|only|earliest) ((?!\b(of|between|in|to|by|for|from|with|under|on|against|at|among|across) (?!\d))[^.;]|\b\p{Lu}\.){1,80}? (in|at|within) (the )?_____", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FirstOf();

    // "war between Norland and Sudland and _____": others fought on their side too.
    [GeneratedRegex(@"\b([Ww]ars?|[Ff]ighting|fought|hostilities) (between|with|against) [^.;]{0,80}(\p{Lu}\p{L}+(,|,? and) [^.;,]{0,40}\p{Lu}\p{L}+,? and (the )?_____|\p{Lu}\p{L}+, (the )?_____,? |_____, (the )?\p{Lu}\p{L}+( \p{Lu}\p{L}+)*,? and (the )?\p{Lu})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AtWar();

    // "presented his credentials as _____": what stands there is an office, whatever name was read in it.
    [GeneratedRegex(@"\b(credentials|confirmed|appointed|named|serv(ed|es|ing)|designated|elected|chosen|nominated|commissioned|accredited|known|regarded|sworn in|selected|acted|acting) as (the )?_____", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Office();

    // "a federation of six republics: _____, Norland and Sudland": what never was one of them is seen not to be.
    [GeneratedRegex(@"\b(republics|states|nations|countries|governments|colonies|provinces|members|powers|territories|islands|cantons|districts)\b[^,.;:]{0,40}(:|—|–) ?([^.;:]{0,120}(, | and ))?_____|\b(Western|European|Allied|Axis|Central|Four) (Powers|powers|nations|states) of [^.;:]{0,80}_____|_____[^.;]{0,60}\bseceded\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Listed();

    // "the Reagan administration", "the NSC staff": the name is an adjective there.
    [GeneratedRegex(@"_____ (administrations?|governments?|regimes?|cabinets?|plan|doctrine|era|presidency|missions?|delegations?|family|team|staff|policy|policies|forces|troops|officials?|leaders?|leadership|campaign|line|years|war|wars|crisis|question|issue|problem|armed|military|naval|army|navy|foreign|people|peoples|citizens|nationals|representatives?|ambassadors?|negotiators?|diplomats?|side|model|process|talks|summit|conference|treaty|pact|accords?|agreements?|initiative|meeting|program|project|border|coast|region|area)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Attributive();

    // "the _____ republics", "_____ resolution 435": what follows at once is a noun unless it is one of these.
    [GeneratedRegex(@"_____ (?!\p{Ll}+(ed|ly)\b|(and|or|but|nor|in|on|at|by|to|for|from|of|with|as|into|over|under|against|after|before|during|between|among|through|until|since|within|without|near|off|upon|about|toward|towards|across|along|around|via|per|who|whom|whose|which|that|where|when|while|because|if|than|then|also|not|never|still|both|itself|himself|herself|themselves|alone|again|soon|had|has|have|was|were|is|are|be|been|did|does|do|would|could|should|will|can|may|might|must|met|began|held|took|won|sent|fell|made|left|gave|broke|became|become|led|sold|fought|went|came|set|cut|put|said|told|saw|sought|brought|thought|built|kept|lost|grew|drew|wrote|rose|ran|paid|found|felt|spoke|chose|drove|flew|forbade|foresaw|got|hit|laid|let|lay|sank|spent|spread|stood|struck|swore|taught|threw|understood|undertook|overthrew|withdrew|arose|bound|bought|caught|dealt|knew|meant|shot|split|shut|quit|read|says|say|remains|believes|holds|wants|seeks|calls|gives|makes|takes|includes|considers|agree|agrees|ceded|using|having|being|seeking|hoping|\p{Ll}+ing)\b)\p{Ll}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Adjective();

    // "refused to accept _____'s demand": which, an earlier sentence tells; "_____'s demand for a seat" tells itself.
    [GeneratedRegex(@"_____[’'](s )?(\p{Ll}+ ){0,2}(demands?|proposals?|requests?|offers?|suggestions?|statements?|speech|remarks|words|decision|refusal|response|reply|answer|letter|note|message|announcement|plans?|orders?|instructions|actions?|moves?|visit|call|appeal|views?|opinion|report|advice|idea|claims?|objections?|position|efforts?|policy|policies|role|goal|goals|attempts?)\b(?! (of|to|that|for|on|against|with|from|in) )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfSomebody();
}
