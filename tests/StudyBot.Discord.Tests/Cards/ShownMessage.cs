using System.Globalization;
using System.Text;
using StudyBot.Discord.Cards;
using StudyBot.Discord.Wire.Payloads.Components;

namespace StudyBot.Discord.Tests.Cards;

/// <summary>A rendered card as a text that can be read and approved.</summary>
internal static class ShownMessage
{
    public static async Task<string> WriteAsync(RenderedCard card)
    {
        var text = new StringBuilder();
        foreach (var embed in card.Embeds)
        {
            text.Append(CultureInfo.InvariantCulture, $"━━ embed {embed.Color:X6}\n");
            Line(text, "title: ", embed.Title);
            Line(text, "", embed.Description);
            Line(text, "footer: ", embed.Footer?.Text);
        }

        foreach (var row in card.Rows.Cast<ActionRow>())
        {
            text.Append("━━ row\n");
            foreach (var component in row.Components)
            {
                text.Append(component switch
                {
                    Button { Url: { } url } button => $"[{button.Label}] → {url}\n",
                    Button button => $"[{button.Label}] {button.Style}{(button.Disabled == true ? " disabled" : "")}\n",
                    StringSelect select => $"▾ {select.Placeholder}\n{string.Concat(select.Options.Select(o => $"  · {o.Label}{(o.Description is null ? "" : $" — {o.Description}")}\n"))}",
                    _ => $"{component}\n",
                });
            }
        }

        foreach (var file in card.Files)
        {
            text.Append(CultureInfo.InvariantCulture, $"━━ file {file.FileName} ({(await file.ReadAsync(TestContext.Current.CancellationToken)).Length} bytes)\n");
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string label, string? value)
    {
        if (value is not null)
        {
            text.Append(label).Append(value).Append('\n');
        }
    }
}
