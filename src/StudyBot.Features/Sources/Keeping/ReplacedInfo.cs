using StudyBot.Features.Library;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>What is stated of a document that takes the place of another: to members it is the same source, unless it says otherwise itself.</summary>
internal static class ReplacedInfo
{
    public static StatedInfo? Of(HeldDocument held, SourceSummary old)
    {
        // Without a name, the title is one that it gives itself.
        var said = HeldReading.Read(held, "", held.Stated).Info;
        var before = old.Stated;
        var stated = (held.Stated ?? before ?? new StatedInfo(null, null, null, null)) with
        {
            Title = held.Stated?.Title ?? before?.Title ?? (said.Title is null ? old.DisplayTitle : null),
            Author = held.Stated?.Author ?? before?.Author,
            Publisher = held.Stated?.Publisher ?? before?.Publisher,
            Published = held.Stated?.Published ?? (said.Published is null ? before?.Published : null),
        };
        return stated == new StatedInfo(null, null, null, null) ? null : stated;
    }
}
