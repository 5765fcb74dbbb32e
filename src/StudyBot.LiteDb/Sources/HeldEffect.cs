using StudyBot.Knowledge.Documents;

namespace StudyBot.LiteDb.Sources;

/// <summary>The mark of a delivery whose document was held back: it names the content.</summary>
internal static class HeldEffect
{
    private const string Deed = "hold ";

    public static string DeedOf(ContentHash hash) => $"{Deed}{hash}";

    /// <summary>Null for the mark of another deed.</summary>
    public static ContentHash? Read(string deed) => deed.StartsWith(Deed, StringComparison.Ordinal) ? new ContentHash(deed[Deed.Length..]) : null;
}
