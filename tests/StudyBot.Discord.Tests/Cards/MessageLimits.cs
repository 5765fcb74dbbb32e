using StudyBot.Discord.Cards;
using StudyBot.Discord.Wire.Payloads.Components;
using Blank = StudyBot.Chat.Cards.Blank;

namespace StudyBot.Discord.Tests.Cards;

/// <summary>What Discord would refuse of a message.</summary>
internal static class MessageLimits
{
    public static void Require(RenderedCard card)
    {
        Assert.InRange(card.Embeds.Length, 1, 10);
        Assert.InRange(card.Embeds.Sum(e => (e.Title?.Length ?? 0) + (e.Description?.Length ?? 0) + (e.Footer?.Text.Length ?? 0)), 1, 6000);
        foreach (var embed in card.Embeds)
        {
            Assert.False(Blank.Is((embed.Title ?? "") + embed.Description));
            Assert.InRange(embed.Title?.Length ?? 1, 1, 256);
            Assert.InRange(embed.Description?.Length ?? 1, 1, 4096);
            Assert.InRange(embed.Footer?.Text.Length ?? 1, 1, 2048);
        }

        Assert.InRange(card.Rows.Length, 0, 5);
        Assert.InRange(card.Files.Length, 0, 10);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var component in card.Rows.Cast<ActionRow>().SelectMany(r => Row(r)))
        {
            RequireComponent(component, ids);
        }
    }

    private static IReadOnlyList<Component> Row(ActionRow row)
    {
        Assert.InRange(row.Components.Count, 1, row.Components[0] is Button ? 5 : 1);
        return row.Components;
    }

    private static void RequireComponent(Component component, HashSet<string> ids)
    {
        switch (component)
        {
            case Button button:
                Assert.InRange(button.Label!.Length, 1, 80);
                Assert.True(button.Url is null != button.CustomId is null);
                Assert.Equal(button.Url is not null, button.Style == ButtonStyle.Link);
                Assert.True(button.CustomId is null || (button.CustomId.Length is >= 1 and <= 100 && ids.Add(button.CustomId)));
                Assert.InRange(button.Url?.Length ?? 1, 1, 512);
                break;
            case StringSelect select:
                Assert.True(ids.Add(select.CustomId));
                Assert.InRange(select.Options.Count, 1, 25);
                Assert.InRange(select.Placeholder!.Length, 1, 150);
                Assert.All(select.Options, o => Assert.True(o.Label.Length is >= 1 and <= 100 && o.Value.Length is >= 1 and <= 100 && o.Description is not { Length: 0 or > 100 }));
                Assert.Equal(select.Options.Count, select.Options.DistinctBy(o => o.Value).Count());
                break;
            default:
                Assert.Fail($"A {component.GetType().Name} has no place here.");
                break;
        }
    }
}
