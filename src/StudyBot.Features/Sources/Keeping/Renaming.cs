using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>Gives a document of the group another title: whatever cites it says that one from then on.</summary>
internal sealed class Renaming(FeaturePorts ports, SourceAdding adding, TimeProvider clock)
{
    public async Task<Card> RenameAsync(Circumstances at, GroupId group, SourceSummary source, string title, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var change = new SourceChange(group, source.Id, SpaceGroups.MemberOf(at.Member.Id), now, new EffectId(at.Delivery.Value));
        if (!await ports.Sources.RenameAsync(change, title, cancellationToken).ConfigureAwait(false))
        {
            return AnswerCards.Gone();
        }

        await adding.FollowAsync(group, cancellationToken).ConfigureAwait(false);
        return Renamed(source, await ports.Sources.FindAsync(group, source.Id, CancellationToken.None).ConfigureAwait(false) ?? source);
    }

    /// <summary>On one line, and no longer than a row holds; empty where nothing is left of it.</summary>
    public static string TitleOf(string said) => CardText.Cut(CardText.OneLine(said).Trim(), DocumentLimits.MaxInfoLength);

    public static Card NoTitle() => new("What shall it be called?")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(RichText.Of(
                new TextRun("Say the new title after the document's: "),
                new TextRun($"/source {SourceCommand.Rename} speech.txt to:\"A speech of May 2012\"", TextStyles.Code),
                new TextRun("."))),
        ],
    };

    private static Card Renamed(SourceSummary before, SourceSummary now) => new($"Renamed: {AddingCards.Title(now)}")
    {
        Tone = CardTone.Success,
        Parts = [new Paragraph($"It was called “{AddingCards.Title(before)}”. Whatever cites it says the new title from now on.")],
        Controls = [new Button("Open it", SourceActions.ToOpen(now.Id, 0))],
    };
}
