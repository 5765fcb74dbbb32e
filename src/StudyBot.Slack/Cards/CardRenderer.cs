using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Cards;

/// <summary>
/// From a card to Block Kit: title, what it says, its sources in small print, what can be pressed. Whatever card it is given, what it makes is within
/// <see cref="SlackLimits"/>; what does not fit is cut where it can be seen, and then the whole card comes along as a text file.
/// </summary>
internal static class CardRenderer
{
    private const int LongestFooter = 300;

    /// <summary>So much of a message is left to the sources, however long the card above them is.</summary>
    private const int LeastForSources = 4000;

    private const int MostBodyBlocks = 24;
    private const int MostSourceBlocks = 10;

    private const string Shortened = "_Shortened to what fits here. The file that comes with it holds all of it._";
    private const string ShortenedAlone = "_Shortened to what fits here._";
    private const string NothingToShow = "_There is nothing to show._";

    /// <summary>How much of each cited sentence is shown, tried one after the other until all sources fit.</summary>
    private static readonly ImmutableArray<int> SentenceLengths = [1000, 400, 240, 140, 80, 0];

    /// <param name="isAlone">No file goes where it goes, and none is spoken of.</param>
    public static RenderedCard Render(Card card, bool isAlone = false)
    {
        var title = PlainLabel.OrNone(card.Title, SlackLimits.Header);
        var footer = card.Footer is { PlainText: var said } && !Blank.Is(said) ? MrkdwnWriter.Write(card.Footer, LongestFooter) : null;
        var controls = ControlBlocks.Of(card.Controls.IsDefault ? [] : card.Controls);
        var room = SlackLimits.MessageTotal - SlackLimits.Header - LongestFooter - Shortened.Length;
        var (body, sources) = Share(card, room);
        var isCut = body.IsCut || sources.IsCut || controls.IsCut || footer is { IsCut: true } || (title is not null && CodePoints.Count(TextSafety.CleanLine(card.Title)) > SlackLimits.Header);

        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (title is not null)
        {
            blocks.Add(new Block.Header(TextObject.Plain(title)));
        }

        blocks.AddRange(body.Blocks);
        blocks.AddRange(sources.Blocks);
        if (isCut)
        {
            blocks.Add(new Block.Context([TextObject.Marked(isAlone ? ShortenedAlone : Shortened)]));
        }

        if (footer is not null)
        {
            blocks.Add(new Block.Context([footer.AsObject()]));
        }

        if (blocks.Count == 0)
        {
            blocks.Add(new Block.Section(TextObject.Marked(NothingToShow)));
        }

        blocks.AddRange(controls.Blocks);
        var files = card.Attachments.IsDefault ? [] : card.Attachments;
        return new RenderedCard(TextOf(card), blocks.ToImmutable(), isAlone ? [] : isCut ? files.Add(AsFile(card)) : files);
    }

    /// <summary>Beside the blocks, and in their place where only text is shown.</summary>
    public static string TextOf(Card card)
    {
        // Escaping makes it longer by at most a factor of five; what is cut stands in the blocks.
        var text = MrkdwnWriter.Write(PlainText.Render(card).Trim(), SlackLimits.MessageText / 2);
        return text.IsEmpty ? CodePoints.Ellipsis : text.Marked;
    }

    private static (BlockText Body, BlockText Sources) Share(Card card, int room)
    {
        var body = BlockText.Sections(CardLines.OfBody(card), room, MostBodyBlocks);
        var sources = Sources(card, Math.Max(LeastForSources, room - body.Length));
        return sources.Length + body.Length <= room ? (body, sources) : (BlockText.Sections(CardLines.OfBody(card), room - sources.Length, MostBodyBlocks), sources);
    }

    private static BlockText Sources(Card card, int room)
    {
        BlockText? sources = null;
        foreach (var length in SentenceLengths)
        {
            sources = BlockText.Contexts(CardLines.OfSources(card, length), room, MostSourceBlocks);
            if (!sources.IsFull)
            {
                break;
            }
        }

        return sources ?? throw new UnreachableException();
    }

    private static Attachment AsFile(Card card)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(PlainText.Render(card));
        return new Attachment(FileName.OfTitle(card.Title), "text/plain; charset=utf-8", bytes.Length, _ => Task.FromResult(bytes));
    }
}
