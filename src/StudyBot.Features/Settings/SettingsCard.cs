using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Groups.Settings;

namespace StudyBot.Features.Settings;

/// <summary>What <c>/settings</c> says.</summary>
internal static class SettingsCard
{
    /// <param name="rights">Who may do what.</param>
    public static Card List(ImmutableArray<Setting> settings, GroupSettings values, IEnumerable<CardPart> rights) => new("Settings of this group")
    {
        Parts =
        [
            .. settings.Select(setting => new Field(
                setting.Key,
                RichText.Of(
                    Value(setting, values.Values.GetValueOrDefault(setting.Key)),
                    new TextRun($" – {setting.Description} It can be {setting.Values}.")),
                [])),
            .. rights,
        ],
        Footer = RichText.Of(
            new TextRun("Change one with "),
            new TextRun("/settings set key value", TextStyles.Code),
            new TextRun("; the value "),
            new TextRun(SettingsCommand.DefaultWord, TextStyles.Code),
            new TextRun(" takes the group's own choice away. Rights: "),
            new TextRun("/settings allow propose everyone", TextStyles.Code),
            new TextRun(", and "),
            new TextRun("deny", TextStyles.Code),
            new TextRun(" likewise.")),
    };

    public static Card Changed(Setting setting, string? value) => new("Done")
    {
        Tone = CardTone.Success,
        Parts =
        [
            new Paragraph(RichText.Of(
                new TextRun(setting.Key, TextStyles.Code),
                new TextRun(" is now "),
                Value(setting, value),
                new TextRun("."))),
        ],
    };

    public static Card UnknownKey(string key, ImmutableArray<Setting> settings) => new("No such setting")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"There is no setting called “{CardText.Short(key)}”. Nothing was changed."),
            new FieldList("Settings", [.. settings.Select(s => new CitedText(RichText.Of(new TextRun(s.Key, TextStyles.Code), new TextRun($" – {s.Values}")), []))]),
        ],
    };

    public static Card WrongValue(Setting setting, string? value) => new("That value does not fit")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(RichText.Of(
                new TextRun(setting.Key, TextStyles.Code),
                new TextRun(value is null or "" ? " needs a value: " : $" cannot be “{CardText.Short(value)}”. It can be "),
                new TextRun(setting.Values, TextStyles.Bold),
                new TextRun(", or "),
                new TextRun(SettingsCommand.DefaultWord, TextStyles.Code),
                new TextRun(". Nothing was changed."))),
        ],
    };

    public static Card ConfirmForget(EffectTarget target) => new("Delete everything of this group?")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(
                "This deletes the documents that were added here, the facts taken from them, what moderators hid or put right, who may do what, the audit trail, and all settings. "
                + "The bundled library stays. It cannot be undone."),
            new Paragraph("Nothing happens unless you press the button."),
        ],
        Controls = [new Button("Delete everything", target, ButtonStyle.Danger)],
    };

    public static Card Forgotten() => new("Everything of this group is deleted")
    {
        Tone = CardTone.Success,
        Parts = [new Paragraph("Documents, facts, corrections and settings of this group are gone. You can start afresh whenever you like.")],
    };

    /// <summary>A second press, or one long after: deleting took the button's own data along, so that nobody can say which.</summary>
    public static Card ForgottenBefore() => new("Nothing more was deleted")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph("If this button was pressed before, it is done: everything that the group had then is gone, and what came after it is left alone."),
        ],
    };

    /// <param name="own">What the group has set; null where it is as it was.</param>
    private static TextRun Value(Setting setting, string? own) => setting is ChannelSetting && own is not null
        ? new TextRun($"#{own}", TextStyles.Bold) { Channel = new ChannelId(own) }
        : new TextRun(own ?? DefaultOf(setting), TextStyles.Bold);

    private static string DefaultOf(Setting setting) => setting.DefaultText is { } text ? $"{text} (default)" : "as is usual on this platform (default)";
}
