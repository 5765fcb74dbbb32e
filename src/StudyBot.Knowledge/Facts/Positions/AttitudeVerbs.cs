using System.Collections.Frozen;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>
/// The verbs by which English says what somebody holds: those of opinion, of claim, of approval and of demand. Verbs that only report speech
/// ("said", "stated") are not among them: what they carry may be anything.
/// </summary>
internal static class AttitudeVerbs
{
    private const AttitudeFrames That = AttitudeFrames.That;
    private const AttitudeFrames Clause = AttitudeFrames.Clause;
    private const AttitudeFrames Object = AttitudeFrames.Object;
    private const AttitudeFrames As = AttitudeFrames.As;
    private const AttitudeFrames Complement = AttitudeFrames.Complement;

    private static readonly FrozenDictionary<string, AttitudeVerb> Forms = Build().ToFrozenDictionary(StringComparer.Ordinal);

    public static AttitudeVerb? Find(string lower) => Forms.GetValueOrDefault(lower);

    private static Dictionary<string, AttitudeVerb> Build()
    {
        var forms = new Dictionary<string, AttitudeVerb>(StringComparer.Ordinal);
        Add(forms, "argue", That | Clause, "for", "against");
        Add(forms, "believe", That | Clause | Complement, "in");
        Add(forms, "think", That | Clause | Complement, [], "thought");
        Add(forms, "feel", That | Clause, [], "felt");
        Add(forms, "hold", That, [], "held");
        Add(forms, "fear", That | Clause | Object);
        Add(forms, "insist", That, "on", "upon");
        Add(forms, "claim", That | AttitudeFrames.Claim);
        Add(forms, "deny", That | AttitudeFrames.Claim);
        Add(forms, "complain", That, "about", "of");
        Add(forms, "object", That, "to");
        Add(forms, "protest", That | Object, "against");
        Add(forms, "warn", That, "against", "of");
        Add(forms, "recognize", That);
        Add(forms, "recommend", That);
        Add(forms, "demand", That | Object);
        Add(forms, "urge", That | Object);
        Add(forms, "prefer", That | Object | AttitudeFrames.Infinitive, [], "preferred", "preferring");
        Add(forms, "regret", That | Object, [], "regretted", "regretting");
        Add(forms, "consider", That | Complement);
        Add(forms, "deem", That | Complement);
        Add(forms, "judge", That | Complement);
        Add(forms, "see", As, [], "saw", null, "seen");
        Add(forms, "disagree", That, "with");
        Add(forms, "agree", AttitudeFrames.None, "with");
        Add(forms, "call", AttitudeFrames.None, "for", "on", "upon");
        Add(forms, "approve", AttitudeFrames.None, "of");
        Add(forms, "disapprove", AttitudeFrames.None, "of");
        Add(forms, "sympathize", AttitudeFrames.None, "with");
        Add(forms, "adhere", AttitudeFrames.None, "to");
        Add(forms, "want", AttitudeFrames.Infinitive);
        Add(forms, "wish", AttitudeFrames.Infinitive);
        Add(forms, "refuse", AttitudeFrames.Infinitive);
        Add(forms, "take", AttitudeFrames.Stance, [], "took", "taking", "taken");
        foreach (var verb in new[]
        {
            "maintain", "contend", "assert", "stress", "doubt", "acknowledge",
                "concede", "conclude", "emphasize", "affirm", "reaffirm", "predict",
            "worry", "charge", "allege", "reiterate", "admit", "suspect", "suggest", "propose", "hope", "question", "dispute",
        })
        {
            Add(forms, verb, That | verb switch
            {
                "maintain" => AttitudeFrames.Stance,
                "reiterate" => AttitudeFrames.Stance | Object,
                "stress" or "emphasize" or "affirm" or "reaffirm" or "doubt" or "dispute" => Object,
                _ => AttitudeFrames.None,
            });
        }

        foreach (var verb in new[]
        {
            "oppose", "support", "favor", "favour", "reject", "criticize",
                "criticise", "condemn", "denounce", "advocate", "endorse", "resent", "deplore",
            "champion", "espouse", "decry", "applaud", "distrust", "repudiate", "disavow", "blame", "praise",
        })
        {
            Add(forms, verb, Object | As, verb is "advocate" ? ["for"] : []);
        }

        foreach (var verb in new[] { "view", "regard", "perceive", "describe",
            "characterize", "characterise", "dismiss", "portray", "hail", "interpret" })
        {
            Add(forms, verb, As);
        }

        foreach (var verb in new[] { "express", "voice", "declare", "share", "adopt" })
        {
            Add(forms, verb, AttitudeFrames.Stance);
        }

        foreach (var verb in new[] { "press", "push", "lobby", "clamor" })
        {
            Add(forms, verb, AttitudeFrames.None, "for");
        }

        return forms;
    }

    private static void Add(Dictionary<string, AttitudeVerb> forms, string lemma, AttitudeFrames frames, params string[] particles) =>
        Add(forms, lemma, frames, particles, null);

    private static void Add(Dictionary<string, AttitudeVerb> forms, string lemma, AttitudeFrames frames, string[] particles, string? past,
        string? ing = null, string? participle = null)
    {
        var stem = lemma.EndsWith('e') ? lemma[..^1] : lemma;
        var isConsonantY = lemma.EndsWith('y') && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal);
        var hisses = lemma.EndsWith('s') || lemma.EndsWith("sh", StringComparison.Ordinal)
            || lemma.EndsWith("ch", StringComparison.Ordinal);
        forms[lemma] = new(lemma, frames, particles, VerbForm.Base);
        forms[isConsonantY ? lemma[..^1] + "ies" : hisses ? lemma + "es" : lemma + "s"] = new(lemma, frames, particles, VerbForm.Third);
        forms[past ?? (isConsonantY ? lemma[..^1] + "ied" : stem + "ed")] = new(lemma, frames, particles, VerbForm.Past);
        forms[ing ?? (lemma is "see" or "agree" or "disagree" ? lemma + "ing" : stem + "ing")] = new(lemma, frames,
            particles, VerbForm.Ing);
        if (participle is not null)
        {
            forms[participle] = new(lemma, frames, particles, VerbForm.Past);
        }
    }
}
