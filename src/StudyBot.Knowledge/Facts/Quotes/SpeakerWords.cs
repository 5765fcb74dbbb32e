using System.Collections.Frozen;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>The small words by which a subject is told from what stands round it, and the nouns that can be one.</summary>
internal static class SpeakerWords
{
    private static readonly FrozenSet<string> Speakers = Set(
        "spokesman spokeswoman spokesperson spokespersons spokesmen official officials minister ministers president presidents secretary secretaries "
        + "ambassador ambassadors leader leaders envoy envoys diplomat diplomats statement statements communiqué communique report reports analyst analysts "
        + "expert experts critic critics source sources ministry government governments premier chancellor king queen emperor senator senators "
        + "representative representatives delegate delegates delegation author authors newspaper newspapers editorial declaration document documents treaty "
        + "agreement charter constitution resolution letter message article general admiral commander historian historians scholar scholars observer "
        + "observers adviser advisers advisor advisors aide aides director chairman chairwoman chair governor commissioner congress parliament court "
        + "commission committee council agency department pope prince editor editors writer writers journalist journalists reporter correspondent professor "
        + "negotiator negotiators parties sides participants note telegram cable memorandum memo paper speaker congressman congresswoman consul consuls "
        + "member members biographer biographers study survey group team board bank embassy consulate office service administration press agency bulletin "
        + "witness witnesses lawyer lawyers judge judges economist economists scientist scientists teacher doctor officer officers soldier captain colonel "
        + "founder head chief deputy counterpart predecessor successor colleague colleagues friend friends opponent opponents supporter supporters "
        + "contemporary contemporaries veteran veterans resident residents protester protesters activist activists candidate candidates colonist readout "
        + "transcript post secretary-general man woman worker workers student students "
        + "philosopher poet novelist physician preacher justice farmer merchant missionary traveler passenger neighbor colonel sergeant soldiers sailors reformer reformers attaché decree order proclamation act law pact accord preamble protocol memoir memoirs book");

    private static readonly FrozenSet<string> Determiners = Set(
        "the a an one another some several many his her its their our my this that these those both two three four most other few");

    private static readonly FrozenSet<string> Adverbs = Set(
        "also later then recently reportedly once has have had famously publicly repeatedly further again now however simply bluntly openly privately "
        + "subsequently consequently thus himself herself itself themselves first did would even often always still never just soon already all");

    private static readonly FrozenSet<string> Prepositions = Set(
        "of in on at with by from to for about against toward towards between among into over under upon after before since during without within through "
        + "despite including concerning regarding near until");

    private static readonly FrozenSet<string> Openers = Set(
        "and but or that as while when where whereas if because although though since so yet which what whom how why than once after before until");

    private static readonly FrozenSet<string> SpeechNouns = Set(
        "words statement warning claim remark comment message reply answer argument assertion observation conclusion complaint declaration promise pledge "
        + "announcement explanation assurance insistence contention proclamation response retort verdict assessment description summary belief view opinion "
        + "admission appeal call plea motto remarks comments reflection");

    private static readonly FrozenSet<string> PhraseNouns = Set(
        "phrase phrases term terms title titled entitled word words slogan motto headline name named nickname nicknamed dubbed concept doctrine label "
        + "so-called expression chapter article book essay pamphlet song film report paper policy principle principles banner heading inscription novel "
        + "speech editorial play poem");

    /// <summary>"spokesman", "ministry", "statement": who or what can be said to say something.</summary>
    public static bool IsSpeaker(string lower) => Speakers.Contains(lower);

    public static bool IsDeterminer(string lower) => Determiners.Contains(lower);

    /// <summary>What may stand between a subject and its verb.</summary>
    public static bool IsAdverb(string lower) => Adverbs.Contains(lower) || (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal));

    public static bool IsPreposition(string lower) => Prepositions.Contains(lower);

    /// <summary>What opens a clause.</summary>
    public static bool IsOpener(string lower) => Openers.Contains(lower);

    /// <summary>"his warning that", "in her words".</summary>
    public static bool IsSpeechNoun(string lower) => SpeechNouns.Contains(lower);

    /// <summary>Marks behind them hold a name or a phrase, not speech.</summary>
    public static bool IsPhraseNoun(string lower) => PhraseNouns.Contains(lower);

    public static bool IsPronoun(string lower) => lower is "he" or "she" or "it" or "they" or "we" or "i" or "you";

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
