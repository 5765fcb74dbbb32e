using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Facts;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Disputes;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>Rows of posts that were written before they kept what is hidden of them, and before they were found by their group while they are open.</summary>
internal static class EarlierPosts
{
    /// <summary>
    /// Writes both on them, once. What is hidden is known as far as the word of moderators stands there still or is kept aside with its document; of what went with
    /// one that is gone for good nothing is left to know it by. An open one that was made of it, of a text that its document took the place of, ends as if that were
    /// hidden now.
    /// </summary>
    /// <returns>How many were written anew.</returns>
    public static int BringUpToDate(WriteSession session, ExtractionReader extractions)
    {
        var hidden = session.FindAll(Collections.Overlays)
            .Concat(session.FindAll(Collections.AsideOverlays))
            .Select(row => OverlayRow.FromRow(row).Overlay)
            .Where(overlay => overlay.IsHidden)
            .GroupBy(overlay => (overlay.Group, overlay.Source))
            .SelectMany(said => WithEarlier(session, said, VisibleSources.Find(session, said.Key.Group, said.Key.Source), extractions))
            .ToLookup(said => said.Overlay.Group);
        var rows = session.FindBy(Collections.Posts, "open", 1)
            .Concat(hidden.SelectMany(group => session.FindBy(Collections.Posts, "g", group.Key.Value)))
            .DistinctBy(row => row["_id"].AsString)
            .ToList();
        var written = 0;
        foreach (var post in rows.Select(PostRow.Read))
        {
            var marked = hidden[post.Group].Aggregate(
                post, (before, said) => Hiding.Of(before, before.Group, said.Overlay.Fact, said.Overlay, said.Earlier) ?? before);
            if (marked.IsOpen || marked.IsHidden)
            {
                session.Put(Collections.Posts, PostRow.Of(marked));
                written++;
            }
        }

        foreach (var (overlay, earlier) in hidden.SelectMany(group => group))
        {
            LiteDisputes.Withdraw(session, overlay, earlier);
        }

        return written;
    }

    /// <param name="source">What they are said of; null where it is kept aside: then nothing that was asked of another is asked of it.</param>
    private static IEnumerable<(FactOverlay Overlay, EarlierTexts? Earlier)> WithEarlier(
        WriteSession session, IEnumerable<FactOverlay> overlays, SourceRow? source, ExtractionReader extractions)
    {
        var given = source is { Summary.Replaced: not null } ? extractions.ReadFacts(session, source) : [];
        return overlays.Select(overlay =>
            (overlay, source is null ? null : TextsBefore.Of(session, overlay.Group, source, given.FirstOrDefault(fact => fact.Id == overlay.Fact))));
    }
}
