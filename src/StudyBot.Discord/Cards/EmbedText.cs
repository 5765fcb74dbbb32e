using System.Collections.Immutable;
using System.Text;
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
        var current = new StringBuilder();
        var (isFull, isCut) = (false, false);
        foreach (var line in lines)
        {
            var gap = current.Length == 0 ? "" : line.HasGap ? "\n\n" : "\n";
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

            if (current.Length + gap.Length + written.Text.Length > DiscordLimits.EmbedDescription)
            {
                done.Add(current.ToString());
                current.Clear();
                gap = "";
            }

            current.Append(gap).Append(written.Text);
            room -= gap.Length + written.Text.Length;
            if (isFull)
            {
                break;
            }
        }

        if (current.Length > 0)
        {
            done.Add(current.ToString());
        }

        return new EmbedText([.. done.Where(d => !Blank.Is(d))], isFull, isCut);
    }
}
