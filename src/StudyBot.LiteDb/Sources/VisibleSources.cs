using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>
/// Which sources a group reads: its own, and those of the library that it did not hide and does not hold itself (the same bytes twice would
/// tell every fact twice).
/// </summary>
internal static class VisibleSources
{
    /// <summary>By time added, then title.</summary>
    public static List<SourceRow> List(StoreView view, GroupId group)
    {
        var own = Of(view, group);
        if (group != GroupId.Library)
        {
            var held = own.Select(row => row.Id.Hash).ToHashSet();
            var hidden = view.FindBy(Collections.Hidden, "g", group.Value).Select(row => row["s"].AsString).ToHashSet(StringComparer.Ordinal);
            own.AddRange(Of(view, GroupId.Library).Where(row => !held.Contains(row.Id.Hash) && !hidden.Contains(row.Id.ToString())));
        }

        return
        [
            .. own
                .OrderBy(row => row.Summary.AddedAt)
                .ThenBy(row => row.Summary.DisplayTitle, StringComparer.Ordinal)
                .ThenBy(row => row.Id.ToString(), StringComparer.Ordinal),
        ];
    }

    public static SourceRow? Find(StoreView view, GroupId group, SourceId source)
    {
        var isVisible = source.Group == group
            || (source.Group == GroupId.Library
                && view.Find(Collections.Hidden, Keys.Hidden(group, source)) is null
                && view.Find(Collections.Sources, Keys.Of(source with { Group = group })) is null);
        return isVisible ? Find(view, source) : null;
    }

    /// <summary>Whoever asks.</summary>
    public static SourceRow? Find(StoreView view, SourceId source) =>
        view.Find(Collections.Sources, Keys.Of(source)) is { } row ? SourceRow.FromRow(row) : null;

    /// <summary>The source of this very content that its group reads: its own, or the library's.</summary>
    public static SourceRow? FindContent(StoreView view, SourceId content) =>
        Find(view, content) ?? Find(view, content.Group, content with { Group = GroupId.Library });

    private static List<SourceRow> Of(StoreView view, GroupId group) =>
        [.. view.FindBy(Collections.Sources, "g", group.Value).Select(SourceRow.FromRow)];
}
