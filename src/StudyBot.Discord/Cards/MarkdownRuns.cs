using StudyBot.Chat.Cards;

namespace StudyBot.Discord.Cards;

/// <summary>A text's runs as Discord can mark them.</summary>
internal static class MarkdownRuns
{
    /// <summary>Clean, and in no two of one style side by side.</summary>
    public static List<TextRun> Of(RichText rich, TextStyles always)
    {
        var joined = new List<TextRun>();
        foreach (var run in rich.Runs.IsDefault ? [] : rich.Runs)
        {
            var text = TextSafety.Clean(run.Text);
            if (text.Length == 0)
            {
                continue;
            }

            var clean = ReferenceEquals(text, run.Text) && (run.Styles | always) == run.Styles ? run : run with { Text = text, Styles = run.Styles | always };

            // Two of one style side by side would have four markers in a row, which Discord reads as something else.
            if (joined is [.., { Member: null, Channel: null } last] && clean is { Member: null, Channel: null } && Marker(last.Styles) == Marker(clean.Styles) && last.Link == clean.Link && IsCode(last) == IsCode(clean))
            {
                joined[^1] = last with { Text = last.Text + clean.Text };
            }
            else
            {
                joined.Add(clean);
            }
        }

        return joined;
    }

    /// <summary>Of each line, whether something in it runs from right to left.</summary>
    public static List<bool> LineDirections(List<TextRun> runs) =>
        [.. string.Concat(runs.Select(r => r.Text)).Split('\n').Select(line => Direction.HasRightToLeft(line))];

    public static bool IsCode(TextRun run) => run.Styles.HasFlag(TextStyles.Code);

    public static string Marker(TextStyles styles) => (styles & (TextStyles.Bold | TextStyles.Marked), styles & TextStyles.Italic) switch
    {
        (0, 0) => "",
        (0, _) => "*",
        (_, 0) => "**",
        _ => "***",
    };
}
