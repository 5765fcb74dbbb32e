using System.Globalization;
using System.Text;
using StudyBot.Chat.Cards;

namespace StudyBot.Slack.Cards;

/// <summary>
/// Writes texts so that Slack shows exactly their characters: what could be a mention, a link or a special form is escaped, and what could be a style is
/// shown plain (<see cref="SlackText"/>). Only styles and links that a card itself asks for become markup. Never longer than it may be: what does not fit
/// ends in an ellipsis, between two characters, with every style closed.
/// </summary>
internal sealed class MrkdwnWriter
{
    private readonly StringBuilder marked = new();
    private readonly StringBuilder plain = new();
    private readonly int most;

    // Code points of the marked form; the plain one is never longer.
    private int length;
    private int newLines = 2;
    private bool isInert = true;
    private bool isCut;

    private MrkdwnWriter(int most) => this.most = most;

    /// <param name="most">Code points.</param>
    /// <param name="linePrefix">Before each line of the marked form but the first, as of a quotation.</param>
    public static SlackText Write(RichText rich, int most, TextStyles always = TextStyles.Plain, string linePrefix = "")
    {
        var writer = new MrkdwnWriter(most);
        writer.WriteAll(rich, always, linePrefix);
        return new SlackText(writer.marked.ToString(), writer.plain.ToString(), writer.isInert, writer.isCut);
    }

    /// <summary>A title, name or label: one line.</summary>
    public static SlackText WriteLine(string line, int most, TextStyles styles = TextStyles.Plain) =>
        Write(RichText.Of(new TextRun(TextSafety.CleanLine(line), styles)), most);

    /// <summary>Only what opens a page; what would end the link before its end is written otherwise.</summary>
    public static string? LinkOf(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.AbsoluteUri is { Length: <= SlackLimits.Address } text
            ? text.Replace("|", "%7C", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
            : null;

    private void WriteAll(RichText rich, TextStyles always, string linePrefix)
    {
        TextRun[] runs = [.. (rich.Runs.IsDefault ? [] : rich.Runs).Select(r => r with { Text = TextSafety.Clean(r.Text), Styles = r.Styles | always }).Where(r => r.Text.Length > 0)];
        var all = string.Concat(runs.Select(r => r.Text));
        bool[] directions = [.. all.Split('\n').Select(line => Direction.HasRightToLeft(line))];
        isInert = Markup.IsInert(string.Concat(runs.Select(r => IsCode(r) ? new string('x', r.Text.Length) : r.Text)))
            && !runs.Any(r => IsCode(r) && r.Text.AsSpan().ContainsAny('`', '\n'));
        var (line, at, isIsolated) = (0, 0, false);
        foreach (var run in runs)
        {
            if (isCut)
            {
                break;
            }

            var lines = run.Text.Split('\n');
            for (var i = 0; i < lines.Length && !isCut; i++)
            {
                if (i > 0)
                {
                    Isolate(ref isIsolated, isWanted: false);
                    line++;
                    at++;
                    NewLine(linePrefix);
                }

                if (lines[i].Length > 0)
                {
                    Isolate(ref isIsolated, directions[line]);
                    WriteRun(lines[i], run, all, at, isIsolated ? 1 : 0);
                    at += lines[i].Length;
                }
            }
        }

        Isolate(ref isIsolated, isWanted: false);
    }

    private void Isolate(ref bool isIsolated, bool isWanted)
    {
        if (isIsolated == isWanted || (isWanted && length + 4 > most))
        {
            return;
        }

        Both(isWanted ? Direction.Isolate : Direction.EndOfIsolate);
        isIsolated = isWanted;
    }

    // An empty line may stand between two others, not a page of them.
    private void NewLine(string linePrefix)
    {
        if (newLines >= 2)
        {
            return;
        }

        if (length + 2 + linePrefix.Length > most)
        {
            isCut = true;
            return;
        }

        Both('\n');
        marked.Append(linePrefix);
        length += linePrefix.Length;
        newLines++;
    }

    /// <param name="all">The whole text, and <paramref name="at"/> where this stands in it: a style within a word would show its signs.</param>
    /// <param name="reserved">For what must still be closed after it.</param>
    private void WriteRun(string content, TextRun run, string all, int at, int reserved)
    {
        if (MentionOf(run) is { } mention && length + Math.Max(mention.Length, content.Length) + reserved < most)
        {
            marked.Append(mention);
            plain.Append(content);
            length += Math.Max(mention.Length, content.Length);
            newLines = 0;
            return;
        }

        var inner = content.Trim();
        var lead = content.Length - content.TrimStart().Length;
        var isFree = inner.Length > 0 && !Markup.IsWord(all, at + lead - 1) && !Markup.IsWord(all, at + lead + inner.Length);
        var sign = !isFree || !isInert ? "" : SignOf(run);
        var (before, after) = (sign, new string([.. sign.Reverse()]));
        var link = inner.Length > 0 ? LinkOf(run.Link) : null;
        if (link is not null)
        {
            (before, after) = ($"{before}<{Markup.Escape(link)}|", $">{after}");
        }

        // Where the frame takes all the room there is, the words are worth more than it.
        if (length + CodePoints.Count(before) + after.Length + reserved + 8 > most)
        {
            (before, after, link) = ("", "", null);
        }

        if (before.Length == 0)
        {
            WriteText(content, reserved);
            return;
        }

        WriteText(content[..lead], reserved);
        if (isCut)
        {
            return;
        }

        Mark(before);
        WriteText(inner, reserved + after.Length);
        Mark(after);
        if (link is not null)
        {
            plain.Append(CultureInfo.InvariantCulture, $" ({link})");
        }

        WriteText(content[(lead + inner.Length)..], reserved);
    }

    private void WriteText(string content, int reserved)
    {
        // One more for the ellipsis.
        var end = most - reserved - 1;
        for (var at = 0; at < content.Length && !isCut;)
        {
            var units = StringInfo.GetNextTextElementLength(content.AsSpan(at));
            var escaped = units == 1 ? Markup.Escape(content[at]) : "";
            var next = escaped.Length > 0 ? escaped.Length : CodePoints.Count(content.AsSpan(at, units));
            if (length + next > end)
            {
                isCut = true;
                if (length < most - reserved)
                {
                    Both('…');
                }

                return;
            }

            var element = content.AsSpan(at, units);
            plain.Append(element);
            if (escaped.Length > 0)
            {
                marked.Append(escaped);
            }
            else
            {
                marked.Append(element);
            }

            length += next;
            newLines = 0;
            at += units;
        }
    }

    private void Both(char unit)
    {
        marked.Append(unit);
        plain.Append(unit);
        length++;
    }

    private void Mark(string signs)
    {
        marked.Append(signs);
        length += CodePoints.Count(signs);
    }

    private static string? MentionOf(TextRun run) => run.Channel is { Value: { Length: > 0 } channel } && channel.All(char.IsAsciiLetterOrDigit) ? $"<#{channel}>" : null;

    private static bool IsCode(TextRun run) => run.Styles.HasFlag(TextStyles.Code);

    private static string SignOf(TextRun run) => IsCode(run)
        ? "`"
        : ((run.Styles & (TextStyles.Bold | TextStyles.Marked)) != 0 ? "*" : "") + (run.Styles.HasFlag(TextStyles.Italic) ? "_" : "");
}
