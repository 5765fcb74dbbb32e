using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Discord.Wire.Payloads.Messages;
using Attachment = StudyBot.Chat.Cards.Attachment;

namespace StudyBot.Discord.Cards;

/// <summary>
/// From a card to Discord's embeds, rows and files: the card itself, then its sources in an embed of their own. Whatever card it is given, what it makes
/// is within <see cref="DiscordLimits"/>; what does not fit is cut where it can be seen, and then the whole card comes along as a text file.
/// </summary>
internal static class CardRenderer
{
    private const int LongestFooter = 300;
    private const int QuietColor = 0x4E5058;

    /// <summary>So much of a message is left to the sources, however long the card above them is.</summary>
    private const int LeastForSources = 1800;

    /// <summary>Before an ellipsis half of an escaped or a wide character may find no room, nor a mark of direction behind it.</summary>
    private const int LostAtACut = 4;

    private const string Shortened = "*Shortened to what fits here. The attached file holds all of it.*";
    private const string NothingToShow = "*There is nothing to show.*";

    /// <summary>How much of each cited sentence is shown, tried one after the other until all sources fit.</summary>
    private static readonly ImmutableArray<int> SentenceLengths = [1000, 400, 240, 140, 80, 0];

    /// <param name="fileBytes">The largest file that the channel takes.</param>
    public static RenderedCard Render(Card card, long fileBytes = DiscordLimits.FileBytes)
    {
        var title = Blank.Is(TextSafety.CleanLine(card.Title)) ? default : MarkdownWriter.WriteLine(card.Title, DiscordLimits.EmbedTitle);
        var footer = PlainLabel.OrNone(card.Footer?.PlainText, LongestFooter);
        var rows = ControlRows.Of(card.Controls.IsDefault ? [] : card.Controls);
        var attached = card.Attachments.IsDefault ? [] : card.Attachments;
        ImmutableArray<Attachment> files = [.. attached.Where(f => f.Bytes is not { } bytes || bytes <= fileBytes).Take(DiscordLimits.Files - 1)];
        var notes = NotesOn(attached.Except(files), fileBytes);

        var room = DiscordLimits.EmbedTotal - (title.Text?.Length ?? 0) - (footer?.Length ?? 0) - Shortened.Length - 2 - notes.Length;
        var (body, sources) = WrittenTexts.Of(card, room, Share);
        var isShortened = title.IsCut || body.IsCut || sources.IsCut || rows.IsCut || card.Footer?.PlainText.Length > LongestFooter;
        if (isShortened)
        {
            files = files.Add(AsFile(card));
        }

        var descriptions = WithNotes(body.Descriptions, $"{notes}{(isShortened ? $"\n\n{Shortened}" : "")}");
        return new RenderedCard(Embeds(card.Tone, title.Text, descriptions, sources.Descriptions, footer), rows.Rows, files);
    }

    private static (EmbedText Body, EmbedText Sources) Share(Card card, int room)
    {
        var lines = CardLines.OfBody(card).ToList();
        var body = EmbedText.Fill(lines, room);
        var forSources = Math.Max(LeastForSources, room - body.Length);
        var sources = Sources(card, forSources);
        return sources.Length + body.Length <= room ? (body, sources) : (EmbedText.Fill(lines, room - sources.Length), sources);
    }

    private static EmbedText Sources(Card card, int room)
    {
        EmbedText? sources = null;
        foreach (var length in SentenceLengths)
        {
            if (length > 0 && LeastOf(card, length) > room)
            {
                continue;
            }

            sources = EmbedText.Fill(CardLines.OfSources(card, length), room);
            if (!sources.IsFull)
            {
                break;
            }
        }

        return sources ?? throw new UnreachableException();
    }

    // What has no backslash in it and is cut as early as it can be is no shorter: lengths that cannot fit need not be written out.
    private static int LeastOf(Card card, int sentence) =>
        card.Citations.IsDefault ? 0 : card.Citations.Sum(c => Math.Max(0, Math.Min(TextSafety.CleanLine(c.Sentence).Length, sentence) - LostAtACut));

    private static ImmutableArray<Embed> Embeds(
        CardTone tone, string? title, ImmutableArray<string> body, ImmutableArray<string> sources, string? footer)
    {
        var embeds = ImmutableArray.CreateBuilder<Embed>();
        if (title is not null || !body.IsEmpty)
        {
            embeds.Add(new Embed(Title: title, Description: body.FirstOrDefault(), Color: ColorOf(tone)));
        }

        embeds.AddRange(body.Skip(1).Select(d => new Embed(Description: d, Color: ColorOf(tone))));
        embeds.AddRange(sources.Select(d => new Embed(Description: d, Color: QuietColor)));
        if (embeds.Count == 0)
        {
            embeds.Add(new Embed(Description: NothingToShow, Color: ColorOf(tone)));
        }

        if (footer is not null)
        {
            embeds[^1] = embeds[^1] with { Footer = new EmbedFooter(footer) };
        }

        return embeds.ToImmutable();
    }

    /// <summary>Below what the card says; in an embed of their own where the last one is full.</summary>
    private static ImmutableArray<string> WithNotes(ImmutableArray<string> body, string notes)
    {
        if (notes.Length == 0)
        {
            return body;
        }

        return body is [.., var last] && last.Length + notes.Length <= DiscordLimits.EmbedDescription
            ? body.SetItem(body.Length - 1, last + notes)
            : body.Add(notes.TrimStart('\n'));
    }

    private static string NotesOn(IEnumerable<Attachment> leftOut, long fileBytes)
    {
        var names = string.Join(", ", leftOut.Select(f => f.FileName));
        return names.Length == 0
            ? ""
            : $"\n\n*Not attached, being too large for this server (over {fileBytes / 1024 / 1024} MB) or too many:* {MarkdownWriter.WriteLine(names, 300).Text}";
    }

    private static Attachment AsFile(Card card)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(PlainText.Render(card));
        return new Attachment(FileName.OfTitle(card.Title), "text/plain; charset=utf-8", bytes.Length, _ => Task.FromResult(bytes));
    }

    private static int ColorOf(CardTone tone) => tone switch
    {
        CardTone.Neutral => 0x3B6EA5,
        CardTone.Success => 0x3A8F5C,
        CardTone.Notice => 0xD9A441,
        CardTone.Error => 0xC2453D,
        _ => throw new UnreachableException(),
    };
}
