namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>The verbs that carry somebody's words, in the forms that newspapers, readouts and histories use.</summary>
internal static class SpeechVerbs
{
    // What follows is what was said: a clause after one of them holds the speaker's words.
    private static readonly HashSet<string> Reporting = Forms(
        "say/said", "tell/told", "add", "state", "declare", "announce", "note", "stress", "emphasize", "emphasise", "remark", "observe", "explain",
        "argue", "insist", "warn", "assert", "affirm", "reaffirm", "reiterate", "write/wrote/written/writing", "claim", "conclude", "contend",
        "proclaim", "pledge", "vow", "admit/admitted/admitting", "acknowledge", "complain", "concede", "confirm", "testify/testified", "maintain",
        "recount", "predict", "lament", "mention", "comment", "caution", "threaten", "believe", "think/thought/thinking", "suggest", "promise");

    private static readonly HashSet<string> Uttering = Forms(
        "reply/replied", "answer", "respond", "continue", "urge", "exclaim", "recall", "quip/quipped/quipping", "report", "read", "ask",
        "cable", "underline", "underscore", "point", "put/put/putting", "repeat", "counter", "summarize", "summarise",
        "advise", "inform", "shout", "cry/cried", "demand", "propose", "reflect", "muse", "joke", "boast", "swear/swore/sworn", "telegraph", "protest",
        "announce", "reveal", "stipulate", "provide", "tweet", "post", "agree", "object", "interject", "begin/began/begun/beginning", "open", "close",
        "assure", "remind", "instruct", "order", "direct", "exhort", "implore", "charge", "allege", "deny/denied", "theorize", "reason");

    // With an object they tell of something else: "continued his work", "opened the session".
    private static readonly HashSet<string> Bare = Forms(
        "continue", "begin/began/begun/beginning", "open", "close", "provide", "propose", "order", "direct", "charge", "agree", "report", "deny/denied",
        "post", "read", "object", "reflect", "reason", "counter", "demand");

    private static readonly HashSet<string> NounsToo = new(StringComparer.Ordinal)
    {
        "state", "states", "report", "reports", "note", "notes", "claim", "claims", "comment", "comments", "call", "calls", "answer", "answers", "reply",
        "replies", "order", "orders", "post", "posts", "cry", "cries", "remark", "remarks", "demand", "demands", "charge", "charges", "promise", "promises",
        "pledge", "pledges", "vow", "vows", "protest", "protests", "object", "objects", "reason", "reasons", "counter", "label", "labels", "brand", "cable",
        "cables", "telegraph", "joke", "jokes", "caution", "appeal", "appeals", "stress", "praise", "tweet", "tweets", "shout", "shouts", "lament", "laments",
        "wording", "writing", "writings", "saying", "sayings", "reading", "readings", "meaning", "warning", "warnings", "announcement",
    };

    private static readonly HashSet<string> Describing = Forms(
        "call", "describe", "label/labelled/labelling", "brand", "denounce", "condemn", "characterize", "characterise", "hail", "recall",
        "speak/spoke/spoken", "refer/referred/referring", "praise", "dismiss", "criticize", "criticise", "portray", "decry/decried", "depict", "deride",
        "summarize", "summarise", "deplore", "cite");

    /// <summary>Their object is what is said: "said", "declared", "replied".</summary>
    public static bool IsSaying(string lower) => Reporting.Contains(lower) || Uttering.Contains(lower);

    /// <summary>The words of a whole clause behind them are the speaker's: "said", not "urged".</summary>
    public static bool IsReporting(string lower) => Reporting.Contains(lower);

    /// <summary>Those before which "that" may be left out: "said the talks had failed".</summary>
    public static bool IsSaid(string lower) => lower is "said" or "says" or "say" or "saying" or "argued" or "claimed" or "insisted" or "contended";

    /// <summary>Nouns as well: "a separate state", "an encouraging note".</summary>
    public static bool IsNounToo(string lower) => NounsToo.Contains(lower);

    /// <summary>A verb and nothing else: "stated", "said", not "state".</summary>
    public static bool IsOnlyVerb(string lower) =>
        IsReporting(lower) && !IsNounToo(lower);

    /// <summary>Their object is what is spoken of, and the words how: "called it", "recalled the fall as".</summary>
    public static bool IsDescribing(string lower) => Describing.Contains(lower);

    /// <summary>Carries words only where they follow at once: "continued: “…".</summary>
    public static bool NeedsNoObject(string lower) => Bare.Contains(lower);

    public static bool IsSpeech(string lower) => IsSaying(lower) || IsDescribing(lower);

    /// <summary>"saying that": its subject is that of the verb before it.</summary>
    public static bool IsParticiple(string lower) => lower.EndsWith("ing", StringComparison.Ordinal);

    // "say/said": the regular forms and those that follow the stroke.
    private static HashSet<string> Forms(params string[] verbs)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var verb in verbs)
        {
            var parts = verb.Split('/');
            var stem = parts[0];
            var isSilent = stem.EndsWith('e');
            forms.UnionWith(parts);
            forms.Add(ThirdPerson(stem));
            forms.Add((isSilent ? stem[..^1] : stem) + "ing");
            if (parts.Length == 1)
            {
                forms.Add(isSilent ? stem + "d" : stem + "ed");
            }
        }

        return forms;
    }

    private static string ThirdPerson(string stem) => stem switch
    {
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => stem[..^1] + "ies",
        [.., 's', 's'] or [.., 's', 'h'] => stem + "es",
        _ => stem + "s",
    };
}
