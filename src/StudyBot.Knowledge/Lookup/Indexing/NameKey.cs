namespace StudyBot.Knowledge.Lookup.Indexing;

/// <summary>What a name has in common with the other ways of writing it: its words without an article, in whichever order.</summary>
internal static class NameKey
{
    public static string Of(string name) => string.Join(' ', NameForm.Words(name).Where(word => word != "the").Order(StringComparer.Ordinal));
}
