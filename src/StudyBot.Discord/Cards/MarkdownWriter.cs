using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Discord.Interactions;

namespace StudyBot.Discord.Cards;

/// <summary>
/// Writes texts so that Discord shows exactly their characters: whatever could begin a mention, emoji, time stamp, link, list, quotation, heading or
/// style has a backslash before it. Only styles and links that a card itself asks for become markup. Never longer than it may be: what does not fit
/// ends in an ellipsis, between two characters, with every style closed.
/// </summary>
/// <param name="most">UTF-16 units.</param>
/// <param name="expected">So long is the text without its markup.</param>
internal sealed class MarkdownWriter(int most, int expected)
{
    private const char Ellipsis = '…';

    private readonly StringBuilder text = new(Math.Clamp(expected + 16, 16, Math.Max(16, most)));
    private LineStart lineStart;
    private int newLines;
    private bool isCut;

    /// <summary>What stands in the line so far: decides what could begin a list.</summary>
    private enum LineStart
    {
        Nothing,
        Digits,
        Something,
    }

    public static Marked Write(RichText rich, int most, TextStyles always = TextStyles.Plain)
    {
        if (always == TextStyles.Plain && !rich.Runs.IsDefault && rich.Runs is [{ Styles: TextStyles.Plain, Link: null, Member: null, Channel: null, Text: var only }] && UnmarkedText.IsAsItIs(only, most))
        {
            return new Marked(only, IsCut: false);
        }

        var runs = MarkdownRuns.Of(rich, always);
        var writer = new MarkdownWriter(most, runs.Sum(r => r.Text.Length));
        writer.WriteAll(runs);
        return new Marked(writer.text.ToString(), writer.isCut);
    }

    /// <summary>A title, name or label: one line.</summary>
    public static Marked WriteLine(string line, int most, TextStyles styles = TextStyles.Plain) =>
        styles == TextStyles.Plain && UnmarkedText.IsAsItIs(line, most)
            ? new Marked(line, IsCut: false)
            : Write(RichText.Of(new TextRun(TextSafety.CleanLine(line), styles)), most);

    private void WriteAll(List<TextRun> runs)
    {
        var directions = runs.Exists(r => Direction.HasRightToLeft(r.Text)) ? MarkdownRuns.LineDirections(runs) : null;
        var line = 0;
        var isIsolated = false;
        for (var i = 0; i < runs.Count && !isCut; i++)
        {
            var isFirst = true;
            foreach (var range in runs[i].Text.AsSpan().Split('\n'))
            {
                if (!isFirst)
                {
                    EndIsolate(ref isIsolated);
                    line++;
                    NewLine();
                }

                isFirst = false;
                if (isCut)
                {
                    break;
                }

                var content = runs[i].Text.AsSpan()[range];
                if (content.Length > 0)
                {
                    BeginIsolate(directions?[line] ?? false, ref isIsolated);
                    WriteRun(content, runs[i], isIsolated ? 1 : 0, isLast: i == runs.Count - 1 && range.End.Value == runs[i].Text.Length);
                }
            }
        }

        if (isIsolated)
        {
            text.Append(Direction.EndOfIsolate);
        }
    }

    private void BeginIsolate(bool isWanted, ref bool isIsolated)
    {
        if (isWanted && !isIsolated && text.Length + 4 <= most)
        {
            text.Append(Direction.Isolate);
            isIsolated = true;
        }
    }

    private void EndIsolate(ref bool isIsolated)
    {
        if (isIsolated)
        {
            text.Append(Direction.EndOfIsolate);
            isIsolated = false;
        }
    }

    // An empty line may stand between two others, not a page of them.
    private void NewLine()
    {
        if (text.Length == 0 || newLines >= 2)
        {
            return;
        }

        if (text.Length + 2 > most)
        {
            isCut = true;
            return;
        }

        text.Append('\n');
        newLines++;
        lineStart = LineStart.Nothing;
    }

    /// <param name="reserved">For what must still be closed after it.</param>
    private void WriteRun(ReadOnlySpan<char> content, TextRun run, int reserved, bool isLast)
    {
        if (MentionOf(run) is { } mention && text.Length + mention.Length + reserved < most)
        {
            text.Append(mention);
            lineStart = LineStart.Something;
            newLines = 0;
            return;
        }

        var inner = content.Trim();
        if (MarkdownRuns.IsCode(run) && inner.Length > 0)
        {
            WriteSpaces(content.Length - content.TrimStart().Length, reserved);
            WriteCode(inner, reserved);
            WriteSpaces(isLast ? 0 : content.Length - content.TrimEnd().Length, reserved);
            return;
        }

        var link = PageAddress.Of(run.Link);
        var marker = inner.Length > 0 && (text.Length == 0 || text[^1] != '*') ? MarkdownRuns.Marker(run.Styles) : "";
        var (before, after) = (marker, marker);
        if (link is not null && inner.Length > 0)
        {
            (before, after) = ($"{marker}[", $"]({link}){marker}");
        }

        // Where the frame takes all the room there is, the words are worth more than it.
        if (text.Length + before.Length + after.Length + reserved + 8 > most)
        {
            (before, after) = ("", "");
        }

        var lead = content[..(content.Length - content.TrimStart().Length)];
        WriteText(before.Length > 0 ? lead : default, reserved);
        if (!isCut)
        {
            text.Append(before);
            WriteText(before.Length > 0 ? inner : content, reserved + after.Length);
            text.Append(after);
        }

        if (before.Length > 0)
        {
            WriteText(content[(lead.Length + inner.Length)..], reserved);
        }
    }

    /// <summary>In an embed a mention shows the name of a member or channel and pings nobody.</summary>
    private static string? MentionOf(TextRun run) => run switch
    {
        { Member: { } member } when DiscordIds.User(member) is { } id => $"<@{id}>",
        { Channel: { } channel } when DiscordIds.Channel(channel) is { } id => $"<#{id}>",
        _ => null,
    };

    private void WriteSpaces(int count, int reserved)
    {
        if (count > 0 && text.Length + 1 + reserved < most)
        {
            text.Append(' ');
        }
    }

    private void WriteText(ReadOnlySpan<char> content, int reserved)
    {
        // One more for the ellipsis.
        var end = most - reserved - 1;
        for (var at = 0; at < content.Length && !isCut;)
        {
            if (lineStart == LineStart.Something && UnmarkedText.LengthAt(content[at..], end - text.Length) is > 0 and var plain)
            {
                text.Append(content.Slice(at, plain));
                newLines = 0;
                at += plain;
                continue;
            }

            var length = LengthAt(content[at..]);
            var isEscaped = IsEscaped(content, at);
            if (text.Length + length + (isEscaped ? 1 : 0) > end)
            {
                Ellipse(most - reserved);
                return;
            }

            if (isEscaped)
            {
                text.Append('\\');
            }

            text.Append(content.Slice(at, length));
            lineStart = (lineStart, content[at]) switch
            {
                (LineStart.Nothing, ' ') => LineStart.Nothing,
                (LineStart.Nothing or LineStart.Digits, >= '0' and <= '9') => LineStart.Digits,
                _ => LineStart.Something,
            };
            newLines = 0;
            at += length;
        }
    }

    private void WriteCode(ReadOnlySpan<char> content, int reserved)
    {
        // A fence that is longer than any run of its own character within; at an edge, that character needs a space beside it.
        var fence = new string('`', LongestRun(content, '`') + 1);
        var (open, close) = (content[0] == '`' ? $"{fence} " : fence, content[^1] == '`' ? $" {fence}" : fence);
        var room = most - reserved - open.Length - close.Length - 1 - text.Length;
        if (room < 1)
        {
            Ellipse(most - reserved);
            return;
        }

        var end = 0;
        while (end < content.Length && LengthAt(content[end..]) is var next && end + next <= room)
        {
            end += next;
        }

        text.Append(open).Append(content[..end]);
        isCut = end < content.Length;
        if (isCut)
        {
            text.Append(Ellipsis);
        }

        text.Append(close);
        lineStart = LineStart.Something;
        newLines = 0;
    }

    private void Ellipse(int end)
    {
        isCut = true;
        if (text.Length < end)
        {
            text.Append(Ellipsis);
        }
    }

    private static int LengthAt(ReadOnlySpan<char> content) =>
        char.IsHighSurrogate(content[0]) && content.Length > 1 && char.IsLowSurrogate(content[1]) ? 2 : 1;

    private bool IsEscaped(ReadOnlySpan<char> content, int at) => content[at] switch
    {
        '\\' or '*' or '_' or '~' or '`' or '|' or '<' or '>' or '@' or '#' or '[' or ']' => true,

        // ":smile:" is drawn as a picture, "https://" as a link; a colon before white space is neither.
        ':' => at + 1 == content.Length || !char.IsWhiteSpace(content[at + 1]),
        '-' or '+' => lineStart == LineStart.Nothing,
        '.' or ')' => lineStart == LineStart.Digits,
        _ => false,
    };

    private static int LongestRun(ReadOnlySpan<char> content, char of)
    {
        var (longest, run) = (0, 0);
        foreach (var unit in content)
        {
            run = unit == of ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
