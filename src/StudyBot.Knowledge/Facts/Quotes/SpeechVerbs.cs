namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>The verbs that carry somebody's words, in the forms that newspapers, readouts and histories use.</summary>
internal static class SpeechVerbs
{
    private static readonly HashSet<string> Saying = Forms(
        "say/said", "tell/told", "add", "state", "declare", "announce", "note", "stress", "emphasize", "emphasise", "remark", "observe", "explain",
        "argue", "insist", "warn", "assert", "affirm", "reaffirm", "reiterate", "reply/replied", "answer", "respond", "write/wrote/written/writing", "comment",
        "claim", "continue", "conclude", "proclaim", "pledge", "vow", "urge", "exclaim", "admit/admitted/admitting", "acknowledge", "recall", "quip/quipped/quipping",
        "predict", "recount", "report", "read", "ask", "complain", "concede", "confirm", "cable", "lament", "testify/testified", "promise", "underline",
        "underscore", "point", "cite", "repeat", "maintain", "suggest", "believe");

    private static readonly HashSet<string> Describing = Forms(
        "call", "describe", "label/labelled/labelling", "brand", "denounce", "condemn", "characterize", "characterise", "hail", "recall", "speak/spoke/spoken", "refer/referred/referring",
        "praise", "dismiss", "criticize", "criticise", "portray", "quote", "proclaim", "decry/decried", "depict", "welcome");

    /// <summary>Their object is what is said: "said", "declared".</summary>
    public static bool IsSaying(string lower) => Saying.Contains(lower);

    /// <summary>Their object is what is spoken of, and the words how: "called it", "recalled the fall as".</summary>
    public static bool IsDescribing(string lower) => Describing.Contains(lower);

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
            forms.Add(stem.EndsWith('y') && "aeiou".Contains(stem[^2], StringComparison.Ordinal) is false ? stem[..^1] + "ies" : stem + "s");
            forms.Add((isSilent ? stem[..^1] : stem) + "ing");
            if (parts.Length == 1)
            {
                forms.Add(isSilent ? stem + "d" : stem + "ed");
            }
        }

        forms.Add("stresses");
        forms.Add("confesses");
        return forms;
    }
}
