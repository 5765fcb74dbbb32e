using System.Text.Json;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Wire.Payloads.Blocks;
using StudyBot.Slack.Wire.Payloads.Json;

namespace StudyBot.Slack.Tests.Cards;

/// <summary>Everything that Slack's reference says of a message's blocks, counted in code points.</summary>
internal static class MessageLimits
{
    public static void Require(RenderedCard rendered)
    {
        Assert.InRange(CodePoints.Count(rendered.Text), 1, SlackLimits.MessageText);

        // Two more may be added below: what to choose from, and "Share".
        Require(rendered.Blocks, SlackLimits.MessageBlocks - 2);
    }

    public static void Require(IReadOnlyList<Block> blocks, int most)
    {
        Assert.InRange(blocks.Count, 1, most);
        Assert.All(blocks, Require);
        var ids = blocks.OfType<Block.Actions>().SelectMany(a => a.Elements).Select(e => e.ActionId).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.InRange(CodePoints.Count(id), 1, SlackLimits.Id));
    }

    public static string Json(IReadOnlyList<Block> blocks) => JsonSerializer.Serialize(new View(View.Home, blocks), WireJson.Plain.View);

    private static void Require(Block block)
    {
        switch (block)
        {
            case Block.Header header:
                Require(header.Text, SlackLimits.Header, isPlain: true);
                break;
            case Block.Section section:
                Assert.True(section.Text is not null || section.Fields is { Count: > 0 });
                Assert.True(section.Fields is null || section.Fields.Count is > 0 and <= SlackLimits.SectionFields);
                Assert.All(section.Fields ?? [], f => Require(f, SlackLimits.FieldText));
                Require(section.Text, SlackLimits.SectionText);
                break;
            case Block.Context context:
                Assert.InRange(context.Elements.Count, 1, SlackLimits.ContextElements);
                Assert.All(context.Elements, e => Require(e, SlackLimits.SectionText));
                break;
            case Block.Actions actions:
                Assert.InRange(actions.Elements.Count, 1, SlackLimits.ActionElements);
                Assert.All(actions.Elements, Require);
                break;
        }
    }

    private static void Require(Element element)
    {
        switch (element)
        {
            case Element.Button button:
                Require(button.Text, SlackLimits.ButtonText, isPlain: true);
                Assert.True(CodePoints.Count(button.Value ?? "") <= SlackLimits.ButtonValue);
                Assert.True(button.Url is null || button.Url.Length <= SlackLimits.Address);
                break;
            case Element.StaticSelect menu:
                Assert.InRange(menu.Options.Count, 1, SlackLimits.SelectOptions);
                Require(menu.Placeholder, SlackLimits.Placeholder, isPlain: true);
                Assert.All(menu.Options, o =>
                {
                    Require(o.Text, SlackLimits.OptionText, isPlain: true);
                    Require(o.Description, SlackLimits.OptionText, isPlain: true);
                    Assert.InRange(CodePoints.Count(o.Value), 1, SlackLimits.OptionValue);
                });
                break;
        }
    }

    private static void Require(TextObject? text, int most, bool isPlain = false)
    {
        if (text is not null)
        {
            Assert.InRange(CodePoints.Count(text.Text), 1, most);
            Assert.False(string.IsNullOrWhiteSpace(text.Text));
            Assert.True(!isPlain || text.Type == TextObject.PlainType);
        }
    }
}
