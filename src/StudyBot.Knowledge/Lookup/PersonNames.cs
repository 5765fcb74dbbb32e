namespace StudyBot.Knowledge.Lookup;

/// <summary>How far apart two names of persons are.</summary>
internal static class PersonNames
{
    /// <summary>Names are written in many ways, in part and in other alphabets' sounds: one word of one that may be a word of the other is enough.</summary>
    public static bool MayBeOne(string one, string other) => NameForm.Words(one).Any(word => NameForm.Words(other).Any(known =>
        word == known || (SpellingDistance.Allowed(word) is > 0 and var allowed && SpellingDistance.Within(word, known, allowed) <= allowed)));
}
