using System.Text;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Tests.Cards;

/// <summary>A message as text that can be read and approved: each block with its kind, plain texts marked as such.</summary>
internal static class ShownMessage
{
    public static async Task<string> WriteAsync(RenderedCard rendered)
    {
        var shown = new StringBuilder();
        foreach (var block in rendered.Blocks)
        {
            shown.Append(Of(block)).Append('\n');
        }

        foreach (var file in rendered.Files)
        {
            var bytes = await file.ReadAsync(TestContext.Current.CancellationToken);
            shown.Append(System.Globalization.CultureInfo.InvariantCulture, $"[file {file.FileName}, {bytes.Length} bytes]\n");
        }

        return shown.ToString();
    }

    private static string Of(Block block) => block switch
    {
        Block.Header header => $"# {Of(header.Text)}",
        Block.Section { Fields: { } fields } => $"[fields]\n{string.Join('\n', fields.Select(Of))}",
        Block.Section section => $"[section]\n{Of(section.Text)}",
        Block.Context context => $"[context]\n{string.Join('\n', context.Elements.Select(Of))}",
        Block.Actions actions => $"[actions] {string.Join(" ", actions.Elements.Select(Of))}",
        Block.Divider => "---",
        _ => "?",
    };

    private static string Of(Element element) => element switch
    {
        Element.Button button => $"({button.Text.Text}{(button.Style is null ? "" : $", {button.Style}")}: {button.Url ?? "pressed"})",
        Element.StaticSelect menu => $"<{menu.Placeholder?.Text}: {string.Join("; ", menu.Options.Select(o => o.Text.Text + (o.Description is { } d ? $" / {d.Text}" : "")))}>",
        _ => element.GetType().Name,
    };

    private static string Of(TextObject? text) => text is null ? "" : text.Type == TextObject.PlainType ? $"|{text.Text}|" : text.Text;
}
