using StudyBot.LiteDb.Facts;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Disputes;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>Rows of posts that were written before they kept what is hidden of them, and before they were found by their group while they are open.</summary>
internal static class EarlierPosts
{
    /// <summary>
    /// Writes both on them, once. What is hidden is known as far as the word of moderators stands there still or is kept aside with its document; of what went with
    /// one that is gone for good nothing is left to know it by.
    /// </summary>
    /// <returns>How many were written anew.</returns>
    public static int BringUpToDate(WriteSession session)
    {
        var hidden = session.FindAll(Collections.Overlays)
            .Concat(session.FindAll(Collections.AsideOverlays))
            .Select(row => OverlayRow.FromRow(row).Overlay)
            .Where(overlay => overlay.IsHidden)
            .ToLookup(overlay => overlay.Group);
        var rows = session.FindBy(Collections.Posts, "open", 1)
            .Concat(hidden.SelectMany(group => session.FindBy(Collections.Posts, "g", group.Key.Value)))
            .DistinctBy(row => row["_id"].AsString)
            .ToList();
        var written = 0;
        foreach (var post in rows.Select(PostRow.Read))
        {
            var marked = hidden[post.Group].Aggregate(post, (before, overlay) => Hiding.Of(before, before.Group, overlay.Fact, overlay, earlier: null) ?? before);
            if (marked.IsOpen || marked.IsHidden)
            {
                session.Put(Collections.Posts, PostRow.Of(marked));
                written++;
            }
        }

        return written;
    }
}
