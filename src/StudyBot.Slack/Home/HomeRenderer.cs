using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Home;

/// <summary>Several cards, one below the other, as a member's Home tab. What does not fit any more is left out whole.</summary>
internal static class HomeRenderer
{
    private static readonly Card Nothing = new("StudyBot") { Parts = [new Paragraph("There is nothing here yet.")] };

    public static View Render(IEnumerable<Card> cards)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var menus = 0;
        foreach (var card in cards)
        {
            // Ids of menus begin anew with each card.
            ImmutableArray<Block> next = [.. CardRenderer.Render(card, isAlone: true).Blocks.Select(b => Renamed(b, ref menus))];
            if (blocks.Count + next.Length + 1 > SlackLimits.ViewBlocks)
            {
                break;
            }

            if (blocks.Count > 0)
            {
                blocks.Add(new Block.Divider());
            }

            blocks.AddRange(next);
        }

        if (blocks.Count == 0)
        {
            blocks.AddRange(CardRenderer.Render(Nothing).Blocks);
        }

        return new View(View.Home, blocks.ToImmutable());
    }

    private static Block Renamed(Block block, ref int menus) =>
        block is Block.Actions { Elements: [Element.StaticSelect menu] } ? new Block.Actions([menu with { ActionId = $"{ActionIds.Menu}home-{menus++}" }]) : block;
}
