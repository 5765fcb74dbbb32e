using StudyBot.Knowledge.Documents;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Originals;

/// <summary>Lets go of an original, and of what was read out of it, once no row has them: a source, one that is kept aside, or a document that waits.</summary>
internal static class OriginalRelease
{
    /// <summary>The collections whose rows have files: <c>h</c> and <c>bytes</c>, and those of a reading.</summary>
    public static readonly IReadOnlyList<string> Holders = [Collections.Sources, Collections.Aside, Collections.Held];

    /// <summary>After the commit, unless another row still has them then.</summary>
    public static void Afterwards(WriteSession session, ContentHash original, KeptReading? reading, OriginalsFolder originals) => session.Afterwards(() =>
    {
        var rows = Holders.SelectMany(collection => session.FindBy(collection, "h", original.Value)).ToList();
        if (rows.Count == 0)
        {
            originals.LetGo(original.Value);
        }

        if (reading is not null && !rows.Exists(row => KeptReading.FromRow(row) == reading))
        {
            originals.LetGo(reading.FileName);
        }
    });
}
