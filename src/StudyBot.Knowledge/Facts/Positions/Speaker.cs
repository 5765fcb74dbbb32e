using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>Who a document itself says that it speaks for: its author, or the country that its title opens with ("Peru — General Debate").</summary>
internal sealed class Speaker
{
    private const int MastheadBlocks = 12;

    private Speaker(Cited<string>? author, Cited<string>? country) => (Author, Country) = (author, country);

    public Cited<string>? Author { get; }

    /// <summary>For which country "we" stands.</summary>
    public Cited<string>? Country { get; }

    public static Speaker Of(Document document, IEnumerable<SentenceView> views)
    {
        Cited<string>? author = null, country = null;
        foreach (var view in views.TakeWhile(v => v.Sentence.Block.Number <= MastheadBlocks))
        {
            if (view.Sentence.Block.Kind is not (BlockKind.Masthead or BlockKind.Heading))
            {
                continue;
            }

            var evidence = view.Evidence;
            if (author is null && document.Info.Author is { Length: > 0 } name && evidence.Text.Contains(name, StringComparison.Ordinal))
            {
                author = new(name, name, evidence);
            }

            var dash = evidence.Text.IndexOf(" — ", StringComparison.Ordinal);
            if (country is null && dash > 0 && dash < 60 && Gazetteer.World.KindOf(evidence.Text[..dash]) is GazetteerKind.Country)
            {
                country = new(evidence.Text[..dash], evidence.Text[..dash], evidence);
            }
        }

        return new(author, country);
    }
}
