using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Slack.Wire.Payloads.Blocks;
using Button = StudyBot.Chat.Cards.Button;

namespace StudyBot.Slack.Cards;

/// <summary>What can be pressed on a card: buttons in rows, a choice as a menu, or as buttons where these say it all or a menu cannot hold their ids.</summary>
internal sealed record ControlBlocks(ImmutableArray<Block> Blocks, bool IsCut)
{
    public const int MostBlocks = 10;

    /// <summary>More side by side are hard to tell apart.</summary>
    private const int ButtonsInRow = 5;

    public static ControlBlocks Of(ImmutableArray<CardControl> controls)
    {
        var blocks = Packer.Pack(controls);

        // Turning the page is what everything else can be reached by: it goes first where not all find room.
        return blocks.IsCut ? Packer.Pack([.. controls.OrderBy(c => c is Button { Turn: not PageTurn.None } ? 0 : 1)]) : blocks;
    }

    private sealed class Packer
    {
        private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        private readonly HashSet<string> ids = new(StringComparer.Ordinal);
        private List<Element> row = [];
        private int menus;
        private int links;
        private bool isCut;

        public static ControlBlocks Pack(ImmutableArray<CardControl> controls)
        {
            var packer = new Packer();
            foreach (var control in controls)
            {
                switch (control)
                {
                    case Button button:
                        packer.AddButton(button.Label, button.Target, button.Style, button.IsDisabled);
                        break;
                    case Choice choice:
                        packer.AddChoice(choice);
                        break;
                    default:
                        throw new UnreachableException();
                }
            }

            packer.EndRow();
            return new ControlBlocks(packer.blocks.ToImmutable(), packer.isCut);
        }

        private void AddChoice(Choice choice)
        {
            var options = choice.Options.IsDefault ? [] : choice.Options;
            ImmutableArray<ChoiceOption> pressable = [.. options.Where(o => o.Target is not LinkTarget)];
            var isSaidByLabels = pressable.All(o => string.IsNullOrWhiteSpace(o.Description) && CodePoints.Count(o.Label) <= SlackLimits.ButtonText);
            if ((pressable.Length <= ButtonsInRow && isSaidByLabels) || pressable.Any(o => IdOf(o.Target).Length > SlackLimits.OptionValue))
            {
                EndRow();
                foreach (var option in pressable)
                {
                    var label = string.IsNullOrWhiteSpace(option.Description) ? option.Label : $"{option.Label} ({option.Description})";
                    AddButton(label, option.Target, ButtonStyle.Secondary, isDisabled: false);
                }

                EndRow();
            }
            else
            {
                foreach (var some in pressable.Chunk(SlackLimits.SelectOptions))
                {
                    AddMenu(choice.Placeholder, some);
                }
            }

            foreach (var option in options.Where(o => o.Target is LinkTarget))
            {
                AddButton(option.Label, option.Target, ButtonStyle.Secondary, isDisabled: false);
            }
        }

        private void AddMenu(string placeholder, ChoiceOption[] options)
        {
            EndRow();
            SelectOption[] taken =
            [
                .. options.Where(o => ids.Add(IdOf(o.Target))).Select(o => new SelectOption(
                    TextObject.Plain(PlainLabel.Of(o.Label, SlackLimits.OptionText)),
                    IdOf(o.Target),
                    PlainLabel.OrNone(o.Description, SlackLimits.OptionText) is { } description ? TextObject.Plain(description) : null)),
            ];
            if (taken.Length == 0)
            {
                return;
            }

            if (blocks.Count == MostBlocks)
            {
                isCut = true;
                return;
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"{ActionIds.Menu}{menus++}");
            blocks.Add(new Block.Actions([new Element.StaticSelect(id, TextObject.Plain(PlainLabel.Of(placeholder, SlackLimits.Placeholder)), taken)]));
        }

        private void AddButton(string label, ButtonTarget target, ButtonStyle style, bool isDisabled)
        {
            // A button that cannot be pressed is none here: Slack has no such thing.
            if (isDisabled)
            {
                return;
            }

            if (row.Count == ButtonsInRow)
            {
                EndRow();
            }

            if (blocks.Count == MostBlocks)
            {
                isCut = true;
            }
            else if (Draw(TextObject.Plain(PlainLabel.Of(label, SlackLimits.ButtonText)), target, style) is { } button)
            {
                row.Add(button);
            }
        }

        /// <summary>Null for an address that cannot be opened, and for what stands there already.</summary>
        private Element.Button? Draw(TextObject label, ButtonTarget target, ButtonStyle style)
        {
            if (target is LinkTarget(var address))
            {
                return MrkdwnWriter.LinkOf(address) is { } url
                    ? new Element.Button(string.Create(CultureInfo.InvariantCulture, $"{ActionIds.Link}{links++}"), label, Url: url)
                    : null;
            }

            var id = IdOf(target);
            return ids.Add(id) ? new Element.Button(id, label, Style: StyleOf(style)) : null;
        }

        private void EndRow()
        {
            if (row.Count > 0)
            {
                blocks.Add(new Block.Actions(row));
                row = [];
            }
        }

        private static string IdOf(ButtonTarget target) => target is SealedTarget(var id)
            ? id
            : throw new InvalidOperationException("A card reached Slack with a target that was never sealed.");

        private static string? StyleOf(ButtonStyle style) => style switch
        {
            ButtonStyle.Secondary => null,
            ButtonStyle.Primary or ButtonStyle.Success => Element.Primary,
            ButtonStyle.Danger => Element.Danger,
            _ => throw new UnreachableException(),
        };
    }
}
