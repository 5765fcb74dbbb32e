using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Discord.Wire.Payloads.Components;
using Button = StudyBot.Chat.Cards.Button;
using WireButton = StudyBot.Discord.Wire.Payloads.Components.Button;
using WireStyle = StudyBot.Discord.Wire.Payloads.Components.ButtonStyle;

namespace StudyBot.Discord.Cards;

/// <summary>What can be pressed on a card, in rows: buttons side by side, a choice as a menu, or as buttons where these say it all.</summary>
internal sealed record ControlRows(ImmutableArray<Component> Rows, bool IsCut)
{
    /// <summary>A menu's own id says nothing: its options carry what they stand for.</summary>
    public const string MenuPrefix = "menu.";

    public static ControlRows Of(ImmutableArray<CardControl> controls)
    {
        var rows = Packer.Pack(controls);

        // Turning the page is what everything else can be reached by: it goes first where not all find room.
        return rows.IsCut
            ? Packer.Pack([.. controls.OrderBy(c => c is Button { Turn: not PageTurn.None } ? 0 : 1)])
            : rows;
    }

    private sealed class Packer
    {
        private readonly ImmutableArray<Component>.Builder rows = ImmutableArray.CreateBuilder<Component>();
        private readonly HashSet<string> ids = new(StringComparer.Ordinal);
        private List<Component> row = [];
        private int menus;
        private bool isCut;

        public static ControlRows Pack(ImmutableArray<CardControl> controls)
        {
            var packer = new Packer();
            foreach (var control in controls)
            {
                packer.Add(control);
            }

            packer.EndRow();
            return new ControlRows(packer.rows.ToImmutable(), packer.isCut);
        }

        private void Add(CardControl control)
        {
            switch (control)
            {
                case Button button:
                    AddButton(button.Label, button.Target, button.Style, button.IsDisabled);
                    break;
                case Choice choice:
                    AddChoice(choice);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        private void AddChoice(Choice choice)
        {
            var options = choice.Options.IsDefault ? [] : choice.Options;
            if (options.Length <= DiscordLimits.ButtonsInRow && options.All(o => string.IsNullOrWhiteSpace(o.Description) && o.Label.Length <= DiscordLimits.ButtonLabel))
            {
                foreach (var option in options)
                {
                    AddButton(option.Label, option.Target, Chat.Cards.ButtonStyle.Secondary, isDisabled: false);
                }

                return;
            }

            foreach (var some in options.Where(o => o.Target is not LinkTarget).Chunk(DiscordLimits.SelectOptions))
            {
                AddMenu(choice.Placeholder, some);
            }

            foreach (var option in options.Where(o => o.Target is LinkTarget))
            {
                AddButton(option.Label, option.Target, Chat.Cards.ButtonStyle.Secondary, isDisabled: false);
            }
        }

        private void AddMenu(string placeholder, ChoiceOption[] options)
        {
            EndRow();
            if (rows.Count == DiscordLimits.Rows)
            {
                isCut = true;
                return;
            }

            SelectOption[] taken = [.. options.Where(o => ids.Add(IdOf(o.Target))).Select(o => new SelectOption(
                PlainLabel.Of(o.Label, DiscordLimits.OptionLabel), IdOf(o.Target), PlainLabel.OrNone(o.Description, DiscordLimits.OptionDescription)))];
            if (taken.Length > 0)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"{MenuPrefix}{menus++}");
                rows.Add(new ActionRow([new StringSelect(id, taken, PlainLabel.Of(placeholder, DiscordLimits.SelectPlaceholder))]));
            }
        }

        private void AddButton(string label, ButtonTarget target, Chat.Cards.ButtonStyle style, bool isDisabled)
        {
            if (row.Count == DiscordLimits.ButtonsInRow)
            {
                EndRow();
            }

            if (rows.Count == DiscordLimits.Rows)
            {
                isCut = true;
            }
            else if (Draw(PlainLabel.Of(label, DiscordLimits.ButtonLabel), target, style, isDisabled) is { } button)
            {
                row.Add(button);
            }
        }

        /// <summary>Null for an address that cannot be opened, and for what stands there already.</summary>
        private WireButton? Draw(string label, ButtonTarget target, Chat.Cards.ButtonStyle style, bool isDisabled)
        {
            bool? disabled = isDisabled ? true : null;
            if (target is LinkTarget(var address))
            {
                return PageAddress.Of(address) is { } url ? new WireButton(WireStyle.Link, label, Url: url, Disabled: disabled) : null;
            }

            var id = IdOf(target);
            return ids.Add(id) ? new WireButton(StyleOf(style), label, CustomId: id, Disabled: disabled) : null;
        }

        private void EndRow()
        {
            if (row.Count > 0)
            {
                rows.Add(new ActionRow(row));
                row = [];
            }
        }

        private static string IdOf(ButtonTarget target) => target is SealedTarget(var id)
            ? id
            : throw new InvalidOperationException("A card reached Discord with a target that was never sealed.");

        private static WireStyle StyleOf(Chat.Cards.ButtonStyle style) => style switch
        {
            Chat.Cards.ButtonStyle.Secondary => WireStyle.Secondary,
            Chat.Cards.ButtonStyle.Primary => WireStyle.Primary,
            Chat.Cards.ButtonStyle.Success => WireStyle.Success,
            Chat.Cards.ButtonStyle.Danger => WireStyle.Danger,
            _ => throw new UnreachableException(),
        };
    }
}
