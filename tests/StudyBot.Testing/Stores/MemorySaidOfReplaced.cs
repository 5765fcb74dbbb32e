using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Testing.Stores;

/// <summary>What goes over of what moderators approved and members reported.</summary>
internal sealed partial class MemorySourceStore
{
    /// <summary>What was found right of a source is so of what another extraction, or another source, says just as it did.</summary>
    private void FollowApprovals(SourceId before, Extracted after)
    {
        foreach (var ofGroup in state.Approvals.Where(approval => approval.Key.Fact.Source == before).ToLookup(approval => approval.Key.Group))
        {
            foreach (var (was, now) in SameFacts.Among(ofGroup.Select(approval => KeyValuePair.Create(approval.Key.Fact, approval.Value.Said)), after.Facts))
            {
                state.Approvals[(ofGroup.Key, now)] = state.Approvals[(ofGroup.Key, was)];
            }
        }
    }

    private void SayOfReplacing(NewSource old, NewSource now)
    {
        var (before, after) = (old.Extracted, now.Extracted);
        FollowApprovals(before.Source, after);
        var sentences = after.Sentences.ToLookup(sentence => PlainWords.Line(after.Document.Source[sentence.Span]), sentence => sentence.Span);
        foreach (var report in state.Reports.Values.Where(report => report.Source == before.Source).ToList())
        {
            foreach (var span in sentences[PlainWords.Line(before.Document.Source[report.Sentence])].Take(1))
            {
                var moved = report with { Source = after.Source, Sentence = span };
                state.Reports[(moved.Group, moved.Id)] = moved;
                if (state.UntoldReports.Contains((report.Group, report.Id)))
                {
                    state.UntoldReports.Add((moved.Group, moved.Id));
                }
            }
        }
    }
}
