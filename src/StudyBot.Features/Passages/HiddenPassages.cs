using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Passages;

/// <summary>What the group's moderators hid as text.</summary>
internal sealed class HiddenPassages(IReadOnlyList<(SourceId Source, TextSpan Span)> spans)
{
    /// <summary>Whether some of it is hidden.</summary>
    public bool Hide(Passage passage)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Source == passage.Source && spans[i].Span.Overlaps(passage.Evidence.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether anything of the source is.</summary>
    public bool HideSome(SourceId source) => spans.Any(h => h.Source == source);

    public IEnumerable<TextSpan> Of(SourceId source) => spans.Where(h => h.Source == source).Select(h => h.Span);
}
