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
        var (mine, before) = (held.Stated, old.Stated);
        var title = said.Title is null ? old.DisplayTitle : null;
        if (mine is { IsWhole: true })
        {
            // Somebody went through all of it: what they found it not to have, the old one does not lend it.
            return mine with { Title = mine.Title ?? title };
        }

        var stated = new StatedInfo(
            mine?.Title ?? before?.Title ?? title,
            mine?.Author ?? before?.Author,
            mine?.Publisher ?? before?.Publisher,
            mine?.Published ?? (said.Published is null ? before?.Published : null))
        {
            Written = mine?.Written ?? (said.Published is null && said.Written is null ? before?.Written : null),
        };
        if (before is { IsWhole: true })
        {
            // Who and where from is as somebody went through it; when is the new text's own, where it says so.
            stated = stated with { Published = stated.Published ?? said.Published, Written = stated.Written ?? said.Written, IsWhole = true };
        }

        return stated == new StatedInfo(null, null, null, null) ? null : stated;
    }
}
