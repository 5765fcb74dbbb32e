using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StudyBot.Chat.Cards;

namespace StudyBot.Discord.Cards;

/// <summary>Lines put into as many descriptions as they need, up to a total.</summary>
/// <param name="IsFull">Lines found no room.</param>
/// <param name="IsCut">Something is missing: lines that found no room, or parts of lines.</param>
internal sealed record EmbedText(ImmutableArray<string> Descriptions, bool IsFull, bool IsCut)
{
    /// <summary>Less room than this is not worth the beginning of a line.</summary>
    private const int WorthCutting = 80;

    public int Length => Descriptions.Sum(d => d.Length);

    /// <param name="room">UTF-16 units of all descriptions together.</param>
    public static EmbedText Fill(IEnumerable<CardLine> lines, int room)
    {
        var done = ImmutableArray.CreateBuilder<string>();
        var current = new List<string>();
        var length = 0;
        var (isFull, isCut) = (false, false);
        foreach (var line in lines)
        {
            var gap = length == 0 ? "" : line.HasGap ? "\n\n" : "\n";
            var written = line.Write(DiscordLimits.EmbedDescription);
            isFull = gap.Length + written.Text.Length > room;
            isCut |= isFull || written.IsCut;
            if (isFull)
            {
                if (room - gap.Length < WorthCutting)
                {
                    break;
                }

                written = line.Write(room - gap.Length);
            }

            if (length + gap.Length + written.Text.Length > DiscordLimits.EmbedDescription)
            {
                done.Add(string.Concat(CollectionsMarshal.AsSpan(current)));
                current.Clear();
                (gap, length) = ("", 0);
            }

            current.Add(gap);
            current.Add(written.Text);
            length += gap.Length + written.Text.Length;
            room -= gap.Length + written.Text.Length;
            if (isFull)
            {
                break;
            }
        }

        if (length > 0)
        {
            done.Add(string.Concat(CollectionsMarshal.AsSpan(current)));
        }

        return new EmbedText([.. done.Where(d => !Blank.Is(d))], isFull, isCut);
    }
}
