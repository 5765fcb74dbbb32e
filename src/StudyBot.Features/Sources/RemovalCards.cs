using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Sources.Keeping;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>What <c>/source remove</c> says.</summary>
internal static class RemovalCards
{
    public static Card Confirm(Reading reading, SourceSummary source, SourceContents contents, string? subtitle)
    {
        var isOurs = source.Id.Group != GroupId.Library;
        var found = contents.ToString() is { Length: > 0 } counted ? $" and what was found in it ({counted})" : "";
        return new Card(isOurs ? $"Take away “{AddingCards.Title(source)}”?" : $"Hide “{AddingCards.Title(source)}” from this group?")
        {
            Tone = CardTone.Notice,
            Subtitle = subtitle is null ? null : RichText.FromString(subtitle),
            Parts =
            [
                new Paragraph(isOurs
                    ? $"Its {Counted.Of(source.Blocks, "paragraph")}{found} go, with whatever moderators hid or put right in it, "
                        + "and no look-up finds it afterwards. For a day it can be had back as it is, and whoever adds it anew gets it with what they hid or put right; after that it is deleted for good."
                    : "It came with me, and every group reads it. Hidden, no look-up of this group finds anything of it, and other groups keep it. "
                        + "It can be had back at any time."),
                new Paragraph("Nothing happens unless you press the button."),
            ],
            Controls = [new Button(isOurs ? "Take it away" : "Hide it", KeepingActions.ToRemove(source.Id, reading.Group, reading.Asker), ButtonStyle.Danger)],
        };
    }

    public static Card Done(SourceId source, GroupId group) => new(source.Group == GroupId.Library ? "The document is hidden" : "The document is gone")
    {
        Tone = CardTone.Success,
        Parts =
        [
            new Paragraph(RichText.Of(
                new TextRun(source.Group == GroupId.Library
                    ? "It is hidden from this group, with what was found in it. It can be had back at any time: "
                    : "It is taken away, with what was found in it. For a day it can be had back as it was: "),
                new TextRun("Undo", TextStyles.Bold),
                new TextRun(" brings it back, and so does "),
                new TextRun("/source restore", TextStyles.Code),
                new TextRun("."))),
        ],
        Controls = [new Button("Undo", KeepingActions.ToRestore(source, group, asker: null))],
    };

    /// <summary>A second press, or one after somebody else's.</summary>
    public static Card Gone() => new("Nothing more was taken away")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("This group does not hold that document any more.")],
    };
}
